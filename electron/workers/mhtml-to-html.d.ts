/** The package's own types lie where its `exports` does not show them. */
declare module 'mhtml-to-html' {
  export function convert(
    mhtml: Uint8Array,
    options: { readonly enableScripts: boolean; readonly fetchMissingResources: boolean },
  ): Promise<{ readonly data: string; readonly title?: string }>;
}
