import { trashItems } from '#core/workflows/change-items.ts';
import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `remove ID…`: to the trash; nothing is deleted. */
export const remove: Command = {
  name: 'remove',
  ...cli.about.remove,
  options: {},
  async run({ positionals }, session) {
    const library = await session.changing();
    const found = await resolveItems(library, positionals);
    const items = await trashItems(
      library,
      found.map(({ id }) => id),
    );
    return {
      json: items.map(({ id, citekey }) => ({ id, citekey, trashed: true })),
      text: items.map(({ citekey }) => cli.library.trashed(citekey)).join('\n'),
    };
  },
};
