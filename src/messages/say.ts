import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { isSaid, type Told } from '#core/said/said.ts';
import { language } from './language.ts';

/** Values of any sentence. A method, so that a sentence with its own values is one of these. */
type Phrase = string | { of(values: Readonly<Record<string, unknown>>): string }['of'];

/** Puts something said into the words of the language in use. */
export function say(words: Told): string {
  if (typeof words === 'string') return words;
  const known: Readonly<Record<string, Phrase>> = language.sentences;
  const phrase = Object.hasOwn(known, words.key) ? known[words.key] : undefined;
  if (phrase === undefined) return language.unknown(words.key);
  return typeof phrase === 'string' ? phrase : phrase(spoken({ ...words.values }));
}

/** What a person is told of a failure. */
export function sayError(thrown: unknown): string {
  return say(PressmarkError.from(thrown).said);
}

function spoken(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(spokenValue) : spokenValue(value),
    ]),
  );
}

function spokenValue(value: unknown): unknown {
  return isSaid(value) ? say(value) : value;
}
