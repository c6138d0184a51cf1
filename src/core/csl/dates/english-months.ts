import { english } from '../../languages/english.ts';
import { listOf } from '../../languages/language.ts';

/** The months in English in order, as formats of reference files write them: `January` …; three letters shorten each. */
export const ENGLISH_MONTHS: readonly string[] = (listOf(english.months) ?? []).map(([name = '']) =>
  capital(name),
);

const { spring, summer, autumn, winter } = listOf(english.seasons) ?? {};

/** The seasons in English in order, from spring. */
export const ENGLISH_SEASONS: readonly string[] = [spring, summer, autumn, winter].map((names) =>
  capital(names?.[0] ?? ''),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
