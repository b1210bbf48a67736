import { useLanguage } from '../../../shared/language';
import { CASE_WORDS } from '../../words/cases';

/** Today as Shanghai's calendar has it (今日), such as 2026-11-23. */
export function todayInShanghai(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

/** A due day, marked when it is over or today (期限). */
export function DueDay({ dueOn, mayMove = false }: { readonly dueOn: string | null; readonly mayMove?: boolean }) {
  const { say } = useLanguage();
  if (dueOn === null) return <span className="hint">{say(CASE_WORDS.noDue)}</span>;
  const today = todayInShanghai();
  return (
    <>
      <span className="day">{dueOn}</span>
      {dueOn < today && <span className="mark mark-late">{say(CASE_WORDS.overdue)}</span>}
      {dueOn === today && <span className="mark">{say(CASE_WORDS.dueToday)}</span>}
      {mayMove && <span className="hint"> {say(CASE_WORDS.dueMayMove)}</span>}
    </>
  );
}
