import { BatchEntity } from './batch.entity';
import { CaseEntity } from './case.entity';
import { CaseStepEntity } from './case-step.entity';
import { CheckedRowEntity } from './checked-row.entity';
import { CertificateEntity } from './certificate.entity';
import { CheckJobEntity, CheckJobSliceEntity } from './check-job.entity';
import { CheckEntity } from './check.entity';
import { ConsentEntity, ConsentRevocationEntity } from './consent.entity';
import { CheckResultEntity } from './check-result.entity';
import { PublicCertificateEntity } from './public-certificate.entity';
import { DeclaredCountEntity } from './declared-count.entity';
import { BoardEditionEntity } from './board-edition.entity';
import { BoardEntryEntity } from './board-entry.entity';
import { BoardStepEntity } from './board-step.entity';
import { DepartmentEntity } from './department.entity';
import { EnterpriseEntity } from './enterprise.entity';
import { AuditSealEntity } from './audit-seal.entity';
import { LogOriginEntity } from './log-origin.entity';
import { EventEntity } from './event.entity';
import { NameKeyEntity } from './name-key.entity';
import { FactEntity } from './fact.entity';
import { PersonLinkEntity } from './person-link.entity';
import { PublicBanEntity } from './public-ban.entity';
import { PublicBoardEditionEntity } from './public-board-edition.entity';
import { PublicBoardEntryEntity } from './public-board-entry.entity';
import { PublicChangeEntity } from './public-change.entity';
import { PublicDepartmentEntity } from './public-department.entity';
import { PublicFileEntity } from './public-file.entity';
import { PublicListEntryEntity } from './public-list-entry.entity';
import { PublicNameEntity } from './public-name.entity';
import { PublicNamePartEntity } from './public-name-part.entity';
import { PublicSourceLoadEntity } from './public-source-load.entity';
import { PublicStandingEntity } from './public-standing.entity';
import { PublicVersionEntity } from './public-version.entity';
import { RevocationEntity } from './revocation.entity';
import { ServiceKeyEntity } from './service-key.entity';
import { SetAsideRowEntity } from './set-aside-row.entity';
import { StagedRowEntity } from './staged-row.entity';
import { TaskEntity } from './task.entity';
import { TaskFeedbackEntity } from './task-feedback.entity';
import {
  NationalResultEntity,
  TenderAwardEntity,
  TenderBidderEntity,
  TenderEntity,
  TenderLookEntity,
} from './tender.entity';
import { TimelineEntity } from './timeline.entity';
import { UploadChunkEntity } from './upload-chunk.entity';
import { UploadJobEntity } from './upload-job.entity';
import { UploadSliceEntity } from './upload-slice.entity';

/** Every table's entity: columns only; the migrations are what made the tables. */
export const ENTITIES = [
  BatchEntity,
  CaseEntity,
  CaseStepEntity,
  CheckedRowEntity,
  CertificateEntity,
  CheckEntity,
  CheckJobEntity,
  CheckJobSliceEntity,
  CheckResultEntity,
  ConsentEntity,
  ConsentRevocationEntity,
  PublicCertificateEntity,
  PublicChangeEntity,
  DeclaredCountEntity,
  BoardEditionEntity,
  BoardEntryEntity,
  BoardStepEntity,
  DepartmentEntity,
  EnterpriseEntity,
  EventEntity,
  AuditSealEntity,
  LogOriginEntity,
  FactEntity,
  NameKeyEntity,
  PersonLinkEntity,
  PublicBanEntity,
  PublicBoardEditionEntity,
  PublicBoardEntryEntity,
  PublicDepartmentEntity,
  PublicFileEntity,
  PublicListEntryEntity,
  PublicNameEntity,
  PublicNamePartEntity,
  PublicSourceLoadEntity,
  PublicStandingEntity,
  PublicVersionEntity,
  RevocationEntity,
  ServiceKeyEntity,
  SetAsideRowEntity,
  StagedRowEntity,
  TaskEntity,
  TaskFeedbackEntity,
  NationalResultEntity,
  TenderAwardEntity,
  TenderBidderEntity,
  TenderEntity,
  TenderLookEntity,
  TimelineEntity,
  UploadChunkEntity,
  UploadJobEntity,
  UploadSliceEntity,
] as const;
