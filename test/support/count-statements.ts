import type { DataSource, Logger } from 'typeorm';

/** Names of the statements that a piece of work sends (语句计数): each opens with its function's name in a comment. */
export async function statementsOf(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (query) => {
      const name = /^\s*\/\* ([\w.]+) \*\//.exec(query)?.[1];
      if (name !== undefined) names.push(name);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  const before = source.logger;
  source.logger = logger;
  await work().finally(() => {
    source.logger = before;
  });
  return names;
}
