const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Mends text that a site escaped twice, as `&#039;` in a JSON-LD headline. */
export function decodeEntities(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/giu,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    )
    .trim();
}
