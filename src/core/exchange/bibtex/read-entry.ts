import { IDENTIFIER_VARIABLES, normalIdentifier } from '../../csl/identifiers/normal-identifier.ts';
import { titleWords } from '../../csl/title-words.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { type Said, said } from '../../said/said.ts';
import { FieldBag } from './field-bag.ts';
import { DATE_FIELDS, EDITOR_ROLES, NAME_FIELDS, OWN_FIELDS, TEXT_FIELDS } from './field-map.ts';
import { parseFileLinks, parsePaths } from './file-links.ts';
import { languageTag } from './languages.ts';
import { wordsOfKey } from './localised-words.ts';
import { type ItemParts, readOwnField } from './own-field.ts';
import type { RawField } from './parse-fields.ts';
import { readDateField, readYearMonthDay } from './read-dates.ts';
import { readLatex } from './read-latex.ts';
import { readNames, splitOutside } from './read-names.ts';
import { readPublication, readTitles } from './read-publication.ts';
import { cslTypeOf, isKnownType } from './read-type.ts';
import { tidyFields } from './tidy-fields.ts';

export type ReadEntry = {
  readonly csl: CslItem;
  readonly tags: readonly string[];
  readonly groups: string | undefined;
  readonly collections: string | undefined;
  /** As the item had it, where a .bib file could not. */
  readonly citekey: string | undefined;
  readonly troubles: readonly Said[];
};

/** The CSL item that an entry's fields describe. A field that CSL has no place for is kept as text under `custom`. */
export function readEntry(entryType: string, rawFields: readonly RawField[]): ReadEntry {
  const troubles: Said[] = [];
  const fields = new FieldBag(tidyFields(rawFields), troubles);
  const type = cslTypeOf(entryType, (name) => fields.peek(name));
  if (!isKnownType(entryType) && fields.peek('x-csl-type') === undefined) {
    troubles.push(said('bibtex.unknown-type', { type: entryType, isPage: type === 'webpage' }));
  }
  fields.take('x-csl-type');
  if (/newspaper|magazine|nonacademic/iu.test(fields.peek('entrysubtype') ?? '')) fields.take('entrysubtype');
  const parts: ItemParts = { names: {}, dates: {}, texts: {} };
  readPeople(fields, parts);
  readTitles(fields, parts, type);
  readPublication(fields, parts, { type, entryType });
  const monthLeft = readDates(fields, parts);
  readPlainFields(fields, parts);
  const tags = readTags(fields);
  const groups = fields.take('groups');
  const collections = fields.take('x-collections');
  const citekey = fields.take('x-citekey');
  const custom = { ...monthLeft, ...readCustom(fields), ...readRest(fields, parts) };
  return {
    csl: {
      type,
      ...parts.texts,
      ...parts.names,
      ...parts.dates,
      ...(Object.keys(custom).length === 0 ? {} : { custom }),
    },
    tags,
    groups,
    collections: collections && readLatex(collections),
    citekey: citekey && readLatex(citekey),
    troubles,
  };
}

function readPeople(fields: FieldBag, { names }: ItemParts): void {
  for (const slot of ['author', 'editor', 'editora', 'editorb', 'editorc']) {
    const roleField = fields.peek(`${slot}type`)?.trim().toLowerCase();
    const variable =
      roleField !== undefined && Object.hasOwn(EDITOR_ROLES, roleField) ? EDITOR_ROLES[roleField] : undefined;
    if (variable === undefined || names[variable] !== undefined) continue;
    const value = fields.take(slot);
    if (value === undefined) continue;
    fields.take(`${slot}type`);
    names[variable] = readNames(value);
  }
  for (const [field, variable] of NAME_FIELDS) {
    if (names[variable] !== undefined) continue;
    const value = fields.take(field);
    const read = value === undefined ? [] : readNames(value);
    if (read.length > 0) names[variable] = read;
  }
}

/** @returns what stands for a month and is none, to be kept */
function readDates(fields: FieldBag, { dates }: ItemParts): { readonly month?: string } {
  const full = fields.take('date');
  const [year, month, day] = [fields.take('year'), fields.take('month'), fields.take('day')];
  const simple = readYearMonthDay(year, month, day);
  const date = full === undefined ? undefined : readDateField(full);
  const issued = date?.literal === undefined ? (date ?? simple.date) : (simple.date ?? date);
  if (issued) dates.issued = issued;
  for (const [field, variable] of DATE_FIELDS) {
    const value = fields.take(field);
    const read = value === undefined ? undefined : readDateField(value);
    if (read) dates[variable] = read;
  }
  return simple.left === undefined ? {} : { month: simple.left };
}

const PLAIN_FIELDS = TEXT_FIELDS.map(([variable, ...names]) => ({ variable, names }));

function readPlainFields(fields: FieldBag, { texts }: ItemParts): void {
  for (const { variable, names } of PLAIN_FIELDS) {
    const value = texts[variable] === undefined ? fields.text(...names) : undefined;
    if (value === undefined || value === '') continue;
    texts[variable] = variable === 'status' ? wordsOfKey(value) : value;
  }
  const doi = fields.text('doi');
  if (doi) texts.DOI = doi;
  for (const variable of IDENTIFIER_VARIABLES) {
    const value = texts[variable];
    if (value !== undefined) texts[variable] = normalIdentifier(variable, value);
  }
  const url = fields.text('url', 'bdsk-url-1');
  if (url) texts.URL = url;
  const language = fields.text('langid', 'language', 'hyphenation');
  if (language) texts.language = languageTag(language);
}

function readTags(fields: FieldBag): string[] {
  const lists = ['keywords', 'keyword', 'mendeley-tags', 'tags'].flatMap((name) => fields.take(name) ?? []);
  if (lists.length === 0) return [];
  const tags = lists.flatMap((list) => {
    const bySemicolon = splitOutside(list, /;/uy);
    return bySemicolon.length > 1 ? bySemicolon : splitOutside(list, /,/uy);
  });
  return [...new Set(tags.map((tag) => readLatex(tag)).filter((tag) => tag !== ''))];
}

/** Where programs put a path of a file alone. */
const PATH_FIELDS = [
  ...['local-zo-url-1', 'local-zo-url-2', 'local-url', 'localfile', 'local-file', 'local_file', 'filename'],
  ...['pdf', 'files', 'attachment', 'attachments', 'fulltext', 'pdfurl'],
];

function readCustom(fields: FieldBag): Record<string, unknown> {
  const custom: Record<string, unknown> = {};
  for (const [field, variable] of OWN_FIELDS) {
    const value = fields.text(field);
    if (value !== undefined && value !== '') custom[variable] = value;
  }
  const file = fields.take('file');
  const links = file === undefined ? [] : parseFileLinks(file);
  for (const name of PATH_FIELDS) {
    const paths = parsePaths(fields.peek(name) ?? '');
    if (paths.length > 0) fields.take(name);
    links.push(...paths.filter(({ path }) => links.every((link) => link.path !== path)));
  }
  if (links.length > 0) custom.files = links;
  return custom;
}

/** Fields that say what others may say too, so that one that comes too late may hold nothing new. */
const NEVER_ALONE = new Set([
  ...['howpublished', 'publisher', 'institution', 'school', 'organization', 'location', 'address'],
  ...['archive', 'eprinttype', 'archiveprefix', 'eprint', 'issue'],
]);

function isSaidElsewhere(value: string, texts: ItemParts['texts']): boolean {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return Object.values(texts).some((text) => text === value || plain(text) === plain(value));
}

/** Fields of ours, and those that nobody asked for. */
function readRest(fields: FieldBag, parts: ItemParts): Record<string, unknown> {
  let custom: Record<string, unknown> = {};
  const key = fields.take('key');
  const absent = fields.take('x-csl-none');
  const json = fields.take('x-csl-custom');
  const rest = fields.rest().filter(([name, value]) => !readOwnField(name, value, parts));
  for (const [name, latex] of rest) {
    const value = readLatex(latex);
    if (NEVER_ALONE.has(name) && isSaidElsewhere(value, parts.texts)) continue;
    Object.defineProperty(custom, name, { value, enumerable: true, configurable: true, writable: true });
  }
  if (
    key !== undefined &&
    readLatex(key) !==
      titleWords(parts.texts.title ?? '')
        .slice(0, 3)
        .join(' ')
  ) {
    custom.key = readLatex(key);
  }
  for (const variable of absent === undefined ? [] : readLatex(absent).split(/,\s*/u)) {
    for (const group of [parts.names, parts.dates, parts.texts]) Reflect.deleteProperty(group, variable);
  }
  if (json !== undefined) custom = { ...custom, ...parsedObject(readLatex(json)) };
  return custom;
}

function parsedObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    // Somebody edited it by hand; it is of no more use to us than a field that we do not know.
    return { 'x-csl-custom': json };
  }
}
