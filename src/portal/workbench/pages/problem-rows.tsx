import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { MendRowsDocument } from '../operations';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { WORDS } from '../words';
import { UPLOAD_WORDS } from '../words/uploads';
import type { Job } from './job-page';
import { BadRowsButton } from './job-page';
import { RowCorrection } from './row-correction';

/** A row of the file with its problems, and one of them. */
export type Row = Job['rows']['rows'][number];
export type Problem = Row['problems'][number];

/** Values typed for cells, by row and field. */
type Drafts = Readonly<Record<number, Readonly<Record<string, string>>>>;

/**
 * Rows with problems (问题行): what is wrong, how to mend it, and a place to mend it in. Before the filing the sender types values
 * into the table and has the file checked again with them; after it each row is mended and filed by itself.
 */
export function ProblemRows(props: { readonly job: Job; readonly again: () => void; readonly onMended: () => void }) {
  const { say } = useLanguage();
  const { subject, role } = useSession();
  const { job, again, onMended } = props;
  const [drafts, setDrafts] = useState<Drafts>({});
  const { rows } = job.rows;
  if (rows.length === 0) return null;
  const mayMend = job.state === 'CHECKED' && role === 'UPLOADER' && job.uploadedBy === subject;
  const draftOf = ({ row }: Row, field: string) => drafts[row]?.[field] ?? null;
  const type = ({ row }: Row, field: string, value: string) => {
    setDrafts({ ...drafts, [row]: { ...drafts[row], [field]: value } });
  };
  return (
    <section className="apart">
      <h2>{say(WORDS.problems)}</h2>
      <Summary job={job} />
      {mayMend && <p>{say(UPLOAD_WORDS.mendHow)}</p>}
      <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.problems)}>
        <table className="plain problem-rows">
          <thead>
            <tr>
              {[WORDS.line, WORDS.state, WORDS.field, WORDS.value, WORDS.problems, WORDS.suggestion].map((head) => (
                <th key={head[1]} scope="col">
                  {say(head)}
                </th>
              ))}
              {mayMend && <th scope="col">{say(UPLOAD_WORDS.mend)}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row.problems.map((problem, index) => (
                <tr key={`${row.row} ${problem.code} ${problem.field ?? ''}`}>
                  <ProblemCells row={row} problem={problem}>
                    {role === 'UPLOADER' && isOpen(job, row, problem) && (
                      <RowCorrection job={job} row={row} problem={problem} again={again} />
                    )}
                  </ProblemCells>
                  {mayMend && (
                    <td>
                      {problem.field && isFirstOfField(row, index) && (
                        <Input
                          aria-label={`${say(UPLOAD_WORDS.mend)} ${row.line} ${problem.field}`}
                          value={draftOf(row, problem.field) ?? problem.value ?? ''}
                          onChange={(event) => {
                            type(row, problem.field ?? '', event.target.value);
                          }}
                        />
                      )}
                    </td>
                  )}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {mayMend && <MendButton job={job} drafts={drafts} onMended={onMended} />}
    </section>
  );
}

function isOpen(job: Job, row: Row, { field, level }: Problem): boolean {
  return job.state === 'DONE' && row.closedAt === null && field !== null && level !== 'WARNS';
}

function isFirstOfField({ problems }: Row, index: number): boolean {
  return problems.findIndex(({ field }) => field === problems[index]?.field) === index;
}

function Summary({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  return (
    <>
      <p>
        {job.problemCounts
          .map(({ code, count, messageZh, messageEn }) => `${code} ${say([messageZh, messageEn])} ${count}`)
          .join('；')}
      </p>
      <p className="actions">
        <BadRowsButton job={job} />
      </p>
    </>
  );
}

function ProblemCells(props: { readonly row: Row; readonly problem: Problem; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const { row, problem, children } = props;
  return (
    <>
      <td>{row.line}</td>
      <td>{say(CODE_WORDS.RowOutcome[row.outcome])}</td>
      <td>{problem.field}</td>
      <td>{problem.value}</td>
      <td>
        {problem.code} {say([problem.messageZh, problem.messageEn])}
      </td>
      <td>
        {problem.suggestion}
        {children}
      </td>
    </>
  );
}

/** Has the file checked again with the values typed; how many they are is said on it. */
function MendButton(props: { readonly job: Job; readonly drafts: Drafts; readonly onMended: () => void }) {
  const { say } = useLanguage();
  const { job, drafts, onMended } = props;
  const { busy, refusal, run } = useDeed(MendRowsDocument);
  const rows = Object.entries(drafts).map(([row, values]) => ({
    row: Number(row),
    values: Object.entries(values).map(([field, value]) => ({ field, value: value === '' ? null : value })),
  }));
  const cells = rows.reduce((sum, { values }) => sum + values.length, 0);
  return (
    <>
      <p className="actions apart">
        <Button
          type="primary"
          disabled={cells === 0}
          loading={busy}
          onClick={() => {
            void run({ id: job.id, rows }).then((isDone) => {
              if (isDone) onMended();
            });
          }}
        >
          {say(UPLOAD_WORDS.mendAgain)}（{cells} {say(UPLOAD_WORDS.mendedCells)}）
        </Button>
      </p>
      <Refusal text={refusal} />
    </>
  );
}
