import { isSmallWord } from '../../csl/names/particles.ts';
import type { NameWord } from '../../csl/names/person-words.ts';
import {
  isOthers,
  LONGEST,
  type NamePart,
  nameFromParts,
  OTHERS,
  simpleName,
} from '../../csl/names/read-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { readLatex, withoutOuterBraces } from './read-latex.ts';

/** A letter may take some signs of LaTeX; longer names are nobody’s. */
const LONGEST_LATEX = 8 * LONGEST;
const BIBTEX = { isNaturalOrder: true, hasVonRule: true } as const;
const EXTENDED = /^\s*["{]?(?:family|given|prefix|suffix|literal|dropping-particle)(?:-i)?\s*=/iu;

/**
 * The names of a list as BibTeX parses them: `von Last, Jr, First`, `First von Last`, `{Organisation}`, and biblatex's
 * `family=…, given=…`. This reads the LaTeX and what braces protect; how words make a name is the same for every format.
 *
 * @see Patashnik, Designing BibTeX Styles (1988), 4; biblatex manual, 3.4
 */
export function readNames(latex: string): CslName[] {
  return splitOutside(latex.replace(/\s+/gu, ' ').trim(), / and(?= )/iuy)
    .map((name) => name.replace(/^(?: ?and )?/iu, '').trim())
    .filter((name) => name !== '' && name !== '{}')
    .map(readName);
}

function readName(latex: string): CslName {
  const simple = simpleName(latex);
  if (simple) return simple;
  if (latex.length > LONGEST_LATEX) return { literal: readLatex(latex) };
  if (isOthers(latex)) return OTHERS;
  if (EXTENDED.test(latex)) return readExtended(latex);
  const inner = withoutOuterBraces(latex);
  if (inner !== latex) return { literal: readLatex(inner) };
  return nameFromParts(splitOutside(latex, /,/uy).map(partOf), BIBTEX) ?? { literal: readLatex(latex) };
}

/** A part between commas: its words, and whether braces keep it whole. */
function partOf(latex: string): NamePart {
  const trimmed = latex.trim();
  const isKept = trimmed.startsWith('{') && withoutOuterBraces(trimmed) !== trimmed;
  return { text: readLatex(trimmed), words: isKept ? [kept(trimmed)] : wordsOf(trimmed).map(wordOf) };
}

function readExtended(latex: string): CslName {
  const name: Record<string, string> = {};
  for (const part of splitOutside(latex, /,/uy)) {
    const [, key = '', value = ''] = /^["{]?([a-z-]+)\s*=(.*)$/isu.exec(part.trim()) ?? [];
    name[key.toLowerCase()] = readLatex(withoutOuterBraces(value.trim().replace(/^"(.*)"$/su, '$1')));
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

/** Braces around a word keep it from being a particle, unless they hold a letter that LaTeX spells out. */
function wordOf(latex: string): NameWord {
  const text = readLatex(latex);
  return { text, isSmall: !/^\{(?!\\)/u.test(latex) && isSmallWord(text) };
}

function kept(latex: string): NameWord {
  return { text: readLatex(latex), isSmall: false };
}

/** The pieces between what `separator` (sticky) matches outside braces. */
export function splitOutside(text: string, separator: RegExp): string[] {
  if (!/[{}\\]/u.test(text)) return splitAnywhere(text, separator);
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

const everywhere = new Map<string, RegExp>();

/** The same where there are no braces: making an expression anew each time took a tenth of all reading. */
function splitAnywhere(text: string, { source, flags }: RegExp): string[] {
  const separator = everywhere.get(source) ?? new RegExp(source, flags.replace('y', 'g'));
  everywhere.set(source, separator);
  const pieces: string[] = [];
  let from = 0;
  separator.lastIndex = 0;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
