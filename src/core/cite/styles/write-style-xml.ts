import type { StyleNode } from './style-node.ts';

/** A style as the text of a `.csl` file, indented. Text stays as it is: spaces in terms are printed. */
export function writeStyleXml(style: StyleNode): string {
  const node = { ...style, attrs: { xmlns: 'http://purl.org/net/xbiblio/csl', ...style.attrs } };
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(node, '')}\n`;
}

function written({ name, attrs, children }: StyleNode, indent: string): string {
  const set = Object.entries(attrs).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const start = `${indent}<${name}${set.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const hasText = children.some((child) => typeof child === 'string');
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child, hasText ? '' : `${indent}  `),
  );
  return hasText
    ? `${start}>${inside.join('')}</${name}>`
    : [`${start}>`, ...inside, `${indent}</${name}>`].join('\n');
}

/** What XML 1.0 cannot hold is left out; ends of lines would be read as spaces in attributes. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
