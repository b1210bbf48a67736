import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { WORDS } from '../words';
import { Overview } from './overview';
import { SearchResults } from './search-results';

const TYPING_MS = 250;

/** Home (首页): one box to search in; below it what was found, or what is new. */
export function HomePage() {
  const { say } = useLanguage();
  const asked = new URLSearchParams(useSearch()).get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  usePageTitle(asked === '' ? say(WORDS.home) : `${asked} - ${say(WORDS.results)}`, say(WORDS.site));
  useEffect(() => {
    setTyped(asked);
  }, [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => {
      go(typed);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, asked]);
  return (
    <>
      <section className="hero" role="search">
        <h1>{say(WORDS.site)}</h1>
        <label htmlFor="search">{say(WORDS.searchLabel)}</label>
        <Input.Search
          id="search"
          size="large"
          autoFocus
          autoComplete="off"
          maxLength={200}
          enterButton={say(WORDS.search)}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onSearch={go}
        />
        <p className="hint">{say(WORDS.searchHint)}</p>
      </section>
      {[...asked].length >= 2 ? <SearchResults text={asked} /> : <Overview />}
    </>
  );
}

/** The search stands in the address, so that it can be shared and gone back to. */
function go(text: string): void {
  const query = text.trim();
  navigate(query === '' ? '/' : `/?q=${encodeURIComponent(query)}`, { replace: true });
}
