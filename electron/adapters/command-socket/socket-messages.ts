import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** What the command line says: one such message first, then its standard input if it was asked for. */
export const askSchema = z.union([
  z.object({ secret: z.string(), line: z.array(z.string()), cwd: z.string() }),
  z.object({ input: z.string() }),
]);

/** What the app answers, any number of these, `exit` last. Input is in Base64. */
export const answerSchema = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({ wants: z.literal('input') }),
  z.object({ exit: z.int().min(0).max(2) }),
]);

/** Writes one message, on a line of its own. */
export function sendMessage(
  socket: Socket,
  message: z.infer<typeof askSchema> | z.infer<typeof answerSchema>,
): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** Reads the messages of a connection; what is no such message ends it. */
export async function* messagesOf<T>(socket: Socket, schema: z.ZodType<T>): AsyncGenerator<T> {
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    const parsed = schema.safeParse(parseJson(line));
    if (!parsed.success) {
      socket.destroy();
      return;
    }
    yield parsed.data;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
