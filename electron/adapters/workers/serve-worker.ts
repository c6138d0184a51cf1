import { parentPort } from 'node:worker_threads';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { WorkerApi, WorkerRequest, WorkerResponse } from './worker-messages.ts';

/** Answers calls of the thread that started this worker with the functions of `api`. */
export function serveWorker(api: WorkerApi): void {
  const port = parentPort;
  if (!port) throw new Error('serveWorker runs in a worker thread only');
  const methods: Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>> = api as never;
  port.on('message', ({ id, method, args }: WorkerRequest) => {
    const run = async () => methods[method]?.(...args);
    const send = (response: WorkerResponse) => port.postMessage(response);
    run().then(
      (value) => send({ id, ok: true, value }),
      (thrown: unknown) => {
        const { code, said, cause } = PressmarkError.from(thrown);
        send({ id, ok: false, error: { code, said, cause: describeCause(cause) } });
      },
    );
  });
}

function describeCause(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? '');
}
