import type { CslItem } from '../../model/csl-item.ts';
import { displayName } from '../../model/names.ts';
import { type CiteRule, without } from './cite-rule.ts';

/** APA omits the site or publisher that is the author already. @see PM7 9.29 and 9.33 */
export const omitSiteThatIsAuthor: CiteRule = (csl) => {
  const author = onlyAuthor(csl);
  if (author === undefined) return csl;
  const same = (['container-title', 'publisher'] as const).filter((variable) =>
    isSame(csl[variable], author),
  );
  return without(csl, ...same);
};

/** MLA begins with the title if the author is the site or the publisher. @see MLA9 5.22 */
export const omitAuthorThatIsSite: CiteRule = (csl) => {
  const author = onlyAuthor(csl);
  const isSite =
    author !== undefined && [csl['container-title'], csl.publisher].some((name) => isSame(name, author));
  return isSite ? without(csl, 'author') : csl;
};

function onlyAuthor({ author }: CslItem): string | undefined {
  const [first, ...others] = author ?? [];
  return first && others.length === 0 ? displayName(first) : undefined;
}

function isSame(name: string | undefined, author: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/^the\s+/u, '')
      .trim();
  return name !== undefined && plain(name) === plain(author);
}
