import { PNG } from 'pngjs';

/** A picture that no other name has: two colours in a pattern, and a frame that shows if it is cut or scaled. */
export function madeImage(name: string, width: number, height: number): Buffer {
  const image = new PNG({ width, height });
  const seed = [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const light = [200 + (seed % 56), 200 + ((seed >>> 6) % 56), 180 + ((seed >>> 12) % 76)];
  const dark = [(seed >>> 3) % 160, (seed >>> 9) % 160, (seed >>> 15) % 160];
  const step = 6 + (seed % 14);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isEdge = x < 2 || y < 2 || x >= width - 2 || y >= height - 2;
      const isDark = isEdge || Math.floor((x + y * ((seed % 3) - 1)) / step) % 2 === 0;
      const [red = 0, green = 0, blue = 0] = isDark ? dark : light;
      image.data.set([red, green, blue, 255], (y * width + x) * 4);
    }
  }
  return PNG.sync.write(image);
}
