import type { KeyObject } from 'node:crypto';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import type { SeededRandom } from '../../../src/demo/seeded-random';
import type { Actor } from '../../../src/domain/access/actor';
import { RECORD_KINDS } from '../../../src/domain/record/record-kind';
import { signToken } from '../../../src/server/access/sign-token';
import { penaltyRow } from '../../support/rows';
import type { Ground, Operation, Question } from './operations';
import type { Ask } from './wire';

const SUPPLIERS = 1_000;
const ROWS = 5_000;
const DAYS = ['2026-09-10', '2026-10-01', '2026-11-01', '2026-11-25'] as const;
const KNOWN = ['2026-09-08T12:00:00.000Z', '2026-10-15T00:00:00.000Z', '2026-11-25T00:00:00.000Z'] as const;
const LISTS = [
  ...['registrations', 'licences', 'penalties', 'listings', 'honours', 'commitments', 'abnormalEntries'],
  ...['judgments', 'contractPerformances', 'guidances', 'dispositions'],
] as const;

const CREDIT_FILE = `query CreditFile($uscc: ID!, $asOf: LocalDate!, $knownAt: Instant!) { creditFile(uscc: $uscc, asOf: $asOf, knownAt: $knownAt, matterNo: "B-1", purpose: AUDIT) { uscc name asOf knownAt standing { status } ${LISTS.map((list) => `${list} { filing { recordId } }`).join(' ')} } }`;
const CHECK = `mutation Check($input: CheckSuppliersInput!) { checkSuppliers(input: $input) { certificateNumber check { checkId results { uscc verdict } } } }`;
const UPLOAD = `mutation Upload($input: UploadPenaltiesInput!) { uploadPenalties(input: $input) { batchId counts { accepted quarantined } } }`;

/** Operations of staff beside the least that the same keys or rows cost (内部操作); no peer has an equal. */
export async function staffOperations(key: KeyObject): Promise<readonly Operation[]> {
  const auditor = await headersFor(key, { id: 'bench-auditor', role: 'AUDITOR', departmentCode: null });
  const office = DEMO_DEPARTMENTS.MARKET.code;
  const buyer = await headersFor(key, { id: 'bench-buyer', role: 'PROCUREMENT', departmentCode: office });
  const clerk = await headersFor(key, { id: 'bench-clerk', role: 'UPLOADER', departmentCode: office });
  const shared = { isSearch: false, isPublic: false } as const;
  return [
    {
      ...shared,
      name: 'credit-file',
      what: '内部信用档案（效力日、知悉时刻） credit file asOf and knownAt; floor: its facts',
      draw: creditFile(auditor),
    },
    {
      ...shared,
      name: 'check-1000',
      what: '核查1000户 check of 1,000 suppliers; floor: bare look-up',
      connections: 2,
      draw: check(buyer),
    },
    {
      ...shared,
      name: 'upload-5000',
      what: '报送5000行 upload of 5,000 rows; floor: bare insert',
      connections: 1,
      draw: upload(clerk),
    },
  ];
}

/** Names of {@link staffOperations}. */
export const STAFF_OPERATIONS = ['credit-file', 'check-1000', 'upload-5000'] as const;

async function headersFor(key: KeyObject, actor: Actor): Promise<readonly string[]> {
  const where = { issuer: 'chengxin', audience: 'chengxin' };
  return [`authorization: Bearer ${await signToken(key, { actor, ...where, from: new Date(), hours: 12 })}`];
}

function creditFile(headers: readonly string[]): Operation['draw'] {
  return ({ city }, random) => {
    const { uscc } = city.firm(random.between(1, city.scale));
    const [asOf, knownAt] = [random.pick(DAYS), random.pick(KNOWN)];
    return {
      asks: { ours: internal(CREDIT_FILE, { uscc, asOf, knownAt }, headers), floor: floor('facts', [uscc, knownAt]) },
      shapes: { ours: recordsOfFile, floor: recordsOfFacts },
    };
  };
}

function recordsOfFile(answer: unknown): unknown {
  const { creditFile: file } = (
    answer as { data: { creditFile: Record<string, readonly { filing: { recordId: string } }[]> | null } }
  ).data;
  return file === null ? [] : LISTS.flatMap((list) => (file[list] ?? []).map(({ filing }) => filing.recordId)).sort();
}

function recordsOfFacts(facts: unknown): unknown {
  const records = (facts as readonly { recordId: string; kind: string }[]).filter(({ kind }) => kind in RECORD_KINDS);
  return [...new Set(records.map(({ recordId }) => recordId))].sort();
}

function check(headers: readonly string[]): Operation['draw'] {
  const project = { name: '测量', number: 'B-1' };
  const input = { matterNo: 'B-1', purpose: 'GOVERNMENT_PROCUREMENT', project };
  return (ground, random) => {
    const codes = differentFirms(ground, random, SUPPLIERS);
    return {
      asks: {
        ours: internal(CHECK, { input: { ...input, suppliers: codes.map((uscc) => ({ uscc })) } }, headers),
        floor: floor('firms', [codes]),
      },
      shapes: {
        ours: (answer) => (answer as CheckAnswer).data.checkSuppliers.check.results.map(({ uscc }) => uscc).sort(),
        floor: (rows) => (rows as readonly { uscc: string }[]).map(({ uscc }) => uscc).sort(),
      },
    };
  };
}

interface CheckAnswer {
  readonly data: {
    readonly checkSuppliers: { readonly check: { readonly results: readonly { readonly uscc: string }[] } };
  };
}

function upload(headers: readonly string[]): Operation['draw'] {
  let files = 0;
  return (ground, random): Question => {
    files += 1;
    const from = random.between(1, ground.city.scale);
    const batch = `${files}-${performance.now()}`;
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const firm = ground.city.firm(((from + row * 7_919) % ground.city.scale) + 1);
      const days = { decidedOn: '2026-11-20', publicUntil: '2027-11-20' };
      return penaltyRow(firm, { decisionNumber: `示罚决〔2026〕${batch}-${row}号`, ...days });
    });
    return {
      asks: {
        ours: internal(UPLOAD, { input: { batchKey: `bench-${batch}`, rows } }, headers),
        floor: floor('rows', [JSON.stringify(rows)]),
      },
      shapes: {
        // Rows of firms that are not registered are kept too, and held.
        ours: (answer) => keptRows(answer as UploadAnswer),
        floor: (count) => count,
      },
    };
  };
}

interface UploadAnswer {
  readonly data: {
    readonly uploadPenalties: { readonly counts: { readonly accepted: number; readonly quarantined: number } };
  };
}

function keptRows({ data }: UploadAnswer): number {
  const { accepted, quarantined } = data.uploadPenalties.counts;
  return accepted + quarantined;
}

function differentFirms({ city }: Ground, random: SeededRandom, count: number): string[] {
  const from = random.between(1, city.scale);
  return Array.from({ length: count }, (_, place) => city.firm(((from + place * 7_919) % city.scale) + 1).uscc);
}

function internal(query: string, variables: object, headers: readonly string[]): () => Ask {
  return () => ({ path: '/internal/graphql', body: JSON.stringify({ query, variables }), headers });
}

function floor(statement: string, values: readonly unknown[]): () => Ask {
  return () => ({ path: `/${statement}`, body: JSON.stringify(values) });
}
