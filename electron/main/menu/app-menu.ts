import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Request } from '#contract/ipc.ts';
import { sendEvent } from '../ipc/send-event.ts';

type Menus = Request<'app.setMenu'>['menus'];

/** Shows the window's command table as the application menu. Choosing an entry tells the window its id. */
export function setAppMenu(menus: Menus, window: () => BrowserWindow | undefined): void {
  const template = menus.map(({ label, items }) => ({
    label,
    submenu: items.map((item) => entryOf(item, window)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function entryOf(
  item: Menus[number]['items'][number],
  window: () => BrowserWindow | undefined,
): MenuItemConstructorOptions {
  if ('separator' in item) return { type: 'separator' };
  if ('role' in item) return { role: item.role, label: item.label };
  // macOS cannot show keys without acting on them.
  return {
    label: item.label,
    ...(item.keys !== undefined && (item.registers || process.platform !== 'darwin')
      ? { accelerator: item.keys, registerAccelerator: item.registers }
      : {}),
    click: () => sendEvent(window(), 'menu.action', { id: item.id }),
  };
}
