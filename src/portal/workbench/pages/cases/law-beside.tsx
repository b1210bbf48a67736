import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import type { BasisFragment, LawFragment } from '../../operations';
import { CASE_WORDS } from '../../words/cases';

/** The law beside a step (步骤规定): why and by when, what is refused, and the article with how far it was checked. */
export function LawBeside({ law }: { readonly law: LawFragment }) {
  const { language, say } = useLanguage();
  return (
    <aside className="law" aria-label={say(CASE_WORDS.law)}>
      <h4>{say(CASE_WORDS.law)}</h4>
      <p>{language === 'zh' ? law.ruleZh : law.ruleEn}</p>
      <p>
        <strong>{say(CASE_WORDS.refused)}</strong> {language === 'zh' ? law.refusedZh : law.refusedEn}
      </p>
      <Basis basis={law.source} />
    </aside>
  );
}

/** An article of law, with how far it was checked (依据). */
export function Basis({ basis: { document, clause, standing } }: { readonly basis: BasisFragment }) {
  const { say } = useLanguage();
  return (
    <p>
      <strong>{say(CASE_WORDS.basis)}</strong> {document}
      {clause} <span className="hint">{say(CODE_WORDS.LegalStanding[standing])}</span>
    </p>
  );
}
