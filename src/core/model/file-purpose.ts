/** What a person hands a file over for: to import the works it lists, or to archive the file itself. */
export const FILE_PURPOSES = ['references', 'article'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** So much of a file's beginning tells its purpose, in bytes. */
export const PURPOSE_BYTES = 65_536;
