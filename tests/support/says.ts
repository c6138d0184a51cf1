import { expect } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { isSaid } from '#core/said/said.ts';
import { say } from '#messages/say.ts';

/** Stands in an expectation for whatever a person is told in such words: an error, something said, or a text. */
export function says(words: string | RegExp): unknown {
  const fits = (told: unknown) => {
    const text = wordsOf(told);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  };
  return expect.toSatisfy(fits, `says ${String(words)}`);
}

/** What a person is told by it. */
export function wordsOf(told: unknown): string {
  if (told instanceof PressmarkError) return say(told.said);
  if (isSaid(told)) return say(told);
  return told instanceof Error ? told.message : String(told);
}
