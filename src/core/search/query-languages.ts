import { allLanguages } from '../languages/all-languages.ts';
import { fold } from './fold.ts';
import { nearest } from './query-operators.ts';

/** Tags that stand for several languages, or for one under another name. @see RFC 5646, 3.1.11 (macrolanguages) */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  ku: ['ckb', 'kmr', 'sdh'],
  no: ['nb', 'nn'],
  zh: ['cmn', 'yue'],
  fa: ['prs', 'pes'],
  sr: ['sh'],
};
/** Names that `Intl` does not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ kurdish: 'ku', kurdi: 'ku', کوردی: 'ku', كردي: 'ku', sorani: 'ckb', سۆرانی: 'ckb', kurmanci: 'kmr' },
  ...{ kurmanji: 'kmr', farsi: 'fa', norwegian: 'no', norsk: 'no', mandarin: 'zh', flemish: 'nl' },
  ...{ 中文: 'zh', 汉语: 'zh', 漢語: 'zh', castellano: 'es', castilian: 'es', serbocroatian: 'sr' },
};

/** Making names of a language in a language takes a millisecond, so that only what is asked for is made. */
const known = { english: undefined, own: undefined, all: undefined } as Record<
  'english' | 'own' | 'all',
  ReadonlyMap<string, string> | undefined
>;

function englishNames(): ReadonlyMap<string, string> {
  known.english ??= new Map([
    ...allLanguages.map(({ tag, name }) => [plain(name), tag] as const),
    ...Object.entries(OTHER_NAMES).map(([name, tag]) => [plain(name), tag] as const),
  ]);
  return known.english;
}

/** What each language calls itself. */
function ownNames(): ReadonlyMap<string, string> {
  known.own ??= new Map(
    allLanguages.flatMap(({ tag }) => {
      const name = displayNames(tag)?.of(tag);
      return name === undefined ? [] : [[plain(name), tag] as const];
    }),
  );
  return known.own;
}

/** What each language is called in any of the others. */
function allNames(): ReadonlyMap<string, string> {
  if (known.all) return known.all;
  const made = new Map<string, string>();
  for (const { tag: locale } of allLanguages) {
    const names = displayNames(locale);
    for (const { tag } of allLanguages) {
      const name = names?.of(tag);
      if (name !== undefined && !made.has(plain(name))) made.set(plain(name), tag);
    }
  }
  known.all = made;
  return made;
}

function displayNames(locale: string): Intl.DisplayNames | undefined {
  const isKnown = Intl.DisplayNames.supportedLocalesOf([locale]).length > 0;
  return isKnown ? new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }) : undefined;
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The tag, in lower case, of the language that a person means: by its tag, by its code, or by its name in any language. */
export function languageNamed(typed: string): string | undefined {
  const name = plain(typed);
  return englishNames().get(name) ?? languageCoded(typed) ?? ownNames().get(name) ?? allNames().get(name);
}

function languageCoded(typed: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu.test(typed)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(typed.replaceAll('_', '-'));
    const isLanguage = tag !== undefined && displayNames('en')?.of(tag.split('-')[0] ?? '') !== undefined;
    return isLanguage ? tag.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a language, in English or its own, that is spelt most like another. */
export function languageNear(typed: string): string | undefined {
  return nearest(plain(typed), [...englishNames().keys(), ...ownNames().keys()]);
}

/** The languages whose name begins so, as tags. */
export function languagesFrom(beginning: string): readonly string[] {
  const start = plain(beginning);
  const names = [...englishNames(), ...ownNames()].filter(([name]) => name.startsWith(start));
  return [...new Set(names.map(([, tag]) => tag))];
}

/** The tag and those that it stands for. */
export function languageTags(tag: string): readonly string[] {
  return [tag, ...((Object.hasOwn(MEMBERS, tag) ? MEMBERS[tag] : undefined) ?? [])];
}
