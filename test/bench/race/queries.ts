import type { ItemField, ItemsName } from './file-fields';
import { ITEM_FIELDS, ITEMS, REGISTRATION_FIELDS } from './file-fields';

/** Items of each kind on the page that is asked for. */
export const PAGE = 20;

const STANDING = `standing { status reasons { recordId authority documentNumber endsOn } measures { code nameZh force } incentives { code nameZh } }`;
const ENTRY = `uscc recordId list listType name regionCode authority documentNumber publishedOn shown { from until }`;

/** Requests as ours takes them (本系统查询); Mercurius serves the same words. */
export const OUR_QUERIES = {
  file: `query File($uscc: ID!) { enterprise(uscc: $uscc) { ... on Enterprise { uscc name registered industryCode region { code } formerNames ${STANDING} registration { ${ownFields(REGISTRATION_FIELDS)} } ${ITEMS.map(ourPage).join(' ')} } } }`,
  standing: `query Standing($uscc: ID!) { enterprise(uscc: $uscc) { ... on Enterprise { uscc name ${STANDING} } } }`,
  search: `query Search($text: String!) { searchEnterprises(text: $text, first: ${PAGE}) { hits { matchedName matchedCurrentName enterprise { uscc name region { code } standing { status } } } } }`,
  list: `query List($after: String) { listings(list: BLACK, first: ${PAGE}, after: $after) { entries { ${ENTRY} } nextCursor } }`,
  statistics: `query Statistics { statistics { enterprises lists { list listType regionCode entries enterprises } industries { list section entries enterprises } months { list month entries enterprises } } }`,
} as const;

/** Name of a request. */
export type QueryName = keyof typeof OUR_QUERIES;

function ownFields(fields: readonly ItemField[]): string {
  const own = fields.map(({ name, type }) => (type === 'words' ? `${name} { text withheld }` : name));
  return `recordId shown { from until } ${own.join(' ')}`;
}

function ourPage(items: ItemsName): string {
  const persons = items === 'listings' ? ' persons { role name }' : '';
  return `${items}(first: ${PAGE}) { items { ${ownFields(ITEM_FIELDS[items])}${persons} } }`;
}

const PEER_STANDING = `standing { status reasons { nodes { listing { recordId authority decisionNumber endsOn } honour { recordId authority documentNumber endsOn } } } measures { nodes { code force measureRuleByCode { nameZh } } } incentives { nodes { code incentiveRuleByCode { nameZh } } } }`;

/** The same requests in the words that PostGraphile makes of the tables (PostGraphile 查询). */
export const POSTGRAPHILE_QUERIES: Readonly<Record<QueryName, string>> = {
  file: `query File($uscc: String!) { enterpriseByUscc(uscc: $uscc) { uscc name registered industryCode regionCode formerNamesByUscc { nodes { name } } ${PEER_STANDING} registration { ${peerFields(REGISTRATION_FIELDS)} } ${ITEMS.map(peerPage).join(' ')} } }`,
  standing: `query Standing($uscc: String!) { enterpriseByUscc(uscc: $uscc) { uscc name ${PEER_STANDING} } }`,
  search: `query Search($text: String!) { searchNames(text: $text, most: ${PAGE}) { nodes { name current enterpriseByUscc { uscc name regionCode standing { status } } } } }`,
  list: `query List($after: Cursor) { allListEntriesTodays(condition: { list: "BLACK" }, orderBy: [PUBLISHED_ON_DESC, USCC_DESC, RECORD_ID_DESC], first: ${PAGE}, after: $after) { nodes { uscc recordId list listType name regionCode authority documentNumber publishedOn shownFrom shownUntil } pageInfo { hasNextPage } } }`,
  statistics: `query Statistics { statistics }`,
};

/** Asks PostGraphile for the cursor of a place in the black list: only it can make one. */
export const POSTGRAPHILE_CURSOR = `query Cursor($first: Int!) { allListEntriesTodays(condition: { list: "BLACK" }, orderBy: [PUBLISHED_ON_DESC, USCC_DESC, RECORD_ID_DESC], first: $first) { pageInfo { endCursor } } }`;

function peerFields(fields: readonly ItemField[]): string {
  const own = fields.map(({ name, type }) => (type === 'words' ? `${name} ${name}Withheld` : name));
  return `recordId shownFrom shownUntil ${own.join(' ')}`;
}

function peerPage(items: ItemsName): string {
  const persons = items === 'listings' ? ' persons { nodes { role name } }' : '';
  return `${items}(first: ${PAGE}, orderBy: [SHOWN_FROM_DESC, RECORD_ID_DESC]) { nodes { ${peerFields(ITEM_FIELDS[items])}${persons} } }`;
}
