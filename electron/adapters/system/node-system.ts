import { randomUUID } from 'node:crypto';
import type { System } from '#core/library/ports.ts';

/** The computer's own clock and randomness. */
export const nodeSystem: System = { now: () => Date.now(), newId: () => randomUUID() };
