import type { LivePage } from '../live-page.ts';

/** Waits for images that the steps before have asked for anew, three seconds at most. */
export async function loadedAgain({ all }: LivePage): Promise<void> {
  const waiting = all<HTMLImageElement>('img').filter((image) => !image.complete);
  const loaded = waiting.map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 3_000))]);
}
