import { useLanguage } from '../../../shared/language';
import { shanghaiTime } from '../../../shared/shanghai-time';
import { CODE_WORDS } from '../../code-words';
import type { CaseMove, CaseWholeFragment } from '../../operations';
import { CASE_WORDS } from '../../words/cases';

interface Line {
  readonly key: string;
  readonly at: string;
  readonly move: CaseMove;
  readonly by: string;
  readonly note: string | null;
}

/** Everything that was recorded of a case, by whom and when, replaced recordings included (办理过程). */
export function CaseHistory({ file }: { readonly file: CaseWholeFragment }) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <h2>{say(CASE_WORDS.history)}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(CASE_WORDS.history)}>
        <table className="plain rows">
          <thead>
            <tr>
              <th scope="col">{say(CASE_WORDS.when)}</th>
              <th scope="col">{say(CASE_WORDS.step)}</th>
              <th scope="col">{say(CASE_WORDS.by)}</th>
              <th scope="col">{say(CASE_WORDS.correction)}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(file).map(({ key, at, move, by, note }) => (
              <tr key={key}>
                <td className="day" data-label={say(CASE_WORDS.when)}>
                  {shanghaiTime(at)}
                </td>
                <td data-label={say(CASE_WORDS.step)}>{say(CODE_WORDS.CaseMove[move])}</td>
                <td data-label={say(CASE_WORDS.by)}>{by}</td>
                <td data-label={say(CASE_WORDS.correction)}>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Steps of the case, the filed listing, its confirmations and later decisions, in the order in which they came. */
function linesOf({ history, listing, approvals, laterDecisions }: CaseWholeFragment): Line[] {
  const steps = history.map(({ serial, step, recordedAt: at, recordedBy: by, correctionReason: note }) => ({
    ...{ key: `s${serial}`, at, by, note },
    move: step as CaseMove,
  }));
  const filed = listing
    ? [{ key: 'filed', move: filedBy(listing), ...provenance(listing), note: listing.filing.provenance.changeReason }]
    : [];
  const confirmed = approvals.map(({ version, approver: by, confirmedAt: at }) => ({
    ...{ key: `c${version}${by}`, at, by, note: null },
    move: 'CONFIRMATION' as const,
  }));
  const later = laterDecisions.map((decision) => ({
    ...{ key: decision.filing.recordId, ...provenance(decision), note: decision.reason },
    move: decision.action as CaseMove,
  }));
  return [...steps, ...filed, ...confirmed, ...later].sort((a, b) => (a.at < b.at ? -1 : 1));
}

type OnFile = CaseWholeFragment['laterDecisions'][number] | NonNullable<CaseWholeFragment['listing']>;

function provenance({ filing }: OnFile) {
  const { receivedAt: at, recordedBy: by } = filing.provenance;
  return { at, by };
}

/** A later version of the listing is the performance that was recorded. */
function filedBy({ filing }: NonNullable<CaseWholeFragment['listing']>): CaseMove {
  return filing.version > 1 ? 'PERFORMANCE' : 'PUBLICATION';
}
