import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import type { PublishingWords } from '../../languages/publishing-words.ts';
import type { NoList, Words } from '../../languages/words.ts';

/** The words of all languages about what is published, of one kind. */
export function publishingWords(pick: (publishing: PublishingWords) => Words | NoList): Words {
  return inAllLanguages(({ publishing }) => {
    const own = listOf(publishing);
    return own && pick(own);
  });
}
