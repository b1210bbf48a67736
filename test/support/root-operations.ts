import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Role } from '../../src/domain/access/actor';
import { STEP_MUTATIONS } from '../../src/graphql/internal/resolvers/case-resolvers';
import { selectionOf } from './ask-everything';

/** Who may use each root field; a field without a line here fails the test. */
const UPLOADS: readonly Role[] = ['UPLOADER'];
const STAFF: readonly Role[] = ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR'];
export const MAY_USE: Readonly<Record<string, readonly Role[]>> = {
  creditFile: STAFF,
  standing: STAFF,
  searchEnterprises: STAFF,
  uploads: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  upload: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  departments: [...STAFF, 'ADMIN'],
  uploadRegistrations: UPLOADS,
  uploadLicences: UPLOADS,
  uploadPenalties: UPLOADS,
  uploadListings: UPLOADS,
  uploadHonours: UPLOADS,
  uploadAbnormalEntries: UPLOADS,
  uploadJudgments: UPLOADS,
  uploadContractPerformances: UPLOADS,
  uploadCommitments: UPLOADS,
  uploadDispositions: UPLOADS,
  uploadJobs: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  commitUpload: ['UPLOADER', 'OFFICER', 'APPROVER'],
  cancelUpload: ['UPLOADER', 'OFFICER', 'APPROVER'],
  correctRow: UPLOADS,
  mendRows: UPLOADS,
  dataQuality: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  declareExpected: ['UPLOADER', 'OFFICER'],
  uploadProgress: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  uploadGuidances: UPLOADS,
  confirmListings: ['APPROVER'],
  withdrawRecords: ['UPLOADER', 'OFFICER'],
  registerDepartments: ['ADMIN'],
  ...Object.fromEntries(Object.values(STEP_MUTATIONS).map((name) => [name, ['OFFICER'] as const])),
  standingHistory: ['AUDITOR'],
  standings: ['AUDITOR'],
  standingCounts: ['AUDITOR'],
  checkSuppliers: ['PROCUREMENT', 'OFFICER', 'APPROVER'],
  supplierChecks: ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
  supplierCheck: ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
  supplierCheckJob: ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
  cancelSupplierCheck: ['PROCUREMENT', 'OFFICER', 'APPROVER'],
  checkCertificate: ['PROCUREMENT', 'OFFICER', 'APPROVER', 'AUDITOR'],
  fileViews: ['AUDITOR', 'ENTERPRISE'],
  grantConsent: ['ENTERPRISE'],
  enterPaperConsent: ['UPLOADER', 'OFFICER'],
  revokeConsent: ['ENTERPRISE', 'UPLOADER', 'OFFICER'],
  consents: ['ENTERPRISE', 'BANK', 'AUDITOR'],
  loanFile: ['BANK'],
  openTender: ['PROCUREMENT'],
  takeTenderLook: ['PROCUREMENT'],
  attachNationalResult: ['PROCUREMENT'],
  awardTender: ['PROCUREMENT'],
  tender: ['PROCUREMENT', 'AUDITOR'],
  tenders: ['PROCUREMENT', 'AUDITOR'],
  tenderAlerts: ['PROCUREMENT', 'AUDITOR'],
  measuresFor: STAFF,
  incentivesFor: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  tasks: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  overdueFeedback: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  giveFeedback: ['UPLOADER', 'OFFICER'],
  listingCase: ['OFFICER', 'APPROVER', 'AUDITOR'],
  listingCases: ['OFFICER', 'APPROVER', 'AUDITOR'],
  pendingListings: ['UPLOADER', 'OFFICER', 'APPROVER'],
  approvalDossier: ['UPLOADER', 'OFFICER', 'APPROVER'],
  boardDrafts: ['OFFICER', 'APPROVER', 'AUDITOR'],
  boardEdition: ['OFFICER', 'APPROVER', 'AUDITOR'],
  serviceKeys: ['ADMIN'],
  registerServiceKey: ['ADMIN'],
  retireServiceKey: ['ADMIN'],
  revokeToken: ['ADMIN'],
  revokeSubject: ['ADMIN'],
  returnedRows: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  listTypeLaws: ['OFFICER', 'APPROVER', 'AUDITOR'],
  revocations: ['ADMIN'],
  catalogueVersions: ['ADMIN', 'AUDITOR'],
  systemState: ['ADMIN'],
  auditEvents: ['AUDITOR'],
  auditSeals: ['AUDITOR'],
  auditVerification: ['AUDITOR'],
  draftBoardEdition: ['OFFICER'],
  reviewBoardEdition: ['APPROVER'],
  publishBoardEdition: ['APPROVER'],
  withdrawBoardEdition: ['APPROVER'],
  discardBoardEdition: ['OFFICER', 'APPROVER'],
};

/** A root field with what it takes to ask for it. */
export interface RootOperation {
  readonly name: string;
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

/** All root fields of a schema: what comes to the schema comes here. */
export function rootOperations(schema: GraphQLSchema): RootOperation[] {
  const types = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return types.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: field.name, operation, field })),
  );
}

/** The field with the least that it takes. @param id what stands for every id and text */
export function fieldText(schema: GraphQLSchema, { name, field }: RootOperation, id = '1', depth = 0): string {
  const result = schema.getType(getNamedType(field.type).name);
  const isLeaf = result === undefined || !('getFields' in result || 'getTypes' in result);
  const selection = depth === 0 ? '{ __typename }' : selectionOf(schema, result?.name ?? '', depth);
  return `${name}${argumentsOf(field.args, id)} ${isLeaf ? '' : selection}`;
}

function argumentsOf(args: readonly GraphQLArgument[], id: string): string {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = required.map((arg) => `${arg.name}: ${literal(arg.type, id)}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Int: '1',
  LocalDate: '"2026-06-01"',
  Instant: '"2026-06-01T00:00:00.000Z"',
};

/** The smallest literal that the type takes. */
function literal(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return literal(type.ofType, id);
  if (isListType(type)) return `[${literal(type.ofType, id)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return LITERALS[type.name] ?? `"${id}"`;
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, id)}`).join(', ')} }`;
}
