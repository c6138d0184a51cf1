import { PressmarkError } from '../../errors/pressmark-error.ts';
import { CITATION_FORMATS, type StyleFacts } from '../../model/style-facts.ts';
import { type Said, said } from '../../said/said.ts';
import { childrenNamed, type StyleNode } from './style-node.ts';
import { styleTree, UnfitStyle } from './style-tree.ts';

/** A style out of a `.csl` file. */
export type ParsedStyle = {
  readonly facts: StyleFacts;
  /** In the form that the engine takes; of a dependent style, an empty one. */
  readonly node: StyleNode;
};

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;

/**
 * Reads a CSL style. Entities other than XML’s own are not expanded.
 *
 * @param name of the file, for the sentence
 * @throws PressmarkError `unreadable` if it is not a style of CSL 1.0; the sentence says what is wrong
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function parseStyleXml(xml: string, name: string): ParsedStyle {
  const node = treeFrom(xml, name);
  if (node.name !== 'style') throw notAStyle(name, said('styles.first-element', { name: node.name }));
  const [info] = childrenNamed(node, 'info');
  const title = textIn(childrenNamed(info, 'title')[0]);
  const id = shortId(textIn(childrenNamed(info, 'id')[0])) ?? shortId(name.replace(/\.csl$/iu, ''));
  if (title === '' || id === undefined) throw notAStyle(name, said('styles.no-title', {}));
  const link = childrenNamed(info, 'link').find(({ attrs }) => attrs.rel === 'independent-parent');
  const parent = shortId(link?.attrs.href ?? '');
  if (parent === id) throw notAStyle(name, said('styles.follows-itself', {}));
  if (parent === undefined && childrenNamed(node, 'citation').length === 0)
    throw notAStyle(name, said('styles.no-citation', {}));
  return {
    facts: { ...factsOf(node, { id, title, info }), ...(parent === undefined ? {} : { parent }) },
    node: renamedEvents(node),
  };
}

function treeFrom(xml: string, name: string): StyleNode {
  try {
    return styleTree(xml);
  } catch (cause) {
    const told = cause instanceof Error ? cause.message.replace(/\.$/u, '') : '';
    const why = cause instanceof UnfitStyle ? cause.said : said('styles.no-xml', { told });
    throw notAStyle(name, why, cause);
  }
}

function factsOf(
  node: StyleNode,
  { id, title, info }: { id: string; title: string; info: StyleNode | undefined },
): StyleFacts {
  const categories = childrenNamed(info, 'category').map(({ attrs }) => attrs);
  const isNote = node.attrs.class === 'note';
  const format = CITATION_FORMATS.find((each) =>
    categories.some((category) => category['citation-format'] === each),
  );
  const locale = node.attrs['default-locale'];
  return {
    id,
    title,
    fields: categories.flatMap(({ field }) => field ?? []),
    format: format ?? (isNote ? 'note' : 'author-date'),
    isNote,
    hasBibliography: childrenNamed(node, 'bibliography').length > 0,
    isInstalled: true,
    ...(locale ? { locale } : {}),
  };
}

/** CSL 1.0.2 calls the variable `event` `event-title`; older styles would lose the names of conferences. */
function renamedEvents(node: StyleNode): StyleNode {
  const { variable } = node.attrs;
  const names = variable?.split(' ').map((each) => (each === 'event' ? 'event-title' : each));
  return {
    ...node,
    attrs: names ? { ...node.attrs, variable: names.join(' ') } : node.attrs,
    children: node.children.map((child) => (typeof child === 'string' ? child : renamedEvents(child))),
  };
}

/** `apa` of `http://www.zotero.org/styles/apa`, in lower case as all ids are. */
function shortId(address: string): string | undefined {
  const last =
    address
      .trim()
      .split('/')
      .at(-1)
      ?.replace(/\.csl$/iu, '')
      .toLowerCase() ?? '';
  return ID.test(last) ? last : undefined;
}

function textIn(node: StyleNode | undefined): string {
  return (node?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}

function notAStyle(name: string, why: Said, cause?: unknown): PressmarkError {
  return new PressmarkError('unreadable', said('styles.no-style', { name, reason: why }), { cause });
}
