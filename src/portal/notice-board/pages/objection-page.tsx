import { Button } from 'antd';
import { useQuery } from 'urql';
import { Link, useSearch } from 'wouter';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { sayEither, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CreditFileDocument } from '../operations';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import { cursorsOf } from './enterprise-page';
import { fileItems } from './file-items';
import { Facts } from './item-card';
import { NotFoundPage } from './not-found-page';

/** A form to print and hand in (异议申请表): nothing typed here is sent anywhere. */
export default function ObjectionPage({ uscc, record }: { readonly uscc: string; readonly record: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({
    query: CreditFileDocument,
    variables: { uscc, ...cursorsOf(useAddress()) },
  });
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
  const search = useSearch();
  const item = itemOf(file, record);
  if (item === null) return <NotFoundPage />;
  const { kind, title, source } = item;
  return (
    <article className="paper">
      <h1>{say(WORDS.objectionTitle)}</h1>
      <p>{say(WORDS.objectionHow)}</p>
      <p className="actions">
        <Button
          type="primary"
          onClick={() => {
            window.print();
          }}
        >
          {say(WORDS.print)}
        </Button>
        <Link href={`/enterprises/${file.uscc}${search === '' ? '' : `?${search}`}`}>{say(WORDS.back)}</Link>
      </p>
      <Facts
        facts={[
          [WORDS.name, file.name],
          [WORDS.uscc, file.uscc],
          [WORDS.kind, `${say(kind)}：${sayEither(title, say)}`],
          [WORDS.source, source ? `${source.name}（${source.contact}）` : null],
          [WORDS.recordId, record],
        ]}
      />
      <h2>{say(WORDS.objectionFill)}</h2>
      <div className="form-lines">
        <div className="tall">{say(WORDS.reason)}：</div>
        <div>{say(WORDS.applicant)}：</div>
        <div>{say(WORDS.phone)}：</div>
        <div>{say(WORDS.date)}：</div>
      </div>
    </article>
  );
}

/** The item that the form is about, wherever on the file it stands. */
function itemOf(file: PublicFile, record: string) {
  const entries = fileItems(file).flatMap((kind) => kind.entries.map((entry) => ({ ...entry, kind: kind.title })));
  const own = entries.find(({ recordId }) => recordId === record);
  const { registration } = file;
  if (own !== undefined || registration?.recordId !== record) return own ?? null;
  return { kind: WORDS.registration, title: file.name, source: registration.source };
}
