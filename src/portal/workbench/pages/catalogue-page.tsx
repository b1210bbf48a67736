import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import type { CatalogueVersionsQuery } from '../operations';
import { CatalogueVersionsDocument } from '../operations';
import { Table } from '../parts/table';
import { ADMIN_WORDS } from '../words/administrator';
import { WORDS } from '../words';

type Version = CatalogueVersionsQuery['catalogueVersions'][number];
type Choice = Version['choices'][number];

/** Versions of the law as data (目录版本): in force, proposed, open questions, differences. */
export default function CataloguePage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: CatalogueVersionsDocument });
  usePageTitle(say(ADMIN_WORDS.catalogue), say(WORDS.site));
  return (
    <section>
      <h1>{say(ADMIN_WORDS.catalogue)}</h1>
      <p className="hint">{say(ADMIN_WORDS.catalogueLead)}</p>
      <Answer asked={asked} retry={again}>
        {({ catalogueVersions }) =>
          catalogueVersions.map((version) => <VersionCard key={version.version} version={version} />)
        }
      </Answer>
    </section>
  );
}

function VersionCard({ version }: { readonly version: Version }) {
  const { say } = useLanguage();
  const { isInForce, effectiveFrom, choices, differences } = version;
  const changed = choices.filter(({ differs }) => differs);
  return (
    <section className="card">
      <div className="head">
        <h2>
          {version.version}
          <span className="mark">{say(isInForce ? ADMIN_WORDS.inForce : ADMIN_WORDS.proposed)}</span>
        </h2>
        <span className="hint">
          {say(ADMIN_WORDS.since)} {effectiveFrom}
        </span>
      </div>
      <h3>{say(ADMIN_WORDS.questions)}</h3>
      <ul className="switches">
        {(isInForce ? choices : changed).map((choice) => (
          <ChoiceLine key={choice.code} choice={choice} />
        ))}
      </ul>
      {!isInForce && (
        <>
          <h3>{say(ADMIN_WORDS.differences)}</h3>
          <Table
            label={ADMIN_WORDS.differences}
            heads={[ADMIN_WORDS.where, ADMIN_WORDS.present, ADMIN_WORDS.other]}
            empty={ADMIN_WORDS.procedural}
          >
            {differences.map(({ whereZh, presentZh, otherZh }) => (
              <tr key={whereZh}>
                <td>{whereZh}</td>
                <td>{presentZh}</td>
                <td>
                  <strong>{otherZh}</strong>
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

/** A question with all of its answers, that taken marked: a switch that is set in the program, not here. */
function ChoiceLine({ choice }: { readonly choice: Choice }) {
  const { say } = useLanguage();
  const { questionZh, questionEn, answerZh, answersZh, differs } = choice;
  return (
    <li>
      <p>
        {say([questionZh, questionEn])}
        {differs && <span className="mark">{say(ADMIN_WORDS.differs)}</span>}
      </p>
      <p className="switch">
        {answersZh.map((answer) => (
          <span key={answer} className={answer === answerZh ? 'taken' : undefined}>
            {answer === answerZh && <span aria-hidden="true">● </span>}
            {answer}
            {answer === answerZh && <span className="for-readers">（{say(ADMIN_WORDS.taken)}）</span>}
          </span>
        ))}
      </p>
    </li>
  );
}
