import CSL, { type Engine } from 'citeproc';

/** Languages whose letters change case in ways of their own. @see Unicode SpecialCasing.txt */
const OWN_CASE = ['tr', 'az', 'lt'];

/**
 * citeproc asks for the language's own letter case a hundred times an entry, which takes a tenth of its time; for
 * all languages but three that is the plain one.
 */
CSL.toLocaleLowerCase = function (this: Engine, text) {
  return hasOwnCase(this) ? text.toLocaleLowerCase(this.tmp.lang_array) : text.toLowerCase();
};
CSL.toLocaleUpperCase = function (this: Engine, text) {
  return hasOwnCase(this) ? text.toLocaleUpperCase(this.tmp.lang_array) : text.toUpperCase();
};

function hasOwnCase({ tmp }: Engine): boolean {
  return (tmp.lang_array ?? []).some((language) => OWN_CASE.includes(language.slice(0, 2)));
}
