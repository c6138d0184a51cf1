import { PressmarkError } from '../errors/pressmark-error.ts';
import type { BulkOptions } from '../library/one-change.ts';
import { cleanTag, isTagOrWithin, tagKey, withTagRenamed } from '../library/tags.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { ItemId } from '../model/item.ts';
import type { TagColour } from '../model/tag-colours.ts';
import { type Said, said } from '../said/said.ts';
import { type ChangeItemsDeps, withTags } from './change-items.ts';

type Colours = Arrangement['tagColours'];

/**
 * Calls a tag, and those that lie in it, otherwise wherever they are, the trash included; where the other name is in use
 * the two become one.
 *
 * @returns how many items were changed
 * @throws PressmarkError `invalid-input` if the name is empty or too long, or lies in the tag itself; `not-found` if no
 *   item has the tag; `storage`, `cancelled`
 */
export async function renameTag(
  deps: ChangeItemsDeps,
  { from, to }: { readonly from: string; readonly to: string },
  options: BulkOptions = {},
): Promise<number> {
  const name = cleanTag(to);
  if (tagKey(name) !== tagKey(from) && isTagOrWithin(name, from)) {
    throw new PressmarkError('invalid-input', said('library.tag-within-itself', { tag: from, to: name }));
  }
  return changeTagEverywhere(deps, from, {
    ...options,
    what: said('change.rename-tag', { from, to: name }),
    tags: (tags) => withTagRenamed(tags, from, name),
    colours: (colours) => renamedColours(colours, from, name),
  });
}

/**
 * Takes a tag, and those that lie in it, off every item, the trash included.
 *
 * @returns how many items were changed
 * @throws PressmarkError `not-found` if no item has the tag; `storage`, `cancelled`
 */
export async function removeTag(
  deps: ChangeItemsDeps,
  tag: string,
  options: BulkOptions = {},
): Promise<number> {
  return changeTagEverywhere(deps, tag, {
    ...options,
    what: said('change.remove-tag', { tag }),
    tags: (tags) => tags.filter((each) => !isTagOrWithin(each, tag)),
    colours: (colours) => withoutColours(colours, tag),
  });
}

/** Gives a tag a colour, or none. Keys 1 to 9 stand for the coloured tags in the order in which they were coloured. */
export async function colourTag(
  { library }: Pick<ChangeItemsDeps, 'library'>,
  { tag, colour }: { readonly tag: string; readonly colour: TagColour | undefined },
): Promise<void> {
  const key = tagKey(cleanTag(tag));
  await library.arrange(said('change.colour-tag', { tag }), (before) => {
    const { [key]: _, ...others } = before.tagColours;
    if (colour === undefined) return { ...before, tagColours: others };
    return { ...before, tagColours: { ...before.tagColours, [key]: colour } };
  });
}

type Everywhere = BulkOptions & {
  readonly what: Said;
  readonly tags: (tags: readonly string[]) => readonly string[];
  readonly colours: (colours: Colours) => Colours;
};

async function changeTagEverywhere(
  { library, catalogue, system }: ChangeItemsDeps,
  tag: string,
  { what, tags, colours, ...options }: Everywhere,
): Promise<number> {
  const ids = await idsTagged(catalogue, tag);
  if (ids.length === 0) throw new PressmarkError('not-found', said('library.no-tag', { tag }));
  await library.make(
    what,
    async (change) => {
      await change.change(ids, (item) => withTags({ system }, item, tags(item.tags)));
      await change.arrange((before) => {
        const after = colours(before.tagColours);
        return after === before.tagColours ? before : { ...before, tagColours: after };
      });
    },
    options,
  );
  return ids.length;
}

/** Those that have the tag, or one that lies in it, in the library and in the trash. */
async function idsTagged(catalogue: ChangeItemsDeps['catalogue'], tag: string): Promise<readonly ItemId[]> {
  const sort = { key: 'added', descending: false } as const;
  const [shown, trashed] = await Promise.all(
    (['all', 'trash'] as const).map((view) => catalogue.ids({ view, tag, query: '', sort })),
  );
  return [...(shown ?? []), ...(trashed ?? [])];
}

function renamedColours(colours: Colours, from: string, to: string): Colours {
  const touched = Object.keys(colours).some((key) => isTagOrWithin(key, from));
  if (!touched) return colours;
  const entries = Object.entries(colours).map(([key, colour]): [string, string] => {
    const [renamed = key] = withTagRenamed([key], from, to);
    return [tagKey(renamed), colour];
  });
  // The colour of the name that was in use before stays.
  return Object.fromEntries([...entries, ...Object.entries(withoutColours(colours, from))]);
}

function withoutColours(colours: Colours, tag: string): Colours {
  const left = Object.entries(colours).filter(([key]) => !isTagOrWithin(key, tag));
  return left.length === Object.keys(colours).length ? colours : Object.fromEntries(left);
}
