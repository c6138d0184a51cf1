/** Short names for styles that have long ids. */
const ALIASES = new Map(
  Object.entries({
    mla: 'modern-language-association',
    chicago: 'chicago-author-date',
    'chicago-notes': 'chicago-fullnote-bibliography',
    harvard: 'harvard-cite-them-right',
    ama: 'american-medical-association',
  }),
);

/** The CSL id of a style by its id or its short name; `mla` and `chicago-notes` are two. */
export function styleIdFrom(name: string): string {
  const lower = name.trim().toLowerCase();
  return ALIASES.get(lower) ?? lower;
}
