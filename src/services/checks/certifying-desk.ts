import type { Certifier } from '../certifier';
import type { Desk } from '../desk';

/** A desk that issues certificates (签发回执的办理环境). */
export interface CertifyingDesk extends Desk {
  readonly certifier: Certifier;
  /** True where the data is the demo city's: certificates say so. @source rules.md R25 */
  readonly isDemo: boolean;
  /** Address under which society reaches this platform; QR codes point there. No slash at its end. */
  readonly siteUrl: string;
}
