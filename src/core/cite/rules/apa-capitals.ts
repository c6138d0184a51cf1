import type { CiteRule } from './cite-rule.ts';
import { endsSentence, keepsSmallStart } from './fixed-case.ts';

const START = /(^|[:?!][”’"')\]]?\s)([“‘"'(]?(?:<[a-z]+>)?)(\p{Ll})/gu;
const LATIN = /\p{Script=Latin}/u;
/** “p-value”, “n-3 fatty acids”: the letter is a symbol. */
const SYMBOL = /^(?!e)\p{L}[-‐‑]/u;

/**
 * The first word of a title and of a subtitle begins with a capital, also after a question or an exclamation within
 * the title: but no name that is written small, no address, no initial, and not where a brand’s own mark ends no
 * sentence. A post keeps the case it was written in.
 *
 * @see PM7 6.14, 6.17 and 10.15
 */
export const apaCapitals: CiteRule = (csl) => {
  const { type, title, language = 'en' } = csl;
  if (title === undefined || type === 'post' || !/^en/iu.test(language)) return csl;
  const titled = title.replace(
    START,
    (written, before: string, opening: string, letter: string, at: number) => {
      const from = at + written.length - letter.length;
      const rest = title.slice(from, from + LONGEST_START);
      const isStart =
        before === '' || endsSentence(title.slice(Math.max(0, at - LONGEST_START), at + 1), rest);
      const keeps = !LATIN.test(letter) || SYMBOL.test(rest) || keepsSmallStart(rest);
      return isStart && !keeps ? `${before}${opening}${letter.toUpperCase()}` : written;
    },
  );
  return titled === title ? csl : { ...csl, title: titled };
};

const LONGEST_START = 64;
