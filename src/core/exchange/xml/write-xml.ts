import type { XmlNode } from './xml-node.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** EndNote's element for a run of text; space between two of them would be text. */
const RUN_OF_TEXT = 'style';

/** Text as XML 1.0 can have it: characters that it cannot have are gone. @see https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Escapes text for XML content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/gu, (character) => NAMED[character] ?? '');
}

/** An element to be written; children that are `undefined` or empty text are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlNode | string | undefined)[]
): XmlNode {
  const kept = children.flatMap((child) => (typeof child === 'string' ? xmlText(child) : (child ?? [])));
  return {
    name,
    attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, xmlText(value)])),
    children: kept.filter((child) => child !== ''),
    line: 0,
  };
}

/** An element with text, or `undefined` if there is none. */
export function textElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): XmlNode | undefined {
  return text === undefined || text === '' ? undefined : element(name, attributes, text);
}

/** An element with children, or `undefined` if there are none. */
export function groupElement(
  name: string,
  children: readonly (XmlNode | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlNode | undefined {
  return children.some((child) => child !== undefined) ? element(name, attributes, ...children) : undefined;
}

/** Writes an element; one without text of its own is laid out over lines. */
export function writeXml(node: XmlNode, indent = ''): string {
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>\n`;
  const hasText = node.children.some((child) => typeof child === 'string' || child.name === RUN_OF_TEXT);
  const inside = hasText
    ? node.children.map(writeInline).join('')
    : `\n${node.children.map((child) => (typeof child === 'string' ? child : writeXml(child, `${indent}  `))).join('')}${indent}`;
  return `${indent}<${node.name}${attributes}>${inside}</${node.name}>\n`;
}

function writeInline(child: XmlNode | string): string {
  return typeof child === 'string' ? escapeXml(child) : writeXml(child).trimEnd();
}

/** Line ends and tabs in attributes are read as spaces unless they are written as numbers. */
function escapeAttribute(value: string): string {
  return escapeXml(value).replace(/[\n\t]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
