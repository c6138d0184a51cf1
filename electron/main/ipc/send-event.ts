import type { BrowserWindow } from 'electron';
import { BRIDGE_CHANNELS } from '#contract/bridge.ts';
import type { EventName, EventPayload } from '#contract/events.ts';

/** Tells the window something unasked; nothing happens if there is no window. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | undefined,
  name: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send(BRIDGE_CHANNELS.event, name, payload);
}
