import type { Sql } from './sqlite.ts';

/** Grows whenever tables, folding, word splitting or `workKeys` change: an index of another version is made anew. */
const INDEX_VERSION = 8;

const TABLES = `
  CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  -- One row per item file that was read; an empty stamp asks for reading it again.
  CREATE TABLE files(name TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
  -- doc grows with the time an item was added, so that the highest are the newest.
  CREATE TABLE items(
    doc INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, file TEXT NOT NULL, citekey TEXT NOT NULL,
    type TEXT NOT NULL, title TEXT NOT NULL, byline TEXT NOT NULL, source TEXT NOT NULL, issued TEXT NOT NULL,
    year INTEGER, language TEXT NOT NULL, added INTEGER NOT NULL, modified INTEGER NOT NULL,
    trashed INTEGER NOT NULL, has_url INTEGER NOT NULL, snapshots INTEGER NOT NULL, tags TEXT NOT NULL,
    text BLOB, abstract TEXT NOT NULL, more_titles TEXT NOT NULL, more_names TEXT NOT NULL, addresses TEXT NOT NULL,
    sort_title TEXT NOT NULL, sort_author TEXT NOT NULL, sort_source TEXT NOT NULL);
  -- Items whose words are not in the word index yet; was_there: an older state of them is.
  CREATE TABLE unindexed(doc INTEGER PRIMARY KEY, was_there INTEGER NOT NULL);
  CREATE TABLE item_tags(doc INTEGER, key TEXT, tag TEXT NOT NULL, PRIMARY KEY(doc, key)) WITHOUT ROWID;
  -- Exact keys by the first ten bytes of their SHA-256.
  CREATE TABLE item_keys(doc INTEGER, key BLOB, PRIMARY KEY(doc, key)) WITHOUT ROWID;
  -- What is looked up by its value; kinds by the numbers of FACT_KINDS.
  CREATE TABLE item_facts(doc INTEGER, kind INTEGER, value TEXT, PRIMARY KEY(doc, kind, value)) WITHOUT ROWID;
  -- Words with their counts, sorted out at the last reading; what was learnt since stands behind it.
  CREATE TABLE vocabulary(part INTEGER PRIMARY KEY, words TEXT NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(
    title, tags, names, source, address, body, content='', contentless_delete=1, tokenize='ascii');
  CREATE VIRTUAL TABLE headings USING fts5(
    title, tags, names, source, address, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
  INSERT INTO words(words, rank) VALUES('hashsize', 16000000);
  INSERT INTO headings(headings, rank) VALUES('hashsize', 4000000);
`;

const INDEXES = `
  CREATE INDEX IF NOT EXISTS items_file ON items(file);
  CREATE INDEX IF NOT EXISTS items_issued ON items(issued);
  CREATE INDEX IF NOT EXISTS items_language ON items(language) WHERE language <> '';
  CREATE INDEX IF NOT EXISTS items_citekey ON items(citekey);
  CREATE INDEX IF NOT EXISTS item_tags_key ON item_tags(key);
  CREATE INDEX IF NOT EXISTS item_facts_value ON item_facts(kind, value);
  CREATE INDEX IF NOT EXISTS item_keys_key ON item_keys(key);
`;

/** Makes what finds rows by their columns; after the first reading, since sorting once is cheaper. */
export function prepareIndexes(sql: Sql): void {
  sql.exec(INDEXES);
}

/** Makes the tables if the database is new. @returns false if it is of another version, or not ours */
export function prepareSchema(sql: Sql): boolean {
  const isEmpty = sql.get('SELECT count(*) AS n FROM sqlite_schema')?.n === 0;
  if (isEmpty) {
    sql.exec(`BEGIN; ${TABLES} INSERT INTO meta VALUES('version', '${INDEX_VERSION}'); COMMIT;`);
  } else if (sql.get("SELECT value FROM meta WHERE key = 'version'")?.value !== String(INDEX_VERSION)) {
    return false;
  }
  sql.exec("CREATE VIRTUAL TABLE temp.known_words USING fts5vocab('main', 'words', 'row')");
  sql.exec("CREATE VIRTUAL TABLE temp.word_places USING fts5vocab('main', 'words', 'instance')");
  return true;
}
