/**
 * Writes plain data as JSON in its one canonical form: no white space, names sorted by UTF-16 code units, what is
 * `undefined` left out. Equal data give equal bytes, so that their digests can be compared.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme); JavaScript's own numbers and strings are what it asks for
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!(value instanceof Object)) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`);
  return `{${members.join(',')}}`;
}
