import 'reflect-metadata';
import path from 'node:path';
import { emitSchemaDefinitionFileSync } from 'type-graphql';
import { buildInternalSchema } from '../graphql/internal/schema';
import { buildPublicSchema } from '../graphql/public/schema';

const folder = path.resolve(__dirname, '../../schema');

/** Prints both contracts into `schema/` (输出接口定义). */
emitSchemaDefinitionFileSync(path.join(folder, 'public.graphql'), buildPublicSchema(), { sortedSchema: true });
emitSchemaDefinitionFileSync(path.join(folder, 'internal.graphql'), buildInternalSchema(), { sortedSchema: true });
