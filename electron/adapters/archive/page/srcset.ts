const CANDIDATE = /[\s,]*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([^,(]*(?:\([^)]*\)[^,(]*)*))?\s*(?:,|$)/gy;

/**
 * Rewrites each address of a `srcset`, and leaves out the candidates for which there is nothing.
 *
 * @see https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function rewriteSrcset(srcset: string, rewrite: (address: string) => string | undefined): string {
  const candidates: string[] = [];
  for (const [, address = '', descriptor = ''] of srcset.matchAll(CANDIDATE)) {
    const rewritten = rewrite(address);
    if (rewritten !== undefined) candidates.push(`${rewritten} ${descriptor.trim()}`.trim());
  }
  return candidates.join(', ');
}
