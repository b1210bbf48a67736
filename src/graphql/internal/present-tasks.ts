import type { LocalDate } from '../../domain/calendar/local-date';
import { catalogueInForceOn, catalogueOfVersion } from '../../domain/catalogue/index';
import { PRIORITY_VERDICTS } from '../../domain/joint-punishment/priority';
import type { TaskLine } from '../../services/joint-punishment/read-tasks';
import type { IncentivesAnswer } from '../../services/joint-punishment/incentives-for';
import type { MeasuresAnswer } from '../../services/joint-punishment/measures-for';
import { presentMeasureOf } from './present-standing';
import type { IncentivesAnswerType, MeasuresAnswerType } from './types/matter-answers';
import type { MeasureTaskType } from './types/measure-tasks';

/** A task as the internal counter answers it (任务输出). */
export function presentTask(
  { task, kind, visibleOn, dueOn, name, feedback }: TaskLine,
  today: LocalDate,
): MeasureTaskType {
  const measure = catalogueInForceOn(today).measures.find(({ code }) => code === task.measureCode);
  return {
    ...task,
    kind,
    name,
    measureZh: measure?.nameZh ?? task.measureCode,
    raisedOn: visibleOn,
    dueOn,
    state: feedback ? 'DONE' : dueOn < today ? 'OVERDUE' : 'OPEN',
    feedback: feedback && { ...feedback, amount: feedback.amountFen },
  };
}

const UNKNOWN =
  '本平台无该主体信息，外地企业属正常情形，不得据此限制，请查询国家渠道并留存结果。Not on file: no clearance and no ground for a limit.';
const KNOWN =
  '“应当”的措施依法实施；“可以”的措施不自动适用，由实施单位依法裁量。MUST is ordered by law; MAY_WEIGH never applies by itself.';

/** Measures of an area as the internal counter answers them (办事查询输出). */
export function presentMeasures({ uscc, onFile, catalogueVersion, measures }: MeasuresAnswer): MeasuresAnswerType {
  const catalogue = catalogueVersion === null ? null : catalogueOfVersion(catalogueVersion);
  return {
    uscc,
    onFile,
    noticeZh: onFile ? KNOWN : UNKNOWN,
    measures: measures.flatMap(({ measure, records }) => {
      if (!catalogue) return [];
      const codes = records.map(({ outcome }) => outcome.code);
      return [{ ...presentMeasureOf(measure, codes, catalogue), records: records.map(presentTrigger) }];
    }),
  };
}

function presentTrigger({ outcome, ...particulars }: MeasuresAnswer['measures'][number]['records'][number]) {
  return { recordId: outcome.recordId, code: outcome.code, endsOn: outcome.exit.endsOn, ...particulars };
}

/** A verdict on priority as the internal counter answers it (激励资格输出). */
export function presentIncentives({ uscc, verdict, records, incentives }: IncentivesAnswer): IncentivesAnswerType {
  return {
    uscc,
    verdict,
    textZh: PRIORITY_VERDICTS[verdict],
    incentives: incentives.map(({ code, nameZh }) => ({ code, nameZh })),
    records: records.map(({ recordId, code, exit }) => ({ recordId, code, endsOn: exit.endsOn })),
  };
}
