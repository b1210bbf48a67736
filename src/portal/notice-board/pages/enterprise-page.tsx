import { Alert } from 'antd';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import type { Address } from '../../shared/address';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { Tabs } from '../../shared/tabs';
import { LookedAt } from '../looked-at';
import type { CreditFileQuery } from '../operations';
import { CreditFileDocument } from '../operations';
import { Pager } from '../pager';
import { WORDS } from '../words';
import { FileHead } from './file-head';
import type { FileItems, FileKind } from './file-items';
import { fileItems } from './file-items';
import { FileSources } from './file-sources';
import { ItemCard, RegistrationCard } from './item-card';
import { StandingCard } from './standing-card';
import { Timeline } from './timeline';

type Answered = CreditFileQuery['enterprise'];
/** An enterprise's public file as the page reads it. */
export type PublicFile = Extract<Answered, { readonly __typename: 'Enterprise' }>;

const KINDS: readonly FileKind[] = ['licences', 'penalties', 'listings', 'honours', 'commitments', 'abnormalEntries'];

/** From where on the items of each kind are shown, as it stands in the address. */
export function cursorsOf({ query }: Address): Partial<Record<FileKind, string>> {
  return Object.fromEntries(KINDS.flatMap((kind) => (query.has(kind) ? [[kind, query.get(kind)]] : [])));
}

/** Credit file of an enterprise (企业诚信档案): what is public of it today; the open tab and its page stand in the address. */
export default function EnterprisePage({ uscc }: { readonly uscc: string }) {
  const { say } = useLanguage();
  const code = uscc.replace(/\s/g, '').toUpperCase();
  const [asked, again] = useQuery({
    query: CreditFileDocument,
    variables: { uscc: code, ...cursorsOf(useAddress()) },
  });
  const answer = asked.data?.enterprise;
  usePageTitle(answer?.__typename === 'Enterprise' ? answer.name : code, say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ enterprise }) =>
        enterprise.__typename === 'Enterprise' ? <File file={enterprise} /> : <NoFile code={code} answer={enterprise} />
      }
    </Answer>
  );
}

function NoFile({ code, answer }: { readonly code: string; readonly answer: Exclude<Answered, PublicFile> }) {
  const { language, say } = useLanguage();
  const isInvalid = answer.__typename === 'InvalidCode';
  return (
    <section>
      <p className="hint">{say(WORDS.file)}</p>
      <h1 className="code">{code}</h1>
      <Alert
        type={isInvalid ? 'warning' : 'info'}
        showIcon
        title={say(isInvalid ? WORDS.invalidCode : WORDS.notOnFile)}
        description={
          <>
            <p>{oneLanguage(answer.notice, language)}</p>
            {isInvalid && answer.nearbyCodes.length > 0 && (
              <p>
                {say(WORDS.nearby)}
                {answer.nearbyCodes.map((nearby) => (
                  <Link key={nearby} href={`/enterprises/${nearby}`} className="code nearby">
                    {nearby}
                  </Link>
                ))}
              </p>
            )}
          </>
        }
      />
      <LookedAt />
    </section>
  );
}

function File({ file }: { readonly file: PublicFile }) {
  const { language, say } = useLanguage();
  const { query, change } = useAddress();
  const kinds = fileItems(file).map((items) => ({
    key: items.key,
    label: `${say(items.title)} ${items.total}`,
    content: <Items items={items} uscc={file.uscc} />,
  }));
  const tabs = [
    {
      key: 'registration',
      label: `${say(WORDS.registration)} ${file.registration ? 1 : 0}`,
      content: <RegistrationCard file={file} />,
    },
    ...kinds,
    { key: 'timeline', label: say(WORDS.timeline), content: <Timeline file={file} /> },
    { key: 'sources', label: say(WORDS.sources), content: <FileSources file={file} /> },
  ];
  const open = tabs.find(({ key }) => key === query.get('tab'))?.key ?? 'registration';
  return (
    <article>
      <FileHead file={file} />
      <StandingCard standing={file.standing} />
      {file.standing.status === 'NOT_LISTED' && <LookedAt />}
      <Tabs
        label={say(WORDS.file)}
        open={open}
        onChange={(tab) => {
          change({ tab: tab === 'registration' ? null : tab }, { replace: true });
        }}
        items={tabs}
      />
      <p className="hint">{oneLanguage(file.standing.notice, language)}</p>
    </article>
  );
}

function Items({ items, uscc }: { readonly items: FileItems; readonly uscc: string }) {
  const { say } = useLanguage();
  const { key, entries, nextCursor } = items;
  if (entries.length === 0) return <p className="empty">{say(WORDS.empty)}</p>;
  return (
    <>
      {entries.map((entry) => (
        <ItemCard key={entry.recordId} entry={entry} uscc={uscc} />
      ))}
      <Pager name={key} next={nextCursor} />
    </>
  );
}
