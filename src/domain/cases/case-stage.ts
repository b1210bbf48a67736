/** Stages by which the work list is cut (办理阶段): the case's own states, and FILED once its listing is on file. */
export type CaseStage = 'NOTICE' | 'STATEMENT' | 'DECISION' | 'SERVED' | 'DISCONTINUED' | 'FILED';

/** Sorts cases without a due day last. */
export const NO_DUE_DAY = '9999-12-31';
