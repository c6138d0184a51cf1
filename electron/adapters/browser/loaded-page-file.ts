const MARK = '$bytes';

/**
 * Writes a value of plain data with bytes in it as one file: the length of a JSON text as 4 bytes, the text, in
 * which bytes stand as their place among those that follow, and all the bytes.
 */
export function encodeLoadedPage(value: unknown): Uint8Array[] {
  const parts: Uint8Array[] = [];
  // Not the value handed over, which of a Buffer is its list of numbers already.
  const json = JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    const each = this[key];
    if (!(each instanceof Uint8Array)) return each;
    parts.push(each);
    return { [MARK]: each.byteLength };
  });
  const text = Buffer.from(json);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(text.byteLength);
  return [head, text, ...parts];
}

/** Reads what `encodeLoadedPage` wrote. @throws Error if it is no such file */
export function decodeLoadedPage(file: Uint8Array): unknown {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = 4 + bytes.readUInt32LE(0);
  let at = start;
  // Object keys are revived in the order they were written, so the bytes come in theirs.
  return JSON.parse(bytes.toString('utf8', 4, start), (_, each: unknown) => {
    if (!isPlace(each)) return each;
    const part = bytes.subarray(at, at + each[MARK]);
    at += each[MARK];
    return part;
  });
}

function isPlace(value: unknown): value is { readonly [MARK]: number } {
  return value instanceof Object && MARK in value && typeof value[MARK] === 'number';
}
