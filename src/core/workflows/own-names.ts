import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import {
  LONGEST_OWN_NAME,
  MOST_NAME_GROUPS,
  MOST_NAMES_IN_GROUP,
  type NameGroup,
} from '../model/arrangement.ts';
import { said } from '../said/said.ts';
import { LONGEST_NAME } from '../search/names/known-names.ts';
import { hasName, type NamesRefused, nameGroupOf } from '../search/names/own-name-groups.ts';

/**
 * Keeps that names mean the same; groups that have one of them already become one with it.
 *
 * @returns the group that has them now
 * @throws PressmarkError `invalid-input` saying what is wrong with them; `conflict`, `storage`
 */
export async function addNames(library: Library, names: readonly string[]): Promise<NameGroup> {
  const typed = checked(names);
  let added = typed;
  await library.arrange(said('change.names', {}), (before) => {
    const isSame = (group: NameGroup) => typed.some((name) => hasName(group, name));
    added = checked([...before.nameGroups.filter(isSame).flat(), ...typed]);
    const others = before.nameGroups.filter((group) => !isSame(group));
    if (others.length >= MOST_NAME_GROUPS)
      throw new PressmarkError('invalid-input', said('names.too-many-groups', { most: MOST_NAME_GROUPS }));
    return { ...before, nameGroups: [...others, [...added]] };
  });
  return added;
}

/**
 * Forgets the group that has a name. Names that are known without it stay known.
 *
 * @throws PressmarkError `not-found` if no group has it; `conflict`, `storage`
 */
export async function removeNames(library: Library, name: string): Promise<NameGroup> {
  let removed: NameGroup | undefined;
  await library.arrange(said('change.forget-names', {}), (before) => {
    removed = before.nameGroups.find((group) => hasName(group, name));
    if (!removed) throw new PressmarkError('not-found', said('names.not-there', { name }));
    return { ...before, nameGroups: before.nameGroups.filter((group) => group !== removed) };
  });
  return removed ?? [];
}

function checked(names: readonly string[]): NameGroup {
  const group = nameGroupOf(names);
  if (!('why' in group)) return group;
  throw new PressmarkError('invalid-input', saidOf(group));
}

function saidOf(refused: NamesRefused) {
  switch (refused.why) {
    case 'too-few':
      return said('names.too-few', {});
    case 'too-many':
      return said('names.too-many', { most: MOST_NAMES_IN_GROUP });
    case 'no-letters':
      return said('names.no-letters', { name: refused.name });
    case 'too-long':
      return said('names.too-long', { name: refused.name, words: LONGEST_NAME, letters: LONGEST_OWN_NAME });
  }
}
