import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { TwoWords } from '../shared/two-words';
import { WORDS } from './words';
import { OFFICER_ROOMS } from './officer-rooms';
import { ROOM_TITLES } from './words/room-titles';

/** A room of the workbench and who may enter (工作台房间). The server decides; this only hides doors that would not open. */
export interface Room {
  readonly path: string;
  readonly title: TwoWords;
  readonly roles: readonly string[];
  readonly page: ComponentType;
  /** Pages within, open to the same roles. */
  readonly within?: readonly { readonly path: string; readonly page: ComponentType }[];
}

/** Rooms in the order of the navigation. */
export const ROOMS: readonly Room[] = [
  ...OFFICER_ROOMS,
  {
    path: '/workbench/checks',
    title: WORDS.checks,
    roles: ['PROCUREMENT', 'OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/check-page')),
  },
  {
    path: '/workbench/tenders',
    title: ROOM_TITLES.tenders,
    roles: ['PROCUREMENT', 'AUDITOR'],
    page: lazy(() => import('./pages/tenders-page')),
    within: [
      { path: '/workbench/tenders/new', page: lazy(() => import('./pages/new-tender-page')) },
      { path: '/workbench/tenders/:id', page: lazy(() => import('./pages/tender-page')) },
    ],
  },
  {
    path: '/workbench/history',
    title: WORDS.history,
    roles: ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
    page: lazy(() => import('./pages/history-page')),
  },
  {
    path: '/workbench/uploads',
    title: WORDS.uploads,
    roles: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
    page: lazy(() => import('./pages/uploads-page')),
  },
  {
    path: '/workbench/quality',
    title: ROOM_TITLES.quality,
    roles: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
    page: lazy(() => import('./pages/quality-page')),
  },
  { path: '/workbench/audit', title: WORDS.audit, roles: ['AUDITOR'], page: lazy(() => import('./pages/audit-page')) },
  {
    path: '/workbench/event-log',
    title: ROOM_TITLES.eventLog,
    roles: ['AUDITOR'],
    page: lazy(() => import('./pages/event-log-page')),
  },
  {
    path: '/workbench/system',
    title: ROOM_TITLES.system,
    roles: ['ADMIN'],
    page: lazy(() => import('./pages/system-page')),
  },
  {
    path: '/workbench/departments',
    title: WORDS.departments,
    roles: ['ADMIN', 'AUDITOR', 'OFFICER', 'APPROVER', 'UPLOADER', 'PROCUREMENT'],
    page: lazy(() => import('./pages/departments-page')),
  },
  {
    path: '/workbench/people',
    title: ROOM_TITLES.people,
    roles: ['ADMIN'],
    page: lazy(() => import('./pages/people-page')),
  },
  { path: '/workbench/keys', title: ROOM_TITLES.keys, roles: ['ADMIN'], page: lazy(() => import('./pages/keys-page')) },
  {
    path: '/workbench/catalogue',
    title: ROOM_TITLES.catalogue,
    roles: ['ADMIN', 'AUDITOR'],
    page: lazy(() => import('./pages/catalogue-page')),
  },
];
