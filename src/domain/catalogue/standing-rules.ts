import type { StandingRule } from './types';

const design = { document: '平台规则（领域说明 9.4）', clause: null, standing: 'DESIGN' } as const;

/** Precedence BLACK > WATCH > RED > NORMAL (信用状况判定规则). @source domain.md section 9.4; rules.md R3, R12 */
export const standingRules: readonly StandingRule[] = [
  {
    id: 'STA-01',
    standing: 'BLACK',
    textZh: '在严重失信主体名单上：列入决定已送达、已公布、已复核确认，未届满、未移出、未撤销、未中止、未屏蔽',
    textEn:
      'On a severe list: decided, served, published and confirmed; not ended, removed, revoked, suspended or shielded',
    source: { document: '国办发〔2020〕49号', clause: null, standing: 'VERIFIED' },
  },
  {
    id: 'STA-02',
    standing: 'WATCH',
    textZh: '在经营异常名录上，或有公示期内的严重失信信息、禁止参加投标决定，或十二个月内有未履行的信用承诺',
    textEn:
      'On the abnormal-operation list, or a serious item in publication or a bidding ban in force, or a commitment broken in the last 12 months',
    source: design,
  },
  {
    id: 'STA-03',
    standing: 'RED',
    textZh: '在守信激励名单上，且无公示期内的一般或严重失信信息',
    textEn: 'On a red list, with no general or serious item in publication',
    source: design,
  },
  {
    id: 'STA-04',
    standing: 'NORMAL',
    textZh: '无以上情形',
    textEn: 'None of the above',
    source: design,
  },
];
