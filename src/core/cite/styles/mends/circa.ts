import type { StyleFamily } from '../../rules/style-family.ts';
import { childrenNamed, type StyleNode } from '../style-node.ts';
import { editedInside, element, hasWord, someNode, withTerm } from './style-edits.ts';

/** Manuals that set a date which is not on the work in brackets. @see CMOS17 14.145; Citing Medicine, ch. 2 (dates) */
const IN_BRACKETS: readonly StyleFamily[] = ['chicago', 'chicago-18', 'vancouver'];

/**
 * A style that prints “c.” before a year that is a guess. Most know nothing of guesses and print the year as if it
 * were sure; Chicago’s notes print `[1820?]`, which says more doubt than “about”. What is sorted stays as it was.
 */
export function withCirca(style: StyleNode, family: StyleFamily): StyleNode {
  const isBracketed = IN_BRACKETS.includes(family);
  if (isBracketed) return told(withTerm(asked(style), CA), true);
  return someNode(style, isAskedOf) ? style : told(style, false);
}

const CA = { language: 'en', name: 'circa', form: 'short', text: 'ca.' } as const;

function isAskedOf(node: StyleNode): boolean {
  return hasWord(node, 'is-uncertain-date', 'issued');
}

/** Takes the style’s own question back: what it prints of a sure date is printed of all, and is then told. */
function asked(style: StyleNode): StyleNode {
  return editedInside(style, (node) => {
    const [first, other, more] = node.children;
    const isQuestion =
      node.name === 'choose' && more === undefined && typeof first === 'object' && isAskedOf(first);
    return isQuestion && typeof other === 'object' && other.name === 'else'
      ? element('group', {}, other.children)
      : node;
  });
}

function told(style: StyleNode, isBracketed: boolean): StyleNode {
  const sortable = withMacrosForSorting(style);
  return {
    ...sortable,
    children: sortable.children.map((child) => {
      if (typeof child === 'string' || !['macro', 'citation', 'bibliography'].includes(child.name))
        return child;
      return isForSorting(child) ? child : editedInside(child, (node) => toldDate(node, isBracketed));
    }),
  };
}

function toldDate(node: StyleNode, isBracketed: boolean): StyleNode {
  if (node.name !== 'date' || !hasWord(node, 'variable', 'issued') || !hasYear(node)) return node;
  const { prefix = '', suffix = '', display, ...attrs } = node.attrs;
  const { before, parts } = withoutPrefixOfYear(node);
  const [open, close] = isBracketed ? ['[', ']'] : ['', ''];
  const group = element(
    'group',
    {
      delimiter: ' ',
      prefix: `${prefix}${before}${open}`,
      suffix: `${close}${suffix}`,
      ...(display && { display }),
    },
    [element('text', { term: 'circa', form: 'short' }), { ...node, attrs, children: parts }],
  );
  return element('choose', {}, [
    element('if', { 'is-uncertain-date': 'issued' }, [group]),
    element('else', {}, [node]),
  ]);
}

/** A bracket or a space that the style sets before the year itself comes before “c.”, too. */
function withoutPrefixOfYear({ children }: StyleNode): {
  readonly before: string;
  readonly parts: StyleNode['children'];
} {
  const [first, ...others] = children;
  if (typeof first !== 'object' || first.attrs.name !== 'year') return { before: '', parts: children };
  const { prefix = '', ...attrs } = first.attrs;
  return { before: prefix, parts: [{ ...first, attrs }, ...others] };
}

function hasYear(date: StyleNode): boolean {
  return (
    date.attrs.form !== undefined ||
    childrenNamed(date, 'date-part').some(({ attrs }) => attrs.name === 'year')
  );
}

const SORTING = ' for sorting';

function isForSorting({ name, attrs }: StyleNode): boolean {
  return name === 'macro' && (attrs.name?.endsWith(SORTING) ?? false);
}

/** The style with its sort keys on copies of their macros, which stay without “c.”. */
function withMacrosForSorting(style: StyleNode): StyleNode {
  const macros = new Map(childrenNamed(style, 'macro').map((macro) => [macro.attrs.name ?? '', macro]));
  const copies = new Map<string, StyleNode>();
  const copy = (name: string): string => {
    const macro = macros.get(name);
    if (macro === undefined || !needsCopy(macro, macros)) return name;
    const copied = `${name}${SORTING}`;
    if (!copies.has(copied)) {
      copies.set(copied, macro);
      const inside = editedInside(macro, (node) => calling(node, copy));
      copies.set(copied, { ...inside, attrs: { ...inside.attrs, name: copied } });
    }
    return copied;
  };
  const keyed = editedInside(style, (node) => (node.name === 'key' ? calling(node, copy) : node));
  const at = keyed.children.findIndex((child) => typeof child !== 'string' && child.name === 'macro');
  return {
    ...keyed,
    children: [...keyed.children.slice(0, at), ...copies.values(), ...keyed.children.slice(at)],
  };
}

function calling(node: StyleNode, copy: (name: string) => string): StyleNode {
  const { macro } = node.attrs;
  return macro === undefined ? node : { ...node, attrs: { ...node.attrs, macro: copy(macro) } };
}

/** True if a macro prints the date, or calls one that does. */
function needsCopy(
  macro: StyleNode,
  macros: ReadonlyMap<string, StyleNode>,
  seen: ReadonlySet<StyleNode> = new Set(),
): boolean {
  if (seen.has(macro)) return false;
  return someNode(macro, (node) => {
    if (node.name === 'date') return hasWord(node, 'variable', 'issued');
    const called = node === macro ? undefined : macros.get(node.attrs.macro ?? '');
    return called !== undefined && needsCopy(called, macros, new Set([...seen, macro]));
  });
}
