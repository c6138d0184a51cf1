import { tagItems } from '#core/workflows/change-items.ts';
import { cli } from '#messages/cli.ts';
import { type Command, UsageError } from './command.ts';
import { lineOf } from './describe-item.ts';
import { resolveItems } from './resolve-items.ts';

/** `tag ID…`: adds and removes tags. */
export const tag: Command = {
  name: 'tag',
  ...cli.about.tag,
  options: { add: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true } },
  async run(args, session) {
    const tags = { add: args.texts('add'), remove: args.texts('remove') };
    if (tags.add.length + tags.remove.length === 0) throw new UsageError(cli.line.sayTags);
    const library = await session.changing();
    const ids = (await resolveItems(library, args.positionals)).map(({ id }) => id);
    const items = await tagItems(library, ids, tags);
    return {
      json: items.map((item) => ({ id: item.id, citekey: item.citekey, tags: item.tags })),
      text: items.map(lineOf).join('\n'),
    };
  },
};
