import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

/** Rejects with `cancelled` as soon as a signal fires. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new PressmarkError('cancelled', said('general.stopped', {})));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
