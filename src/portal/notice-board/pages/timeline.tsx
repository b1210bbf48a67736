import { Link } from 'wouter';
import { useAddress } from '../../shared/address';
import { langOf, sayEither, useLanguage } from '../../shared/language';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import { timelineOf } from './file-items';

/** What is public today, by day, newest first (时间线). @source rules.md R2: nothing that has ended */
export function Timeline({ file }: { readonly file: PublicFile }) {
  const { language, say } = useLanguage();
  const { hrefOf } = useAddress();
  const events = timelineOf(file);
  if (events.length === 0) return <p className="empty">{say(WORDS.empty)}</p>;
  return (
    <>
      <p className="hint">{say(WORDS.timelineNote)}</p>
      <ol className="times">
        {events.map(({ key, day, title, what, recordId, source }) => (
          <li key={recordId} className={`time-${key}`}>
            <time dateTime={day}>{day}</time>
            <span className="time-kind">{say(title)}</span>
            <span className="time-what">
              <span lang={langOf(sayEither(what, say), language)}>{sayEither(what, say)}</span>
              {source && (
                <span className="hint" lang="zh-CN">
                  {' '}
                  {source.name}
                </span>
              )}
            </span>
            <Link href={hrefOf({ tab: key })} className="no-print">
              {say(WORDS.goToItem)}
              <span className="for-readers">{sayEither(what, say)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
