import { type BrowserWindow, clipboard } from 'electron';
import { setAppMenu } from '../menu/app-menu.ts';
import { openLink } from '../open-link.ts';
import type { Handlers } from './handlers.ts';

type AppChannel = 'app.setMenu' | 'clipboard.readText' | 'link.open';

/** The desktop around the window: menu, clipboard, links. */
export function appHandlers(window: () => BrowserWindow | undefined): Pick<Handlers, AppChannel> {
  return {
    'app.setMenu': async ({ menus }) => {
      setAppMenu(menus, window);
      return {};
    },
    // Electron 45 answers with a promise, 33 at once.
    'clipboard.readText': async () => ({ text: await clipboard.readText() }),
    'link.open': async ({ url }) => ({ opened: await openLink(url, window()) }),
  };
}
