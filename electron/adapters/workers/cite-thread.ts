import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import type { CiteApi } from './cite-api.ts';
import type { WorkerClient } from './worker-client.ts';

/** Engines are kept until their thread ends; a dozen take some hundred megabytes. */
const MOST_ENGINES = 16;

type Thread = {
  readonly worker: WorkerClient<CiteApi>;
  readonly engines: Set<string>;
  /** How much work is under way in it. */
  uses: number;
};

/** A thread at a time, with the engines that were asked of it. One that is to be replaced first ends its work. */
export class CiteThread {
  readonly #make: () => WorkerClient<CiteApi>;
  /** Those that live: the current one, and older ones with work under way. */
  readonly #threads = new Set<Thread>();
  #current: Thread | undefined;

  constructor(make: () => WorkerClient<CiteApi>) {
    this.#make = make;
  }

  /** Runs work in the current thread, which stays the same and is not stopped until the work ends. */
  async use<T>(key: EngineKey | undefined, work: (worker: WorkerClient<CiteApi>) => Promise<T>): Promise<T> {
    const thread = this.#threadFor(key);
    thread.uses += 1;
    try {
      return await work(thread.worker);
    } finally {
      thread.uses -= 1;
      if (thread !== this.#current) await this.#endIfIdle(thread);
    }
  }

  /** Has the next work begin in a new thread. */
  async renew(): Promise<void> {
    const old = this.#current;
    this.#current = undefined;
    if (old) await this.#endIfIdle(old);
  }

  /** Stops the threads at once; work under way fails as cancelled. */
  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    this.#current = undefined;
    await Promise.all(threads.map(({ worker }) => worker.close()));
  }

  #threadFor(key: EngineKey | undefined): Thread {
    const engine = key && `${key.style}|${key.locale ?? ''}`;
    const known = this.#current;
    const isFull = known && engine && known.engines.size >= MOST_ENGINES && !known.engines.has(engine);
    // Nobody waits for the old thread to end.
    if (isFull) this.renew().catch((error: unknown) => console.error('cite:', error));
    const thread = this.#current ?? { worker: this.#make(), engines: new Set<string>(), uses: 0 };
    if (engine) thread.engines.add(engine);
    this.#threads.add(thread);
    this.#current = thread;
    return thread;
  }

  async #endIfIdle(thread: Thread): Promise<void> {
    if (thread.uses > 0) return;
    this.#threads.delete(thread);
    await thread.worker.close();
  }
}
