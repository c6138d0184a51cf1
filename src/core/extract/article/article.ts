import type { ParagraphMark } from '../../model/reading.ts';

/** The text of an article: its paragraphs, and what those are that are not plain prose. */
export type Article = {
  readonly paragraphs: readonly string[];
  readonly marks: readonly ParagraphMark[];
  /** Where the page sets one apart from the text. */
  readonly standfirst?: string | undefined;
};

/** What helps to tell the article from what surrounds it. */
export type ArticleHints = {
  readonly title?: string | undefined;
  /** As the page describes itself. */
  readonly description?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
};
