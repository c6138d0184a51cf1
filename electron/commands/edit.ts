import { editOneItem } from '#core/workflows/change-items.ts';
import { cli } from '#messages/cli.ts';
import { type Command, UsageError } from './command.ts';
import { lineOf, wholeItem } from './describe-item.ts';
import { resolveItem } from './resolve-items.ts';

/** `edit ID VARIABLE=VALUE…`: sets CSL variables; an empty value removes one. */
export const edit: Command = {
  name: 'edit',
  ...cli.about.edit,
  options: {},
  async run({ positionals }, session) {
    const [name, ...assignments] = positionals;
    if (name === undefined || assignments.length === 0) throw new UsageError(cli.line.nameAssignment);
    const changes = Object.fromEntries(assignments.map(assignmentFrom));
    const library = await session.changing();
    const { id } = await resolveItem(library, name);
    const item = await editOneItem(library, id, changes);
    return { json: wholeItem(item), text: lineOf(item) };
  },
};

function assignmentFrom(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(cli.line.noAssignment(text));
  return [text.slice(0, at), text.slice(at + 1)];
}
