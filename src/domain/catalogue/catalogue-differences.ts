import type { Catalogue } from './types';

/** One thing that two versions of the law see differently (版本差异). */
export interface CatalogueDifference {
  /** Where: an open question, a list type, a rule. */
  readonly whereZh: string;
  readonly presentZh: string;
  readonly otherZh: string;
}

/**
 * What another version changes against the present one (目录版本差异): its list types, severity rules and general terms, field by
 * field; answers to open questions are told by the versions themselves.
 */
export function catalogueDifferences(present: Catalogue, other: Catalogue): readonly CatalogueDifference[] {
  return [
    ...listTypeDifferences(present, other),
    ...severityDifferences(present, other),
    ...termDifferences(present, other),
  ];
}

const NAMES = {
  countyNeedsConsent: '县级列入须经上级同意',
  earlyExitMonths: '可提前移出的月数',
  termMonths: '最长期限月数',
  defaultTermMonths: '未定期限时的月数',
  minimumTermMonths: '最短期限月数',
  statementWorkingDays: '陈述申辩工作日',
  hearingWorkingDays: '申请听证工作日',
} as const;

function listTypeDifferences(present: Catalogue, other: Catalogue): CatalogueDifference[] {
  return other.listTypes.flatMap((type) => {
    const before = present.listTypes.find(({ code }) => code === type.code);
    if (before === undefined) return [{ whereZh: type.nameZh, presentZh: '无', otherZh: '新增' }];
    return (Object.keys(NAMES) as (keyof typeof NAMES)[])
      .filter((field) => before[field] !== type[field])
      .map((field) => ({
        whereZh: `${type.nameZh}：${NAMES[field]}`,
        presentZh: words(before[field]),
        otherZh: words(type[field]),
      }));
  });
}

const SEVERITIES = { SERIOUS: '严重', GENERAL: '一般', MINOR: '轻微', NONE: '不属于失信' } as const;

function severityDifferences(present: Catalogue, other: Catalogue): CatalogueDifference[] {
  return other.severityRules.flatMap(({ id, severity }) => {
    const before = present.severityRules.find((rule) => rule.id === id);
    if (before?.severity === severity) return [];
    const presentZh = before === undefined ? '无' : SEVERITIES[before.severity];
    return [{ whereZh: `失信严重程度规则 ${id}`, presentZh, otherZh: SEVERITIES[severity] }];
  });
}

const TRANSITIONS = { FAVOURABLE: '适用对当事人更有利的期限', KEEP: '仍适用原规定的期限' } as const;

function termDifferences(present: Catalogue, other: Catalogue): CatalogueDifference[] {
  const terms = [
    ['新旧公示期限衔接', TRANSITIONS[present.transition.policy], TRANSITIONS[other.transition.policy]],
    ['违背承诺计入月数', words(present.brokenCommitmentMonths), words(other.brokenCommitmentMonths)],
    ['报送期限工作日', words(present.uploadWorkingDays), words(other.uploadWorkingDays)],
  ] as const;
  return terms
    .filter(([, before, after]) => before !== after)
    .map(([whereZh, presentZh, otherZh]) => ({ whereZh, presentZh, otherZh }));
}

function words(value: number | boolean | null): string {
  if (value === null) return '无';
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
