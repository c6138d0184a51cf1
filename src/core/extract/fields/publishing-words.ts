import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf, type NoList, type Words } from '../../languages/language.ts';
import type { PublishingWords } from '../../languages/publishing-words.ts';

/** The words of all languages about what is published, of one kind. */
export function publishingWords(pick: (publishing: PublishingWords) => Words | NoList): Words {
  return inAllLanguages(({ publishing }) => {
    const own = listOf(publishing);
    return own && pick(own);
  });
}
