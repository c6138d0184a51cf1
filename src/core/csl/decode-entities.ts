import { decodeHTMLStrict } from 'entities/decode';

const ENTITY = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]{1,31});/giu;

/**
 * Text with the entities of HTML read, as `&#039;` in a headline that a site escaped twice; those that HTML does not
 * know stay. A space that must not break becomes a plain one.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decoded).trim() : text.trim();
}

/** Text that was escaped once more on its way, “Smith &amp;amp; Wesson”, as often as services do that. */
export function decodeEscapedEntities(text: string): string {
  const once = decodeEntities(text);
  return once === text ? once : decodeEntities(once);
}

/** Programs write `&NBSP;` and `&Eacute;` alike; Latin-1’s two hundred are the only names that differ by their case. */
function decoded(entity: string): string {
  const read = decodeHTMLStrict(entity);
  const character = read === entity ? decodeHTMLStrict(entity.toLowerCase()) : read;
  // Half of a pair, and numbers that no character has, come back as a mark of damage.
  if (character === '\ufffd' || character === entity.toLowerCase()) return entity;
  return character === '\u00a0' ? ' ' : character;
}
