import type { QueryNote, ShownPart } from '../model/understood-query.ts';
import { said } from '../said/said.ts';
import { spacedWords } from './catalogue-record.ts';
import { fold } from './fold.ts';
import { nearest } from './query-operators.ts';

/** The names that a library has. */
export type KnownNames = { readonly collections: readonly string[]; readonly tags: readonly string[] };

/** Tells of collections and tags that a query asks for and the library has not got. */
export function notesOfNames(text: string, parts: readonly ShownPart[], known: KnownNames): QueryNote[] {
  return parts.flatMap((part): QueryNote[] => {
    const of = part.operator === 'collection' ? 'collection' : part.operator === 'tag' ? 'tag' : undefined;
    if (of === undefined || isThere(of, part, known)) return [];
    const meant = near(part.value, of === 'tag' ? known.tags : known.collections);
    const isUnfinished = part.end >= text.trimEnd().length ? { isUnfinished: true as const } : {};
    const name = part.value;
    if (meant === undefined) return [{ told: said(`query.no-${of}`, { name }), ...isUnfinished }];
    const written = `${of}:${/[\s():]/u.test(meant) ? `"${meant}"` : meant}`;
    const mend = `${text.slice(0, part.start)}${part.isNot ? '-' : ''}${written}${text.slice(part.end)}`;
    return [{ told: said(`query.no-${of}-near`, { name, meant }), mend, ...isUnfinished }];
  });
}

function isThere(of: 'collection' | 'tag', { value }: ShownPart, { collections, tags }: KnownNames): boolean {
  if (of === 'collection') {
    const wanted = fold(value.replace(/\*$/u, '').trim());
    return collections.some((name) => fold(name).startsWith(wanted));
  }
  const words = spacedWords(value).trimEnd();
  return tags.some((tag) => spacedWords(tag).includes(words));
}

function near(typed: string, names: readonly string[]): string | undefined {
  const byKey = new Map(names.map((name) => [fold(name), name]));
  return byKey.get(nearest(fold(typed), byKey.keys()) ?? '');
}
