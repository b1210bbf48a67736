import { Alert } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import type { LawsQuery } from '../../operations';
import { LawsDocument } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import { WORDS } from '../../words';
import { readFor } from '../matter-gate';
import { LawBeside } from './law-beside';
import { StepForm } from './step-form';
import type { StepField } from './step-forms';

type ListLaw = LawsQuery['listTypeLaws'][number];

/** Opens a case by its notice, with the law of the list type beside it (立案). */
export default function NewCasePage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: LawsDocument });
  usePageTitle(say(CASE_WORDS.newCase), say(WORDS.site));
  return (
    <section>
      <p>
        <Link href="/workbench/cases">{say(CASE_WORDS.backToList)}</Link>
      </p>
      <h1>{say(CASE_WORDS.newCase)}</h1>
      <p className="hint">{say(CASE_WORDS.newCaseHow)}</p>
      <Answer asked={asked} retry={again}>
        {({ listTypeLaws }) => <NoticeForm laws={listTypeLaws} />}
      </Answer>
    </section>
  );
}

function NoticeForm({ laws }: { readonly laws: readonly ListLaw[] }) {
  const { say } = useLanguage();
  const own = laws.filter(({ competent }) => competent);
  const [only] = own.length === 1 ? own : [];
  const before = only ? { listType: only.listType } : {};
  const [values, setValues] = useState<Readonly<Record<string, string>>>(before);
  const law = laws.find(({ listType }) => listType === values['listType']);
  return (
    <div className="beside">
      <div className="card">
        <StepForm
          move="NOTICE"
          caseId={null}
          listType={law?.listType ?? null}
          before={before}
          button={say(CASE_WORDS.openCase)}
          narrow={(field) => narrowed(field, law)}
          onValues={setValues}
          onRecorded={({ caseId }) => {
            readFor(caseId, values['noticeNumber'] ?? '');
            navigate(`/workbench/cases/${caseId}`);
          }}
        />
      </div>
      <div className="stack">
        {law === undefined && <p className="law">{say(CASE_WORDS.chooseListType)}</p>}
        {law && !law.competent && <Alert type="warning" showIcon title={say(CASE_WORDS.notCompetent)} />}
        {law && <LawBeside law={law.notice} />}
        {law && (
          <dl className="facts law">
            <dt>{say(CASE_WORDS.basis)}</dt>
            <dd>{law.source.document}</dd>
            <dt>{say(CASE_WORDS.statementDays)}</dt>
            <dd>{law.statementWorkingDays}</dd>
            <dt>{say(CASE_WORDS.exitDuty)}</dt>
            <dd>{law.exitDutyZh}</dd>
          </dl>
        )}
      </div>
    </div>
  );
}

/** Only conducts on which the chosen list may rest are offered. */
function narrowed(field: StepField, law: ListLaw | undefined): StepField {
  if (field.name !== 'conduct' || law === undefined) return field;
  return {
    ...field,
    choices: law.conducts.map((conduct): [string, TwoWords] => [conduct, CODE_WORDS.Conduct[conduct]]),
  };
}
