import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import { type Command, type CommandArguments, type CommandResult, UsageError } from './command.ts';
import type { Session } from './session.ts';

/** `undo`: takes the last change of the library back, or one older change alone. */
export const undo: Command = {
  name: 'undo',
  ...cli.about.undo,
  options: {},
  async run({ positionals: [id, ...more] }, session) {
    if (more.length > 0) throw new UsageError(cli.line.nameChange);
    const { library } = await session.changing();
    const { signal } = session;
    const change = id === undefined ? await library.undo({ signal }) : await library.undoOne(id, { signal });
    if (!change) return { json: { undone: null }, text: cli.library.nothingToUndo };
    const what = say(change.said);
    return { json: { undone: { change: change.id, what } }, text: cli.library.undone(what) };
  },
};

/** `redo`: does the change again that was taken back last. */
export const redo: Command = {
  name: 'redo',
  ...cli.about.redo,
  options: {},
  async run({ positionals }: CommandArguments, session: Session): Promise<CommandResult> {
    if (positionals.length > 0) throw new UsageError(cli.line.nameNothing);
    const { library } = await session.changing();
    const change = await library.redo({ signal: session.signal });
    if (!change) return { json: { redone: null }, text: cli.library.nothingToRedo };
    const what = say(change.said);
    return { json: { redone: { change: change.id, what } }, text: cli.library.redone(what) };
  },
};
