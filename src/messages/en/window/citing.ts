import { count, number } from '../words.ts';

const FIELDS: Readonly<Record<string, string>> = {
  'generic-base': 'General',
  math: 'Mathematics',
  political_science: 'Political science',
  social_science: 'Social science',
};

/** Languages that some computers cannot name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ckb: 'Kurdish, Sorani (کوردیی ناوەندی)',
  kmr: 'Kurdish, Kurmanji (Kurmancî)',
};
const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function languageName(locale: string): string {
  return LANGUAGES[locale] ?? LANGUAGE_NAMES.of(locale) ?? locale;
}

/** What is said where works are cited and styles are chosen. */
export const citing = {
  languageName,
  /** Languages to choose from, by name. */
  languageOptions: (locales: readonly string[]) =>
    locales
      .map((value) => ({ value, label: languageName(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  fieldName: (field: string) => FIELDS[field] ?? capitalised(field.replaceAll('_', ' ')),
  cite: {
    target: 'Citation style',
    bibtex: 'BibTeX',
    moreStyles: 'More styles…',
    otherStyle: 'Another style',
    styleGone: 'This style is not there any more. Choose another one.',
    language: 'Language of the bibliography',
    ownLanguage: 'The style’s own',
    outlets: { newspaper: 'A newspaper', 'news-site': 'A news site' },
    preview: 'Citation',
    bibliography: 'Bibliography',
    copy: 'Copy citation',
    copyMany: 'Copy bibliography',
    copyPlain: 'Copy plain text',
    copied: (style: string) => `Copied in ${style}.`,
    copiedKey: (citekey: string) => `Copied ${citekey}.`,
    inText: 'In the text',
    note: 'Note',
    locator: 'Place in the work',
    locatorKind: 'Kind of place',
    locators: {
      page: 'Page',
      paragraph: 'Paragraph',
      section: 'Section',
      chapter: 'Chapter',
      line: 'Line',
      note: 'Note',
      figure: 'Figure',
      column: 'Column',
      volume: 'Volume',
      part: 'Part',
      verse: 'Verse',
      timestamp: 'Time',
    },
    locatorHint: '12 or 12–15',
    prefix: 'Words before',
    prefixHint: 'see',
    suffix: 'Words after',
    suffixHint: 'emphasis added',
    leaveOutAuthor: 'Leave out the author',
    nameAuthor: 'Name the author in the sentence',
    copyInText: 'Copy in-text citation',
    copyNote: 'Copy note',
    copiedInText: (style: string) => `Copied the citation in ${style}.`,
    tooManyWorks: (most: number) => `A citation in a text holds ${number(most)} works at most. Choose fewer.`,
    check: 'To look at',
    checking: 'Checking…',
    checkNothing: 'Nothing to look at: this style has all it asks for.',
    severities: { missing: 'Missing', doubtful: 'Check' },
    goTo: (field: string) => `Go to ${field}`,
  },
  styles: {
    title: 'Citation styles',
    search: 'Name of the style',
    searchHint: 'A journal, a publisher or a style',
    field: 'Field of research',
    anyField: 'Any field',
    list: 'Styles',
    kinds: {
      'author-date': 'author and date',
      numeric: 'numbers',
      note: 'notes',
      label: 'labels',
      author: 'author',
    },
    noBibliography: 'no bibliography',
    installed: 'installed by you',
    favour: (title: string) => `Favourite: ${title}`,
    found: (total: number) => count(total, 'style', 'styles'),
    more: (rest: number) => `${number(rest)} more: name more of the style.`,
    none: (query: string) => `No style is called “${query}”`,
    noneText: 'Try fewer words, or install the style if you have it as a .csl file.',
    noneInField: 'There is no such style in this field.',
    anyFieldInstead: 'Look in every field',
    failed: 'The styles cannot be listed',
    install: 'Install a .csl file…',
    added: (titles: string) => `Installed ${titles}.`,
    save: (title: string) => `Save ${title} for other programs`,
    saved: (title: string, file: string) => `Saved “${title}” as ${file}.`,
    remove: (title: string) => `Remove ${title}`,
    removed: (title: string) => `Removed the style “${title}”.`,
    restored: (title: string) => `The style “${title}” is back.`,
    hint: 'Arrow keys and Enter choose; the star puts a style among those offered first.',
  },
} as const;
