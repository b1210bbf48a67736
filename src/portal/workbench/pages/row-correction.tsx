import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../shared/language';
import { CorrectRowDocument } from '../operations';
import { WORDS } from '../words';
import type { Job } from './job-page';
import type { Problem, Row } from './problem-rows';
import { refusalText } from './refusal-text';

/** A place to mend a value of a returned row after the filing (更正输入): the row is checked and filed by itself. */
export function RowCorrection(props: {
  readonly job: Job;
  readonly row: Row;
  readonly problem: Problem;
  readonly again: () => void;
}) {
  const { language, say } = useLanguage();
  const { job, row, problem, again } = props;
  const [value, setValue] = useState(problem.value ?? '');
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly text: string } | null>(null);
  const [, correct] = useMutation(CorrectRowDocument);
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
