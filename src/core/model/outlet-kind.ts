/** What an outlet is: a newspaper or a magazine that is or was printed, or a site with news that never was. */
export const OUTLET_KINDS = ['newspaper', 'news-site'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** What a person has said of outlets, by `outletName`. */
export type OutletKinds = Readonly<Record<string, OutletKind>>;

/** The name by which an outlet is known again: without case, marks, an article or a country behind it. */
export function outletName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trimEnd()
    .replace(/\([^()]*\)$/u, '')
    .trimStart()
    .replace(/^(?:the|le|la|les|el|il|der|die|das|de|het)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
