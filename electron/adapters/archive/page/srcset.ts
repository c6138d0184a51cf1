/**
 * Rewrites each address of a `srcset`, and leaves out the candidates for which there is nothing.
 *
 * @see https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function rewriteSrcset(srcset: string, rewrite: (address: string) => string | undefined): string {
  const candidates: string[] = [];
  for (let at = skip(BETWEEN, srcset, 0); at < srcset.length; at = skip(BETWEEN, srcset, at)) {
    const addressEnd = skip(ADDRESS, srcset, at);
    const written = srcset.slice(at, addressEnd);
    const address = written.replace(/(?<!,),+$/u, '');
    // An address that ends in a comma has no descriptor.
    at = address === written ? descriptorEnd(srcset, addressEnd) : addressEnd;
    const rewritten = rewrite(address);
    if (rewritten !== undefined)
      candidates.push(`${rewritten} ${srcset.slice(addressEnd, at).trim()}`.trim());
  }
  return candidates.join(', ');
}

const BETWEEN = /[\s,]*/uy;
const ADDRESS = /\S*/uy;

/** Where the next comma stands that is not in brackets. */
function descriptorEnd(text: string, from: number): number {
  let isInBrackets = false;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === ',' && !isInBrackets) return at;
    if (letter === '(' || letter === ')') isInBrackets = letter === '(';
  }
  return text.length;
}

/** Where a run that begins here ends. */
function skip(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return at + (run.exec(text)?.[0].length ?? 0);
}
