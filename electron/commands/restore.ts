import { restoreItems } from '#core/workflows/change-items.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `restore ID…`: out of the trash. */
export const restore: Command = {
  name: 'restore',
  form: 'ID…',
  summary: 'take items out of the trash',
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
      text: items.map(({ citekey }) => `Restored: ${citekey}`).join('\n'),
    };
  },
};
