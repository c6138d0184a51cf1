import type { RichNode, RichText, TextMark } from '#core/cite/output/rich-text.ts';

const MARKS: Readonly<Record<TextMark, readonly [string, string]>> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  underline: ['<span style="text-decoration:underline;">', '</span>'],
  'small-caps': ['<span style="font-variant:small-caps;">', '</span>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
};
const NONE: Readonly<Record<TextMark, string>> = {
  italic: '<span style="font-style:normal;">',
  bold: '<span style="font-weight:normal;">',
  underline: '<span style="text-decoration:none;">',
  'small-caps': '<span style="font-variant:normal;">',
  superscript: '<span style="baseline">',
  subscript: '<span style="baseline">',
};
const DISPLAYS = {
  block: ['\n\n    <div class="csl-block">', '</div>\n'],
  'left-margin': ['\n    <div class="csl-left-margin">', '</div>'],
  'right-inline': ['<div class="csl-right-inline">', '</div>\n  '],
  indent: ['<div class="csl-indent">', '</div>\n  '],
} as const;

/** A citation as citeproc-js's own HTML writes it, which the test suite's results are in. */
export function citeprocHtml(content: RichText): string {
  return content.map(write).join('');
}

function write(node: RichNode): string {
  if (node.kind === 'text') {
    return node.text.replace(/&/gu, '&#38;').replace(/</gu, '&#60;').replace(/>/gu, '&#62;');
  }
  const inside = citeprocHtml(node.children);
  if (node.kind === 'link' || node.kind === 'field') return inside;
  const [open, close] =
    node.kind === 'mark'
      ? MARKS[node.mark]
      : node.kind === 'plain'
        ? [NONE[node.mark], '</span>']
        : DISPLAYS[node.display];
  return `${open}${inside}${close}`;
}
