import { type Said, said } from '#core/said/said.ts';

const SAID = {
  zipDamaged: (count: number, first: string) => said('archive.zip-damaged', { count, first }),
  zipName: (count: number, first: string) => said('archive.zip-name', { count, first }),
  zipTwice: (count: number, first: string) => said('archive.zip-twice', { count, first }),
  zipCut: () => said('archive.end-missing', {}),
  tooLarge: () => said('archive.too-much', {}),
  gzip: (count: number) => said('archive.parts-compressed', { count }),
  cut: (_: number, first: string) => said('archive.record-cut', { place: first }),
  damaged: (count: number) => said('archive.records-damaged', { count }),
  digest: (count: number, first: string) => said('archive.digests-differ', { count, first }),
  address: (count: number, first: string) => said('archive.addresses-foreign', { count, first }),
  original: (count: number, first: string) => said('archive.originals-missing', { count, first }),
  absent: (count: number, first: string) => said('archive.pages-absent', { count, first }),
  many: (count: number) => said('archive.more-pages', { count }),
} as const;

export type ProblemKind = keyof typeof SAID;

const LONGEST_EXAMPLE = 120;

/** Gathers what is wrong with an archive, so that a thousand bad records are one sentence. */
export class Problems {
  readonly #found = new Map<ProblemKind, { count: number; readonly first: string }>();

  /** @param example which file or address it is */
  add(kind: ProblemKind, example = ''): void {
    const found = this.#found.get(kind);
    if (found) found.count++;
    else this.#found.set(kind, { count: 1, first: readable(example) });
  }

  sentences(): Said[] {
    return [...this.#found].map(([kind, { count, first }]) => SAID[kind](count, first));
  }
}

function readable(example: string): string {
  const plain = example.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim();
  return plain.length > LONGEST_EXAMPLE ? `${plain.slice(0, LONGEST_EXAMPLE)}…` : plain;
}
