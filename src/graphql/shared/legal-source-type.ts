import type { LegalSource } from '../../domain/catalogue/types';

/** Plain text of a legal source (依据文本): document and clause. */
export function legalText({ document, clause }: LegalSource): string {
  return clause === null ? `《${document}》` : `《${document}》${clause}`;
}
