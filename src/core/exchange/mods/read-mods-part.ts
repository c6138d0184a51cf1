import { type DraftEntry, keepUnknown, setDate, setText } from '../xml/draft-entry.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { DETAILS } from './mods-terms.ts';

/** Reads volume, issue, pages and the date of a part. */
export function readModsPart(draft: DraftEntry, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'detail') readDetail(draft, child);
    else if (child.name === 'extent') readExtent(draft, child);
    else if (child.name === 'date') setDate(draft, 'issued', textOf(child));
    else keepUnknown(draft, `part ${child.name}`, textOf(child));
  }
}

function readDetail(draft: DraftEntry, node: XmlNode): void {
  const kind = attribute(node, 'type');
  const number = textOf(childAt(node, 'number')) || textOf(childAt(node, 'caption')) || textOf(node);
  const variable = DETAILS.get(kind);
  if (variable) setText(draft, variable, number, `detail ${kind}`);
  else if (kind === 'page' || kind === 'pages') setText(draft, 'page', number, 'detail page');
  else keepUnknown(draft, `detail ${kind}`, number);
  const title = textOf(childAt(node, 'title'));
  if (kind === 'volume') setText(draft, 'volume-title', title, 'detail title');
  else keepUnknown(draft, `detail ${kind} title`, title);
}

function readExtent(draft: DraftEntry, node: XmlNode): void {
  const [start, end, list, total] = ['start', 'end', 'list', 'total'].map((name) =>
    textOf(childAt(node, name)),
  );
  const range = start && end && start !== end ? `${start}-${end}` : start || end;
  const pages = range || list || '';
  if (/^(?:pages?|pp?\.?|)$/u.test(attribute(node, 'unit'))) setText(draft, 'page', pages, 'extent');
  else keepUnknown(draft, `extent ${attribute(node, 'unit')}`, pages);
  setText(draft, 'number-of-pages', total ?? '', 'extent total');
}
