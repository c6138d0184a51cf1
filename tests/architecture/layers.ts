type Layer = {
  /** Folders of ours that this folder may import, besides itself. */
  readonly imports: readonly string[];
  /** npm packages and Node modules it may import. `*` ends a prefix. */
  readonly packages: readonly string[];
  /** Its subfolders may not import each other. */
  readonly isolated?: true;
};

const BASE = ['src/core/said', 'src/core/errors', 'src/core/model'];
/** What every stage knows: shapes, text ↔ CSL values, and the words of languages. */
const FLOOR = [...BASE, 'src/core/csl', 'src/core/languages'];
const stage = (...packages: string[]): Layer => ({ imports: FLOOR, packages });

/** Who may import whom. The longest matching folder wins; a file outside every folder is an error. */
export const layers: Readonly<Record<string, Layer>> = {
  /** What can be said to a person: keys and values, no words. */
  'src/core/said': { imports: [], packages: [] },
  'src/core/errors': { imports: ['src/core/said'], packages: [] },
  'src/core/model': { imports: ['src/core/said', 'src/core/errors'], packages: ['zod'] },
  /** One typed file a language: the words that readers and writers need, and no rules. */
  'src/core/languages': { imports: BASE, packages: [] },
  /** What turns text into a CSL value, or a CSL value into text. */
  'src/core/csl': { imports: [...BASE, 'src/core/languages'], packages: ['entities'] },
  'src/core/source': stage(),
  'src/core/capture': stage('zod'),
  'src/core/extract': stage('linkedom', 'parse5', '@mozilla/readability', 'defuddle', 'eld/*'),
  'src/core/library': stage('zod'),
  'src/core/search': stage(),
  'src/core/cite': stage('zod', '@citation-js/*', 'citeproc', 'saxes', 'docx', 'odf-kit', 'fflate'),
  'src/core/citekey': stage(),
  'src/core/lookup': stage('zod'),
  'src/core/exchange': stage('@retorquere/bibtex-parser', 'saxes', 'yaml', 'papaparse'),
  'src/core/workflows': { imports: ['src/core'], packages: [] },
  'src/contract': { imports: BASE, packages: ['zod'] },

  /** The floor that the other adapters stand on. */
  'electron/adapters/files': { imports: BASE, packages: ['node:*'] },
  'electron/adapters': {
    imports: ['src/core', 'electron/adapters/files'],
    packages: ['node:*', 'lowdb', 'node-sqlite3-wasm', 'zod'],
    isolated: true,
  },
  'electron/adapters/archive': {
    imports: ['src/core'],
    packages: ['node:*', 'parse5', 'mhtml-to-html', 'warcio', 'fflate', 'yauzl', 'zod'],
  },
  /** Reading what a person hands over, in the extract worker. */
  'electron/adapters/sources': {
    imports: ['src/core', 'electron/adapters/archive'],
    packages: ['node:*', 'pdfjs-dist/*'],
  },
  'electron/workers': {
    imports: ['src/core', 'electron/adapters'],
    packages: ['node:*', 'zod', 'mhtml-to-html'],
  },
  /** What the command line can do, in a process of its own or inside the app. */
  'electron/commands': {
    imports: ['src/core', 'src/messages', 'electron/adapters', 'electron/wiring'],
    packages: ['node:*'],
  },
  /** Core's ports made real, once for the app and the command line. */
  'electron/wiring': { imports: ['src/core', 'electron/adapters'], packages: ['node:*'] },
  'electron/cli': {
    imports: ['src/core', 'src/messages', 'electron/adapters', 'electron/commands', 'electron/wiring'],
    packages: ['node:*'],
  },
  'electron/main': {
    imports: [
      'src/core',
      'src/contract',
      'src/messages',
      'electron/adapters',
      'electron/commands',
      'electron/page',
      'electron/wiring',
    ],
    packages: ['electron', 'node:*', 'zod'],
  },
  /** Runs inside captured pages, in a world of its own. */
  'electron/page': { imports: [], packages: [] },
  'electron/preload': { imports: ['src/contract'], packages: ['electron'] },

  'src/styles': { imports: [], packages: [] },
  'src/messages': { imports: BASE, packages: [] },
  'src/ui': {
    imports: ['src/styles'],
    packages: ['react', 'react-aria-components', '@tanstack/react-virtual'],
  },
  'src/lib': {
    imports: ['src/contract', 'src/messages', ...BASE],
    packages: ['react', '@tanstack/react-query'],
  },
  'src/features': {
    imports: ['src/ui', 'src/lib', 'src/messages', 'src/contract', ...BASE, 'src/core/csl'],
    packages: ['react', 'react-aria-components', '@tanstack/react-query'],
    isolated: true,
  },
  'src/app': {
    imports: ['src/features', 'src/ui', 'src/lib', 'src/messages', 'src/styles', 'src/contract', ...BASE],
    packages: ['react', 'react-dom', 'react-aria-components', '@tanstack/react-query', 'zod'],
  },
};
