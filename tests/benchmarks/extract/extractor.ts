/** What a program read out of a page; what it did not find is left out. */
export type Extraction = {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** `YYYY-MM-DD`, or less. */
  readonly date?: string | undefined;
  readonly publication?: string | undefined;
  /** By field, every value it weighed, for a person to read. */
  readonly weighed?: Readonly<Record<string, readonly string[]>> | undefined;
};

/** A program that reads articles out of pages. */
export type Extractor = {
  readonly name: string;
  /** False for one that reads only facts. */
  readonly readsText: boolean;
  read(html: string, url: string | undefined): Extraction | Promise<Extraction>;
};
