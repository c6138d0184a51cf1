import type { ArchivedCopy } from '../../csl/archived-copy/archived-copy-of.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { escapeMarkup } from '../engine/read-markup.ts';
import { archiveSentence } from '../rules/archive-sentence.ts';

/** Two characters that no work has: what stands between them is the engine’s id of one. */
const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';
/** With what may close behind an address: tags, and the angle brackets that some styles set around it. */
const MARK = /\ue0f0(i\d+)\ue0f1((?:<\/[a-z]+>|&#62;|[›〉>])*)/gu;

/**
 * The item with a mark behind its address, so that `withCopiesNamed` finds where a note prints it. Short forms of
 * notes print no address, and then no mark.
 */
export function withAddressMarked<T extends CslItem>(item: T, id: string): T {
  const mark = `${OPEN}${id}${CLOSE}`;
  const { URL: url, DOI: doi } = item;
  return {
    ...item,
    ...(doi === undefined ? { URL: `${url ?? ''}${mark}` } : { DOI: `${doi}${mark}` }),
    ...(doi !== undefined && url !== undefined && { URL: `${url}${mark}` }),
  };
}

/**
 * A note with its archived copies named behind the addresses that are marked: “…, http://…, archived February 14,
 * 2019, at Internet Archive, https://…”. Each is named once.
 *
 * @see https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0434.html
 */
export function withCopiesNamed(
  markup: string,
  copyOf: (id: string) => ArchivedCopy | undefined,
  locale: string,
): string {
  const named = new Set<string>();
  const text = markup.replace(MARK, (whole, id: string, closing: string, at: number) => {
    const copy = copyOf(id);
    const address = copy && escapeMarkup(copy.url);
    if (!copy || !address || named.has(id) || markup.includes(address)) return closing;
    named.add(id);
    const sentence = escapeMarkup(archiveSentence(copy, locale)).replace(address, `<url>${address}</url>`);
    const isAlone = markup.slice(0, at).endsWith('<url>') && whole.includes('</url>');
    return `${closing}${isAlone ? '' : ', '}${sentence}`;
  });
  // The engine drops one of two stops that meet, and did not see that these would.
  return named.size === 0 ? text : text.replace(/(<\/url>\.)\.(?!\.)/gu, '$1');
}
