import { useLanguage } from '../../shared/language';
import type { ReasonWholeFragment } from '../operations';

/** A reason with law, record, authority and term (理由与依据). */
export function ReasonLines({ reason }: { readonly reason: ReasonWholeFragment }) {
  const { language } = useLanguage();
  const until = reason.endsOn ?? (language === 'zh' ? '无截止日' : 'open');
  return (
    <div className="reason">
      <h4>{reason.nameZh}</h4>
      <p>
        {reason.basis} · {reason.recordZh} · {reason.authority} {reason.documentNumber}
        {reason.since !== null && ` · ${reason.since} ~ ${until}`}
      </p>
      {reason.openPointZh && <p className="hint">{reason.openPointZh}</p>}
    </div>
  );
}
