/** An address or a number as it is, freed of the escapes that old programs put into it. */
export function readVerbatim(latex: string): string {
  return latex
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .replace(/^\\url\{(.*)\}$/su, '$1')
    .replace(/\\textasciitilde(?:\{\})?|\$\\sim\$|\{\\textasciitilde\}|\\~(?:\{\})?/gu, '~')
    .replace(/\\textunderscore(?:\{\})?/gu, '_')
    .replace(/\{?\\([_%&#$])\}?/gu, '$1')
    .replace(/^\{(.*)\}$/su, '$1');
}
