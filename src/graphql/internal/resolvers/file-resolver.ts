import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { RECORD_KIND_NAMES } from '../../../domain/record/record-kind';
import { referencesOf } from '../../../domain/record/record-reference';
import type { CreditFile } from '../../../services/enquiries/open-credit-file';
import { openCreditFile } from '../../../services/enquiries/open-credit-file';
import { standingEnquiry } from '../../../services/enquiries/standing-enquiry';
import type { InternalContext } from '../context';
import { presentRecord } from '../present-record';
import { presentStanding } from '../present-standing';
import { CreditFileType, RECORD_FIELDS } from '../types/credit-file';
import { DepartmentType, ProvenanceType } from '../types/filing';
import { StandingType } from '../types/standing';
import { LookArgs, lookOf } from './look-args';

@Resolver()
export class FileResolver {
  @Authorized<Action>('files.read')
  @Query(() => CreditFileType, {
    nullable: true,
    description:
      '查阅企业信用档案，须注明目的与办件编号；平台不知该主体时为 null。Credit file; null when the platform knows nothing of the code.',
  })
  async creditFile(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => LookArgs) args: LookArgs,
  ): Promise<CreditFileType | null> {
    const file = await openCreditFile(desk, actor, lookOf(args));
    return file && creditFileOf(file);
  }

  @Authorized<Action>('files.read')
  @Query(() => StandingType, {
    nullable: true,
    description:
      '查询信用状况及理由；平台不知该主体时为 null。Standing with its reasons; null when the platform knows nothing of the code.',
  })
  async standing(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => LookArgs) args: LookArgs,
  ): Promise<StandingType | null> {
    const answer = await standingEnquiry(desk, actor, lookOf(args));
    return answer && presentStanding(answer.uscc, answer.explanation, answer.knownAt, referencesOf(answer.file.facts));
  }
}

@Resolver(() => ProvenanceType)
export class ProvenanceResolver {
  @FieldResolver(() => DepartmentType, { nullable: true, description: '信息提供单位。Department that provided it.' })
  async department(
    @Root() { departmentCode }: ProvenanceType,
    @Ctx() { departments }: InternalContext,
  ): Promise<DepartmentType | null> {
    return departments.load(departmentCode);
  }
}

function creditFileOf(file: CreditFile): CreditFileType {
  const records = RECORD_KIND_NAMES.map(
    (kind) =>
      [RECORD_FIELDS[kind], file.records.filter(({ record }) => record.fact.kind === kind).map(presentRecord)] as const,
  );
  const { uscc, name, formerNames, registered, day, knownAt, explanation } = file;
  const references = referencesOf(file.records.map(({ record }) => record.fact));
  return {
    controllerHints: file.controllerHints,
    uscc,
    name,
    formerNames,
    registered,
    asOf: day,
    knownAt,
    standing: explanation && presentStanding(uscc, explanation, knownAt, references),
    ...Object.fromEntries(records),
  };
}
