import type { CslItem, CslName, CslNameVariable } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { mlaEdition } from './mla-edition.ts';
import { mlaNames } from './mla-names.ts';

/** Roles that the style prints, in its order. In a work without a container it begins each with a capital. */
const PRINTED: readonly (readonly [CslNameVariable, string])[] = [
  ['container-author', 'by'],
  ['editor', 'edited by'],
  ['translator', 'translated by'],
  ['director', 'directed by'],
  ['illustrator', 'illustrated by'],
];
const NOT_PRINTED: readonly (readonly [CslNameVariable, string])[] = [
  ['series-creator', 'created by'],
  ['script-writer', 'written by'],
  ['host', 'hosted by'],
  ['compiler', 'compiled by'],
  ['narrator', 'narrated by'],
  ['performer', 'performance by'],
];

/**
 * Names everyone whose part in a work matters, each role after the first in lower case: “Edited by Ida Moss,
 * translated by Joan Cook”. The style knows too few roles; the rest stands where it prints
 * a version's medium, next to them.
 *
 * @see MLA9 5.38–5.47
 */
export const mlaContributors: CiteRule = (item) => {
  const both = item.author && item.editor && isSame(item.editor, item.translator) ? item.editor : undefined;
  const csl = both === undefined ? item : without(item, 'editor', 'translator');
  const standsFirst =
    csl.author === undefined ? (csl.editor ? 'editor' : csl.translator && 'translator') : '';
  const printed = PRINTED.filter(([role]) => csl[role] !== undefined && role !== standsFirst);
  const hasContainer = csl['container-title'] !== undefined;
  const moved = hasContainer ? [] : printed.slice(1);
  const others = csl.type === 'song' ? [] : NOT_PRINTED.filter(([role]) => isNamedInRole(csl, role));
  const phrases = [
    ...(both === undefined ? [] : [`edited and translated by ${mlaNames(both)}`]),
    ...[...moved, ...others].map(([role, verb]) => `${verb} ${mlaNames(csl[role] ?? [])}`),
  ];
  if (phrases.length === 0) return csl;
  const text = phrases.join(', ');
  const isFirst = !hasContainer && printed.length === 0;
  const start = isFirst ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const edition = mlaEdition(csl.edition);
  // The style prints a volume behind an edition or in a container, and nowhere else.
  const volume = hasContainer ? undefined : csl.volume;
  const label = volume !== undefined && /^\d+$/u.test(volume) ? `vol. ${volume}` : volume;
  const medium = [start, edition, csl.version, csl.medium, label].filter(Boolean).join(', ');
  const rest = without(csl, 'edition', 'version', ...moved.map(([role]) => role));
  return { ...(volume === undefined ? rest : without(rest, 'volume')), medium };
};

function isNamedInRole(csl: CslItem, role: CslNameVariable): boolean {
  const names = csl[role];
  return names !== undefined && !isSame(names, csl.author);
}

function isSame(one: readonly CslName[], other: readonly CslName[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
