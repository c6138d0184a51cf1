import { readDate } from '../../csl/dates/read-date.ts';
import { type EntryDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { setTextOf } from '../xml/element-draft.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { DETAILS } from './mods-terms.ts';

/** Reads volume, issue, pages and the date of a part. */
export function readModsPart(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'detail') readDetail(draft, child);
    else if (child.name === 'extent') readExtent(draft, child);
    else if (child.name === 'date') setDate(draft, 'issued', readDate(textOf(child)));
    else keepExactCustom(draft, `part ${child.name}`, textOf(child));
  }
}

function readDetail(draft: EntryDraft, node: XmlNode): void {
  const kind = attribute(node, 'type');
  const number = textOf(childAt(node, 'number')) || textOf(childAt(node, 'caption')) || textOf(node);
  const variable = DETAILS.get(kind);
  if (variable) setTextOf(draft, variable, number, `detail ${kind}`);
  else if (kind === 'page' || kind === 'pages') setTextOf(draft, 'page', number, 'detail page');
  else keepExactCustom(draft, `detail ${kind}`, number);
  const title = textOf(childAt(node, 'title'));
  if (kind === 'volume') setTextOf(draft, 'volume-title', title, 'detail title');
  else keepExactCustom(draft, `detail ${kind} title`, title);
}

function readExtent(draft: EntryDraft, node: XmlNode): void {
  const [start, end, list, total] = ['start', 'end', 'list', 'total'].map((name) =>
    textOf(childAt(node, name)),
  );
  const range = start && end && start !== end ? `${start}-${end}` : start || end;
  const pages = range || list || '';
  if (/^(?:pages?|pp?\.?|)$/u.test(attribute(node, 'unit'))) setTextOf(draft, 'page', pages, 'extent');
  else keepExactCustom(draft, `extent ${attribute(node, 'unit')}`, pages);
  setTextOf(draft, 'number-of-pages', total ?? '', 'extent total');
}
