/** Joins class names; leaves out what is not there. */
export function cx(...names: readonly (string | undefined | false)[]): string {
  return names.filter(Boolean).join(' ');
}
