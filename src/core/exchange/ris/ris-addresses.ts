/** The addresses in a value: a semicolon parts them only where another one begins. */
export function addressesIn(value: string): readonly string[] {
  return value
    .split(/;(?=\s{0,9}(?:https?|ftp|file):\/\/)/u)
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((address) => (address.startsWith('//') ? `https:${address}` : address));
}
