import { fold } from '#core/search/fold.ts';
import type { Sql } from './sqlite.ts';

/** So many docs at the top of a list are looked at. */
const MOST_COMPARED = 60;
/** Shorter titles are common to articles that have nothing else in common. */
const SHORTEST_TITLE = 25;

/** Which docs are copies, or other captures, of another one: of the same text, or under the same long title. */
export function copiesAmong(sql: Sql, docs: readonly number[]): Map<number, number> {
  const copies = new Map<number, number>();
  const firsts = new Map<string, number>();
  for (const doc of docs.slice(0, MOST_COMPARED)) {
    const row = sql.get('SELECT title, hex(text) AS text FROM items WHERE doc = ?', [doc]);
    const title = fold(String(row?.title ?? '')).replace(/[^\p{L}\p{N}]+/gu, ' ');
    const signs = [
      ...(row?.text ? [String(row.text)] : []),
      ...(title.length >= SHORTEST_TITLE ? [title] : []),
    ];
    const first = signs.map((sign) => firsts.get(sign)).find((known) => known !== undefined);
    if (first !== undefined) copies.set(doc, first);
    for (const sign of signs) if (!firsts.has(sign)) firsts.set(sign, first ?? doc);
  }
  return copies;
}

/** The docs with each copy behind what it is a copy of, or only behind some. */
export function withCopiesBeside(
  docs: readonly number[],
  copies: ReadonlyMap<number, number>,
  isOpen: (first: number) => boolean,
): number[] {
  if (copies.size === 0) return [...docs];
  const behind = new Map<number, number[]>();
  for (const [copy, first] of copies) {
    if (isOpen(first)) behind.set(first, [...(behind.get(first) ?? []), copy]);
  }
  return docs.flatMap((doc) => (copies.has(doc) ? [] : [doc, ...(behind.get(doc) ?? [])]));
}
