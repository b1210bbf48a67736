import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { canonicalJson } from '../../src/domain/canonical-json';
import { downloadEvents } from '../../src/services/audit/download-events';
import type { ExportLine } from '../../src/services/audit/export-events';
import { exportEvents } from '../../src/services/audit/export-events';
import { sealEvents } from '../../src/services/audit/seal-events';
import { createCertifier } from '../../src/services/certifier';
import { recordEvent } from '../../src/services/events/record-event';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { othersAreDone } from '../support/others-are-done';
import { firm } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';

const certifier = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT');
const folder = temporaryFolder();
/** A telephone number as somebody types it. */
const PHONE = '13800138000';
const OPERATOR = { id: 'operator:auditor', role: 'ADMIN', departmentCode: null } as const;
const WHO = { actor: OPERATOR, matterNo: 'A-1', isMasked: false };
let office: Office;
let lines: string[];
beforeAll(async () => {
  office = await openOffice();
  const owner = await office.owner();
  for (const [day, events] of [
    ['2026-06-01', 3],
    ['2026-06-02', 4],
    ['2026-06-03', 6],
  ] as const) {
    await write(day, events);
    await othersAreDone(owner);
    if (day !== '2026-06-01') await sealEvents({ dataSource: office.internal, certifier, now: office.desk(day).now });
  }
  await owner.destroy();
  lines = await exported('2026-06-02', '2026-06-03');
});
afterAll(async () => {
  await office.close();
  folder.remove();
});

async function write(day: string, events: number): Promise<void> {
  for (let count = 0; count < events; count += 1)
    await office.internal.transaction((manager) =>
      recordEvent(manager, office.desk(day), actor('AUDITOR'), {
        ...{ action: 'views.read', purpose: 'AUDIT', matterNo: `S-${count}`, uscc: firm(count + 1).uscc },
      }),
    );
}

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
async function exported(from: string, to: string): Promise<string[]> {
  const written: string[] = [];
  const period = { from: startOf(from), to: startOf(to) };
  for await (const line of exportEvents(office.desk('2026-06-04'), period, WHO)) written.push(canonicalJson(line));
  return written;
}

/** Exit code of the script that is given to auditors. */
function checked(all: readonly string[], keys: readonly object[] = [certifier.key]): number | null {
  const [path, keysPath] = [join(folder.path, 'export.jsonl'), join(folder.path, 'keys.json')];
  writeFileSync(path, `${all.join('\n')}\n`);
  writeFileSync(keysPath, JSON.stringify({ keys }));
  return spawnSync('node', ['src/cli/verify-audit-export.mjs', path, keysPath]).status;
}

const parsed = () => lines.map((line) => JSON.parse(line) as ExportLine);
const eventLines = () => parsed().flatMap((line) => (line.kind === 'event' ? [line] : []));

describe('an export of the event log', () => {
  it('holds the events of its days, all seals, and how many there are', () => {
    expect(eventLines().map(({ event }) => String(event['occurred_at']).slice(0, 10))).toEqual(
      Array(4).fill('2026-06-02'),
    );
    expect(parsed().at(-1)).toEqual({ kind: 'end', seals: 2, events: 4 });
  });

  it('is itself on record, with who asked, for what, and for which days', async () => {
    const rows = await office.internal.query<object[]>(
      `SELECT actor_id AS who, matter_no AS matter, details->>'from' AS from FROM archive.events WHERE action = 'events.export'`,
    );
    expect(rows).toEqual([{ who: 'operator:auditor', matter: 'A-1', from: '2026-06-01T16:00:00.000Z' }]);
  });

  it('is found whole off line by the script', () => {
    expect(checked(lines)).toBe(0);
  });

  it('is refused under another key', () => {
    const other = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT').key;
    expect(checked(lines, [other])).toBe(1);
    expect(checked(lines, [{ ...other, kid: certifier.key.kid }])).toBe(1);
  });

  it.each([
    ['an event is changed', (all: string[]) => all.map((line) => line.replace('"S-2"', '"S-9"'))],
    ['an event is left out', (all: string[]) => all.filter((line) => !line.includes('"S-2"'))],
    ['a seal is left out', (all: string[]) => all.slice(1)],
    ['a seal says another root', (all: string[]) => all.map((line) => line.replace(/"root":"../, '"root":"00'))],
    [
      'an event is put under another seal',
      (all: string[]) => all.map((line) => line.replace('"serial":1', '"serial":2')),
    ],
    ['the end is cut off', (all: string[]) => all.slice(0, -1)],
  ])('is refused when %s', (_case, change) => {
    expect(checked(change(lines))).toBe(1);
  });
});

describe('an export taken by the auditor', () => {
  const taken = async (who = actor('AUDITOR'), from = '2026-06-02', matterNo = 'A-2') =>
    downloadEvents(office.desk('2026-06-04'), who, { from, to: '2026-06-02', matterNo });

  it('is the one of the command, on record under the auditor’s name before the first line', async () => {
    const { fileName, content } = await taken();
    expect(fileName).toBe('event-log-2026-06-02-2026-06-02.jsonl');
    const rows = await office.internal.query<object[]>(
      `SELECT actor_id AS who, details->>'to' AS to FROM archive.events WHERE action = 'events.export' AND matter_no = 'A-2'`,
    );
    expect(rows).toEqual([{ who: actor('AUDITOR').id, to: '2026-06-02T16:00:00.000Z' }]);
    expect((await text(content)).trim().split('\n')).toEqual(lines);
  });

  it('holds only the leaf of an event into which somebody typed a person’s number, and is found whole all the same', async () => {
    const owner = await office.owner();
    await office.internal.transaction((manager) =>
      recordEvent(manager, office.desk('2026-06-03'), actor('AUDITOR'), {
        ...{ action: 'views.read', purpose: 'AUDIT', matterNo: `电话${PHONE}`, uscc: firm(1).uscc },
      }),
    );
    await othersAreDone(owner);
    await owner.destroy();
    await sealEvents({ dataSource: office.internal, certifier, now: office.desk('2026-06-04').now });
    const period = { from: '2026-06-03', to: '2026-06-03', matterNo: 'A-3' };
    const { content } = await downloadEvents(office.desk('2026-06-04'), actor('AUDITOR'), period);
    const written = (await text(content)).trim().split('\n');
    expect(written.join()).not.toContain(PHONE);
    const kinds = written.map((line) => (JSON.parse(line) as ExportLine).kind);
    expect(kinds.filter((kind) => kind === 'withheld')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'event').length).toBeGreaterThanOrEqual(6);
    expect(checked(written)).toBe(0);
    const altered = written.map((line) => line.replace(/"leaf":"../, '"leaf":"00'));
    expect(checked(altered)).toBe(1);
  });

  it('is refused to others, without a matter, and for days that cross', async () => {
    await expect(taken(actor('ADMIN'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(taken(actor('AUDITOR'), '2026-06-02', ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(taken(actor('AUDITOR'), '2026-06-03')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(taken(actor('AUDITOR'), '2026-6-2')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
