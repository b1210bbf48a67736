/** Three projects: the law, the files and the house need no database; the rest share one embedded PostgreSQL per run. */
const rootDir = require('node:path').join(__dirname, '..');
const base = {
  rootDir,
  testEnvironment: 'node',
  transform: { '\\.(ts|js)$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(jose|content-disposition)/)'],
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/property-seed.ts'],
};
const project = (name, folders, more = {}) => ({
  ...base,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  ...more,
});
const database = {
  globalSetup: '<rootDir>/test/support/start-database.ts',
  globalTeardown: '<rootDir>/test/support/stop-database.ts',
};

module.exports = {
  rootDir,
  // Suites wait for PostgreSQL and the browser most of the time.
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project('domain', ['domain', 'files', 'architecture', 'bench']),
    project('postgres', ['migrations', 'data', 'services', 'graphql', 'cli'], database),
    project('journeys', ['journeys', 'server', 'portal'], database),
  ],
};
