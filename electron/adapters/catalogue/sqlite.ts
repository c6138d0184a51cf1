import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Database, type Statement } from 'node-sqlite3-wasm';

export type SqlValue = number | string | Uint8Array | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The little of SQLite that the catalogue uses, so that another driver can take its place. */
export type Sql = {
  exec(sql: string): void;
  run(sql: string, values?: readonly SqlValue[]): void;
  all(sql: string, values?: readonly SqlValue[]): SqlRow[];
  get(sql: string, values?: readonly SqlValue[]): SqlRow | undefined;
  close(): void;
};

/**
 * Opens a database that is only a cache: nothing in it is worth an fsync, and what looks torn is thrown away.
 *
 * The driver never rolls back a journal that a killed process left, which gives a malformed database, and its
 * lock, a folder, stays behind; the caller holds the library's own lock, so both are cleared here.
 *
 * @param file a path, or `:memory:`.
 */
export function openSqlite(file: string): Sql {
  if (file !== ':memory:') prepare(file);
  const database = new Database(file);
  database.exec(
    'PRAGMA page_size=8192; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-49152;',
  );
  return withStatements(database);
}

/** Removes the database in `file` with everything that belongs to it. */
export function removeSqlite(file: string): void {
  for (const each of [file, `${file}-journal`, `${file}.lock`])
    rmSync(each, { force: true, recursive: true });
}

function prepare(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(`${file}.lock`, { force: true, recursive: true });
  const journal = `${file}-journal`;
  if (existsSync(journal) && statSync(journal).size > 0) removeSqlite(file);
}

function withStatements(database: Database): Sql {
  const statements = new Map<string, Statement>();
  const statement = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    exec: (sql) => database.exec(sql),
    run: (sql, values = []) => void statement(sql).run([...values]),
    all: (sql, values = []) => statement(sql).all([...values]) as SqlRow[],
    get: (sql, values = []) => (statement(sql).get([...values]) as SqlRow | null) ?? undefined,
    close() {
      for (const each of statements.values()) each.finalize();
      database.close();
    },
  };
}
