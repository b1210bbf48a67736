import { Alert } from 'antd';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import type { TendersQuery } from '../operations';
import { TendersDocument } from '../operations';
import { ChangeLines } from '../parts/change-lines';
import { Table } from '../parts/table';
import { COMMON } from '../words/common';
import { TENDER_WORDS } from '../words/tenders';
import { WORDS } from '../words';

/** Tenders of the office with what changed of winners (招标项目). @source rules.md R18 */
export default function TendersPage() {
  const { say } = useLanguage();
  const { role } = useSession();
  const [asked, again] = useQuery({ query: TendersDocument });
  usePageTitle(say(TENDER_WORDS.title), say(WORDS.site));
  const mayOpen = role === 'PROCUREMENT';
  return (
    <section>
      <div className="head">
        <h1>{say(TENDER_WORDS.title)}</h1>
        {mayOpen && (
          <Link href="/workbench/tenders/new" className="ant-btn ant-btn-primary button-link">
            {say(TENDER_WORDS.open)}
          </Link>
        )}
      </div>
      <p className="hint">{say(TENDER_WORDS.lead)}</p>
      <Answer asked={asked} retry={again}>
        {({ tenders, tenderAlerts }) => (
          <>
            <Alerts alerts={tenderAlerts} />
            <h2>{say(TENDER_WORDS.list)}</h2>
            <Tenders tenders={tenders} empty={mayOpen ? TENDER_WORDS.none : TENDER_WORDS.noneToRead} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Tenders(props: {
  readonly tenders: TendersQuery['tenders'];
  readonly empty: (typeof TENDER_WORDS)['none' | 'noneToRead'];
}) {
  const { say } = useLanguage();
  const heads = [TENDER_WORDS.project, COMMON.state, TENDER_WORDS.cutOff, TENDER_WORDS.bidders, TENDER_WORDS.looks];
  return (
    <Table label={TENDER_WORDS.list} heads={heads} empty={props.empty}>
      {props.tenders.map((tender) => (
        <tr key={tender.tenderId}>
          <td>
            <Link href={`/workbench/tenders/${tender.tenderId}`}>
              {tender.name}（{tender.number}）
            </Link>
          </td>
          <td>{say(CODE_WORDS.TenderState[tender.state])}</td>
          <td className="day">{shanghaiTime(tender.cutOff)}</td>
          <td>{tender.bidders.length}</td>
          <td>{tender.looks.length}</td>
        </tr>
      ))}
    </Table>
  );
}

function Alerts({ alerts }: { readonly alerts: TendersQuery['tenderAlerts'] }) {
  const { language, say } = useLanguage();
  const [first] = alerts;
  if (first === undefined) return null;
  return (
    <section className="apart">
      <h2>
        {say(TENDER_WORDS.alerts)}（{alerts.length}）
      </h2>
      <Alert type="warning" showIcon title={oneLanguage(first.notice, language)} />
      {alerts.map(({ tenderId, number, member, change }) => (
        <div className="item apart" key={`${tenderId} ${member}`}>
          <p>
            <Link href={`/workbench/tenders/${tenderId}`}>{number}</Link> · {say(TENDER_WORDS.members)} {member}
          </p>
          <ChangeLines change={change} />
        </div>
      ))}
    </section>
  );
}
