import { Button } from 'antd';
import { useId } from 'react';
import { useLanguage } from '../../../shared/language';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { INPUT_WORDS } from '../../input-words';
import { CASE_WORDS } from '../../words/cases';
import { FormField } from '../form-field';

/** A person being entered. */
export interface PersonDraft {
  readonly key: number;
  readonly role: string;
  readonly name: string;
  readonly paperType: string;
  readonly idNumber: string;
}

const WORDS = INPUT_WORDS.ListedPersonInput;
const FIELDS = [
  {
    name: 'role',
    words: [WORDS.role.words[0].split('：')[0] ?? '', WORDS.role.words[1]],
    codes: CODE_WORDS.PersonRole,
  },
  { name: 'name', words: WORDS.name.words, codes: null },
  { name: 'paperType', words: WORDS.paperType.words, codes: CODE_WORDS.PaperType },
  { name: 'idNumber', words: WORDS.idNumber.words, codes: null },
] as const satisfies readonly { name: keyof PersonDraft; words: TwoWords; codes: object | null }[];

/** Persons that a decision names (责任人), as many as it names. @source rules.md R9 */
export function PersonsField(props: {
  readonly persons: readonly PersonDraft[];
  readonly onChange: (persons: readonly PersonDraft[]) => void;
}) {
  const { say } = useLanguage();
  const id = useId();
  const { persons, onChange } = props;
  const add = () => {
    const key = Math.max(0, ...persons.map((person) => person.key)) + 1;
    onChange([...persons, { key, role: '', name: '', paperType: '', idNumber: '' }]);
  };
  return (
    <div className="stack">
      {persons.map((person, place) => (
        <fieldset className="person" key={person.key}>
          <legend>
            {say(CASE_WORDS.person)} {place + 1}
          </legend>
          <div className="grid-2">
            {FIELDS.map(({ name, words, codes }) => (
              <FormField
                key={name}
                id={`${id}-${person.key}-${name}`}
                kind={codes === null ? 'text' : 'choice'}
                words={words}
                {...(codes === null ? {} : { choices: Object.entries<TwoWords>(codes) })}
                value={person[name]}
                onChange={(value) => {
                  onChange(persons.map((other) => (other.key === person.key ? { ...other, [name]: value } : other)));
                }}
              />
            ))}
          </div>
          <Button
            size="small"
            onClick={() => {
              onChange(persons.filter(({ key }) => key !== person.key));
            }}
          >
            {say(CASE_WORDS.dropPerson)}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={add}>{say(CASE_WORDS.addPerson)}</Button>
        <p className="hint">{say(CASE_WORDS.personsHow)}</p>
      </div>
    </div>
  );
}
