const WIDE = /\r?\n\r?\n(?:[^=]=00|=00[^=])/u;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The same MHTML with its parts in UTF-16 written in UTF-8.
 *
 * Chromium writes the text of a page in the page's own charset, byte by byte, and says of UTF-16 only what the
 * text itself says, which nobody can read before knowing it. It also takes bytes that look like a line's end for one.
 */
export function withoutUtf16(mhtml: Uint8Array): Uint8Array {
  const all = Buffer.from(mhtml.buffer, mhtml.byteOffset, mhtml.byteLength);
  if (!all.includes('=00')) return mhtml;
  const text = all.toString('latin1');
  const boundary = /boundary="?([^"\r\n;]+)/iu.exec(text)?.[1];
  if (boundary === undefined || !WIDE.test(text)) return mhtml;
  const delimiter = `\r\n--${boundary}`;
  return Buffer.from(text.split(delimiter).map(withoutUtf16Part).join(delimiter), 'latin1');
}

function withoutUtf16Part(part: string): string {
  const end = part.indexOf('\r\n\r\n');
  const head = part.slice(0, end);
  if (end < 0 || !/^content-transfer-encoding: *quoted-printable/imu.test(head)) return part;
  if (!/^content-type: *(?:text\/|application\/xhtml)/imu.test(head)) return part;
  const body = part.slice(end + 4);
  const charset = /^[^=]=00/u.test(body) ? 'utf-16le' : /^=00[^=]/u.test(body) ? 'utf-16be' : undefined;
  if (charset === undefined) return part;
  const text = new TextDecoder(charset).decode(bytesOf(body));
  // The mark outdoes what the page itself says of its charset.
  const whole = Buffer.from(BYTE_ORDER_MARK + text).toString('base64');
  return `${head.replace(/(transfer-encoding: *)quoted-printable/iu, '$1base64')}\r\n\r\n${whole}`;
}

/** Quoted-printable without its rule for line ends: one stands for the byte 10. */
function bytesOf(body: string): Uint8Array {
  const lines = body.replace(/=\r\n/gu, '').replace(/\r\n/gu, '\n');
  const raw = lines.replace(/=([0-9a-f]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(raw, 'latin1');
}
