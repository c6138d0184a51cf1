import { addressText } from './address-text.ts';
import { soughtWords } from './word-stream.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/)?(?:www\.)?[^\s/?#.]{1,63}\.[^\s/?#]{1,200}(?:[/?#]\S*)?$/iu;
const RESOLVER = /^(?:dx\.)?doi\.org\//iu;
const NUMBER = /^(?:isbn|issn|doi|pmid)?[:\s]*([0-9][0-9-]{6,16}[0-9xX])$/iu;

/** What of an address is worth looking up: of one that only names a DOI, the DOI. */
export function bareAddress(address: string): string {
  return addressText(address).replace(RESOLVER, '');
}

/** The words by which a pasted address, or a number with or without hyphens, is found besides as it was typed. */
export function addressWays(typed: string): string[][] {
  const [, number] = NUMBER.exec(typed) ?? [];
  if (number?.includes('-')) return [[number.replaceAll('-', '').toLowerCase()]];
  if (!ADDRESS.test(typed)) return [];
  const bare = bareAddress(typed);
  const plain = bare.replace(/[?#].*$/u, '');
  return [bare, plain].map(soughtWords).filter((words) => words.length > 1);
}
