import { childrenNamed, type StyleNode } from '../style-node.ts';
import { editedInside, element } from './style-edits.ts';

/**
 * “Interview by …” begins a sentence of its own, which the author-date style runs into the title.
 *
 * @see CMOS17 14.213
 */
export function interviewApart(style: StyleNode): StyleNode {
  return inMacro(style, 'description', (macro) =>
    editedInside(macro, (node) => {
      const [only] = node.children;
      const isInterview = node.name === 'if' && node.attrs.type === 'interview' && typeof only === 'object';
      const isRunIn = isInterview && only.name === 'group' && only.attrs.prefix === undefined;
      return isRunIn && style.attrs.class === 'in-text'
        ? { ...node, children: [{ ...only, attrs: { ...only.attrs, prefix: '. ' } }] }
        : node;
    }),
  );
}

/**
 * The date of a page that belongs to no site but its author’s stands behind a full stop: “‘Measles.’ March 2020.”
 *
 * @see CMOS17 14.206
 */
export function dateOfOwnPageApart(style: StyleNode): StyleNode {
  const issue = element('text', { macro: 'issue' });
  const withPeriod = inMacro(style, 'issue-join-with-period', ({ children, ...macro }) => ({
    ...macro,
    children: [onOwnPage([issue], children)],
  }));
  return inMacro(withPeriod, 'issue-join-with-comma', ({ children, ...macro }) => ({
    ...macro,
    children: [onOwnPage([], children)],
  }));
}

/** What is printed of a page without a site or a publisher, and of everything else. */
function onOwnPage(own: StyleNode['children'], others: StyleNode['children']): StyleNode {
  const isAlone = { variable: 'container-title publisher publisher-place', match: 'none' };
  return element('choose', {}, [
    element('if', { type: 'webpage' }, [
      element('choose', {}, [element('if', isAlone, own), element('else', {}, others)]),
    ]),
    element('else', {}, others),
  ]);
}

function inMacro(style: StyleNode, name: string, edit: (macro: StyleNode) => StyleNode): StyleNode {
  if (!childrenNamed(style, 'macro').some(({ attrs }) => attrs.name === name)) return style;
  return {
    ...style,
    children: style.children.map((child) =>
      typeof child !== 'string' && child.name === 'macro' && child.attrs.name === name ? edit(child) : child,
    ),
  };
}
