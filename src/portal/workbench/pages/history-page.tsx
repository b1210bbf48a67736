import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { ChecksDocument } from '../operations';
import { VERDICT_WORDS, WORDS } from '../words';
import { shanghaiTime } from '../../shared/shanghai-time';

/** Checks made by the department (核查记录), newest first. */
export default function HistoryPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: ChecksDocument, variables: {} });
  usePageTitle(say(WORDS.history), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.history)}</h1>
      <Answer asked={asked} retry={again}>
        {({ supplierChecks: { checks } }) => (
          <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.history)}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{say(WORDS.made)}</th>
                  <th scope="col">{say(WORDS.projectName)}</th>
                  <th scope="col">{say(WORDS.purpose)}</th>
                  <th scope="col">{say(WORDS.verdict)}</th>
                </tr>
              </thead>
              <tbody>
                {checks.map((check) => (
                  <tr key={check.checkId}>
                    <td className="day">{shanghaiTime(check.madeAt)}</td>
                    <td>
                      <Link href={`/workbench/history/${check.checkId}`}>
                        {check.projectName}（{check.projectNumber}）
                      </Link>
                    </td>
                    <td>{say(CODE_WORDS.CheckPurpose[check.purpose])}</td>
                    <td>
                      {check.counts
                        .map(({ verdict, suppliers }) => `${say(VERDICT_WORDS[verdict])} ${suppliers}`)
                        .join('，')}
                    </td>
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
