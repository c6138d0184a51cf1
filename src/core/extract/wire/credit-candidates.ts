import type { CslName } from '../../model/csl-item.ts';
import type { Candidate, Credit } from '../../model/reading.ts';
import { type Candidates, candidate } from '../candidates.ts';

/** Where credits of a role are kept as a CSL variable, under which rule. */
const VARIABLES = {
  contributor: 'reporting-credit',
  editor: 'editing-credit',
  translator: 'translation-credit',
  interviewer: 'interview-credit',
} as const;

/** The names that a byline and the credits under a text offer, by CSL variable. */
export function creditCandidates(byline: readonly CslName[], credits: readonly Credit[]): Candidates {
  const reporters = namesOf(credits, 'author');
  const author: Candidate<CslName[]>[] = [
    ...(byline.length > 0 ? [candidate([...byline], 'byline', 'likely' as const)] : []),
    ...(reporters.length > 0 ? [candidate(reporters, 'reporting-credit', 'likely' as const)] : []),
  ];
  const others = Object.entries(VARIABLES).map(([role, rule]) => {
    const names = namesOf(credits, role);
    return [role, names.length === 0 ? [] : [candidate(names, rule, confidenceOf(role))]] as const;
  });
  return { author, ...Object.fromEntries(others) };
}

function namesOf(credits: readonly Credit[], role: string): CslName[] {
  return credits.filter((credit) => credit.role === role).flatMap(({ names }) => names);
}

function confidenceOf(role: string) {
  return role === 'contributor' ? 'likely' : 'certain';
}
