import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

const PARTICLES: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ names }) => listOf(names)?.particles),
  'st.',
]);
/** Particles that are other words, or given names, where they are written large. */
const ONLY_SMALL: ReadonlySet<string> = new Set(inAllLanguages(({ names }) => listOf(names)?.smallParticles));
/** Between the two halves of one family name: “Ortega y Gasset”. */
const CONNECTIVES: ReadonlySet<string> = new Set(inAllLanguages(({ names }) => listOf(names)?.connectives));
/** The Arabic article, written onto its word. */
const ARTICLE = /^((?:al|el)[-‐‑])(?=\p{L})/u;

/** Whether a word stands before family names, in any case: “van”, “De”, “bin”. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || ONLY_SMALL.has(word);
}

/** Whether a word joins two halves of a family name: “y” in “Ortega y Gasset”. */
export function isConnective(word: string): boolean {
  return CONNECTIVES.has(word);
}

/** Whether a word has letters and all of them are small: “van”, “d’”, “hooks”. */
export function isSmallWord(word: string): boolean {
  return /^[^\p{L}]{0,3}\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}

/** The article at the beginning of a family name, with its hyphen: “al-” of “al-Zor”. */
export function articleOf(family: string): string | undefined {
  return ARTICLE.exec(family)?.[1];
}

/** A particle before its family name; one that ends in a hyphen or an apostrophe is written onto it. */
export function besideFamily(particle: string | undefined, family: string | undefined): string {
  if (!particle || !family) return particle || family || '';
  return /[-‐‑'’]$/u.test(particle) ? particle + family : `${particle} ${family}`;
}
