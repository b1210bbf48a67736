import type { ReactNode } from 'react';
import { Component } from 'react';
import type { TwoWords } from './two-words';

const TITLE: TwoWords = ['页面没有载入', 'This page did not load'];
const ADVICE: TwoWords = [
  '可能是网络中断，或者网站刚刚更新。请检查网络后重新载入。',
  'The connection may be broken, or the site was just updated. Check the connection and load it again.',
];
const RELOAD: TwoWords = ['重新载入', 'Load again'];

/**
 * Stands in for a page whose script could not be fetched or failed (页面故障): says so and offers to load again, instead of a white
 * page. Another address tries anew.
 */
export class Crash extends Component<
  { readonly at: string; readonly say: (words: TwoWords) => string; readonly children: ReactNode },
  { readonly failedAt: string | null }
> {
  override state = { failedAt: null as string | null };

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: window.location.pathname };
  }

  override render(): ReactNode {
    const { at, say, children } = this.props;
    if (this.state.failedAt !== at) return children;
    return (
      <section className="card" role="alert">
        <h1>{say(TITLE)}</h1>
        <p>{say(ADVICE)}</p>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {say(RELOAD)}
        </button>
      </section>
    );
  }
}
