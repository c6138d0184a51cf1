import { PressmarkError } from '../errors/pressmark-error.ts';
import type { KeyRule } from '../model/key-rules.ts';
import { said } from '../said/said.ts';

type FactsOfAnyId = {
  readonly id: string;
  /** As its own programs write it: “BibTeX”. */
  readonly label: string;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly isRead: boolean;
  readonly isWritten: boolean;
  /** Where it does not take every text as a citekey. */
  readonly keyRule?: KeyRule;
};

/** What can be told of a format without loading what reads and writes it. */
export type FormatFacts = FactsOfAnyId & { readonly id: ExchangeFormatId };

const FACTS = [
  {
    id: 'bibtex',
    label: 'BibTeX',
    extensions: ['bib', 'bibtex'],
    mediaType: 'application/x-bibtex',
    isRead: true,
    isWritten: true,
    keyRule: 'bibtex',
  },
  {
    id: 'biblatex',
    label: 'BibLaTeX',
    extensions: ['bib'],
    mediaType: 'application/x-bibtex',
    isRead: true,
    isWritten: true,
    keyRule: 'biblatex',
  },
  {
    id: 'ris',
    label: 'RIS',
    extensions: ['ris', 'txt'],
    mediaType: 'application/x-research-info-systems',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    extensions: ['json', 'csljson'],
    mediaType: 'application/vnd.citationstyles.csl+json',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'csl-yaml',
    label: 'CSL-YAML',
    extensions: ['yaml', 'yml'],
    mediaType: 'application/yaml',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'endnote-xml',
    label: 'EndNote XML',
    extensions: ['xml'],
    mediaType: 'application/xml',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'enw',
    label: 'EndNote import (Refer)',
    extensions: ['enw', 'refer'],
    mediaType: 'application/x-endnote-refer',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'nbib',
    label: 'PubMed (MEDLINE)',
    extensions: ['nbib', 'medline'],
    mediaType: 'application/nbib',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'mods',
    label: 'MODS',
    extensions: ['mods', 'xml'],
    mediaType: 'application/mods+xml',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'zotero-rdf',
    label: 'Zotero RDF',
    extensions: ['rdf'],
    mediaType: 'application/rdf+xml',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'coins',
    label: 'COinS',
    extensions: ['html', 'htm'],
    mediaType: 'text/html',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'cff',
    label: 'CITATION.cff',
    extensions: ['cff'],
    mediaType: 'application/yaml',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'csv',
    label: 'CSV',
    extensions: ['csv', 'tsv'],
    mediaType: 'text/csv',
    isRead: true,
    isWritten: true,
  },
  {
    id: 'wos',
    label: 'Web of Science (ISI)',
    extensions: ['ciw', 'isi', 'txt'],
    mediaType: 'application/x-isi-export',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'pubmed-xml',
    label: 'PubMed XML',
    extensions: ['xml'],
    mediaType: 'application/xml',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'marcxml',
    label: 'MARCXML',
    extensions: ['xml', 'marcxml'],
    mediaType: 'application/marcxml+xml',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'word',
    label: 'Word sources',
    extensions: ['xml'],
    mediaType: 'application/xml',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'hayagriva',
    label: 'Hayagriva (Typst)',
    extensions: ['yml', 'yaml'],
    mediaType: 'application/yaml',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'redif',
    label: 'ReDIF (RePEc)',
    extensions: ['rdf', 'redif'],
    mediaType: 'text/plain',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'ovid',
    label: 'Ovid and Inspec',
    extensions: ['txt', 'ovd'],
    mediaType: 'text/plain',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'refworks',
    label: 'RefWorks',
    extensions: ['txt'],
    mediaType: 'text/plain',
    isRead: true,
    isWritten: false,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    extensions: ['md'],
    mediaType: 'text/markdown',
    isRead: false,
    isWritten: true,
  },
] as const satisfies readonly FactsOfAnyId[];

type Row = (typeof FACTS)[number];

/** Every format that references are moved in, by the name the command line and the window use. */
export type ExchangeFormatId = Row['id'];

/** Formats that go both ways: of those it is measured what they lose. */
export type MovedFormatId = Extract<Row, { readonly isRead: true; readonly isWritten: true }>['id'];

/** Every format of references, the most used first: the one list that all others are made of. */
export const FORMAT_FACTS: readonly FormatFacts[] = FACTS;

/** Names of the formats, the most used first. */
export const EXCHANGE_FORMATS: readonly ExchangeFormatId[] = FACTS.map(({ id }) => id);

/** Names of the formats that Pressmark reads. */
export const READ_FORMATS: readonly ExchangeFormatId[] = namesWhere(({ isRead }) => isRead);

/** Names of the formats that Pressmark writes. */
export const WRITTEN_FORMATS: readonly ExchangeFormatId[] = namesWhere(({ isWritten }) => isWritten);

/** The facts of a format by its name. @throws PressmarkError `invalid-input` naming those there are */
export function formatFacts(id: string): FormatFacts {
  const facts = FORMAT_FACTS.find((each) => each.id === id);
  if (facts) return facts;
  const known = FORMAT_FACTS.map((each) => each.id);
  throw new PressmarkError('invalid-input', said('format.unknown', { id, known }));
}

/** True for a format that goes both ways. */
export function isMoved(id: ExchangeFormatId): id is MovedFormatId {
  const { isRead, isWritten } = formatFacts(id);
  return isRead && isWritten;
}

function namesWhere(isMeant: (facts: FormatFacts) => boolean): readonly ExchangeFormatId[] {
  return FORMAT_FACTS.filter(isMeant).map(({ id }) => id);
}
