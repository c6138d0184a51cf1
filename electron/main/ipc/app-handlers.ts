import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { setAppMenu } from '../menu/app-menu.ts';
import type { Handlers } from './handlers.ts';

type AppChannel = 'app.setMenu' | 'clipboard.readText' | 'link.open';

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];

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

/** The one place that hands an address to the system; the person sees where it leads first. */
async function openLink(text: string, parent: BrowserWindow | undefined): Promise<boolean> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !SAFE_SCHEMES.includes(url.protocol)) {
    throw new PressmarkError('invalid-input', 'Pressmark opens http, https and mailto links only.');
  }
  const options = {
    type: 'question' as const,
    message: `Open ${url.host || 'this address'} in ${url.protocol === 'mailto:' ? 'your mail program' : 'your browser'}?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    title: app.getName(),
  };
  const { response } = await (parent
    ? dialog.showMessageBox(parent, options)
    : dialog.showMessageBox(options));
  if (response !== 0) return false;
  await shell.openExternal(url.href);
  return true;
}
