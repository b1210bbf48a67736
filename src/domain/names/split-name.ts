import { normaliseName } from '../subject/enterprise-name';
import { BRANCH_FORMS, LEGAL_FORMS, PROVINCES, TRADE_WORDS } from './name-words';

/** Parts of an enterprise's name (企业名称构成): region, brand, trade, legal form. */
export interface NameParts {
  /** The whole name, normalised. */
  readonly normal: string;
  /** Regions at the head or in brackets; empty when there are none. */
  readonly region: string;
  /** What tells the firm from others (字号); empty for a name that has none. */
  readonly brand: string;
  readonly trade: string;
  readonly form: string;
  /** What makes it a part of another firm; empty for a firm of its own. */
  readonly branch: string;
}

const BRACKETED = /\(([^()]*)\)/g;
const PLACE = /^[\p{Script=Han}]{1,7}?(?:特别行政区|自治区|自治州|自治县|省|市|区|县|旗|州|盟)/u;
const SHORTEST_BRAND = 2;

/**
 * Splits a name (名称拆分). The brand is what remains once region, trade and legal form are taken away: a name that consists
 * of those alone has none.
 * @source 企业名称登记管理规定 (order of region, brand, trade, form) [recall]
 */
export function splitName(name: string): NameParts {
  const normal = normaliseName(name);
  const bracketed = [...normal.matchAll(BRACKETED)].map(([, inner]) => inner ?? '');
  const plain = normal.replace(BRACKETED, '');
  const { branch, rest: firm } = cutBranch(plain);
  const { region, rest: headless } = cutRegion(firm);
  const { form, rest: formless } = cutForm(headless);
  const { trade, rest: brand } = cutTrade(formless);
  return { normal, region: [region, ...bracketed].filter((part) => part !== '').join('/'), brand, trade, form, branch };
}

function cutBranch(text: string): { readonly branch: string; readonly rest: string } {
  const ending = BRANCH_FORMS.find((form) => text.endsWith(form));
  const parent = LEGAL_FORMS.find((form) => form.endsWith('公司') && text.indexOf(form) > 0);
  if (ending === undefined || parent === undefined) return { branch: ending ?? '', rest: text };
  const cut = text.indexOf(parent) + parent.length;
  return { branch: text.slice(cut), rest: text.slice(0, cut) };
}

function cutRegion(text: string): { readonly region: string; readonly rest: string } {
  let rest = text;
  for (let found = placeAtHead(rest); found !== ''; found = placeAtHead(rest)) rest = rest.slice(found.length);
  return { region: text.slice(0, text.length - rest.length), rest };
}

/** A place with its suffix, or a province without; never what leaves nothing but a form behind. */
function placeAtHead(text: string): string {
  const place = PLACE.exec(text)?.[0] ?? PROVINCES.find((province) => text.startsWith(province)) ?? '';
  const isBrand = place !== '' && [...text.slice(place.length)].length < SHORTEST_BRAND;
  return isBrand ? '' : place;
}

function cutForm(text: string): { readonly form: string; readonly rest: string } {
  const form = LEGAL_FORMS.find((ending) => text.endsWith(ending)) ?? '';
  return { form, rest: text.slice(0, text.length - form.length) };
}

function cutTrade(text: string): { readonly trade: string; readonly rest: string } {
  let rest = text;
  for (let found = tradeAtEnd(rest); found !== ''; found = tradeAtEnd(rest)) rest = rest.slice(0, -found.length);
  return { trade: text.slice(rest.length), rest };
}

function tradeAtEnd(text: string): string {
  return TRADE_WORDS.find((word) => text.endsWith(word)) ?? '';
}
