import type { Draft } from '../model/draft.ts';
import { extractHtml } from './extract-html.ts';
import { extractText } from './extract-text.ts';
import { found } from './field-origins.ts';

/** A decoded source. `name` serves as the title if there is nothing better. */
export type DecodedText = {
  readonly text: string;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly url?: string | undefined;
  readonly name?: string | undefined;
};

/** Reads an article out of a decoded source. Never throws: a source without an article gives a draft without text. */
export function extractSource({ text, mediaType, url, name }: DecodedText): Draft {
  const draft = mediaType === 'text/html' ? extractHtml(text, { url }) : extractText(text);
  if (draft.csl.title || name === undefined) return draft;
  return {
    ...draft,
    csl: { ...draft.csl, title: name },
    provenance: { ...draft.provenance, title: found('file-name', 'suggested') },
  };
}
