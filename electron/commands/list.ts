import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { factsOf, lineOf } from './describe-item.ts';
import { limitFrom } from './limit-from.ts';

/** `list`: the items of the library, newest first. */
export const list: Command = {
  name: 'list',
  ...cli.about.list,
  options: { tag: { type: 'string' }, limit: { type: 'string' } },
  async run(args, session) {
    const limit = limitFrom(args);
    const { catalogue, library } = await session.reading();
    const sort = { key: 'added', descending: true } as const;
    const ids = await catalogue.ids({ view: 'all', tag: args.text('tag'), query: '', sort });
    const items = await Promise.all(ids.slice(0, limit).map((id) => library.item(id)));
    return {
      json: {
        total: ids.length,
        items: items.map(({ id, citekey, csl, tags }) => ({ id, citekey, ...factsOf(csl), tags })),
      },
      text: items.length > 0 ? items.map(lineOf).join('\n') : cli.library.noItems,
    };
  },
};
