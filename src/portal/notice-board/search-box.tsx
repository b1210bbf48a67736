import type { SyntheticEvent, KeyboardEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { useQuery } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { useLanguage } from '../shared/language';
import { SearchDocument } from './operations';
import { Suggestions } from './suggestions';
import { WORDS } from './words';

const TYPING_MS = 200;
const MOST_SUGGESTIONS = 8;

/** A text as it is looked up: full-width letters as plain ones, blanks at the ends gone. */
function plainText(text: string): string {
  return text.normalize('NFKC').trim();
}

/** The code that a text is, blanks and hyphens in it or not; null for a name. */
function codeOf(text: string): string | null {
  const code = plainText(text).replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9][0-9A-Z]{17}$/.test(code) ? code : null;
}

/** Goes to what a text means: the file of a code, or what is found by a name. The search stands in the address. */
function lookUp(text: string): void {
  const code = codeOf(text);
  if (code !== null) navigate(`/enterprises/${code}`);
  else navigate(plainText(text) === '' ? '/' : `/?q=${encodeURIComponent(plainText(text))}`);
}

/**
 * The box to search in (查询框): suggests as one types, with where each firm stands. Arrow keys choose, Enter opens, Esc closes; a
 * combobox as screen readers know it.
 */
export function SearchBox({ text, isCompact = false }: { readonly text: string; readonly isCompact?: boolean }) {
  const { say } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const hits = useSuggestions(typed, isOpen);
  useEffect(() => {
    setTyped(text);
    setOpen(false);
  }, [text]);
  const open = (uscc: string) => {
    setOpen(false);
    navigate(`/enterprises/${uscc}`);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const hit = isOpen ? hits[chosen] : undefined;
    setOpen(false);
    if (hit) open(hit.enterprise.uscc);
    else lookUp(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      setChosen(-1);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    setChosen(hits.length === 0 ? -1 : (chosen + step + (chosen < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
  };
  const isShown = isOpen && hits.length > 0;
  return (
    <form className={isCompact ? 'search search-compact' : 'search'} onSubmit={submit}>
      <label htmlFor={isCompact ? id : 'search'} className={isCompact ? 'for-readers' : undefined}>
        {say(WORDS.searchLabel)}
      </label>
      <div className="search-field">
        <input
          id={isCompact ? id : 'search'}
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          autoFocus={!isCompact}
          placeholder={isCompact ? say(WORDS.searchLabel) : undefined}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
          }}
        />
        <button type="submit">{say(WORDS.search)}</button>
        <Suggestions id={id} hits={isShown ? hits : []} chosen={chosen} onOpen={open} />
      </div>
      <span className="for-readers" role="status">
        {isShown ? `${hits.length} ${say(WORDS.suggestionsFound)}` : ''}
      </span>
    </form>
  );
}

/** What is found by a text once the typing rests; nothing for one that is too short. */
function useSuggestions(typed: string, isOpen: boolean) {
  const text = plainText(typed);
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const pause = !isOpen || [...rested].length < 2;
  const [{ data, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: rested, first: MOST_SUGGESTIONS },
    pause,
  });
  return pause || fetching || rested !== text ? [] : (data?.searchEnterprises.hits ?? []);
}
