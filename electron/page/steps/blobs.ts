import type { LivePage } from '../live-page.ts';

/** Writes what `blob:` addresses stand for into the page; they end with it. */
export async function blobs({ all, each, dataUrl }: LivePage): Promise<void> {
  const drawn = (image: HTMLImageElement): string | undefined => {
    if (image.naturalWidth === 0) return undefined;
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL();
  };
  for (const attribute of ['src', 'href', 'poster', 'data']) {
    await each(all(`[${attribute}^="blob:"]:not(a):not(iframe):not(script)`), async (element) => {
      const url = element.getAttribute(attribute) ?? '';
      const data = (await dataUrl(url)) ?? (element instanceof HTMLImageElement ? drawn(element) : undefined);
      if (data) element.setAttribute(attribute, data);
      return data !== undefined;
    });
  }
  const replaced = async (text: string): Promise<string> => {
    let result = text;
    for (const [url] of text.matchAll(/blob:[^\s"')]+/g)) {
      const data = await dataUrl(url);
      if (data) result = result.replaceAll(url, data);
    }
    return result;
  };
  await each(all('[style*="blob:"]'), async (element) => {
    element.setAttribute('style', await replaced(element.getAttribute('style') ?? ''));
    return true;
  });
  await each(all('style'), async (element) => {
    if (!element.textContent?.includes('blob:')) return false;
    element.textContent = await replaced(element.textContent);
    return true;
  });
}
