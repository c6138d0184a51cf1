import type { ListedChange } from '#core/model/listed-change.ts';
import { listChanges, listChangesOf } from '#core/workflows/list-changes.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import { type Command, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';
import { resolveItems } from './resolve-items.ts';

/** `history [ID]`: what was done to the library, or to one item, the newest first. */
export const history: Command = {
  name: 'history',
  ...cli.about.history,
  options: { limit: { type: 'string' } },
  async run(args, session) {
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError(cli.line.nameItem);
    const limit = limitFrom(args) ?? Number.POSITIVE_INFINITY;
    const library = await session.reading();
    const [item] = name === undefined ? [] : await resolveItems(library, [name]);
    const changes = item ? await listChangesOf(library, item.id, limit) : await listChanges(library, limit);
    return {
      json: changes.map(({ id, at, who, said, isTakenBack, values }) => ({
        change: id,
        at: new Date(at).toISOString(),
        who,
        what: say(said),
        takenBack: isTakenBack,
        ...(item && { values }),
      })),
      text: changes.length > 0 ? changes.map(lineOf).join('\n') : cli.library.noChanges,
    };
  },
};

function lineOf({ id, at, who, said, isTakenBack, values }: ListedChange): string {
  const what = `${say(said)}${isTakenBack ? ` (${cli.library.takenBack})` : ''}`;
  const changed = values.map(
    ({ name, before = '', after = '' }) =>
      `\n  ${name}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
  return [id, new Date(at).toISOString(), who, what].join('\t') + changed.join('');
}
