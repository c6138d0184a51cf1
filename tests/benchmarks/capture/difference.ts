import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The share of pixels, in percent, in which two pictures differ, and a picture of where. */
export function difference(
  one: Buffer,
  other: Buffer,
): { readonly percent: number; readonly picture: Buffer } {
  const pictures = [PNG.sync.read(one), PNG.sync.read(other)];
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [first, second] = pictures.map((picture, at) => widened(picture, { width, height, shade: at * 255 }));
  const where = new PNG({ width, height });
  if (!first || !second) throw new Error('two pictures are needed');
  const count = pixelmatch(first.data, second.data, where.data, width, height);
  return { percent: (100 * count) / (width * height), picture: PNG.sync.write(where) };
}

/** What one picture has beyond the other counts as different. */
function widened(
  picture: PNG,
  to: { readonly width: number; readonly height: number; readonly shade: number },
): PNG {
  if (picture.width === to.width && picture.height === to.height) return picture;
  const wide = new PNG({ width: to.width, height: to.height });
  wide.data.fill(to.shade);
  PNG.bitblt(picture, wide, 0, 0, picture.width, picture.height, 0, 0);
  return wide;
}
