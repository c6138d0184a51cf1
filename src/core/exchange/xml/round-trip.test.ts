import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullEntries,
  hostileEntries,
  referenceEntries,
} from '../../../../tests/fixtures/exchange-entries.ts';
import type { CslItem } from '../../model/csl-item.ts';
import type { ExportEntry, ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import { coinsFormat } from '../coins/coins-format.ts';
import { endnoteFormat } from '../endnote/endnote-format.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { modsFormat } from '../mods/mods-format.ts';
import { zoteroFormat } from '../zotero/zotero-format.ts';

const formats = [
  { format: endnoteFormat },
  { format: modsFormat },
  { format: zoteroFormat },
  { format: coinsFormat },
];

function fileOf({ write }: ExchangeFormat, entries: readonly ExportEntry[]): string {
  const writer = write?.();
  if (!writer) throw new Error('This format is not written.');
  return [writer.begin(), ...entries.map((entry, index) => writer.entry(entry, index)), writer.end()].join(
    '',
  );
}

function piecesOf({ read }: ExchangeFormat, text: string): readonly ReadPiece[] {
  return [...(read?.(text) ?? [])];
}

function entriesOf(format: ExchangeFormat, text: string): readonly ParsedEntry[] {
  return piecesOf(format, text).flatMap(({ entry }) => entry ?? []);
}

/** Everything that an item says, field by field, to be counted. */
function fieldsOf({
  csl,
  tags,
  collections,
}: Pick<ParsedEntry, 'csl' | 'tags' | 'collections'>): readonly string[] {
  const { custom = {}, ...variables }: CslItem = csl;
  const all = [
    ...Object.entries(variables),
    ...Object.entries(custom),
    ['tags', tags],
    ['collections', collections],
  ];
  return all.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${sorted(value)}`);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort())
      : each,
  );
}

function lostOf(
  format: ExchangeFormat,
  entries: readonly ExportEntry[],
): { readonly lost: readonly string[]; readonly share: number } {
  const back = entriesOf(format, fileOf(format, entries));
  const wanted = entries.map(fieldsOf);
  const lost = wanted.flatMap((fields, at) => {
    const got = new Set(back[at] ? fieldsOf(back[at]) : []);
    return fields.filter((field) => !got.has(field));
  });
  return { lost, share: lost.length / wanted.flat().length };
}

describe.each(formats)('$format.label', ({ format }) => {
  it.skipIf(referenceEntries.length === 0)('gives back the reference items (skipped if absent)', () => {
    expect(lostOf(format, referenceEntries).lost.slice(0, 5)).toEqual([]);
  });

  it.each([
    ['every variable of every type', fullEntries],
    ['hostile text', hostileEntries.filter((_, at) => at < 60 || at % 20 === 0)],
  ])('gives back %s', (_, entries) => {
    const { lost } = lostOf(format, entries);
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it('keeps the citekey and the number of entries', () => {
    const back = entriesOf(format, fileOf(format, fullEntries));
    expect(back.map(({ citekey }) => citekey)).toEqual(fullEntries.map(({ citekey }) => citekey));
  });

  it('tells itself from other text', () => {
    expect(format.recognises(fileOf(format, fullEntries).slice(0, 65_536))).toBe(true);
    for (const other of ['', '{}', '<html><body></body></html>', '@book{x}', '<xml/>']) {
      expect(format.recognises(other)).toBe(false);
    }
  });

  it('reaches no prototype', () => {
    entriesOf(format, fileOf(format, hostileEntries.slice(0, 60)));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  it('reads a file cut off anywhere without a crash', () => {
    const text = fileOf(format, fullEntries.slice(0, 2));
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (length) => {
        try {
          expect(piecesOf(format, text.slice(0, length)).length).toBeLessThan(20);
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
        }
      }),
      { numRuns: 60 },
    );
  });
});
