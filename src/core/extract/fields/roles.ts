import { displayName } from '../../csl/names/display-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { type Candidates, candidate } from '../candidates.ts';
import { creditLeads } from '../names/credit-leads.ts';
import { isHouse, looksLikePerson } from '../names/person-likeness.ts';
import { splitNames } from '../names/split-names.ts';
import type { PageFacts } from '../page/page-facts.ts';

type Role = 'editor' | 'translator' | 'interviewer' | 'contributor';

const LONGEST = 220;
const LONGEST_LABEL = 24;
const LONGEST_NAME = 60;
const MOST_NAMES = 12;
const ROLES = ['editor', 'translator', 'interviewer', 'contributor'] as const;
/** How a line, or a part of one, begins that credits somebody other than the author. */
const LEADS: ReadonlyMap<Role, RegExp> = new Map(
  ROLES.map((role) => {
    const start = role === 'interviewer' ? '^' : '(?:^|[(;.]\\s?)';
    return [role, new RegExp(`${start}${creditLeads(role, { isStrict: true }).before}`, 'iu')];
  }),
);
const CONTRIBUTED = creditLeads('contributor', { isStrict: true }).around.map(
  ([before, after]) => new RegExp(`^${before}(?<names>.{4,160}?)${after}`, 'iu'),
);

/**
 * Whom a page credits besides its author, in a line of their own: “Translated by …”, “Übersetzung: …”, “Interview: …”,
 * “Editing by …”, “… contributed to this report”.
 */
export function roleCandidates({ shown }: PageFacts): Pick<Candidates, Role> {
  const credits = shown.lines
    .filter(({ text, isApart }) => !isApart && text.length <= LONGEST)
    .map(({ text }) => text);
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const [line, names] = creditOf(role, credits) ?? [];
      return line === undefined || !names ? [] : [[role, [candidate(names, `${role}-line`, 'likely', line)]]];
    }),
  );
}

function creditOf(role: Role, lines: readonly string[]): readonly [string, CslName[]] | undefined {
  const lead = LEADS.get(role);
  if (!lead) return undefined;
  for (const [index, text] of lines.entries()) {
    // The label may stand in a line of its own, above the name.
    const following = lines[index + 1] ?? '';
    const isAlone = text.length <= LONGEST_LABEL && following.length <= LONGEST_NAME && isWhole(lead, text);
    const line = isAlone ? `${text.replace(/[:：]$/u, '')}: ${following}` : text;
    const names = namesAfter(lead, line) ?? (role === 'contributor' ? contributors(line) : undefined);
    if (names && names.length > 0) return [line, names.slice(0, MOST_NAMES)];
  }
  return undefined;
}

/** Whether a line holds a lead and nothing else, its colon or none. */
function isWhole(lead: RegExp, line: string): boolean {
  return [line, `${line}:`, `${line} `].some((text) => lead.exec(text)?.[0] === text);
}

function namesAfter(lead: RegExp, line: string): CslName[] | undefined {
  const match = lead.exec(line);
  if (!match) return undefined;
  const [own = ''] = line.slice(match.index + match[0].length).split(/[;)]/u);
  return people(own);
}

function contributors(line: string): CslName[] | undefined {
  const names = CONTRIBUTED.map((pattern) => pattern.exec(line)?.groups?.names).find((found) => found);
  return names === undefined ? undefined : people(names);
}

/** Every one of them must be a name: a line may begin so and go on about something else. */
function people(text: string): CslName[] {
  const names = splitNames(text);
  const areNames = names.every((name) => looksLikePerson(name) || isHouse(name));
  return areNames && displayName(names[0] ?? {}) !== '' ? names : [];
}
