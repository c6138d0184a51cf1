const RISKY = /^'*[=+\-@\t\r]/u;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@`, also where one is
 * already there, so that `unguardedCell` can tell.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardedCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that `guardedCell` was given. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
