/**
 * Names whose bearers write them small, and brands, at the beginning of what `text` goes on with.
 *
 * @see PM7 6.14 (brand names); CMOS17 8.4 and 8.154 (names that begin small)
 */
const SMALL_NAME =
  /^(?:e\. ?e\. cummings|bell hooks|danah boyd|k\. ?d\. lang|adidas|amiibo|arXiv|bioRxiv|craigslist|deadmau5|intercaps|jQuery|macOS|medRxiv|npm|nginx|pandas|thirtysomething|tvOS|watchOS|will\.i\.am)(?![\p{L}\p{N}])/u;
/** Particles of names: “de Gaulle”, “al-Sadr”, “’s-Hertogenbosch”. */
const PARTICLE =
  /^(?:(?:de|del|della|der|di|du|da|la|le|ten|ter|van|von|bin|ibn|el|al) (?=\p{Lu})|(?:al|el|as|ad|an|ar|ash|at|az)[-‐‑]\p{Lu}|[dl]['’]\p{Lu})/u;
/** An address, a file, a handle or a tag: a run of letters without a space that no title’s case changes. */
const ADDRESS = /:\/\/|^\W*www\.|@|^\W*#|[\p{L}\p{N}]\.[\p{L}\p{N}]{2}/u;
/** A capital or a figure within a word: “iPhone”, “mRNA”, “deadmau5”. */
const INNER_CAPITAL = /^\p{Ll}+[\p{Lu}\p{N}]/u;
const INITIAL = /^\p{L}\.(?=[\s\p{L}]|$)/u;

/** True for a word without spaces that is no word of the language: an address, a handle, a tag. */
export function isAddress(chunk: string): boolean {
  return ADDRESS.test(chunk);
}

/** How much of the text, from its beginning, is a name that is written small wherever it stands; 0 if none is. */
export function smallNameLength(text: string): number {
  return SMALL_NAME.exec(text)?.[0].length ?? 0;
}

/** True if the text begins with what keeps its small letter even at the beginning of a title. */
export function keepsSmallStart(text: string): boolean {
  const [chunk = ''] = /^\S*/u.exec(text) ?? [];
  return (
    smallNameLength(text) > 0 ||
    PARTICLE.test(text) ||
    INNER_CAPITAL.test(chunk) ||
    INITIAL.test(chunk) ||
    isAddress(chunk)
  );
}

/** Names that end with a mark. */
const MARKED_NAME =
  /(?:^|[^\p{L}\p{N}])(?:Yahoo!|Jeopardy!|Yum!|Wham!|Panic!|Oklahoma!|Oliver!|Airplane!|Kahoot!|Joomla!|Mamma Mia!|Moulin Rouge!|Westward Ho!|Ahoy!|Hello!|OK!|Chef!|Tora!|E!|P!nk|Godspeed You!|Against Me!|Ideal!|Spike!|Guess\?|Who\?|Which\?|Where's Wally\?|Where’s Wally\?)$/u;
/** Who says what was said before: “‘Where are they?’ asks minister”. */
const SAYS =
  /^(?:asks?|asked|says?|said|wonders?|wondered|cries|cried|writes|wrote|tells?|told|warns?|replies|replied)(?!\p{L})/u;
/** A name in the middle of a sentence: “Investors leave Zap! after …”. */
const NAME_IN_SENTENCE = /\p{Ll}\s\p{Lu}[\p{L}\p{N}]*!$/u;

/**
 * True if a sentence ends here, so that the next word begins another: not after a name with a mark, nor where
 * somebody is said to have asked.
 */
export function endsSentence(before: string, after: string): boolean {
  const upTo = before.slice(-LONGEST_MARKED);
  if (upTo.endsWith(':')) return true;
  return !MARKED_NAME.test(upTo) && !SAYS.test(after) && !NAME_IN_SENTENCE.test(upTo);
}

const LONGEST_MARKED = 32;
