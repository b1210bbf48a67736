import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { SourcesDocument } from '../operations';
import { WORDS } from '../words';
import { shanghaiTime } from '../../shared/shanghai-time';

const STALE_MS = 30 * 86_400_000;

/** Departments and when each last sent data (数据来源). */
export default function StatusPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: SourcesDocument });
  usePageTitle(say(WORDS.status), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.status)}</h1>
      <Answer asked={asked} retry={again}>
        {({ sources }) => (
          <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.status)}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{say(WORDS.department)}</th>
                  <th scope="col">{say(WORDS.kind)}</th>
                  <th scope="col">{say(WORDS.lastSent)}</th>
                  <th scope="col">{say(WORDS.state)}</th>
                  <th scope="col">{say(WORDS.contact)}</th>
                </tr>
              </thead>
              <tbody>
                {sources.map(({ department, kind, lastReceivedAt }) => (
                  <tr key={`${department?.code ?? ''} ${kind}`}>
                    <td>{department?.name}</td>
                    <td>{say(CODE_WORDS.RecordKind[kind])}</td>
                    <td className="day">{shanghaiTime(lastReceivedAt)}</td>
                    <td>{say(Date.now() - Date.parse(lastReceivedAt) > STALE_MS ? WORDS.stale : WORDS.fresh)}</td>
                    <td>{department?.contact}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
    </section>
  );
}
