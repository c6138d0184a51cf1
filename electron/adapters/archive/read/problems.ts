const SENTENCES = {
  zipDamaged: (count: number, first: string) =>
    `${files(count)} in the archive cannot be unpacked and ${count === 1 ? 'was' : 'were'} left out: ${first}.`,
  zipName: (count: number, first: string) =>
    `${files(count)} in the archive ${count === 1 ? 'has a name' : 'have names'} that no web archive uses and ${count === 1 ? 'was' : 'were'} left out: ${first}.`,
  zipTwice: (count: number, first: string) =>
    `${files(count)} in the archive ${count === 1 ? 'has' : 'have'} the name of another; the first of each name was read: ${first}.`,
  zipCut: () => 'The end of the archive is missing. What comes before it was read.',
  tooLarge: () =>
    'The archive unpacks to more than Pressmark reads at once, so a part of it was left out. Split it and try again.',
  gzip: (count: number) =>
    `${parts(count)} of the archive cannot be decompressed and ${count === 1 ? 'was' : 'were'} left out.`,
  cut: (_: number, first: string) => `The record of ${first} is cut off and was left out.`,
  damaged: (count: number) =>
    `${count === 1 ? 'One record is' : `${count} records are`} damaged and ${count === 1 ? 'was' : 'were'} left out.`,
  digest: (count: number, first: string) =>
    `${count === 1 ? 'One record does' : `${count} records do`} not match ${count === 1 ? 'its' : 'their'} digest, so ${count === 1 ? 'it was' : 'they were'} changed or damaged after recording: ${first}.`,
  address: (count: number, first: string) =>
    `${count === 1 ? 'One record has' : `${count} records have`} an address that is not of the web and ${count === 1 ? 'was' : 'were'} left out: ${first}.`,
  original: (count: number, first: string) =>
    `${count === 1 ? 'One record stands for another' : `${count} records stand for others`} that the archive does not have: ${first}.`,
  absent: (count: number, first: string) =>
    `${count === 1 ? 'One page is' : `${count} pages are`} listed in the archive and not in it: ${first}.`,
  many: (count: number) =>
    `The archive has ${count} more pages than Pressmark takes from one file; only the first were read.`,
} as const;

export type ProblemKind = keyof typeof SENTENCES;

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

  sentences(): string[] {
    return [...this.#found].map(([kind, { count, first }]) => SENTENCES[kind](count, first));
  }
}

function files(count: number): string {
  return count === 1 ? 'One file' : `${count} files`;
}

function parts(count: number): string {
  return count === 1 ? 'A part' : `${count} parts`;
}

function readable(example: string): string {
  const plain = example.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim();
  return plain.length > LONGEST_EXAMPLE ? `${plain.slice(0, LONGEST_EXAMPLE)}…` : plain || 'unknown';
}
