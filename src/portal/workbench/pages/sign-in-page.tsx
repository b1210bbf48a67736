import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import type { Session } from '../session';
import { signIn } from '../session';
import { WORDS } from '../words';

/** Takes a token in (登录). Passwords do not exist here. */
export function SignInPage({ onSignIn }: { readonly onSignIn: (session: Session) => void }) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  usePageTitle(say(WORDS.signIn), say(WORDS.site));
  const enter = () => {
    const session = signIn(text);
    if (session === null) setWrong(true);
    else onSignIn(session);
  };
  return (
    <section className="hero">
      <h1>{say(WORDS.signIn)}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <label htmlFor="token">{say(WORDS.token)}</label>
        <Input.TextArea
          id="token"
          rows={5}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setWrong(false);
            setText(event.target.value);
          }}
        />
        <p className="hint">{say(WORDS.tokenHow)}</p>
        {isWrong && <Alert type="error" showIcon role="alert" title={say(WORDS.tokenWrong)} />}
        <p>
          <Button type="primary" htmlType="submit" size="large">
            {say(WORDS.signIn)}
          </Button>
        </p>
      </form>
    </section>
  );
}
