import type { StyleFamily } from '../../rules/style-family.ts';
import { childrenNamed, type StyleNode } from '../style-node.ts';
import { editedInside, element, hasWord, someNode } from './style-edits.ts';

/** Who a work without an author is known by, in this order. */
const ROLES = [
  'director',
  'host',
  'series-creator',
  'executive-producer',
  'producer',
  'script-writer',
  'compiler',
  'curator',
  'composer',
  'performer',
] as const;

/** Who makes films and series, which Harvard names behind their titles. @see Cite Them Right, 12th ed. */
export const MAKERS: readonly string[] = [
  'director',
  'script-writer',
  'series-creator',
  'executive-producer',
  'producer',
];

/**
 * A style in which a film, a podcast, a series or a song without an author begins with its director, host, maker or
 * composer, where it knew nobody in these roles and printed no name at all. Each has the label that the style gives
 * its editors.
 *
 * @see CMOS17 14.265 and 14.267; Cite Them Right, 12th ed. (podcasts; films begin with their titles)
 */
export function withPeopleForAuthors(style: StyleNode, family: StyleFamily): StyleNode {
  const unknown = ROLES.filter((role) => !someNode(style, (node) => hasWord(node, 'variable', role)));
  const roles = family === 'harvard' ? unknown.filter((role) => !MAKERS.includes(role)) : unknown;
  return editedInside(style, (node) => {
    if (node.name !== 'names' || node.attrs.variable !== 'author') return node;
    const [substitute] = childrenNamed(node, 'substitute');
    if (substitute === undefined) return node;
    const people = roles.map((role) => element('names', { variable: role }, labelFor(node, family)));
    const others = substitute.children;
    const at = others.findIndex((child) => typeof child === 'object' && !isOfPeople(child));
    const split = at < 0 ? others.length : at;
    const children = [...others.slice(0, split), ...people, ...others.slice(split)];
    return {
      ...node,
      children: node.children.map((child) => (child === substitute ? { ...substitute, children } : child)),
    };
  });
}

function isOfPeople({ name, attrs }: StyleNode): boolean {
  return name === 'names' || /^(editor|translator|director)/u.test(attrs.macro ?? '');
}

/** Chicago’s notes label editors in macros of their own; elsewhere a role takes what stands with the authors. */
function labelFor(authors: StyleNode, family: StyleFamily): StyleNode[] {
  const [name] = childrenNamed(authors, 'name');
  const isChicago = family === 'chicago' || family === 'chicago-18';
  const isLabelled = childrenNamed(authors, 'label').length > 0 || name?.attrs.form === 'short';
  if (!isChicago || isLabelled) return [];
  return [...(name ? [name] : []), element('label', { form: 'short', prefix: ', ' })];
}
