import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { whoAsks } from '../../data/abandonable-client';

/** A query stops when nobody waits for it any more (放弃查询); a mutation that was taken is carried out. */
export const readingPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation === OperationTypeNode.QUERY) whoAsks()?.onlyReads();
        return Promise.resolve();
      },
    }),
};
