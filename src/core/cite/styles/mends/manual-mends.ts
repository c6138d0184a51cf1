import type { StyleFamily } from '../../rules/style-family.ts';
import { childrenNamed, type StyleNode } from '../style-node.ts';
import { dateOfOwnPageApart, interviewApart } from './chicago-mends.ts';
import { MAKERS } from './people-for-authors.ts';
import { editedInside, element, hasWord } from './style-edits.ts';

type Mend = (style: StyleNode) => StyleNode;

/**
 * Only preprints are called so: an article that is in no volume yet, or whose volume nobody wrote down, is none.
 *
 * @see Cite Them Right, 12th ed. (journal articles; pre-prints)
 */
const preprintsOnly: Mend = (style) =>
  editedInside(style, (node) => {
    const [condition] = childrenNamed(node, 'if');
    const isPreprint =
      node.name === 'choose' && condition && JSON.stringify(condition).includes('"Preprint"');
    if (!isPreprint || !hasWord(condition, 'type', 'article-journal')) return node;
    return { ...node, children: [{ ...condition, attrs: { type: 'article' } }] };
  });

/** A film and an episode begin with their titles and name who made them behind. @see Cite Them Right, 12th ed. (films) */
const directedBy: Mend = (style) => {
  return editedInside(style, (node) =>
    node.name === 'macro' && node.attrs.name === 'secondary-contributors'
      ? editedInside(node, (names) =>
          names.attrs.variable === 'editor translator'
            ? { ...names, attrs: { ...names.attrs, variable: `editor translator ${MAKERS.join(' ')}` } }
            : names,
        )
      : node,
  );
};

/** The day of an episode and a post, which the style prints of news only. @see Cite Them Right, 12th ed. (podcasts) */
const dayOfEpisodes: Mend = (style) =>
  editedInside(style, (node) =>
    node.name === 'macro' && node.attrs.name === 'published-date'
      ? editedInside(node, (inner) =>
          hasWord(inner, 'type', 'article-newspaper')
            ? { ...inner, attrs: { ...inner.attrs, type: `${inner.attrs.type} broadcast post` } }
            : inner,
        )
      : node,
  );

/** Pages and posts are dated to the day. @see Citing Medicine, 2nd ed., ch. 25 and 26 (dates of publication) */
const dayOfPages: Mend = (style) =>
  editedInside(style, (node) => {
    if (node.name !== 'macro' || node.attrs.name !== 'date') return node;
    return editedInside(node, (inner) => {
      const [last] = childrenNamed(inner, 'else');
      if (inner.name !== 'choose' || last === undefined || childrenNamed(inner, 'else-if').length === 0)
        return inner;
      const [group] = childrenNamed(last, 'group');
      const [, ...accessed] = group?.children ?? [];
      const dated = element('else-if', { type: 'webpage post post-weblog', match: 'any' }, [
        element('group', { suffix: '.' }, [
          element('date', { variable: 'issued', form: 'text' }),
          ...accessed,
        ]),
      ]);
      const at = inner.children.indexOf(last);
      return { ...inner, children: [...inner.children.slice(0, at), dated, ...inner.children.slice(at)] };
    });
  });

/** An issue without a volume stands upright in parentheses, as with one. @see PM7 9.25 (volume, issue) */
const issueInParentheses: Mend = (style) =>
  editedInside(style, (node) => {
    const isAlone =
      node.name === 'text' && node.attrs.variable === 'issue' && node.attrs['font-style'] === 'italic';
    return isAlone ? element('text', { variable: 'issue', prefix: '(', suffix: ')' }) : node;
  });

/** “p.” stands before pages, not before words such as “article e0209899”. @see MLA9 5.78 */
const labelOfPages: Mend = (style) =>
  editedInside(style, (node) =>
    node.name === 'label' && node.attrs.variable === 'page'
      ? element('choose', {}, [element('if', { 'is-numeric': 'page' }, [node])])
      : node,
  );

const MENDS: Partial<Record<StyleFamily, readonly Mend[]>> = {
  apa: [issueInParentheses],
  chicago: [interviewApart, dateOfOwnPageApart],
  'chicago-18': [interviewApart, dateOfOwnPageApart],
  harvard: [preprintsOnly, directedBy, dayOfEpisodes, labelOfPages],
  mla: [labelOfPages],
  vancouver: [dayOfPages],
};

/** The style with what its manual asks for and it does not do, each a mend with its place in the manual. */
export function mendedForManual(style: StyleNode, family: StyleFamily): StyleNode {
  return (MENDS[family] ?? []).reduce((mended, mend) => mend(mended), style);
}
