import type { GraphQLSchema } from 'graphql';
import { buildIsolatedSchema } from '../shared/build-schema';
import { callDirectly } from '../shared/compiled/call-directly';
import { PublicEnterpriseResolver } from './resolvers/enterprise-resolver';
import { ISSUER_RESOLVERS, PublicBoardEditionResolver, PublicBoardQueryResolver } from './resolvers/board-resolver';
import { ENGLISH_RESOLVERS } from './resolvers/english-resolvers';
import { PublicCertificateResolver } from './resolvers/certificate-resolver';
import { PublicQueryResolver } from './resolvers/query-resolver';
import { OBJECTION_RESOLVERS } from './resolvers/objection-resolvers';
import { SOURCE_RESOLVERS } from './resolvers/source-resolvers';

const RESOLVERS = [
  PublicQueryResolver,
  PublicCertificateResolver,
  PublicEnterpriseResolver,
  PublicBoardQueryResolver,
  PublicBoardEditionResolver,
  ...ISSUER_RESOLVERS,
  ...SOURCE_RESOLVERS,
  ...OBJECTION_RESOLVERS,
  ...ENGLISH_RESOLVERS,
] as const;

/** The public schema (公示查询接口): queries only, from the publication only; its resolvers are listed by hand. */
export function buildPublicSchema(): GraphQLSchema {
  const schema = buildIsolatedSchema({ resolvers: RESOLVERS, validate: true, authChecker: () => false });
  return callDirectly(schema, RESOLVERS);
}
