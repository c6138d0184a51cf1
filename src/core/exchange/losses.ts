import { type Said, said } from '../said/said.ts';
import { type ExchangeFormatId, formatFacts, isMoved, type MovedFormatId } from './format-facts.ts';
import measured from './losses.json';
import { type FieldName, plainFieldNames } from './plain-field-names.ts';

/**
 * What a format loses of an item, by measurement: see docs/formats.md. Fields are CSL variables, our own variables,
 * `citekey`, `tags`, `collections`, `files`, and `custom` for what a person added.
 */
export type FormatLosses = {
  /** What other programs never get; Pressmark reads back what is not in `lost`. */
  readonly unseen: readonly string[];
  /** What other programs get of some items only, or otherwise than it was. */
  readonly partly: readonly string[];
  /** What comes back otherwise even in Pressmark, such as text without its line ends. */
  readonly changed: readonly string[];
  /** What does not come back even in Pressmark. */
  readonly lost: readonly string[];
};

/** Made by `npm run losses`, which moves items through every format that goes both ways, and compares. */
export const LOSSES: Readonly<Record<MovedFormatId, FormatLosses>> = measured;

const MOST_UNSEEN = 4;
const MOST_PARTLY = 2;

/** What a person is told before something is written in a format: what other programs will not see of it. */
export function saidOfLosses(format: ExchangeFormatId): readonly Said[] {
  const { label, isWritten } = formatFacts(format);
  if (!isWritten) return [said('exchange.only-read', { format: label })];
  if (!isMoved(format)) return [said('exchange.for-people', { format: label })];
  const { unseen, partly, lost } = LOSSES[format];
  const hidden = plainFieldNames(unseen);
  const doubtful = plainFieldNames(partly).filter((name) => !hidden.includes(name));
  const gone = plainFieldNames(lost);
  const isReadBack = lost.length === 0;
  return [
    ...(hidden.length > 0 ? [said('exchange.unseen', { ...firstOf(hidden, MOST_UNSEEN), isReadBack })] : []),
    ...(doubtful.length > 0 ? [said('exchange.partly-seen', firstOf(doubtful, MOST_PARTLY))] : []),
    ...(gone.length > 0 ? [said('exchange.not-read-back', firstOf(gone, MOST_UNSEEN))] : []),
  ];
}

/** As many names as can be read in a sentence, and how many there are besides; never only one besides. */
function firstOf(
  names: readonly FieldName[],
  most: number,
): { readonly fields: readonly FieldName[]; readonly more: number } {
  const more = names.length - most;
  return more > 1 ? { fields: names.slice(0, most), more } : { fields: names, more: 0 };
}
