import { type Said, said } from '../../said/said.ts';
import { AS_REFERENCES, AS_ZOTERO_EXPORT, type ForeignFile, ofProgram } from './foreign-file.ts';

const SAMPLE_BYTES = 1_000_000;

/** Databases by what stands in their schema. */
const DATABASES: readonly (readonly [schema: RegExp, what: Said, todo: Said])[] = [
  [/itemDataValues|itemTypeCreatorTypes/u, ofProgram('foreign.database', 'Zotero'), AS_ZOTERO_EXPORT],
  [/DocumentContributors|DocumentKeywords/u, ofProgram('foreign.database', 'Mendeley'), AS_REFERENCES],
  [/ReferenceAuthor|KnowledgeItem/u, ofProgram('foreign.project', 'Citavi'), AS_REFERENCES],
  [/books_authors_link/u, ofProgram('foreign.database', 'calibre'), AS_REFERENCES],
  [/enl_refs|refs_ord/u, ofProgram('foreign.library', 'EndNote'), AS_REFERENCES],
];

/** Libraries of other programs by the endings of their names, without the dot. */
const ENDINGS: readonly (readonly [ending: RegExp, what: Said, todo: Said])[] = [
  [/\.(?:enl|enlx|enlp|sdb)$/iu, ofProgram('foreign.library', 'EndNote'), AS_REFERENCES],
  [/\.(?:ctv\d|ctv\dbak|ctt\d)$/iu, ofProgram('foreign.project', 'Citavi'), AS_REFERENCES],
  [/\.(?:rmd|rmx)$/iu, ofProgram('foreign.database', 'Reference Manager'), AS_REFERENCES],
  [/\.(?:papers2?|papersdb)$/iu, ofProgram('foreign.library', 'Papers'), AS_REFERENCES],
  [/\.bookends$/iu, ofProgram('foreign.library', 'Bookends'), AS_REFERENCES],
  [/\.docx?$/iu, said('foreign.word-document', {}), said('foreign.copy-sources', {})],
];

/** Which program keeps its library in bytes that are no text: by the schema of a database, else by the file's name. */
export function foreignBinary(bytes: Uint8Array, name: string): ForeignFile | undefined {
  const known = databaseIn(bytes) ?? ENDINGS.find(([ending]) => ending.test(name));
  return known && { what: known[1], todo: known[2] };
}

function databaseIn(bytes: Uint8Array): (typeof DATABASES)[number] | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES));
  return beginning.startsWith('SQLite format 3')
    ? DATABASES.find(([schema]) => schema.test(beginning))
    : undefined;
}
