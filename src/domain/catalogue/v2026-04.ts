import { localDate } from '../calendar/local-date';
import { incentives } from './incentives';
import { listTypes } from './list-types';
import { measures } from './measures';
import { publicationRegimes } from './publication-regimes';
import { redListTypes } from './red-list-types';
import { severityRules } from './severity-rules';
import { standingRules } from './standing-rules';
import type { LawChoices } from './switches';
import { listTypesUnder, PRESENT_CHOICES, severityRulesUnder } from './switches';
import type { Catalogue } from './types';

/** The law as of 2026-04-01 under given answers to the open questions (规则目录 2026-04 版). */
export function catalogue202604Under(choices: LawChoices): Catalogue {
  return {
    version: '2026-04-01',
    standing: 'IN_FORCE',
    effectiveFrom: localDate('2026-04-01'),
    effectiveUntil: null,
    choices,
    severityRules: severityRulesUnder(severityRules, choices),
    publicationRegimes,
    transition: { day: localDate('2026-04-01'), policy: choices.TRANSITION },
    listTypes: listTypesUnder(listTypes, choices),
    redListTypes,
    measures,
    incentives,
    standingRules,
    brokenCommitmentMonths: 12,
    largeFineFen: 2_000_000_00,
    smallFineFen: 10_000_00,
    uploadWorkingDays: 7,
    publicKinds: ['REGISTRATION', 'LICENCE', 'PENALTY', 'LISTING', 'HONOUR', 'ABNORMAL_ENTRY', 'COMMITMENT'],
  };
}

/** The law in force since 2026-04-01: NDRC Order 36, Order 58 for older items, SAMR Order 107 beside them. */
export const catalogue202604: Catalogue = catalogue202604Under(PRESENT_CHOICES);
