import type { Supplier } from '../pages/suppliers-of';
import { supplierOf } from '../pages/suppliers-of';

/** What pasted lines hold: bidders with their members, and lines that were not understood (粘贴的投标人). */
export interface PastedBidders {
  readonly bidders: readonly (readonly Supplier[])[];
  readonly skipped: readonly string[];
}

const HEAD = /统一社会信用代码|企业名称|投标人名称|供应商名称/;

/** A line is a bidder; members of a consortium (联合体) are joined by a plus sign. */
export function biddersOf(text: string): PastedBidders {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HEAD.test(line));
  const read = lines.map((line) => ({
    line,
    members: line
      .split(/[+＋]/)
      .map(supplierOf)
      .filter(({ uscc, name }) => uscc !== null || name !== null),
  }));
  return {
    bidders: read.filter(({ members }) => members.length > 0).map(({ members }) => members),
    skipped: read.filter(({ members }) => members.length === 0).map(({ line }) => line),
  };
}

/** Bidders once some lines were put together with the line above. @param joined places of those lines, from 0 */
export function joinedBidders(lines: PastedBidders['bidders'], joined: ReadonlySet<number>): Supplier[][] {
  const bidders: Supplier[][] = [];
  lines.forEach((members, place) => {
    const last = bidders.at(-1);
    if (joined.has(place) && last !== undefined) last.push(...members);
    else bidders.push([...members]);
  });
  return bidders;
}
