import { forgetBrowsing } from '../browsing/browsing-session.ts';
import type { BrowsingView } from '../browsing/browsing-view.ts';
import type { Handlers } from './handlers.ts';

type BrowsingChannel = Extract<keyof Handlers, `browsing.${string}`>;

/** The page in which a person signs in to sites. */
export function browsingHandlers(view: BrowsingView): Pick<Handlers, BrowsingChannel> {
  return {
    'browsing.place': async (bounds) => {
      await view.place(bounds);
      return {};
    },
    'browsing.go': async ({ url }) => {
      await view.go(url);
      return {};
    },
    'browsing.step': async ({ direction }) => {
      view.step(direction);
      return {};
    },
    'browsing.close': async () => {
      view.close();
      return {};
    },
    'browsing.forget': async () => {
      await forgetBrowsing();
      return {};
    },
  };
}
