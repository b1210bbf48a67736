import { Button } from 'antd';
import { useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';

/** Button below a list for its next page (加载更多); nothing at the end, or where a later page stands below already. */
export function MoreButton(props: {
  readonly words: TwoWords;
  readonly nextCursor: string | null | undefined;
  readonly onMore: ((next: string) => void) | null;
}) {
  const { say } = useLanguage();
  const { words, nextCursor, onMore } = props;
  if (!nextCursor || !onMore) return null;
  return (
    <Button
      onClick={() => {
        onMore(nextCursor);
      }}
    >
      {say(words)}
    </Button>
  );
}
