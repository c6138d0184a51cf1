/** What stands in the place of an address in a stylesheet. */
export type CssReferences = {
  /** For an image, a font or the like. */
  asset(address: string): string;
  /** For a stylesheet that is imported. */
  sheet(address: string): string;
};

/** Up to six digits, and never fewer than there are: each way to read an escape twice doubles the time. */
const HEX = '(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{1,5}(?![0-9a-fA-F]))';
const NAME = String.raw`(?:[-\w\u0080-\uffff]|\\${HEX}[ \t\n\f\r]?|\\[^\n0-9a-fA-F])+`;
const DOUBLE = String.raw`"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?`;
const SINGLE = String.raw`'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?`;
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>\/\*[\s\S]*?(?:\*\/|$))`,
    `(?<text>${DOUBLE}|${SINGLE})`,
    `@(?<at>${NAME})`,
    String.raw`(?<call>${NAME})\(`,
    `(?<name>${NAME})`,
    String.raw`(?<mark>[()[\]{};])`,
  ].join('|'),
  'gu',
);
const SPACE = /\s*/uy;
const STRING = new RegExp(`${DOUBLE}|${SINGLE}`, 'uy');
const BARE = /[^"')]*/uy;
const TO_BRACKET = /[^)]*\)?/uy;

/** Functions in which a string is an address. */
const STRING_IS_ADDRESS = new Set(['image-set', '-webkit-image-set', 'image', 'src']);

/**
 * Rewrites every address in a stylesheet that a browser would fetch: `url()` wherever it stands, custom properties
 * too, `@import`, and the strings of `image-set()`. All else stays as it was written.
 *
 * @see https://www.w3.org/TR/css-syntax-3/#tokenization
 */
export function rewriteCss(css: string, references: CssReferences): string {
  const open: string[] = [];
  let rule = '';
  let written = '';
  let done = 0;
  const replace = (from: number, to: number, address: string, isUrl: boolean) => {
    if (rule === 'namespace') return;
    const rewritten = rule === 'import' ? references.sheet(address) : references.asset(address);
    if (rewritten === address) return;
    written += css.slice(done, from) + (isUrl ? `url(${quoted(rewritten)})` : quoted(rewritten));
    done = to;
  };
  // One of its own, because a stylesheet that is imported is rewritten meanwhile.
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(css); token !== null; token = tokens.exec(css)) {
    const { text, at, call, mark } = token.groups ?? {};
    if (at !== undefined) rule = unescaped(at).toLowerCase();
    else if (call !== undefined && unescaped(call).toLowerCase() === 'url') {
      const { address, end } = addressAt(css, tokens.lastIndex);
      replace(token.index, end, address, true);
      tokens.lastIndex = end;
    } else if (call !== undefined) open.push(unescaped(call).toLowerCase());
    else if (text !== undefined) {
      const isImport = rule === 'import' && open.length === 0;
      if (isImport || STRING_IS_ADDRESS.has(open.at(-1) ?? '')) {
        replace(token.index, tokens.lastIndex, unescaped(inside(text)), false);
      }
    } else if (mark === '(') open.push('');
    else if (mark === ')') open.pop();
    else if (mark === ';' || mark === '{' || mark === '}') {
      rule = '';
      open.length = 0;
    }
  }
  return written + css.slice(done);
}

function addressAt(css: string, from: number): { readonly address: string; readonly end: number } {
  const start = from + runAt(SPACE, css, from).length;
  const text = runAt(STRING, css, start);
  const bare = text === '' ? runAt(BARE, css, start) : '';
  const written = start + text.length + bare.length;
  return {
    address: unescaped(text === '' ? bare : inside(text)).trim(),
    end: written + runAt(TO_BRACKET, css, written).length,
  };
}

/** What an expression finds at this very place. */
function runAt(sticky: RegExp, css: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(css)?.[0] ?? '';
}

function inside(text: string): string {
  return text.length > 1 && text.endsWith(text.charAt(0)) ? text.slice(1, -1) : text.slice(1);
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(\n)|([\s\S]))/gu, (_, hex, line, character) => {
    if (line !== undefined) return '';
    return hex === undefined ? character : codePoint(Number.parseInt(hex, 16));
  });
}

function codePoint(value: number): string {
  const isCharacter = value > 0 && value <= 0x10_ff_ff && !(value >= 0xd8_00 && value <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(value) : '\ufffd';
}

function quoted(address: string): string {
  return `"${address.replace(/["\\\n\r\f<]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
