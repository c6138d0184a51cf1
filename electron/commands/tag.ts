import { isTagColour, TAG_COLOURS } from '#core/model/tag-colours.ts';
import { colourTag, removeTag, renameTag } from '#core/workflows/arrange-tags.ts';
import { tagItems } from '#core/workflows/change-items.ts';
import { cli } from '#messages/cli.ts';
import { type Command, type CommandArguments, type CommandResult, UsageError } from './command.ts';
import { lineOf } from './describe-item.ts';
import { resolveItems } from './resolve-items.ts';
import type { Session } from './session.ts';

type Part = (names: readonly string[], session: Session) => Promise<CommandResult>;

/** What is done with a tag on all items, by the first word. */
const PARTS: Readonly<Record<string, Part>> = {
  rename: ([from, to, ...more], session) => renamed(from, to, { more, session }),
  merge: ([from, to, ...more], session) => renamed(from, to, { more, session }),
  delete: async ([tag, ...more], session) => {
    if (tag === undefined || more.length > 0) throw new UsageError(cli.line.sayTagToDelete);
    const items = await removeTag(await session.changing(), tag, { signal: session.signal });
    return { json: { tag, items }, text: cli.library.tagDeleted(tag, items) };
  },
  colour: async ([tag, colour, ...more], session) => {
    const isKnown = isTagColour(colour);
    if (tag === undefined || more.length > 0 || (!isKnown && colour !== 'none')) {
      throw new UsageError(cli.line.sayColour(TAG_COLOURS));
    }
    await colourTag(await session.changing(), { tag, colour: isKnown ? colour : undefined });
    return { json: { tag, colour }, text: cli.library.tagColoured(tag, colour) };
  },
};

/** `tag ID…`: adds and removes tags; `tag rename`, `merge`, `delete` and `colour` change a tag on all items. */
export const tag: Command = {
  name: 'tag',
  ...cli.about.tag,
  options: { add: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true } },
  async run(args, session) {
    const [first = '', ...names] = args.positionals;
    const part = Object.hasOwn(PARTS, first) ? PARTS[first] : undefined;
    return part && !changesItems(args) ? part(names, session) : tagSome(args, session);
  },
};

function changesItems(args: CommandArguments): boolean {
  return args.texts('add').length + args.texts('remove').length > 0;
}

async function tagSome(args: CommandArguments, session: Session): Promise<CommandResult> {
  const tags = { add: args.texts('add'), remove: args.texts('remove') };
  if (!changesItems(args)) throw new UsageError(cli.line.sayTags);
  const library = await session.changing();
  const ids = (await resolveItems(library, args.positionals)).map(({ id }) => id);
  const items = await tagItems(library, ids, tags);
  return {
    json: items.map((item) => ({ id: item.id, citekey: item.citekey, tags: item.tags })),
    text: items.map(lineOf).join('\n'),
  };
}

async function renamed(
  from: string | undefined,
  to: string | undefined,
  { more, session }: { readonly more: readonly string[]; readonly session: Session },
): Promise<CommandResult> {
  if (from === undefined || to === undefined || more.length > 0) throw new UsageError(cli.line.sayTwoTags);
  const items = await renameTag(await session.changing(), { from, to }, { signal: session.signal });
  return { json: { from, to, items }, text: cli.library.tagRenamed(from, to, items) };
}
