import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBibtex } from './read-bibtex.ts';

const FOLDER = new URL('../../../../../shared/data/corpora/', import.meta.url);
const folders = ['bib-ris-jabref', 'bib-bbt', 'bib-own'];
const files = existsSync(FOLDER)
  ? folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, FOLDER))
        .filter((name) => name.endsWith('.bib'))
        .map((name) => `${folder}/${name}`),
    )
  : [];

/** As `core/source` does it before a reader sees a file. */
function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0))
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

describe('readBibtex on the files of JabRef and Better BibTeX', () => {
  it.skipIf(files.length === 0)('has them beside the repository: ../shared/data/corpora', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it.each(files)('accounts for every entry of %s', (name) => {
    const text = decoded(readFileSync(new URL(name, FOLDER)));
    const started = text.match(/(?<=^|[\n\r}])[ \t]*@[ \t]*(?!comment|string|preamble)\w+\s*[{(]/giu) ?? [];
    const pieces = started.length === 0 ? [] : [...readBibtex(text)];
    const lost = pieces.flatMap(({ problems }) => problems.filter(({ isLost }) => isLost));
    const entries = pieces.flatMap(({ entry }) => entry ?? []);
    expect(entries.length + lost.length).toBe(started.length);
    const silent = pieces.filter(
      ({ entry, problems }) => Object.keys(entry?.csl ?? {}).length < 2 && problems.length === 0,
    );
    expect(silent).toEqual([]);
  });
});
