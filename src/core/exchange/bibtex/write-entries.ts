import type { CslItem } from '../../model/csl-item.ts';
import { keyIdentity, legalPart } from '../../model/key-rules.ts';
import type { CollectionPath, ExportEntry, FileLink } from '../../model/reference-entry.ts';
import { uniqueCitekey } from '../../model/unique-citekey.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { carriedFields } from './carried-fields.ts';
import { entryFields, type Field, type Flavour } from './entry-fields.ts';
import { VERBATIM_FIELDS } from './field-map.ts';
import { escaped, formatFileLinks } from './file-links.ts';
import { formatGroups, formatGroupTree } from './jabref-groups.ts';
import { lettersAsMacros } from './latex-letters.ts';
import { exactText, latexText } from './latex-text.ts';

export type BibWriterOptions = {
  /** `macros` writes accented Latin letters as `{\'e}`, for programs that know only ASCII. */
  readonly letters?: 'unicode' | 'macros';
};

/**
 * A writer of .bib files in one of their two flavours. Keys are made legal and unique in the file; one that had to change
 * stands in a field of ours as it was. No entry loses its own key to another’s.
 */
export function bibWriter(flavour: Flavour, { letters = 'unicode' }: BibWriterOptions = {}): ReferenceWriter {
  const own = new Set<string>();
  const taken = new Set<string>();
  const collections = new Map<string, CollectionPath>();
  return {
    begin(entries = []) {
      for (const { citekey, carriedKey } of entries) own.add(keyIdentity(carriedKey ?? citekey, flavour));
      return '';
    },
    entry(entry, index) {
      for (const path of entry.collections) collections.set(JSON.stringify(path), path);
      const wanted = entry.carriedKey ?? entry.citekey;
      const legal = legalPart(wanted, flavour) || 'item';
      const identity = (each: string) => keyIdentity(each, flavour);
      const key = uniqueCitekey(
        legal,
        (each) => taken.has(identity(each)) || (each !== wanted && own.has(identity(each))),
      );
      taken.add(identity(key));
      const { type, fields } = allFields(entry, flavour);
      const before: Field[] = key === entry.citekey ? [] : [['x-citekey', `{${exactText(entry.citekey)}}`]];
      const lines = [...fields, ...before].map(([name, value = '']) => {
        const isText = letters === 'macros' && !VERBATIM_FIELDS.has(name) && name !== 'groups';
        return `  ${name} = ${isText ? lettersAsMacros(value) : value},\n`;
      });
      return `${index === 0 ? '' : '\n'}@${type}{${key},\n${charactersOnly(lines.join(''))}}\n`;
    },
    end() {
      const tree = formatGroupTree(collections.values());
      return tree === '' ? '' : `\n${charactersOnly(tree)}`;
    },
  };
}

/** Biber ends at once where a file has a control character, or what Unicode says is no character. */
function charactersOnly(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/[\p{Noncharacter_Code_Point}\p{Cs}]/gu, '\ufffd');
}

function allFields(entry: ExportEntry, flavour: Flavour): { type: string; fields: readonly Field[] } {
  const { csl, citekey } = entry;
  const { type, fields } = entryFields(csl, flavour);
  const file = fileField(csl);
  const known: Field[] = file === undefined ? fields : [...fields, ['file', `{${file}}`]];
  return {
    type,
    fields: [
      ...known,
      ...tagField(entry.tags),
      ...collectionFields(entry.collections),
      ...carriedFields(csl, { type, fields: known, citekey }),
    ],
  };
}

/** Tags stand in `keywords`; one with a comma or a semicolon in it stands in braces. */
function tagField(tags: readonly string[]): Field[] {
  const list = tags.map((tag) => (/[,;]/u.test(tag) ? `{${latexText(tag)}}` : latexText(tag)));
  return list.length === 0 ? [] : [['keywords', `{${list.join(', ')}}`]];
}

/** JabRef's `groups` holds names only; where a collection lies in others, a field of ours holds the way to it. */
function collectionFields(collections: readonly CollectionPath[]): Field[] {
  if (collections.length === 0) return [];
  const groups = formatGroups(collections);
  const isExact = collections.every((path) => path.length === 1 && /^[^\\,{}@]+$/u.test(path[0] ?? ''));
  const paths = collections.map((path) => path.map(escaped).join(':')).join(';');
  return [
    ...(groups === '' ? [] : ([['groups', `{${groups}}`]] satisfies Field[])),
    ...(isExact ? [] : ([['x-collections', `{${exactText(paths)}}`]] satisfies Field[])),
  ];
}

/** `undefined` where a path has braces, which a field cannot hold as they are. */
function fileField({ custom }: CslItem): string | undefined {
  const files = custom?.files;
  if (!Array.isArray(files) || files.length === 0 || !files.every(isFileLink)) return undefined;
  const field = formatFileLinks(files);
  return /[{}]/u.test(field) ? undefined : field;
}

function isFileLink(value: unknown): value is FileLink {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}
