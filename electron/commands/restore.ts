import { restoreItems } from '#core/workflows/change-items.ts';
import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `restore ID…`: out of the trash. */
export const restore: Command = {
  name: 'restore',
  ...cli.about.restore,
  options: {},
  async run({ positionals }, session) {
    const library = await session.changing();
    const found = await resolveItems(library, positionals);
    const items = await restoreItems(
      library,
      found.map(({ id }) => id),
    );
    return {
      json: items.map(({ id, citekey }) => ({ id, citekey, trashed: false })),
      text: items.map(({ citekey }) => cli.library.restored(citekey)).join('\n'),
    };
  },
};
