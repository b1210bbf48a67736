import { CODE_WORDS } from '../code-words';
import { oneLanguage, useLanguage } from '../../shared/language';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';

type Standing = PublicFile['standing'];

/** Where a firm stands, why, since when and what ends it, and what follows (公示状况说明). */
export function StandingCard({ standing }: { readonly standing: Standing }) {
  const { language, say } = useLanguage();
  return (
    <section className="card" aria-labelledby="standing-title">
      <h2 id="standing-title">{say(WORDS.standing)}</h2>
      <p>
        <strong>{oneLanguage(standing.textZh, language)}</strong>
        <span className="hint">
          {' '}
          {say(WORDS.dataAsOf)} {standing.asOf}
        </span>
      </p>
      {standing.reasons.map((reason) => (
        <Reason key={reason.recordId} reason={reason} status={standing.status} />
      ))}
      {standing.measures.length > 0 && <Measures measures={standing.measures} />}
      {standing.incentives.length > 0 && <Incentives incentives={standing.incentives} />}
    </section>
  );
}

function Reason({
  reason,
  status,
}: {
  readonly reason: Standing['reasons'][number];
  readonly status: Standing['status'];
}) {
  const { say } = useLanguage();
  const facts = [
    [WORDS.authority, reason.authority],
    [WORDS.document, reason.documentNumber],
    [WORDS.basis, reason.legalBasis],
    [WORDS.since, reason.since],
    [WORDS.endsOn, reason.endsOn ?? (status === 'BLACK_LISTED' ? say(WORDS.open) : null)],
    [WORDS.repairableFrom, reason.repairableFrom],
    [WORDS.exitDuty, reason.exitDuty],
  ] as const;
  return (
    <div className={`reason reason-${status.toLowerCase()}`}>
      <h3>{reason.listNameZh}</h3>
      <dl className="facts">
        {facts.flatMap(([words, value]) =>
          value === null ? [] : [<dt key={words[1]}>{say(words)}</dt>, <dd key={`${words[1]} value`}>{value}</dd>],
        )}
      </dl>
    </div>
  );
}

function Measures({ measures }: { readonly measures: Standing['measures'] }) {
  const { language, say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.measures)}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.measures)}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say(WORDS.measure)}</th>
              <th scope="col">{say(WORDS.force)}</th>
              <th scope="col">{say(WORDS.basis)}</th>
              <th scope="col">{say(WORDS.carriedOutBy)}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ code, nameZh, nameEn, force, basis, authorityZh }) => (
              <tr key={code}>
                <td>{language === 'zh' ? nameZh : nameEn}</td>
                <td>{say(CODE_WORDS.MeasureForce[force])}</td>
                <td>{basis.join('；')}</td>
                <td>{authorityZh}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Incentives({ incentives }: { readonly incentives: Standing['incentives'] }) {
  const { language, say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.incentives)}</h3>
      <ul>
        {incentives.map(({ code, nameZh, nameEn, basis }) => (
          <li key={code}>
            {language === 'zh' ? nameZh : nameEn} <span className="hint">{basis}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
