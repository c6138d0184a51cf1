import { describe, expect, it } from 'vitest';
import { limitCaptures } from './limit-captures.ts';
import type { LoadedPage, PageLoader } from './ports.ts';

/** A loader whose pages come when they are let go. */
function heldLoader() {
  const begun: string[] = [];
  const release = new Map<string, () => void>();
  const loader: PageLoader = {
    load: (url) =>
      new Promise((resolve) => {
        begun.push(url);
        release.set(url, () => resolve({ finalUrl: url } as LoadedPage));
      }),
  };
  return { loader, begun, release: (url: string) => release.get(url)?.() };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('limitCaptures', () => {
  it('begins so many at once, the others in their order as places come free', async () => {
    const { loader, begun, release } = heldLoader();
    const limited = limitCaptures(loader, () => 2);
    const { signal } = new AbortController();
    const pages = ['a', 'b', 'c', 'd'].map((url) => limited.load(url, { signal }));
    await settle();
    expect(begun).toEqual(['a', 'b']);
    release('b');
    await pages[1];
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const url of ['a', 'c']) release(url);
    await Promise.all([pages[0], pages[2]]);
    await settle();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets one that waits be stopped, and goes on with the next', async () => {
    const { loader, begun, release } = heldLoader();
    const limited = limitCaptures(loader, () => 1);
    const controller = new AbortController();
    const first = limited.load('a', { signal: new AbortController().signal });
    const stopped = limited.load('b', { signal: controller.signal });
    const third = limited.load('c', { signal: new AbortController().signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    release('a');
    await first;
    await settle();
    expect(begun).toEqual(['a', 'c']);
    release('c');
    expect((await third).finalUrl).toBe('c');
  });

  it('gives a place back after a failure', async () => {
    let tries = 0;
    const limited = limitCaptures(
      {
        load: async (url) => {
          tries += 1;
          if (url === 'bad') throw new Error('bad');
          return { finalUrl: url } as LoadedPage;
        },
      },
      () => 1,
    );
    const { signal } = new AbortController();
    await expect(limited.load('bad', { signal })).rejects.toThrow('bad');
    expect((await limited.load('good', { signal })).finalUrl).toBe('good');
    expect(tries).toBe(2);
  });
});
