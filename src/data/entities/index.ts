import { BatchEntity } from './batch.entity';
import { CaseStepEntity } from './case-step.entity';
import { CaseEntity } from './case.entity';
import { CheckedRowEntity } from './checked-row.entity';
import { DeclaredCountEntity } from './declared-count.entity';
import { DepartmentEntity } from './department.entity';
import { EnterpriseEntity } from './enterprise.entity';
import { EventEntity } from './event.entity';
import { FactEntity } from './fact.entity';
import { PublicDepartmentEntity } from './public-department.entity';
import { PublicFileEntity } from './public-file.entity';
import { PublicListEntryEntity } from './public-list-entry.entity';
import { PublicNameEntity } from './public-name.entity';
import { PublicSourceLoadEntity } from './public-source-load.entity';
import { PublicStandingEntity } from './public-standing.entity';
import { SetAsideRowEntity } from './set-aside-row.entity';
import { StagedRowEntity } from './staged-row.entity';
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
  DeclaredCountEntity,
  DepartmentEntity,
  EnterpriseEntity,
  EventEntity,
  FactEntity,
  PublicDepartmentEntity,
  PublicFileEntity,
  PublicListEntryEntity,
  PublicNameEntity,
  PublicSourceLoadEntity,
  PublicStandingEntity,
  SetAsideRowEntity,
  StagedRowEntity,
  TimelineEntity,
  UploadChunkEntity,
  UploadJobEntity,
  UploadSliceEntity,
] as const;
