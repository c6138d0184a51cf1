import type { LivePage } from '../live-page.ts';

/** Keeps, of all the files an image can be shown by, the one that is shown, at the size it has. */
export async function currentSources({ all, each, leftMs }: LivePage): Promise<void> {
  const widthOf = async (url: string): Promise<number> => {
    const file = new Image();
    file.src = url;
    await file.decode();
    return file.naturalWidth;
  };
  const keep = async (image: HTMLImageElement): Promise<boolean> => {
    const { currentSrc } = image;
    const isChosen = image.srcset || image.closest('picture')?.querySelector('source');
    if (!isChosen || !currentSrc || leftMs() === 0) return false;
    const shown = image.naturalWidth;
    const file = shown > 0 ? await widthOf(currentSrc).catch(() => shown) : 0;
    const pixelsPerPoint = shown > 0 ? file / shown : 1;
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) {
      if (image.matches('picture > img')) copySize(source, image);
    }
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
    image.removeAttribute('sizes');
    if (Math.abs(pixelsPerPoint - 1) < 0.001) image.removeAttribute('srcset');
    else image.srcset = `${currentSrc} ${pixelsPerPoint}x`;
    image.src = currentSrc;
    return true;
  };
  /** A source may say another size than the image does. */
  const copySize = (source: HTMLSourceElement, image: HTMLImageElement) => {
    const isTaken = source.srcset.includes(image.currentSrc.split('/').at(-1) ?? '\0');
    if (!isTaken) return;
    for (const name of ['width', 'height']) {
      const value = source.getAttribute(name);
      if (value !== null) image.setAttribute(name, value);
    }
  };
  const images = all<HTMLImageElement>('img');
  for (let at = 0; at < images.length; at += 32) {
    const some = images.slice(at, at + 32).map((image) => () => keep(image));
    await Promise.all(some.map((one) => each([one], (work) => work())));
  }
}
