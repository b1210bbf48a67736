import { Alert } from 'antd';
import { Link } from 'wouter';
import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { CaseWholeFragment } from '../../operations';
import { CASE_WORDS, STATE_WORDS } from '../../words/cases';
import { DueDay } from './day-marks';

/** Where a case stands, what is next and who must act (案件现状). @source rules.md R8 */
export function CaseStanding({ file, matterNo }: { readonly file: CaseWholeFragment; readonly matterNo: string }) {
  const { language, say } = useLanguage();
  const { name, uscc, listType, state, dueOn, dueOnMayMove, procedure, listing } = file;
  const now = procedure.filter(({ standing, move }) => standing === 'NOW' && !ASIDE.includes(move));
  return (
    <div className="card">
      <div className="head">
        <h1>{name}</h1>
        <span className="mark mark-now">{say(STATE_WORDS[state])}</span>
      </div>
      <p className="hint">
        <span className="code">{uscc}</span> · {say(CODE_WORDS.ListType[listType])}
      </p>
      <dl className="facts">
        <dt>{say(CASE_WORDS.readFor)}</dt>
        <dd>
          {say(CASE_WORDS.supervision)} · {matterNo}
        </dd>
        <dt>{say(CASE_WORDS.nowPossible)}</dt>
        <dd>
          {now.length === 0
            ? say(CASE_WORDS.nothingNow)
            : now.map(({ move }) => say(CODE_WORDS.CaseMove[move])).join(language === 'zh' ? '、' : '; ')}
        </dd>
        <dt>{say(CASE_WORDS.due)}</dt>
        <dd>
          <DueDay dueOn={dueOn} mayMove={dueOnMayMove} />
        </dd>
        {listing?.filing.endsOn && (
          <>
            <dt>{say(CASE_WORDS.endsOn)}</dt>
            <dd>{listing.filing.endsOn}</dd>
          </>
        )}
        {listing?.filing.repairableFrom && (
          <>
            <dt>{say(CASE_WORDS.repairableFrom)}</dt>
            <dd>{listing.filing.repairableFrom}</dd>
          </>
        )}
      </dl>
      <SecondPerson file={file} />
      {state === 'PUBLISHED' && (
        <p>
          <a href={`/enterprises/${uscc}`}>{say(CASE_WORDS.publicFile)}</a>
        </p>
      )}
    </div>
  );
}

/** They may be taken at nearly any time and are not what the case waits for. */
const ASIDE: readonly string[] = ['DISCONTINUANCE', 'REVOCATION', 'SUSPENSION', 'SHIELD'];

/** Who must confirm what, while something waits. */
function SecondPerson({ file: { state, listing } }: { readonly file: CaseWholeFragment }) {
  const { say } = useLanguage();
  const { role } = useSession();
  if (!listing) return null;
  const isFirst = state === 'AWAITING_CONFIRMATION';
  if (!isFirst && listing.filing.pendingVersion === null) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={say(CASE_WORDS.waiting)}
      description={
        <>
          <p>
            {isFirst
              ? `${say(CASE_WORDS.waitingHow)} ${listing.filing.provenance.recordedBy}`
              : say(CASE_WORDS.secondPersonNote)}
          </p>
          {role === 'APPROVER' && <Link href="/workbench/approvals">{say(CASE_WORDS.confirmNow)}</Link>}
        </>
      }
    />
  );
}
