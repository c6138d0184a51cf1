import { type ExchangeFormatId, formatFacts, isMoved, type MovedFormatId } from './format-facts.ts';
import measured from './losses.json';
import { plainFieldNames } from './plain-field-names.ts';

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
export function lossSentences(format: ExchangeFormatId): readonly string[] {
  const { label, isWritten } = formatFacts(format);
  if (!isWritten) return [`Pressmark reads ${label} and does not write it.`];
  if (!isMoved(format))
    return [`${label} is for people: no program, nor Pressmark, reads references back from it.`];
  const { unseen, partly, lost } = LOSSES[format];
  const hidden = plainFieldNames(unseen);
  const doubtful = plainFieldNames(partly).filter((name) => !hidden.includes(name));
  const back = lost.length === 0 ? ' Pressmark reads all of it back.' : '';
  return [
    ...(hidden.length > 0 ? [`Other programs will not see ${listOf(hidden, MOST_UNSEEN)}.${back}`] : []),
    ...(doubtful.length > 0
      ? [`Of some items they will not see, or see otherwise, ${listOf(doubtful, MOST_PARTLY)}.`]
      : []),
    ...(lost.length > 0
      ? [`Not even Pressmark reads back ${listOf(plainFieldNames(lost), MOST_UNSEEN)}.`]
      : []),
  ];
}

function listOf(names: readonly string[], most: number): string {
  const left = names.length - most;
  const named = left > 1 ? [...names.slice(0, most), `${left} more`] : names;
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
}
