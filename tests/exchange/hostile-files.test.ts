import { describe, expect, it } from 'vitest';
import { isMoved, READ_FORMATS } from '#core/exchange/format-facts.ts';
import { exchangeFormat, exchangeFormats } from '#core/exchange/formats.ts';
import { recogniseFormat } from '#core/exchange/recognise-format.ts';
import { cslItemSchema } from '#core/model/csl-item.ts';
import type { ParsedEntry } from '#core/model/reference-entry.ts';
import { say } from '#messages/say.ts';
import { readAll } from '../support/round-trip.ts';
import { sampleFile } from './sample-files.ts';

const CUTS = 40;
const NAMES = 20_000;
const LONG = 'lanterns '.repeat(100_000);

/** Every control character, halves of surrogate pairs, and what Unicode says is no character. */
const ODD_CHARACTERS = [
  ...Array.from({ length: 32 }, (_, at) => at),
  ...Array.from({ length: 33 }, (_, at) => 127 + at),
  ...[0x2028, 0x2029, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfeff, 0xfffe, 0xffff],
].map((code) => String.fromCharCode(code));

/** One line or element with a name in it, and how often the file has it; of formats that are only read. */
const NAME_LINES: Readonly<Record<string, RegExp>> = {
  wos: / {3}van Dorp, Mila\n/u,
  'pubmed-xml': /<Author ValidYN="Y"><LastName>van Dorp.*<\/Author>\n/u,
  word: /<b:Person><b:Last>van Dorp.*<\/b:Person>\n/u,
  marcxml: /<datafield tag="700".*<\/datafield>\n/u,
  redif: /Author-Name: van Dorp, Mila\n/u,
  ovid: /FA {2}- van Dorp, Mila\n/u,
  refworks: /A1 van Dorp,Mila\n/u,
  hayagriva: /"van Dorp, Mila", /u,
};

/** What a format reads in a text; nothing if it refuses it in a sentence. Any other failure is one of the test. */
function entriesIn(id: string, text: string): readonly ParsedEntry[] {
  const format = exchangeFormat(id);
  format.recognises(text.slice(0, 65_536));
  try {
    const { entries, problems } = readAll(format, text);
    for (const { message } of problems) expect(say(message)).toMatch(/[.?]$/u);
    return entries;
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
    return [];
  }
}

describe.each(READ_FORMATS)('a file in %s', (id) => {
  const sample = sampleFile(id);

  it('is told from all others by its content, and read', () => {
    const found = recogniseFormat(exchangeFormats, sample)?.id;
    expect(id === 'biblatex' ? 'bibtex' : id).toBe(found);
    const { entries } = readAll(exchangeFormat(id), sample);
    expect(entries.length).toBeGreaterThan(0);
    for (const { csl } of entries) expect(csl).toEqual(cslItemSchema.parse(csl));
  });

  it('may break off anywhere', () => {
    for (let at = 0; at < CUTS; at += 1) entriesIn(id, sample.slice(0, (sample.length * at) / CUTS));
  });

  it('may hold any character anywhere', () => {
    const places = [0.1, 0.45, 0.8].map((share) => Math.floor(sample.length * share));
    for (const odd of ODD_CHARACTERS) {
      for (const at of places) {
        const entries = entriesIn(id, sample.slice(0, at) + odd + sample.slice(at));
        expect(() => JSON.stringify(entries)).not.toThrow();
      }
    }
  });

  it('may have a field of any length', () => {
    entriesIn(id, sample.replace(/lanterns/u, LONG));
  });

  it.skipIf(isMoved(id))('may have any number of names', () => {
    const line = NAME_LINES[id];
    if (!line) throw new Error(`Say in NAME_LINES which line of ${id} has a name in it.`);
    expect(sample).toMatch(line);
    const [entry] = entriesIn(
      id,
      sample.replace(line, (found) => found.repeat(NAMES)),
    );
    expect(entry?.csl.author?.length ?? 0).toBeGreaterThanOrEqual(NAMES);
  });
});
