import type { LivePage } from '../live-page.ts';

/**
 * Asks once more for what the style sheets of a frame of another site use: such a frame begins before it can be
 * recorded, and what came meanwhile is in no record.
 */
export async function recordedAgain({ each, leftMs }: LivePage): Promise<void> {
  const MOST = 200;
  const isOfAnotherSite = (): boolean => {
    try {
      return window.top?.document === undefined;
    } catch {
      return true;
    }
  };
  if (!isOfAnotherSite()) return;
  const loaded = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'css');
  const urls = new Set(loaded.slice(0, MOST).map(({ name }) => name));
  await each(urls, async (url) => {
    if (!/^https?:/.test(url)) return false;
    await fetch(url, { mode: 'no-cors', signal: AbortSignal.timeout(leftMs()) });
    return true;
  });
}
