import { displayName } from '../../csl/names/display-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { type Candidates, candidate } from '../candidates.ts';
import { isHouse, looksLikePerson } from '../names/person-likeness.ts';
import { splitNames } from '../names/split-names.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { pageLines } from '../page/page-lines.ts';
import { pageTitle } from './page-title.ts';

type Role = 'editor' | 'translator' | 'interviewer' | 'contributor';

const LONGEST = 220;
const LONGEST_LABEL = 24;
const LONGEST_NAME = 60;
const MOST_NAMES = 12;
/** How a line begins that credits somebody other than the author. */
const LEADS: Readonly<Record<Role, RegExp>> = {
  translator:
    /(?:^|[(;.]\s?)(?:translated(?: from .{3,40}?)? by|translation(?: by\b|:)|übersetzung(?: aus .{3,40}?)?:|übersetzt von|aus dem .{3,40}? von|traduit (?:de .{3,40}? )?par|traduction\s?:|traducción(?: de)?:|traducid[oa] por|traduzione di|traduzido por|tradução:|vertaling:|vertaald door|перевод:|переклад:|çeviri:|ترجمة:?|ترجمه:?|وەرگێڕانی:?|翻译[：:]|翻訳者?[：:]|번역[:：]?)\s?/iu,
  interviewer:
    /^(?:interview(?: by|\s?:| von)|interviewed by|propos recueillis par|das gespräch führte(?:n)?|die fragen stellte(?:n)?|das interview führte(?:n)?|entrevista (?:de|por)|intervista di|entretien (?:avec .{3,40} )?réalisé par|röportaj:|беседовал[аи]?|интервью:|حاوره:?|حاورته:?|گفتگو:?)\s?/iu,
  editor:
    /(?:^|[(;.]\s?)(?:edited by|editing by|redigiert von|redaktion:|édité par|editado por|a cura di|redactie:|редактор:|edit[öo]r:|تحرير:|责任编辑[：:]|责编[：:]|编辑[：:])\s?/iu,
  contributor:
    /(?:^|[(;.]\s?)(?:additional reporting by|additional reporting:|with (?:additional )?reporting (?:by|from)|with contributions? (?:by|from)|mitarbeit:|unter mitarbeit von|avec la collaboration de|con la colaboración de)\s?/iu,
};
const CONTRIBUTED = /^(.{4,160}?) (?:also )?contributed (?:to this (?:report|article|story)|reporting)/iu;

/**
 * Whom a page credits besides its author, in a line of their own: “Translated by …”, “Übersetzung: …”, “Interview: …”,
 * “Editing by …”, “… contributed to this report”.
 */
export function roleCandidates(facts: PageFacts): Pick<Candidates, Role> {
  const { lines } = pageLines(facts.tree, pageTitle(facts));
  const credits = lines
    .filter(({ text, isApart }) => !isApart && text.length <= LONGEST)
    .map(({ text }) => text);
  const roles = ['editor', 'translator', 'interviewer', 'contributor'] as const;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const [line, names] = creditOf(role, credits) ?? [];
      return line === undefined || !names ? [] : [[role, [candidate(names, `${role}-line`, 'likely', line)]]];
    }),
  );
}

function creditOf(role: Role, lines: readonly string[]): readonly [string, CslName[]] | undefined {
  for (const [index, text] of lines.entries()) {
    // The label may stand in a line of its own, above the name.
    const following = lines[index + 1] ?? '';
    const isAlone =
      text.length <= LONGEST_LABEL && following.length <= LONGEST_NAME && isWhole(LEADS[role], text);
    const line = isAlone ? `${text.replace(/[:：]$/u, '')}: ${following}` : text;
    const names = namesAfter(LEADS[role], line) ?? (role === 'contributor' ? contributors(line) : undefined);
    if (names && names.length > 0) return [line, names.slice(0, MOST_NAMES)];
  }
  return undefined;
}

/** Whether a line holds a lead and nothing else, its colon or none. */
function isWhole(lead: RegExp, line: string): boolean {
  return [line, `${line}:`].some((text) => lead.exec(text)?.[0].trim() === text);
}

function namesAfter(lead: RegExp, line: string): CslName[] | undefined {
  const match = lead.exec(line);
  if (!match) return undefined;
  const [own = ''] = line.slice(match.index + match[0].length).split(/[;)]/u);
  return people(own);
}

function contributors(line: string): CslName[] | undefined {
  const text = CONTRIBUTED.exec(line)?.[1];
  return text === undefined ? undefined : people(text);
}

/** Every one of them must be a name: a line may begin so and go on about something else. */
function people(text: string): CslName[] {
  const names = splitNames(text);
  const areNames = names.every((name) => looksLikePerson(name) || isHouse(name));
  return areNames && displayName(names[0] ?? {}) !== '' ? names : [];
}
