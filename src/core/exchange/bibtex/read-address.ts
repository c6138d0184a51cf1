import { characterOf } from './character-codes.ts';

/** Commands that go round an address, or a part of one, and print it as it stands. */
const WRAPPED =
  /\\(?:url|nolinkurl|path|texttt|textsf|textrm|textnormal|textup|emph|textit|text|mbox|hbox|burl|detokenize)\s*(?=\{)/gu;
const LINK = /\\href\s*\{/u;
/** Commands that only say where a line may be broken. */
const BREAKS =
  /\\(?:allowbreak|break|linebreak|penalty\d*|hspace\*?\{[^{}]*\}|discretionary(?:\{[^{}]*\}){1,3}|[-/!,])(?:\{\})?[ \t]*/gu;
const TILDES = /\{\\textasciitilde\}|\\textasciitilde(?:\{\}|(?![A-Za-z]) ?)|\$\s*\\sim\s*\$|\\~(?:\{\})?/gu;
const UNDERSCORES = /\{\\textunderscore\}|\\textunderscore(?:\{\}|(?![A-Za-z]) ?)/gu;
const NUMBERED =
  /\\(?:symbol|char|unichar)(?:\s*\{\s*(["'`]?[^{}\s]{1,8})\s*\}|\s*(["']?[\dA-Fa-f]{1,6}|`\\?\S)(?:\{\}| )?)/gu;

/**
 * An address or a number as it is, freed of what LaTeX needs to print it: escapes, `\url{…}`, `\symbol{126}`. Of `\href`
 * it is the address, not the words.
 */
export function readAddress(latex: string): string {
  const line = latex
    .split('\n')
    .map((part) => part.trim())
    .join('');
  const whole = withoutAngles(withoutBraces(hrefTarget(line)));
  if (!/[\\$]/u.test(whole)) return whole;
  const hadCommands = /\\[A-Za-z]/u.test(whole);
  const read = whole
    .replace(TILDES, '~')
    .replace(UNDERSCORES, '_')
    .replace(BREAKS, '')
    .replace(WRAPPED, '')
    .replace(NUMBERED, (all, braced?: string, bare?: string) => characterOf(braced ?? bare ?? '') ?? all)
    .replace(/\\textbackslash(?:\{\})?/gu, '\\')
    .replace(/\{?\\([_%&#$~^{}])\}?/gu, '$1');
  return hadCommands ? withoutAngles(read.replace(/[{}]/gu, '')) : read;
}

/** The address in what `\url`, `\href` and their like go round, with the words that it is shown as, if it has any. */
export type LinkInText = {
  readonly address: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
};

const COMMAND = /\\(href|url|nolinkurl|burl)\s*\{/gu;
const MOST_LINKS = 100;

/** The links of the web in a text of LaTeX, in order. */
export function linksIn(latex: string): LinkInText[] {
  if (!latex.includes('\\')) return [];
  const links: LinkInText[] = [];
  COMMAND.lastIndex = 0;
  for (let match = COMMAND.exec(latex); match && links.length < MOST_LINKS; match = COMMAND.exec(latex)) {
    const from = match.index + match[0].length;
    const close = closeOf(latex, from);
    if (close === -1) break;
    const address = readAddress(latex.slice(from, close));
    const words = match[1] === 'href' ? argumentAfter(latex, close + 1) : undefined;
    const end = words?.end ?? close + 1;
    COMMAND.lastIndex = end;
    if (isAddress(address)) links.push({ address, words: words?.text ?? '', start: match.index, end });
  }
  return links;
}

/** True for what a program of the web could open. */
export function isAddress(text: string): boolean {
  return /^(?:https?|ftp):\/\/\S+$/iu.test(text);
}

function hrefTarget(text: string): string {
  const link = LINK.exec(text);
  if (!link) return text;
  const from = link.index + link[0].length;
  const close = closeOf(text, from);
  return close === -1 ? text : text.slice(from, close);
}

function argumentAfter(latex: string, at: number): { text: string; end: number } | undefined {
  let open = at;
  while (/\s/u.test(latex.charAt(open))) open += 1;
  if (latex[open] !== '{') return undefined;
  const close = closeOf(latex, open + 1);
  return close === -1 ? undefined : { text: latex.slice(open + 1, close), end: close + 1 };
}

/** Of the brace that closes the group whose inside begins at `from`; -1 if none does. */
function closeOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x7b) depth += 1;
    else if (code === 0x7d) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function withoutBraces(text: string): string {
  return text.startsWith('{') && text.endsWith('}') && closeOf(text, 1) === text.length - 1
    ? text.slice(1, -1).trim()
    : text;
}

function withoutAngles(text: string): string {
  return /^<[a-z][a-z\d+.-]*:[^<>]*>$/iu.test(text) ? text.slice(1, -1) : text;
}
