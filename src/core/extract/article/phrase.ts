/**
 * A pattern for lines that begin with one of some phrases, in any script, as whole words.
 *
 * @param phrases separated by `|`, each the source of a regular expression
 */
export function startsWith(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s"“«»▶►•*|\\-–—>(\\[（【]{0,4}(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same for lines that hold nothing else but marks. */
export function isOnly(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${phrases.join('|')})[^\\p{L}\\p{N}]{0,6}$`, 'iu');
}
