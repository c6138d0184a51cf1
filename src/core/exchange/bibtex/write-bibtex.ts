import type { CiteEntry } from '../../model/cite-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { hasDeskEditor } from '../../model/desk-editor.ts';
import { formatPartialDate, partialDateFromCsl } from '../../model/partial-date.ts';
import { titleWords } from '../../model/title-words.ts';
import { bibtexNames } from './bibtex-names.ts';
import { bibtexShape } from './entry-type.ts';
import { latexText, latexTitle } from './latex-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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
/** What BibTeX cannot have in a key. */
const NOT_IN_KEY = /[\s"#%'(),={}~\\]|[^\u0020-\u007e]/gu;

type Field = readonly [name: string, value: string | undefined];

/**
 * Writes items as BibTeX: UTF-8, one entry after another with an empty line between, fields in a fixed order.
 * No letter of any script is lost.
 *
 * @see Patashnik, BibTeXing (1988)
 */
export function writeBibtex(entries: readonly CiteEntry[]): string {
  return entries.map(({ citekey, csl }) => bibtexEntry(citekey, csl)).join('\n');
}

function bibtexEntry(citekey: string, csl: CslItem): string {
  const fields = [...whoAndWhat(csl), ...where(csl), ...when(csl)];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${value},\n`],
  );
  const key = citekey.replace(NOT_IN_KEY, '') || 'item';
  return `@${bibtexShape(csl).type}{${key},\n${lines.join('')}}\n`;
}

function whoAndWhat(csl: CslItem): Field[] {
  const { author = [], editor = [], translator = [] } = csl;
  const isDesk = hasDeskEditor(csl);
  return [
    ['author', braced(bibtexNames(author))],
    ['editor', isDesk ? undefined : braced(bibtexNames(editor))],
    // A desk's credit is kept where no style takes it for the author.
    ['editora', isDesk ? braced(bibtexNames(editor)) : undefined],
    ['editoratype', isDesk ? '{redactor}' : undefined],
    ['translator', braced(bibtexNames(translator))],
    ['title', csl.title && braced(latexTitle(csl.title))],
  ];
}

function where(csl: CslItem): Field[] {
  const [container, ...variables] = bibtexShape(csl).container;
  const name = variables
    .map((variable) => csl[variable])
    .find((value) => value !== undefined && value !== '');
  const publisherIsShown = variables.includes('publisher') && name === csl.publisher;
  return [
    [container, name && braced(container === 'booktitle' ? latexTitle(name) : latexText(name))],
    ['publisher', publisherIsShown || !csl.publisher ? undefined : braced(latexText(csl.publisher))],
    ['address', placeOf(csl)],
    ['edition', csl.edition && braced(editionOf(csl.edition))],
    ['volume', csl.volume && braced(latexText(csl.volume))],
    ['number', numberOf(csl)],
    ['pages', csl.page && braced(latexText(csl.page).replace(/(?<=\S)\s?-{1,3}\s?(?=\S)/gu, '--'))],
  ];
}

function when(csl: CslItem): Field[] {
  const date = partialDateFromCsl(csl.issued);
  const accessed = partialDateFromCsl(csl.accessed);
  const isNameless =
    (csl.author ?? []).length === 0 && (hasDeskEditor(csl) || (csl.editor ?? []).length === 0);
  return [
    ['year', date ? braced(String(date.year)) : csl.issued?.literal && braced(latexText(csl.issued.literal))],
    ['month', date?.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['day', date?.day === undefined ? undefined : braced(String(date.day))],
    ['doi', csl.DOI && braced(verbatim(csl.DOI))],
    ['isbn', csl.ISBN && braced(verbatim(csl.ISBN))],
    ['issn', csl.ISSN && braced(verbatim(csl.ISSN))],
    ['url', csl.URL && braced(verbatim(csl.URL))],
    ['urldate', accessed && braced(formatPartialDate(accessed))],
    // What a style sorts and labels by where nobody is named.
    [
      'key',
      isNameless && csl.title ? braced(latexText(titleWords(csl.title).slice(0, 3).join(' '))) : undefined,
    ],
  ];
}

function placeOf(csl: CslItem): string | undefined {
  const place = csl['publisher-place'];
  return place && bibtexShape(csl).type !== 'article' ? braced(latexText(place)) : undefined;
}

function numberOf({ type, issue, number }: CslItem): string | undefined {
  const value = issue ?? (type === 'report' || type === 'article-journal' ? number : undefined);
  return value && braced(latexText(value));
}

function editionOf(edition: string): string {
  return (/^\d+$/u.test(edition) && EDITIONS[Number(edition) - 1]) || latexText(edition);
}

/** An address stays as it is, but must not end its field early. */
function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/gu, encodeURIComponent);
}

function braced(text: string): string {
  return text === '' ? '' : `{${text}}`;
}
