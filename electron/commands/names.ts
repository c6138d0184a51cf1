import { namesIn } from '#core/search/names/own-name-groups.ts';
import { addNames, removeNames } from '#core/workflows/own-names.ts';
import { cli } from '#messages/cli.ts';
import { type Command, UsageError } from './command.ts';

/** `names`: what the person takes for names of the same, for search. */
export const names: Command = {
  name: 'names',
  form: cli.about.names.form,
  summary: cli.about.names.summary,
  options: { forget: { type: 'string' } },
  async run(args, session) {
    const forgotten = args.text('forget');
    if (forgotten !== undefined) {
      if (args.positionals.length > 0) throw new UsageError(cli.line.namesOrForget);
      const removed = await removeNames((await session.changing()).library, forgotten);
      return { json: removed, text: cli.library.namesForgotten(removed) };
    }
    if (args.positionals.length === 0) {
      const { nameGroups } = await (await session.reading()).arrangement.read();
      return { json: nameGroups, text: nameGroups.map((group) => group.join(', ')).join('\n') };
    }
    const group = await addNames((await session.changing()).library, args.positionals.flatMap(namesIn));
    return { json: group, text: cli.library.namesAdded(group) };
  },
};
