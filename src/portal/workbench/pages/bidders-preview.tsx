import { Alert, Button } from 'antd';
import { useLanguage } from '../../shared/language';
import type { PastedBidders } from '../parts/bidders-of';
import { TENDER_WORDS } from '../words/tenders';

const MOST_SHOWN = 200;

/** Bidders as they were understood, to be looked over and put together to consortia (投标人核对). */
export function BiddersPreview(props: {
  readonly read: PastedBidders;
  readonly joined: ReadonlySet<number>;
  readonly onJoin: (joined: ReadonlySet<number>) => void;
}) {
  const { say } = useLanguage();
  const { read, joined, onJoin } = props;
  const toggle = (place: number) => {
    const next = new Set(joined);
    if (!next.delete(place)) next.add(place);
    onJoin(next);
  };
  let number = 0;
  return (
    <section className="apart" aria-live="polite">
      <h3>{say(TENDER_WORDS.preview)}</h3>
      {read.bidders.length === 0 && <p className="hint">{say(TENDER_WORDS.nothingYet)}</p>}
      <ol className="bidders">
        {read.bidders.slice(0, MOST_SHOWN).map((members, place) => {
          const isJoined = place > 0 && joined.has(place);
          if (!isJoined) number += 1;
          return (
            <li
              key={`${place} ${members[0]?.uscc ?? members[0]?.name ?? ''}`}
              className={isJoined ? 'joined' : undefined}
            >
              <span className="bidder-number">{isJoined ? '＋' : `${number}.`}</span>
              <span className="bidder-members">
                {members.map(({ uscc, name }) => (
                  <span key={`${uscc ?? ''}${name ?? ''}`}>
                    {name} <span className="code hint">{uscc}</span>
                  </span>
                ))}
              </span>
              {place > 0 && (
                <Button
                  size="small"
                  onClick={() => {
                    toggle(place);
                  }}
                >
                  {say(isJoined ? TENDER_WORDS.split : TENDER_WORDS.join)}
                  <span className="for-readers">{members[0]?.name ?? members[0]?.uscc}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {read.bidders.length > MOST_SHOWN && <p className="hint">… {read.bidders.length}</p>}
      {read.skipped.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${say(TENDER_WORDS.skipped)}（${read.skipped.length}）`}
          description={read.skipped.slice(0, 5).join('；')}
        />
      )}
    </section>
  );
}
