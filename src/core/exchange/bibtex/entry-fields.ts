import { dateInPlainWords, edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import { ENGLISH_MONTHS } from '../../csl/dates/english-months.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { hasDeskEditor } from '../../model/desk-editor.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { formatPartialDate, partialDateFromCsl } from '../../model/partial-date.ts';
import { titleWords } from '../../model/title-words.ts';
import { bibtexNames } from './bibtex-names.ts';
import { type BibtexShape, biblatexShape, bibtexShape } from './entry-type.ts';
import { DATE_FIELDS, LONG_FIELDS, OWN_FIELDS, TEXT_FIELDS, VERBATIM_FIELDS } from './field-map.ts';
import { babelName } from './languages.ts';
import { latexParagraphs, latexText, latexTitle } from './latex-text.ts';
import { keyOfWords } from './localised-words.ts';
import { numberVariable } from './read-type.ts';

export type Flavour = 'bibtex' | 'biblatex';
/** A field's name and its value with the braces round it; one without a value is not written. */
export type Field = readonly [name: string, value: string | undefined];

const MONTHS = ENGLISH_MONTHS.map((month) => month.slice(0, 3).toLowerCase());
const EDITIONS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** What biblatex says in the language of the text around it, if it is told by a key. */
const KEYED = new Set<string>(['genre', 'status']);

/** The entry type of an item and the fields that programs know, those that styles need first. */
export function entryFields(
  csl: CslItem,
  flavour: Flavour,
): { readonly type: string; readonly fields: Field[] } {
  const shape = flavour === 'bibtex' ? bibtexShape(csl) : biblatexShape(csl);
  const needed = [...whoAndWhat(csl), ...where(csl, { shape, flavour }), ...when(csl, flavour)];
  return { type: shape.type, fields: firstOfEach([...needed, ...found(csl), ...others(csl, flavour)]) };
}

function whoAndWhat(csl: CslItem): Field[] {
  const { author = [], editor = [], translator = [] } = csl;
  const isDesk = hasDeskEditor(csl);
  const bookAuthors = csl['container-author'] ?? [];
  const role = (['director', 'compiler', 'organizer'] as const).find(
    (variable) => (csl[variable] ?? []).length > 0,
  );
  const hasRole = role !== undefined && editor.length === 0;
  return [
    ['author', braced(bibtexNames(author))],
    ['editor', isDesk ? undefined : braced(bibtexNames(editor))],
    // A desk's credit is kept where no style takes it for the author.
    [
      'editora',
      isDesk ? braced(bibtexNames(editor)) : hasRole ? braced(bibtexNames(csl[role] ?? [])) : undefined,
    ],
    ['editoratype', isDesk ? '{redactor}' : hasRole ? `{${role}}` : undefined],
    ['translator', braced(bibtexNames(translator))],
    ['bookauthor', braced(bibtexNames(bookAuthors))],
    ['title', csl.title && braced(latexTitle(csl.title))],
  ];
}

function where(csl: CslItem, { shape, flavour }: { shape: BibtexShape; flavour: Flavour }): Field[] {
  const [container, ...variables] = shape.container;
  const name = variables
    .map((variable) => csl[variable])
    .find((value) => value !== undefined && value !== '');
  const publisherIsShown = variables.includes('publisher') && name === csl.publisher;
  const place = csl['publisher-place'];
  const placeIsFor = flavour === 'biblatex' || shape.type !== 'article';
  return [
    [container, name && braced(container === 'booktitle' ? latexTitle(name) : latexText(name))],
    ['publisher', publisherIsShown || !csl.publisher ? undefined : braced(latexText(csl.publisher))],
    [
      flavour === 'bibtex' ? 'address' : 'location',
      place && placeIsFor ? braced(latexText(place)) : undefined,
    ],
    [
      'edition',
      csl.edition && braced(flavour === 'bibtex' ? editionInWords(csl.edition) : latexText(csl.edition)),
    ],
    ['series', csl['collection-title'] && braced(latexText(csl['collection-title']))],
    ['volume', csl.volume && braced(latexText(csl.volume))],
    ['number', numberOf(csl)],
    ['pages', csl.page && braced(pagesOf(csl.page))],
  ];
}

function when(csl: CslItem, flavour: Flavour): Field[] {
  const date = partialDateFromCsl(csl.issued);
  const accessed = formatEdtf(csl.accessed);
  const edtf = formatEdtf(csl.issued);
  const literal = edtf === undefined ? edtfOrWords(csl.issued) : undefined;
  const isSimple = date !== undefined && edtf === formatPartialDate(date) && date.year >= 1000;
  const isOld = flavour === 'bibtex';
  return [
    ['date', edtf !== undefined && (!isOld || !isSimple) ? braced(edtf) : undefined],
    ['year', isOld && date && !literal ? braced(yearOf(date.year)) : literal && braced(latexText(literal))],
    ['month', isOld && date?.month !== undefined ? MONTHS[date.month - 1] : undefined],
    ['day', isOld && date?.day !== undefined ? braced(String(date.day)) : undefined],
    ['doi', csl.DOI && braced(verbatim(csl.DOI))],
    ['isbn', csl.ISBN && braced(latexText(csl.ISBN))],
    ['issn', csl.ISSN && braced(latexText(csl.ISSN))],
    ['url', csl.URL && braced(verbatim(csl.URL))],
    ['urldate', accessed && braced(accessed)],
    ['key', isOld && (csl.author ?? []).length === 0 ? sortKey(csl) : undefined],
  ];
}

/** Where a copy was found: an archive's name, or the preprint server that a number belongs to. */
function found(csl: CslItem): Field[] {
  const isPreprint =
    csl.type === 'article' || /^(?:arxiv|ssrn|biorxiv|medrxiv|hal)$/iu.test(csl.archive ?? '');
  const place = csl.archive_location;
  return [
    [isPreprint ? 'eprinttype' : 'archive', csl.archive && braced(latexText(csl.archive))],
    ['eprint', isPreprint && place ? braced(verbatim(place)) : undefined],
    ['archivelocation', !isPreprint && place ? braced(latexText(place)) : undefined],
    ...OWN_FIELDS.map(([field, variable]): Field => {
      const value = ownVariable(csl, variable);
      return [field, value && braced(VERBATIM_FIELDS.has(field) ? verbatim(value) : latexText(value))];
    }),
  ];
}

function others(csl: CslItem, flavour: Flavour): Field[] {
  const subtype = { 'article-newspaper': 'newspaper', 'article-magazine': 'magazine' } as const;
  const news =
    csl.type === 'article-newspaper' || csl.type === 'article-magazine' ? subtype[csl.type] : undefined;
  const language = csl.language;
  const babel = language === undefined ? undefined : babelName(language);
  return [
    ['entrysubtype', news && braced(news)],
    ['issue', numberVariable(csl.type) !== 'issue' && csl.issue ? braced(latexText(csl.issue)) : undefined],
    ['eid', numberVariable(csl.type) === 'issue' && csl.number ? braced(latexText(csl.number)) : undefined],
    ...DATE_FIELDS.map(([field, variable]): Field => [field, braced(formatEdtf(csl[variable]) ?? '')]),
    ...TEXT_FIELDS.map(([variable, field = '']): Field => {
      const value = csl[variable];
      if (!value || variable === 'archive_location') return [field, undefined];
      const key = flavour === 'biblatex' && KEYED.has(variable) ? keyOfWords(value) : undefined;
      if (key !== undefined) return [field, braced(key)];
      if (LONG_FIELDS.has(field)) return [field, braced(latexParagraphs(value))];
      return [field, braced(variable === 'title-short' ? latexTitle(value) : latexText(value))];
    }),
    flavour === 'biblatex' && babel !== undefined
      ? ['langid', braced(babel)]
      : ['language', language && braced(latexText(language))],
  ];
}

/** A work may have its issue, its place in a series and a number of its own; styles print one of them. */
function numberOf(csl: CslItem): string | undefined {
  const value = csl[numberVariable(csl.type)] ?? (csl.type === 'article-journal' ? csl.number : undefined);
  return value && braced(latexText(value));
}

/** Styles print the field as it is, so a year before Christ is written in words. */
function yearOf(year: number): string {
  return dateInPlainWords({ 'date-parts': [[year]] });
}

function pagesOf(page: string): string {
  return latexText(page.replace(/\s?[-–—]{1,3}\s?/gu, '-')).replace(/(?<=\S)-(?=\S)/gu, '--');
}

function editionInWords(edition: string): string {
  return (/^\d+$/u.test(edition) && EDITIONS[Number(edition) - 1]) || latexText(edition);
}

/** What a style sorts and labels by where it finds no name: most look for authors only. */
function sortKey({ title }: CslItem): string | undefined {
  return title === undefined ? undefined : braced(latexText(titleWords(title).slice(0, 3).join(' ')));
}

/** An address stays as it is, but must not end its field early. */
function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/gu, encodeURIComponent);
}

function braced(text: string): string | undefined {
  return text === '' ? undefined : `{${text}}`;
}

/** Programs read the first of two fields of one name and complain of the second. */
function firstOfEach(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(([name, value]) => {
    if (value === undefined || value === '' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
