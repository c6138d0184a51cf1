import { displayName } from '../../csl/names/display-name.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { isSameName, withoutOwnAbbreviation } from './same-name.ts';

/** Works whose container is a source of its own kind and is named even if it is the author too. */
const ALWAYS_IN_CONTAINER: readonly CslItem['type'][] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'periodical',
  'post-weblog',
  'review',
  'review-book',
  'song',
];

/**
 * APA omits the site or publisher that is the author already; of a publisher in several parts, the part that is.
 * A periodical is always named.
 *
 * @see PM7 9.29, 9.30 and 9.33
 */
export const omitSiteThatIsAuthor: CiteRule = (csl) => {
  const author = groupAuthor(csl);
  if (author === undefined) return csl;
  const rest = withoutSiteOf(author, csl);
  const publisher = publisherBeside(author, csl.publisher);
  return publisher === undefined ? without(rest, 'publisher') : { ...rest, publisher };
};

/**
 * MLA begins with the title if an organisation is both author and site or publisher; a person who publishes
 * their own work stays author and is not named as publisher.
 *
 * @see MLA9 5.22 and 5.55
 */
export const omitAuthorThatIsSite: CiteRule = (csl) => {
  const author = groupAuthor(csl);
  if (author !== undefined) {
    const isSite = [csl['container-title'], csl.publisher].some((name) => isSameName(name, author));
    return isSite ? without(csl, 'author') : csl;
  }
  const isOwnPublisher = csl.author?.length === 1 && isSameName(csl.publisher, namesOf(csl));
  return isOwnPublisher ? without(csl, 'publisher') : csl;
};

/**
 * An organisation stands in the list under its full name, without its abbreviation.
 *
 * @see PM7 8.21; MLA9 5.19
 */
export const omitAbbreviationOfAuthor: CiteRule = (csl) =>
  !csl.author?.some((name) => name.literal?.match(/[)\]]$/u))
    ? csl
    : {
        ...csl,
        author: csl.author.map((name) =>
          name.literal === undefined ? name : { ...name, literal: withoutOwnAbbreviation(name.literal) },
        ),
      };

/**
 * An organisation that is author and site is named once, as author; as publisher too, but where a place would be
 * left without it. A periodical is always named.
 *
 * @see Cite Them Right, 12th ed. (web pages by organisations); Citing Medicine, 2nd ed., ch. 25
 */
export const nameAuthorOnce: CiteRule = (csl) =>
  csl['publisher-place'] === undefined ? omitSiteThatIsAuthor(csl) : withoutSiteOf(groupAuthor(csl), csl);

/**
 * Of pages and posts Chicago names the owner once: “Yale University. ‘About Yale: Yale Facts.’ Accessed …”. A book’s
 * publisher is named even if it is the author.
 *
 * @see CMOS17 14.84 and 14.206
 */
export const chicagoSiteOfAuthor: CiteRule = (csl) =>
  csl.type === 'webpage' || csl.type === 'post' ? omitSiteThatIsAuthor(csl) : csl;

function withoutSiteOf(author: string | undefined, csl: CslItem): CslItem {
  const isSite = !ALWAYS_IN_CONTAINER.includes(csl.type) && isSameName(csl['container-title'], author);
  return isSite ? without(csl, 'container-title') : csl;
}

/** The organisation, or the organisations together, that are the author. */
function groupAuthor({ author = [] }: CslItem): string | undefined {
  return author.length > 0 && author.every((name) => name.literal) ? namesOf({ author }) : undefined;
}

function namesOf({ author = [] }: Pick<CslItem, 'author'>): string {
  return author.map(displayName).join(' and ');
}

function publisherBeside(author: string, publisher: string | undefined): string | undefined {
  if (publisher === undefined || isSameName(publisher, author)) return undefined;
  for (const separator of ['; ', ', ']) {
    const parts = publisher.split(separator);
    const others = parts.filter((part) => !isSameName(part, author));
    if (others.length < parts.length) return others.length === 0 ? undefined : others.join(separator);
  }
  return publisher;
}
