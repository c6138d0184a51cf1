import type { CdpTarget } from './cdp-targets.ts';

const CHUNK_BYTES = 1_000_000;
/** Several captures read at once, and what Chromium gathers it copies: 32 MB of text stay well below. */
const LARGEST_GROWTH_BYTES = 400_000_000;
const LOOK_EVERY_MS = 25;

export type Body = {
  readonly bytes: Uint8Array;
  /** Of a `bomb` there are no bytes, and the request has been failed. */
  readonly ending: 'whole' | 'too-large' | 'too-slow' | 'broken' | 'bomb';
};

type Piece = { readonly data: string; readonly base64Encoded?: boolean; readonly eof: boolean };

/**
 * Reads the body of an answer that is held back, decoded. However large it unpacks, little more than `most` bytes
 * are ever here.
 *
 * @throws Error if the answer is gone
 */
export async function readBody(
  target: CdpTarget,
  requestId: string,
  { most, withinMs, isText }: { readonly most: number; readonly withinMs: number; readonly isText: boolean },
): Promise<Body> {
  if (isText) return readWhole(target, requestId, { most, withinMs });
  const opened = await target.send('Fetch.takeResponseBodyAsStream', { requestId });
  const { stream: handle } = opened as { readonly stream: string };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = (ending: Body['ending']): Body => ({ bytes: Buffer.concat(chunks), ending });
  const deadline = performance.now() + withinMs;
  try {
    while (true) {
      const left = deadline - performance.now();
      const piece = left > 0 ? await readPiece(target, handle, left) : 'late';
      if (piece === 'late') return body('too-slow');
      if (piece === 'broken') return body('broken');
      const bytes = Buffer.from(piece.data, piece.base64Encoded ? 'base64' : 'utf8');
      if (size + bytes.byteLength > most) return body('too-large');
      size += bytes.byteLength;
      chunks.push(bytes);
      if (piece.eof) return body('whole');
    }
  } finally {
    target.send('IO.close', { handle }).catch(() => undefined);
  }
}

/**
 * Text is read at once: as a stream, Chromium hands it out as if it were UTF-8, and bytes that are not are gone. It
 * gathers in this process while it unpacks, with no other limit than what the process may grow by.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Fetch/#method-getResponseBody
 */
async function readWhole(
  target: CdpTarget,
  requestId: string,
  { most, withinMs }: { readonly most: number; readonly withinMs: number },
): Promise<Body> {
  const reading = target.send('Fetch.getResponseBody', { requestId }, { withinMs });
  const growth = growthBeyond(LARGEST_GROWTH_BYTES);
  reading.catch(() => undefined);
  const answer = await Promise.race([reading, growth.reached]).finally(growth.stop);
  const bytes = answer === 'too-much' ? undefined : bytesOf(answer);
  if (bytes && bytes.byteLength <= most) return { bytes, ending: 'whole' };
  // The answer is given up, and with it what has gathered of it.
  await target.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  return { bytes: new Uint8Array(), ending: 'bomb' };
}

function bytesOf(answer: unknown): Uint8Array {
  const { body, base64Encoded } = answer as { readonly body: string; readonly base64Encoded: boolean };
  return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
}

/** Resolves when this process has grown by so much. */
function growthBeyond(bytes: number): { readonly reached: Promise<'too-much'>; stop(): void } {
  const most = process.memoryUsage.rss() + bytes;
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<'too-much'>((resolve) => {
    timer = setInterval(() => process.memoryUsage.rss() > most && resolve('too-much'), LOOK_EVERY_MS);
  });
  return { reached, stop: () => clearInterval(timer) };
}

async function readPiece(
  target: CdpTarget,
  handle: string,
  withinMs: number,
): Promise<Piece | 'late' | 'broken'> {
  const began = performance.now();
  try {
    return (await target.send('IO.read', { handle, size: CHUNK_BYTES }, { withinMs })) as Piece;
  } catch {
    return performance.now() - began >= withinMs - 5 ? 'late' : 'broken';
  }
}
