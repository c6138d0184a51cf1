import type { Part } from '#core/said/part.ts';

/** Values as a sentence gets them: what is said inside of it has been put into words already. */
export type Spoken<V> = {
  readonly [P in keyof V]: V[P] extends Part | string
    ? string extends V[P]
      ? string
      : Part extends V[P]
        ? string
        : V[P]
    : V[P] extends readonly (Part | string)[]
      ? readonly string[]
      : V[P];
};

/** The words for every key of a table: a sentence, or what makes one of the values. None missing, none too many. */
export type Phrases<M> = {
  readonly [K in keyof M]: keyof M[K] extends never ? string : (values: Spoken<M[K]>) => string;
};

/** A text of the window or the command line in another language: the same shape, other words. */
export type Worded<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : T extends (...values: never) => unknown
      ? T
      : { readonly [P in keyof T]: Worded<T[P]> };
