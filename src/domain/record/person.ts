/**
 * Number of an identity paper as it is kept (加密证件号码): never in clear outside the sealer.
 * `hash` is keyed, equal numbers give equal hashes; `cipher` is AES-256-GCM, base64.
 */
export interface SealedIdentity {
  readonly masked: string;
  readonly hash: string;
  readonly cipher: string;
}

/** Part a person plays in a listing (责任人身份). */
export const PERSON_ROLES = {
  LEGAL_REPRESENTATIVE: '法定代表人',
  ACTUAL_CONTROLLER: '实际控制人',
  DIRECTLY_RESPONSIBLE: '直接责任人',
} as const;

/** One of {@link PERSON_ROLES}. */
export type PersonRole = keyof typeof PERSON_ROLES;

/** Kinds of identity paper (证件类型). @source domain.md section 3, [verified: S24] */
export const PAPER_TYPES = {
  RESIDENT_ID: '身份证',
  PASSPORT: '护照号',
  HK_MACAO_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_PERMIT: '台湾居民来往大陆通行证',
  FOREIGN_PERMANENT_RESIDENT: '外国人永久居留身份证',
  OTHER: '其他',
} as const;

/** One of {@link PAPER_TYPES}. */
export type PaperType = keyof typeof PAPER_TYPES;

/** A person whom a listing decision names (列入决定载明的责任人). */
export interface ListedPerson {
  readonly role: PersonRole;
  readonly name: string;
  readonly paperType: PaperType;
  readonly identity: SealedIdentity | null;
}
