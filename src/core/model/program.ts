/** What writes the files of a library. A test holds the version to that of package.json. */
export const PROGRAM = { name: 'Pressmark', version: '0.2.0' } as const;
