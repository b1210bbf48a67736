/**
 * How much one request may ask of a counter (窗口限额). Everything is counted with fragments expanded, before execution.
 * @source OWASP API4:2023; ASVS 5.0 4.3.1
 */
export interface CounterLimits {
  /** Bytes of a body. */
  readonly bodyBytes: number;
  /** Bytes of the body of an upload, the only operation that may be longer. */
  readonly uploadBodyBytes: number;
  /** Tokens of the document: what protects the parser. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fragmentSpreads: number;
  /** Levels of a value given in a variable. */
  readonly variableDepth: number;
  /** Characters of a text in a query. */
  readonly queryText: number;
  /** Characters of a text in a mutation, where facts and reasons are told. */
  readonly mutationText: number;
  /** Items of a list given. */
  readonly listItems: number;
  /** Errors told of one document or one set of variables. */
  readonly errors: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
}

/** What an operation costs and what it may cost (查询成本), as told in `extensions.cost`. */
export interface CostReport {
  readonly requested: number;
  readonly budget: number;
}
