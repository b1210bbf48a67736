import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CheckedRow } from '../../../data/repositories/checked-row-repository';
import { insertCheckedRows, noteCorrections } from '../../../data/repositories/checked-row-repository';
import {
  dropUnusedEnterprises,
  lockEnterprises,
  recordingInstant,
} from '../../../data/repositories/enterprise-repository';
import { factsOf } from '../../../data/repositories/fact-repository';
import { insertSetAsideRows } from '../../../data/repositories/set-aside-repository';
import { lawOfTimelines } from '../../../data/repositories/timeline-repository';
import { joinWriters } from '../../../data/repositories/writing-lock';
import type { Fact } from '../../../domain/record/fact';
import type { StandingChange } from '../../../domain/upload/receipt';
import { countRows } from '../../../domain/upload/receipt';
import { addChanges, NO_IMPACT } from '../../../domain/upload/upload-impact';
import { addCounts, countProblems, NO_ROWS } from '../../../domain/upload/upload-job';
import { carryOutFiling } from '../../filing/file-facts';
import type { FilingContext, FilingPlan } from '../../filing/plan-filing';
import { planFiling } from '../../filing/plan-filing';
import { changesIfConfirmed } from '../../filing/preview-confirmation';
import type { SettledRow } from '../run-batch';
import { filingsOf } from '../run-batch';
import type { Found } from './check-rows';
import { checkedRows, sliceWork } from './decide-slice';
import type { FirmSlice } from './firm-slices';
import { partsOf } from './firm-slices';
import type { JobWork } from './job-work';
import { breathe } from '../../job-signal';

/** The batch was to be all or nothing, and a row is refused. */
export class BatchRejected extends Error {}

/** A slice whose firms are locked, with their files. */
export interface LockedSlice {
  readonly slice: FirmSlice;
  readonly codes: readonly string[];
  readonly onFile: ReadonlyMap<string, readonly Fact[]>;
  readonly lawOnFile: ReadonlyMap<string, string>;
  readonly recordedAt: string;
}

/** Rows of a slice decided, with all that is to be written of them. */
interface DecidedPart {
  readonly rows: readonly CheckedRow[];
  readonly settled: readonly SettledRow[];
  readonly plan: FilingPlan;
  readonly ifConfirmed: readonly StandingChange[];
}

/** A slice decided. */
export interface DecidedSlice {
  readonly locked: LockedSlice;
  readonly parts: readonly DecidedPart[];
}

/** A file being filed slice by slice (分片归档): locked, decided, written; what has been found so far, and the digest of the outcome. */
export class SliceFiling {
  found: Found = { rowsDone: 0, counts: NO_ROWS, findings: {}, impact: NO_IMPACT };
  /** Of the last slice locked. */
  recordedAt: string;
  private readonly outcome = createHash('sha256');

  constructor(
    private readonly manager: EntityManager,
    private readonly work: JobWork,
    private readonly isRejected: boolean,
  ) {
    this.recordedAt = work.desk.now.toISOString();
  }

  outcomeSha256(): string {
    return this.outcome.digest('hex');
  }

  /** Locks the slice's firms and reads their files. */
  async lock(slice: FirmSlice): Promise<LockedSlice> {
    const { manager } = this;
    const { subjects } = sliceWork(this.work, slice, this.batch());
    const codes = subjects.map(({ uscc }) => uscc);
    await joinWriters(manager);
    if (codes.length > 0) await lockEnterprises(manager, subjects);
    const onFile = await factsOf(manager, codes);
    const lawOnFile = await lawOfTimelines(manager, codes);
    if (codes.length > 0) this.recordedAt = await recordingInstant(manager, codes);
    return { slice, codes, onFile, lawOnFile, recordedAt: this.recordedAt };
  }

  /**
   * Decides the rows and works out what follows; other work goes on between parts of the slice.
   * @throws BatchRejected
   */
  async decide(locked: LockedSlice): Promise<DecidedSlice> {
    const parts: DecidedPart[] = [];
    for (const part of partsOf(locked.slice)) {
      await breathe();
      parts.push(this.decidePart(locked, part));
    }
    return { locked, parts };
  }

  /** Writes what was decided. */
  async write({ locked, parts }: DecidedSlice): Promise<void> {
    const { manager } = this;
    await carryOutFiling(manager, joined(parts), this.context(locked));
    if (locked.codes.length > 0) await dropUnusedEnterprises(manager, locked.codes);
    await this.keep(locked, parts);
  }

  private batch() {
    return { policy: this.work.job.policy, isRejected: this.isRejected };
  }

  private context({ recordedAt }: LockedSlice): FilingContext {
    return { ...this.work.context, recordedAt };
  }

  private decidePart(locked: LockedSlice, part: FirmSlice): DecidedPart {
    const { subjects, settle } = sliceWork(this.work, part, this.batch());
    const onFile = new Map(subjects.map(({ uscc }) => [uscc, locked.onFile.get(uscc) ?? []]));
    const settled = settle(onFile);
    const isWrong = settled.some(({ result }) => result.outcome === 'REFUSED');
    if (this.work.job.policy === 'REJECT_BATCH' && !this.isRejected && isWrong) throw new BatchRejected();
    const context = this.context(locked);
    const filings = filingsOf(settled, onFile, locked.recordedAt);
    const decided = {
      rows: checkedRows(part, settled),
      settled,
      plan: planFiling(filings, context, locked.lawOnFile),
      ifConfirmed: changesIfConfirmed(filings, context),
    };
    this.count(decided);
    return decided;
  }

  private async keep({ slice, recordedAt }: LockedSlice, parts: readonly DecidedPart[]): Promise<void> {
    const { job, actor } = this.work;
    const rows = parts.flatMap((part) => part.rows);
    await insertSetAsideRows(
      this.manager,
      parts.flatMap((part) => this.setAside(part, recordedAt)),
    );
    await insertCheckedRows(this.manager, job.batchId, rows);
    if (job.parentId === null) return;
    const corrected = rows.flatMap(({ outcome, recordId }, index) => {
      const line = slice.rows[index]?.originalLine ?? null;
      const correction = { at: recordedAt, by: actor.id, batchId: job.batchId, outcome, recordId };
      return line === null ? [] : [{ at: { line }, correction, closes: true }];
    });
    await noteCorrections(this.manager, job.parentId, corrected);
  }

  private setAside({ rows, settled }: DecidedPart, setAsideAt: string) {
    const { departmentCode, kind, batchId } = this.work.job;
    return rows.flatMap(({ row, uscc, recordId, problems, returned }, index) => {
      const outcome = settled[index]?.result.outcome;
      const isAside = returned && (outcome === 'REFUSED' || outcome === 'QUARANTINED');
      const place = { batchId, row, departmentCode, kind, uscc, recordId };
      return isAside ? [{ ...place, outcome, problems, sealedRow: null, setAsideAt }] : [];
    });
  }

  private count({ rows, plan, ifConfirmed }: DecidedPart): void {
    for (const { row, outcome, recordId, version } of rows) {
      this.outcome.update(`${row}\t${outcome}\t${recordId ?? '-'}\t${version ?? '-'}\n`);
    }
    const { rowsDone, counts, findings, impact } = this.found;
    const problems = rows.flatMap((row) => row.problems);
    this.found = {
      rowsDone: rowsDone + rows.length,
      counts: addCounts(counts, countRows(rows)),
      findings: countProblems(findings, problems),
      impact: {
        atOnce: addChanges(impact.atOnce, plan.standingChanges),
        ifConfirmed: addChanges(impact.ifConfirmed, ifConfirmed),
      },
    };
  }
}

/** One plan for the whole slice: as many statements as one part would need. */
function joined(parts: readonly DecidedPart[]): FilingPlan {
  const plans = parts.map(({ plan }) => plan);
  return {
    facts: plans.flatMap(({ facts }) => facts),
    timelines: plans.flatMap(({ timelines }) => timelines),
    publications: plans.flatMap(({ publications }) => publications),
    links: plans.flatMap(({ links }) => links),
    enterprises: plans.flatMap(({ enterprises }) => enterprises),
    codes: plans.flatMap(({ codes }) => codes),
    derived: plans.flatMap(({ derived }) => derived),
    standingChanges: plans.flatMap(({ standingChanges }) => standingChanges),
  };
}
