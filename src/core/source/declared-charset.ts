const META = /<meta\s[^>]*/giu;
const META_CHARSET = /charset\s{0,99}=\s{0,99}["']?\s{0,99}([^\s"'/>;]+)/iu;
const HEADER_CHARSET = /charset\s{0,99}=\s{0,99}"?([^\s";]+)/iu;
const PRESCAN_BYTES = 1_024;

/**
 * The encoding an HTML file says it is in: by its HTTP header, else by a `meta` in its first 1,024 bytes.
 *
 * @see https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredCharset(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const inHeader = HEADER_CHARSET.exec(contentType ?? '')?.[1];
  if (inHeader !== undefined) return inHeader;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const inMeta = (head.match(META) ?? [])
    .map((meta) => META_CHARSET.exec(meta)?.[1])
    .find((charset) => charset !== undefined);
  // A page that could be read so far as to find this is not in UTF-16, whatever it says.
  return inMeta !== undefined && /^utf-?16/i.test(inMeta) ? 'utf-8' : inMeta;
}
