import { normaliseName } from '../subject/enterprise-name';
import { simplified } from './fold-name';
import { BRANCH_FORMS, LEGAL_FORMS, PLACES, TRADE_WORDS } from './name-words';

/** Parts of an enterprise's name (企业名称构成): region, brand, trade, legal form; in simplified characters. */
export interface NameParts {
  /** The whole name, normalised, in the characters it was written in. */
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
const PARENT_FORMS = LEGAL_FORMS.filter((form) => form.endsWith('公司'));

/**
 * Splits a name (名称拆分). The brand is what remains once region, trade and legal form are taken away: a name that consists
 * of those alone has none. A name that goes on after a company's name is a part of that company.
 * @source 企业名称登记管理规定 (order of region, brand, trade, form) [recall]
 */
export function splitName(name: string): NameParts {
  const normal = normaliseName(name);
  const text = simplified(normal);
  const bracketed = [...text.matchAll(BRACKETED)].map(([, inner]) => inner ?? '');
  const plain = text.replace(BRACKETED, '');
  const { branch, rest: firm } = cutBranch(plain);
  const { region, rest: headless } = cutRegion(firm);
  const { form, rest: formless } = cutForm(headless);
  const { trade, rest: brand } = cutTrade(formless);
  return { normal, region: [region, ...bracketed].filter((part) => part !== '').join('/'), brand, trade, form, branch };
}

function cutBranch(text: string): { readonly branch: string; readonly rest: string } {
  const end = endOfParent(text);
  if (end > 0 && end < text.length) return { branch: text.slice(end), rest: text.slice(0, end) };
  const ending = BRANCH_FORMS.find((form) => text.endsWith(form)) ?? '';
  return { branch: ending, rest: text.slice(0, text.length - ending.length) };
}

/** Where a company's name ends that another one's begins with; 0 for a name that is one company's from end to end. */
function endOfParent(text: string): number {
  const form = PARENT_FORMS.find((candidate) => text.indexOf(candidate) > 0);
  if (form === undefined) return 0;
  const end = text.indexOf(form) + form.length;
  const isOwnCompany =
    PARENT_FORMS.some((own) => text.endsWith(own)) && !BRANCH_FORMS.some((own) => text.endsWith(own));
  return isOwnCompany ? 0 : end;
}

function cutRegion(text: string): { readonly region: string; readonly rest: string } {
  let rest = text;
  for (let found = placeAtHead(rest); found !== ''; found = placeAtHead(rest)) rest = rest.slice(found.length);
  return { region: text.slice(0, text.length - rest.length), rest };
}

/** A place with its suffix, or a known one without; never what leaves nothing but a form behind. */
function placeAtHead(text: string): string {
  const place = PLACE.exec(text)?.[0] ?? PLACES.find((known) => text.startsWith(known)) ?? '';
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
