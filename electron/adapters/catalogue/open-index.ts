import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { prepareSchema } from './index-schema.ts';
import { openSqlite, removeSqlite, type Sql } from './sqlite.ts';

/**
 * Opens the index in `file`, and makes it anew if it is missing, torn or of another version.
 *
 * @throws PressmarkError `storage` if it cannot be made
 */
export function openIndex(file: string): Sql {
  const sql = tryOpen(file);
  if (sql) return sql;
  removeSqlite(file);
  const fresh = tryOpen(file);
  if (!fresh) throw new PressmarkError('storage', said('catalogue.not-made', { file }));
  return fresh;
}

/** @returns `undefined` if what is there is torn, of another version, or no index at all. */
function tryOpen(file: string): Sql | undefined {
  let sql: Sql | undefined;
  try {
    sql = openSqlite(file);
    if (prepareSchema(sql)) return sql;
  } catch {
    // A torn cache is worth nothing.
  }
  sql?.close();
  return undefined;
}
