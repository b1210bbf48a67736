import { lazy } from 'react';
import type { Room } from './rooms';
import { ROOM_WORDS } from './words/rooms';

/** Rooms of the department's officers and approvers (经办与复核房间), each loaded when entered. */
export const OFFICER_ROOMS: readonly Room[] = [
  {
    path: '/workbench/cases',
    title: ROOM_WORDS.cases,
    roles: ['OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/cases/cases-page')),
    within: [
      { path: '/workbench/cases/new', roles: ['OFFICER'], page: lazy(() => import('./pages/cases/new-case-page')) },
      { path: '/workbench/cases/:id', page: lazy(() => import('./pages/cases/case-page')) },
    ],
  },
  {
    path: '/workbench/approvals',
    title: ROOM_WORDS.approvals,
    roles: ['APPROVER'],
    page: lazy(() => import('./pages/approvals/approvals-page')),
  },
  {
    path: '/workbench/tasks',
    title: ROOM_WORDS.tasks,
    roles: ['OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/tasks/tasks-page')),
  },
  {
    path: '/workbench/boards',
    title: ROOM_WORDS.boards,
    roles: ['OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/boards/boards-page')),
    within: [{ path: '/workbench/boards/:id', page: lazy(() => import('./pages/boards/board-page')) }],
  },
];
