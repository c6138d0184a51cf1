import type { LivePage } from '../live-page.ts';

/** Lets every image and frame be loaded at once, wherever it stands. */
export async function lazyImages({ all, each }: LivePage): Promise<void> {
  await each(all('[loading="lazy" i]'), (element) => {
    element.removeAttribute('loading');
    return true;
  });
}
