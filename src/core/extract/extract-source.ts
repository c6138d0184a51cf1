import type { Draft } from '../model/draft.ts';
import { extractHtml } from './extract-html.ts';
import { extractText } from './extract-text.ts';
import type { Source } from './source-candidates.ts';

/** A decoded source. */
export type DecodedText = Source & {
  readonly text: string;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly url?: string | undefined;
};

/** Reads an article out of a decoded source. Never throws: a source without an article gives a draft without text. */
export function extractSource({ text, mediaType, ...source }: DecodedText): Draft {
  return mediaType === 'text/html' ? extractHtml(text, source) : extractText(text, source);
}
