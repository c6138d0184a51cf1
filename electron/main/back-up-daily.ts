import type { Services } from './services.ts';

/** Not in the way of starting. */
const FIRST_LOOK_MS = 20_000;
const LOOK_AGAIN_MS = 3_600_000;

/** Backs the library up once a day while it is open. @returns a function that stops it */
export function backUpDaily({ upkeep }: Services): () => void {
  const look = async () => {
    if (await upkeep.isBackupDue()) await upkeep.backup('daily');
  };
  const run = () => void look().catch((error: unknown) => console.error('daily backup:', error));
  const first = setTimeout(run, FIRST_LOOK_MS);
  const later = setInterval(run, LOOK_AGAIN_MS);
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
