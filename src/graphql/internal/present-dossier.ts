import { catalogueOfVersion, listTypeOf } from '../../domain/catalogue/index';
import type { PublicListing } from '../../domain/publication/public-file';
import type { ApprovalDossier } from '../../services/approvals/approval-dossier';
import { presentCase } from './present-case';
import { presentRecord } from './present-record';
import { presentMeasureOf } from './present-standing';
import type { ApprovalDossierType, DraftPublicListingType } from './types/approvals';

/** An approver's page as the internal counter answers it (复核材料输出). */
export function presentDossier(dossier: ApprovalDossier): ApprovalDossierType {
  const { waiting, replaces, ownCase, draftPublic, measures, ...rest } = dossier;
  const catalogue = catalogueOfVersion(dossier.catalogueVersion);
  return {
    ...rest,
    waiting: presentRecord(waiting),
    replaces: replaces && presentRecord(replaces),
    case: ownCase && presentCase(ownCase),
    draftPublic: draftPublic && presentDraft(draftPublic, dossier.catalogueVersion),
    measures: measures.map((measure) => presentMeasureOf(measure, [waiting.outcome.code], catalogue)),
  };
}

function presentDraft(draft: PublicListing, catalogueVersion: string): DraftPublicListingType {
  return {
    titleZh: listTypeOf(catalogueOfVersion(catalogueVersion), draft.listType).nameZh,
    facts: draft.facts.text,
    basis: draft.basis.text,
    withheld: draft.facts.withheld || draft.basis.withheld,
    shownFrom: draft.shown.from,
    shownUntil: draft.shown.until,
    repairableFrom: draft.repairableFrom,
    dutyZh: draft.dutyZh,
    persons: draft.persons,
  };
}
