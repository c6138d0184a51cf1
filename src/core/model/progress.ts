import type { Told } from '../said/said.ts';

/** How far a long task is. */
export type Progress = {
  /** What is being done now: “Opening the page”. */
  readonly step: Told;
  /** 0 to 1; left out while it cannot be known. */
  readonly fraction?: number | undefined;
};

/** Receives progress, at most ten times a second. */
export type OnProgress = (progress: Progress) => void;
