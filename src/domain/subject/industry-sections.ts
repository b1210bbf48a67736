/** Name of a section in Chinese, and in the English of the statistical yearbooks. */
type SectionName = readonly [zh: string, en: string];

/** Sections of the national classification of industries (国民经济行业门类). @source GB/T 4754-2017 */
const SECTIONS: Readonly<Record<string, SectionName>> = {
  A: ['农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery'],
  B: ['采矿业', 'Mining'],
  C: ['制造业', 'Manufacturing'],
  D: ['电力、热力、燃气及水生产和供应业', 'Production and supply of electricity, heat, gas and water'],
  E: ['建筑业', 'Construction'],
  F: ['批发和零售业', 'Wholesale and retail trade'],
  G: ['交通运输、仓储和邮政业', 'Transport, storage and post'],
  H: ['住宿和餐饮业', 'Hotels and catering'],
  I: ['信息传输、软件和信息技术服务业', 'Information transmission, software and information technology'],
  J: ['金融业', 'Finance'],
  K: ['房地产业', 'Real estate'],
  L: ['租赁和商务服务业', 'Leasing and business services'],
  M: ['科学研究和技术服务业', 'Scientific research and technical services'],
  N: ['水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities'],
  O: ['居民服务、修理和其他服务业', 'Resident services, repair and other services'],
  P: ['教育', 'Education'],
  Q: ['卫生和社会工作', 'Health and social work'],
  R: ['文化、体育和娱乐业', 'Culture, sports and entertainment'],
  S: ['公共管理、社会保障和社会组织', 'Public administration, social security and social organisations'],
  T: ['国际组织', 'International organisations'],
};

/** Name of a section by its letter (行业门类名称), or null for none. */
export function industrySectionName(letter: string | null): string | null {
  return letter === null ? null : (SECTIONS[letter]?.[0] ?? null);
}

/** English name of a section by its letter (行业门类英文名称), or null for none. */
export function industrySectionNameEn(letter: string | null): string | null {
  return letter === null ? null : (SECTIONS[letter]?.[1] ?? null);
}

/** Letter of the section that an industry code lies in (所属门类), such as E of E4710; null where it names none. */
export function industrySectionOf(code: string | null): string | null {
  return /^[A-T]/.exec(code ?? '')?.[0] ?? null;
}
