import type { StyleFacts } from '../../model/style-facts.ts';

/**
 * Styles whose name or id has every word of the query, in any case and without accents; the likeliest first: those
 * that begin with it, then shorter names.
 *
 * @param options.field a field of research, as CSL names it
 */
export function searchStyles(
  styles: readonly StyleFacts[],
  query: string,
  { field, limit }: { readonly field?: string | undefined; readonly limit: number },
): StyleFacts[] {
  const words = fold(query).split(' ').filter(Boolean);
  const whole = words.join(' ');
  const found = styles.flatMap((style) => {
    if (field !== undefined && !style.fields.includes(field)) return [];
    const id = style.id.replace(/-/g, ' ');
    const name = fold(`${style.title} ${id} ${ABBREVIATIONS.get(style.id) ?? ''}`);
    if (!words.every((word) => name.includes(word))) return [];
    return [{ style, rank: rankOf(style, whole, name) }];
  });
  found.sort((a, b) => a.rank - b.rank || (a.style.title < b.style.title ? -1 : 1));
  return found.slice(0, limit).map(({ style }) => style);
}

/** What people call styles that are named otherwise. */
const ABBREVIATIONS = new Map(
  Object.entries({
    apa: 'APA 7',
    'modern-language-association': 'MLA 9',
    'american-medical-association': 'AMA 11',
    'chicago-18-author-date': 'CMOS 18',
    'chicago-18-fullnote-bibliography': 'CMOS 18 notes',
    'chicago-18-note-bibliography': 'CMOS 18 notes short',
    'chicago-author-date': 'CMOS 17',
    'chicago-fullnote-bibliography': 'CMOS 17 notes',
    'chicago-note-bibliography': 'CMOS 17 notes short',
    'modern-humanities-research-association': 'MHRA',
    'american-political-science-association': 'APSA',
    'american-sociological-association': 'ASA',
    'council-of-science-editors': 'CSE',
  }),
);

/** Styles most people ask for, before their many relatives. */
const WELL_KNOWN = [
  'apa',
  'modern-language-association',
  'chicago-18-author-date',
  'chicago-18-fullnote-bibliography',
  'chicago-18-note-bibliography',
  'chicago-author-date',
  'chicago-fullnote-bibliography',
  'chicago-note-bibliography',
  'ieee',
  'harvard-cite-them-right',
  'american-medical-association',
  'vancouver',
  'nature',
];

function rankOf({ id }: StyleFacts, whole: string, name: string): number {
  if (id === whole.replace(/ /g, '-')) return -2;
  const known = WELL_KNOWN.indexOf(id);
  if (known >= 0) return -1 + known / 100;
  if (whole !== '' && name.startsWith(whole)) return 0;
  return 1 + name.length / 1_000;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
