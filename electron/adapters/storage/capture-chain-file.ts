import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chainLine, FIRST_PREVIOUS, parseChainLine } from '#core/capture/capture-chain.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CaptureChain } from '#core/library/ports.ts';
import { said } from '#core/said/said.ts';
import { fileErrorCode, unwritableFile } from '../files/file-error.ts';
import { sha256Of } from '../files/sha256-of.ts';
import { makeFolderDurably, syncFolder } from '../files/sync-folder.ts';

type Tail = { readonly last: string | undefined; readonly bytes: number };

/** No line is longer. */
const LONGEST_LINE_BYTES = 4_096;

/**
 * The chain over all captures, `captures.jsonl`, to which lines are only ever added. What a stopped program left
 * of a line at the end was never acknowledged, and is cut off before the next one.
 */
export class CaptureChainFile implements CaptureChain {
  readonly #file: string;
  readonly #refuseWrite: PressmarkError | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** As it is on the disk; unknown before the first write and after one that failed. */
  #tail: Tail | undefined;

  /** @param options.refuseWrite what to throw on every write, for a library open for reading only */
  constructor(file: string, options: { readonly refuseWrite?: PressmarkError | undefined } = {}) {
    this.#file = file;
    this.#refuseWrite = options.refuseWrite;
  }

  append(capture: Parameters<CaptureChain['append']>[0]): Promise<void> {
    const run = this.#queue.then(() => this.#append(capture));
    this.#queue = run.catch(() => undefined);
    return run;
  }

  async *lines(): AsyncIterable<string> {
    try {
      const input = createReadStream(this.#file, 'utf8');
      yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return;
      throw new PressmarkError('storage', said('storage.chain-unreadable', { file: this.#file }), { cause });
    }
  }

  sha256(text: string): string {
    return sha256Of(text);
  }

  async #append({ snapshotId, record, at }: Parameters<CaptureChain['append']>[0]): Promise<void> {
    if (this.#refuseWrite) throw this.#refuseWrite;
    const tail = this.#tail;
    this.#tail = undefined;
    try {
      await makeFolderDurably(path.dirname(this.#file));
      const handle = await open(this.#file, 'a+');
      try {
        const { last, bytes } = tail ?? (await mendTail(handle));
        const line = chainLine({
          version: 1,
          number: ((last === undefined ? undefined : parseChainLine(last)?.number) ?? 0) + 1,
          previous: last === undefined ? FIRST_PREVIOUS : sha256Of(last),
          snapshot: snapshotId,
          record,
          at: new Date(at).toISOString(),
        });
        await handle.appendFile(`${line}\n`);
        await handle.sync();
        if (bytes === 0) await syncFolder(path.dirname(this.#file));
        this.#tail = { last: line, bytes: bytes + Buffer.byteLength(line) + 1 };
      } finally {
        await handle.close();
      }
    } catch (cause) {
      throw unwritableFile(this.#file, cause);
    }
  }
}

/** The last whole line; what follows it is cut off. */
async function mendTail(handle: FileHandle): Promise<Tail> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - 2 * LONGEST_LINE_BYTES);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
  const text = buffer.subarray(0, bytesRead);
  const end = text.lastIndexOf(0x0a) + 1;
  if (start + end < size) await handle.truncate(start + end);
  if (end === 0) return { last: undefined, bytes: start };
  const before = text.lastIndexOf(0x0a, end - 2) + 1;
  return { last: text.toString('utf8', before, end - 1), bytes: start + end };
}
