/** What is typed is meant as Shanghai's clock shows it (北京时间). @returns ISO instant, or null for nothing typed */
export function instantOf(local: string): string | null {
  return local === '' ? null : new Date(`${local}+08:00`).toISOString();
}

/** An instant as a field of day and time takes it, on Shanghai's clock. */
export function localOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 19);
}

/** The day of an instant in Shanghai. */
export function dayOf(instant: Date): string {
  return localOf(instant).slice(0, 10);
}
