/** The parts of a text as one. */
export async function joinParts(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const part of parts) if (typeof part === 'string') text += part;
  return text;
}
