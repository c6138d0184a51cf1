import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Document = DefaultTreeAdapterTypes.Document;

/** The value of an attribute; of one with a prefix by its full name, `xlink:href`. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => fullName(attribute) === name)?.value;
}

/** Sets an attribute, or takes it away where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const at = element.attrs.findIndex((attribute) => fullName(attribute) === name);
  const attribute = element.attrs[at];
  if (value === undefined) {
    if (at >= 0) element.attrs.splice(at, 1);
  } else if (attribute) attribute.value = value;
  else element.attrs.push({ name, value });
}

export function fullName({ prefix, name }: { readonly prefix?: string; readonly name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

export function elementsIn(parent: ParentNode): readonly Element[] {
  return parent.childNodes.filter((node): node is Element => defaultTreeAdapter.isElementNode(node));
}

/** The text directly inside an element. */
export function textIn(element: Element): string {
  return element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}

/** Puts text in the place of all that an element holds. */
export function setText(element: Element, text: string): void {
  element.childNodes = [];
  if (text !== '') defaultTreeAdapter.insertText(element, text);
}

export function createElement(tagName: string, attributes: Readonly<Record<string, string>>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
}

export function replaceElement(element: Element, other: Element): void {
  if (element.parentNode === null) return;
  defaultTreeAdapter.insertBefore(element.parentNode, other, element);
  defaultTreeAdapter.detachNode(element);
}

/** The document as text, its doctype whole: the identifiers in it decide how a browser lays the page out. */
export function documentText(document: Document): string {
  const doctype = document.childNodes.find((node) => defaultTreeAdapter.isDocumentTypeNode(node));
  if (doctype === undefined || !defaultTreeAdapter.isDocumentTypeNode(doctype)) return serialize(document);
  defaultTreeAdapter.detachNode(doctype);
  const { name, publicId, systemId } = doctype;
  const system = systemId ? ` ${quoted(systemId)}` : '';
  const ids = publicId ? ` PUBLIC ${quoted(publicId)}${system}` : system && ` SYSTEM${system}`;
  return `<!DOCTYPE ${name.replace(/[>\s]/gu, '') || 'html'}${ids}>${serialize(document)}`;
}

function quoted(identifier: string): string {
  const plain = identifier.replaceAll('>', '');
  return plain.includes('"') ? `'${plain.replaceAll("'", '')}'` : `"${plain}"`;
}
