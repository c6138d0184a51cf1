/** Short names for styles that have long ids. */
const ALIASES = new Map(
  Object.entries({
    mla: 'modern-language-association',
    // As with the others, the edition that the manual is in.
    chicago: 'chicago-18-author-date',
    'chicago-notes': 'chicago-18-fullnote-bibliography',
    'chicago-17': 'chicago-author-date',
    'chicago-17-notes': 'chicago-fullnote-bibliography',
    'chicago-18': 'chicago-18-author-date',
    'chicago-18-notes': 'chicago-18-fullnote-bibliography',
    harvard: 'harvard-cite-them-right',
    ama: 'american-medical-association',
  }),
);

/** The CSL id of a style by its id or its short name; `mla` and `chicago-notes` are two. */
export function styleIdFrom(name: string): string {
  const lower = name.trim().toLowerCase();
  return ALIASES.get(lower) ?? lower;
}
