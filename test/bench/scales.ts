/** Sizes of cities by the names that commands know them by (规模), in firms. */
export const SCALES: Readonly<Record<string, number>> = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };
