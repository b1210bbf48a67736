import type { PersonsField } from '../field';
import { PAPER_TYPES, PERSON_ROLES } from '../person';
import { amount, choice, date, identity, text, texts } from '../field';
import { authorityFields, subjectFields } from './party-fields';

/** State of registration (登记状态). */
export const REGISTRATION_STATES = {
  ACTIVE: '存续',
  LICENCE_REVOKED: '吊销',
  DISSOLVED: '注销',
  MOVED_OUT: '迁出',
} as const;

const actualControllers = {
  type: 'persons',
  zh: '实际控制人',
  en: 'Persons who actually control it: role, name, kind of paper, ID number',
  roles: PERSON_ROLES,
  openness: 'GOVERNMENT',
} as const satisfies PersonsField;

/** Registration of an enterprise (登记注册基本信息, REG). @source domain.md section 4.1; fields by rules.md R23 */
export const registrationFields = {
  ...subjectFields,
  formerNames: texts('曾用名', 'Former names, separated by ;', { max: 200 }),
  enterpriseType: text('企业类型', 'Type of enterprise', { max: 100 }),
  legalRepresentative: text('法定代表人', 'Legal representative', { max: 50 }),
  representativePaperType: choice('法定代表人证件类型', "Representative's kind of paper", PAPER_TYPES, {
    openness: 'GOVERNMENT',
  }),
  representativeIdNumber: identity('法定代表人证件号码', "Representative's ID number", {
    paperField: 'representativePaperType',
    openness: 'GOVERNMENT',
  }),
  actualControllers,
  registeredCapital: amount('注册资本（万元）', 'Registered capital, in 10,000 yuan', { unit: 'WAN' }),
  establishedOn: date('成立日期', 'Established on', { required: true, past: true }),
  scope: text('经营范围', 'Scope of business', { max: 4000, free: true }),
  industryCode: text('行业代码', 'Industry code, GB/T 4754-2017, e.g. E47', { max: 5 }),
  regionCode: text('登记地行政区划代码', 'Registered region, GB/T 2260, six digits', { max: 6, required: true }),
  address: text('住所', 'Registered address', { max: 500, free: true }),
  ...authorityFields,
  state: choice('登记状态', 'State of registration', REGISTRATION_STATES, { required: true }),
  dissolvedOn: date('注销日期', 'Dissolved on', { required: '登记状态为注销时必填' }),
  successorUscc: text('承继主体统一社会信用代码', 'Code of the successor after a merger', { max: 18 }),
};
