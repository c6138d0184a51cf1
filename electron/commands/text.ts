import { readArticle } from '#core/workflows/read-article.ts';
import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { onlyItem } from './only-item.ts';
import { resolveItem } from './resolve-items.ts';

/** `text ID`: the article's text, paragraphs separated by a blank line. */
export const text: Command = {
  name: 'text',
  ...cli.about.text,
  options: {},
  async run(args, session) {
    const library = await session.reading();
    const item = await resolveItem(library, onlyItem(args));
    const paragraphs = await readArticle(library, item, { signal: session.signal });
    return { json: { id: item.id, paragraphs }, text: paragraphs.join('\n\n') };
  },
};
