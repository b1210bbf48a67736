import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { readSystemState } from '../../../services/system/read-system-state';
import type { InternalContext } from '../context';
import { SystemStateType } from '../types/system';

@Resolver()
export class SystemResolver {
  @Authorized<Action>('system.read')
  @Query(() => SystemStateType, {
    description:
      '系统状态，限管理员：版本、连接池、队列、迁移、封存、热备、备份。How the platform is doing; for the administrator.',
  })
  async systemState(@Ctx() { desk, actor, house }: InternalContext): Promise<SystemStateType> {
    return await readSystemState(desk, house, actor);
  }
}
