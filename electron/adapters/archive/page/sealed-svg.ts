const ADDRESS = /\b((?:xlink:)?href|src)\s*=\s*("[^"]*"|'[^']*')/giu;

/**
 * An SVG document that is shown in a frame of its own, without scripts and with nothing to fetch. It is XML, so it
 * is kept as it was written but for those.
 */
export function sealedSvg(svg: string): string {
  return withoutDoctype(svg)
    .replace(/<\?xml-stylesheet[^>]*>?/giu, '')
    .replace(/<script\b[\s\S]*?(?:<\/script\s*>|\/>|$)/giu, '')
    .replace(/<foreignObject\b[\s\S]*?(?:<\/foreignObject\s*>|$)/giu, '')
    .replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*')/giu, '')
    .replace(ADDRESS, (written, name: string, value: string) =>
      /^.\s*(?:#|data:)/iu.test(value) ? written : `${name}="#"`,
    )
    .replace(/url\((?!\s{0,9}["']?\s{0,9}(?:#|data:))[^()]*\)?/giu, 'url(#)')
    .replace(/@import[^;]*;?/giu, '');
}

/** Its entities could spell out what is sealed here. One that never ends goes to the end. */
function withoutDoctype(svg: string): string {
  const start = svg.search(/<!DOCTYPE/iu);
  if (start < 0) return svg;
  const rest = svg.slice(start);
  const [head = ''] = /^[^[>]*/u.exec(rest) ?? [];
  const end = rest.charAt(head.length) === '[' ? rest.search(/\]\s{0,99}>/u) : head.length;
  return svg.slice(0, start) + (end < 0 ? '' : rest.slice(rest.indexOf('>', end) + 1 || rest.length));
}
