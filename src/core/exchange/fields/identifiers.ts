const DOI = /(?:^|doi:\s{0,3}|doi\.org\/)(10\.\d{4,9}\/\S+)$/iu;

/** The bare DOI in a text that is nothing but one: `10.…/…`, `doi: 10.…` or its address. */
export function doiIn(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > 500 ? undefined : DOI.exec(trimmed)?.[1];
}

/** What a standard number is by its digits; `undefined` for report numbers and the like. */
export function standardNumberKind(text: string): 'ISBN' | 'ISSN' | undefined {
  const digits = text.replace(/[\s-]/gu, '');
  if (/^\d{7}[\dxX]$/u.test(digits)) return 'ISSN';
  return /^(?:97[89])?\d{9}[\dxX]$/u.test(digits) ? 'ISBN' : undefined;
}

/** True if a web program may open it: no scripts, no data. Addresses without a scheme pass. */
export function isHarmlessAddress(address: string): boolean {
  const scheme = /^\s{0,9}([a-z][a-z0-9+.-]{1,30}):/iu.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || !['javascript', 'data', 'vbscript'].includes(scheme);
}
