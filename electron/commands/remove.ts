import { trashItems } from '#core/workflows/change-items.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `remove ID…`: to the trash; nothing is deleted. */
export const remove: Command = {
  name: 'remove',
  form: 'ID…',
  summary: 'move items to the trash',
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
      text: items.map(({ citekey }) => `Moved to the trash: ${citekey}`).join('\n'),
    };
  },
};
