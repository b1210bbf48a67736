import { FILE_FAULTS } from '../../src/files/file-error';
import { CORPUS } from './corpus/corpus';
import { faultOf, readFile } from './read-file';

const refused = CORPUS.filter(({ fault }) => fault !== undefined);
const read = CORPUS.filter(({ fault }) => fault === undefined);

describe('a malformed file', () => {
  it('comes in at least sixty shapes, and every reason for refusal occurs', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(refused.map(({ fault }) => fault))).toEqual(new Set(Object.keys(FILE_FAULTS)));
  });

  it.each(refused.map((file) => [file.name, file.fault, file] as const))(
    '%s is refused: %s',
    async (_, fault, file) => {
      expect(await faultOf(Buffer.from(await file.bytes()), file.options)).toBe(fault);
    },
  );

  it.each(read.map((file) => [file.name, file] as const))('%s is read, and what is wrong is said', async (_, file) => {
    const { rows } = await readFile(Buffer.from(await file.bytes()), file.options);
    const findings = rows.flatMap((row) => row.findings.map(({ code, field }) => `${code} ${String(field)}`));
    expect({ rows: rows.length, findings }).toEqual({ rows: file.rows, findings: file.findings ?? [] });
  });
});
