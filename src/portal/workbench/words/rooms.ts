import type { TwoWords } from '../../shared/two-words';

/** Names of the rooms of officers and approvers (房间名称): they stand in the navigation, so they load at once. */
export const ROOM_WORDS = {
  cases: ['列入案件', 'Cases'],
  approvals: ['名单复核', 'Approvals'],
  tasks: ['惩戒任务', 'Tasks'],
  boards: ['红黑榜编制', 'Board editions'],
} as const satisfies Record<string, TwoWords>;
