import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const MAIN_TARGET = 'node20.18';
const WINDOW_TARGET = 'chrome130';
const SQLITE = 'node-sqlite3-wasm';

/** SQLite's code looks for its WebAssembly file in the folder it lies in itself. */
const sqliteBesideTheWorkers = {
  name: 'sqlite-beside-the-workers',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const file = fileURLToPath(import.meta.resolve(`${SQLITE}/dist/${SQLITE}.wasm`));
    this.emitFile({ type: 'asset', fileName: `${SQLITE}.wasm`, source: readFileSync(file) });
  },
};

/** fflate calls a variable of its own `require`, which the bundle has already. */
const requireOfFflate = {
  name: 'require-of-fflate',
  transform: (code: string, id: string) =>
    /[\\/]fflate[\\/]esm[\\/]index\.mjs$/.test(id)
      ? code.replace(/\brequire\b(?=\(| =)/g, 'requireNode')
      : null,
};

/** PDF.js reads old encodings of Chinese, Japanese and Korean by files of its own. */
const characterMapsBesideTheWorkers = {
  name: 'character-maps-beside-the-workers',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const folder = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
    for (const name of readdirSync(folder)) {
      this.emitFile({
        type: 'asset',
        fileName: `cmaps/${name}`,
        source: readFileSync(new URL(name, folder)),
      });
    }
  },
};

/** PDF.js looks for a canvas among the packages; it only reads here, and nothing outside the bundle is loaded. */
const pdfWithoutCanvas = {
  name: 'pdf-without-canvas',
  transform: (code: string, id: string) =>
    /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/.test(id)
      ? code.replace('canvas = require("@napi-rs/canvas")', 'canvas = null')
      : null,
};

export default defineConfig({
  main: {
    plugins: [sqliteBesideTheWorkers, characterMapsBesideTheWorkers, requireOfFflate, pdfWithoutCanvas],
    build: {
      target: MAIN_TARGET,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          'capture-child': 'electron/main/capture-child.ts',
          cli: 'electron/cli/index.ts',
          'extract-worker': 'electron/workers/extract-worker.ts',
          'archive-worker': 'electron/workers/archive-worker.ts',
          'catalogue-worker': 'electron/workers/catalogue-worker.ts',
          'upkeep-worker': 'electron/workers/upkeep-worker.ts',
          'cite-worker': 'electron/workers/cite-worker.ts',
          'exchange-worker': 'electron/workers/exchange-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: MAIN_TARGET,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/app',
    plugins: [react()],
    build: {
      target: WINDOW_TARGET,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'src/app/index.html' },
    },
  },
});
