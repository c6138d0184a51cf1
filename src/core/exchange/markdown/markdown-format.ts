import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { markdownWriter } from './write-markdown.ts';

/** A list for people to read, in Markdown. It is only written: too little of an entry is in it to read one back. */
export const markdownFormat: ExchangeFormat = {
  ...formatFacts('markdown'),
  recognises: () => false,
  write: markdownWriter,
};
