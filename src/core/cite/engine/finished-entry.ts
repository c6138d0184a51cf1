import { archivedCopyOf } from '../../csl/archived-copy/archived-copy-of.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { archiveSentenceAlone } from '../rules/archive-sentence.ts';
import { withPrintedForm } from './printed-form.ts';
import { escapeMarkup } from './read-markup.ts';

const LAST_BLOCK = /(?:<\/(?:right|block|indent)>\s*)?$/u;
/** What ends a sentence, with what may close after it. */
const ENDED = /[.?!。！？۔؟](?:[”’»」』"')\]]|<\/[a-z]+>)*$/u;

/**
 * An entry as it leaves: with its title where the style prints nothing at all, and with a sentence on its archived
 * copy where neither the style nor a rule has put one into it (APA and MLA have). The copy’s address is a link.
 *
 * @param locale of the bibliography
 * @see CMOS18 13.17; https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0434.html
 */
export function finishedEntry(written: string, csl: CslItem, locale: string): string {
  const markup = withPrintedForm(written, csl.title);
  const copy = archivedCopyOf(csl);
  if (copy === undefined || markup === '') return markup;
  const address = escapeMarkup(copy.url);
  if (markup.includes(address)) return linked(markup, address);
  const sentence = escapeMarkup(archiveSentenceAlone(copy, locale));
  return linked(withSentence(markup, sentence), address);
}

/** The entry with a sentence after it, which ends with a stop if the entry does. */
function withSentence(markup: string, sentence: string): string {
  const [tail = ''] = LAST_BLOCK.exec(markup) ?? [];
  const entry = withoutSpaceAtEnd(markup.slice(0, markup.length - tail.length));
  const start = ENDED.test(entry) ? `${entry} ` : `${entry.replace(/[,;:]$/u, '')}. `;
  return `${start}${sentence}${/\.(?:<\/[a-z]+>)*$/u.test(entry) ? '.' : ''}${tail}`;
}

/** Spaces that an engine left at the end, also before what closes there. */
function withoutSpaceAtEnd(markup: string): string {
  const [closing = ''] = /(?:<\/[a-z]+>)*$/u.exec(markup) ?? [];
  return markup.slice(0, markup.length - closing.length).trimEnd() + closing;
}

/** Makes an address a link that the engine printed as plain text, because it stood in another variable than `URL`. */
function linked(markup: string, address: string): string {
  const at = markup.indexOf(address);
  const before = markup.slice(0, at);
  const isLinked = before.lastIndexOf('<url>') > before.lastIndexOf('</url>');
  return isLinked ? markup : `${before}<url>${address}</url>${markup.slice(at + address.length)}`;
}
