import { Link, useSearch } from 'wouter';
import { lastDay } from '../../shared/days';
import { langOf, sayEither, useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';
import { CODE_WORDS } from '../code-words';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import type { FileItem } from './file-items';
import { yuan } from './file-items';

/** A public item with who provided it, whom to ask, and the way to object (公示条目). */
export function ItemCard({ entry, uscc }: { readonly entry: FileItem; readonly uscc: string }) {
  const { language, say } = useLanguage();
  const title = sayEither(entry.title, say);
  return (
    <section className="item" id={`record-${entry.recordId}`}>
      <h3>
        <span lang={langOf(title, language)}>{title}</span>
        {entry.objectedSince && (
          <span className="mark">
            {say(WORDS.underObjection)} {entry.objectedSince}
          </span>
        )}
      </h3>
      <Facts facts={entry.facts} />
      <Foot entry={entry} uscc={uscc} />
    </section>
  );
}

/** Facts as a list of terms; what is empty is left out. */
export function Facts({ facts }: { readonly facts: FileItem['facts'] }) {
  const { language, say } = useLanguage();
  return (
    <dl className="facts">
      {facts.flatMap(([term, value]) => {
        if (value === null || value === undefined || value === '') return [];
        const text = sayEither(value, say);
        return [
          <dt key={term[1]}>{say(term)}</dt>,
          <dd key={`${term[1]} value`} lang={langOf(text, language)}>
            {text}
          </dd>,
        ];
      })}
    </dl>
  );
}

function Foot({
  entry: { shown, source, recordId },
  uscc,
}: {
  readonly entry: Pick<FileItem, 'shown' | 'source' | 'recordId'>;
  readonly uscc: string;
}) {
  const { say } = useLanguage();
  const search = useSearch();
  const until = lastDay(shown.until);
  return (
    <footer>
      {source && (
        <span>
          {say(WORDS.source)}{' '}
          <span lang="zh-CN">
            {source.name}（{source.contact}）
          </span>
        </span>
      )}
      <span>{until === null ? say(WORDS.shownOpen) : `${say(WORDS.shown)} ${until}`}</span>
      <Link
        className="no-print"
        href={`/enterprises/${uscc}/objection/${recordId}${search === '' ? '' : `?${search}`}`}
      >
        {say(WORDS.object)}
      </Link>
    </footer>
  );
}

/** The section of industry by name with the code behind it (所属行业); the code alone where it names none. */
function industryOf(registration: NonNullable<PublicFile['registration']>): TwoWords | string | null | undefined {
  const { industryCode, industrySectionNameZh: zh, industrySectionNameEn: en } = registration;
  return zh && en && industryCode ? [`${zh}（${industryCode}）`, `${en} (${industryCode})`] : industryCode;
}

/** Registration of a firm (登记信息). */
export function RegistrationCard({ file: { registration, uscc } }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  if (!registration) return <p className="empty">{say(WORDS.unregistered)}</p>;
  const { state, enterpriseType, legalRepresentative, registeredCapital, establishedOn, dissolvedOn, address, scope } =
    registration;
  return (
    <section className="item">
      <Facts
        facts={[
          [WORDS.registrationState, CODE_WORDS.RegistrationState[state]],
          [WORDS.type, enterpriseType],
          [WORDS.representative, legalRepresentative],
          [WORDS.capital, yuan(registeredCapital)],
          [WORDS.established, establishedOn],
          [WORDS.dissolved, dissolvedOn],
          [WORDS.address, address.withheld ? WORDS.withheld : address.text],
          [WORDS.scope, scope.withheld ? WORDS.withheld : scope.text],
          [WORDS.industry, industryOf(registration)],
          [WORDS.registrar, registration.authority],
        ]}
      />
      <Foot
        entry={{ recordId: registration.recordId, shown: registration.shown, source: registration.source }}
        uscc={uscc}
      />
    </section>
  );
}
