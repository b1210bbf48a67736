import type { Conduct } from '../record/kinds/conduct';

/** Kind of record in which a conduct can lawfully stand (合法载体). */
export type ConductVehicle = 'PENALTY' | 'JUDGMENT' | 'LISTING';

/** Where a conduct of the city's opinion can lawfully land (失信行为的合法载体). */
export interface ConductLaw {
  readonly conduct: Conduct;
  /** Item of the opinion that names it. */
  readonly item: 14 | 18;
  readonly vehicles: readonly ConductVehicle[];
  /** Shown to the clerk who tries another way. */
  readonly noteZh: string;
}

const law = (item: 14 | 18, conduct: Conduct, vehicles: readonly ConductVehicle[], noteZh: string): ConductLaw => ({
  conduct,
  item,
  vehicles,
  noteZh,
});

const BAN_NOTE = '须有引用具体条款的处罚或禁止参加决定';

/**
 * The nine conducts of item 14 and the eight of item 18, each with its lawful vehicle. The opinion says "strike"; it makes
 * no list of its own.
 * @source domain.md sections 1.1, 1.2; rules.md R12
 */
export const conductLaws: readonly ConductLaw[] = [
  law(14, 'UNFAIR_COMPETITION', ['PENALTY', 'LISTING'], '须有市场监管处罚；处以较重处罚的列入市场监管严重违法失信名单'),
  law(14, 'MARKET_DISORDER', ['PENALTY', 'LISTING'], '须有市场监管处罚；处以较重处罚的列入市场监管严重违法失信名单'),
  law(
    14,
    'CONTRACT_BREACH',
    ['JUDGMENT', 'LISTING'],
    '须有生效裁判，拒不履行的由法院列为失信被执行人；不得以行政选择列入',
  ),
  law(14, 'WILFUL_ARREARS', ['JUDGMENT', 'LISTING'], '须有生效裁判，拒不履行的由法院列为失信被执行人'),
  law(14, 'WAGE_ARREARS', ['PENALTY', 'LISTING'], '依法处罚或列入拖欠农民工工资失信联合惩戒对象名单'),
  law(14, 'BANK_DEBT_EVASION', ['JUDGMENT', 'LISTING'], '须有生效裁判，由法院列为失信被执行人；不得复制征信数据'),
  law(14, 'TAX_SPLITTING', ['PENALTY', 'LISTING'], '依法处罚，达到标准的列为重大税收违法失信主体'),
  law(14, 'CORRUPTING_OFFICIALS', ['JUDGMENT'], '须有终审刑事判决，不得直接列入任何名单，不公示'),
  law(14, 'POLLUTING_MORALS', [], '没有法定依据，不得作为任何记录的理由'),
  law(18, 'BID_COLLUSION', ['PENALTY', 'JUDGMENT', 'LISTING'], BAN_NOTE),
  law(18, 'BID_FALSE', ['PENALTY', 'LISTING'], BAN_NOTE),
  law(18, 'BID_MALICIOUS', ['PENALTY', 'JUDGMENT'], '本身不是列入情形，须有引用具体条款的处罚或裁判'),
  law(18, 'ILLEGAL_AWARD', ['PENALTY', 'LISTING'], BAN_NOTE),
  law(18, 'SUBCONTRACT_WHOLE', ['PENALTY', 'LISTING'], BAN_NOTE),
  law(18, 'SUBCONTRACT_ILLEGAL', ['PENALTY', 'LISTING'], BAN_NOTE),
  law(18, 'AFFILIATION', ['PENALTY', 'LISTING'], BAN_NOTE),
  law(18, 'LEND_QUALIFICATION', ['PENALTY', 'LISTING'], BAN_NOTE),
];

/** The law of a conduct; null for those that a list type's own regulation names. */
export function conductLaw(conduct: Conduct): ConductLaw | null {
  return conductLaws.find((candidate) => candidate.conduct === conduct) ?? null;
}
