import type { Draft } from '../model/draft.ts';
import { cslDateFrom } from '../model/partial-date.ts';
import { said } from '../said/said.ts';
import { type Candidates, candidate } from './candidates.ts';
import { draftFrom } from './draft-from.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Source, withSource } from './source-candidates.ts';
import { detectLanguage } from './suggest/detect-language.ts';
import { suggestTags } from './suggest/suggest-tags.ts';
import { creditCandidates } from './wire/credit-candidates.ts';
import { plainDateline } from './wire/dateline.ts';
import { readHead, type WireHead } from './wire/head.ts';
import { readWire } from './wire/read-wire.ts';
import { takeCredits } from './wire/take-credits.ts';

const MISSING = {
  title: said('absent.text', {}),
  author: said('absent.text-author', {}),
  issued: said('absent.text-date', {}),
  'container-title': said('absent.text-outlet', {}),
  URL: said('absent.text-address', {}),
};

/**
 * Reads a plain text as the article it is: title, standfirst, dateline, byline and credits by the conventions of
 * news agencies, and the body. What the text does not say stays unknown; every word of the body is kept.
 */
export function extractText(text: string, source: Source = {}): Draft {
  const language = detectLanguage(text);
  const { credits, rest } = takeCredits(paragraphsOf(text));
  const head = readHead(rest);
  const candidates: Candidates = {
    ...headCandidates(head),
    ...creditCandidates(head.authors, credits),
    language: language === undefined ? [] : [candidate(language, 'language-of-text', 'likely')],
  };
  const wire = readWire(head.body, language);
  const { dateline, body } = head;
  return draftFrom({
    candidates: withSource(
      {
        ...candidates,
        type: [
          dateline
            ? candidate('article-newspaper', 'dateline', 'likely')
            : candidate('document', 'plain-text', 'suggested'),
        ],
      },
      source,
    ),
    missing: MISSING,
    article: { paragraphs: body, marks: [] },
    wire: {
      ...wire,
      ...(dateline && { dateline: plainDateline(dateline) }),
      credits: [...credits, ...wire.credits],
    },
    tags: suggestTags({ paragraphs: body, language, place: dateline?.place, quotations: wire.quotations }),
  });
}

function headCandidates({ title, standfirst, date, url, dateline }: WireHead): Candidates {
  return {
    title: title.map(({ text, rule }) =>
      candidate(text, rule, rule === 'first-line' ? 'likely' : 'suggested'),
    ),
    abstract: standfirst === undefined ? [] : [candidate(standfirst, 'standfirst', 'likely')],
    issued: [
      ...(date ? [candidate(cslDateFrom(date.value), 'written-date', 'likely' as const, date.line)] : []),
      ...(dateline?.issued
        ? [candidate(cslDateFrom(dateline.issued), 'dateline-date', 'likely' as const, dateline.text)]
        : []),
    ],
    'publisher-place': dateline ? [candidate(dateline.place, 'dateline', 'suggested', dateline.text)] : [],
    'container-title': dateline?.agency
      ? [candidate(dateline.agency, 'dateline-agency', 'likely', dateline.text)]
      : [],
    URL: url === undefined ? [] : [candidate(url, 'address-line', 'likely')],
  };
}
