import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { Tabs } from '../../shared/tabs';
import { StandingBadge } from '../standing-badge';
import type { CreditFileQuery } from '../operations';
import { CreditFileDocument } from '../operations';
import { WORDS } from '../words';
import type { FileItems, FileKind } from './file-items';
import { fileItems, timelineOf } from './file-items';
import { ItemCard, RegistrationCard } from './item-card';
import { StandingCard } from './standing-card';
import { shanghaiTime } from '../../shared/shanghai-time';

type Answered = CreditFileQuery['enterprise'];
/** An enterprise's public file as the page reads it. */
export type PublicFile = Extract<Answered, { readonly __typename: 'Enterprise' }>;

/** Credit file of an enterprise (企业诚信档案): what is public of it today. */
export default function EnterprisePage({ uscc }: { readonly uscc: string }) {
  const { say } = useLanguage();
  const code = uscc.replace(/\s/g, '').toUpperCase();
  const [tab, setTab] = useState('registration');
  const [cursors, setCursors] = useState<Cursors>({});
  const [asked, again] = useQuery({ query: CreditFileDocument, variables: { uscc: code, ...cursors } });
  const answer = asked.data?.enterprise;
  usePageTitle(answer?.__typename === 'Enterprise' ? answer.name : code, say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ enterprise }) =>
        enterprise.__typename === 'Enterprise' ? (
          <File file={enterprise} paging={{ tab, setTab, cursors, setCursors }} />
        ) : (
          <NoFile code={code} answer={enterprise} />
        )
      }
    </Answer>
  );
}

type Cursors = Partial<Record<FileKind, string>>;

/** Which tab is open, and from where on its items are shown. */
interface Paging {
  readonly tab: string;
  readonly setTab: (tab: string) => void;
  readonly cursors: Cursors;
  readonly setCursors: (cursors: Cursors) => void;
}

function NoFile({ code, answer }: { readonly code: string; readonly answer: Exclude<Answered, PublicFile> }) {
  const { language, say } = useLanguage();
  const isInvalid = answer.__typename === 'InvalidCode';
  return (
    <section>
      <h1 className="code">{code}</h1>
      <Alert
        type={isInvalid ? 'warning' : 'info'}
        showIcon
        title={say(isInvalid ? WORDS.invalidCode : WORDS.notOnFile)}
        description={
          <>
            <p>{oneLanguage(answer.notice, language)}</p>
            <p>{say(WORDS.nothingFoundWhy)}</p>
            {isInvalid && answer.nearbyCodes.length > 0 && (
              <p>
                {say(WORDS.nearby)}
                {answer.nearbyCodes.map((nearby) => (
                  <Link key={nearby} href={`/enterprises/${nearby}`} className="code">
                    {nearby}{' '}
                  </Link>
                ))}
              </p>
            )}
          </>
        }
      />
    </section>
  );
}

function File({ file, paging }: { readonly file: PublicFile; readonly paging: Paging }) {
  const { language, say } = useLanguage();
  const kinds = fileItems(file).map((items) => ({
    key: items.key,
    label: `${say(items.title)} ${items.total}`,
    content: <Items items={items} uscc={file.uscc} paging={paging} />,
  }));
  return (
    <article>
      <div className="head">
        <div>
          <p className="hint">{say(WORDS.file)}</p>
          <h1>{file.name}</h1>
        </div>
        <StandingBadge status={file.standing.status} />
      </div>
      <Heading file={file} />
      <StandingCard standing={file.standing} />
      <Tabs
        label={say(WORDS.file)}
        open={paging.tab}
        onChange={paging.setTab}
        items={[
          { key: 'registration', label: say(WORDS.registration), content: <RegistrationCard file={file} /> },
          ...kinds,
          { key: 'timeline', label: say(WORDS.timeline), content: <Timeline file={file} /> },
        ]}
      />
      <p className="hint">{oneLanguage(file.standing.notice, language)}</p>
    </article>
  );
}

function Items(props: { readonly items: FileItems; readonly uscc: string; readonly paging: Paging }) {
  const { say } = useLanguage();
  const { items, uscc, paging } = props;
  const { key, entries, nextCursor } = items;
  const { [key]: here, ...others } = paging.cursors;
  if (entries.length === 0) return <p className="hint">{say(WORDS.empty)}</p>;
  return (
    <>
      {entries.map((entry) => (
        <ItemCard key={entry.recordId} entry={entry} uscc={uscc} />
      ))}
      <p className="actions">
        {here !== undefined && (
          <Button
            onClick={() => {
              paging.setCursors(others);
            }}
          >
            {say(WORDS.first)}
          </Button>
        )}
        {nextCursor && (
          <Button
            onClick={() => {
              paging.setCursors({ ...paging.cursors, [key]: nextCursor });
            }}
          >
            {say(WORDS.next)}
          </Button>
        )}
      </p>
    </>
  );
}

function Heading({ file }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => {
      setCopied(true);
    });
  };
  return (
    <>
      <dl className="facts">
        <dt>{say(WORDS.uscc)}</dt>
        <dd className="code">{file.uscc}</dd>
        {file.formerNames.length > 0 && (
          <>
            <dt>{say(WORDS.formerName)}</dt>
            <dd>{file.formerNames.join('、')}</dd>
          </>
        )}
        {file.region?.name && (
          <>
            <dt>{say(WORDS.region)}</dt>
            <dd>{file.region.name}</dd>
          </>
        )}
        <dt>{say(WORDS.publishedAt)}</dt>
        <dd>{shanghaiTime(file.publishedAt)}</dd>
      </dl>
      <p className="actions">
        <Button type="primary" href={`/reports/${file.uscc}.pdf`}>
          {say(WORDS.report)}
        </Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {say(WORDS.print)}
        </Button>
        <Button onClick={copy}>{say(isCopied ? WORDS.copied : WORDS.copy)}</Button>
      </p>
    </>
  );
}

function Timeline({ file }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  return (
    <ol className="times">
      {timelineOf(file).map(({ day, title, what, recordId }) => (
        <li key={`${recordId}${day}`}>
          <time dateTime={day}>{day}</time>
          {say(title)}：{what}
        </li>
      ))}
    </ol>
  );
}
