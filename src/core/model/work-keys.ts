import type { CslItem } from './csl-item.ts';
import { formatPartialDate, partialDateFromCsl } from './partial-date.ts';

const SHORTEST_TITLE = 8;
const LONGEST_NAME = 1_000;
/** Works that an ISBN names as a whole; a chapter bears the one of its book. */
const WHOLE_BOOKS: readonly CslItem['type'][] = ['book', 'report', 'collection', 'pamphlet', 'document'];

/**
 * What two descriptions of one work have in common: each key names the work, so that items which share one are
 * most likely the same. Title and date count only together, since a column appears under one title every day.
 */
export function workKeys(csl: CslItem): string[] {
  const keys: string[] = [];
  const doi = csl.DOI?.toLowerCase()
    .match(/10\.\d{4,}\S*/u)?.[0]
    .replace(/(?<![.,;)\]])[.,;)\]]+$/u, '');
  if (doi !== undefined) keys.push(`doi:${doi}`);
  if (csl.PMID !== undefined && /^\d+$/u.test(csl.PMID.trim())) keys.push(`pmid:${csl.PMID.trim()}`);
  const isbn = csl.ISBN?.replace(/[^\dX]/giu, '').toUpperCase();
  if (isbn !== undefined && /^(\d{9}[\dX]|\d{13})$/u.test(isbn) && WHOLE_BOOKS.includes(csl.type)) {
    keys.push(`isbn:${isbn.slice(-10, -1)}`);
  }
  const address = csl.URL === undefined ? undefined : plainAddress(csl.URL);
  if (address !== undefined) keys.push(`url:${address}`);
  return [...keys, ...titleKeys(csl)];
}

function titleKeys(csl: CslItem): string[] {
  const title = plain(csl.title ?? '');
  if (title.length < SHORTEST_TITLE) return [];
  const date = partialDateFromCsl(csl.issued);
  const [first] = csl.author ?? csl.editor ?? [];
  const name = plain(lastWord(first?.family ?? first?.literal ?? ''));
  const byDate = date ? [`title:${title}|${formatPartialDate(date)}`] : [];
  const container = plain(csl['container-title'] ?? '');
  const isBare = date === undefined && name === '' && container !== '';
  const byContainer = isBare ? [`title:${title}|in ${container}`] : [];
  const byAuthor = name === '' ? [] : [`title:${title}|${name}|${date?.year ?? ''}`];
  return [...byDate, ...byAuthor, ...byContainer];
}

/**
 * What a name is known by however it was split: “Dorp” of the family van Dorp, of Dorp with a particle, and of Mila van
 * Dorp kept whole.
 */
function lastWord(name: string): string {
  return (
    name
      .slice(0, LONGEST_NAME)
      .split(/[\s,]+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .at(-1)
      ?.replace(/^(?:al|el)[-‐‑]/iu, '') ?? ''
  );
}

/** Letters and digits alone, without accents or markup. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** An address without what does not tell pages apart; one without a path names a site, not a work. */
function plainAddress(url: string): string | undefined {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^#]*)?/iu.exec(url.trim());
  const path = match?.[2]?.replace(/\/$/u, '') ?? '';
  return match?.[1] === undefined || path === '' ? undefined : `${match[1].toLowerCase()}${path}`;
}
