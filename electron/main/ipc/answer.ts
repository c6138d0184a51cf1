import { type Channel, ipc, type Reply, type Response } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CallContext, Handlers } from './handlers.ts';

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

/** A refusal as data, its reason in the log. */
export function refusal(message: string, cause?: unknown): Reply<Channel> {
  console.error(`refused call: ${message}`, cause ?? '');
  return { ok: false, error: { code: 'invalid-input', message } };
}
