import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { CorrectRowDocument } from '../operations';
import { WORDS } from '../words';
import type { Job } from './job-page';
import { BadRowsButton } from './job-page';
import { refusalText } from './refusal-text';

type Row = Job['rows']['rows'][number];
type Problem = Row['problems'][number];

/** Rows with problems (问题行): what is wrong, how to mend it, and after the filing a place to mend it in. */
export function ProblemRows({ job, again }: { readonly job: Job; readonly again: () => void }) {
  const { language, say } = useLanguage();
  const { rows } = job.rows;
  if (rows.length === 0) return null;
  return (
    <section className="apart">
      <h2>{say(WORDS.problems)}</h2>
      <p>
        {job.problemCounts
          .map(({ code, count, messageZh, messageEn }) => `${code} ${say([messageZh, messageEn])} ${count}`)
          .join('；')}
      </p>
      <p className="actions">
        <BadRowsButton job={job} />
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.problems)}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say(WORDS.line)}</th>
              <th scope="col">{say(WORDS.state)}</th>
              <th scope="col">{say(WORDS.field)}</th>
              <th scope="col">{say(WORDS.value)}</th>
              <th scope="col">{say(WORDS.problems)}</th>
              <th scope="col">{say(WORDS.suggestion)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row.problems.map((problem) => (
                <tr key={`${row.row} ${problem.code} ${problem.field ?? ''}`}>
                  <td>{row.line}</td>
                  <td>{say(CODE_WORDS.RowOutcome[row.outcome])}</td>
                  <td>{problem.field}</td>
                  <td>{problem.value}</td>
                  <td>
                    {problem.code} {language === 'zh' ? problem.messageZh : problem.messageEn}
                  </td>
                  <td>
                    {problem.suggestion}
                    {job.state === 'DONE' && row.closedAt === null && problem.field && problem.level !== 'WARNS' && (
                      <Correction job={job} row={row} problem={problem} again={again} />
                    )}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Correction(props: {
  readonly job: Job;
  readonly row: Row;
  readonly problem: Problem;
  readonly again: () => void;
}) {
  const { language, say } = useLanguage();
  const { role } = useSession();
  const { job, row, problem, again } = props;
  const [value, setValue] = useState(problem.value ?? '');
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly text: string } | null>(null);
  const [, correct] = useMutation(CorrectRowDocument);
  if (!['UPLOADER', 'OFFICER'].includes(role)) return null;
  const save = async () => {
    const values = [{ field: problem.field ?? '', value }];
    const { data, error } = await correct({ id: job.id, row: row.row, values });
    const [left] = data?.correctRow.problems ?? [];
    if (error) setSaid({ isGood: false, text: refusalText(error) });
    else if (left) setSaid({ isGood: false, text: language === 'zh' ? left.messageZh : left.messageEn });
    else {
      setSaid({ isGood: true, text: say(WORDS.corrected) });
      again();
    }
  };
  return (
    <span className="actions">
      <Input
        aria-label={`${say(WORDS.correct)} ${row.line} ${problem.field ?? ''}`}
        value={value}
        onChange={(event) => {
          setValue(event.target.value);
        }}
      />
      <Button size="small" onClick={() => void save()}>
        {say(WORDS.save)}
      </Button>
      {said !== null && <Alert type={said.isGood ? 'success' : 'error'} title={said.text} />}
    </span>
  );
}
