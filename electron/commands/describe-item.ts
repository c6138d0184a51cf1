import { displayName } from '#core/csl/names/display-name.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { formatPartialDate, partialDateFromCsl } from '#core/model/partial-date.ts';
import { cli } from '#messages/cli.ts';

/** The facts of a work in the words of the command line's JSON; unknown ones are null or empty. */
export function factsOf(csl: CslItem) {
  const issued = partialDateFromCsl(csl.issued);
  return {
    title: csl.title ?? null,
    type: csl.type,
    authors: (csl.author ?? []).map(displayName),
    editors: (csl.editor ?? []).map(displayName),
    issued: issued ? formatPartialDate(issued) : null,
    containerTitle: csl['container-title'] ?? null,
  };
}

/** One line about an item: citekey, title, and what is known of authors, outlet and date. */
export function lineOf(item: Item): string {
  const { title, authors, containerTitle, issued } = factsOf(item.csl);
  const by = [authors.join(', '), containerTitle, issued ?? cli.library.noDate].filter(Boolean).join(' · ');
  const tags = item.tags.length > 0 ? `  [${item.tags.join(', ')}]` : '';
  return `${item.citekey}  ${title ?? cli.library.noTitle} — ${by}${tags}`;
}

/** An item as `show` prints it. */
export function wholeItem({ id, citekey, csl, tags, snapshots, provenance, trashedAt }: Item) {
  return { id, citekey, csl, tags, snapshots, provenance, ...(trashedAt === undefined ? {} : { trashedAt }) };
}
