import { z } from 'zod';

/** A search kept under a name. */
export const savedSearchSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** In the query language. */
  query: z.string().min(1).max(2_000),
});
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;

/** A group of items that a person put together; groups may lie in groups. */
export const collectionSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  parentId: z.uuid().optional(),
  itemIds: z.array(z.uuid()),
});

/** How a person has arranged the library: all that is not an item. */
export const organisationSchema = z.object({
  collections: z.array(collectionSchema),
  savedSearches: z.array(savedSearchSchema),
  /** The name of a colour by tag, folded. */
  tagColours: z.record(z.string(), z.string()),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

export const EMPTY_ORGANISATION: Organisation = {
  collections: [],
  savedSearches: [],
  tagColours: {},
  settings: {},
};
