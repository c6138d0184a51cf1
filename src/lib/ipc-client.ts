import type { EventName, EventPayload } from '#contract/events.ts';
import type { Channel, Request, Response } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress } from '#core/model/progress.ts';

export type AskOptions = { readonly signal?: AbortSignal; readonly onProgress?: OnProgress };

/** Asks the main process. @throws PressmarkError as the handler throws, `cancelled` if `signal` fires */
export async function ask<C extends Channel>(
  channel: C,
  request: Request<C>,
  { signal, onProgress }: AskOptions = {},
): Promise<Response<C>> {
  const callId = crypto.randomUUID();
  const cancel = () => window.pressmark.cancel(callId);
  const stopListening =
    onProgress && listen('call.progress', (progress) => progress.callId === callId && onProgress(progress));
  signal?.addEventListener('abort', cancel);
  try {
    const reply = await window.pressmark.invoke(channel, request, callId);
    if (!reply.ok) throw new PressmarkError(reply.error.code, reply.error.said);
    return reply.value;
  } finally {
    signal?.removeEventListener('abort', cancel);
    stopListening?.();
  }
}

/** Hears what the main process tells unasked. @returns a function that stops listening */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): () => void {
  return window.pressmark.on(event, listener);
}
