/** The package's own types lie where its `exports` does not show them. */
declare module 'mhtml-to-html' {
  export type MhtmlPart = {
    /** Its address, or its Content-ID. */
    readonly id: string;
    readonly contentType?: string;
    readonly transferEncoding?: string;
    data: string;
  };

  export type Mhtml = {
    /** Left out, no record of the headers is written into the page. */
    readonly headers?: Readonly<Record<string, string>>;
    /** By Content-ID. */
    readonly frames: Readonly<Record<string, MhtmlPart>>;
    /** By address, and by Content-ID. */
    readonly resources: Readonly<Record<string, MhtmlPart>>;
    /** The key of the page itself. */
    readonly index: string;
  };

  export function parse(mhtml: Uint8Array): Mhtml;

  export function convert(
    mhtml: Uint8Array | Mhtml,
    options: { readonly enableScripts: boolean; readonly fetchMissingResources: boolean },
  ): Promise<{ readonly data: string; readonly title?: string }>;
}
