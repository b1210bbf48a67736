import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { COMMON } from '../words/common';

/** Where a list of pages stands, and the ways from there (翻页状态). */
export interface Pages {
  readonly after: string | null;
  readonly next: (cursor: string) => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly hasBack: boolean;
}

/** Pages by cursors, with the way back kept. */
export function usePages(): Pages {
  const [trail, setTrail] = useState<readonly string[]>([]);
  return {
    after: trail.at(-1) ?? null,
    next: (cursor) => {
      setTrail([...trail, cursor]);
    },
    back: () => {
      setTrail(trail.slice(0, -1));
    },
    first: () => {
      setTrail([]);
    },
    hasBack: trail.length > 0,
  };
}

/** Buttons to the page before and the one after; nothing where there is one page only. */
export function Pager({ pages, nextCursor }: { readonly pages: Pages; readonly nextCursor: string | null }) {
  const { say } = useLanguage();
  if (!pages.hasBack && nextCursor === null) return null;
  return (
    <nav className="actions apart" aria-label={say(COMMON.pages)}>
      <Button disabled={!pages.hasBack} onClick={pages.back}>
        {say(COMMON.before)}
      </Button>
      <Button
        disabled={nextCursor === null}
        onClick={() => {
          if (nextCursor !== null) pages.next(nextCursor);
        }}
      >
        {say(COMMON.after)}
      </Button>
    </nav>
  );
}
