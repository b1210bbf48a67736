import type { Catalogue, ListType } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { addDays, addMonths, laterOf, localDate } from '../calendar/local-date';
import { addWorkingDays } from '../calendar/working-days';

/** Days within which a decision is served. @source Administrative Penalty Law art. 61 [recall] */
const SERVICE_DAYS = 7;

/**
 * Last day to make a statement, or to ask for a hearing where the law gives one (陈述申辩截止日).
 * @source rules.md R10
 */
export function statementDeadline(type: ListType, noticeServedOn: LocalDate): LocalDate {
  const statement = addWorkingDays(noticeServedOn, type.statementWorkingDays);
  const hearing = hearingDeadline(type, noticeServedOn);
  return hearing === null ? statement : laterOf(statement, hearing);
}

/** Last day to ask for a hearing (听证申请截止日); null where the law gives none. */
export function hearingDeadline(type: ListType, noticeServedOn: LocalDate): LocalDate | null {
  return type.hearingWorkingDays === null ? null : addWorkingDays(noticeServedOn, type.hearingWorkingDays);
}

/** Last day to serve a decision (送达期限). */
export function serviceDeadline(decidedOn: LocalDate): LocalDate {
  return addDays(decidedOn, SERVICE_DAYS);
}

/** Last day to publish a listing (公布期限). @source domain.md section 9.5 */
export function publicationDeadline(
  type: ListType,
  decidedOn: LocalDate,
  servedOn: LocalDate,
  { uploadWorkingDays }: Pick<Catalogue, 'uploadWorkingDays'>,
): LocalDate {
  switch (type.publishBy) {
    case 'UPLOAD_DAYS':
      return addWorkingDays(decidedOn, uploadWorkingDays);
    case 'FIFTEENTH_OF_NEXT_MONTH':
      return localDate(`${addMonths(servedOn, 1).slice(0, 7)}-15`);
  }
}
