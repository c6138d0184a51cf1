/** The line of each command, and what it does, for the help. */
export const about = {
  add: {
    form: 'SOURCE… [--urls FILE] [--tag T]… [--url U] [--title T] [--type T] [--allow-private] [--pdf] [--as-text]',
    summary: 'archive files, web addresses, lists of them, or text on standard input (-)',
  },
  recapture: { form: 'ID… [--allow-private]', summary: 'capture pages again, beside the captures there are' },
  import: {
    form: 'FILE… [--format FORMAT] [--duplicates skip|merge|add] [--without-files] [--tag T]…',
    summary: 'make items of the entries of BibTeX, RIS, CSL-JSON, EndNote and other files',
  },
  list: { form: '[--tag T] [--limit N]', summary: 'the items of the library, newest first' },
  show: { form: 'ID', summary: 'everything known of one item' },
  text: { form: 'ID', summary: 'the text of one item, a blank line between paragraphs' },
  snapshot: {
    form: (formats: readonly string[]) =>
      `ID --format ${formats.join('|')} --output FILE [--capture N|SNAPSHOT_ID] [--force]`,
    summary: 'save a copy of a capture as it was sealed (capture 1 is the oldest)',
  },
  edit: {
    form: 'ID VARIABLE=VALUE…',
    summary: 'set CSL variables (author="Family, Given; …", issued=2019-06-30 or “May 2020”; empty removes)',
  },
  tag: {
    form: 'ID… [--add T]… [--remove T]… | rename TAG NEW | merge TAG OTHER | delete TAG | colour TAG COLOUR',
    summary: 'add and remove tags; rename, merge, delete or colour one on all items',
  },
  remove: { form: 'ID…', summary: 'move items to the trash' },
  restore: { form: 'ID…', summary: 'take items out of the trash' },
  search: {
    form: 'QUERY [--limit N]',
    summary:
      'find items: words, "phrases", OR, NOT, word*, and author: title: source: url: date: year: added: type: language: tag: collection: has: missing: is: …',
  },
  cite: {
    form: '[ID…] [--all] [--collection NAME] [--from FILE] [--in-text "[@key, p. 4]"]… --style STYLE [--locale LANG] [--format text|html|rtf|markdown|asciidoc|latex|bibtex|…]',
    summary:
      'print a bibliography in any style, or citations in the text, of items or of a file of references',
  },
  check: {
    form: '[ID…] [--all] [--collection NAME] [--from FILE] --style STYLE [--locale LANG] [--fix]',
    summary:
      'say what is missing or doubtful in a style, and what is printed instead; --fix mends what can be mended',
  },
  export: {
    form: '[ID…] [--collection NAME] (--style STYLE [--locale LANG] [--format text|html|rtf|markdown|asciidoc|latex|docx|odt] [--direction list|work] | --format bibtex|biblatex|ris|csl-json|… [--letters macros]) [--title TEXT] [--output FILE]',
    summary: 'write a bibliography, or references for another program, to a file',
  },
  convert: {
    form: 'FILE --to FORMAT [--from-format FORMAT] [--style STYLE] [--output FILE]',
    summary: 'turn a file of references into another format, without a library',
  },
  'auto-export': {
    form: (formats: readonly string[]) =>
      `[FILE --format ${formats.join('|')} [--collection NAME]] [--stop FILE] [--now]`,
    summary: 'keep a .bib or other file like the library or a collection; list such files, or stop',
  },
  collection: {
    form: '[NAME or PARENT/NAME] [--add ID]… [--remove ID]… [--rename NAME] [--move-to PARENT] [--delete]',
    summary: 'list collections; make one, fill, empty, rename, move or delete it',
  },
  citekeys: {
    form: '[--pattern "auth.lower + shorttitle(3,3) + year"]',
    summary: 'show or set the pattern for the citekeys of new items; those there are stay as they are',
  },
  styles: {
    form: '[QUERY…] [--field FIELD] [--limit N] [--install FILE.csl]… [--remove ID] [--save STYLE --output FILE.csl [--force]]',
    summary:
      'find citation styles by name and field, install or remove your own, or save one as it is used here, for pandoc',
  },
  extract: {
    form: 'FILE [--url U]',
    summary: 'show what is read out of a file, with where each fact comes from; no library needed',
  },
  're-extract': {
    form: '[ID…|--all] [--dry-run]',
    summary: 'read archived sources again by the rules of today; what you set yourself stays',
  },
  'look-up': {
    form: 'ID [--doi D|--isbn I|--arxiv A|--pmid P] [--yes] [--dry-run] [--all-fields]',
    summary: 'ask doi.org, Open Library or PubMed for what an item lacks; only with --yes',
  },
  undo: {
    form: '[CHANGE]',
    summary: 'take back what was done to the library last, or one older change alone (its id is in history)',
  },
  redo: { form: '', summary: 'do again what was taken back last' },
  history: {
    form: '[ID] [--limit N]',
    summary: 'what was done to the library, or to one item, the newest first: when, by whom, what',
  },
  verify: { form: '[ID…]', summary: 'check that no snapshot has changed since its capture' },
  doctor: { form: '[--repair]', summary: 'check every file of the library, and repair what can be repaired' },
  backup: { form: '', summary: 'back up the library now' },
  backups: { form: '', summary: 'the backups there are, newest first' },
  'restore-backup': {
    form: 'NAME|latest',
    summary: 'put the library back as it is in a backup; what is there is backed up first',
  },
  reindex: { form: '', summary: 'make the search index anew from the library' },
  outlets: {
    form: (formats: readonly string[]) => `[NAME --is ${formats.join('|')}] [NAME --forget]`,
    summary:
      'say once whether an outlet is a newspaper or a news site, which APA cites otherwise; list what was said',
  },
  names: {
    form: '[NAME NAME…] [--forget NAME]',
    summary: 'say which names mean the same, so that a search for one finds all; list what was said',
  },
} as const;
