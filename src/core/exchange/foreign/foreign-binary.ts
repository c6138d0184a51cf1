import { AS_REFERENCES, AS_ZOTERO_EXPORT, type ForeignFile } from './foreign-file.ts';

const SAMPLE_BYTES = 1_000_000;

/** Databases by what stands in their schema. */
const DATABASES: readonly (readonly [schema: RegExp, what: string, todo: string])[] = [
  [/itemDataValues|itemTypeCreatorTypes/u, 'the database of Zotero', AS_ZOTERO_EXPORT],
  [/DocumentContributors|DocumentKeywords/u, 'the database of Mendeley', AS_REFERENCES],
  [/ReferenceAuthor|KnowledgeItem/u, 'a project of Citavi', AS_REFERENCES],
  [/books_authors_link/u, 'the database of calibre', AS_REFERENCES],
  [/enl_refs|refs_ord/u, 'a library of EndNote', AS_REFERENCES],
];

/** Libraries of other programs by the endings of their names, without the dot. */
const ENDINGS: readonly (readonly [ending: RegExp, what: string, todo: string])[] = [
  [/\.(?:enl|enlx|enlp|sdb)$/iu, 'a library of EndNote', AS_REFERENCES],
  [/\.(?:ctv\d|ctv\dbak|ctt\d)$/iu, 'a project of Citavi', AS_REFERENCES],
  [/\.(?:rmd|rmx)$/iu, 'a database of Reference Manager', AS_REFERENCES],
  [/\.(?:papers2?|papersdb)$/iu, 'a library of Papers', AS_REFERENCES],
  [/\.bookends$/iu, 'a library of Bookends', AS_REFERENCES],
  [
    /\.docx?$/iu,
    'a document of Word',
    'Pressmark does not look for sources in it. In Word, copy them to the master list (References, Manage Sources), and import the file Sources.xml.',
  ],
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
