import { workIdentifierIn, workIdentifierOf } from '#core/csl/identifiers/work-identifier-in.ts';
import { textFromValue } from '#core/csl/typed-value.ts';
import { lookUp, takeLookedUp } from '#core/workflows/look-up-item.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type LookupChannel = Extract<keyof Handlers, `lookup.${string}`>;

/** What public services know of a work. Only `lookup.ask` goes out. */
export function lookupHandlers(
  services: Pick<Services, 'library' | 'lookup' | 'system'>,
): Pick<Handlers, LookupChannel> {
  const { library, lookup } = services;
  return {
    'lookup.plan': async ({ itemId, text }) => {
      const identifier =
        text === undefined ? workIdentifierOf((await library.item(itemId)).csl) : workIdentifierIn(text);
      return {
        text: text ?? identifier?.value ?? '',
        ...(identifier && { identifier, url: lookup.addressFor(identifier) }),
      };
    },
    'lookup.ask': async ({ itemId, identifier }, { signal }) => {
      const item = await library.item(itemId);
      const { url, fields } = await lookUp(services, item, { identifier, signal });
      return {
        url,
        fields: fields.map(({ variable, now, found, fillsGap }) => ({
          variable,
          now: textFromValue(variable, now),
          found: textFromValue(variable, found),
          value: found,
          fillsGap,
        })),
      };
    },
    'lookup.take': async ({ itemId, values }) => {
      await takeLookedUp(services, itemId, values);
      return {};
    },
  };
}
