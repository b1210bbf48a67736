const OFFSET_MS = 8 * 3_600_000;

/** An instant as people read it (北京时间), to the minute. @param instant ISO, UTC */
export function shanghaiTime(instant: string): string {
  const local = new Date(new Date(instant).getTime() + OFFSET_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}
