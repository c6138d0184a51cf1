import type { CslItem } from './csl-item.ts';

/**
 * Facts that citing needs and CSL 1.0.2 has no variable for. They are kept as text under `custom` and edited like
 * variables: the address and the date (ISO 8601) of an archived copy, whose archive is CSL's `archive`; and a title
 * in the reader's language or script, beside `title` as it was written.
 */
export const OWN_VARIABLES = [
  'archive-url',
  'archive-date',
  'translated-title',
  'transliterated-title',
] as const;
export type OwnVariable = (typeof OWN_VARIABLES)[number];

/** The value of one of them, or `undefined` if it is absent, empty or not text. */
export function ownVariable({ custom }: CslItem, variable: OwnVariable): string | undefined {
  const value = custom?.[variable];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The item with one of them set; an empty value removes it. */
export function withOwnVariable(csl: CslItem, variable: OwnVariable, value: string): CslItem {
  const { [variable]: _, ...others } = csl.custom ?? {};
  const custom = value === '' ? others : { ...others, [variable]: value };
  const { custom: __, ...rest } = csl;
  return Object.keys(custom).length === 0 ? rest : { ...rest, custom };
}
