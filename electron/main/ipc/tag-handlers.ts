import { tagKey } from '#core/library/tags.ts';
import { isTagColour } from '#core/model/tag-colours.ts';
import { colourTag, removeTag, renameTag } from '#core/workflows/arrange-tags.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type TagChannel = Extract<keyof Handlers, `tags.${string}`> | 'items.tags' | 'library.facets';

/** The tags of the library, their colours, and what they are called. */
export function tagHandlers(services: Services, onChanged: () => void): Pick<Handlers, TagChannel> {
  const { catalogue, arrangement } = services;
  return {
    'library.facets': async () => {
      const [facets, { tagColours }] = await Promise.all([catalogue.facets(), arrangement.read()]);
      const tags = facets.tags.map(({ tag, count }) => {
        const colour = tagColours[tagKey(tag)];
        return isTagColour(colour) ? { tag, count, colour } : { tag, count };
      });
      const known = new Map(tags.map(({ tag }) => [tagKey(tag), tag]));
      return { ...facets, tags, coloured: Object.keys(tagColours).flatMap((key) => known.get(key) ?? []) };
    },
    'items.tags': async ({ ids }) => ({ tags: [...(await catalogue.tagsOf(ids))] }),
    'tags.rename': async (renamed, options) => ({ items: await renameTag(services, renamed, options) }),
    'tags.remove': async ({ tag }, options) => ({ items: await removeTag(services, tag, options) }),
    'tags.colour': async ({ tag, colour }) => {
      await colourTag(services, { tag, colour });
      onChanged();
      return {};
    },
  };
}
