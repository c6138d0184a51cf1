import type { Draft } from '../../model/draft.ts';
import { type Said, said } from '../../said/said.ts';
import { candidate, merged } from '../candidates.ts';
import { draftFrom } from '../draft-from.ts';
import { plainWords } from '../page/word-overlap.ts';
import { suggestTags } from '../suggest/suggest-tags.ts';
import type { PdfContent } from './pdf-content.ts';
import { madeOn, pdfDates, pdfLanguages, pdfPublication, pdfTypes } from './pdf-fields.ts';
import { pdfIdentifiers } from './pdf-identifiers.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { pdfAuthors, pdfTitles } from './pdf-titles.ts';

/** Reads a document out of what a PDF holds. @param source its address, and its name, which serves as a last title */
export function extractPdf(
  content: PdfContent,
  { url, name }: { readonly url?: string | undefined; readonly name?: string | undefined },
): Draft {
  const all = pdfParagraphs(content.pages);
  const ofFile = name === undefined ? [] : [candidate(name, 'file-name', 'suggested')];
  const title = merged([...pdfTitles(content), ...ofFile], plainWords);
  const paragraphs = all[0] !== undefined && all[0] === title[0]?.value ? all.slice(1) : all;
  const identifiers = pdfIdentifiers(content);
  return draftFrom({
    candidates: {
      title,
      author: pdfAuthors(content),
      issued: pdfDates(content),
      URL: url === undefined ? [] : [candidate(url, 'address', 'certain')],
      language: pdfLanguages(content, paragraphs),
      ...pdfPublication(content),
      ...identifiers,
      type: pdfTypes(content, { hasDoi: (identifiers.DOI?.length ?? 0) > 0 }),
    },
    missing: missingIn(content),
    article: { paragraphs, marks: [] },
    tags: suggestTags({ paragraphs }),
  });
}

function missingIn({ facts, isLocked }: PdfContent): Record<string, Said> {
  if (isLocked) {
    const locked = said('absent.pdf-locked', {});
    return { title: locked, author: locked, issued: locked };
  }
  const day = madeOn(facts);
  return {
    title: said('absent.pdf-title', {}),
    author: said('absent.pdf-author', {}),
    issued: said('absent.pdf-date', day === undefined ? {} : { madeOn: day }),
    URL: said('absent.origin', {}),
  };
}
