import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import type { Session } from '../session';
import { signIn } from '../session';
import { comeBack, HAS_PROVIDER, isBack, leaveToSignIn } from '../single-sign-on';
import { WORDS } from '../words';

/** Signing in (登录): at the city's identity provider where there is one, or with a token. Passwords do not exist here. */
export function SignInPage({ onSignIn }: { readonly onSignIn: (session: Session) => void }) {
  const { say } = useLanguage();
  usePageTitle(say(WORDS.signIn), say(WORDS.site));
  return (
    <section className="hero">
      <h1>{say(WORDS.signIn)}</h1>
      {HAS_PROVIDER ? (
        <>
          <CityAccount onSignIn={onSignIn} />
          <details>
            <summary>{say(WORDS.signInByToken)}</summary>
            <TokenForm onSignIn={onSignIn} />
          </details>
        </>
      ) : (
        <TokenForm onSignIn={onSignIn} />
      )}
    </section>
  );
}

type Trouble = 'cityRefused' | 'cityUnreachable';

function CityAccount({ onSignIn }: { readonly onSignIn: (session: Session) => void }) {
  const { say } = useLanguage();
  const [isBusy, setBusy] = useState(isBack);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const hasStarted = useRef(false);
  useEffect(() => {
    if (!isBack() || hasStarted.current) return;
    hasStarted.current = true;
    comeBack()
      .then((session) => {
        if (session === null) setTrouble('cityRefused');
        else onSignIn(session);
      })
      .catch((error: unknown) => {
        setTrouble(error instanceof TypeError ? 'cityUnreachable' : 'cityRefused');
      })
      .finally(() => {
        setBusy(false);
      });
  }, [onSignIn]);
  const leave = () => {
    setBusy(true);
    leaveToSignIn().catch(() => {
      setBusy(false);
      setTrouble('cityUnreachable');
    });
  };
  return (
    <>
      {trouble !== null && <Alert type="error" showIcon role="alert" title={say(WORDS[trouble])} />}
      <p>
        <Button type="primary" size="large" loading={isBusy} onClick={leave}>
          {say(isBusy ? WORDS.signingIn : WORDS.signInAtCity)}
        </Button>
      </p>
    </>
  );
}

function TokenForm({ onSignIn }: { readonly onSignIn: (session: Session) => void }) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const enter = () => {
    const session = signIn(text);
    if (session === null) setWrong(true);
    else onSignIn(session);
  };
  return (
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
        autoFocus={!HAS_PROVIDER}
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
  );
}
