import { titleWords } from '../../csl/title-words.ts';
import { characterOf } from './character-codes.ts';
import { ARGUMENTS, type ArgumentRule, SILENT } from './latex-arguments.ts';
import { ACCENTS, DECLARATIONS, LETTERS, MARKUP, RARE_ACCENTS, SIGNS } from './latex-symbols.ts';
import { wordsOfKey } from './localised-words.ts';
import { readAddress } from './read-address.ts';
import { tolerantLatex } from './tolerant-latex.ts';

type Options = {
  /** Braces that keep capitals become CSL's `nocase`, where a style could take them away otherwise. */
  readonly isTitle?: boolean;
  /** Empty lines stay paragraphs. */
  readonly hasParagraphs?: boolean;
};

/** Anything but plain words parted by single spaces. */
const NEEDS_READING = /[\\{}~$`'%\n\t]|--| {2}/u;
const PLAIN = /[^\\{}~$`'\-%]+/y;
const COMMAND = /\\(?:([A-Za-z]+)\*?[ \t\n]*|([\s\S])?)/y;
const OPTIONAL = /\[[^[\]{}]*\][ \t]*(?=\{)/y;
const CODE = /\{\s*(["'`]?[^{}\s]{1,8})\s*\}|(["']?[\dA-Fa-f]{1,6}|`\\?\S)(?:\{\}| )?/y;
/** Nesting deeper than this is no text that a person wrote; its braces are taken away. */
const DEEPEST = 100;

/** The text that a value in LaTeX prints, with CSL's markup for italics and the like; letters are composed. */
export function readLatex(latex: string, options: Options = {}): string {
  if (!NEEDS_READING.test(latex)) return latex.trim();
  const spaced = latex.replace(/[ \t]+/gu, ' ');
  const paragraphs = options.hasParagraphs ? spaced.replace(/ ?\n\s*\n\s*/gu, '\\par ') : spaced;
  const folded = paragraphs.replace(/ ?\n\s*/gu, ' ').trim();
  if (!/[\\{}~$`'%]|--/u.test(folded)) return folded;
  const source = depthOf(folded) > DEEPEST ? folded.replace(/[{}]/gu, '') : folded;
  const whole = options.isTitle ? withoutOuterBraces(source) : source;
  const text = new LatexReader(whole, options.isTitle === true).read();
  return tidy(text.normalize('NFC'));
}

/** Takes away braces that go round all of a value. */
export function withoutOuterBraces(latex: string): string {
  let inner = latex;
  while (inner.startsWith('{') && !/^\{['`-]\}$/u.test(inner) && matching(inner, 0) === inner.length - 1) {
    inner = inner.slice(1, -1).trim();
  }
  return inner;
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}

/** Of the brace that closes the one at `from`; -1 if none does. */
function matching(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

class LatexReader {
  readonly #source: string;
  readonly #isTitle: boolean;
  #at = 0;
  #depth = 0;

  constructor(source: string, isTitle: boolean) {
    this.#source = source;
    this.#isTitle = isTitle;
  }

  /** To the end, whatever stray closing braces stand in between. */
  read(): string {
    let text = '';
    while (this.#at < this.#source.length) {
      text += this.#group();
      this.#at += 1;
    }
    return text;
  }

  /** Up to the closing brace of the group, or the end. */
  #group(): string {
    let text = '';
    let closing = '';
    // Looking at the end of all that has been read would copy it each time.
    let last = '';
    while (this.#at < this.#source.length) {
      const character = this.#source.charAt(this.#at);
      if (character === '}') break;
      let piece: string;
      if (character === '\\') {
        const command = this.#command();
        piece = command.text;
        closing = (command.closing ?? '') + closing;
      } else piece = this.#piece(character, last);
      text += piece;
      if (piece !== '') last = piece;
    }
    return text + closing;
  }

  #piece(character: string, before: string): string {
    if (character === '{') return this.#braces(before);
    if (character === '$') return this.#formula();
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#source)?.[0];
    if (plain !== undefined) {
      this.#at += plain.length;
      return plain;
    }
    for (const [latex, text] of TYPOGRAPHY) {
      if (this.#source.startsWith(latex, this.#at)) {
        this.#at += latex.length;
        return text;
      }
    }
    this.#at += 1;
    return character;
  }

  #braces(before: string): string {
    const from = this.#at + 1;
    this.#at = from;
    // `{'}` and `{-}` are how the bare characters are kept from being read as others.
    if (/^['`-]\}/u.test(this.#source.slice(from, from + 2))) {
      this.#at = from + 2;
      return this.#source.charAt(from);
    }
    const text = this.#group();
    const raw = this.#source.slice(from, this.#at);
    this.#at += 1;
    const isWord =
      !/[\p{L}\p{N}]$/u.test(before.slice(-2)) &&
      !/^[\p{L}\p{N}]/u.test(this.#source.slice(this.#at, this.#at + 2));
    return this.#isTitle && isWord && !raw.startsWith('\\') && !MARKED_ONLY.test(raw) && needsNoCase(text)
      ? `<span class="nocase">${text}</span>`
      : text;
  }

  #formula(): string {
    const end = this.#source.indexOf('$', this.#at + 1);
    if (end === -1) {
      this.#at += 1;
      return '$';
    }
    const formula = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    if (/^\s*\\sim\s*$/u.test(formula)) return '~';
    return simpleFormula(formula) ?? tolerantLatex(`$${withNames(formula)}$`) ?? formula;
  }

  #command(): { text: string; closing?: string } {
    COMMAND.lastIndex = this.#at;
    const [written = '\\', word, sign] = COMMAND.exec(this.#source) ?? [];
    const start = this.#at;
    this.#at += written.length;
    const name = word ?? sign ?? '';
    const mark = MARKS.get(name);
    if (mark !== undefined) return { text: this.#accented(mark, name) };
    const declared = Object.hasOwn(DECLARATIONS, name) ? DECLARATIONS[name] : undefined;
    if (declared) return { text: declared[0], closing: declared[1] };
    const markup = Object.hasOwn(MARKUP, name) ? MARKUP[name] : undefined;
    if (markup) return { text: markup[0] + this.#argument() + markup[1] };
    const printed = Object.hasOwn(LETTERS, name)
      ? LETTERS[name]
      : Object.hasOwn(SIGNS, name)
        ? SIGNS[name]
        : undefined;
    if (printed !== undefined) return { text: printed };
    return { text: word === undefined ? this.#unknown(start, name) : this.#special(start, name) };
  }

  /** Commands that do not simply print what is in the groups behind them. */
  #special(start: number, name: string): string {
    if (name === 'href') {
      this.#argument();
      return this.#argument();
    }
    if (name === 'url' || name === 'nolinkurl' || name === 'path' || name === 'burl') return this.#address();
    if (name === 'symbol' || name === 'char' || name === 'unichar') return this.#numbered(name);
    if (name === 'bibstring') return wordsOfKey(this.#argument());
    if (name === 'verb') return this.#verbatim();
    const rule = ARGUMENTS.get(name);
    if (rule) return this.#arguments(rule);
    return SILENT.has(name) ? '' : this.#unknown(start, name);
  }

  #arguments({ groups }: ArgumentRule): string {
    let text = '';
    for (const group of groups) {
      this.#skipOptional();
      if (this.#source[this.#at] !== '{') break;
      const printed = this.#argument();
      if (group === 'print') text += printed;
      else if (group === 'upper') text += printed.toUpperCase();
      else if (group === 'lower') text += printed.toLowerCase();
      else if (group === 'space') text += ` ${printed}`;
    }
    return text;
  }

  /** A group in square brackets says how, not what. */
  #skipOptional(): void {
    OPTIONAL.lastIndex = this.#at;
    this.#at += OPTIONAL.exec(this.#source)?.[0].length ?? 0;
  }

  #address(): string {
    if (this.#source[this.#at] !== '{') return this.#argument();
    const end = matching(this.#source, this.#at);
    if (end === -1) return '';
    const raw = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    return readAddress(raw);
  }

  /** `\symbol{126}`, `\char126`, `\char"7E`. */
  #numbered(name: string): string {
    CODE.lastIndex = this.#at;
    const [written = '', braced, bare] = CODE.exec(this.#source) ?? [];
    const character = characterOf(braced ?? bare ?? '');
    if (character === undefined) return `\\${name}`;
    this.#at += written.length;
    return character;
  }

  #verbatim(): string {
    const sign = this.#source.charAt(this.#at);
    const end = sign === '' ? -1 : this.#source.indexOf(sign, this.#at + 1);
    if (end === -1) return '';
    const text = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    return text;
  }

  #accented(mark: string, name: string): string {
    while (this.#source[this.#at] === ' ') this.#at += 1;
    const letter = this.#argument().replace(/^ı/u, 'i').replace(/^ȷ/u, 'j');
    // `\~{}` and `\^{}` print the bare sign.
    if (letter === '') return name;
    const [first = '', ...others] = letter;
    return first + mark + others.join('');
  }

  /** What follows a command: a group, another command, or one letter. */
  #argument(): string {
    while (this.#source[this.#at] === ' ') this.#at += 1;
    const character = this.#source[this.#at];
    if (character === undefined || character === '}') return '';
    if (character === '\\') return this.#commandAsArgument();
    if (character !== '{') {
      const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      this.#at += letter.length;
      return letter;
    }
    this.#at += 1;
    const text = this.#group();
    this.#at += 1;
    return text;
  }

  #commandAsArgument(): string {
    if (this.#depth >= DEEPEST) {
      this.#at = this.#source.length;
      return '';
    }
    this.#depth += 1;
    const { text } = this.#command();
    this.#depth -= 1;
    return text;
  }

  /** Commands that only a full reader of LaTeX knows; without one, their arguments are kept as text, or else the name. */
  #unknown(start: number, name: string): string {
    const from = this.#at;
    this.#skipOptional();
    const first = this.#at;
    for (let count = 0; count < 3 && this.#source[this.#at] === '{'; count += 1) {
      const end = matching(this.#source, this.#at);
      if (end === -1) break;
      this.#at = end + 1;
    }
    const hasGroups = this.#at > first;
    const written = this.#source.slice(start, this.#at);
    const option = this.#source.slice(from, first).trim();
    const whole = name === '' ? undefined : tolerantLatex(written);
    const printed = option !== '' && whole?.startsWith(option) ? whole.slice(option.length) : whole;
    if (printed !== undefined && printed.trim() !== '') return /\s$/u.test(written) ? `${printed} ` : printed;
    if (hasGroups) {
      this.#at = first;
      return '';
    }
    this.#at = from;
    return /^[A-Za-z]/u.test(name) ? this.#source.slice(start, from) : `\\${name}`;
  }
}

const MARKS: ReadonlyMap<string, string> = new Map(Object.entries({ ...ACCENTS, ...RARE_ACCENTS }));

const TYPOGRAPHY = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ["'", '’'],
  ['~', '\u00a0'],
] as const;

/** A formula in which commands that nothing is known of stand as their names, so that they are not lost. */
function withNames(formula: string): string {
  return formula.replace(/\\([A-Za-z]{1,40})(?![A-Za-z])(?!\s*\{)/gu, (command, name: string) => {
    if (SILENT.has(name) || Object.hasOwn(LETTERS, name) || Object.hasOwn(SIGNS, name)) return command;
    return (tolerantLatex(`$${command}$`) ?? '').trim() === '' ? `{${name}}` : command;
  });
}

/** Powers and indices of plain letters and figures; anything else is not simple. */
function simpleFormula(formula: string): string | undefined {
  if (!/^[\p{L}\p{N}\s+=.,()<>^_{}-]*$/u.test(formula)) return undefined;
  const text = formula
    .replace(/\^(?:\{([^{}]*)\}|(\S))/gu, (_, group, letter) => `<sup>${group ?? letter}</sup>`)
    .replace(/_(?:\{([^{}]*)\}|(\S))/gu, (_, group, letter) => `<sub>${group ?? letter}</sub>`);
  return /[\^_{}]/u.test(text) ? undefined : text;
}

/** Double braces round one command, as biblatex wants them where a capital in it must stay. */
const MARKED_ONLY = /^\{\\[a-z]+\{[^{}]*\}\}$/u;

/** A style changes only the first letter of words in small letters, so only those need `nocase`. */
function needsNoCase(text: string): boolean {
  return titleWords(text).some((word) => /^\p{Ll}{2}/u.test(word) && word === word.toLowerCase());
}
