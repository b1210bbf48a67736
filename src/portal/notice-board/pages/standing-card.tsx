import { DataTable } from '../../shared/data-table';
import { lastDay } from '../../shared/days';
import { langOf, useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import { Facts } from './item-card';

type Standing = PublicFile['standing'];

/** Where a firm stands, why, since when and what ends it, and what follows (公示状况说明). */
export function StandingCard({ standing }: { readonly standing: Standing }) {
  const { language, say } = useLanguage();
  const text = say(CODE_WORDS.PublicStanding[standing.status]);
  return (
    <section className={`card standing-card standing-card-${standing.status.toLowerCase()}`} aria-labelledby="standing">
      <h2 id="standing">{say(WORDS.standing)}</h2>
      <p className="standing-text">
        <strong lang={langOf(text, language)}>{text}</strong>{' '}
        <span className="hint">
          {say(WORDS.dataAsOf)} {standing.asOf}
        </span>
      </p>
      {standing.reasons.map((reason) => (
        <Reason key={reason.recordId} reason={reason} isBlack={standing.status === 'BLACK_LISTED'} />
      ))}
      {standing.measures.length > 0 && <Measures measures={standing.measures} />}
      {standing.incentives.length > 0 && <Incentives incentives={standing.incentives} />}
    </section>
  );
}

function Reason(props: { readonly reason: Standing['reasons'][number]; readonly isBlack: boolean }) {
  const { say } = useLanguage();
  const { reason, isBlack } = props;
  return (
    <section className="reason">
      <h3>
        <span className="hint">{say(WORDS.why)}</span> <span>{say([reason.listNameZh, reason.listNameEn])}</span>
      </h3>
      <Facts
        facts={[
          [WORDS.since, reason.since],
          [WORDS.endsOn, lastDay(reason.endsOn) ?? (isBlack ? WORDS.openUntilDone : null)],
          [WORDS.exitDuty, reason.exitDuty],
          [WORDS.repairableFrom, reason.repairableFrom],
          [WORDS.authority, reason.authority],
          [WORDS.document, reason.documentNumber],
          [WORDS.basis, reason.legalBasis],
        ]}
      />
    </section>
  );
}

function Measures({ measures }: { readonly measures: Standing['measures'] }) {
  const { say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.measures)}</h3>
      <DataTable
        label={say(WORDS.measures)}
        rows={measures}
        keyOf={({ code }) => code}
        columns={[
          { head: say(WORDS.measure), cell: ({ nameZh, nameEn }) => say([nameZh, nameEn]) },
          { head: say(WORDS.force), cell: ({ force }) => say(CODE_WORDS.MeasureForce[force]) },
          { head: say(WORDS.basis), cell: ({ basis }) => basis.join('；') },
          { head: say(WORDS.carriedOutBy), cell: ({ authorityZh }) => authorityZh },
        ]}
      />
    </>
  );
}

function Incentives({ incentives }: { readonly incentives: Standing['incentives'] }) {
  const { say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.incentives)}</h3>
      <DataTable
        label={say(WORDS.incentives)}
        rows={incentives}
        keyOf={({ code }) => code}
        columns={[
          { head: say(WORDS.measure), cell: ({ nameZh, nameEn }) => say([nameZh, nameEn]) },
          { head: say(WORDS.basis), cell: ({ basis }) => basis },
        ]}
      />
    </>
  );
}
