import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';

const ANDS = inAllLanguages(({ grammar }) => listOf(grammar)?.ands);

/** “And” between two names, small or in capitals, as the source of a pattern that heeds case: “Dan” is a name. */
export const AND = anyOf([
  ...ANDS,
  ...ANDS.filter((word) => word.length > 1).map((word) => word.toUpperCase()),
]);
