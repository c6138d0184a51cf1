import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';

/** A preprint’s repository is its container: “‘Title’, *PsyArXiv* [Preprint]”. @see Cite Them Right, 12th ed. (pre-prints) */
export const harvardPreprint: CiteRule = (csl) => inRepository(csl);

/** A preprint is called one, in front of its repository. @see CMOS17 14.173 */
export const chicagoPreprint: CiteRule = (csl) =>
  isPreprint(csl) && csl.genre === undefined && csl.medium === undefined
    ? { ...csl, genre: 'preprint' }
    : csl;

/** A preprint has its title in quotation marks and its repository as container. @see MLA9 5.31; https://style.mla.org/citing-preprints */
export const mlaPreprint: CiteRule = (csl) => {
  const contained = inRepository(csl);
  return contained === csl ? csl : { ...contained, type: 'webpage' };
};

/** A preprint says in brackets that it is one. @see Citing Medicine, 2nd ed., ch. 9 (preprints) */
export const vancouverPreprint: CiteRule = (csl) =>
  isPreprint(csl) && csl.title !== undefined && !/\bpreprint\b/iu.test(csl.title)
    ? { ...csl, title: `${csl.title} [preprint]` }
    : csl;

function inRepository(csl: CslItem): CslItem {
  const { publisher } = csl;
  return isPreprint(csl) && publisher !== undefined
    ? { ...without(csl, 'publisher'), 'container-title': publisher }
    : csl;
}

/** An article that stands by itself in a repository; CSL’s `article` is nothing else. */
function isPreprint({ type, ...csl }: CslItem): boolean {
  return type === 'article' && csl['container-title'] === undefined;
}
