import { PressmarkError } from '../errors/pressmark-error.ts';
import { said } from '../said/said.ts';
import type { PageLoader } from './ports.ts';

/** Lets so many pages load at once; the others wait for their turn, first come, first served. */
export function limitCaptures(loader: PageLoader, atOnce: () => number): PageLoader {
  let running = 0;
  const waiting: (() => void)[] = [];
  const next = () => {
    while (running < atOnce()) {
      const begin = waiting.shift();
      if (!begin) return;
      running += 1;
      begin();
    }
  };
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(new PressmarkError('cancelled', said('general.stopped', {})));
      };
      if (signal.aborted) return reject(new PressmarkError('cancelled', said('general.stopped', {})));
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(begin);
      next();
    });
  return {
    async load(url, options) {
      if (running >= atOnce()) options.onProgress?.({ step: said('capture.step-waiting', {}), fraction: 0 });
      await turn(options.signal);
      try {
        return await loader.load(url, options);
      } finally {
        running -= 1;
        next();
      }
    },
  };
}
