import { childrenNamed, type StyleNode } from '../style-node.ts';

type Child = StyleNode | string;

export const element = (
  name: string,
  attrs: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): StyleNode => ({ name, attrs, children });

/** The node with each element inside it put through a function, from the innermost out; its own name is not. */
export function editedInside(node: StyleNode, edit: (inner: StyleNode) => StyleNode): StyleNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : edit(editedInside(child, edit)),
  );
  return { ...node, children };
}

/** True if an element inside, or the node itself, is as asked. */
export function someNode(node: StyleNode, is: (inner: StyleNode) => boolean): boolean {
  return is(node) || node.children.some((child) => typeof child !== 'string' && someNode(child, is));
}

/** True if an attribute of the node has a word, as `variable` and `type` have lists of them. */
export function hasWord(node: StyleNode, attribute: string, word: string): boolean {
  return node.attrs[attribute]?.split(' ').includes(word) ?? false;
}

/** The style with a term of its own in a language, where it has none. */
export function withTerm(
  style: StyleNode,
  { language, name, form, text }: Readonly<Record<'language' | 'name' | 'form' | 'text', string>>,
): StyleNode {
  const term = element('term', { name, form }, [text]);
  const isOurs = (node: Child): node is StyleNode =>
    typeof node !== 'string' && node.name === 'locale' && node.attrs['xml:lang'] === language;
  const known = style.children.find(isOurs);
  if (known === undefined) {
    const locale = element('locale', { 'xml:lang': language }, [element('terms', {}, [term])]);
    const at = style.children.findIndex((child) => typeof child !== 'string' && child.name === 'macro');
    return { ...style, children: [...style.children.slice(0, at), locale, ...style.children.slice(at)] };
  }
  const [terms] = childrenNamed(known, 'terms');
  const added = terms
    ? known.children.map((child) =>
        child === terms ? { ...terms, children: [...terms.children, term] } : child,
      )
    : [...known.children, element('terms', {}, [term])];
  return {
    ...style,
    children: style.children.map((child) => (child === known ? { ...known, children: added } : child)),
  };
}
