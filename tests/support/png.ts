import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG of one colour. */
export function plainPng(width: number, height: number, [red, green, blue]: Colour): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) picture.data.set([red, green, blue, 255], at * 4);
  return new Uint8Array(PNG.sync.write(picture));
}
