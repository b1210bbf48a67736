import 'reflect-metadata';
import { createDataSource } from './src/data/data-source';
import { ownerUrlForTools } from './src/server/database/owner-url';

/** The one DataSource of TypeORM's command line: the owner's, for migrations. */
export const dataSource = createDataSource('owner', ownerUrlForTools());
