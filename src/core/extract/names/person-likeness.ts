import { displayName } from '../../csl/names/display-name.ts';
import { isConnective, isParticle, isSmallWord } from '../../csl/names/particles.ts';
import type { CslName } from '../../model/csl-item.ts';
import { isAgency } from './agencies.ts';
import { isOrganisation } from './organisations.ts';
import { isDesk } from './placeholders.ts';

const MOST_WORDS = 5;
const LONGEST = 50;

/** Whether a name is written as one of a person is: a few words with capitals, or in a script that has none. */
export function looksLikePerson(name: CslName): boolean {
  const text = displayName(name);
  const words = text.split(/[\s,]+/u).filter(Boolean);
  if (isHouse(name) || text.length > LONGEST || words.length > MOST_WORDS || /\d|[!?:"“”«»…]/u.test(text))
    return false;
  if (isUncased(text))
    return (
      words.length > 1 ||
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$/u.test(text)
    );
  const capitals = words.filter((word) => /^(?:[a-z]{1,3}['’])?\p{Lu}/u.test(word)).length;
  return (
    name.family !== undefined &&
    capitals >= 2 &&
    words.every(
      (word) =>
        (isSmallWord(word) && (isParticle(word) || isConnective(word))) ||
        /^(?:[a-z]{1,3}['’-])?\p{Lu}[\p{L}\p{M}.'’‐-]*$/u.test(word),
    )
  );
}

/** Whether a name is of an organisation or of a part of one. */
export function isHouse(name: CslName): boolean {
  const { literal } = name;
  return literal !== undefined && (isAgency(literal) || isOrganisation(literal) || isDesk(literal));
}

function isUncased(text: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(text) && /\p{L}/u.test(text);
}
