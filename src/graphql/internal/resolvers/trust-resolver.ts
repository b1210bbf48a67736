import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { readServiceKeys } from '../../../services/trust/read-trust';
import { revoke } from '../../../services/trust/revoke';
import { registerServiceKey, retireServiceKey } from '../../../services/trust/service-keys';
import { InstantScalar } from '../../shared/scalars';
import type { InternalContext } from '../context';
import { RegisterServiceKeyInput, ServiceKeyType } from '../types/trust';

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
