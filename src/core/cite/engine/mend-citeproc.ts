import CSL, { type Engine, type Token } from 'citeproc';
import { styleFamily } from '../rules/style-family.ts';
import { isApaSmallWord, titleCase } from '../rules/title-case.ts';

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

/** citeproc copies a whole stack to look at its top, a thousand times an entry. */
CSL.Stack.prototype.value = function () {
  return this.mystack.at(-1);
};

function hasOwnCase({ tmp }: Engine): boolean {
  return (tmp.lang_array ?? []).some((language) => OWN_CASE.includes(language.slice(0, 2)));
}

/**
 * Titles in capitals by the manuals: citeproc knows neither addresses nor true hyphens, takes apostrophes for the
 * beginning of a word, and leaves a preposition small before a colon. APA’s small words are its own in the text;
 * in its list only names of periodicals have capitals, which are theirs.
 */
CSL.Output.Formatters.title = function (this: unknown, engine, text) {
  const isApaText = engine.tmp.area === 'citation' && styleFamily(engine.opt.styleID ?? '') === 'apa';
  const small = engine.locale[engine.opt.lang]?.opts['skip-words-regexp'];
  return titleCase(text, {
    isSmall: isApaText ? isApaSmallWord : (word) => small !== undefined && word.match(small) !== null,
    upper: (letters) => CSL.toLocaleUpperCase.call(engine, letters),
    lower: (letters) => CSL.toLocaleLowerCase.call(engine, letters),
  });
};

const { append } = CSL.Output.Queue.prototype;

/** No title of another language than English gets capitals, whichever variable it is: citeproc asks for some only. */
CSL.Output.Queue.prototype.append = function (text, token, ...rest) {
  const isTitle = typeof token === 'object' && token.strings['text-case'] === 'title';
  const isForeign = isTitle && (token.variables_real ?? []).length > 0 && !isEnglish(this.state);
  return append.call(this, text, isForeign ? asWritten(token) : token, ...rest);
};

function isEnglish({ tmp, opt }: Engine): boolean {
  return /^en\b/iu.test(tmp.lang_array?.[0] ?? opt.lang);
}

function asWritten(token: Token): Token {
  const copy: Token = Object.create(token);
  return Object.assign(copy, { strings: { ...token.strings, 'text-case': 'passthrough' } });
}

const buildDate = CSL.Node.date.build;

/**
 * citeproc sets the second date of a range with the delimiter of the date that it built last, in whatever style:
 * “2019 Dec 28–2020Jan3”. Each date brings its own.
 */
CSL.Node.date.build = function (state, target) {
  buildDate.call(this, state, target);
  if (this.tokentype !== CSL.START && this.tokentype !== CSL.SINGLETON) return;
  const own = CSL.Util.cloneToken(this);
  own.strings.prefix = '';
  own.strings.suffix = '';
  this.execs.push((engine) => {
    engine.tmp.date_token = own;
    engine.dateput.string(engine, engine.dateput.queue);
    engine.dateput.openLevel(own);
  });
};
