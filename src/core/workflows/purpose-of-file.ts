import type { ExchangeFormat } from '../exchange/exchange-format.ts';
import { foreignBinary } from '../exchange/foreign/foreign-binary.ts';
import type { ForeignFile } from '../exchange/foreign/foreign-file.ts';
import { foreignText } from '../exchange/foreign/foreign-text.ts';
import { exchangeFormats } from '../exchange/formats.ts';
import { recogniseFormat } from '../exchange/recognise-format.ts';
import { type FilePurpose, PURPOSE_BYTES } from '../model/file-purpose.ts';
import { decodeReferences } from '../source/decode-references.ts';
import { recogniseSource } from '../source/recognise-source.ts';

/** A text that is called neither way must be of a format from its first lines on. */
const FIRST_LINES = 1_000;

/** Kinds of files of other programs that are read as an article all the same, or refused as one. */
const ARTICLES: ReadonlySet<string> = new Set(['foreign.page', 'foreign.word-document', 'source.kind-pdf']);

/**
 * Tells by the beginning of a file, and by its name where the content would do for both, what it is for. A page counts
 * as an article even if it carries references (COinS); a library of another program as references.
 */
export function purposeOfFile(bytes: Uint8Array, name = ''): FilePurpose {
  const beginning = bytes.subarray(0, PURPOSE_BYTES);
  if (recogniseSource(beginning) !== 'text') return 'article';
  const text = textOf(beginning);
  if (text === undefined) return ofForeign(foreignBinary(beginning, name)) ?? 'article';
  return ofForeign(foreignText(text)) ?? ofText(text, name);
}

function textOf(beginning: Uint8Array): string | undefined {
  try {
    return decodeReferences(beginning).text;
  } catch {
    // No text at all.
    return undefined;
  }
}

function ofForeign(foreign: ForeignFile | undefined): FilePurpose | undefined {
  return foreign && (ARTICLES.has(foreign.what.key) ? 'article' : 'references');
}

function ofText(text: string, name: string): FilePurpose {
  const format = recogniseFormat(exchangeFormats, text, name);
  if (!format || format.id === 'coins') return 'article';
  if (isNamedAs(format, name)) return 'references';
  return format.recognises(text.trimStart().slice(0, FIRST_LINES)) ? 'references' : 'article';
}

/** Exports are called `.txt` too, and so is every other text. */
function isNamedAs({ extensions }: ExchangeFormat, name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return extension !== 'txt' && extensions.includes(extension);
}
