import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type HistoryGap, type HistoryStore, speaksOf } from '#core/library/history/ports.ts';
import type { ChangePiece } from '#core/model/change-record.ts';
import { said, type Told } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { type Segment, segmentAdapter, segmentName, segmentOfFile } from './history-segment.ts';

/** A file is written whole with each piece that is added to it, so it stays small. */
const LARGEST_SEGMENT = 32_768;
const MOST_PIECES = 100;

/** How much of the history is kept; the oldest files go first. */
export const HISTORY_LIMITS = { bytes: 64_000_000, files: 4_096 };

export type HistoryOptions = {
  readonly refuseWrite?: PressmarkError | undefined;
  /** Told in a sentence of each file that is damaged, or had to be taken from before its last save. */
  readonly onRecovered?: ((told: Told) => void) | undefined;
  readonly limits?: { readonly bytes: number; readonly files: number } | undefined;
};

/** The file that new pieces are added to. */
type Current = { readonly number: number; readonly db: Low<Segment>; bytes: number };

/**
 * The history of a library as lowdb files in a folder, numbered in the order they were begun; each is durable when
 * `append` resolves. What cannot be read is a gap and harms nothing else: a damaged file is never written to.
 */
export class HistoryFiles implements HistoryStore {
  readonly #folder: string;
  readonly #options: HistoryOptions;
  readonly #told = new Set<number>();
  #current: Current | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, options: HistoryOptions = {}) {
    this.#folder = folder;
    this.#options = options;
  }

  async *newestFirst(): AsyncIterable<ChangePiece | HistoryGap> {
    // What is being added comes after what was there at the call.
    const current = this.#current;
    const pieces = current?.db.data.pieces;
    let newer: number | undefined;
    for (const number of (await this.#numbers()).reverse()) {
      if (current && number > current.number) continue;
      if (newer !== undefined && number < newer - 1) yield { isGap: true };
      newer = number;
      const segment =
        number === current?.number ? { pieces: pieces ?? [], isRecovered: false } : await this.#read(number);
      if (segment === 'gone') return;
      if (segment === 'damaged' || segment.isRecovered) yield { isGap: true };
      if (segment !== 'damaged') yield* segment.pieces.toReversed();
    }
  }

  async *naming(id: string): AsyncIterable<ChangePiece> {
    for (const number of (await this.#numbers()).reverse()) {
      const text = await readFile(this.#file(number), 'utf8').catch(() => '');
      if (!text.includes(id)) continue;
      const segment = await this.#read(number);
      if (segment === 'gone' || segment === 'damaged') continue;
      for (const piece of segment.pieces.toReversed())
        if (piece.parts.some((part) => speaksOf(part, id))) yield piece;
    }
  }

  append(piece: ChangePiece): Promise<void> {
    return this.#inTurn(async () => {
      const bytes = JSON.stringify(piece).length;
      const before = await this.#open();
      const { pieces } = before.db.data;
      const isFull =
        pieces.length > 0 && (before.bytes + bytes > LARGEST_SEGMENT || pieces.length >= MOST_PIECES);
      const current = isFull ? await this.#begin() : before;
      await write(current, [...current.db.data.pieces, piece]);
      current.bytes += bytes;
      this.#current = current;
      if (current !== before) await this.#forgetOldest().catch(() => undefined);
    });
  }

  replaceLast(piece: ChangePiece | undefined): Promise<void> {
    return this.#inTurn(async () => {
      const current = await this.#open();
      await write(current, [...current.db.data.pieces.slice(0, -1), ...(piece ? [piece] : [])]);
      // An empty one is passed over: the newest piece is in the file before.
      if (current.db.data.pieces.length === 0) this.#current = undefined;
    });
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const run = this.#last.then(() => {
      if (this.#options.refuseWrite) throw this.#options.refuseWrite;
      return task();
    });
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** The newest file that holds anything; a new one behind a damaged one. */
  async #open(): Promise<Current> {
    if (this.#current) return this.#current;
    for (const number of (await this.#numbers()).reverse()) {
      const segment = await this.#read(number);
      if (segment === 'gone' || segment === 'damaged' || segment.isRecovered) break;
      const { pieces } = segment;
      if (pieces.length === 0) continue;
      const db = new Low<Segment>(segmentAdapter(this.#file(number)), { pieces });
      this.#current = { number, db, bytes: JSON.stringify(pieces).length };
      return this.#current;
    }
    return this.#begin();
  }

  async #begin(): Promise<Current> {
    // A number whose file was put aside is not given again: that it is missing shows where the gap is.
    const taken = (await this.#names()).map((name) => Number(/^\d{8}/.exec(name)?.[0] ?? 0));
    const number = Math.max(0, ...taken) + 1;
    return { number, db: new Low<Segment>(segmentAdapter(this.#file(number)), { pieces: [] }), bytes: 0 };
  }

  /** What a file holds. One that was read as it was before its last save lacks its newest pieces. */
  async #read(number: number): Promise<(Segment & { readonly isRecovered: boolean }) | 'damaged' | 'gone'> {
    const file = this.#file(number);
    let isRecovered = false;
    const onRecovered = (told: Told) => {
      isRecovered = true;
      this.#tell(number, told);
    };
    try {
      const segment = await segmentAdapter(file, onRecovered).read();
      return segment ? { ...segment, isRecovered: isRecovered || segment.isCut === true } : 'gone';
    } catch {
      this.#tell(number, said('storage.history-damaged', { file }));
      return 'damaged';
    }
  }

  #tell(number: number, told: Told): void {
    if (!this.#told.has(number)) this.#options.onRecovered?.(told);
    this.#told.add(number);
  }

  /** Numbers of the files there are, the oldest first. @throws PressmarkError `storage` */
  async #numbers(): Promise<number[]> {
    return [...new Set((await this.#names()).flatMap((name) => segmentOfFile(name) ?? []))].sort(
      (a, b) => a - b,
    );
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#folder);
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return [];
      throw new PressmarkError('storage', said('storage.folder-unreadable', { folder: this.#folder }), {
        cause,
      });
    }
  }

  async #forgetOldest(): Promise<void> {
    const { bytes: mostBytes, files: mostFiles } = this.#options.limits ?? HISTORY_LIMITS;
    const names = (await this.#names()).filter((name) => segmentOfFile(name) !== undefined);
    const sizes = new Map<number, number>();
    for (const name of names) {
      const number = segmentOfFile(name) ?? 0;
      const { size } = await stat(path.join(this.#folder, name));
      sizes.set(number, (sizes.get(number) ?? 0) + size);
    }
    let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    let files = sizes.size;
    for (const [number, size] of [...sizes].sort(([one], [other]) => one - other)) {
      if ((bytes <= mostBytes && files <= mostFiles) || number === this.#current?.number) return;
      for (const file of [`${this.#file(number)}.1`, this.#file(number)]) await rm(file, { force: true });
      bytes -= size;
      files -= 1;
    }
  }

  #file(number: number): string {
    return path.join(this.#folder, segmentName(number));
  }
}

/** Makes a file hold these pieces; after a failure it holds what it held. */
async function write({ db }: Current, pieces: readonly ChangePiece[]): Promise<void> {
  const before = db.data;
  db.data = { pieces };
  try {
    await db.write();
  } catch (error) {
    db.data = before;
    throw error;
  }
}
