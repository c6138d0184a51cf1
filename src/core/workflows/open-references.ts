import { PressmarkError } from '../errors/pressmark-error.ts';
import { foreignBinary } from '../exchange/foreign/foreign-binary.ts';
import { isForeign } from '../exchange/foreign/foreign-file.ts';
import { foreignText } from '../exchange/foreign/foreign-text.ts';
import type { ExchangeFormatId } from '../exchange/format-facts.ts';
import { exchangeFormat, exchangeFormats } from '../exchange/formats.ts';
import { recogniseFormat } from '../exchange/recognise-format.ts';
import type { ReadPiece } from '../model/reference-entry.ts';
import { said, type Told } from '../said/said.ts';
import { type DecodedReferences, decodeReferences } from '../source/decode-references.ts';

const BEGINNING = 65_536;

/**
 * Decodes a file of references and tells by its content which format it is in.
 *
 * @param options.format reads it as this format, whatever it looks like
 * @throws PressmarkError `unreadable` if it is no text, or no format that Pressmark reads
 */
export function openReferences(
  bytes: Uint8Array,
  { name, format }: { readonly name: string; readonly format?: ExchangeFormatId | undefined },
): {
  readonly format: ExchangeFormatId;
  readonly notes: readonly Told[];
  readonly pieces: Iterable<ReadPiece>;
} {
  const { text, notes } = decoded(bytes, name);
  const known = format === undefined ? recogniseFormat(exchangeFormats, text, name) : exchangeFormat(format);
  if (!known?.read) throw foreignOrUnknown(text, name);
  return { format: known.id, notes, pieces: known.read(text) };
}

/** The text of a file; what is none is named by the program that keeps its library so. */
function decoded(bytes: Uint8Array, name: string): DecodedReferences {
  try {
    return decodeReferences(bytes);
  } catch (thrown) {
    const foreign = foreignBinary(bytes, name);
    throw foreign ? isForeign(foreign) : thrown;
  }
}

function foreignOrUnknown(text: string, name: string): PressmarkError {
  const foreign = foreignText(text.slice(0, BEGINNING));
  return foreign ? isForeign(foreign) : unknownFormat(name);
}

function unknownFormat(name: string): PressmarkError {
  const labels = exchangeFormats.filter(({ read }) => read).map(({ label }) => label);
  return new PressmarkError('unreadable', said('workflow.no-format', { name, formats: labels }));
}
