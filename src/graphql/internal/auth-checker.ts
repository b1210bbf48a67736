import type { AuthChecker } from 'type-graphql';
import { requireAction } from '../../domain/access/actions';
import type { Action } from '../../domain/access/actions';
import type { InternalContext } from './context';

/**
 * Checks the action that a root field carries (操作授权检查). The service behind it checks again: the counter is not the
 * only way to a desk.
 * @throws AppError UNAUTHENTICATED or FORBIDDEN
 */
export const checkAction: AuthChecker<InternalContext, Action> = ({ context }, actions) => {
  for (const action of actions) requireAction(context.actor, action);
  return actions.length > 0;
};
