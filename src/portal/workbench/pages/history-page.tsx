import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { ChecksDocument } from '../operations';
import { Pager, usePages } from '../parts/pager';
import { Table } from '../parts/table';
import { UPLOAD_WORDS } from '../words/uploads';
import { VERDICT_WORDS, WORDS } from '../words';
import { shanghaiTime } from '../../shared/shanghai-time';

const HEADS = [WORDS.made, WORDS.projectName, WORDS.purpose, WORDS.verdict];

/** Checks made by the department (核查记录), newest first. */
export default function HistoryPage() {
  const { say } = useLanguage();
  const pages = usePages();
  const [asked, again] = useQuery({ query: ChecksDocument, variables: { after: pages.after } });
  usePageTitle(say(WORDS.history), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.history)}</h1>
      <Answer asked={asked} retry={again}>
        {({ supplierChecks: { checks, nextCursor } }) => (
          <>
            <Table label={WORDS.history} heads={HEADS} empty={UPLOAD_WORDS.noChecks}>
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
            </Table>
            <Pager pages={pages} nextCursor={nextCursor} />
          </>
        )}
      </Answer>
    </section>
  );
}
