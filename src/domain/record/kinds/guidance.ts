import { choice, date, text } from '../field';
import { authorityFields, subjectFields } from './party-fields';

/** What was done instead of a penalty (柔性执法方式). @source seed item 12; Administrative Penalty Law art. 33 [recall] */
export const GUIDANCE_TYPES = {
  REMINDER: '提醒',
  TALK: '约谈',
  GUIDANCE: '行政指导',
  FIRST_WARNING: '首违提示',
} as const;

/**
 * Reminder, talk or guidance (提醒、约谈、行政指导): internal, of no severity, never negative and never public.
 * @source domain.md section 7 "Leniency"; rules.md R23 for the fields
 */
export const guidanceFields = {
  ...subjectFields,
  guidanceType: choice('方式', 'What was done', GUIDANCE_TYPES, { required: true }),
  documentNumber: text('文书编号', 'Number of the document', { max: 128, required: true }),
  ...authorityFields,
  givenOn: date('日期', 'Day', { required: true, past: true }),
  matter: text('事项', 'Matter', { max: 2000, required: true, free: true, openness: 'GOVERNMENT' }),
  outcome: text('整改情况', 'What the firm did about it', { max: 2000, free: true, openness: 'GOVERNMENT' }),
  remark: text('备注', 'Remark', { max: 512, openness: 'GOVERNMENT', free: true }),
};
