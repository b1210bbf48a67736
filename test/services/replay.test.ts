import { drawOperation } from '../stress/operations';
import type { Arena } from '../stress/operations';
import { demoFirms } from '../../src/demo/enterprises';
import { seededRandom } from '../../src/demo/seeded-random';
import type { SeededRandom } from '../../src/demo/seeded-random';
import { addDays, localDate } from '../../src/domain/calendar/local-date';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { AppError } from '../../src/domain/errors';
import type { Desk } from '../../src/services/desk';
import { openCreditFile } from '../../src/services/enquiries/open-credit-file';
import { pastStandingCounts, pastStandings } from '../../src/services/enquiries/past-standings';
import { standingEnquiry } from '../../src/services/enquiries/standing-enquiry';
import { readStandingHistory } from '../../src/services/enquiries/standing-history';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { FIRMS, firm, penaltyRow, registrationRow } from '../support/rows';

const QUESTIONS = 1000;
const WRITERS = 3;
const DAY = '2026-06-01';
const AUDITOR = actor('AUDITOR');

/** A question that can be asked again: its instant is part of it. */
interface Question {
  readonly ask: (desk: Desk, knownAt: string) => Promise<unknown>;
  readonly knownAt: string;
  readonly answer: string;
}

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: 'r',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: FIRMS.slice(0, 50).map((one) => registrationRow(one, { regionCode: '990102' })),
  });
});
afterAll(() => office.close());

const deskNow = (): Desk => ({ ...office.desk(DAY), now: new Date() });
const look = (uscc: string, asOf: LocalDate, knownAt: string | null) =>
  ({ uscc, purpose: 'AUDIT', matterNo: 'R-1', asOf, knownAt }) as const;

function drawQuestion(random: SeededRandom): Question['ask'] {
  const { uscc } = firm(random.between(1, 60));
  const asOf = addDays(localDate('2026-04-01'), random.between(0, 1200));
  const drawn = random.between(0, 9);
  if (drawn < 4) return (desk, knownAt) => standingEnquiry(desk, AUDITOR, look(uscc, asOf, knownAt));
  if (drawn < 7) return (desk, knownAt) => openCreditFile(desk, AUDITOR, look(uscc, asOf, knownAt));
  if (drawn < 8) return (desk, knownAt) => pastStandingCounts(desk, AUDITOR, { asOf, knownAt });
  const page = { standing: random.pick(['BLACK', 'WATCH', 'RED', 'NORMAL', null] as const), first: 100, after: null };
  return (desk, knownAt) => pastStandings(desk, AUDITOR, { asOf, knownAt }, page);
}

/** An instant between the first record and now. */
function drawInstant(random: SeededRandom, since: number): string {
  const now = Date.now();
  return new Date(since + ((now - since) * random.between(0, 1000)) / 1000).toISOString();
}

it('answers a thousand questions again, to the byte, that were asked while facts kept arriving', async () => {
  const arena: Arena = { office, firms: FIRMS, filed: [], sent: [], counts: new Map() };
  const since = Date.now();
  const asked: Question[] = [];
  let number = 0;
  const write = async (writer: number) => {
    const random = seededRandom(700 + writer);
    while (asked.length < QUESTIONS) {
      number += 1;
      await drawOperation(random)[1]({ arena, random, day: DAY, number }).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
      });
    }
  };
  const wonder = async (asker: number) => {
    const random = seededRandom(900 + asker);
    while (asked.length < QUESTIONS) {
      const ask = drawQuestion(random);
      const knownAt = random.happens(0.3) ? new Date().toISOString() : drawInstant(random, since);
      asked.push({ ask, knownAt, answer: JSON.stringify(await ask(deskNow(), knownAt)) });
    }
  };
  await Promise.all([...Array.from({ length: WRITERS }, (_, index) => write(index)), wonder(1), wonder(2)]);
  const different = [];
  for (const { ask, knownAt, answer } of asked) {
    if (JSON.stringify(await ask(deskNow(), knownAt)) !== answer) different.push(knownAt);
  }
  expect(asked.length).toBeGreaterThanOrEqual(QUESTIONS);
  expect(new Set(asked.map(({ answer }) => answer)).size).toBeGreaterThan(QUESTIONS / 4);
  expect(different).toEqual([]);
}, 120_000);

describe('the two axes', () => {
  it('agree: a count, its list and the single answers', async () => {
    const asked = { asOf: localDate(DAY), knownAt: null };
    const counts = await pastStandingCounts(deskNow(), AUDITOR, asked);
    const same = { asOf: asked.asOf, knownAt: counts.point.knownAt };
    for (const { standing, enterprises } of counts.rows) {
      const list = await pastStandings(deskNow(), AUDITOR, same, { standing, first: 500, after: null });
      expect(list.rows).toHaveLength(enterprises);
      for (const { uscc } of list.rows.slice(0, 5)) {
        const single = await standingEnquiry(deskNow(), AUDITOR, look(uscc, asked.asOf, counts.point.knownAt));
        expect(single?.explanation.standing).toBe(standing);
      }
    }
  });

  it('show what a back-dated record changed, from when it was learned on, and never before', async () => {
    const subject = demoFirms(70)[65] ?? firm(1);
    const upload = (kind: 'REGISTRATION' | 'PENALTY', rows: Parameters<typeof uploadRecords>[2]['rows'], key: string) =>
      uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
        kind,
        batchKey: key,
        policy: 'REJECT_ROWS',
        dryRun: false,
        rows,
      });
    await upload('REGISTRATION', [registrationRow(subject)], 'h1');
    const before = new Date().toISOString();
    const stopped = penaltyRow(subject, {
      decisionNumber: '史1',
      kinds: '责令停产停业',
      fine: null,
      decidedOn: '2026-05-06',
    });
    await upload('PENALTY', [stopped], 'h2');
    const on = localDate('2026-05-10');
    const standing = async (knownAt: string | null) =>
      (await standingEnquiry(deskNow(), AUDITOR, look(subject.uscc, on, knownAt)))?.explanation.standing;
    expect([await standing(before), await standing(null)]).toEqual(['NORMAL', 'WATCH']);
    const history = await readStandingHistory(deskNow(), AUDITOR, {
      uscc: subject.uscc,
      purpose: 'AUDIT',
      matterNo: 'H-1',
      knownAt: null,
      first: 10,
      before: null,
    });
    expect(
      history?.map(({ because, changedThePast, knownUntil }) => [
        because.map(({ kind }) => kind),
        changedThePast,
        knownUntil === null,
      ]),
    ).toEqual([
      [['PENALTY'], true, true],
      [['REGISTRATION'], false, false],
    ]);
  });

  it('are for the auditor', async () => {
    const officer = actor('OFFICER', 'MARKET');
    const asked = { asOf: null, knownAt: null };
    await expect(pastStandingCounts(deskNow(), officer, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const page = { standing: null, first: 1, after: null };
    await expect(pastStandings(deskNow(), officer, asked, page)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
