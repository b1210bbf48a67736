import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';
import { CASE_WORDS } from '../words/cases';
import { FormField } from './form-field';

/** Matter numbers given on this page load, by what is read: never in an address, gone with the tab. */
const GIVEN = new Map<string, string>();

/** Says beforehand for which matter something will be read (办件编号): a link from a list that shows the number. */
export function readFor(what: string, matterNo: string): void {
  GIVEN.set(what, matterNo);
}

/** Asks for the matter number before anything is read (查阅登记). @source rules.md R4 */
export function MatterGate(props: {
  readonly what: string;
  readonly how: TwoWords;
  /** Words of the button; "read" when left out. */
  readonly button?: TwoWords;
  readonly children: (matterNo: string) => ReactNode;
}) {
  const { say } = useLanguage();
  const { what, how, button = CASE_WORDS.look, children } = props;
  const [matterNo, setMatterNo] = useState(GIVEN.get(what) ?? null);
  const [text, setText] = useState('');
  if (matterNo !== null) return <>{children(matterNo)}</>;
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        readFor(what, text.trim());
        setMatterNo(text.trim());
      }}
    >
      <p className="hint">{say(how)}</p>
      <FormField
        id={`matter-${what}`}
        kind="text"
        words={CASE_WORDS.matterNo}
        need="必填"
        maxLength={100}
        value={text}
        onChange={setText}
      />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={text.trim() === ''}>
          {say(button)}
        </Button>
      </div>
    </form>
  );
}
