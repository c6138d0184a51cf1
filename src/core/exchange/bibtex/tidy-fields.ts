import { decodeEntities } from '../../csl/decode-entities.ts';
import type { RawField } from './parse-fields.ts';
import { isAddress, type LinkInText, linksIn, readAddress } from './read-address.ts';
import { readLatex } from './read-latex.ts';

/** Fields that hold what programs wrote for themselves: nothing in them is meant for a reader. */
const UNTOUCHED = /^(?:x-|file$|groups$|bdsk-|local|url$|doi$|eprint$|abstract$)/u;
/** Text that goes on behind a link, so that the address must stay in it. */
const RUNNING_TEXT = new Set([
  'note',
  'annote',
  'annotation',
  'abstract',
  'addendum',
  'titleaddon',
  'comment',
]);
const ENTITY = /\\?&(?:\\?#[xX]?[\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,30});/gu;
/** What only introduces an address. */
const INTRODUCTION =
  /^[^\p{L}]*(?:(?:available|online|accessible|retrieved|accessed|hosted|website|web|page|url|see|link|at|from|on|via|in)[^\p{L}]+)*$/iu;
const LONGEST_INTRODUCTION = 60;

/**
 * The fields of an entry with entities of HTML read, as programs that take references from the web leave them, and with
 * the address that stands in `howpublished`, a note or a title as the `url`, if there is no other.
 */
export function tidyFields(given: readonly RawField[]): readonly RawField[] {
  const fields = given.some(({ value }) => value.includes('&')) ? given.map(withEntitiesRead) : given;
  if (!fields.some(mayHoldAddress)) return fields;
  const written = fields.find(({ name, value }) => name === 'url' && value.trim() !== '');
  const found: string[] = [];
  const kept = fields.flatMap((field) => {
    if (field.name === 'url') return [];
    return mayHoldAddress(field) ? withoutLinks(field, found) : [field];
  });
  const [url, ...others] = written === undefined ? found : addressesOf(written.value);
  const more = new Set([...others, ...(written === undefined ? [] : found)]);
  if (url !== undefined) {
    kept.push({ name: 'url', value: url });
    more.delete(readAddress(url));
  }
  return more.size === 0 ? kept : [...kept, { name: 'otherurls', value: [...more].join(' ') }];
}

function mayHoldAddress({ name, value }: RawField): boolean {
  if (name === 'howpublished') return value.includes('://');
  if (name === 'url') return /\s[a-z]{3,5}:\/\//iu.test(value);
  return value.includes('\\') && !UNTOUCHED.test(name) && /\\(?:href|url|nolinkurl|burl)\b/u.test(value);
}

/** Several addresses in one field stand apart by spaces; one that is only broken over lines does not. */
function addressesOf(value: string): string[] {
  const pieces: string[] = [];
  for (const part of value.trim().split(/(\s+)/u)) {
    if (pieces.length === 0 || /^(?:https?|ftp):\/\//u.test(part)) pieces.push(part);
    else pieces.push(`${pieces.pop()}${part}`);
  }
  const addresses = pieces.map((piece, index) =>
    index === pieces.length - 1 ? piece : piece.trimEnd().replace(/[;,]$/u, ''),
  );
  return addresses.every((address) => isAddress(readAddress(address))) ? addresses : [value];
}

function withoutLinks(field: RawField, found: string[]): RawField[] {
  const { name, value } = field;
  const links = linksIn(value);
  if (links.length === 0) {
    const bare = name === 'howpublished' ? bareAddress(value) : undefined;
    if (bare === undefined) return [field];
    found.push(bare);
    return [];
  }
  found.push(...links.map(({ address }) => address));
  if (RUNNING_TEXT.has(name)) return [{ name, value: replaced(value, links, inRunningText) }];
  const rest = replaced(value, links, ownWords);
  return name === 'howpublished' && isIntroduction(readLatex(rest)) ? [] : [{ name, value: rest }];
}

function bareAddress(value: string): string | undefined {
  const at = value.search(/(?:https?|ftp):\/\//iu);
  if (at === -1 || !isIntroduction(value.slice(0, at).replace(/\\[a-z]+\s?\{/giu, ''))) return undefined;
  const address = readAddress(value.slice(at).trim());
  return isAddress(address) ? address.replace(/[.,;]$/u, '') : undefined;
}

function isIntroduction(text: string): boolean {
  return text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(`${text} `);
}

function replaced(value: string, links: readonly LinkInText[], by: (link: LinkInText) => string): string {
  let text = '';
  let from = 0;
  for (const link of links) {
    text += value.slice(from, link.start) + by(link);
    from = link.end;
  }
  return text + value.slice(from);
}

function ownWords({ words, address }: LinkInText): string {
  return isShownAddress(words, address) ? '' : words;
}

function inRunningText(link: LinkInText): string {
  const words = ownWords(link);
  return words === '' ? `\\url{${link.address}}` : `${words} (\\url{${link.address}})`;
}

/** A link may be shown as its own address, whole or without what everyone knows. */
function isShownAddress(words: string, address: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^(?:https?|ftp):\/\/(?:www\.)?|\/$/gu, '');
  return bare(readAddress(words)) === bare(address);
}

function withEntitiesRead(field: RawField): RawField {
  const { name, value } = field;
  if (!value.includes('&') || name.startsWith('x-') || name === 'file') return field;
  const isAddressField = name === 'url' || name === 'doi';
  const read = value.replace(ENTITY, (entity) => {
    const text = decodedEntity(entity.replaceAll('\\', ''));
    if (text === undefined) return entity;
    return isAddressField
      ? text
      : text.replace(/[\\{}$%~#_^&]/gu, (sign) => LATEX_SIGNS[sign] ?? `\\${sign}`);
  });
  return read === value ? field : { name, value: read };
}

const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function decodedEntity(entity: string): string | undefined {
  // A space alone would be trimmed.
  const text = entity === '&nbsp;' || entity === '&#160;' ? '\u00a0' : decodeEntities(entity);
  return text === entity ? undefined : text;
}
