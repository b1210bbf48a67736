/** How a field of an item is kept and answered: free text has its mark of being withheld beside it, money is in yuan. */
export type FieldType = 'text' | 'date' | 'words' | 'money' | 'list';

/** A field of an item of the public file (公示项字段), by its name in answers, with its key in the stored document where that differs. */
export interface ItemField {
  readonly name: string;
  readonly type: FieldType;
  readonly key: string;
}

/** Items of the public file by the field that holds them (公示项种类). */
export const ITEM_FIELDS = {
  licences: fieldsOf(
    'documentTitle decisionNumber licenceClass certificateName licenceNumber content:words decidedOn:date validFrom:date validUntil:date authority state',
  ),
  penalties: fieldsOf(
    'decisionNumber violation:words facts:words basis:words kinds:list content:words fine:money:fineFen confiscated:money:confiscatedFen affectedLicence decidedOn:date authority severity repairableFrom:date',
  ),
  listings: fieldsOf(
    'listType effect conduct facts:words basis:words authority decisionNumber decidedOn:date publishedOn:date endsOn:date repairableFrom:date exitDuty:text:dutyZh measures:list projectKinds:list banRegions:list',
  ),
  honours: fieldsOf('honourType title level documentNumber authority grantedOn:date endsOn:date'),
  commitments: fieldsOf(
    'commitmentType matter:words content:words committedOn:date validUntil:date authority state outcomeOn:date',
  ),
  abnormalEntries: fieldsOf('abnormalCase basis:words decisionNumber enteredOn:date authority'),
} as const;

/** One of {@link ITEM_FIELDS}. */
export type ItemsName = keyof typeof ITEM_FIELDS;

/** Fields of the registration (登记信息字段). */
export const REGISTRATION_FIELDS = fieldsOf(
  'enterpriseType legalRepresentative registeredCapital:money:registeredCapitalFen establishedOn:date scope:words industryCode regionCode address:words authority state dissolvedOn:date successorUscc',
);

/** The kinds of items in the order of the file. */
export const ITEMS = Object.keys(ITEM_FIELDS) as ItemsName[];

/** A name as a column bears it: decisionNumber is decision_number. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Written as "name", "name:type" or "name:type:key". */
function fieldsOf(text: string): readonly ItemField[] {
  return text.split(' ').map((word) => {
    const [name = '', type = 'text', key = name] = word.split(':');
    return { name, type: type as FieldType, key };
  });
}
