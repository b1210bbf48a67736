import { BatchEntity } from './batch.entity';
import { CaseEntity } from './case.entity';
import { CaseStepEntity } from './case-step.entity';
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
import { TimelineEntity } from './timeline.entity';

/** Every table's entity: columns only; the migrations are what made the tables. */
export const ENTITIES = [
  BatchEntity,
  CaseEntity,
  CaseStepEntity,
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
  TimelineEntity,
] as const;
