import type { CslName } from '../model/csl-item.ts';
import { splitNames } from './split-names.ts';

/** Who is credited under an article, by the CSL variable that says in what role. */
export type Credits = {
  readonly author: readonly CslName[];
  readonly contributor: readonly CslName[];
  readonly editor: readonly CslName[];
  readonly translator: readonly CslName[];
};

const CREDIT =
  /^(additional |further )?(reporting|writing|written|reported|story|editing|edited|compiled|translated|translation)(?: and (?:reporting|writing|editing|compiled))? by:?\s+(.{2,200})$/iu;
const ROLES = { edit: 'editor', transl: 'translator' } as const;

/**
 * Reads a paragraph of credits such as “Editing by A B” or “(Reporting by C D and E F; Editing by G H)”.
 *
 * @returns `undefined` if it holds anything else
 */
export function readCredits(paragraph: string): Credits | undefined {
  const inner = paragraph.trim().replace(/^\((.*)\)\.?$/su, '$1');
  if (inner.length > 500) return undefined;
  const credits = { author: [], contributor: [], editor: [], translator: [] } as Record<
    keyof Credits,
    CslName[]
  >;
  for (const part of inner.split(/;\s*/u)) {
    const [, additional, verb = '', names = ''] = CREDIT.exec(part.trim().replace(/\.$/u, '')) ?? [];
    if (verb === '') return undefined;
    credits[roleOf(verb.toLowerCase(), additional !== undefined)].push(...splitNames(names));
  }
  return credits;
}

function roleOf(verb: string, isAdditional: boolean): keyof Credits {
  const role = Object.entries(ROLES).find(([start]) => verb.startsWith(start));
  if (role) return role[1];
  return isAdditional ? 'contributor' : 'author';
}
