/** First signs that make a spreadsheet compute instead of show, also in full width and behind apostrophes of ours. */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet runs (防公式注入): an apostrophe goes before what would start a formula. */
export function formulaSafe(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Undoes {@link formulaSafe}; other text stays as it is. */
export function withoutEscape(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
