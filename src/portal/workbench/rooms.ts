import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { TwoWords } from '../shared/two-words';
import { WORDS } from './words';
import { OFFICER_ROOMS } from './officer-rooms';
import { ROOM_TITLES } from './words/room-titles';

/** A page, told the id that its address holds; empty where it holds none. */
type Page = ComponentType<{ readonly id: string }>;

/** A room of the workbench and who may enter (工作台房间). The server decides; this only hides doors that would not open. */
export interface Room {
  readonly path: string;
  readonly title: TwoWords;
  readonly roles: readonly string[];
  readonly page: Page;
  /** Pages within, the more particular addresses first. */
  readonly within?: readonly InnerPage[];
}

/** A page within a room, of one thing in it where its address holds an id (内页). */
export interface InnerPage {
  readonly path: string;
  readonly page: Page;
  /** Who may enter; the room's own roles when left out. */
  readonly roles?: readonly string[];
}

/** Every page that a role may enter, with its address (可进入的页面). */
export function pagesFor(role: string): readonly InnerPage[] {
  return ROOMS.filter(({ roles }) => roles.includes(role)).flatMap(({ path, page, within = [] }) => [
    { path, page },
    ...within.filter(({ roles }) => roles?.includes(role) ?? true),
  ]);
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
    within: [{ path: '/workbench/history/:id', page: lazy(() => import('./pages/opened-check-page')) }],
  },
  {
    path: '/workbench/uploads',
    title: WORDS.uploads,
    roles: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
    page: lazy(() => import('./pages/uploads-page')),
    within: [{ path: '/workbench/uploads/:id', page: lazy(() => import('./pages/job-page')) }],
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
