import { Alert } from 'antd';
import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import { APPROVAL_WORDS as SAY } from '../../words/approvals';
import type { Dossier } from './dossier-text';

/** What society would read, whose names, what changes and which measures follow (拟公示文本与后果). @source rules.md R8 */
export function DraftPublic({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useLanguage();
  const { draftPublic: draft, change, measures } = dossier;
  return (
    <>
      <section className="card card-black">
        <h3>{say(SAY.willRead)}</h3>
        {draft ? <DraftText draft={draft} /> : <p>{say(SAY.notPublic)}</p>}
      </section>
      <section className="card">
        <h3>{say(SAY.change)}</h3>
        <p>
          {change ? (
            <>
              {say(CODE_WORDS.StandingStatus[change.before])} →{' '}
              <strong>{say(CODE_WORDS.StandingStatus[change.after])}</strong>
            </>
          ) : (
            say(SAY.noChange)
          )}
        </p>
        <h3>{say(SAY.measures)}</h3>
        {measures.length === 0 && <p className="hint">{say(SAY.noMeasures)}</p>}
        <ul>
          {measures.map((measure) => (
            <li key={measure.code}>
              {measure.nameZh}（{say(CODE_WORDS.MeasureForce[measure.force])}）{' '}
              <span className="hint">
                {measure.authorityZh} · {measure.basis.join('；')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function DraftText({ draft }: { readonly draft: NonNullable<Dossier['draftPublic']> }) {
  const { say } = useLanguage();
  return (
    <>
      {draft.withheld && <Alert type="warning" showIcon title={say(SAY.withheld)} />}
      <dl className="facts">
        <dt>{say(SAY.list)}</dt>
        <dd>{draft.titleZh}</dd>
        <dt>{say(SAY.facts)}</dt>
        <dd>{draft.facts ?? '—'}</dd>
        <dt>{say(SAY.basis)}</dt>
        <dd>{draft.basis ?? '—'}</dd>
        <dt>{say(SAY.publicPersons)}</dt>
        <dd>
          {draft.persons.length === 0
            ? say(SAY.noPublicPersons)
            : draft.persons.map(({ role, name }) => `${say(CODE_WORDS.PersonRole[role])} ${name}`).join('、')}
        </dd>
        <dt>{say(SAY.shown)}</dt>
        <dd>
          {say(SAY.shownFrom)} {draft.shownFrom} {say(SAY.shownUntil)} {draft.shownUntil ?? say(SAY.open)}
        </dd>
        {draft.dutyZh && (
          <>
            <dt>{say(SAY.duty)}</dt>
            <dd>{draft.dutyZh}</dd>
          </>
        )}
        {draft.repairableFrom && (
          <>
            <dt>{say(SAY.repairableFrom)}</dt>
            <dd>{draft.repairableFrom}</dd>
          </>
        )}
      </dl>
    </>
  );
}
