import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { BRIDGE_CHANNELS } from '#contract/bridge.ts';
import { type Channel, ipc, type Reply, type Request, type Response } from '#contract/ipc.ts';
import { APP_ORIGIN } from '#contract/schemes.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress, Progress } from '#core/model/progress.ts';
import { sendEvent } from './send-event.ts';

/** What a handler may use besides its request. */
export type CallContext = { readonly signal: AbortSignal; readonly onProgress: OnProgress };

/** One handler per channel: leaving one out does not compile. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>, context: CallContext) => Promise<Response<C>>;
};

const PROGRESS_EVERY_MS = 100;

/** Connects the handlers to the window. Only its top frame, showing the app itself, is listened to. */
export function routeCalls(handlers: Handlers, window: () => BrowserWindow | undefined): void {
  const running = new Map<string, AbortController>();
  ipcMain.handle(
    BRIDGE_CHANNELS.invoke,
    async (event, channel: unknown, request: unknown, callId: unknown) => {
      if (!isFromApp(event) || typeof callId !== 'string') return refusal('This call is not allowed.');
      const controller = new AbortController();
      running.set(callId, controller);
      try {
        const onProgress = throttled((progress) =>
          sendEvent(window(), 'call.progress', { callId, ...progress }),
        );
        return await answer(handlers, channel, request, { signal: controller.signal, onProgress });
      } finally {
        running.delete(callId);
      }
    },
  );
  ipcMain.on(BRIDGE_CHANNELS.cancel, (event, callId: unknown) => {
    if (isFromApp(event) && typeof callId === 'string') running.get(callId)?.abort();
  });
}

/** Parses the request, runs the handler, and turns what it throws into data. Never rejects. */
export async function answer(
  handlers: Handlers,
  channel: unknown,
  request: unknown,
  context: CallContext,
): Promise<Reply<Channel>> {
  if (!isChannel(channel)) return refusal('This call is not known.');
  const parsed = ipc[channel].request.safeParse(request);
  if (!parsed.success) return refusal('The request is not as it should be.', parsed.error);
  try {
    const handler = handlers[channel] as (
      request: unknown,
      context: CallContext,
    ) => Promise<Response<Channel>>;
    return { ok: true, value: await handler(parsed.data, context) };
  } catch (thrown) {
    const { code, message, cause } = PressmarkError.from(thrown);
    if (code !== 'cancelled') console.error(`${channel}: ${code}: ${message}`, cause ?? '');
    return { ok: false, error: { code, message } };
  }
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(ipc, channel);
}

function refusal(message: string, cause?: unknown): Reply<Channel> {
  console.error(`refused call: ${message}`, cause ?? '');
  return { ok: false, error: { code: 'invalid-input', message } };
}

function isFromApp({ senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
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
