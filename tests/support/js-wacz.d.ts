/** The package has no types. These are of what the tests use. */
declare module '@harvard-lil/js-wacz' {
  export class WACZ {
    constructor(options: {
      readonly input: string;
      readonly output: string;
      readonly pagesDir?: string;
      readonly cdxjDir?: string;
      readonly log?: Console;
    });
    readonly cdxArray: readonly string[];
    readonly indexWARCPool: { destroy(): Promise<void> } | null;
    process(verbose: boolean): Promise<void>;
  }
}
