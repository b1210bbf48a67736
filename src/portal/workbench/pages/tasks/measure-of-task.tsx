import { Alert } from 'antd';
import { useQuery } from 'urql';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import type { TaskFragment } from '../../operations';
import { MeasureOfTaskDocument } from '../../operations';
import { TASK_WORDS } from '../../words/tasks';

/** The measure of a task as it applies to the firm today, with its law and the listing behind it (措施与依据). */
export function MeasureOfTask({ task, matterNo }: { readonly task: TaskFragment; readonly matterNo: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: MeasureOfTaskDocument, variables: { uscc: task.uscc, matterNo } });
  return (
    <Answer asked={asked} retry={again}>
      {({ standing }) => {
        const measure = standing?.measures.find(({ code }) => code === task.measureCode);
        const listing = standing?.used.find(({ recordId }) => recordId === task.recordId);
        if (!measure) return <Alert type="info" showIcon title={say(TASK_WORDS.measureGone)} />;
        return (
          <dl className="facts law">
            <dt>{measure.code}</dt>
            <dd>
              {measure.nameZh}（{say(CODE_WORDS.MeasureForce[measure.force])}）
            </dd>
            <dt>{say(TASK_WORDS.basis)}</dt>
            <dd>{measure.basis.join('；')}</dd>
            <dt>{say(TASK_WORDS.authority)}</dt>
            <dd>{measure.authorityZh}</dd>
            {listing && (
              <>
                <dt>{say(TASK_WORDS.listing)}</dt>
                <dd>
                  {listing.titleZh} {listing.authority} {listing.documentNumber} {listing.decidedOn}
                </dd>
              </>
            )}
          </dl>
        );
      }}
    </Answer>
  );
}
