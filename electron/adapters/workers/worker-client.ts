import { Worker, type WorkerOptions } from 'node:worker_threads';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import type { WorkerApi, WorkerRequest, WorkerResponse } from './worker-messages.ts';

type Pending = { resolve(value: unknown): void; reject(error: unknown): void };

export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  /** After this time the worker is stopped, the call fails with `onTimeout`, and the next call starts anew. */
  readonly timeout?: { readonly ms: number; readonly error: PressmarkError } | undefined;
};

/**
 * Calls functions in a worker thread, which is started at the first call and again after it had to be
 * stopped. Stopping a call that will not end by itself stops the thread, and fails the calls beside it.
 */
export class WorkerClient<A extends WorkerApi> {
  readonly #entry: URL;
  readonly #options: WorkerOptions;
  readonly #defaults: CallOptions;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #nextId = 1;

  /**
   * @param entry the built worker file; `options.workerData` is handed to it at every start
   * @param defaults for calls that say nothing else
   */
  constructor(entry: URL, options: WorkerOptions = {}, defaults: CallOptions = {}) {
    this.#entry = entry;
    this.#options = options;
    this.#defaults = defaults;
  }

  /** @throws PressmarkError as the function throws, `cancelled` if `signal` fires, or the time-out's error */
  async call<K extends keyof A & string>(
    method: K,
    args: Parameters<A[K]>,
    { signal = this.#defaults.signal, timeout = this.#defaults.timeout }: CallOptions = {},
  ): Promise<Awaited<ReturnType<A[K]>>> {
    signal?.throwIfAborted();
    const worker = this.#start();
    // A call under way keeps the program alive; a thread that waits does not.
    worker.ref();
    const id = this.#nextId++;
    const stop = (error: unknown) => this.#stop(worker, id, error);
    const onAbort = () => stop(new PressmarkError('cancelled', said('general.stopped', {})));
    const timer = timeout && setTimeout(() => stop(timeout.error), timeout.ms);
    signal?.addEventListener('abort', onAbort);
    try {
      const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
      const request: WorkerRequest = { id, method, args };
      worker.postMessage(request);
      return (await answer) as Awaited<ReturnType<A[K]>>;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      // One that is being stopped keeps the program alive until it has ended.
      if (this.#pending.size === 0 && this.#worker === worker) worker.unref();
    }
  }

  /** Calls a function without waiting, if the thread is running: for what a new one need not be told. */
  tell<K extends keyof A & string>(method: K, args: Parameters<A[K]>): void {
    if (this.#worker) void this.call(method, args).catch(() => undefined);
  }

  /** Stops the thread; calls still running fail as cancelled. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#failAll(new PressmarkError('cancelled', said('general.stopped', {})));
    await worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#entry, this.#options);
    this.#worker = worker;
    worker.on('message', (response: WorkerResponse) => this.#settle(response));
    worker.on('error', (cause) => this.#lose(worker, cause));
    worker.on('exit', () => this.#lose(worker, undefined));
    return worker;
  }

  #settle(response: WorkerResponse): void {
    const pending = this.#pending.get(response.id);
    this.#pending.delete(response.id);
    if (response.ok) pending?.resolve(response.value);
    else {
      const { code, said, cause } = response.error;
      pending?.reject(new PressmarkError(code, said, { cause }));
    }
  }

  #stop(worker: Worker, id: number, error: unknown): void {
    this.#pending.get(id)?.reject(error);
    this.#pending.delete(id);
    this.#lose(worker, error);
    void worker.terminate();
  }

  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#failAll(lostError(cause));
  }

  #failAll(error: PressmarkError): void {
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(error);
  }
}

/** Why a thread ended by itself, as far as it is known. */
function lostError(cause: unknown): PressmarkError {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull
    ? new PressmarkError('unreadable', said('workers.memory', {}), { cause })
    : new PressmarkError('internal', said('workers.ended', {}), { cause });
}
