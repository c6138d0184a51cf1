import { displayName } from '../../csl/names/display-name.ts';
import { textFromNames } from '../../csl/names/write-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { hasHandles } from '../rules/sharing-site.ts';
import { type Doubt, doubtful, styleName } from './cite-finding.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)|\.(?:com|org|net|info|gov|edu|io|co\.uk|tv|news)$/iu;
const ROLE =
  /^(?:admin|administrator|editor|editors|staff|staff writer|newsroom|web ?desk|news ?desk|guest)$/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;
const ORGANISATION =
  /\b(?:agency|association|bank|board|bureau|cent(?:er|re)|college|commission|committee|company|corporation|council|court|department|federation|foundation|fund|group|health|human|institute|international|justice|ministry|museum|national|nations|network|news|office|organi[sz]ation|party|post|press|rights|school|security|service|society|times|trade|trust|union|university|watch|world)\b/iu;

/** An author that is an address, a role, or several people written as one. */
export const doubtAuthor: Doubt = ({ author = [] }) =>
  author.flatMap((name) => {
    const shown = displayName(name);
    if (ADDRESS.test(shown)) return [doubtful('author', said('check.author-is-site', { author: shown }))];
    if (ROLE.test(shown)) return [doubtful('author', said('check.author-is-role', { author: shown }))];
    if (/^by\s/iu.test(shown))
      return [
        doubtful('author', said('check.author-has-by', { author: shown }), {
          label: said('check.mend-by', {}),
          changes: { author: textFromNames(author.map((each) => (each === name ? withoutBy(name) : each))) },
        }),
      ];
    const several = severalIn(shown, name.family !== undefined);
    return several === undefined
      ? []
      : [
          doubtful('author', said('check.author-is-several', { author: shown }), {
            label: said('check.mend-several', {}),
            changes: {
              author: textFromNames(
                author.flatMap((each) => (each === name ? several.map(personOf) : [each])),
              ),
            },
          }),
        ];
  });

/** The names that stand in one; `undefined` if it is one. */
function severalIn(shown: string, isSplit: boolean): readonly string[] | undefined {
  if (!isSeveral(shown, isSplit)) return undefined;
  return shown
    .split(/\s*;\s*|\s+(?:and|&)\s+|\s*\/\s*|\s*,\s*(?:and\s+)?/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function personOf(text: string): CslName {
  const words = text.split(/\s+/u);
  const family = words.pop() ?? '';
  return words.length === 0 ? { literal: family } : { family, given: words.join(' ') };
}

function withoutBy(name: CslName): CslName {
  const strip = (text: string | undefined) => text?.replace(/^by\s+/iu, '');
  if (name.literal !== undefined) return { ...name, literal: strip(name.literal) };
  return { ...name, given: strip(name.given), ...(name.given ? {} : { family: strip(name.family) }) };
}

function isSeveral(shown: string, isSplit: boolean): boolean {
  if (shown.includes(';')) return true;
  const parts = shown.split(isSplit ? /\s+(?:and|&)\s+/u : /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\/\s*/u);
  return parts.length > 1 && parts.every((part) => PERSON.test(part) && !ORGANISATION.test(part));
}

/** APA wants the account of a post after its author’s name, where the site has such; Facebook has none. @see PM7 10.15 */
export const doubtHandle: Doubt = (csl, style) => {
  const { author = [] } = csl;
  const hasHandle = author.some((name) => /@/u.test(displayName(name)));
  if (style.family !== 'apa' || !hasHandles(csl) || author.length === 0 || hasHandle) return [];
  return [doubtful('author', said('check.apa-account', {}))];
};

/** Says that the credit of a news desk is left out. */
export const noteDeskEditor: Doubt = ({ type, editor }, style) => {
  const isNews = [
    'article-newspaper',
    'article-magazine',
    'broadcast',
    'post',
    'post-weblog',
    'webpage',
  ].includes(type);
  if (!isNews || editor === undefined) return [];
  const names = editor.map(displayName).join(', ');
  return [doubtful('editor', said('check.desk-editor', { style: styleName(style), names }))];
};
