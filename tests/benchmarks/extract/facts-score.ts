import type { Extraction } from './extractor.ts';
import type { Labels } from './labelled-page.ts';

export const FACTS = ['title', 'authors', 'date', 'publication'] as const;
export type Fact = (typeof FACTS)[number];

/** Which facts were read exactly as a person read them. What the page does not say is right only if left empty. */
export function scoreFacts(labels: Labels, got: Extraction): Readonly<Record<Fact, boolean>> {
  return {
    title: isSame(labels.title, got.title),
    authors: sameSet(labels.authors, got.authors ?? []),
    date: labels.dates.length === 0 ? got.date === undefined : labels.dates.includes(got.date ?? ''),
    publication: isSame(labels.publication, got.publication),
  };
}

function isSame(wanted: string, got: string | undefined): boolean {
  return plain(wanted) === plain(got ?? '');
}

function sameSet(wanted: readonly string[], got: readonly string[]): boolean {
  const [a, b] = [new Set(wanted.map(plain)), new Set(got.map(plain))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** Lower case, without punctuation and symbols; what stood between words is one space. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
