import type { CiteRule } from './cite-rule.ts';

/** A stop that ends a sentence, and no abbreviation, initial or row of dots. */
const FINAL_STOP = /(?:[\p{Ll}\p{N}%)\]]|\p{Lu}{2})\.$/u;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|al|vs|ed|eds|vol|no|pp|ca|cf|Dr|Mr|Mrs|Ms|Prof|St|Mt|Ph\.D|[ap]\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.$/iu;

/**
 * The full stop that ends a title gives way to the style’s own mark: “City floods again,” *Desk*.
 *
 * @see CMOS17 6.123 (no two marks at one place), 14.96; MLA9 2.96; PM7 9.5
 */
export const omitFinalStop: CiteRule = (csl) => {
  const title = withoutStop(csl.title);
  const short = withoutStop(csl['title-short']);
  if (title === csl.title && short === csl['title-short']) return csl;
  return {
    ...csl,
    ...(title === undefined ? {} : { title }),
    ...(short === undefined ? {} : { 'title-short': short }),
  };
};

function withoutStop(title: string | undefined): string | undefined {
  const text = title?.trimEnd();
  const end = text?.slice(-LONGEST_ABBREVIATION) ?? '';
  return text !== undefined && FINAL_STOP.test(end) && !ABBREVIATION.test(end) ? text.slice(0, -1) : title;
}

const LONGEST_ABBREVIATION = 16;
