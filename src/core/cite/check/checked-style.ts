import { PressmarkError } from '../../errors/pressmark-error.ts';
import { said } from '../../said/said.ts';
import type { StyleSource } from '../ports.ts';
import { familyOf } from '../styles/family-of.ts';
import type { CheckedStyle } from './cite-finding.ts';

/** A style as the check knows it. @throws PressmarkError `not-found` if there is no such style */
export function checkedStyle(styles: StyleSource, id: string): CheckedStyle {
  const facts = styles.list().find((style) => style.id === id);
  if (!facts) throw new PressmarkError('not-found', said('cite.no-such-style', { style: id }));
  return { id, title: facts.title, family: familyOf(styles, id) };
}
