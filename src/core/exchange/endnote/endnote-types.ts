import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';

/** A type of EndNote: its number, and the type of CSL that it is read as. */
type EndnoteType = { readonly number: number; readonly csl: CslType };

/** Types by the name that EndNote gives them. Where several are one in CSL, the first is the one written. */
export const ENDNOTE_TYPES: ReadonlyMap<string, EndnoteType> = new Map<string, EndnoteType>([
  ['Journal Article', { number: 17, csl: 'article-journal' }],
  ['Magazine Article', { number: 19, csl: 'article-magazine' }],
  ['Newspaper Article', { number: 23, csl: 'article-newspaper' }],
  ['Electronic Article', { number: 43, csl: 'article-journal' }],
  ['Book', { number: 6, csl: 'book' }],
  ['Edited Book', { number: 28, csl: 'book' }],
  ['Electronic Book', { number: 44, csl: 'book' }],
  ['Book Section', { number: 5, csl: 'chapter' }],
  ['Electronic Book Section', { number: 60, csl: 'chapter' }],
  ['Conference Paper', { number: 47, csl: 'paper-conference' }],
  ['Conference Proceedings', { number: 10, csl: 'paper-conference' }],
  ['Report', { number: 27, csl: 'report' }],
  ['Government Document', { number: 46, csl: 'report' }],
  ['Grant', { number: 54, csl: 'report' }],
  ['Thesis', { number: 32, csl: 'thesis' }],
  ['Web Page', { number: 12, csl: 'webpage' }],
  ['Blog', { number: 56, csl: 'post-weblog' }],
  ['Discussion Forum', { number: 62, csl: 'post' }],
  ['Social Media', { number: 66, csl: 'post' }],
  ['Dataset', { number: 59, csl: 'dataset' }],
  ['Computer Program', { number: 9, csl: 'software' }],
  ['Film or Broadcast', { number: 21, csl: 'motion_picture' }],
  ['Audiovisual Material', { number: 3, csl: 'motion_picture' }],
  ['Online Multimedia', { number: 48, csl: 'motion_picture' }],
  ['Podcast', { number: 63, csl: 'broadcast' }],
  ['Music', { number: 61, csl: 'song' }],
  ['Artwork', { number: 2, csl: 'graphic' }],
  ['Figure', { number: 37, csl: 'figure' }],
  ['Chart or Table', { number: 38, csl: 'figure' }],
  ['Map', { number: 20, csl: 'map' }],
  ['Manuscript', { number: 36, csl: 'manuscript' }],
  ['Unpublished Work', { number: 34, csl: 'manuscript' }],
  ['Personal Communication', { number: 26, csl: 'personal_communication' }],
  ['Interview', { number: 64, csl: 'interview' }],
  ['Pamphlet', { number: 24, csl: 'pamphlet' }],
  ['Patent', { number: 25, csl: 'patent' }],
  ['Standard', { number: 58, csl: 'standard' }],
  ['Statute', { number: 31, csl: 'legislation' }],
  ['Bill', { number: 4, csl: 'bill' }],
  ['Case', { number: 7, csl: 'legal_case' }],
  ['Hearing', { number: 14, csl: 'hearing' }],
  ['Legal Rule or Regulation', { number: 50, csl: 'regulation' }],
  ['Dictionary', { number: 52, csl: 'entry-dictionary' }],
  ['Encyclopedia', { number: 53, csl: 'entry-encyclopedia' }],
  ['Classical Work', { number: 49, csl: 'classic' }],
  ['Ancient Text', { number: 51, csl: 'classic' }],
  ['Serial', { number: 57, csl: 'periodical' }],
  ['Press Release', { number: 65, csl: 'article' }],
  ['Online Database', { number: 45, csl: 'webpage' }],
  ['Generic', { number: 13, csl: 'document' }],
]);

const WHOLE_WORKS: readonly CslType[] = [
  'book',
  'report',
  'thesis',
  'map',
  'manuscript',
  'pamphlet',
  'standard',
];
const FILMS: readonly CslType[] = ['motion_picture', 'broadcast'];
const PERIODICALS: readonly CslType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
];

/** What EndNote's second and third titles, people and numbers mean for a type. */
export type EndnoteRoles = {
  readonly secondaryTitle: CslTextVariable;
  readonly tertiaryTitle: CslTextVariable;
  readonly number: CslTextVariable;
  readonly people: readonly (readonly [element: string, variable: CslNameVariable])[];
  readonly isPeriodical: boolean;
};

export function endnoteRoles(type: CslType): EndnoteRoles {
  const isWhole = WHOLE_WORKS.includes(type);
  const isPeriodical = PERIODICALS.includes(type);
  const secondary: CslNameVariable = secondaryPeople(type);
  return {
    secondaryTitle: isWhole ? 'collection-title' : 'container-title',
    tertiaryTitle: isWhole ? 'container-title' : 'collection-title',
    number: isPeriodical ? 'issue' : 'number',
    isPeriodical,
    people: [
      ['authors', 'author'],
      ['secondary-authors', secondary],
      ['tertiary-authors', secondary === 'collection-editor' ? 'editor' : 'collection-editor'],
      ['subsidiary-authors', 'translator'],
    ],
  };
}

function secondaryPeople(type: CslType): CslNameVariable {
  if (type === 'book') return 'collection-editor';
  if (FILMS.includes(type)) return 'director';
  if (type === 'interview') return 'interviewer';
  return type === 'personal_communication' ? 'recipient' : 'editor';
}
