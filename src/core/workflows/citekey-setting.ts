import { citekeyBase } from '../citekey/citekey-base.ts';
import {
  type CitekeyPattern,
  DEFAULT_CITEKEY_PATTERN,
  parseCitekeyPattern,
} from '../citekey/citekey-pattern.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import type { ArrangementStore } from '../library/ports.ts';
import { said } from '../said/said.ts';

const SETTING = 'citekeyPattern';

/** The pattern that this library's new items get their citekeys by, as written. */
export async function citekeyPatternText(arrangement: ArrangementStore): Promise<string> {
  const pattern = (await arrangement.read()).settings[SETTING];
  return typeof pattern === 'string' ? pattern : DEFAULT_CITEKEY_PATTERN;
}

/** What makes the citekeys of this library's new items; a pattern that cannot be read any more is passed over. */
export async function citekeyPatternOf(arrangement: ArrangementStore): Promise<CitekeyPattern> {
  const text = await citekeyPatternText(arrangement);
  const parsed = parseCitekeyPattern(text);
  return text === DEFAULT_CITEKEY_PATTERN || !parsed.ok ? citekeyBase : parsed.pattern;
}

/**
 * Sets the pattern for new items; those there are keep their citekeys. An empty text goes back to the default.
 *
 * @throws PressmarkError `invalid-input` saying where the pattern is wrong
 */
export async function setCitekeyPattern(library: Library, typed: string): Promise<string> {
  const pattern = typed.trim() === '' ? DEFAULT_CITEKEY_PATTERN : typed.trim();
  const parsed = parseCitekeyPattern(pattern);
  if (!parsed.ok) {
    throw new PressmarkError(
      'invalid-input',
      said('citekey.at', { character: parsed.at + 1, why: parsed.message }),
    );
  }
  await library.arrange(said('change.citekey-pattern', {}), (before) => ({
    ...before,
    settings: { ...before.settings, [SETTING]: pattern },
  }));
  return pattern;
}
