import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { BRIDGE_CHANNELS } from '#contract/bridge.ts';
import type { OnProgress, Progress } from '#core/model/progress.ts';
import { said } from '#core/said/said.ts';
import { answer, refusal } from './answer.ts';
import type { Handlers } from './handlers.ts';
import { sendEvent } from './send-event.ts';

const PROGRESS_EVERY_MS = 100;

type RouteOptions = {
  readonly window: () => BrowserWindow | undefined;
  /** The origin of the app's own pages. */
  readonly origin: string;
};

/** Connects the handlers to the window. Only its top frame, showing the app itself, is listened to. */
export function routeCalls(handlers: () => Promise<Handlers>, { window, origin }: RouteOptions): void {
  const isFromApp = ({ senderFrame }: IpcMainInvokeEvent | IpcMainEvent) =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin;
  const running = new Map<string, AbortController>();
  ipcMain.handle(
    BRIDGE_CHANNELS.invoke,
    async (event, channel: unknown, request: unknown, callId: unknown) => {
      if (!isFromApp(event) || typeof callId !== 'string') return refusal(said('app.foreign-call', {}));
      const controller = new AbortController();
      running.set(callId, controller);
      try {
        const onProgress = throttled((progress) =>
          sendEvent(window(), 'call.progress', { callId, ...progress }),
        );
        return await answer(await handlers(), channel, request, { signal: controller.signal, onProgress });
      } finally {
        running.delete(callId);
      }
    },
  );
  ipcMain.on(BRIDGE_CHANNELS.cancel, (event, callId: unknown) => {
    if (isFromApp(event) && typeof callId === 'string') running.get(callId)?.abort();
  });
}

/** Passes progress on at most ten times a second; of what comes faster, the newest, a moment later. */
function throttled(report: OnProgress): OnProgress {
  let newest: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const send = () => {
    timer = undefined;
    if (!newest) return;
    report(newest);
    newest = undefined;
    timer = setTimeout(send, PROGRESS_EVERY_MS);
  };
  return (progress) => {
    newest = progress;
    if (!timer) send();
  };
}
