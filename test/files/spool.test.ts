import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Spool } from '../../src/files/xlsx/spool';
import { StringStore } from '../../src/files/xlsx/string-store';
import { xlsx } from './build-xlsx';
import { faultOf, readFile } from './read-file';
import { TABLE } from './sample';

describe('bytes set down', () => {
  it('come back from any place, whatever the pieces they came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 70 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        async (pieces, a, b) => {
          const whole = Buffer.concat(pieces);
          const spool = await Spool.create(tmpdir());
          for (const piece of pieces) await spool.append(Buffer.from(piece));
          const [start = 0, end = 0] = [a % (whole.length + 1), b % (whole.length + 20)].sort((x, y) => x - y);
          const [later, now] = [await spool.read(start, end), spool.readNow(start, end)];
          await spool.close();
          expect([later, now]).toEqual([whole.subarray(start, end), whole.subarray(start, end)]);
        },
      ),
      { numRuns: 40, seed: 20260701 },
    );
  });

  it('leave no file behind, whether the workbook is good or bad', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chengxin-files-'));
    const good = await xlsx({ sheets: [{ rows: TABLE }], shared: true });
    await readFile(good, { fileName: 'a.xlsx', ...{ spoolFolder: folder } });
    await faultOf(good.subarray(0, 700), { fileName: 'a.xlsx', ...{ spoolFolder: folder } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('shared texts', () => {
  it('come back by number, also when most of them had to leave memory', async () => {
    const store = await StringStore.create(tmpdir(), 2);
    const text = (index: number) => `${index}号${'示'.repeat(index % 900)}`;
    for (let index = 0; index < 3000; index += 1) store.add(text(index));
    const asked = [0, 2999, 1, 1500, 2998, 3, 777, 0];
    expect(asked.map((index) => store.get(index))).toEqual(asked.map(text));
    expect([store.get(3000), store.get(-1), store.get(0.5)]).toEqual([null, null, null]);
    await store.close();
  });
});
