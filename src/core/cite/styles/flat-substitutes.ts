import { childrenNamed, type StyleNode, styleNodeSchema } from './style-node.ts';

/**
 * A style in which no `substitute` stands inside another: names that would stand in for names which stand in for the
 * first come after these in the first’s own list, which says the same. citeproc stops on the nested ones.
 *
 * @param style in citeproc's JSON form, as text
 */
export function withFlatSubstitutes(style: string): string {
  const node = styleNodeSchema.parse(JSON.parse(style));
  return hasNested(node, false) ? JSON.stringify(flattened(node)) : style;
}

function hasNested(node: StyleNode, inside: boolean): boolean {
  const isSubstitute = node.name === 'substitute';
  if (isSubstitute && inside) return true;
  return node.children.some((child) => typeof child !== 'string' && hasNested(child, inside || isSubstitute));
}

function flattened(node: StyleNode): StyleNode {
  const children = node.children.map((child) => (typeof child === 'string' ? child : flattened(child)));
  return { ...node, children: node.name === 'substitute' ? children.flatMap(withoutOwn) : children };
}

/** Names that stand in, followed by those that would stand in for them. */
function withoutOwn(child: StyleNode | string): readonly (StyleNode | string)[] {
  if (typeof child === 'string') return [child];
  const own = childrenNamed(child, 'substitute');
  if (own.length === 0) return [child];
  const rest = child.children.filter((each) => typeof each === 'string' || !own.includes(each));
  return [{ ...child, children: rest }, ...own.flatMap(({ children }) => children)];
}
