import { type Channel, ipc, type Reply, type Response } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { logLineOf, type Said, said } from '#core/said/said.ts';
import type { CallContext, Handlers } from './handlers.ts';

/** Parses the request, runs the handler, and turns what it throws into data. Never rejects. */
export async function answer(
  handlers: Handlers,
  channel: unknown,
  request: unknown,
  context: CallContext,
): Promise<Reply<Channel>> {
  if (!isChannel(channel)) return refusal(said('app.unknown-call', {}));
  const parsed = ipc[channel].request.safeParse(request);
  if (!parsed.success) return refusal(said('app.malformed-call', {}), parsed.error);
  try {
    const handler = handlers[channel] as (
      request: unknown,
      context: CallContext,
    ) => Promise<Response<Channel>>;
    return { ok: true, value: await handler(parsed.data, context) };
  } catch (thrown) {
    const { code, message, said: words, cause } = PressmarkError.from(thrown);
    if (code !== 'cancelled') console.error(`${channel}: ${code}: ${message}`, cause ?? '');
    return { ok: false, error: { code, said: words } };
  }
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(ipc, channel);
}

/** A refusal as data, its reason in the log. */
export function refusal(words: Said, cause?: unknown): Reply<Channel> {
  console.error(`refused call: ${logLineOf(words)}`, cause ?? '');
  return { ok: false, error: { code: 'invalid-input', said: words } };
}
