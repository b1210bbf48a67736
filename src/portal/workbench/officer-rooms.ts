import type { ComponentType } from 'react';
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
  },
];

/** A page behind a room, of one thing in it. */
interface OfficerPage {
  readonly path: string;
  readonly roles: readonly string[];
  readonly page: ComponentType<{ readonly id: string }>;
}

/** Pages of one case and of one edition; the more particular addresses first. */
export const OFFICER_PAGES: readonly OfficerPage[] = [
  { path: '/workbench/cases/new', roles: ['OFFICER'], page: lazy(() => import('./pages/cases/new-case-page')) },
  {
    path: '/workbench/cases/:id',
    roles: ['OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/cases/case-page')),
  },
  {
    path: '/workbench/boards/:id',
    roles: ['OFFICER', 'APPROVER'],
    page: lazy(() => import('./pages/boards/board-page')),
  },
];
