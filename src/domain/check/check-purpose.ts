import type { Purpose } from '../access/purpose';
import type { IncentiveScenario, MeasureArea } from '../catalogue/measure-areas';

/** What a check of suppliers is for (核查用途), with the areas of measures that bind there. */
export const CHECK_PURPOSES = {
  GOVERNMENT_PROCUREMENT: { zh: '政府采购', areas: ['PROCUREMENT'], scenario: null },
  BIDDING: { zh: '招标投标', areas: ['BIDDING'], scenario: null },
  REWARD_FUNDS: { zh: '专项奖励资金', areas: ['FISCAL_FUNDS'], scenario: 'REWARD_FUNDS' },
  HONOURS: { zh: '评优评先', areas: ['HONOURS'], scenario: 'HONOURS' },
  GOVERNMENT_INVESTMENT: { zh: '政府投资项目', areas: ['GOVERNMENT_INVESTMENT'], scenario: 'GOVERNMENT_INVESTMENT' },
  SUBSIDY: { zh: '财政补贴', areas: ['FISCAL_FUNDS', 'PREFERENCES'], scenario: null },
} as const satisfies Partial<Record<Purpose, PurposeOfCheck>>;

interface PurposeOfCheck {
  readonly zh: string;
  readonly areas: readonly MeasureArea[];
  /** Application in which a red listing gives priority; never procurement, bidding or subsidy. @source rules.md R17 */
  readonly scenario: IncentiveScenario | null;
}

/** One of {@link CHECK_PURPOSES}. */
export type CheckPurpose = keyof typeof CHECK_PURPOSES;

/** Purposes for which abnormal entries and broken commitments never count. @source rules.md R16 */
export function isTender(purpose: CheckPurpose): boolean {
  return purpose === 'GOVERNMENT_PROCUREMENT' || purpose === 'BIDDING';
}

/** What a bidding project says of itself, as far as the law asks (项目信息). */
export interface CheckProject {
  readonly name: string;
  /** Project or procurement number of the purchaser. */
  readonly number: string;
  /** Kind of project, in the words of ban decisions; null when not stated. */
  readonly projectKind: string | null;
  /** Region of the project, GB/T 2260; null when not stated. */
  readonly regionCode: string | null;
  /** What the tender documents say of judgment defaulters in bidding. @source rules.md R16 [recall] */
  readonly defaulters: 'EXCLUDED' | 'ADMITTED' | 'SILENT';
}
