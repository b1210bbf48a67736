import { useLanguage } from '../../shared/language';
import type { LookChangeFragment } from '../operations';
import { VerdictTag } from '../pages/verdict-tag';
import { TENDER_WORDS } from '../words/tenders';
import { ReasonLines } from './reason-lines';

/** What changed of a member between two looks (截止后变化). */
export function ChangeLines({ change }: { readonly change: LookChangeFragment }) {
  const { say } = useLanguage();
  const { verdictBefore, verdictAfter, gone, renamedTo, successorUscc, added } = change;
  return (
    <div className="change">
      <p>
        <VerdictTag verdict={verdictBefore} /> → <VerdictTag verdict={verdictAfter} />
      </p>
      {added.map(({ reason, effect, knownOnlyLater }) => (
        <div key={`${reason.documentNumber}${reason.nameZh}`}>
          <VerdictTag verdict={effect} />
          {knownOnlyLater && <span className="mark">{say(TENDER_WORDS.knownOnlyLater)}</span>}
          <ReasonLines reason={reason} />
        </div>
      ))}
      {gone > 0 && (
        <p>
          {say(TENDER_WORDS.gone)}：{gone}
        </p>
      )}
      {renamedTo !== null && (
        <p>
          {say(TENDER_WORDS.renamed)}：{renamedTo}
        </p>
      )}
      {successorUscc !== null && (
        <p>
          {say(TENDER_WORDS.successor)}：<span className="code">{successorUscc}</span>
        </p>
      )}
    </div>
  );
}
