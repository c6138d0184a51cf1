import type { CslName } from '../../model/csl-item.ts';
import type { Credit } from '../../model/reading.ts';
import { isAgency } from '../names/agencies.ts';
import { creditLeads } from '../names/credit-leads.ts';
import { splitNames } from '../names/split-names.ts';

type Role = Credit['role'];

const LONGEST = 500;
const NAMES = '(?<names>.{2,200})';

/** The first role that fits counts: “additional reporting” is not all of it. */
const ROLES = ['contributor', 'editor', 'translator', 'interviewer', 'author'] as const;
const CREDITS: readonly (readonly [Role, RegExp])[] = ROLES.flatMap((role) => {
  const { before, around } = creditLeads(role, { isStrict: false });
  const sources = [`^${before}${NAMES}$`, ...around.map(([start, end]) => `^${start}${NAMES}${end}$`)];
  return sources.map((source) => [role, new RegExp(source, 'iu')] as const);
});
/** “(avec AFP)”: only agencies are credited by so little. */
const WITH_AGENCIES = new RegExp(`^${creditLeads('agencies', { isStrict: false }).before}${NAMES}$`, 'iu');

/** “in Paris”, “for the Arabic bulletin”: where the work was done, and for what. */
const WHERE =
  /\s(?:in|à|en|a|au|en|из|في|fi|li|bo|للنشرة)\s(?:\p{Lu}[\p{L}\p{M}.’' -]{1,40}|العربية|[\p{Script=Arabic}]{2,15})(?=$|,|\s(?:and|und|et|y|e)\s)/gu;

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
  return parts
    .flatMap((part) =>
      part.split(/,\s(?=(?:édité|traduit|version|edited|writing|redigiert|geschrieben|editado)\s)/iu),
    )
    .filter((part) => part !== '');
}

function readCredit(text: string): Credit | undefined {
  for (const [role, pattern] of CREDITS) {
    const names = pattern.exec(text)?.groups?.names;
    if (names === undefined) continue;
    const found = namesIn(names);
    if (found.length > 0) return { role, names: found, text };
  }
  const agencies = namesIn(WITH_AGENCIES.exec(text)?.groups?.names ?? '');
  const areAgencies = agencies.length > 0 && agencies.every(({ literal }) => isAgency(literal ?? ''));
  return areAgencies ? { role: 'contributor', names: agencies, text } : undefined;
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
