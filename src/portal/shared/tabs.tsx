import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef } from 'react';

/** A tab with its panel. */
export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/**
 * Tabs that wrap on narrow pages (标签页): one is open, arrow keys move between them; in print all panels stand below each other.
 * Those of the component library hide the rest in a menu that screen readers are not told of.
 */
export function Tabs(props: {
  readonly label: string;
  readonly items: readonly Tab[];
  readonly open: string;
  readonly onChange: (key: string) => void;
}) {
  const { label, items, open, onChange } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const here = items.findIndex(({ key }) => key === open);
    const next = items[(here + step + items.length) % items.length];
    if (next === undefined) return;
    onChange(next.key);
    list.current?.querySelector<HTMLButtonElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {items.map(({ key, label: name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            data-key={key}
            id={`${id}-${key}`}
            aria-selected={key === open}
            aria-controls={`${id}-${key}-panel`}
            tabIndex={key === open ? 0 : -1}
            onClick={() => {
              onChange(key);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {items.map(({ key, label: name, content }) => (
        <div
          key={key}
          role="tabpanel"
          className="panel"
          data-title={name}
          id={`${id}-${key}-panel`}
          aria-labelledby={`${id}-${key}`}
          hidden={key !== open}
        >
          {content}
        </div>
      ))}
    </>
  );
}
