import { decodeEntities } from '../../csl/decode-entities.ts';

/** What can be had of a page that cannot be parsed: its text without tags. */
export function flatText(html: string): { readonly title?: string; readonly paragraphs: readonly string[] } {
  const title = /<title(?:\s[^<>]{0,200})?>([^<]{1,300})/iu.exec(html)?.[1]?.trim();
  const paragraphs = withoutElements(withoutElements(html, 'script'), 'style')
    .replace(/<\/?(?:p|div|br|li|h\d|tr)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, ' ')
    .split('\n')
    .map((line) => decodeEntities(line.replace(/\s+/gu, ' ')))
    .filter((line) => line !== '');
  return { ...(title ? { title: decodeEntities(title) } : {}), paragraphs };
}

/** Cuts from each start tag to its end tag, or to the end of the page as browsers do. Linear in the length. */
function withoutElements(html: string, name: string): string {
  const [first = '', ...others] = html.split(new RegExp(`<${name}(?=[\\s>])`, 'giu'));
  const rest = others.map((part) => {
    const end = part.search(new RegExp(`</${name}[\\s>]`, 'iu'));
    return end < 0 ? '' : part.slice(end);
  });
  return [first, ...rest].join(' ');
}
