import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { TwoWords } from '../shared/two-words';
import { WORDS } from './words';
import { OFFICER_ROOMS } from './officer-rooms';

/** A room of the workbench and who may enter (工作台房间). The server decides; this only hides doors that would not open. */
export interface Room {
  readonly path: string;
  readonly title: TwoWords;
  readonly roles: readonly string[];
  readonly page: ComponentType;
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
  { path: '/workbench/audit', title: WORDS.audit, roles: ['AUDITOR'], page: lazy(() => import('./pages/audit-page')) },
  {
    path: '/workbench/departments',
    title: WORDS.departments,
    roles: ['ADMIN', 'AUDITOR', 'OFFICER', 'APPROVER', 'UPLOADER', 'PROCUREMENT'],
    page: lazy(() => import('./pages/departments-page')),
  },
];
