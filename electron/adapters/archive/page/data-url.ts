const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/u;
const DATA_URL = /^data:(?<contentType>[^,]*),/iu;

/** A `data:` address that holds bytes. @see RFC 2397 */
export function dataUrl(contentType: string, body: Uint8Array): string {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /^(?:text\/(?:css|html)|image\/svg\+xml)$/u.test(type) ? ';charset=utf-8' : '';
  const base64 = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64');
  return `data:${MEDIA_TYPE.test(type) ? type : 'application/octet-stream'}${charset};base64,${base64}`;
}

/** What a `data:` address holds; `undefined` if it is none. */
export function parseDataUrl(
  address: string,
): { readonly contentType: string; readonly body: Uint8Array } | undefined {
  const trimmed = address.trim();
  const head = DATA_URL.exec(trimmed);
  const contentType = head?.groups?.contentType;
  if (head === null || contentType === undefined) return undefined;
  const data = percentDecoded(trimmed.slice(head[0].length));
  const isBase64 = /;\s*base64\s*$/iu.test(contentType);
  return { contentType, body: isBase64 ? Buffer.from(data.toString('latin1'), 'base64') : data };
}

function percentDecoded(text: string): Buffer {
  if (!text.includes('%')) return Buffer.from(text);
  const encoded = Buffer.from(text);
  const decoded = Buffer.alloc(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at++) {
    const hex = encoded[at] === 0x25 ? encoded.toString('latin1', at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/iu.test(hex)) {
      decoded[length++] = Number.parseInt(hex, 16);
      at += 2;
    } else decoded[length++] = encoded[at] ?? 0;
  }
  return decoded.subarray(0, length);
}
