import type { RedListType } from './types';

/** Red-list types (守信激励名单类型). @source domain.md sections 6.4, 9.3 */
export const redListTypes: readonly RedListType[] = [
  {
    code: 'TAXA',
    nameZh: '纳税信用A级纳税人',
    nameEn: 'A-level taxpayer',
    authorityZh: '税务局',
    termMonths: 12,
    source: { document: '纳税缴费信用管理办法', clause: null, standing: 'VERIFIED' },
  },
  {
    code: 'AEO',
    nameZh: '海关高级认证企业',
    nameEn: 'Advanced certified enterprise of customs',
    authorityZh: '海关',
    termMonths: null,
    source: { document: '海关注册登记和备案企业信用管理办法', clause: null, standing: 'RECALL' },
  },
  {
    code: 'LABA',
    nameZh: '劳动保障守法诚信A级',
    nameEn: 'A level in labour-law compliance',
    authorityZh: '人力资源和社会保障局',
    termMonths: 12,
    source: { document: '企业劳动保障守法诚信等级评价办法', clause: null, standing: 'RECALL' },
  },
  {
    code: 'QUAL',
    nameZh: '政府质量奖等诚信荣誉',
    nameEn: 'Government quality award and the like',
    authorityZh: '授予单位',
    termMonths: 36,
    source: { document: '政府质量奖管理办法', clause: null, standing: 'RECALL' },
  },
];
