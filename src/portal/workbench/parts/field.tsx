import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { TwoWords } from '../../shared/two-words';
import { useLanguage } from '../../shared/language';

/** A labelled line of a form (表单项), with a word of help that is read out with it. */
export function TextField(props: {
  readonly label: TwoWords;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: string;
  readonly help?: TwoWords;
  readonly type?: string;
  readonly rows?: number;
  readonly required?: boolean;
  readonly maxLength?: number;
}) {
  const { label, value, onChange, name, help, type = 'text', rows, required = false, maxLength = 200 } = props;
  const { say } = useLanguage();
  const id = useId();
  const shared = {
    id,
    name,
    value,
    required,
    maxLength,
    ...(help && { 'aria-describedby': `${id}-help` }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      {rows === undefined ? (
        <Input
          {...shared}
          type={type}
          step={type === 'datetime-local' ? 1 : undefined}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <Input.TextArea
          {...shared}
          rows={rows}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {help && (
        <p className="hint" id={`${id}-help`}>
          {say(help)}
        </p>
      )}
    </div>
  );
}

/** A labelled choice of a form (下拉选择). */
export function ChoiceField<Value extends string>(props: {
  readonly label: TwoWords;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
}) {
  const { label, value, onChange, name, options } = props;
  const { say } = useLanguage();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => {
          onChange(event.target.value as Value);
        }}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Boxes of which any may be ticked (多选). */
export function TickField<Value extends string>(props: {
  readonly label: TwoWords;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
  readonly options: readonly (readonly [Value, ReactNode])[];
}) {
  const { label, chosen, onChange, options } = props;
  const { say } = useLanguage();
  return (
    <fieldset className="ticks">
      <legend>{say(label)}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => {
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value));
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
