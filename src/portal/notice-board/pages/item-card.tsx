import { Link, useSearch } from 'wouter';
import { lastDay } from '../../shared/days';
import { langOf, useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import type { FileItem } from './file-items';
import { yuan } from './file-items';

/** A public item with who provided it, whom to ask, and the way to object (公示条目). */
export function ItemCard({ entry, uscc }: { readonly entry: FileItem; readonly uscc: string }) {
  const { say } = useLanguage();
  return (
    <section className="item" id={`record-${entry.recordId}`}>
      <h3>
        <span lang="zh-CN">{entry.title}</span>
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
        const text = typeof value === 'string' ? value : say(value);
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
          [WORDS.industry, registration.industryCode],
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
