import { exchangeFormat } from '#core/exchange/formats.ts';
import { cslOfCsl } from '#core/lookup/csl-of-csl.ts';
import { cslOfOpenLibrary } from '#core/lookup/csl-of-open-library.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import { readAll } from './round-trip.ts';

/** A journal article as somebody wrote it: its author in one text, and its public numbers. */
export type WrittenArticle = {
  readonly author?: string;
  readonly DOI?: string;
  readonly ISSN?: string;
  readonly ISBN?: string;
  readonly PMID?: string;
};
export type WorkDoor = { readonly name: string; readonly csl: (work: WrittenArticle) => CslItem };

/** Writes each value that is there by its place in a format. */
type Places = { readonly [Field in keyof WrittenArticle]?: (text: string) => string };

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const latex = (text: string) => text.replace(/[&%$#_]/gu, '\\$&');
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const uri = (text: string) => encodeURIComponent(text).replaceAll("'", '%27');

function file(name: string, format: string, places: Places, whole: (fields: string) => string): WorkDoor {
  return {
    name,
    csl: (work) => {
      const fields = Object.entries(places).map(([field, write]) => {
        const text = work[field as keyof WrittenArticle];
        return text === undefined ? '' : write(text);
      });
      const [entry, ...others] = readAll(exchangeFormat(format), whole(fields.join(''))).entries;
      if (!entry || others.length > 0) throw new Error(`One entry was expected from ${name}.`);
      return entry.csl;
    },
  };
}

const tagged = (
  line: (tag: string, text: string) => string,
  tags: Readonly<Record<string, string>>,
): Places =>
  Object.fromEntries(Object.entries(tags).map(([field, tag]) => [field, (text: string) => line(tag, text)]));

/** Every way in which an article may come, with the author in the one field that programs put a whole name into. */
export const workDoors: readonly WorkDoor[] = [
  file(
    'BibTeX',
    'bibtex',
    tagged((tag, text) => `, ${tag} = {${latex(text)}}`, {
      author: 'author',
      DOI: 'doi',
      ISSN: 'issn',
      ISBN: 'isbn',
      PMID: 'pmid',
    }),
    (fields) => `@article{a, title = {Quays}, journal = {Ports}${fields}}`,
  ),
  file(
    'RIS',
    'ris',
    tagged((tag, text) => `${tag}  - ${text}\n`, { author: 'AU', DOI: 'DO', ISSN: 'SN', ISBN: 'SN' }),
    (fields) => `TY  - JOUR\nTI  - Quays\nT2  - Ports\n${fields}ER  - \n`,
  ),
  file(
    'EndNote import',
    'enw',
    tagged((tag, text) => `%${tag} ${text}\n`, { author: 'A', DOI: 'R', ISSN: '@', ISBN: '@' }),
    (fields) => `%0 Journal Article\n%T Quays\n%J Ports\n${fields}`,
  ),
  file(
    'EndNote XML',
    'endnote-xml',
    {
      author: (text) => `<contributors><authors><author>${xml(text)}</author></authors></contributors>`,
      DOI: (text) => `<electronic-resource-num>${xml(text)}</electronic-resource-num>`,
      ISSN: (text) => `<isbn>${xml(text)}</isbn>`,
      ISBN: (text) => `<isbn>${xml(text)}</isbn>`,
    },
    (fields) =>
      `<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>Quays</title><secondary-title>Ports</secondary-title></titles>${fields}</record></records></xml>`,
  ),
  file(
    'MODS',
    'mods',
    {
      author: (text) => `<name type="personal"><namePart>${xml(text)}</namePart></name>`,
      DOI: (text) => `<identifier type="doi">${xml(text)}</identifier>`,
      ISSN: (text) => `<identifier type="issn">${xml(text)}</identifier>`,
      ISBN: (text) => `<identifier type="isbn">${xml(text)}</identifier>`,
      PMID: (text) => `<identifier type="pmid">${xml(text)}</identifier>`,
    },
    (fields) =>
      `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Quays</title></titleInfo><genre>journal article</genre>${fields}</mods>`,
  ),
  file(
    'PubMed',
    'nbib',
    tagged((tag, text) => `${tag.padEnd(4)}- ${text}\n`, { author: 'FAU', ISSN: 'IS', PMID: 'PMID' }),
    (fields) => `${fields.includes('PMID') ? '' : 'PMID- 1\n'}${fields}TI  - Quays\nJT  - Ports\n`,
  ),
  file(
    'Zotero RDF',
    'zotero-rdf',
    {
      author: (text) =>
        `<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:name>${xml(text)}</foaf:name></foaf:Person></rdf:li></rdf:Seq></bib:authors>`,
      DOI: (text) => `<dc:identifier>DOI ${xml(text)}</dc:identifier>`,
      ISSN: (text) => `<dc:identifier>ISSN ${xml(text)}</dc:identifier>`,
      ISBN: (text) => `<dc:identifier>ISBN ${xml(text)}</dc:identifier>`,
    },
    (fields) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"><bib:Article rdf:about="#i"><z:itemType>journalArticle</z:itemType><dc:title>Quays</dc:title>${fields}</bib:Article></rdf:RDF>`,
  ),
  {
    name: 'CSV',
    csl: (work) => {
      const columns = ['type', 'title', ...Object.keys(work)];
      const cells = ['article-journal', 'Quays', ...Object.values(work)].map(cell);
      const { entries } = readAll(exchangeFormat('csv'), `${columns.join(',')}\n${cells.join(',')}\n`);
      return entries[0]?.csl ?? { type: 'document' };
    },
  },
  file(
    'COinS',
    'coins',
    {
      author: (text) => `&amp;rft.au=${uri(text)}`,
      DOI: (text) => `&amp;rft_id=${uri(`info:doi/${text}`)}`,
      ISSN: (text) => `&amp;rft.issn=${uri(text)}`,
      ISBN: (text) => `&amp;rft.isbn=${uri(text)}`,
      PMID: (text) => `&amp;rft_id=${uri(`info:pmid/${text}`)}`,
    },
    (fields) =>
      `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Quays&amp;rft.jtitle=Ports${fields}"></span>`,
  ),
  {
    name: 'Crossref and DataCite',
    csl: ({ author, ...numbers }) =>
      cslOfCsl({
        type: 'journal-article',
        title: 'Quays',
        ...(author !== undefined && { author: [{ literal: author }] }),
        ...numbers,
      }) ?? { type: 'document' },
  },
];

/** Open Library knows books only. */
export const openLibrary: WorkDoor = {
  name: 'Open Library',
  csl: ({ author = '' }) =>
    cslOfOpenLibrary({ a: { title: 'Quays', authors: [{ name: author }] } }) ?? { type: 'document' },
};
