import { Link } from 'wouter';
import { CODE_WORDS } from '../code-words';
import { useLanguage } from '../../shared/language';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import type { FileItem } from './file-items';

/** A public item with who provided it, whom to ask, and the way to object (公示条目). */
export function ItemCard({ entry, uscc }: { readonly entry: FileItem; readonly uscc: string }) {
  const { say } = useLanguage();
  return (
    <section className="item" id={`record-${entry.recordId}`}>
      <h3>
        {entry.title}
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
  const { say } = useLanguage();
  return (
    <dl className="facts">
      {facts.flatMap(([term, value]) =>
        value === null || value === undefined || value === ''
          ? []
          : [
              <dt key={term[1]}>{say(term)}</dt>,
              <dd key={`${term[1]} value`}>{typeof value === 'string' ? value : say(value)}</dd>,
            ],
      )}
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
  return (
    <footer>
      <span>
        {say(WORDS.shown)} {shown.from} {say(WORDS.until)} {shown.until ?? say(WORDS.open)}
      </span>
      {source && (
        <span>
          {say(WORDS.source)} {source.name}，{say(WORDS.contact)} {source.contact}
        </span>
      )}
      <Link className="no-print" href={`/enterprises/${uscc}/objection/${recordId}`}>
        {say(WORDS.object)}
      </Link>
    </footer>
  );
}

/** Registration of a firm (登记信息). */
export function RegistrationCard({ file: { registration, uscc } }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  if (!registration) return <p className="hint">{say(WORDS.unregistered)}</p>;
  const { state, enterpriseType, legalRepresentative, registeredCapital, establishedOn, dissolvedOn, address, scope } =
    registration;
  return (
    <section className="item">
      <Facts
        facts={[
          [WORDS.registrationState, CODE_WORDS.RegistrationState[state]],
          [WORDS.type, enterpriseType],
          [WORDS.representative, legalRepresentative],
          [WORDS.capital, registeredCapital && `${registeredCapital} 元`],
          [WORDS.established, establishedOn],
          [WORDS.dissolved, dissolvedOn],
          [WORDS.address, address.withheld ? WORDS.withheld : address.text],
          [WORDS.scope, scope.withheld ? WORDS.withheld : scope.text],
          [WORDS.industry, registration.industryCode],
          [WORDS.authority, registration.authority],
        ]}
      />
      <Foot
        entry={{ recordId: registration.recordId, shown: registration.shown, source: registration.source }}
        uscc={uscc}
      />
    </section>
  );
}
