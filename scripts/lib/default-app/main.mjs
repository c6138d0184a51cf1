// Stands in for the default app that official Electron builds carry: opens the app that the line names,
// `electron [-r module] [switches] <folder or file> [arguments]`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const words = process.argv.slice(1);
const modules = [];
let named;
for (let at = 0; at < words.length && named === undefined; at += 1) {
  const word = words[at];
  if (word === '-v' || word === '--version') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (word === '-r' || word === '--require') {
    at += 1;
    modules.push(words[at]);
  } else if (!word.startsWith('-')) {
    named = word;
  }
}
if (named === undefined) {
  console.error('Say which app to open: electron <folder or file>');
  process.exit(1);
}

const require = createRequire(path.join(process.cwd(), 'start.js'));
for (const module of modules) require(path.resolve(module));

const target = path.resolve(named);
const folder = packageFolderOf(target);
const description = path.join(folder, 'package.json');
let entry = target;
if (existsSync(description)) {
  const { version, name, productName, main = 'index.js' } = JSON.parse(readFileSync(description, 'utf8'));
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  if (folder === target) entry = path.join(folder, main);
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
app.setAppPath(folder);
// Awaited, so that the app's own code has run before Electron says that it is ready.
await import(pathToFileURL(entry).href);

function packageFolderOf(place) {
  let at = statSync(place).isFile() ? path.dirname(place) : place;
  if (at === place) return place;
  while (!existsSync(path.join(at, 'package.json')) && at !== path.dirname(at)) at = path.dirname(at);
  return at;
}
