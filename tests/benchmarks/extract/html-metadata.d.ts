declare module 'html-metadata' {
  const htmlMetadata: {
    /** @throws Error if the page has no metadata at all */
    loadFromString(html: string): Promise<Record<string, unknown>>;
  };
  export default htmlMetadata;
}
