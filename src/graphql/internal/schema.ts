import type { GraphQLSchema } from 'graphql';
import type { NonEmptyArray, PubSub } from 'type-graphql';
import { InvariantError } from '../../domain/errors';
import { recordRefusals } from './record-refusals';
import { buildIsolatedSchema } from '../shared/build-schema';
import { checkAction } from './auth-checker';
import { ArchiveResolver, UploadResolver } from './resolvers/archive-resolver';
import { ApprovalResolver } from './resolvers/approval-resolver';
import { CheckResolver } from './resolvers/check-resolver';
import { CatalogueResolver } from './resolvers/catalogue-resolver';
import { ConsentResolver } from './resolvers/consent-resolver';
import { CaseProcedureResolver } from './resolvers/case-procedure-resolver';
import { CASE_STEP_RESOLVERS, CaseResolver } from './resolvers/case-resolvers';
import { BOARD_DEPARTMENT_RESOLVERS, BoardEntriesResolver, BoardResolver } from './resolvers/board-resolver';
import { BoardStepResolver } from './resolvers/board-step-resolver';
import { EventLogResolver } from './resolvers/event-log-resolver';
import { FileResolver, ProvenanceResolver } from './resolvers/file-resolver';
import { QualityResolver } from './resolvers/quality-resolver';
import { HistoryResolver } from './resolvers/history-resolver';
import { CaseFeedbackResolver, JointPunishmentResolver } from './resolvers/joint-punishment-resolver';
import { RecordResolver } from './resolvers/record-resolver';
import { SystemResolver } from './resolvers/system-resolver';
import { TrustResolver } from './resolvers/trust-resolver';
import { TenderResolver } from './resolvers/tender-resolver';
import { UploadJobResolver } from './resolvers/upload-job-resolver';
import { UPLOAD_RESOLVERS } from './resolvers/upload-resolvers';

const RESOLVERS: NonEmptyArray<NewableFunction> = [
  FileResolver,
  ProvenanceResolver,
  ArchiveResolver,
  UploadResolver,
  RecordResolver,
  CaseResolver,
  CaseProcedureResolver,
  ApprovalResolver,
  UploadJobResolver,
  QualityResolver,
  JointPunishmentResolver,
  HistoryResolver,
  CheckResolver,
  ConsentResolver,
  TenderResolver,
  CaseFeedbackResolver,
  ...CASE_STEP_RESOLVERS,
  BoardResolver,
  BoardStepResolver,
  TrustResolver,
  EventLogResolver,
  CatalogueResolver,
  SystemResolver,
  BoardEntriesResolver,
  ...BOARD_DEPARTMENT_RESOLVERS,
  ...UPLOAD_RESOLVERS,
];

/** Subscriptions read the archive's own tables, so that any process can serve them; topics are not used. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new InvariantError('no subscription listens to a topic');
  },
};

/**
 * The internal schema (内部接口): staff only; every root field carries its action, and leaves an event when it is refused; its
 * resolvers are listed by hand.
 */
export function buildInternalSchema(): GraphQLSchema {
  return recordRefusals(
    buildIsolatedSchema({ resolvers: RESOLVERS, validate: true, authChecker: checkAction, pubSub: NO_TOPICS }),
  );
}
