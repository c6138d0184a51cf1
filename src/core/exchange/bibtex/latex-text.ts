/** What LaTeX would read as something else. Braces are their own case: those of a value must pair up. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  // In braces, they are not taken for the typographic marks that LaTeX makes of them.
  "'": "{'}",
  '`': '{`}',
};

/** Typographic marks as LaTeX users type them. */
const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '\u00a0': '~',
  '…': '\\ldots{}',
};

const COMMANDS: Readonly<Record<string, string>> = {
  i: '\\emph{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
};

const PIECE =
  /<span class="nocase">([^<>]*)<\/span>|<span (?:style="font-variant:\s*small-caps;?")>([^<>]*)<\/span>|<(\/?)(i|b|sup|sub)>|<\/?span[^<>]*>|([^<]+|<)/giu;

/** Straight marks in pairs, which TeX would print as two closing ones; what is left out before a word is no pair. */
const SINGLE_PAIR =
  /(?<=^|[\s([{“‘—–])'(?!\d|(?:n|tis|twas|em|til|cause|bout|round)\b)([^\s'](?:[^'\n]{0,200}[^\s'])?)'(?=$|[\s)\]}”’.,;:!?—–])/gu;
const DOUBLE_PAIR = /(?<=^|[\s([{“‘—–])"([^\s"](?:[^"\n]{0,200}[^\s"])?)"(?=$|[\s)\]}”’.,;:!?—–])/gu;

/** A title with its straight quotation marks as typographic ones, where they stand in pairs. Other fields stay as they are. */
function withQuotes(text: string): string {
  return /['"]/u.test(text) ? text.replace(SINGLE_PAIR, '‘$1’').replace(DOUBLE_PAIR, '“$1”') : text;
}

/** Text as LaTeX reads it: its special characters escaped, letters of every script as they are. */
export function latexText(text: string): string {
  return escapedText(plain(text), arePaired(text));
}

/** Like `latexText`, for text in which lines and paragraphs count. */
export function latexParagraphs(text: string): string {
  const paragraphs = text.trim().split(/\n\n/u);
  return paragraphs.map((paragraph) => paragraph.split('\n').map(latexText).join('\\newline{}')).join('\n\n');
}

/** Text that `readLatex` reads back exactly: typographic marks stay as they are. */
export function exactText(text: string): string {
  const isPaired = arePaired(text);
  const lines = text.replace(CONTROLS, '').split('\n');
  return lines.map((line) => escapedText(line, isPaired, {}).replace(/(?<= ) /gu, '\\ ')).join('\\newline{}');
}

/** Every character that `ESCAPES` and `TYPOGRAPHY` know, and braces. */
const SPECIAL = /[&%$#_~^\\<>'`{}“”‘’–—\u00a0…]/gu;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

function escapedText(text: string, isPaired: boolean, typography = TYPOGRAPHY): string {
  const one = (character: string) => {
    if (character === '{') return isPaired ? '\\{' : '\\textbraceleft{}';
    if (character === '}') return isPaired ? '\\}' : '\\textbraceright{}';
    return ESCAPES[character] ?? typography[character] ?? character;
  };
  return text
    .split('--')
    .map((piece) => piece.replace(SPECIAL, one))
    .join('-{-}');
}

/** BibTeX counts even escaped braces, so only braces that pair up can be written as such. */
function arePaired(text: string): boolean {
  if (!text.includes('{') && !text.includes('}')) return true;
  let depth = 0;
  for (const character of text) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * A title as LaTeX reads it: CSL's markup as commands, and in braces each word whose capitals a style must not
 * take away — all but a sentence's first word, unless that one has capitals inside. Within markup BibTeX looks for
 * the braces inside of the command; for BibLaTeX they stand outside, where pandoc looks for them.
 *
 * @see Patashnik, BibTeXing (1988), 4
 */
export function latexTitle(title: string, flavour: 'bibtex' | 'biblatex' = 'bibtex'): string {
  const isPaired = arePaired(title);
  let isStart = true;
  let latex = '';
  const opened: { readonly at: number; readonly command: string; isProtected: boolean }[] = [];
  for (const [, kept, capitals, slash, tag, text] of withQuotes(plain(title)).matchAll(PIECE)) {
    if (text === undefined) {
      if (kept !== undefined) latex += `{${escapedText(kept, isPaired)}}`;
      else if (capitals !== undefined) latex += `\\textsc{${escapedText(capitals, isPaired)}}`;
      else if (flavour === 'bibtex')
        latex += tag === undefined ? '' : slash ? '}' : (COMMANDS[tag.toLowerCase()] ?? '');
      else if (tag !== undefined && !slash) {
        opened.push({ at: latex.length, command: COMMANDS[tag.toLowerCase()] ?? '{', isProtected: false });
      } else if (tag !== undefined) latex = closed(latex, opened);
      if (kept !== undefined || capitals !== undefined) isStart = false;
      continue;
    }
    for (const word of text.match(/\s+|\S+/gu) ?? []) {
      const markup = opened[0];
      if (!/\S/u.test(word)) latex += ' ';
      else if (markup === undefined) latex += protectedWord(word, { isStart, isPaired });
      else {
        markup.isProtected ||= protectedWord(word, { isStart, isPaired }) !== escapedText(word, isPaired);
        latex += escapedText(word, isPaired);
      }
      if (/[\p{L}\p{N}]/u.test(word)) isStart = /[:?!.][”’"')\]]*$/u.test(word);
    }
  }
  while (opened.length > 0) latex = closed(latex, opened);
  return balanced(latex);
}

/**
 * Ends the innermost markup. Where a capital in it must stay, the whole of it stands in braces, two of them, for biblatex takes
 * a command right behind one brace for an accented letter.
 */
function closed(latex: string, opened: { at: number; command: string; isProtected: boolean }[]): string {
  const markup = opened.pop();
  if (!markup) return latex;
  const inner = latex.slice(markup.at);
  const marked = `${markup.command}${inner}}`;
  return latex.slice(0, markup.at) + (markup.isProtected ? `{{${marked}}}` : marked);
}

const PLAIN_WORD = /^[A-Za-z\d]+$/;

function protectedWord(word: string, { isStart, isPaired }: { isStart: boolean; isPaired: boolean }): string {
  if (PLAIN_WORD.test(word)) return /[A-Z]/.test(isStart ? word.slice(1) : word) ? `{${word}}` : word;
  const letters = [...word];
  const first = letters.findIndex(isWordLetter);
  const last = letters.findLastIndex(isWordLetter);
  if (first === -1) return escapedText(word, isPaired);
  const before = letters.slice(0, first).join('');
  const core = letters.slice(first, last + 1).join('');
  const after = letters.slice(last + 1).join('');
  const inner = isStart && before === '' ? core.slice(1) : core;
  const escaped = escapedText(core, isPaired);
  return (
    escapedText(before, isPaired) +
    (/\p{Lu}/u.test(inner) ? `{${escaped}}` : escaped) +
    escapedText(after, isPaired)
  );
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

/** Control characters have no place in a .bib file. */
function plain(text: string): string {
  const allowed = text.replace(CONTROLS, '');
  if (!allowed.includes('\n')) return allowed.trim();
  return allowed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Closes what markup left open, and drops a stray end. */
function balanced(latex: string): string {
  let depth = 0;
  let out = '';
  for (let at = 0; at < latex.length; at += 1) {
    const character = latex.charAt(at);
    if (character === '\\') {
      out += character + latex.charAt(at + 1);
      at += 1;
      continue;
    }
    if (character === '}' && depth === 0) continue;
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    out += character;
  }
  return out + '}'.repeat(depth);
}
