import { organisationCodeCheck } from '../domain/subject/organisation-code';
import { withCheckCharacter } from '../domain/subject/unified-social-credit-code';

/**
 * A fictional unified code (虚构统一社会信用代码): province prefix 99 is assigned to no place, so it can be nobody's.
 * @param kind department and class, e.g. `91` for an enterprise
 * @param body first eight characters of the organisation code
 * @source domain.md section 2.4; rules.md R25
 */
export function demoCode(kind: string, region: string, body: string): string {
  return withCheckCharacter(kind + region + body + organisationCodeCheck(body));
}
