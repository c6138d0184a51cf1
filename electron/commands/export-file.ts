import { writeDurably } from '#adapters/files/write-durably.ts';
import { htmlDocument } from '#core/cite/html-document.ts';
import { entryOf, selectEntries } from '#core/workflows/cite-items.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';
import { STYLE_OPTIONS, styleFrom } from './style-options.ts';

/** `export`: writes a bibliography of items, or of all, to a file or to standard output. */
export const exportFile: Command = {
  name: 'export',
  form: '--style apa|mla|bibtex [--format text|html] [--output FILE] [ID…]',
  summary: 'write a bibliography of items, or of all, to a file',
  options: { ...STYLE_OPTIONS, output: { type: 'string' } },
  async run(args, session) {
    const { style, format } = styleFrom(args);
    const library = await session.reading();
    const { positionals } = args;
    const entries =
      positionals.length > 0
        ? (await resolveItems(library, positionals)).map(entryOf)
        : await selectEntries(library, { all: true });
    const written = await session.bibliography(entries, style);
    const isPage = format === 'html' && style !== 'bibtex';
    const content = isPage
      ? htmlDocument(`Bibliography (${style.toUpperCase()})`, written.html)
      : written.text;
    const output = args.text('output');
    if (output === undefined)
      return { json: { style, format, entries: written.entries, content }, text: content };
    const file = session.resolve(output);
    await writeDurably(file, content);
    return {
      json: { style, format, entries: written.entries, file },
      text: `Wrote ${written.entries} ${written.entries === 1 ? 'entry' : 'entries'} to ${file}`,
    };
  },
};
