/** A regular expression and where it stands. */
export type Expression = {
  readonly source: string;
  readonly flags: string;
  /** `src/core/source/web-url.ts:12` */
  readonly place: string;
};

/** What tells two expressions apart. */
export function keyOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}
