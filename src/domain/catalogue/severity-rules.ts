import type { LegalSource, SeverityRule } from './types';

const order36: LegalSource = {
  document: '信用修复管理办法（国家发展改革委令第36号）',
  clause: null,
  standing: 'VERIFIED',
};
const design: LegalSource = { document: '平台规则（领域说明 9.1）', clause: null, standing: 'DESIGN' };
const penaltyLaw: LegalSource = { document: '中华人民共和国行政处罚法', clause: '第三十三条', standing: 'RECALL' };

/**
 * Severity of a penalty (严重程度规则), first match from the top. SEV-01 (listings) and SEV-08 (abnormal entries) need no
 * test: those records are of another kind and carry their severity with it.
 * @source domain.md section 9.1; rules.md R22 for SEV-09
 */
export const severityRules: readonly SeverityRule[] = [
  { id: 'SEV-07', when: 'NO_PENALTY', severity: 'NONE', published: false, source: penaltyLaw },
  { id: 'SEV-02', when: 'STOPS_OR_RESTRICTS_BUSINESS', severity: 'SERIOUS', published: true, source: order36 },
  { id: 'SEV-03', when: 'SUSPENDS_OR_LOWERS_LICENCE', severity: 'SERIOUS', published: true, source: order36 },
  { id: 'SEV-04', when: 'VERY_LARGE_FINE', severity: 'SERIOUS', published: true, source: design },
  { id: 'SEV-05', when: 'SIMPLE_PROCEDURE', severity: 'MINOR', published: false, source: order36 },
  { id: 'SEV-06', when: 'ONLY_WARNING_OR_CRITICISM', severity: 'MINOR', published: false, source: order36 },
  { id: 'SEV-09', when: 'ONLY_SMALL_FINE', severity: 'MINOR', published: false, source: design },
  { id: 'SEV-10', when: 'ANYTHING_ELSE', severity: 'GENERAL', published: true, source: order36 },
];
