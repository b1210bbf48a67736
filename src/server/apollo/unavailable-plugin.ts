import type { ApolloServerPlugin } from '@apollo/server';
import { AppError } from '../../domain/errors';
import { refusalOf } from '../http/http-faults';

const UNAVAILABLE = refusalOf(new AppError('UNAVAILABLE', ''));

/**
 * An answer that something was not available for says so in its status too (服务暂不可用): 503 with Retry-After, so that a proxy or a
 * program that never reads the body tries again.
 */
export const unavailablePlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) {
          http.status = UNAVAILABLE.status;
          for (const [name, value] of Object.entries(UNAVAILABLE.headers)) http.headers.set(name, value);
        }
        return Promise.resolve();
      },
    }),
};
