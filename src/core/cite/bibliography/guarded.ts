import { PressmarkError } from '../../errors/pressmark-error.ts';
import { said } from '../../said/said.ts';

/** Runs what the engine does. @throws PressmarkError `internal` for whatever it throws that is not ours */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PressmarkError) throw cause;
    throw new PressmarkError('internal', said('cite.failed', {}), { cause });
  }
}
