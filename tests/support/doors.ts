import { LIST_MESSAGE } from '#core/exchange/cff/read-cff.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import { cslOfCsl } from '#core/lookup/csl-of-csl.ts';
import { cslOfOpenLibrary } from '#core/lookup/csl-of-open-library.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { ParsedEntry } from '#core/model/reference-entry.ts';
import { readAll } from './round-trip.ts';

/** What is known of a book, as somebody wrote it; a door writes it down in its own way. */
export type WrittenWork = {
  readonly title?: string;
  /** When it came out, in one text. */
  readonly date?: string;
};

/** A way in which a work comes to us: a format, with the fields that a text is put into, or an answer of a service. */
export type Door = {
  readonly name: string;
  readonly csl: (work: WrittenWork) => CslItem;
};

function file(name: string, format: string, write: (work: Required<WrittenWork>) => string): Door {
  return {
    name,
    csl: (work) =>
      theEntry(readAll(exchangeFormat(format), write({ title: 'Quays', date: '', ...work })).entries, name),
  };
}

function theEntry(entries: readonly ParsedEntry[], name: string): CslItem {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error(`One entry was expected from ${name}.`);
  return entry.csl;
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const latex = (text: string) => text.replace(/[&%$#_]/gu, '\\$&');
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const endnote = (dates: string, { title }: Required<WrittenWork>) =>
  `<xml><records><record><ref-type name="Book">6</ref-type><titles><title>${xml(title)}</title></titles><dates>${dates}</dates></record></records></xml>`;
const csl = (issued: unknown, { title }: Required<WrittenWork>) =>
  JSON.stringify([{ id: 'a', type: 'book', title, issued }]);
const marc = (place: string, { title }: Required<WrittenWork>) =>
  `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000cam a2200000 a 4500</leader><datafield tag="245" ind1="1" ind2="0"><subfield code="a">${xml(title)}</subfield></datafield><datafield tag="264" ind1=" " ind2="1">${place}</datafield></record></collection>`;

/** Every way in which a book may come, the date in the field that programs put it into. */
export const doors: readonly Door[] = [
  file(
    'BibTeX year',
    'bibtex',
    ({ title, date }) => `@book{a, title = {${latex(title)}}, year = {${latex(date)}}}`,
  ),
  file(
    'BibLaTeX date',
    'biblatex',
    ({ title, date }) => `@book{a, title = {${latex(title)}}, date = {${latex(date)}}}`,
  ),
  file('RIS PY', 'ris', ({ title, date }) => `TY  - BOOK\nTI  - ${title}\nPY  - ${date}\nER  - \n`),
  file('RIS DA', 'ris', ({ title, date }) => `TY  - BOOK\nTI  - ${title}\nDA  - ${date}\nER  - \n`),
  file('EndNote import %D', 'enw', ({ title, date }) => `%0 Book\n%T ${title}\n%D ${date}\n`),
  file('EndNote import %8', 'enw', ({ title, date }) => `%0 Book\n%T ${title}\n%8 ${date}\n`),
  file('EndNote XML year', 'endnote-xml', (work) => endnote(`<year>${xml(work.date)}</year>`, work)),
  file('EndNote XML pub-dates', 'endnote-xml', (work) =>
    endnote(`<pub-dates><date>${xml(work.date)}</date></pub-dates>`, work),
  ),
  file(
    'MODS',
    'mods',
    ({ title, date }) =>
      `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>${xml(title)}</title></titleInfo><genre>book</genre><originInfo><dateIssued>${xml(date)}</dateIssued></originInfo></mods>`,
  ),
  file('PubMed DP', 'nbib', ({ title, date }) => `PMID- 1\nTI  - ${title}\nDP  - ${date}\n`),
  file(
    'Zotero RDF',
    'zotero-rdf',
    ({ title, date }) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#"><bib:Book rdf:about="#i"><z:itemType>book</z:itemType><dc:title>${xml(title)}</dc:title><dc:date>${xml(date)}</dc:date></bib:Book></rdf:RDF>`,
  ),
  file('CSV', 'csv', ({ title, date }) => `type,title,issued\nbook,${cell(title)},${cell(date)}\n`),
  file('CSL-JSON text', 'csl-json', (work) => csl(work.date, work)),
  file('CSL-JSON raw', 'csl-json', (work) => csl({ raw: work.date }, work)),
  file('CSL-JSON literal', 'csl-json', (work) => csl({ literal: work.date }, work)),
  file(
    'CSL-YAML',
    'csl-yaml',
    ({ title, date }) =>
      `references:\n- id: a\n  type: book\n  title: ${JSON.stringify(title)}\n  issued: ${JSON.stringify(date)}\n`,
  ),
  file(
    'CITATION.cff',
    'cff',
    ({ title, date }) =>
      `cff-version: 1.2.0\nmessage: ${LIST_MESSAGE}\ntitle: t\nauthors:\n- name: n\npreferred-citation:\n  type: book\n  title: ${JSON.stringify(title)}\n  issue-date: ${JSON.stringify(date)}\n`,
  ),
  file(
    'COinS',
    'coins',
    ({ title, date }) =>
      `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=book&amp;rft.btitle=${encodeURIComponent(title)}&amp;rft.date=${encodeURIComponent(date).replaceAll("'", '%27')}"></span>`,
  ),
  file(
    'Hayagriva',
    'hayagriva',
    ({ title, date }) =>
      `a:\n  type: book\n  title: ${JSON.stringify(title)}\n  date: ${JSON.stringify(date)}\n`,
  ),
  file(
    'Web of Science PY',
    'wos',
    ({ title, date }) =>
      `FN Clarivate Analytics Web of Science\nVR 1.0\nPT B\nTI ${title}\nPY ${date}\nER\n\nEF\n`,
  ),
  file(
    'PubMed XML',
    'pubmed-xml',
    ({ title, date }) =>
      `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate><MedlineDate>${xml(date)}</MedlineDate></PubDate></JournalIssue></Journal><ArticleTitle>${xml(title)}</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`,
  ),
  file('MARCXML', 'marcxml', (work) => marc(`<subfield code="c">${xml(work.date)}</subfield>`, work)),
  file(
    'ReDIF',
    'redif',
    ({ title, date }) => `Template-Type: ReDIF-Book 1.0\nTitle: ${title}\nPublication-Date: ${date}\n`,
  ),
  file('Ovid', 'ovid', ({ title, date }) => `<1>\nTI  - ${title}\nPT  - Book\nDP  - ${date}\n`),
  file('RefWorks YR', 'refworks', ({ title, date }) => `RT Book, Whole\nT1 ${title}\nYR ${date}\n`),
  file('RefWorks FD', 'refworks', ({ title, date }) => `RT Book, Whole\nT1 ${title}\nFD ${date}\n`),
  file(
    'Word',
    'word',
    ({ title, date }) =>
      `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:SourceType>Book</b:SourceType><b:Tag>a</b:Tag><b:Title>${xml(title)}</b:Title><b:Year>${xml(date)}</b:Year></b:Source></b:Sources>`,
  ),
  {
    name: 'Open Library',
    csl: ({ title = 'Quays', date }) =>
      cslOfOpenLibrary({ a: { title, publish_date: date } }) ?? { type: 'book' },
  },
  {
    name: 'Crossref and DataCite',
    csl: ({ title = 'Quays', date }) =>
      cslOfCsl({ type: 'book', title, issued: { raw: date } }) ?? { type: 'book' },
  },
];
