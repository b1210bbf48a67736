import type { DemoFirm } from '../../src/demo/enterprises';
import { demoFirms } from '../../src/demo/enterprises';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { shanghaiDay } from '../../src/domain/calendar/local-date';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { issue } from './boards';
import type { Office } from './desk';
import { actor, openOffice } from './desk';
import { publicSurfaces } from './public-surfaces';
import { fileItems } from './removable-items';
import { startServer } from './running-server';
import type { RemovalTrial } from './try-removals';

/** Ground for a trial of removals: a server over an archive in which each of `count` firms has one public item, an edition and a receipt. */
export async function openRemovalGround(
  count: number,
): Promise<
  Pick<RemovalTrial, 'office' | 'owner' | 'surfaces' | 'items' | 'receipt' | 'today'> & { close(): Promise<void> }
> {
  const office = atThisInstant(await openOffice());
  const today = shanghaiDay(new Date());
  const firms = demoFirms(count);
  const items = await fileItems(office, firms, today);
  const edition = await issue(office, { scope: ['RED', 'BLACK'] }, today);
  const receipt = await receiptAbout(office, firms, today);
  const server = await startServer({ COST_PUBLIC: '1000000' }, undefined, {
    ...office.database,
    drop: () => Promise.resolve(),
  });
  const owner = await office.owner();
  return {
    ...{ office, owner, items, receipt, today },
    surfaces: publicSurfaces(server.address, owner, edition.editionId),
    close: async () => {
      await owner.destroy();
      await server.close();
      await office.close();
    },
  };
}

/** The server answers by the clock, so the desk must work by it. */
function atThisInstant(office: Office): Office {
  return { ...office, desk: (day) => ({ ...office.desk(day), now: new Date() }) };
}

async function receiptAbout(office: Office, firms: readonly DemoFirm[], today: LocalDate): Promise<string> {
  const project = {
    name: '道路养护',
    number: '采-1',
    projectKind: null,
    regionCode: null,
    defaulters: 'SILENT',
  } as const;
  const { certificateNumber } = await checkSuppliers(office.desk(today), actor('PROCUREMENT', 'FINANCE'), {
    ...{ purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'P-1', asOf: null, project },
    suppliers: firms.map(({ uscc, name }) => ({ uscc, name })),
  });
  return certificateNumber;
}
