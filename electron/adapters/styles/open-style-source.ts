import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { StyleSource } from '#core/cite/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type StyleFacts, styleFactsSchema } from '#core/model/style-facts.ts';
import { said } from '#core/said/said.ts';
import { readInstalledStyles } from './installed-styles.ts';

const packedSchema = z.array(styleFactsSchema.extend({ at: z.tuple([z.int(), z.int()]) }));
const localesSchema = z.record(z.string(), z.unknown());

/**
 * The snapshot of styles and locales in a built folder, and the styles that the person has installed; each is read
 * when it is first asked for.
 *
 * @param snapshot the built folder, with a slash
 * @param installed the folder of installed styles; it need not be there
 */
export function openStyleSource(snapshot: URL, installed?: string): StyleSource {
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, snapshot), 'utf8'));
  const packed = once(() => packedSchema.parse(json('styles.json')));
  const places = once(() => new Map(packed().map(({ id, at }) => [id, at])));
  const locales = once(() => localesSchema.parse(json('locales.json')));
  const own = once(() => readInstalledStyles(installed));
  const independent = memoised((id: string): string => {
    const ours = own().find(({ facts }) => facts.id === id && facts.parent === undefined);
    if (ours) return JSON.stringify(ours.node);
    const place = places().get(id);
    if (!place) throw noSuchStyle(id);
    return inflateRawSync(readPart(new URL('styles.pack', snapshot), place)).toString('utf8');
  });
  const list = once((): readonly StyleFacts[] => {
    const installed = own().map(({ facts }) => facts);
    const ids = new Set(installed.map(({ id }) => id));
    const shipped = packed().map(({ at: _, ...facts }) => facts);
    const parents = [...installed.filter(({ parent }) => parent === undefined), ...shipped];
    const asItsParent = (facts: StyleFacts): StyleFacts => {
      const parent = facts.parent && parents.find(({ id }) => id === facts.parent);
      if (!parent) return facts;
      const { format, isNote, hasBibliography, locale } = parent;
      return { ...(locale ? { locale } : {}), ...facts, format, isNote, hasBibliography };
    };
    return [...installed.map(asItsParent), ...shipped.filter(({ id }) => !ids.has(id))];
  });
  return {
    list,
    style: (id) => {
      const parent = own().find(({ facts }) => facts.id === id)?.facts.parent;
      if (parent === undefined) return independent(id);
      try {
        return independent(parent);
      } catch (cause) {
        throw noParent(id, parent, cause);
      }
    },
    locale: memoised((tag) => {
      const locale = locales()[tag];
      return locale === undefined ? undefined : JSON.stringify(locale);
    }),
    locales: once(() => Object.keys(locales())),
  };
}

/** Says which style was meant, and how to find the right one. */
export function noSuchStyle(id: string): PressmarkError {
  return new PressmarkError(
    'not-found',
    said('styles.unknown', { style: id, similar: id.split('-')[0] ?? '' }),
  );
}

function noParent(id: string, parent: string, cause: unknown): PressmarkError {
  return new PressmarkError('not-found', said('styles.parent-missing', { style: id, parent }), { cause });
}

function readPart(file: URL, [offset, length]: readonly [number, number]): Uint8Array {
  const bytes = new Uint8Array(length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, bytes, 0, length, offset);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function memoised<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
