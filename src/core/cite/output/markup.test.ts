import { describe, expect, it } from 'vitest';
import {
  arabicBibliography,
  hostileBibliography,
  sampleBibliography,
} from '../../../../tests/fixtures/rich-bibliography.ts';
import { asciidocDocument } from './asciidoc.ts';
import { latexDocument, latexFragment } from './latex.ts';
import { markdownDocument } from './markdown.ts';
import { rtfDocument } from './rtf.ts';

/** The deepest that groups go, or NaN if one closes that is not open; `\{` and its like are text. */
function depthOf(text: string): number {
  let depth = 0;
  for (const token of text.replace(/\\./gsu, '')) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    if (depth < 0) return Number.NaN;
  }
  return depth;
}

describe('rtfDocument', () => {
  it('writes halves of pairs, marks and links', () => {
    const rtf = rtfDocument(sampleBibliography);
    expect(rtf).toContain('{\\super 2nd \\u-10179?\\u-8704?}');
    expect(rtf).toContain('{\\i\\ai On }Homo sapiens{\\i\\ai  & H{\\sub 2}O}');
    expect(rtf).toMatch(/\{\\s2[^}]* Bibliography;\}/u);
    expect(rtf).toContain('{\\*\\bkmkstart ref-smith2020}');
    expect(rtf).toMatch(/\\deflang1033/u);
    expect(rtf).toContain('{\\field{\\*\\fldinst{HYPERLINK "https://doi.org/10.1000/1_2"}}');
    expect(rtfDocument(arabicBibliography)).toContain('\\rtlpar');
  });

  it('is ASCII with closed groups and no foreign command', () => {
    const rtf = rtfDocument(hostileBibliography);
    expect(rtf).toMatch(/^[\n\u0020-\u007e]*$/u);
    expect(depthOf(rtf)).toBe(0);
    const commands = new Set(rtf.replace(/\\[\\{}]/gu, '').match(/\\[a-z]+/gu));
    for (const command of ['\\bin', '\\object', '\\rtf1', '\\input']) expect(commands).not.toContain(command);
    expect(rtf.match(/\\fldinst/gu)?.length).toBe(rtf.match(/\\fldinst\{HYPERLINK "https?:/gu)?.length);
  });
});

describe('latexDocument', () => {
  it('writes marks and links', () => {
    const latex = latexFragment(sampleBibliography);
    expect(latex).toContain('\\textit{On }Homo sapiens\\textit{ \\& H\\textsubscript{2}O}');
    expect(latex).toContain('\\href{https://doi.org/10.1000/1\\_2}{');
    expect(latex).toContain('\\pressmarkrtl{\\textit{\\pressmarkscript{Arab}{عنوان الكتاب}}}');
    expect(latex).toContain('\\pressmarkload{Arab}');
    expect(latex).toContain('\\settowidth{\\pressmarkhang}{[2]}');
  });

  it('closes its groups and holds no command of the text', () => {
    const latex = latexDocument(hostileBibliography);
    expect(depthOf(latex)).toBe(0);
    const [heading = '', entries = ''] = latex
      .slice(latex.indexOf('\\section*'))
      .split(/\\begingroup[\s\S]*\\sloppy/u);
    expect(`${heading}${entries}`.replace(/\\[%$#&_{}]/gu, '')).not.toMatch(
      /[$#%&_^~]|\\(?:input|write|def\b|immediate|catcode)/u,
    );
  });
});

describe('markdownDocument', () => {
  it('writes emphasis that CommonMark reads', () => {
    expect(markdownDocument(sampleBibliography)).toContain(
      '*On* Homo sapiens *\\& H<sub>2</sub>O*. [https\\://doi.org/10.1000/1\\_2](https://doi.org/10.1000/1_2)',
    );
  });

  it('holds no markup of the text', () => {
    const markdown = markdownDocument(hostileBibliography).replace(/\\[!-/:-@[-`{-~]/gu, '');
    const tags = markdown.match(/<[^>]*>/gu) ?? [];
    expect(tags.filter((tag) => !/^<(?:\/?em|br|\/?strong)>$/u.test(tag))).toEqual([]);
    const links = markdown.match(/\]\([^)]*\)/gu) ?? [];
    expect(links.filter((link) => !/^\]\(https?:\/\/[^\s<>]+\)$/u.test(link))).toEqual([]);
  });
});

describe('asciidocDocument', () => {
  it('writes marks and links', () => {
    expect(asciidocDocument(sampleBibliography)).toContain(
      '__On__ Homo sapiens __&#38; H~2~O__. link:++https://doi.org/10.1000/1_2++[https&#58;&#47;/doi.org/10.1000/1&#95;2]',
    );
  });

  it('holds no macro, attribute or block of the text', () => {
    const asciidoc = asciidocDocument(hostileBibliography);
    const rest = asciidoc.replace(/link:\+\+https?:[^\s[\]]*?\+\+\[/gu, '').replace(/&#\d+;/gu, 'x');
    expect(rest.match(/.*(?:[{}<>`\\|@]|\w::|^(?:\/\/|\.|-|\[|:)|pass:\[).*/mu)?.[0]).toBeUndefined();
  });
});
