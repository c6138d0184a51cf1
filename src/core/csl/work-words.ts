import { allLanguages, inAllLanguages } from '../languages/all-languages.ts';
import { listOf } from '../languages/language.ts';
import { anyOf } from '../languages/phrases.ts';
import { plain } from './plain-letters.ts';

/** Titles of many works, as `plain` makes them: they say nothing without what the work is part of. */
export const COMMON_TITLES: ReadonlySet<string> = new Set(
  inAllLanguages(({ publishing }) => listOf(publishing)?.commonTitles).map(plain),
);

/** What stands before the number of a volume, in letters as `plain` makes them. */
export const VOLUME = new RegExp(
  `^${anyOf(inAllLanguages(({ publishing }) => listOf(publishing)?.volumes).map(plain))}(?=\\d|[ivxlc]+$)`,
  'u',
);

const ORDINALS = allOrdinals();

/** The number that a text in lower case begins with as an ordinal in words; `undefined` if it does not. */
export function ordinalIn(text: string): number | undefined {
  return ORDINALS.find(([word]) => text.startsWith(word))?.[1];
}

function allOrdinals(): readonly (readonly [string, number])[] {
  return allLanguages.flatMap(({ figures }) =>
    (listOf(listOf(figures)?.ordinalWords) ?? []).map((word, at) => [word, at + 1] as const),
  );
}
