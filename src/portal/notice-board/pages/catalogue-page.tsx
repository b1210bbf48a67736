import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { CatalogueQuery } from '../operations';
import { CatalogueDocument } from '../operations';
import { WORDS } from '../words';

type Catalogue = CatalogueQuery['catalogue'];

/** List types and measures with their law (名单与措施目录). */
export default function CataloguePage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: CatalogueDocument });
  usePageTitle(say(WORDS.catalogue), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.catalogue)}</h1>
      <Answer asked={asked} retry={again}>
        {({ catalogue }) => (
          <>
            <p className="hint">
              {catalogue.version}，{say(WORDS.since)} {catalogue.effectiveFrom}
            </p>
            <h2>{say(WORDS.listType)}</h2>
            <ListTypes listTypes={catalogue.listTypes} />
            <h2 className="apart">{say(WORDS.measures)}</h2>
            <Measures catalogue={catalogue} />
            <h2 className="apart">{say(WORDS.incentives)}</h2>
            <ul>
              {catalogue.incentives.map(({ code, nameZh, nameEn, source }) => (
                <li key={code}>
                  {say([nameZh, nameEn])} <span className="hint">{lawText(source)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </section>
  );
}

function lawText({ document, clause }: { readonly document: string; readonly clause?: string | null }): string {
  return `《${document}》${clause ?? ''}`;
}

function ListTypes({ listTypes }: { readonly listTypes: Catalogue['listTypes'] }) {
  const { say } = useLanguage();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.listType)}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say(WORDS.listType)}</th>
            <th scope="col">{say(WORDS.list)}</th>
            <th scope="col">{say(WORDS.authority)}</th>
            <th scope="col">{say(WORDS.term)}</th>
            <th scope="col">{say(WORDS.earlyExit)}</th>
            <th scope="col">{say(WORDS.basis)}</th>
          </tr>
        </thead>
        <tbody>
          {listTypes.map((type) => (
            <tr key={type.code}>
              <td>{say([type.nameZh, type.nameEn])}</td>
              <td>{type.list ? say(CODE_WORDS.PublicList[type.list]) : '—'}</td>
              <td>{type.authorityZh}</td>
              <td>{type.termMonths ?? '—'}</td>
              <td>{type.earlyExitMonths ?? '—'}</td>
              <td>{lawText(type.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Measures({ catalogue: { measures, listTypes } }: { readonly catalogue: Catalogue }) {
  const { say } = useLanguage();
  const nameOf = (code: string) => listTypes.find((type) => type.code === code)?.nameZh ?? code;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.measures)}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say(WORDS.measure)}</th>
            <th scope="col">{say(WORDS.carriedOutBy)}</th>
            <th scope="col">{say(WORDS.triggers)}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.code}>
              <td>{say([measure.nameZh, measure.nameEn])}</td>
              <td>{measure.authorityZh}</td>
              <td>
                <ul>
                  {measure.triggers.map(({ on, force, source }) => (
                    <li key={on}>
                      {nameOf(on)}：{say(CODE_WORDS.MeasureForce[force])}{' '}
                      <span className="hint">{lawText(source)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
