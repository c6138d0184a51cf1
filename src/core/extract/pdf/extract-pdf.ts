import type { CslItem } from '../../model/csl-item.ts';
import type { Draft } from '../../model/draft.ts';
import type { FieldOrigin } from '../../model/item.ts';
import { found, unknown } from '../field-origins.ts';
import type { Field } from '../html-fields.ts';
import { suggestTags } from '../suggest-tags.ts';
import type { PdfContent } from './pdf-content.ts';
import {
  madeOn,
  pdfAuthors,
  pdfDate,
  pdfDoi,
  pdfLanguage,
  pdfPublication,
  pdfTitle,
  pdfType,
} from './pdf-fields.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';

/** Reads a document out of what a PDF holds. @param source its address, and its name, which serves as a last title */
export function extractPdf(
  content: PdfContent,
  { url, name }: { readonly url?: string | undefined; readonly name?: string | undefined },
): Draft {
  const all = pdfParagraphs(content.pages);
  const title = pdfTitle(content) ?? (name === undefined ? undefined : fileName(name));
  const paragraphs = all[0] !== undefined && all[0] === title?.value ? all.slice(1) : all;
  const DOI = pdfDoi(content);
  const fields: Partial<Record<keyof CslItem, Field<unknown>>> = {
    title,
    author: pdfAuthors(content),
    issued: pdfDate(content),
    DOI,
    URL: url === undefined ? undefined : { value: url, origin: found('address', 'certain') },
    language: pdfLanguage(content, paragraphs),
    ...pdfPublication(content),
  };
  const type = pdfType(content, DOI !== undefined);
  const known = Object.entries(fields).flatMap(([variable, field]) =>
    field ? [[variable, field] as const] : [],
  );
  return {
    csl: {
      ...Object.fromEntries(known.map(([variable, { value }]) => [variable, value])),
      type: type.value,
    },
    provenance: {
      ...missingIn(content),
      type: type.origin,
      ...Object.fromEntries(known.map(([variable, { origin }]) => [variable, origin])),
    },
    paragraphs,
    suggestedTags: suggestTags(paragraphs),
  };
}

function fileName(name: string): NonNullable<Field<string>> {
  return { value: name, origin: found('file-name', 'suggested') };
}

function missingIn({ facts, isLocked }: PdfContent): Record<string, FieldOrigin> {
  if (isLocked) {
    const locked = unknown('The PDF is protected with a password.');
    return { title: locked, author: locked, issued: locked };
  }
  const day = madeOn(facts);
  return {
    title: unknown('The PDF names no title.'),
    author: unknown('The PDF names no author.'),
    issued: unknown(
      `No date of publication in the PDF’s data or on its first page.${day ? ` The file was made on ${day}.` : ''}`,
    ),
    URL: unknown('The file does not say where it came from.'),
  };
}
