const SPECIAL: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '\u00a0': '~',
  '…': '\\ldots{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const COMMANDS: Readonly<Record<string, string>> = {
  i: '\\emph{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
};

const PIECE = /<(\/?)(i|b|sup|sub)>|<\/?span[^<>]*>|([^<]+|<)/giu;

/** Text as LaTeX reads it: its special characters escaped, letters of every script as they are. */
export function latexText(text: string): string {
  return [...plain(text)].map((character) => SPECIAL[character] ?? character).join('');
}

/**
 * A title as LaTeX reads it: CSL's markup as commands, and in braces each word whose capitals a style must not
 * take away — all but a sentence's first word, unless that one has capitals inside.
 *
 * @see Patashnik, BibTeXing (1988), 4
 */
export function latexTitle(title: string): string {
  let isStart = true;
  let latex = '';
  for (const [, slash, tag, text] of title.matchAll(PIECE)) {
    if (text === undefined) {
      latex += tag === undefined ? '' : slash ? '}' : (COMMANDS[tag.toLowerCase()] ?? '');
      continue;
    }
    for (const word of text.match(/\s+|\S+/gu) ?? []) {
      if (/\S/u.test(word)) latex += protectedWord(word, isStart);
      else latex += ' ';
      if (/[\p{L}\p{N}]/u.test(word)) isStart = /[:?!.][”’"')\]]*$/u.test(word);
    }
  }
  return balanced(latex);
}

function protectedWord(word: string, isStart: boolean): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  const inner = isStart && before === '' ? core.slice(1) : core;
  const needsBraces = /\p{Lu}/u.test(inner);
  return latexText(before) + (needsBraces ? `{${latexText(core)}}` : latexText(core)) + latexText(after);
}

/** Control characters have no place in a .bib file. */
function plain(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/\s*\n\s*/gu, ' ');
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
