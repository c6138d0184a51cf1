import { createElement, Fragment, type ReactNode } from 'react';
import { HIDDEN_IN_NOTES, NOTE_ELEMENTS, noteAttribute, noteStyles } from '#core/model/note-markup.ts';

/** Deeper elements are shown as their text. */
const DEEPEST = 100;
/** Attributes that are shown, by the name that React has for them. Others are kept in the note and do nothing here. */
const SHOWN: readonly (readonly [attribute: string, property: string])[] = [
  ['dir', 'dir'],
  ['lang', 'lang'],
  ['title', 'title'],
  ['start', 'start'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
];

/**
 * The HTML of a note as elements of our own, made only of what a note may have, whatever is stored. A link is shown with
 * its address, and leads nowhere: the window opens no page.
 */
export function noteNodes(html: string): ReactNode {
  return together(nodesOf(new DOMParser().parseFromString(html, 'text/html').body, 0));
}

/** Nodes that stand where they stand, and so need no keys. */
function together(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

function nodesOf(parent: Node, depth: number): ReactNode[] {
  return Array.from(parent.childNodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
    return node instanceof Element ? elementOf(node, depth) : null;
  });
}

function elementOf(element: Element, depth: number): ReactNode {
  const name = element.localName;
  if (HIDDEN_IN_NOTES.has(name)) return null;
  if (depth > DEEPEST) return element.textContent;
  const kind = NOTE_ELEMENTS.get(name);
  if (kind === undefined) return together(nodesOf(element, depth + 1));
  if (kind === 'void' || name === 'col') return createElement(name);
  return createElement(name === 'a' ? 'u' : name, propertiesOf(element), ...nodesOf(element, depth + 1));
}

function propertiesOf(element: Element): Readonly<Record<string, unknown>> {
  const allowed = (attribute: string) => {
    const value = element.getAttribute(attribute);
    return value === null ? undefined : noteAttribute(element.localName, attribute, value);
  };
  const shown = SHOWN.flatMap(([attribute, property]) => {
    const value = allowed(attribute);
    return value === undefined ? [] : [[property, value] as const];
  });
  const address = allowed('href');
  const style = noteStyles(element.getAttribute('style') ?? '').map(
    ([property, value]) =>
      [property.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()), value] as const,
  );
  return {
    ...Object.fromEntries(shown),
    ...(address === undefined ? {} : { title: address }),
    ...(style.length === 0 ? {} : { style: Object.fromEntries(style) }),
  };
}
