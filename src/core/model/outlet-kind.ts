/** What an outlet is: a newspaper or a magazine that is or was printed, or a site with news that never was. */
export const OUTLET_KINDS = ['newspaper', 'news-site'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** What a person has said of outlets, by `outletName` of core/csl. */
export type OutletKinds = Readonly<Record<string, OutletKind>>;
