import { eachOnce, type Said, said } from '../../said/said.ts';
import type { RawEntry, RawField } from './parse-fields.ts';

const NEVER_INHERITED = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'key',
  'keywords',
  'file',
  'groups',
  'abstract',
  'shorttitle',
  'entryset',
  'entrysubtype',
  'execute',
  'label',
  'options',
  'presort',
  'related',
  'relatedtype',
  'sortkey',
  'sortname',
  'sorttitle',
  'timestamp',
  'owner',
  'note',
  'annote',
  'pages',
  'doi',
  'url',
  'urldate',
  'x-csl-type',
]);
const IN_BOOKS = new Set([
  'inbook',
  'bookinbook',
  'suppbook',
  'incollection',
  'suppcollection',
  'inreference',
  'inproceedings',
  'conference',
]);
const DEEPEST = 10;
const MOST_PARENTS = 200;

/**
 * The entry with what it takes over from `crossref` and `xdata`: fields that it has not itself, the title of a book
 * as `booktitle`. An entry that would inherit from itself, or from one that is not there, is told so and kept.
 *
 * @see biblatex manual, 2.4.1 and appendix B
 */
export function inheritFields(entry: RawEntry, entryNamed: (key: string) => RawEntry | undefined): RawEntry {
  if (!entry.fields.some(({ name }) => name === 'crossref' || name === 'xdata')) return entry;
  const troubles = [...entry.troubles];
  const fields = allFields(entry, { entryNamed, troubles, path: [entry.key], asked: { count: 0 } });
  return { ...entry, fields, troubles: eachOnce(troubles) };
}

type Context = {
  readonly entryNamed: (key: string) => RawEntry | undefined;
  readonly troubles: Said[];
  readonly path: readonly string[];
  /** How many entries have been asked, over all. */
  readonly asked: { count: number };
};

function allFields(entry: RawEntry, context: Context): readonly RawField[] {
  const fields = [...entry.fields];
  const resolved = new Set<string>();
  const own = new Set(fields.map(({ name }) => name));
  const add = (inherited: readonly RawField[]) => {
    for (const field of inherited) {
      if (own.has(field.name)) continue;
      own.add(field.name);
      fields.push(field);
    }
  };
  for (const { name, value } of entry.fields) {
    if (name !== 'crossref' && name !== 'xdata') continue;
    for (const key of name === 'xdata' ? value.split(',') : [value]) {
      const parent = parentNamed(key.trim(), context);
      if (!parent) continue;
      resolved.add(name);
      const given = allFields(parent, { ...context, path: [...context.path, parent.key] });
      add(name === 'xdata' ? given : handedDown(given, { child: entry.type, parent: parent.type }));
    }
  }
  // What has been taken over need not be referred to any more.
  return fields.filter(({ name }) => !resolved.has(name));
}

function parentNamed(key: string, { entryNamed, troubles, path, asked }: Context): RawEntry | undefined {
  asked.count += 1;
  if (key === '' || asked.count > MOST_PARENTS) return undefined;
  const parent = entryNamed(key);
  if (!parent) {
    troubles.push(said('bibtex.no-parent', { key }));
    return undefined;
  }
  if (path.length <= DEEPEST && !path.includes(parent.key)) return parent;
  troubles.push(said('bibtex.circle-of-parents', { key }));
  return undefined;
}

function handedDown(
  fields: readonly RawField[],
  { child, parent }: { child: string; parent: string },
): RawField[] {
  const names = new Set(fields.map(({ name }) => name));
  return fields.flatMap((field) => {
    const { name, value } = field;
    if (NEVER_INHERITED.has(name)) return [];
    if (IN_BOOKS.has(child)) {
      if (name === 'title') return names.has('booktitle') ? [] : [{ name: 'booktitle', value }];
      if (name === 'subtitle') return [{ name: 'booksubtitle', value }];
      if (name === 'author')
        return child === 'inbook' ? [field, { name: 'bookauthor', value }] : [{ name: 'bookauthor', value }];
    }
    if (child === 'article' && parent === 'periodical' && name === 'title')
      return [{ name: 'journaltitle', value }];
    return [field];
  });
}
