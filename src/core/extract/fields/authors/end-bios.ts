import { inAllLanguages } from '../../../languages/all-languages.ts';
import { listOf } from '../../../languages/language.ts';
import { anyOf } from '../../../languages/phrases.ts';
import { looksLikePerson } from '../../names/person-likeness.ts';
import { splitNames } from '../../names/split-names.ts';
import type { PageLines } from '../../page/page-lines.ts';
import type { Byline } from './byline.ts';

/** What is told of an author in the present. */
const TELLS = new RegExp(`^\\s?${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.bioVerbs))}\\s`, 'u');
const LONG = 160;
const MOST_AUTHORS = 4;

/**
 * Authors of whom the lines at the end of the text tell: “Ana Ruiz is a reporter …”, the name leading to her page among
 * those of the writers.
 *
 * @param from the line before which no text ends
 */
export function endBios({ lines, marks }: PageLines, from: number): readonly Byline[] {
  const text = lines.flatMap((line, at) =>
    at >= from && !line.isApart && line.text.length > LONG ? [at] : [],
  );
  // The last long line may be the bio itself.
  const end = text.at(-2) ?? from;
  const bios = marks.filter(({ kind, by, isApart, isWriter, line, text: name }) => {
    const whole = lines[line]?.text ?? '';
    const isBio = whole.startsWith(name) && TELLS.test(whole.slice(name.length));
    return kind === 'author' && by === 'profile' && isWriter === true && !isApart && line > end && isBio;
  });
  const names = bios.slice(0, MOST_AUTHORS).flatMap(({ text: name }) => splitNames(name, { isPerson: true }));
  if (names.length === 0 || !names.every(looksLikePerson)) return [];
  const raw = bios.map(({ text: name }) => name).join('; ');
  return [{ names, rule: 'end-bio', confidence: 'suggested', raw, isExplicit: false }];
}
