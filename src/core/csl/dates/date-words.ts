import { inAllLanguages } from '../../languages/all-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { listOf } from '../../languages/language.ts';
import type { NoList, Words } from '../../languages/words.ts';

/** The words of all languages that stand in dates, of one kind. */
export function dateWords(pick: (dates: DateWords) => Words | NoList): Words {
  return inAllLanguages(({ dates }) => {
    const own = listOf(dates);
    return own && pick(own);
  });
}
