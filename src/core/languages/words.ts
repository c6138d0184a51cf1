/** Words or phrases, in lower case and composed (NFC), with one space between words and no full stop at the end. */
export type Words = readonly string[];

/** Said in the place of a list that a language has no use for. */
export type NoList = { readonly none: string };

/** Said in the place of a list whose words nobody who is sure of them has written down. */
export const NOT_YET: NoList = { none: 'not gathered yet' };
