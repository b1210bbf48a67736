import { Button } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import { OpenedBoardDocument } from '../../operations';
import { BOARD_WORDS } from '../../words/boards';
import type { Edition } from './board-page';

/** The entries of an edition, fifty at a time (条目). */
export function BoardEntries({ edition, matterNo }: { readonly edition: Edition; readonly matterNo: string }) {
  const { say } = useLanguage();
  const client = useClient();
  const [page, setPage] = useState(edition.entries);
  const [isLoading, setLoading] = useState(false);
  if (edition.view === 'HEAD') return null;
  const more = async () => {
    setLoading(true);
    const asked = { id: edition.id, matterNo, after: page.nextCursor ?? null };
    const { data } = await client.query(OpenedBoardDocument, asked).toPromise();
    setLoading(false);
    const next = data?.boardEdition?.entries;
    if (next) setPage({ ...next, entries: [...page.entries, ...next.entries] });
  };
  return (
    <section className="apart">
      <h2>{say(BOARD_WORDS.entries)}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(BOARD_WORDS.entries)}>
        <table className="plain rows">
          <thead>
            <tr>
              {[BOARD_WORDS.number, BOARD_WORDS.scope, BOARD_WORDS.firm, BOARD_WORDS.document].map((words) => (
                <th scope="col" key={words[1]}>
                  {say(words)}
                </th>
              ))}
              <th scope="col">{say(BOARD_WORDS.authority)}</th>
              <th scope="col">{say(BOARD_WORDS.until)}</th>
            </tr>
          </thead>
          <tbody>
            {page.entries.map((entry) => (
              <tr key={entry.recordId}>
                <td data-label={say(BOARD_WORDS.number)}>{entry.number}</td>
                <td data-label={say(BOARD_WORDS.scope)}>{say(CODE_WORDS.BoardList[entry.list])}</td>
                <td data-label={say(BOARD_WORDS.firm)}>
                  {entry.name} <span className="code hint">{entry.uscc}</span>
                </td>
                <td data-label={say(BOARD_WORDS.document)}>{entry.documentNumber}</td>
                <td data-label={say(BOARD_WORDS.authority)}>{entry.authority}</td>
                <td className="day" data-label={say(BOARD_WORDS.until)}>
                  {entry.publicUntil ?? '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {page.nextCursor && (
        <p>
          <Button loading={isLoading} onClick={() => void more()}>
            {say(BOARD_WORDS.more)}
          </Button>
        </p>
      )}
    </section>
  );
}
