import { type HtmlElement, lineOf } from './html-tree.ts';

/** What comes behind the address of an article’s first page, on its others. */
const OTHER_PAGE = /^(?:(?:page|seite|p)[/-]?)?\d{1,3}\/?$|^amp\/?$/iu;

/**
 * Whether all of a heading leads to the front page of its site, or of the blog or section that the page lies in: it is
 * the site’s name then, not the title.
 *
 * @param address of the page, as far as it is known
 */
export function leadsHome(heading: HtmlElement, address: string | undefined): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!link || lineOf(link) !== lineOf(heading)) return false;
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '/' || /(?:^|\s)home(?:\s|$)/iu.test(link.getAttribute('rel') ?? '')) return true;
  if (address === undefined || !URL.canParse(address) || !URL.canParse(href, address)) return false;
  const [page, target] = [new URL(address), new URL(href, address)];
  const folder = target.pathname.endsWith('/') ? target.pathname : `${target.pathname}/`;
  const rest = page.pathname.slice(folder.length);
  const isAbove = page.pathname.startsWith(folder) && rest !== '' && !OTHER_PAGE.test(rest);
  return target.host === page.host && target.search === '' && isAbove;
}
