import DataLoader from 'dataloader';

/**
 * A loader over a batch function that answers with a map (批量加载): each key gets its own answer, missing ones null, never
 * paired by position.
 */
export function keyedLoader<V>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  return new DataLoader(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
}
