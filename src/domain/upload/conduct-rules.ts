import type { ConductVehicle } from '../catalogue/conducts';
import { conductLaw } from '../catalogue/conducts';
import type { Conduct } from '../record/kinds/conduct';
import type { Finding } from './problem';

/** E24 for a conduct that this kind of record cannot carry, with the lawful way (失信行为载体校验). @source rules.md R12 */
export function conductFindings(conduct: Conduct | null, vehicle: ConductVehicle): readonly Finding[] {
  const law = conduct === null ? null : conductLaw(conduct);
  if (law === null || law.vehicles.includes(vehicle)) return [];
  return [{ code: 'E24', field: 'conduct', detailZh: law.noteZh, detailEn: 'Not a lawful vehicle for this conduct' }];
}
