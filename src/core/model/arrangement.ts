import { z } from 'zod';

/** Formats that programs for writing read again and again from a file. */
export const AUTO_EXPORT_FORMATS = ['bibtex', 'biblatex', 'csl-json', 'csl-yaml', 'ris'] as const;
export type AutoExportFormat = (typeof AUTO_EXPORT_FORMATS)[number];

/** A search kept under a name. */
export const savedSearchSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** In the query language. */
  query: z.string().min(1).max(2_000),
  /** Epoch ms: when a person last saw what it finds. Absent in older libraries, whose searches have all been seen. */
  seenAt: z.int().optional(),
});
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;

/** A group of items that a person put together; groups may lie in groups. */
export const collectionSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  parentId: z.uuid().optional(),
  itemIds: z.array(z.uuid()),
});

export type Collection = Readonly<z.infer<typeof collectionSchema>>;

/** A file of references outside the library that is kept like the library, or like one of its collections. */
export const autoExportSchema = z.object({
  id: z.uuid(),
  /** Full name of the file. */
  file: z.string().min(1),
  format: z.enum(AUTO_EXPORT_FORMATS),
  /** Absent for all items. */
  collectionId: z.uuid().optional(),
  /** Of what was written last: a file that differs was changed by someone else. */
  sha256: z.string().optional(),
});
export type AutoExport = Readonly<z.infer<typeof autoExportSchema>>;

/** So many groups of names, and names in one, a person can add. */
export const MOST_NAME_GROUPS = 500;
export const MOST_NAMES_IN_GROUP = 24;
export const LONGEST_OWN_NAME = 120;

/** Names of the same place, person or body, in any spelling and script: a search for one finds all. */
export const nameGroupSchema = z
  .array(z.string().min(1).max(LONGEST_OWN_NAME))
  .min(2)
  .max(MOST_NAMES_IN_GROUP);
export type NameGroup = readonly string[];

/** How a person has arranged the library: all that is not an item. */
export const arrangementSchema = z.object({
  collections: z.array(collectionSchema),
  autoExports: z.array(autoExportSchema),
  savedSearches: z.array(savedSearchSchema),
  /** The name of a colour by tag, folded. */
  /** What a search takes for names of the same, besides what is known. */
  nameGroups: z.array(nameGroupSchema).max(MOST_NAME_GROUPS),
  tagColours: z.record(z.string(), z.string()),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Arrangement = Readonly<z.infer<typeof arrangementSchema>>;

export const EMPTY_ARRANGEMENT: Arrangement = {
  collections: [],
  autoExports: [],
  savedSearches: [],
  nameGroups: [],
  tagColours: {},
  settings: {},
};
