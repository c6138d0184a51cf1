import { dateInPlainWords, edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import { ENGLISH_MONTHS, ENGLISH_SEASONS } from '../../csl/dates/english-months.ts';
import { isAbout } from '../../csl/dates/is-about.ts';
import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import { titleWords } from '../../csl/title-words.ts';
import type { CslDate, CslItem, CslName, CslNameVariable } from '../../model/csl-item.ts';
import { hasDeskEditor } from '../../model/desk-editor.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { formatPartialDate, type PartialDate, partialDateFromCsl } from '../../model/partial-date.ts';
import { bibtexNames } from './bibtex-names.ts';
import { type BibtexShape, biblatexShape, bibtexShape } from './entry-type.ts';
import {
  DATE_FIELDS,
  EDITOR_ROLES,
  LONG_FIELDS,
  OWN_FIELDS,
  TEXT_FIELDS,
  VERBATIM_FIELDS,
} from './field-map.ts';
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
  const needed = [...whoAndWhat(csl, flavour), ...where(csl, { shape, flavour }), ...when(csl, flavour)];
  return { type: shape.type, fields: firstOfEach([...needed, ...found(csl), ...others(csl, flavour)]) };
}

function whoAndWhat(csl: CslItem, flavour: Flavour): Field[] {
  const { author = [], translator = [] } = csl;
  const bookAuthors = csl['container-author'] ?? [];
  const [first, second] = rolesOf(csl);
  // BibTeX’s styles know authors and editors only; who made a film or leads a talk stands first, as an author does.
  const isFirst =
    flavour === 'bibtex' && author.length === 0 && first !== undefined && LEADING.has(first.variable);
  const [editors, others] = isFirst ? [second, undefined] : [first, second];
  return [
    ['author', braced(bibtexNames(isFirst ? first.names : author))],
    ['authortype', isFirst ? `{${first.type}}` : undefined],
    ...roleFields('editor', editors?.variable === 'editor' && hasDeskEditor(csl) ? undefined : editors),
    // A desk's credit is kept where no style takes it for the author.
    ...roleFields('editora', hasDeskEditor(csl) ? { type: 'redactor', names: csl.editor ?? [] } : others),
    ['translator', braced(bibtexNames(translator))],
    ['bookauthor', braced(bibtexNames(bookAuthors))],
    ['title', csl.title && braced(latexTitle(csl.title, flavour))],
  ];
}

type Role = { readonly type: string; readonly names: readonly CslName[] };

/** Who stands where an author would, if there is none. */
const LEADING = new Set<CslNameVariable>([
  'director',
  'host',
  'producer',
  'executive-producer',
  'script-writer',
]);

/** Who may stand in `editor` and its kin, editors first. */
function rolesOf(csl: CslItem): (Role & { readonly variable: CslNameVariable })[] {
  const types = [['editor', 'editor'], ...Object.entries(EDITOR_ROLES)] as [string, CslNameVariable][];
  return types.flatMap(([type, variable]) => {
    const names = csl[variable] ?? [];
    return names.length === 0 || type === 'redactor' ? [] : [{ type, variable, names }];
  });
}

function roleFields(slot: string, role: Role | undefined): Field[] {
  if (!role) return [];
  const isEditor = role.type === 'editor';
  return [
    [slot, braced(bibtexNames(role.names))],
    [`${slot}type`, isEditor ? undefined : `{${role.type}}`],
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
    [container, name && braced(container === 'booktitle' ? latexTitle(name, flavour) : latexText(name))],
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
    [
      'year',
      isOld && date && !literal ? braced(yearField(csl.issued)) : literal && braced(latexText(literal)),
    ],
    ['month', isOld ? monthField(csl.issued) : undefined],
    ['day', isOld ? dayField(csl.issued) : undefined],
    ['doi', csl.DOI && braced(verbatim(bareDoi(csl.DOI)))],
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
    ['entrysubtype', news && braced(flavour === 'biblatex' ? 'nonacademic' : news)],
    ['issue', numberVariable(csl.type) !== 'issue' && csl.issue ? braced(latexText(csl.issue)) : undefined],
    ['eid', numberVariable(csl.type) === 'issue' && csl.number ? braced(latexText(csl.number)) : undefined],
    ...DATE_FIELDS.map(([field, variable]): Field => [field, braced(formatEdtf(csl[variable]) ?? '')]),
    ...TEXT_FIELDS.map(([variable, field = '']): Field => {
      const value = csl[variable];
      if (!value || variable === 'archive_location') return [field, undefined];
      const key = flavour === 'biblatex' && KEYED.has(variable) ? keyOfWords(value) : undefined;
      if (key !== undefined) return [field, braced(key)];
      if (LONG_FIELDS.has(field)) return [field, braced(latexParagraphs(value))];
      return [field, braced(variable === 'title-short' ? latexTitle(value, flavour) : latexText(value))];
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

/** Styles print the field as it is: a year before Christ and an uncertain one are in words, a time has both its ends. */
function yearField(date: CslDate | undefined): string {
  const [first, last] = endsOf(date);
  const years = [first, ...(last === undefined || last.year === first?.year ? [] : [last])].flatMap((end) =>
    end ? [dateInPlainWords({ 'date-parts': [[end.year]] })] : [],
  );
  return (date && isAbout(date) ? 'ca. ' : '') + years.join('--');
}

/** A macro for one month, words for a season and for the months of a time. */
function monthField(date: CslDate | undefined): string | undefined {
  const season = ENGLISH_SEASONS[Number(date?.season) - 1];
  if (season !== undefined) return braced(season);
  const [first, last] = endsOf(date);
  if (first?.month === undefined) return undefined;
  const isOne = last?.month === undefined || (last.month === first.month && last.year === first.year);
  if (isOne) return MONTHS[first.month - 1];
  return braced(`${ENGLISH_MONTHS[first.month - 1]}--${ENGLISH_MONTHS[last.month - 1]}`);
}

/** The days of a time within one month, as well; over several months, no style could print them. */
function dayField(date: CslDate | undefined): string | undefined {
  const [first, last] = endsOf(date);
  if (first?.day === undefined) return undefined;
  if (last === undefined) return braced(String(first.day));
  const isOneMonth = last.month === first.month && last.year === first.year && last.day !== undefined;
  return isOneMonth ? braced(`${first.day}--${last.day}`) : undefined;
}

function endsOf(date: CslDate | undefined): readonly (PartialDate | undefined)[] {
  return (date?.['date-parts'] ?? []).map((parts) => partialDateFromCsl({ 'date-parts': [parts] }));
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
