import { Input } from 'antd';
import { useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';
import { CASE_WORDS } from '../words/cases';

/** What is wrong with one field of a form, as the server says it (栏目问题). */
export interface Fault {
  readonly field: string | null;
  readonly code?: string;
  readonly level?: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly suggestion?: string | null;
}

/** A field of a form (表单栏目): which control, in which words, whether it must be filled in. */
export interface FieldLook {
  readonly kind: 'text' | 'long' | 'date' | 'choice';
  readonly words: TwoWords;
  /** When it must be filled in, in words; null when it may stay empty. */
  readonly need?: string | null;
  readonly hint?: TwoWords;
  readonly choices?: readonly (readonly [value: string, words: TwoWords])[];
  /** What the empty choice says; "choose" when left out. */
  readonly empty?: TwoWords;
  readonly maxLength?: number;
}

interface Props extends FieldLook {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults?: readonly Fault[];
  readonly wide?: boolean;
}

/** A labelled control with what is wrong with it below; screen readers are told both. */
export function FormField(props: Props) {
  const { language, say } = useLanguage();
  const { id, words, need, hint, faults = [], wide } = props;
  const told = [hint && `${id}-hint`, faults.length > 0 && `${id}-faults`].filter(Boolean).join(' ');
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>
        {say(words)}
        {need && <span className="need">{needWords(need, language, say)}</span>}
      </label>
      <Control {...props} told={told === '' ? undefined : told} />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {faults.length > 0 && (
        <div id={`${id}-faults`}>
          {faults.map((fault) => (
            <FaultText key={`${fault.code ?? ''}${fault.messageZh}`} fault={fault} />
          ))}
        </div>
      )}
    </div>
  );
}

function needWords(need: string, language: string, say: (words: TwoWords) => string): string {
  if (need === '必填') return say(CASE_WORDS.needed);
  return language === 'zh' ? need : say(CASE_WORDS.whereDue);
}

/** One problem with the way to mend it. */
export function FaultText({ fault }: { readonly fault: Fault }) {
  const { language } = useLanguage();
  const { code, level, messageZh, messageEn, suggestion } = fault;
  return (
    <p className={level === 'WARNS' ? 'fault fault-mild' : 'fault'}>
      {language === 'zh' ? messageZh : messageEn}
      {suggestion && (language === 'zh' ? `。${suggestion}` : ` (${suggestion})`)}
      {code && <span className="hint"> {code}</span>}
    </p>
  );
}

function Control({
  id,
  kind,
  value,
  onChange,
  faults = [],
  choices = [],
  empty = CASE_WORDS.choose,
  maxLength,
  need,
  told,
}: Props & { told: string | undefined }) {
  const { say } = useLanguage();
  const common = {
    id,
    value,
    'aria-invalid': faults.length > 0,
    'aria-describedby': told,
    'aria-required': need === '必填',
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  };
  switch (kind) {
    case 'choice':
      return (
        <select {...common}>
          <option value="">{say(empty)}</option>
          {choices.map(([code, words]) => (
            <option key={code} value={code}>
              {say(words)}
            </option>
          ))}
        </select>
      );
    case 'long':
      return <Input.TextArea {...common} rows={3} maxLength={maxLength ?? 4000} />;
    case 'date':
      return <input {...common} type="date" />;
    case 'text':
      return <Input {...common} maxLength={maxLength ?? 200} autoComplete="off" />;
  }
}
