import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import type { CatalogueStatus } from '#core/search/ports.ts';
import type { DocLengths } from './doc-lengths.ts';
import type { IndexWriting } from './index-writing.ts';
import type { LibraryWords } from './library-words.ts';
import type { TextJob } from './text-job.ts';

/** Texts taken in between two turns of others: some 20 ms. */
const TEXTS_A_STEP = 32;
const TEXTS_A_TRANSACTION = 8_000;
/** A long change has ended when no step of it came for so long. */
const QUIET_MS = 250;
/** Of so many texts the words are learnt one by one. */
const MOST_LEARNT = 1_000;

type Parts = {
  readonly texts: TextJob;
  readonly words: LibraryWords;
  readonly lengths: DocLengths;
  readonly writing: IndexWriting;
  readonly onStatus: (status: CatalogueStatus) => void;
  /** Told after texts were taken in: more can be found. */
  readonly onTaken: () => void;
};

/** Takes the texts that wait into the word index, in the background, and learns their words. */
export class TextIndexing {
  readonly #parts: Parts;
  readonly #closing = new AbortController();
  #taking: Promise<unknown> = Promise.resolve();
  #running: Promise<void> | undefined;
  /** Steps of long changes so far. */
  #steps = 0;
  #stepsSettled = 0;
  /** Texts whose words corrections do not know yet. */
  #unlearnt = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** How many texts are waiting. */
  get waiting(): number {
    return this.#parts.texts.waiting;
  }

  /** To be told of each step of a change that goes on: until it ends, the words are not read anew. */
  noteStep(): void {
    this.#steps += 1;
  }

  /** Begins, unless it is at work. @param isReady what is to be waited for */
  start(isReady: Promise<void> = Promise.resolve()): void {
    this.#running ??= this.#run(isReady);
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Stops after the step under way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  /** Takes in so many texts, one such call at a time. @returns how many there were */
  takeIn(limit: number, learns = true): Promise<number> {
    const { texts, words: known, writing, onTaken } = this.#parts;
    const run = this.#taking.then(async () => {
      writing.begin();
      const { count, words } = await texts.step(limit, learns);
      if (learns) known.learn(words);
      else this.#unlearnt += count;
      if (count > 0) onTaken();
      return count;
    });
    this.#taking = run.catch(() => 0);
    return run;
  }

  /** Takes in whatever waits and comes meanwhile. */
  async #run(isReady: Promise<void>): Promise<void> {
    const { lengths, writing, onStatus } = this.#parts;
    try {
      await isReady;
      if (!lengths.isLoaded) await lengths.load(() => this.#pause());
      let isQuiet = false;
      while (!this.#isClosed && !(isQuiet && this.waiting === 0)) {
        await this.#takeInAll();
        isQuiet = await this.#isQuiet();
        if (!isQuiet) continue;
        writing.keep();
        if (!this.#isClosed) await this.#learnWords();
      }
      onStatus({ phase: 'ready' });
    } catch {
      writing.fail();
    } finally {
      this.#running = undefined;
    }
  }

  async #takeInAll(): Promise<void> {
    const { writing, onStatus } = this.#parts;
    const total = this.waiting;
    let done = 0;
    // Of very many texts the words are read out of the index at the end, all at once.
    const learns = total < MOST_LEARNT;
    while (!this.#isClosed) {
      onStatus({ phase: 'indexing', done, total: Math.max(total, done) });
      const taken = await this.takeIn(TEXTS_A_STEP, learns);
      if (taken === 0) break;
      done += taken;
      if (done % TEXTS_A_TRANSACTION < TEXTS_A_STEP) writing.keep();
      await nextTurn();
    }
  }

  /** False while a long change is under way; waits a moment to see whether it goes on. */
  async #isQuiet(): Promise<boolean> {
    if (this.#stepsSettled === this.#steps) return true;
    this.#stepsSettled = this.#steps;
    await delay(QUIET_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    return this.#stepsSettled === this.#steps;
  }

  /** Loads the words; reads them anew if a good part of the texts was taken in without learning theirs. */
  async #learnWords(): Promise<void> {
    const { words, writing } = this.#parts;
    const taken = this.#unlearnt;
    const isRead = await words.load(taken, {
      pause: () => this.#pause(),
      write: (work) => {
        writing.write(work);
        writing.keep();
      },
    });
    if (isRead) this.#unlearnt -= taken;
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #pause(): Promise<boolean> {
    await nextTurn();
    return !this.#isClosed;
  }
}
