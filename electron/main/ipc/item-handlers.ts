import { shownSnapshot } from '#core/model/shown-snapshot.ts';
import { editOneItem } from '#core/workflows/change-items.ts';
import { fieldChoices, takeFieldChoice } from '#core/workflows/field-choices.ts';
import { readArticle } from '#core/workflows/read-article.ts';
import { keptReading } from '#core/workflows/read-reading.ts';
import { suggestTagsFor } from '#core/workflows/suggest-tags-for.ts';
import { checkItem } from '#core/workflows/verify-library.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type ItemChannel = Extract<keyof Handlers, `item.${string}`>;

/** One item: its facts, text, edits and tag suggestions. */
export function itemHandlers(services: Services): Pick<Handlers, ItemChannel> {
  const { library } = services;
  return {
    'item.get': async ({ id }) => {
      const item = await library.item(id);
      return { item, checks: await checkItem(services, item) };
    },
    'item.text': async ({ id }, { signal }) => {
      const item = await library.item(id);
      const paragraphs = await readArticle(services, item, { signal });
      const snapshot = shownSnapshot(item);
      const reading = snapshot && (await keptReading(services, snapshot));
      return { paragraphs: [...paragraphs], marks: reading?.marks ?? [], language: item.csl.language };
    },
    'item.choices': async ({ id }, { signal }) => {
      const { fields, notices } = await fieldChoices(services, await library.item(id), { signal });
      return { fields, notices };
    },
    'item.takeChoice': async ({ id, variable, text }, { signal }) => {
      const item = await takeFieldChoice(services, id, { variable, text, signal });
      return { item, checks: await checkItem(services, item) };
    },
    'item.edit': async ({ id, changes }) => {
      const item = await editOneItem(services, id, changes);
      return { item, checks: await checkItem(services, item) };
    },
    'item.suggestTags': async ({ id }, { signal }) => suggestTagsFor(services, id, { signal }),
  };
}
