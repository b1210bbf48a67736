import { Button } from 'antd';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CreditFileDocument } from '../operations';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import { fileItems } from './file-items';
import { NotFoundPage } from './not-found-page';

/** A form to print and hand in (异议申请表): nothing typed here is sent anywhere. */
export default function ObjectionPage({ uscc, record }: { readonly uscc: string; readonly record: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: CreditFileDocument, variables: { uscc } });
  usePageTitle(say(WORDS.objectionTitle), say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ enterprise }) =>
        enterprise.__typename === 'Enterprise' ? <Form file={enterprise} record={record} /> : <NotFoundPage />
      }
    </Answer>
  );
}

function Form({ file, record }: { readonly file: PublicFile; readonly record: string }) {
  const { say } = useLanguage();
  const entries = fileItems(file).flatMap((kind) => kind.entries.map((entry) => ({ ...entry, kind: kind.title })));
  const own = entries.find(({ recordId }) => recordId === record);
  const { registration } = file;
  const item =
    own ??
    (registration?.recordId === record
      ? { kind: WORDS.registration, title: file.name, source: registration.source }
      : null);
  if (item === null) return <NotFoundPage />;
  const lines = [
    [WORDS.name, file.name],
    [WORDS.uscc, file.uscc],
    [WORDS.kind, `${say(item.kind)}：${item.title}`],
    [WORDS.source, item.source ? `${item.source.name}（${item.source.contact}）` : ''],
  ] as const;
  return (
    <article>
      <h1>{say(WORDS.objectionTitle)}</h1>
      <p className="actions">
        <Button
          type="primary"
          onClick={() => {
            window.print();
          }}
        >
          {say(WORDS.print)}
        </Button>
        <Link href={`/enterprises/${file.uscc}`}>{say(WORDS.back)}</Link>
      </p>
      <p>{say(WORDS.objectionHow)}</p>
      <dl className="facts">
        {lines.flatMap(([term, value]) => [
          <dt key={term[1]}>{say(term)}</dt>,
          <dd key={`${term[1]} value`}>{value}</dd>,
        ])}
        <dt>ID</dt>
        <dd className="code">{record}</dd>
      </dl>
      <div className="form-lines">
        <div className="tall">{say(WORDS.reason)}：</div>
        <div>{say(WORDS.applicant)}：</div>
        <div>{say(WORDS.phone)}：</div>
        <div>{say(WORDS.date)}：</div>
      </div>
    </article>
  );
}
