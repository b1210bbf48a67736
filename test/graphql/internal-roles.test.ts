import type { ExecutionResult, GraphQLArgument, GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  graphql,
  GraphQLError,
  parse,
  subscribe,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Role } from '../../src/domain/access/actor';
import { ROLES } from '../../src/domain/access/actor';
import { createInternalContext } from '../../src/graphql/internal/context';
import { STEP_MUTATIONS } from '../../src/graphql/internal/resolvers/case-resolvers';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';

/** Who may use each root field; a field without a line here fails the test. */
const UPLOADS: readonly Role[] = ['UPLOADER'];
const STAFF: readonly Role[] = ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT', 'AUDITOR'];
const EXPECTED: Readonly<Record<string, readonly Role[]>> = {
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
  dataQuality: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
  returnedRows: ['UPLOADER', 'OFFICER', 'APPROVER', 'AUDITOR'],
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
  listTypeLaws: ['OFFICER', 'APPROVER', 'AUDITOR'],
  pendingListings: ['UPLOADER', 'OFFICER', 'APPROVER'],
  approvalDossier: ['UPLOADER', 'OFFICER', 'APPROVER'],
  boardDrafts: ['OFFICER', 'APPROVER', 'AUDITOR'],
  boardEdition: ['OFFICER', 'APPROVER', 'AUDITOR'],
  serviceKeys: ['ADMIN'],
  registerServiceKey: ['ADMIN'],
  retireServiceKey: ['ADMIN'],
  revokeToken: ['ADMIN'],
  revokeSubject: ['ADMIN'],
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

let office: Office;
const schema: GraphQLSchema = buildInternalSchema();
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    field,
    operation:
      type === schema.getQueryType() ? 'query' : type === schema.getMutationType() ? 'mutation' : 'subscription',
  })),
);

it('has an expectation for every root field', () => {
  expect(roots.map(({ field }) => field.name).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each([null, ...ROLES])('as %s', (role) => {
  it.each(roots.map(({ field, operation }) => [field.name, operation, field] as const))(
    '%s is open or closed as written',
    async (name, operation, field) => {
      const needsOffice = role !== null && ['UPLOADER', 'OFFICER', 'APPROVER', 'PROCUREMENT'].includes(role);
      const who = role === null ? null : actor(role, needsOffice ? 'MARKET' : null);
      const selection = isObjectType(named(field.type)) ? '{ __typename }' : '';
      const source = `${operation} { ${name}${argumentsOf(field.args)} ${selection} }`;
      const contextValue = createInternalContext(office.desk('2026-06-01'), who);
      const { errors = [] } = await answer(operation, source, contextValue);
      const codes = errors.map(({ originalError, message }) =>
        originalError && 'code' in originalError ? originalError.code : message,
      );
      const isOpen = role !== null && (EXPECTED[name] ?? []).includes(role);
      const refusal = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(codes.filter((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')).toEqual(
        isOpen ? [] : [refusal],
      );
    },
  );
});

/** A subscription's first word, or the answer of any other operation. */
async function answer(operation: string, source: string, contextValue: unknown): Promise<ExecutionResult> {
  if (operation !== 'subscription') return graphql({ schema, source, contextValue });
  const opened = await subscribe({ schema, document: parse(source), contextValue });
  if (!(Symbol.asyncIterator in opened)) return opened;
  return opened.next().then(
    ({ value }) => value as ExecutionResult,
    (error: unknown) => ({ errors: [new GraphQLError('', { originalError: error as Error })] }),
  );
}

function named(type: unknown): unknown {
  return isNonNullType(type) || isListType(type) ? named(type.ofType) : type;
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return required.length === 0 ? '' : `(${required.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')})`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Int: '1',
  LocalDate: '"2026-06-01"',
  Instant: '"2026-06-01T00:00:00.000Z"',
};

/** The smallest literal that the type takes. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return LITERALS[type.name] ?? '"1"';
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
}
