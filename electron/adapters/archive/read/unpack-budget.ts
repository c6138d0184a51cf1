/** The most bytes that an archive may unpack to. */
export const LARGEST_UNPACKED = 500_000_000;
const SMALLEST_BOMB = 10_000_000;
const HIGHEST_RATIO = 200;

/** Counts what is unpacked, so that a small file cannot become a large one. */
export class UnpackBudget {
  #left: number;

  constructor(largest = LARGEST_UNPACKED) {
    this.#left = largest;
  }

  /** The most bytes that so many packed bytes may become. */
  allowed(packedBytes: number): number {
    return Math.min(this.#left, Math.max(SMALLEST_BOMB, packedBytes * HIGHEST_RATIO));
  }

  spend(bytes: number): void {
    this.#left = Math.max(0, this.#left - bytes);
  }
}
