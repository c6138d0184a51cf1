import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { siblingFiles } from '#adapters/files/sibling-files.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';
import { factsOf } from './describe-item.ts';
import { fieldLines, paragraphLines, readingLines } from './describe-reading.ts';
import { onlyItem } from './only-item.ts';

/** `extract FILE`: what Pressmark reads out of a file, without touching a library. */
export const extract: Command = {
  name: 'extract',
  ...cli.about.extract,
  options: { url: { type: 'string' } },
  async run(args, session) {
    const file = session.resolve(onlyItem(args, cli.line.nameFile));
    const { bytes, name } = await readSourceFile(file);
    const read = await session.reader.read(
      bytes,
      { name, url: args.text('url') },
      { signal: session.signal, readSibling: siblingFiles(file) },
    );
    const { csl, paragraphs, provenance, reading } = read.draft;
    const facts = {
      ...factsOf(csl),
      language: csl.language ?? null,
      url: args.text('url') ?? csl.URL ?? null,
      standfirst: csl.abstract ?? null,
      place: csl['publisher-place'] ?? null,
      mediaType: read.mediaType,
      charset: read.charset,
    };
    const text = paragraphs.join('\n\n');
    const sections = [
      fieldLines(csl, provenance, reading),
      [`mediaType: ${read.mediaType}`, `charset: ${read.charset}`],
      readingLines(reading),
      read.notes.map(say),
      paragraphLines(paragraphs, reading),
    ];
    return {
      json: { ...facts, text, paragraphs, provenance, reading, notes: read.notes },
      text: sections.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n'),
    };
  },
};
