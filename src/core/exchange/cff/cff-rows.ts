import type { CslItem, CslName, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { isRecord } from '../fields/csl-record.ts';
import { addName, type EntryDraft, keepCustom, setText } from '../fields/entry-draft.ts';

/** What a key of CFF means. */
export type CffRow = {
  /** Puts a value in its place; `false` if it has none, so that it is kept under `custom` by its key. */
  readonly take: (draft: EntryDraft, given: unknown) => boolean;
  /** What a writer puts there, as YAML has it; a key without it is only read. */
  readonly give?: (entry: ExportEntry) => unknown;
};

/** A key that is read with others, or says nothing of the work. */
export const ELSEWHERE: CffRow = { take: () => true };

/** A key that is one variable, both ways; written where `pattern`, which the schema of CFF has for it, allows it. */
export function text(variable: CslTextVariable, pattern: RegExp = /./su): CffRow {
  return {
    take: (draft, given) => setText(draft, variable, textOf(given)),
    give: ({ csl }) => matching(csl[variable], pattern),
  };
}

/** A key that is one variable, and only read. */
export function readText(variable: CslTextVariable): CffRow {
  return { take: text(variable).take };
}

/** A key whose value is an entity of which the name counts, both ways. */
export function named(variable: CslTextVariable): CffRow {
  return {
    take: (draft, given) => setText(draft, variable, nameOf(given)),
    give: ({ csl }) => (csl[variable] ? { name: csl[variable] } : undefined),
  };
}

/** A key that lists people and entities, both ways. */
export function people(role: CslNameVariable): CffRow {
  return {
    take: (draft, given) => {
      if (!Array.isArray(given)) return false;
      for (const each of given) {
        addName(draft, role, nameFrom(each));
        if (isRecord(each)) keepCustom(draft, 'cff.orcid', textOf(each.orcid));
      }
      return true;
    },
    give: ({ csl }) => personsOf(csl[role]),
  };
}

/** CFF asks for an author: who published it, or “Unknown”. */
export function authorsOf({ author, publisher, 'container-title': container }: CslItem): readonly unknown[] {
  return personsOf(author) ?? [{ name: publisher || container || 'Unknown' }];
}

/** The text if it is as the schema of CFF asks for it. */
export function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** The name of an entity, or the text that stands for one. */
export function nameOf(given: unknown): string {
  return isRecord(given) ? textOf(given.name) : textOf(given);
}

/** Any value as the text that it prints as; maps and lists as JSON. */
export function textOf(given: unknown): string {
  if (given === undefined || given === null) return '';
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

/** A person of CFF, or an entity, which has only a name. */
function nameFrom(given: unknown): CslName | undefined {
  if (!isRecord(given))
    return typeof given === 'string' && given.trim() !== '' ? { literal: given.trim() } : undefined;
  const parts = {
    family: textOf(given['family-names']),
    given: textOf(given['given-names']),
    'non-dropping-particle': textOf(given['name-particle']),
    suffix: textOf(given['name-suffix']),
  };
  const name = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
  if (Object.keys(name).length > 0) return name;
  const literal = textOf(given.name) || textOf(given.alias);
  return literal === '' ? undefined : { literal };
}

function personsOf(names: readonly CslName[] | undefined): readonly unknown[] | undefined {
  const persons = (names ?? []).flatMap((name) => {
    if (name.literal !== undefined && name.literal !== '') return [{ name: name.literal }];
    const parts = {
      'family-names': name.family,
      'given-names': name.given,
      'name-particle': name['non-dropping-particle'] ?? name['dropping-particle'],
      'name-suffix': name.suffix,
    };
    const person = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
    return person.length > 0 ? [Object.fromEntries(person)] : [];
  });
  return persons.length > 0 ? persons : undefined;
}
