import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { Revocation } from '../../../domain/access/trust';
import { readRevocations, readServiceKeys } from '../../../services/trust/read-trust';
import { revoke } from '../../../services/trust/revoke';
import { registerServiceKey, retireServiceKey } from '../../../services/trust/service-keys';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import { InstantScalar } from '../../shared/scalars';
import type { InternalContext } from '../context';
import { RegisterServiceKeyInput, RevocationPageType, ServiceKeyType } from '../types/trust';

const REASON = { description: '理由，记入审计事件。Reason, kept on record.' } as const;

@Resolver()
export class TrustResolver {
  @Authorized<Action>('trust.keys')
  @Query(() => [ServiceKeyType], {
    description: '全部服务账号公钥，新的在前。Public keys of all service accounts, latest first.',
  })
  async serviceKeys(@Ctx() { desk, actor }: InternalContext): Promise<ServiceKeyType[]> {
    return await readServiceKeys(desk, actor);
  }

  @Authorized<Action>('trust.revoke')
  @Query(() => RevocationPageType, {
    description: '吊销记录及理由，新者在前。Revocations with their reasons, newest first.',
  })
  async revocations(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after: string | null,
  ): Promise<RevocationPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, /^(TOKEN|SUBJECT)$/, /^.{1,200}$/]);
    const cursor = key && { revokedAt: String(key[0]), kind: key[1] as Revocation['kind'], value: String(key[2]) };
    const { shown, hasNext } = cutPage(await readRevocations(desk, actor, { first: size + 1, after: cursor }), size);
    const last = shown.at(-1);
    const nextCursor = hasNext && last ? encodeCursor([last.revokedAt, last.kind, last.value]) : null;
    return { revocations: [...shown], nextCursor };
  }

  @Authorized<Action>('trust.keys')
  @Mutation(() => ServiceKeyType, {
    description:
      '登记服务账号公钥；轮换时新旧可并存。Registers a key; old and new may be in force together while keys rotate.',
  })
  async registerServiceKey(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => RegisterServiceKeyInput, { description: '公钥及账号。Key and account.' })
    input: RegisterServiceKeyInput,
  ): Promise<ServiceKeyType> {
    return await registerServiceKey(desk, actor, input);
  }

  @Authorized<Action>('trust.keys')
  @Mutation(() => ServiceKeyType, {
    description: '停用公钥，其令牌一分钟内失效。Retires a key: its tokens are refused within a minute.',
  })
  async retireServiceKey(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('kid', () => ID, { description: '公钥编号。Id of the key.' }) kid: string,
  ): Promise<ServiceKeyType> {
    return await retireServiceKey(desk, actor, kid);
  }

  @Authorized<Action>('trust.revoke')
  @Mutation(() => InstantScalar, {
    description: '吊销一个令牌，一分钟内生效。Takes back one token, within a minute.',
  })
  async revokeToken(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, { description: '令牌编号（jti）。Id of the token (jti).' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<string> {
    return (await revoke(desk, actor, 'TOKEN', id, reason)).revokedAt;
  }

  @Authorized<Action>('trust.revoke')
  @Mutation(() => InstantScalar, {
    description: '吊销账号此前签发的全部令牌，一分钟内生效。Takes back every token a subject has had until now.',
  })
  async revokeSubject(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('subject', () => ID, { description: '账号（sub）。Subject (sub).' }) subject: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<string> {
    return (await revoke(desk, actor, 'SUBJECT', subject, reason)).revokedAt;
  }
}
