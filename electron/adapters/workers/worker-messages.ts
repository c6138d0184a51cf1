import type { ErrorCode } from '#core/errors/pressmark-error.ts';
import type { Said } from '#core/said/said.ts';

/** The functions a worker offers, by name. Arguments and results must be structured-cloneable. */
export type WorkerApi = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

export type WorkerRequest = {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
};

export type WorkerResponse =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number;
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly said: Said; readonly cause: string };
    };
