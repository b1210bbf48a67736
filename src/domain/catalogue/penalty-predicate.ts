/** Questions that a severity rule may ask of a penalty (严重程度判定条件): the catalogue names them, the rules answer them. */
export type PenaltyPredicate =
  | 'NO_PENALTY'
  | 'STOPS_OR_RESTRICTS_BUSINESS'
  | 'SUSPENDS_OR_LOWERS_LICENCE'
  | 'VERY_LARGE_FINE'
  | 'SIMPLE_PROCEDURE'
  | 'ONLY_WARNING_OR_CRITICISM'
  | 'ONLY_SMALL_FINE'
  | 'ANYTHING_ELSE';
