import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { CreditRole } from '../../languages/report-words.ts';
import type { CslName } from '../../model/csl-item.ts';
import type { Credit } from '../../model/reading.ts';
import { isAgency } from '../names/agencies.ts';
import { AND } from '../names/ands.ts';
import { creditLeads } from '../names/credit-leads.ts';
import { splitNames } from '../names/split-names.ts';

type Role = Credit['role'];

const LONGEST = 500;
const LONGEST_NAMES = 200;

/** How the credits of a role are written: what leads to the names, and what may stand around them instead. */
type Form = { readonly lead: RegExp; readonly around: readonly RegExp[] };

/** The first role that fits counts: “additional reporting” is not all of it. */
const ROLES = ['contributor', 'editor', 'translator', 'interviewer', 'author'] as const;
const FORMS: readonly (readonly [Role, Form])[] = ROLES.map((role) => [role, formOf(role)]);
/** A comma before another credit. */
const NEXT_CREDIT = new RegExp(
  `,\\s(?=${ROLES.map((role) => creditLeads(role, { isStrict: true }).before).join('|')})`,
  'iu',
);
/** “(avec AFP)”: only agencies are credited by so little. */
const WITH_AGENCIES = formOf('agencies');

/** “in Paris”, “for the Arabic bulletin”: where the work was done, and for what. */
const WHERE = new RegExp(
  `\\s${anyOf([
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.locatives),
    ...inAllLanguages(({ reports }) => listOf(reports)?.creditAsides),
  ])}\\s(?:\\p{Lu}[\\p{L}\\p{M}.’' -]{1,40}|[\\p{Script=Arabic}]{2,15})(?=$|,|\\s${AND}\\s)`,
  'gu',
);

/**
 * Reads a paragraph of credits such as “Editing by A B” or “(Reporting by C D and E F; Editing by G H)”.
 *
 * @returns `undefined` if it holds anything else
 */
export function readCredits(paragraph: string): readonly Credit[] | undefined {
  const whole = paragraph.trim();
  if (whole.length > LONGEST) return undefined;
  const inner = whole
    .replace(/^[([（]/u, '')
    .replace(/[)\]）]\.?$/u, '')
    .trim();
  const parts = partsOf(inner);
  const credits: Credit[] = [];
  for (const part of parts) {
    const credit = readCredit(part);
    if (!credit) return undefined;
    credits.push(credit);
  }
  return credits.length === 0 ? undefined : credits;
}

/** Credits are parted by semicolons, sentence ends, or, in Arabic and French bulletins, a dash or a comma. */
function partsOf(inner: string): readonly string[] {
  const clean = (part: string) =>
    part
      .trim()
      .replace(/[.。]$/u, '')
      .trim();
  const parts = inner.split(/[;؛；]\s{0,5}|(?<=\p{Ll}{2})\.\s{1,5}(?=\p{Lu})|\s[–—-]\s/u).map(clean);
  return parts.flatMap((part) => part.split(NEXT_CREDIT)).filter((part) => part !== '');
}

function readCredit(text: string): Credit | undefined {
  for (const [role, form] of FORMS) {
    const found = namesIn(namesOf(text, form));
    if (found.length > 0) return { role, names: found, text };
  }
  const agencies = namesIn(namesOf(text, WITH_AGENCIES));
  const areAgencies = agencies.length > 0 && agencies.every(({ literal }) => isAgency(literal ?? ''));
  return areAgencies ? { role: 'contributor', names: agencies, text } : undefined;
}

function formOf(role: CreditRole): Form {
  const { before, around } = creditLeads(role, { isStrict: false });
  return {
    lead: new RegExp(`^${before}`, 'iu'),
    around: around.map(([start, end]) => new RegExp(`^${start}(?<names>.{2,200})${end}$`, 'iu')),
  };
}

/** What a credit of this form names; nothing if the text has another. */
function namesOf(text: string, { lead, around }: Form): string {
  const start = lead.exec(text)?.[0].length;
  if (start !== undefined) return text.length - start <= LONGEST_NAMES ? text.slice(start) : '';
  return around.map((pattern) => pattern.exec(text)?.groups?.names).find((names) => names) ?? '';
}

function namesIn(text: string): CslName[] {
  const bare = text.replace(WHERE, '').replaceAll('、', ', ').trim();
  // A sentence goes on where a list of names would end.
  if (/[.!?:]\s/u.test(bare) || bare.split(/\s+/u).length > 30) return [];
  const found = splitNames(bare);
  return found.every(isShort) ? found : [];
}

function isShort(name: CslName): boolean {
  return [name.literal, name.given, name.family].every((part) => (part ?? '').split(' ').length <= 6);
}
