import type { CslName } from '../../model/csl-item.ts';
import { readLatex, withoutOuterBraces } from './read-latex.ts';

/** What stands for the names that a list leaves out. */
export const OTHERS: CslName = { literal: 'others' };

const EXTENDED = /^\s*["{]?(?:family|given|prefix|suffix|literal|dropping-particle)(?:-i)?\s*=/iu;
const MOST_NAMES = 10_000;

/**
 * The names of a list as BibTeX parses them: `von Last, Jr, First`, `First von Last`, `{Organisation}`, and biblatex's
 * `family=…, given=…`. Small-letter words before the family name become its particle; `others` is kept as it is.
 *
 * @see Patashnik, Designing BibTeX Styles (1988), 4; biblatex manual, 3.4
 */
export function readNames(latex: string): CslName[] {
  return splitOutside(latex.replace(/\s+/gu, ' ').trim(), / and(?= )/iuy)
    .slice(0, MOST_NAMES)
    .map((name) => name.replace(/^(?: ?and )?/iu, '').trim())
    .filter((name) => name !== '' && name !== '{}')
    .map(readName);
}

function readName(latex: string): CslName {
  if (/^(?:others|et al\.?)$/iu.test(latex)) return OTHERS;
  if (EXTENDED.test(latex)) return readExtended(latex);
  const inner = withoutOuterBraces(latex);
  if (inner !== latex) return { literal: readLatex(inner) };
  const parts = splitOutside(latex, /,/uy).map((part) => part.trim());
  const [first = '', second = '', third] = parts;
  if (parts.length === 1) return fromWords(wordsOf(latex));
  if (parts.length > 3) return { literal: readLatex(latex) };
  const family = familyParts(wordsOf(first));
  const given = third ?? second;
  return nameOf({ ...family, suffix: third === undefined ? '' : readLatex(second), given: readLatex(given) });
}

/** `First von Last`. */
function fromWords(words: readonly string[]): CslName {
  if (words.length === 1) return nameOf({ family: readLatex(words[0] ?? '') });
  const particle = words.findIndex((word, at) => at < words.length - 1 && isSmall(word));
  const start = particle === -1 ? words.length - 1 : particle;
  return nameOf({ ...familyParts(words.slice(start)), given: readLatex(words.slice(0, start).join(' ')) });
}

/** `von Last`. The last word is always a family name. */
function familyParts(words: readonly string[]): CslName {
  let last = 0;
  while (last < words.length - 1 && isSmall(words[last] ?? '')) last += 1;
  return {
    'non-dropping-particle': readLatex(words.slice(0, last).join(' ')),
    family: readLatex(words.slice(last).join(' ')),
  };
}

function readExtended(latex: string): CslName {
  const name: Record<string, string> = {};
  for (const part of splitOutside(latex, /,/uy)) {
    const [, key = '', value = ''] = /^\s*["{]?([a-z-]+)\s*=\s*(.*?)\s*$/isu.exec(part) ?? [];
    name[key.toLowerCase()] = readLatex(withoutOuterBraces(value.replace(/^"(.*)"$/su, '$1')));
  }
  const { prefix = '', useprefix = 'true' } = name;
  const isDropping = useprefix === 'false';
  return nameOf({
    family: name.family,
    given: name.given,
    suffix: name.suffix,
    literal: name.literal,
    'non-dropping-particle': isDropping ? '' : prefix,
    'dropping-particle': name['dropping-particle'] ?? (isDropping ? prefix : ''),
  });
}

function nameOf(parts: CslName): CslName {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
  return kept.length === 0 ? { literal: '' } : Object.fromEntries(kept);
}

function wordsOf(latex: string): string[] {
  return splitOutside(latex, /[\s~]+/uy).filter((word) => word !== '');
}

function isSmall(word: string): boolean {
  const first = word.startsWith('{') && !word.startsWith('{\\') ? '' : readLatex(word);
  return /^[^\p{L}]*\p{Ll}/u.test(first);
}

/** The pieces between what `separator` (sticky) matches outside braces. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\\') at += 1;
    else if (depth === 0) {
      separator.lastIndex = at;
      const match = separator.exec(text);
      if (match) {
        pieces.push(text.slice(from, at));
        from = at + match[0].length;
        at = from - 1;
      }
    }
  }
  return [...pieces, text.slice(from)];
}
