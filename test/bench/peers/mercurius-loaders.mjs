import DataLoader from 'dataloader';

const KINDS = {
  licences:
    'documentTitle decisionNumber licenceClass certificateName licenceNumber content contentWithheld decidedOn validFrom validUntil authority state',
  penalties:
    'decisionNumber violation violationWithheld facts factsWithheld basis basisWithheld kinds content contentWithheld fine confiscated affectedLicence decidedOn authority severity repairableFrom',
  listings:
    'listType effect conduct facts factsWithheld basis basisWithheld authority decisionNumber decidedOn publishedOn endsOn repairableFrom exitDuty measures projectKinds banRegions',
  honours: 'honourType title level documentNumber authority grantedOn endsOn',
  commitments:
    'commitmentType matter matterWithheld content contentWithheld committedOn validUntil authority state outcomeOn',
  abnormal_entries: 'abnormalCase basis basisWithheld decisionNumber enteredOn authority',
  registrations:
    'enterpriseType legalRepresentative registeredCapital establishedOn scope scopeWithheld industryCode regionCode address addressWithheld authority state dissolvedOn successorUscc',
};
const columnOf = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = (kind) =>
  `uscc recordId shownFrom shownUntil ${KINDS[kind]}`
    .split(' ')
    .map((name) => `item.${columnOf(name)} AS "${name}"`)
    .join(', ');

const ENTERPRISES = `SELECT uscc, name, registered, region_code AS "regionCode", industry_code AS "industryCode"
  FROM peer.enterprises WHERE uscc = ANY ($1)`;
const FORMER_NAMES = `SELECT uscc, name FROM peer.former_names WHERE uscc = ANY ($1) ORDER BY uscc, place`;
const STANDINGS = `SELECT uscc, status FROM peer.standings_today WHERE uscc = ANY ($1)`;
const REASONS = `SELECT standing.uscc, coalesce(listing.record_id, honour.record_id) AS "recordId",
    coalesce(listing.authority, honour.authority) AS authority,
    coalesce(listing.decision_number, honour.document_number) AS "documentNumber", coalesce(listing.ends_on, honour.ends_on) AS "endsOn"
  FROM peer.standings_today AS standing JOIN peer.standing_reasons AS reason USING (uscc, valid_from)
  LEFT JOIN peer.listings_today AS listing USING (record_id)
  LEFT JOIN peer.honours_today AS honour USING (record_id) WHERE standing.uscc = ANY ($1)`;
const MEASURES = `SELECT standing.uscc, measure.code, measure.force, rule.name_zh AS "nameZh"
  FROM peer.standings_today AS standing JOIN peer.standing_measures AS measure USING (uscc, valid_from)
  JOIN peer.measure_rules AS rule USING (code) WHERE standing.uscc = ANY ($1)`;
const INCENTIVES = `SELECT standing.uscc, incentive.code, rule.name_zh AS "nameZh"
  FROM peer.standings_today AS standing JOIN peer.standing_incentives AS incentive USING (uscc, valid_from)
  JOIN peer.incentive_rules AS rule USING (code) WHERE standing.uscc = ANY ($1)`;
const PERSONS = `SELECT record_id AS "recordId", role, name FROM peer.listing_persons WHERE record_id = ANY ($1::uuid[])
  ORDER BY record_id, place`;
const ITEMS = Object.fromEntries(
  Object.keys(KINDS).map((kind) => [
    kind,
    `SELECT ${columns(kind)} FROM unnest($1::text[]) AS asked (uscc), LATERAL (
       SELECT held.* FROM peer.${kind}_today AS held WHERE held.uscc = asked.uscc
        ORDER BY held.shown_from DESC, held.record_id DESC LIMIT $2) AS item`,
  ]),
);

/** Loaders of one request: each batches the keys of one table into one prepared statement. */
export function loadersOver({ rows }) {
  const one = (name, text, key = 'uscc', more = []) =>
    new DataLoader(async (keys) => {
      const found = new Map((await rows(name, text, [keys, ...more])).map((row) => [row[key], row]));
      return keys.map((asked) => found.get(asked) ?? null);
    });
  const many = (name, text, key = 'uscc', more = []) =>
    new DataLoader(async (keys) => {
      const found = new Map(keys.map((asked) => [asked, []]));
      for (const row of await rows(name, text, [keys, ...more])) found.get(row[key]).push(row);
      return keys.map((asked) => found.get(asked));
    });
  const pages = new Map();
  const items = (kind, first) => {
    const name = `${kind}/${first}`;
    if (!pages.has(name)) pages.set(name, many(kind, ITEMS[kind], 'uscc', [first]));
    return pages.get(name);
  };
  return {
    items,
    enterprises: one('enterprises', ENTERPRISES),
    formerNames: many('formerNames', FORMER_NAMES),
    standings: one('standings', STANDINGS),
    registrations: one('registrations', ITEMS.registrations, 'uscc', [1]),
    reasons: many('reasons', REASONS),
    measures: many('measures', MEASURES),
    incentives: many('incentives', INCENTIVES),
    persons: many('persons', PERSONS, 'recordId'),
  };
}
