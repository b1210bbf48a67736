/** An instant as the clock on the wall in Shanghai shows it (北京时间), such as 2026-11-23 09:30:00. */
export function shanghaiTime(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
