/**
 * `npm run check:exports [-- --works FILE.json] [-- --keep FOLDER]`: has LibreOffice, TeX, pandoc and Asciidoctor open
 * the bibliographies that Pressmark writes, in six styles and eight formats, and compares what they read with what the
 * styles print. It fails on a letter that is lost. Programs that are not installed are named, and left out.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bringUpStyles } from './lib/app-build.mjs';
import { runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { lostLetters } from './lib/lost-letters.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { root } from './lib/paths.mjs';
import { mustRun, run } from './lib/run.mjs';

const LONGEST_MS = 300_000;
const PROGRAMS = {
  soffice: 'apt-get install libreoffice-writer',
  pdftotext: 'apt-get install poppler-utils',
  pandoc: 'apt-get install pandoc',
  asciidoctor: 'apt-get install asciidoctor',
  xelatex:
    'apt-get install texlive-xetex fonts-noto-core fonts-noto-cjk fonts-hosny-amiri fonts-freefont-otf',
  lualatex: 'apt-get install texlive-luatex',
};
/** What opens each format, and how its text is read back. */
const READERS = {
  text: [['none', readPlain]],
  html: [['pandoc', readByPandoc('html')]],
  markdown: [['pandoc', readByPandoc('commonmark')]],
  asciidoc: [['asciidoctor', readAsciidoc]],
  docx: [
    ['soffice', readOffice],
    ['pandoc', readByPandoc('docx')],
  ],
  odt: [
    ['soffice', readOffice],
    ['pandoc', readByPandoc('odt')],
  ],
  rtf: [
    ['soffice', readOffice],
    ['pandoc', readByPandoc('rtf')],
  ],
  latex: [
    ['xelatex', readTex('xelatex')],
    ['lualatex', readTex('lualatex')],
  ],
};

const { values } = parseArgs({ options: { works: { type: 'string' }, keep: { type: 'string' } } });

await runScript(async () => {
  await bringUpNpmPackages(console.log);
  await bringUpStyles(console.log);
  const folder = values.keep
    ? path.resolve(values.keep)
    : mkdtempSync(path.join(tmpdir(), 'pressmark-exports-'));
  mkdirSync(folder, { recursive: true });
  try {
    const script = await bundleForNode('tests/exchange/write-export-files.ts');
    const styles = pathToFileURL(path.join(root, 'out/styles/')).href;
    const works = values.works === undefined ? [] : [path.resolve(values.works)];
    const files = JSON.parse(
      await mustRun(process.execPath, [script, folder, styles, ...works], 'The files could not be written.', {
        cwd: root,
      }),
    );
    const missing = await missingPrograms();
    await makeOfficePdfs(folder, files, missing);
    let bad = 0;
    for (const { name, format, text } of files) {
      for (const [program, read] of READERS[format] ?? []) {
        if (missing.has(program) || (program === 'soffice' && missing.has('pdftotext'))) continue;
        const problems = await problemsOf(read, { folder, name, program, text });
        console.log(
          `${problems.length === 0 ? 'ok  ' : 'BAD '} ${program === 'none' ? 'as it is' : program} ${name}`,
        );
        for (const problem of problems) console.log(`       ${problem}`);
        if (problems.length > 0) bad += 1;
      }
    }
    for (const [program, hint] of missing)
      console.log(`not checked: ${program} is not installed. On Debian: ${hint}`);
    return bad > 0 ? 1 : 0;
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
});

async function problemsOf(read, { folder, name, program, text }) {
  const { text: found, complaints = [] } = await read(folder, name);
  const lost = lostLetters(text, found, { isPicture: ['soffice', 'xelatex', 'lualatex'].includes(program) });
  return [...complaints, ...(lost === '' ? [] : [`lost: ${lost}`])];
}

async function missingPrograms() {
  const missing = new Map();
  for (const [program, hint] of Object.entries(PROGRAMS)) {
    const { code } = await run(program, [program === 'pdftotext' ? '-v' : '--version']);
    if (code !== 0) missing.set(program, hint);
  }
  return missing;
}

/** LibreOffice starts slowly, and takes all files of one kind at once. */
async function makeOfficePdfs(folder, files, missing) {
  if (missing.has('soffice')) return;
  for (const format of ['docx', 'odt', 'rtf']) {
    const names = files.filter((file) => file.format === format).map(({ name }) => path.join(folder, name));
    const profile = pathToFileURL(path.join(folder, 'office-profile')).href;
    const out = path.join(folder, 'pdf');
    await run(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, ...names],
      { timeoutMs: LONGEST_MS },
    );
  }
}

async function readPlain(folder, name) {
  return { text: readFileSync(path.join(folder, name), 'utf8') };
}

function readByPandoc(from) {
  return async (folder, name) => {
    const { code, output } = await run('pandoc', ['-f', from, '-t', 'plain', '--wrap=none', name], {
      cwd: folder,
      timeoutMs: LONGEST_MS,
    });
    return { text: output, complaints: code === 0 ? [] : [`pandoc ended with ${code}`] };
  };
}

async function readAsciidoc(folder, name) {
  const html = `${name}.html`;
  const { code } = await run('asciidoctor', ['-q', '-o', html, name], { cwd: folder, timeoutMs: LONGEST_MS });
  if (code !== 0) return { text: '', complaints: [`asciidoctor ended with ${code}`] };
  const page = readFileSync(path.join(folder, html), 'utf8');
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const text = page
    .replace(/<style>[\s\S]*?<\/style>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, number) => String.fromCodePoint(Number(number)))
    .replace(/&(amp|lt|gt|quot);/gu, (_, entity) => entities[entity]);
  return { text };
}

async function readOffice(folder, name) {
  return readPdf(path.join(folder, 'pdf', `${name.replace(/\.[a-z]+$/u, '')}.pdf`));
}

function readTex(engine) {
  return async (folder, name) => {
    const out = path.join(folder, engine);
    mkdirSync(out, { recursive: true });
    await run(engine, ['-interaction=nonstopmode', `-output-directory=${out}`, name], {
      cwd: folder,
      timeoutMs: LONGEST_MS,
    });
    const base = path.join(out, name.replace(/\.tex$/u, ''));
    const log = readFileSync(`${base}.log`, 'utf8');
    const lost = log.match(/^Missing character.*/gmu) ?? [];
    const said = log.match(/^(?:! )?Package pressmark .*/gmu) ?? [];
    const { text } = await readPdf(`${base}.pdf`);
    return { text, complaints: [...lost, ...said] };
  };
}

async function readPdf(file) {
  const { code, output } = await run('pdftotext', ['-q', '-layout', file, '-']);
  return { text: output, complaints: code === 0 ? [] : [`${path.basename(file)} was not made`] };
}
