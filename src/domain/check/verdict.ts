/**
 * What a check says of a supplier (核查结论). Unknown is not clear, and a wrong code is not unknown.
 * @source design.md promise 1; rules.md R16, R17
 */
export const VERDICTS = {
  BLOCK: '依法应当限制。An article orders the exclusion for this purpose.',
  REVIEW: '须人工核实、裁量。An article allows weighing, or a source is incomplete: a person decides.',
  CLEAR: '本平台所查来源未见限制情形。Nothing that binds or may be weighed for this purpose in the sources consulted.',
  AMBIGUOUS: '名称对应多个或仅相近的主体，须以统一社会信用代码再查。The name does not settle which firm is meant.',
  UNKNOWN_SUBJECT: '本平台无该主体信息。Nothing on file: no suspicion, and no clearance.',
  INVALID_CODE: '统一社会信用代码无效。The code fails a check.',
  NAME_MISMATCH: '名称与统一社会信用代码不符。Name and code belong to different firms.',
  DISSOLVED: '主体已注销。The firm no longer exists.',
} as const;

/** One of {@link VERDICTS}. */
export type Verdict = keyof typeof VERDICTS;

/** Sentence for a firm that is not on file (外地企业说明). @source rules.md R17 */
export const OUTSIDER_NOTICE = {
  zh: '本平台无该主体信息，外地企业属正常情形，不得据此限制参加，请查询国家渠道并留存结果',
  en: 'Nothing is on file here. For firms from elsewhere this is normal and no ground for exclusion: query the national channel and keep its result.',
} as const;

/** Sentence of every check (使用说明). @source domain.md section 8 */
export const NOT_NATIONAL_NOTICE = {
  zh: '本核查不替代通过“信用中国”、中国政府采购网等法定渠道的查询',
  en: 'This check does not replace the query of the national channels that the law names.',
} as const;

/** Marks beside a verdict that do not change it by themselves (附注). */
export const CHECK_MARKS = {
  SOURCE_INCOMPLETE: '来源数据待核。A listing row about this code was refused or is held: its source is incomplete.',
  NO_BRAND:
    '名称中没有字号，无法识别企业，请填写完整名称或代码。The name holds no brand: give the whole name or the code.',
  FORMER_NAME: '以曾用名查询。The name given is a former one.',
  NAME_UNVERIFIED: '登记信息未到，名称未经核对。The registration has not arrived, the name was not verified.',
  LICENCE_REVOKED: '营业执照已吊销。The business licence is revoked.',
  MOVED_OUT: '登记已迁出本市。The registration moved to another city.',
  UNDER_OBJECTION:
    '异议处理中。An objection to a record behind the verdict, or an application for its repair, is being dealt with; it changes no verdict.',
  SUSPENDED: '有列入决定被法院或复议机关中止执行。A listing is suspended by a court or in reconsideration.',
} as const;

/** One of {@link CHECK_MARKS}. */
export type CheckMark = keyof typeof CHECK_MARKS;
