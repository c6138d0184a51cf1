import { editOneItem } from '#core/workflows/change-items.ts';
import { type Command, UsageError } from './command.ts';
import { lineOf, wholeItem } from './describe-item.ts';
import { resolveItem } from './resolve-items.ts';

/** `edit ID VARIABLE=VALUE…`: sets CSL variables; an empty value removes one. */
export const edit: Command = {
  name: 'edit',
  form: 'ID VARIABLE=VALUE…',
  summary: 'set CSL variables (author="Family, Given; …", issued=2019-06-30 or “May 2020”; empty removes)',
  options: {},
  async run({ positionals }, session) {
    const [name, ...assignments] = positionals;
    if (name === undefined || assignments.length === 0)
      throw new UsageError('Name an item and at least one VARIABLE=VALUE.');
    const changes = Object.fromEntries(assignments.map(assignmentFrom));
    const library = await session.changing();
    const { id } = await resolveItem(library, name);
    const item = await editOneItem(library, id, changes);
    return { json: wholeItem(item), text: lineOf(item) };
  },
};

function assignmentFrom(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`“${text}” is not of the form VARIABLE=VALUE.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
