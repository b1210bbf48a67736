import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { gate } from '../../src/server/closing';
import { dataFolder } from '../../src/server/data-folder';
import { startEmbeddedDatabase } from '../../src/server/embedded/embedded-database';
import { runningPostmaster } from '../../src/server/embedded/postmaster';
import { withConnection } from '../../src/server/database/plain-connect';
import { temporaryFolder } from '../support/temporary-folder';

const PROJECT = resolve(__dirname, '../..');
const QUICK = { durable: false };
const temporary = temporaryFolder();
const removeAll = [temporary.remove];

function newFolder() {
  const made = temporaryFolder();
  removeAll.push(made.remove);
  return dataFolder(made.path);
}

async function words(url: string): Promise<readonly string[]> {
  const { rows } = await withConnection(url, (client) => client.query<{ word: string }>('SELECT word FROM kept'));
  return rows.map(({ word }) => word);
}

async function keep(url: string, word: string): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS kept (word text)');
    await client.query('INSERT INTO kept VALUES ($1)', [word]);
  });
}

/** Another process that runs a database on the folder, with one row committed. */
async function holder(root: string): Promise<ChildProcess> {
  const command = ['-r', '@swc-node/register', 'test/support/hold-database.ts', root];
  const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let refusal = '';
  child.stderr.on('data', (text: Buffer) => (refusal += text.toString()));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  if (child.exitCode !== null) throw new Error(refusal);
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('embedded database', () => {
  const folder = dataFolder(temporary.path);

  afterAll(() => {
    for (const remove of removeAll) remove();
  });

  it('keeps its rows from one start to the next, and leaves no server behind', async () => {
    const first = await startEmbeddedDatabase(folder, QUICK);
    await keep(first.adminUrl, 'one');
    await first.stop();
    expect(runningPostmaster(join(folder.cluster, 'data'))).toBeNull();
    const second = await startEmbeddedDatabase(folder, QUICK);
    const found = await words(second.adminUrl);
    await second.stop();
    expect(found).toEqual(['one']);
  });

  it('shows neither its password nor its data to other accounts', async () => {
    const database = await startEmbeddedDatabase(folder, QUICK);
    const wrong = new Client({ connectionString: database.adminUrl.replace(/:[^:@]+@/, ':guess@') });
    await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' });
    await database.stop();
  });

  it('refuses a folder that another living instance uses, and does not disturb it', async () => {
    const database = await startEmbeddedDatabase(folder, QUICK);
    await expect(startEmbeddedDatabase(folder, QUICK)).rejects.toThrow(/^数据目录正被另一个实例使用/);
    await keep(database.adminUrl, 'two');
    await database.stop();
  });

  it('adopts the server that a killed process left behind, with what was committed', async () => {
    const left = newFolder();
    await killed(await holder(left.root));
    const database = await startEmbeddedDatabase(left);
    const found = await words(database.adminUrl);
    await database.stop();
    expect(database.adopted).toBe(true);
    expect(found).toEqual(['committed']);
  });

  it('recovers when process and server were killed together', async () => {
    const left = newFolder();
    const child = await holder(left.root);
    process.kill(runningPostmaster(join(left.cluster, 'data'))?.pid ?? 0, 'SIGKILL');
    await killed(child);
    const database = await startEmbeddedDatabase(left);
    const found = await words(database.adminUrl);
    await database.stop();
    expect(database.adopted).toBe(false);
    expect(found).toEqual(['committed']);
  });

  it('brings the server back on the same port when it dies under us', async () => {
    const own = newFolder();
    const back = gate();
    const warn = (message: string) => {
      if (message.includes('is back')) back.open();
    };
    const database = await startEmbeddedDatabase(own, { warn });
    await keep(database.adminUrl, 'three');
    process.kill(runningPostmaster(join(own.cluster, 'data'))?.pid ?? 0, 'SIGKILL');
    await back.passed;
    const found = await words(database.adminUrl);
    await database.stop();
    expect(found).toEqual(['three']);
  });

  it('starts although the number of its dead server now belongs to another program', async () => {
    const pidFile = join(folder.cluster, 'data', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${folder.cluster}/data\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`);
    const database = await startEmbeddedDatabase(folder, QUICK);
    expect(database.adopted).toBe(false);
    await database.stop();
  });

  it('lets one of two simultaneous first starts have the folder, and tells the other', async () => {
    const shared = newFolder();
    const [other, own] = await Promise.allSettled([holder(shared.root), startEmbeddedDatabase(shared, QUICK)]);
    if (own.status === 'fulfilled') await own.value.stop();
    if (other.status === 'fulfilled') await killed(other.value);
    const refusals = [other, own]
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => String(reason));
    expect(refusals).toEqual([expect.stringContaining('数据目录正被另一个实例使用')]);
    expect(readdirSync(shared.root).filter((name) => name.includes('-new-'))).toEqual([]);
  });

  it('refuses data of another PostgreSQL in one line', async () => {
    const old = newFolder();
    mkdirSync(join(old.cluster, 'data'), { recursive: true });
    writeFileSync(join(old.cluster, 'data', 'PG_VERSION'), '16\n');
    writeFileSync(join(old.cluster, 'password'), 'x');
    const refused = startEmbeddedDatabase(old, QUICK);
    await expect(refused).rejects.toThrow(/PostgreSQL 16/);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
  });

  it('keeps statements and values out of its log', async () => {
    const database = await startEmbeddedDatabase(folder, QUICK);
    await withConnection(database.adminUrl, async (client) => {
      await client.query('CREATE TABLE once (word text UNIQUE)');
      await client.query(`INSERT INTO once VALUES ('canary-a')`);
      await expect(client.query(`INSERT INTO once VALUES ('canary-a')`)).rejects.toMatchObject({ code: '23505' });
    });
    await database.stop();
    expect(readFileSync(folder.log, 'utf8')).toContain('duplicate key');
    expect(readFileSync(folder.log, 'utf8')).not.toContain('canary');
  });
});
