import type { ReactNode } from 'react';
import { useLanguage } from '../../../shared/language';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import type { DossierQuery, WaitingListingFragment } from '../../operations';
import { WORDS } from '../../words';
import { APPROVAL_WORDS as SAY } from '../../words/approvals';
import { DraftPublic } from './draft-public';

/** Everything an approver must see, as the page reads it. */
export type Dossier = NonNullable<DossierQuery['approvalDossier']>;

type Line = readonly [words: TwoWords, value: ReactNode];

/** The papers of a listing before it is confirmed (复核材料), all that R8 lists. @source rules.md R8 */
export function DossierText({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useLanguage();
  const { waiting, replaces, case: file } = dossier;
  const coded = (words: TwoWords | undefined) => words && say(words);
  return (
    <>
      <div className="columns">
        <Part
          title={SAY.notice}
          lines={[
            [SAY.noticeNumber, file?.notice?.noticeNumber],
            [SAY.noticeServedOn, waiting.noticeServedOn],
            [SAY.conduct, coded(CODE_WORDS.Conduct[waiting.conduct])],
            [SAY.facts, waiting.facts],
            [SAY.basis, waiting.basis],
          ]}
        />
        <Part
          title={SAY.statement}
          lines={[
            [SAY.outcome, waiting.statementOutcome && say(CODE_WORDS.StatementOutcome[waiting.statementOutcome])],
            [SAY.said, waiting.statement],
            [SAY.waiver, file?.statement?.waiverNumber],
            [SAY.hearing, hearingText(dossier)],
          ]}
        />
        <Part
          title={SAY.replyPart}
          lines={[
            [SAY.reply, waiting.statementReply ?? say(SAY.none)],
            [SAY.legalReview, waiting.legalReview],
            [SAY.consent, waiting.consentNumber],
          ]}
        />
        <Part title={SAY.decision} lines={decisionLines(waiting)} />
        <Part
          title={SAY.service}
          lines={[
            [SAY.servedOn, waiting.servedOn],
            [SAY.repairNotice, waiting.repairNoticeServedOn],
            [SAY.publishedOn, waiting.publishedOn],
            [SAY.correctedOn, waiting.correctedOn],
          ]}
        />
        <Persons waiting={waiting} />
      </div>
      <DraftPublic dossier={dossier} />
      <dl className="facts">
        <dt>{say(SAY.replaces)}</dt>
        <dd>{replaces ? `${replaces.filing.version} → ${waiting.filing.version}` : say(SAY.firstVersion)}</dd>
        {waiting.filing.provenance.changeReason && (
          <>
            <dt>{say(SAY.changeReason)}</dt>
            <dd>{waiting.filing.provenance.changeReason}</dd>
          </>
        )}
        <dt>{say(SAY.source)}</dt>
        <dd>
          {say(CODE_WORDS.ListingOrigin[waiting.origin])} · {say(SAY.batch)} {dossier.firmsInBatch} {say(WORDS.firms)}
        </dd>
        <dt>{say(SAY.approvers)}</dt>
        <dd>
          {dossier.approvedBy.length} / {dossier.approversRequired}（{say(SAY.approversOf)}）{' '}
          {dossier.approvedBy.join('、')}
        </dd>
      </dl>
    </>
  );
}

function hearingText({ case: file }: Dossier): string | null {
  const hearing = file?.hearing;
  return hearing ? `${hearing.heldOn} ${hearing.minutesNumber} ${hearing.opinion}` : null;
}

function decisionLines(waiting: WaitingListingFragment): readonly Line[] {
  const { paymentOrderNumber, paymentDueOn } = waiting;
  return [
    [SAY.decisionNumber, waiting.decisionNumber],
    [SAY.decidedOn, waiting.decidedOn],
    [SAY.effectiveOn, waiting.effectiveOn],
    [SAY.termEndsOn, waiting.termEndsOn],
    [SAY.named, waiting.measures?.join('；')],
    [SAY.owed, waiting.amountOwed],
    [SAY.workers, waiting.workersOwed],
    [SAY.order, paymentOrderNumber && `${paymentOrderNumber} ${paymentDueOn ?? ''}`],
    [SAY.remark, waiting.remark],
  ];
}

function Part({ title, lines }: { readonly title: TwoWords; readonly lines: readonly Line[] }) {
  const { say } = useLanguage();
  const filled = lines.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <section className="card">
      <h3>{say(title)}</h3>
      {filled.length === 0 && <p className="hint">{say(SAY.none)}</p>}
      <dl className="facts">
        {filled.map(([words, value]) => (
          <div className="fact" key={words[1]}>
            <dt>{say(words)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Persons({ waiting: { persons } }: { readonly waiting: WaitingListingFragment }) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <h3>{say(SAY.persons)}</h3>
      {(persons ?? []).length === 0 && <p className="hint">{say(SAY.noPersons)}</p>}
      <ul>
        {(persons ?? []).map((person) => (
          <li key={`${person.role} ${person.name}`}>
            {say(CODE_WORDS.PersonRole[person.role])} {person.name}{' '}
            <span className="code">{person.maskedIdNumber}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
