import { Alert } from 'antd';
import { useLanguage } from '../../../shared/language';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import type { BoardLineFragment } from '../../operations';
import { BOARD_WORDS } from '../../words/boards';
import type { Edition } from './board-page';

/** What a reviewer looks at first: what must be redone, the totals, what changed (审核要点). */
export function BoardReview({ edition }: { readonly edition: Edition }) {
  const { say } = useLanguage();
  const { noLongerPublic, totals, changes, view } = edition;
  if (view === 'HEAD') return null;
  return (
    <>
      {noLongerPublic.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={say(BOARD_WORDS.redo)}
          description={
            <>
              <p>{say(BOARD_WORDS.redoHow)}</p>
              <Names entries={noLongerPublic} />
            </>
          }
        />
      )}
      <div className="columns">
        <section className="card">
          <h2>{say(BOARD_WORDS.totals)}</h2>
          <Totals totals={totals} />
        </section>
        <section className="card">
          <h2>{say(BOARD_WORDS.changes)}</h2>
          {!changes && <p className="hint">{say(BOARD_WORDS.noPrevious)}</p>}
          {changes && (
            <>
              <p>
                {say(BOARD_WORDS.kept)} {changes.kept} · {say(BOARD_WORDS.added)} {changes.added.length} ·{' '}
                {say(BOARD_WORDS.gone)} {changes.gone.length}
              </p>
              <Changed title={BOARD_WORDS.added} entries={changes.added} />
              <Changed title={BOARD_WORDS.gone} entries={changes.gone} />
            </>
          )}
        </section>
      </div>
    </>
  );
}

function Totals({ totals }: Pick<Edition, 'totals'>) {
  const { say } = useLanguage();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{say(BOARD_WORDS.scope)}</th>
          <th scope="col">{say(BOARD_WORDS.entries)}</th>
          <th scope="col">{say(BOARD_WORDS.enterprises)}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ list, listType, listTypeNameZh, entries, enterprises }) => (
          <tr key={`${list} ${listType ?? ''}`}>
            <td>{listTypeNameZh ?? <strong>{say(CODE_WORDS.BoardList[list])}</strong>}</td>
            <td>{entries}</td>
            <td>{enterprises}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changed({ title, entries }: { readonly title: TwoWords; readonly entries: readonly BoardLineFragment[] }) {
  const { say } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>
        {say(title)} {entries.length}
      </summary>
      <Names entries={entries} />
    </details>
  );
}

function Names({ entries }: { readonly entries: readonly BoardLineFragment[] }) {
  const { say } = useLanguage();
  return (
    <ul>
      {entries.map(({ recordId, name, uscc, list, documentNumber }) => (
        <li key={recordId}>
          {name} <span className="code hint">{uscc}</span> {say(CODE_WORDS.BoardList[list])} {documentNumber}
        </li>
      ))}
    </ul>
  );
}
