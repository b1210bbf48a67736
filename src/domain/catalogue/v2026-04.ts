import { localDate } from '../calendar/local-date';
import { incentives } from './incentives';
import { listTypes } from './list-types';
import { measures } from './measures';
import { publicationRegimes } from './publication-regimes';
import { redListTypes } from './red-list-types';
import { severityRules } from './severity-rules';
import { standingRules } from './standing-rules';
import type { Catalogue } from './types';

/** The law as of 2026-04-01 (规则目录 2026-04 版): NDRC Order 36 in force, Order 58 for older items, SAMR Order 107 beside them. */
export const catalogue202604: Catalogue = {
  version: '2026-04-01',
  effectiveFrom: localDate('2026-04-01'),
  effectiveUntil: null,
  severityRules,
  publicationRegimes,
  transition: { day: localDate('2026-04-01'), policy: 'FAVOURABLE' },
  listTypes,
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
