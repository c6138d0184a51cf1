import type { LivePage } from '../live-page.ts';

/** Puts a picture in the place of each canvas: without scripts, a browser does not even lay a canvas out. */
export async function canvases({ all, each, standIn }: LivePage): Promise<void> {
  const drawn = (canvas: HTMLCanvasElement): string => {
    try {
      return canvas.toDataURL();
    } catch {
      const copy = document.createElement('canvas');
      copy.width = canvas.width;
      copy.height = canvas.height;
      copy.getContext('2d')?.drawImage(canvas, 0, 0);
      return copy.toDataURL();
    }
  };
  await each(all<HTMLCanvasElement>('canvas'), (canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    const image = document.createElement('img');
    image.src = drawn(canvas);
    image.alt = canvas.textContent?.trim() ?? '';
    standIn(canvas, image);
    return true;
  });
}
