import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { isSameName } from './same-name.ts';

/**
 * A publisher or a database that bears the name of the site or the periodical is not named a second time.
 *
 * @see MLA9 5.55 (publisher’s name is the site’s); PM7 9.33
 */
export const nameSiteOnce: CiteRule = (csl) => {
  const { source, publisher } = csl;
  const container = csl['container-title'];
  const one = isSameName(publisher, container) ? without(csl, 'publisher') : csl;
  return isSameName(source, container) || isSameName(source, publisher) ? without(one, 'source') : one;
};

/** A whole site is cited by its name once, as its title. @see PM7 9.33; MLA9 5.26 */
export const nameWholeSiteOnce: CiteRule = (csl) =>
  csl.type === 'webpage' && isSameName(csl.title, csl['container-title'])
    ? without(csl, 'container-title')
    : csl;

/** A newspaper or magazine that was filed as publisher is what the report appeared in. @see PM7 9.25; MLA9 5.31 */
export const publisherAsPeriodical: CiteRule = (csl) => {
  const isNews = csl.type === 'article-newspaper' || csl.type === 'article-magazine';
  return isNews && csl['container-title'] === undefined && csl.publisher !== undefined
    ? { ...without(csl, 'publisher'), 'container-title': csl.publisher }
    : csl;
};

/** Organisations among people are joined to them as people are: “Amin, S., & Reuters”. @see PM7 9.8; MLA9 5.7 */
export const joinPeopleAndBodies: CiteRule = (csl) => {
  const { author = [] } = csl;
  const isMixed = author.some((name) => name.literal) && author.some((name) => !name.literal);
  if (!isMixed) return csl;
  return {
    ...csl,
    author: author.map((name) => (name.literal === undefined ? name : { family: name.literal })),
  };
};

/** A DOI without the address or the label that it was copied with; styles print their own. */
export const doiWithoutAddress: CiteRule = (csl) =>
  csl.DOI === undefined ? csl : { ...csl, DOI: bareDoi(csl.DOI) };
