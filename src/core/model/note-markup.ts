/** How an element of a note may stand: in a line, as a block, or alone and empty. */
export type NoteElement = 'inline' | 'block' | 'void';

/** The elements that a note may have; what is in any other is kept without it, unless it is in `HIDDEN_IN_NOTES`. */
export const NOTE_ELEMENTS: ReadonlyMap<string, NoteElement> = new Map<string, NoteElement>([
  ...rows(
    'inline',
    'a abbr b bdi bdo cite code del em i ins kbd mark q rp rt ruby s samp small span strike strong',
  ),
  ...rows('inline', 'sub sup u var'),
  ...rows(
    'block',
    'blockquote caption col colgroup dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre',
  ),
  ...rows('block', 'table tbody td tfoot th thead tr ul'),
  ...rows('void', 'br hr'),
]);

/** Elements whose content is no text of the note: it goes with them. */
export const HIDDEN_IN_NOTES: ReadonlySet<string> = new Set(
  (
    'script style svg math iframe frameset object applet template noscript noframes noembed head title ' +
    'audio video canvas select datalist option textarea xmp plaintext'
  ).split(' '),
);

const COLOUR = /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,20}|rgba?\([\d., %]{1,40}\))$/iu;
const ALIGN = /^(?:left|right|center|justify|start|end)$/u;

/** Properties of an inline style that a note may have: colours of marks, and how lines are set. */
const STYLES: ReadonlyMap<string, RegExp> = new Map([
  ['background-color', COLOUR],
  ['color', COLOUR],
  ['text-align', ALIGN],
  ['text-decoration', /^(?:underline|line-through|none)$/u],
  ['font-weight', /^(?:bold|normal)$/u],
  ['font-style', /^(?:italic|normal)$/u],
]);

const NUMBER = /^\d{1,4}$/u;
const DIRECTION = /^(?:ltr|rtl|auto)$/u;
const LANGUAGE = /^[a-z]{2,8}(?:-[\da-z]{1,8}){0,4}$/iu;
const WORDS = /^[\w -]{1,100}$/u;
const ANY_TEXT = /^[^\p{Cc}\p{Cs}]{1,20000}$/u;
/** Addresses that only open a page, a message or an item of Zotero; others run or load something. */
const ADDRESS = /^(?:https?:\/\/|mailto:|zotero:\/\/)[^\s\p{Cc}\p{Cs}"<>\\^`{|}]{1,8000}$/iu;

/** Attributes that any element of a note may have, with what their value may be. */
const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ['class', WORDS],
  ['dir', DIRECTION],
  ['lang', LANGUAGE],
  ['title', ANY_TEXT],
  // Zotero’s citations and highlights, which it reads back.
  ['data-citation', ANY_TEXT],
  ['data-citation-items', ANY_TEXT],
  ['data-annotation', ANY_TEXT],
  ['data-schema-version', NUMBER],
]);
const ATTRIBUTES_OF: ReadonlyMap<string, ReadonlyMap<string, RegExp>> = new Map([
  ['a', new Map([['href', ADDRESS]])],
  ['ol', new Map([['start', NUMBER]])],
  [
    'td',
    new Map([
      ['colspan', NUMBER],
      ['rowspan', NUMBER],
    ]),
  ],
  [
    'th',
    new Map([
      ['colspan', NUMBER],
      ['rowspan', NUMBER],
    ]),
  ],
]);

/** The value that an attribute of a note may keep, or `undefined` if it may not stand there. */
export function noteAttribute(element: string, name: string, value: string): string | undefined {
  if (name === 'style') return styleOf(value);
  const pattern = ATTRIBUTES_OF.get(element)?.get(name) ?? ATTRIBUTES.get(name);
  const trimmed = value.trim();
  return pattern?.test(trimmed) ? trimmed : undefined;
}

/** The declarations of an inline style that a note may have, by property. */
export function noteStyles(style: string): readonly (readonly [property: string, value: string])[] {
  return style
    .slice(0, 2_000)
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return STYLES.get(property)?.test(value) ? [[property, value] as const] : [];
    });
}

function styleOf(style: string): string | undefined {
  const kept = noteStyles(style).map(([property, value]) => `${property}: ${value}`);
  return kept.length > 0 ? kept.join('; ') : undefined;
}

function rows(kind: NoteElement, names: string): readonly (readonly [string, NoteElement])[] {
  return names.split(' ').map((name) => [name, kind] as const);
}
