import { app, type BrowserWindow, dialog, shell } from 'electron';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { t } from '#messages/t.ts';

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];

/** True for an address that may be handed to the system once the person has seen it. */
export function mayOpen(text: string): boolean {
  return URL.canParse(text) && SAFE_SCHEMES.includes(new URL(text).protocol);
}

/**
 * The one place that hands an address to the system; the person sees where it leads first.
 *
 * @returns whether it was opened
 * @throws PressmarkError `invalid-input` for other schemes than http, https and mailto
 */
export async function openLink(text: string, parent: BrowserWindow | undefined): Promise<boolean> {
  if (!mayOpen(text)) {
    throw new PressmarkError('invalid-input', said('app.unsafe-link', {}));
  }
  const url = new URL(text);
  const options = {
    type: 'question' as const,
    message: url.protocol === 'mailto:' ? t.dialogs.openMail : t.dialogs.openPage(url.host),
    detail: url.href,
    buttons: [t.dialogs.open, t.cancel],
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
