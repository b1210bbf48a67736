import { listTypeOf } from '../catalogue/index';
import type { ListType } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { addMonths } from '../calendar/local-date';
import { statementDeadline } from '../rules/due-process-days';
import type { RecordContent } from '../record/record-kind';
import { conductFindings } from './conduct-rules';
import type { KindRuleContext } from './kind-rule-context';
import type { Finding } from './problem';

type Listing = RecordContent['LISTING'];

/**
 * Checks of a listing row (名单列入校验): lawful ground, the steps of due process that the list type and the origin demand,
 * their order, the term, the persons.
 * @source rules.md R9, R10, R12, R23; domain.md sections 5, 7
 */
export function listingFindings(content: Listing, { catalogue }: KindRuleContext): readonly Finding[] {
  const type = listTypeOf(catalogue, content.listType);
  return [
    ...groundFindings(content, type),
    ...stepFindings(content, type),
    ...(content.origin === 'OWN_CASE' ? hearingFindings(content, type) : []),
    ...orderFindings(content),
    ...termFindings(content, type),
    ...personFindings(content, type),
  ];
}

function groundFindings(content: Listing, type: ListType): readonly Finding[] {
  const unlawful = conductFindings(content.conduct, 'LISTING');
  if (unlawful.length > 0) return unlawful;
  if (type.conducts.includes(content.conduct)) return [];
  return [{ code: 'E24', field: 'conduct', suggestion: `“${type.nameZh}”不以该行为为列入情形` }];
}

function stepFindings(content: Listing, type: ListType): readonly Finding[] {
  return type.requiredFields[content.origin]
    .filter((name) => isMissing(content, name))
    .map((name) => ({
      code: 'E23',
      field: name,
      detailZh: '该名单类型必须填写',
      detailEn: 'This list type demands it',
    }));
}

function isMissing(content: Listing, name: string): boolean {
  const value: unknown = Object.entries(content).find(([field]) => field === name)?.[1];
  return value === null || value === undefined;
}

/** R10: no decision before the deadline of the statement, unless a statement was made or waived in writing. */
function hearingFindings(content: Listing, type: ListType): readonly Finding[] {
  const { statementOutcome, statement, statementReply, noticeServedOn, decidedOn } = content;
  if (statementOutcome === 'RECEIVED') {
    return [
      ...(statement === null ? [{ code: 'E23', field: 'statement' } as const] : []),
      ...(statementReply === null ? [{ code: 'E23', field: 'statementReply' } as const] : []),
    ];
  }
  if (statementOutcome !== 'NONE_RECEIVED' || noticeServedOn === null || decidedOn === null) return [];
  const deadline = statementDeadline(type, noticeServedOn);
  if (decidedOn > deadline) return [];
  return [
    {
      code: 'E23',
      field: 'decidedOn',
      value: decidedOn,
      detailZh: `陈述申辩期至${deadline}，期满前不得作出决定`,
      detailEn: `The statement period runs to ${deadline}; no decision before it ends`,
    },
  ];
}

/** Notice, decision, service, publication, in this order. */
function orderFindings(content: Listing): readonly Finding[] {
  const steps: readonly (readonly [string, LocalDate | null])[] = [
    ['noticeServedOn', content.noticeServedOn],
    ['decidedOn', content.decidedOn],
    ['servedOn', content.servedOn],
    ['publishedOn', content.publishedOn],
  ];
  const taken = steps.filter((step): step is readonly [string, LocalDate] => step[1] !== null);
  return taken.flatMap(([field, day], index) => {
    const previous = taken[index - 1];
    if (previous === undefined || previous[1] <= day) return [];
    return [{ code: 'E23', field, value: day, detailZh: `早于前一步骤日期${previous[1]}` } as const];
  });
}

function termFindings(content: Listing, type: ListType): readonly Finding[] {
  const start = type.termStart === 'EFFECTIVE_ON' ? content.effectiveOn : (content.decidedOn ?? content.publishedOn);
  const last = content.termEndsOn;
  if (last === null) {
    const needsTerm = type.minimumTermMonths !== null;
    return needsTerm ? [{ code: 'E23', field: 'termEndsOn', suggestion: '禁止参加的期限由决定载明，必须填写' }] : [];
  }
  if (last < content.publishedOn) return [{ code: 'E17', field: 'termEndsOn', value: last }];
  if (start === null) return [];
  const longest =
    type.termMonths === null ? null : addMonths(latest(start, content.publishedOn, type), type.termMonths);
  const shortest = type.minimumTermMonths === null ? null : addMonths(start, type.minimumTermMonths);
  const isOutside = (longest !== null && last > longest) || (shortest !== null && last < shortest);
  if (!isOutside) return [];
  const range = `${shortest ?? '列入日'}至${longest ?? '履行完毕'}`;
  return [{ code: 'E30', field: 'termEndsOn', value: last, suggestion: `法定期限范围：${range}` }];
}

function latest(start: LocalDate, publishedOn: LocalDate, type: ListType): LocalDate {
  return type.termStart === 'PUBLISHED_ON' ? publishedOn : start;
}

/** The content that is filed: persons whom the list type may never name are left out, the firm's row stays. @source rules.md R9 */
export function withoutForbiddenPersons(content: Listing, { catalogue }: Pick<KindRuleContext, 'catalogue'>): Listing {
  if (listTypeOf(catalogue, content.listType).persons !== 'FORBIDDEN_FOR_UNIT') return content;
  return { ...content, persons: null };
}

/** E16: R9 keeps the firm's row of a defaulter feed and drops only the person. Minors are never listed. */
function personFindings(content: Listing, type: ListType): readonly Finding[] {
  return (content.persons ?? [])
    .filter(({ role }) => !type.personRoles.includes(role))
    .map(() => ({
      code: 'E16',
      field: 'persons',
      level: type.persons === 'FORBIDDEN_FOR_UNIT' ? 'WARNS' : 'REFUSES',
      suggestion:
        type.persons === 'FORBIDDEN_FOR_UNIT'
          ? '不得因单位债务将其人员列为失信被执行人，已仅归档单位信息'
          : `“${type.nameZh}”不列入该身份的人员`,
    }));
}
