import { LONGEST_OWN_NAME, MOST_NAMES_IN_GROUP, type NameGroup } from '../../model/arrangement.ts';
import { soughtWords } from '../word-stream.ts';
import { LONGEST_NAME } from './known-names.ts';

/** Why names cannot be a group. */
export type NamesRefused =
  | { readonly why: 'too-few' | 'too-many' }
  | { readonly why: 'no-letters' | 'too-long'; readonly name: string };

/** What parts names that were typed in one line. */
const BETWEEN = /[,;|=\n،؛、，；]+/u;

/** The names of a line, as they were typed. */
export function namesIn(line: string): string[] {
  return line
    .split(BETWEEN)
    .map((name) => name.normalize('NFC').trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
}

/** Names as a group: each once, as search tells them apart. */
export function nameGroupOf(names: readonly string[]): NameGroup | NamesRefused {
  const group = new Map<string, string>();
  for (const name of names) {
    const words = soughtWords(name);
    if (words.length === 0) return { why: 'no-letters', name };
    if (words.length > LONGEST_NAME || name.length > LONGEST_OWN_NAME) return { why: 'too-long', name };
    if (!group.has(words.join(' '))) group.set(words.join(' '), name);
  }
  if (group.size < 2) return { why: 'too-few' };
  return group.size > MOST_NAMES_IN_GROUP ? { why: 'too-many' } : [...group.values()];
}

/** True if a group has a name, however it is spelt otherwise in marks and case. */
export function hasName(group: NameGroup, name: string): boolean {
  const words = soughtWords(name).join(' ');
  return words !== '' && group.some((each) => soughtWords(each).join(' ') === words);
}
