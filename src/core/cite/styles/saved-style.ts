import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { StyleFacts } from '../../model/style-facts.ts';
import { type Said, said } from '../../said/said.ts';
import type { StyleSource } from '../ports.ts';
import { type RuleSubject, ruleSubjects } from '../rules/rule-subjects.ts';
import { familyOf } from './family-of.ts';
import { mendedStyle } from './mended-style.ts';
import { element } from './mends/style-edits.ts';
import { childrenNamed, type StyleNode, styleNodeSchema } from './style-node.ts';
import { writeStyleXml } from './write-style-xml.ts';

/** The licence of the styles that come with Pressmark. */
const CC_BY_SA = element('rights', { license: 'http://creativecommons.org/licenses/by-sa/3.0/' });

/** A style for other programs. */
export type SavedStyle = {
  readonly id: string;
  readonly title: string;
  /** The text of a `.csl` file. */
  readonly xml: string;
  /** What Pressmark does beyond the style, if anything: it changes works before the engine gets them, which CSL has no words for. */
  readonly left: readonly RuleSubject[];
};

/** What a person is told of a style that was saved. */
export function savedWithout({ title, left }: SavedStyle): Said {
  const subjects = left.map((subject) => said(`styles.rules-${subject}`, {}));
  return said('styles.saved-without', { title, subjects });
}

/**
 * A style as our engine gets it, with all that was mended in it; of a dependent style, the one that it follows.
 *
 * @param options.at when it is saved: milliseconds since 1970
 * @throws PressmarkError `not-found` if there is no such style
 */
export function savedStyle(styles: StyleSource, id: string, { at }: { readonly at: number }): SavedStyle {
  const content = styles.style(id);
  const facts = styles.list().find((style) => style.id === id);
  if (facts === undefined)
    throw new PressmarkError('not-found', said('styles.unknown', { style: id, similar: id }));
  const family = familyOf(styles, id);
  const node = styleNodeSchema.parse(JSON.parse(mendedStyle(content, family)));
  return {
    id,
    title: facts.title,
    xml: writeStyleXml(withInfo(node, facts, new Date(at).toISOString())),
    left: ruleSubjects(family),
  };
}

/**
 * Under an id of its own, so that no program takes it for the style it was made of, which its licence has named.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#info
 */
function withInfo(style: StyleNode, facts: StyleFacts, updated: string): StyleNode {
  const [known] = childrenNamed(style, 'info');
  const [rights = CC_BY_SA] = childrenNamed(known, 'rights');
  const info = element('info', {}, [
    element('title', {}, [`${facts.title} (Pressmark)`]),
    element('id', {}, [`urn:pressmark:style:${facts.id}`]),
    element('link', { href: `http://www.zotero.org/styles/${facts.parent ?? facts.id}`, rel: 'template' }),
    ...childrenNamed(known, 'author'),
    ...childrenNamed(known, 'contributor'),
    element('category', { 'citation-format': facts.format }),
    ...facts.fields.map((field) => element('category', { field })),
    element('updated', {}, [updated]),
    rights,
  ]);
  const others = style.children.filter((child) => typeof child === 'string' || child.name !== 'info');
  return { ...style, children: [info, ...others] };
}
