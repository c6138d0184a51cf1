const ADDRESS = /\b((?:xlink:)?href|src)\s*=\s*("[^"]*"|'[^']*')/giu;

/**
 * An SVG document that is shown in a frame of its own, without scripts and with nothing to fetch. It is XML, so it
 * is kept as it was written but for those.
 */
export function sealedSvg(svg: string): string {
  return svg
    .replace(/<\?xml-stylesheet[\s\S]*?\?>/giu, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/iu, '')
    .replace(/<script\b[\s\S]*?(?:<\/script\s*>|\/>|$)/giu, '')
    .replace(/<foreignObject\b[\s\S]*?(?:<\/foreignObject\s*>|$)/giu, '')
    .replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*')/giu, '')
    .replace(ADDRESS, (written, name: string, value: string) =>
      /^.\s*(?:#|data:)/iu.test(value) ? written : `${name}="#"`,
    )
    .replace(/url\(\s*["']?(?!["']?\s*(?:#|data:))[^)]*\)/giu, 'url(#)')
    .replace(/@import[^;]*;?/giu, '');
}
