import { displayName } from '../../csl/names/display-name.ts';
import { said } from '../../said/said.ts';
import { isSocialPost } from '../rules/sharing-site.ts';
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
    if (/^by\s/iu.test(shown)) return [doubtful('author', said('check.author-has-by', { author: shown }))];
    return isSeveral(shown, name.family !== undefined)
      ? [doubtful('author', said('check.author-is-several', { author: shown }))]
      : [];
  });

function isSeveral(shown: string, isSplit: boolean): boolean {
  if (shown.includes(';')) return true;
  const parts = shown.split(isSplit ? /\s+(?:and|&)\s+/u : /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\/\s*/u);
  return parts.length > 1 && parts.every((part) => PERSON.test(part) && !ORGANISATION.test(part));
}

/** APA wants the account of a post after its author’s name. @see PM7 10.15 */
export const doubtHandle: Doubt = (csl, style) => {
  const { author = [] } = csl;
  const hasHandle = author.some((name) => /@/u.test(displayName(name)));
  if (style.family !== 'apa' || !isSocialPost(csl) || author.length === 0 || hasHandle) return [];
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
