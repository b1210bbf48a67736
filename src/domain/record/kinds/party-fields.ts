import { PAPER_TYPES } from '../person';
import { choice, code, identity, text } from '../field';

/** Class of the party (行政相对人类别). Rows of natural persons are refused with E22 (rules.md R5). */
export const PARTY_CLASSES = {
  ORGANISATION: '法人及非法人组织',
  SELF_EMPLOYED: '个体工商户',
  NATURAL_PERSON: '自然人',
} as const;

/** Name and unified code: the two fields that every kind has (主体名称与统一社会信用代码). */
export const subjectFields = {
  name: text('名称', 'Name of the enterprise', { max: 200, required: true }),
  uscc: code('统一社会信用代码', 'Unified social credit code', { required: true }),
};

/** Office that decided, with its own code (认定机关): half of a record's natural key. */
export const authorityFields = {
  authority: text('认定机关', 'Deciding authority', { max: 200, required: true }),
  authorityCode: code('认定机关统一社会信用代码', 'Unified code of the deciding authority', { required: true }),
};

/** Reason given when a filed row changes (变更原因); kept with the version, no part of its content. */
export const CHANGE_REASON = text('变更原因', 'Reason of the change, required for a new version', { max: 500 });

/**
 * The party columns that licences (XK_) and penalties (CF_) share (行政相对人栏目), in the national exchange format.
 * @source domain.md section 3 [verified: S24]
 */
export function partyFields<const P extends 'XK' | 'CF'>(prefix: P, representative: { column: string }) {
  const government = 'GOVERNMENT' as const;
  return {
    name: text('行政相对人名称', 'Name of the party', { column: `${prefix}_XDR_MC`, max: 200, required: true }),
    partyClass: choice('行政相对人类别', 'Class of the party', PARTY_CLASSES, {
      column: `${prefix}_XDR_LB`,
      required: true,
    }),
    uscc: code('统一社会信用代码', 'Unified social credit code', { column: `${prefix}_XDR_SHXYM`, required: true }),
    registrationNumber: text('工商注册号', 'Old registration number', {
      column: `${prefix}_XDR_GSZC`,
      max: 50,
      openness: government,
    }),
    organisationCode: text('组织机构代码', 'Organisation code', {
      column: `${prefix}_XDR_ZZJG`,
      max: 32,
      openness: government,
    }),
    taxNumber: text('税务登记号', 'Tax registration number', {
      column: `${prefix}_XDR_SWDJ`,
      max: 32,
      openness: government,
    }),
    institutionNumber: text('事业单位证书号', 'Public-institution certificate number', {
      column: `${prefix}_XDR_SYDW`,
      max: 120,
      openness: government,
    }),
    socialOrganisationNumber: text('社会组织登记证号', 'Social-organisation certificate number', {
      column: `${prefix}_XDR_SHZZ`,
      max: 50,
      openness: government,
    }),
    legalRepresentative: text('法定代表人', 'Legal representative (never shown beside a decision)', {
      column: representative.column,
      max: 50,
      required: '行政相对人为法人及非法人组织时必填',
      openness: government,
    }),
    representativePaperType: choice('法定代表人证件类型', "Representative's kind of paper", PAPER_TYPES, {
      column: `${prefix}_FR_ZJLX`,
      openness: government,
    }),
    representativeIdNumber: identity('法定代表人证件号码', "Representative's ID number", {
      column: `${prefix}_FR_ZJHM`,
      paperField: 'representativePaperType',
      openness: government,
    }),
    personPaperType: choice('自然人证件类型', "Natural person's kind of paper; stays empty here", PAPER_TYPES, {
      column: `${prefix}_XDR_ZJLX`,
      openness: government,
    }),
    personIdNumber: identity('自然人证件号码', "Natural person's ID number; stays empty here (E22)", {
      column: `${prefix}_XDR_ZJHM`,
      paperField: 'personPaperType',
      openness: government,
    }),
  };
}
