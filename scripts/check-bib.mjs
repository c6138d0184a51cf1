/**
 * `npm run check:bib`: has BibTeX and biber read the .bib files that Pressmark writes. It fails on every error, and on
 * every warning but those that speak of what the work itself lacks. Programs that are not installed are named.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { root } from './lib/paths.mjs';
import { mustRun, run, SetupError } from './lib/run.mjs';

const LONGEST_MS = 60_000;
/** What a work lacks, or what a style makes of one; nothing of the file is lost. */
const NOT_OURS = [
  /^Warning--empty \w+ in /u,
  // A book with its own volume and a number in its series: plain.bst prints the first, other programs read both.
  /^Warning--can't use both volume and number fields in /u,
  // A work that has neither names nor a title.
  /^Warning--to sort, need author or key in /u,
  // “n.d.”, or the winter of the great frost.
  /legacy year field .* is not an integer/u,
  /^\(There (?:was|were) \d+ warnings?\)/u,
];
const WRONG = /^Warning--|^I (?:was|found|couldn)|---line \d+|WARN -|ERROR -|error message/u;

await runScript(async () => {
  await bringUpNpmPackages(console.log);
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-bib-'));
  try {
    const script = await bundleForNode('tests/exchange/write-bib-files.ts');
    const files = JSON.parse(
      await mustRun(process.execPath, [script, folder], 'The .bib files could not be written.', {
        cwd: root,
      }),
    );
    const missing = await missingPrograms();
    let bad = 0;
    for (const file of files) {
      if (missing.has(file.program)) continue;
      const { printed, complaints } = await (file.program === 'bibtex' ? byBibtex : byBiber)(
        folder,
        file.name,
      );
      const isGood = complaints.length === 0 && printed === file.entries;
      console.log(
        `${isGood ? 'ok  ' : 'BAD '} ${file.program} ${file.name}: ${printed} of ${file.entries} entries`,
      );
      for (const complaint of complaints) console.log(`       ${complaint}`);
      if (!isGood) bad += 1;
    }
    for (const [program, hint] of missing) console.log(`not checked: ${program} is not installed. ${hint}`);
    return bad > 0 || missing.size > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function missingPrograms() {
  const isThere = async (program) => (await run(program, ['--version'])).code === 0;
  const missing = new Map();
  if (!(await isThere('bibtex')))
    missing.set('bibtex', 'On Debian: apt-get install texlive-binaries texlive-base');
  if (!(await isThere('biber')) || !(await isThere('pdflatex')))
    missing.set('biber', 'On Debian: apt-get install biber texlive-latex-extra');
  return missing;
}

async function byBibtex(folder, name) {
  writeFileSync(path.join(folder, `${name}.aux`), `\\citation{*}\n\\bibdata{${name}}\n\\bibstyle{plain}\n`);
  const { code, output } = await run('bibtex', [name], { cwd: folder, timeoutMs: LONGEST_MS });
  // 1 is for warnings.
  const ended = code < 2 ? [] : [`bibtex ended with ${code}`];
  return {
    printed: countIn(folder, `${name}.bbl`, /\\bibitem/gu),
    complaints: [...ended, ...complaintsIn(output)],
  };
}

async function byBiber(folder, name) {
  const document = `\\documentclass{article}\\usepackage[backend=biber]{biblatex}\\addbibresource{${name}.bib}\\begin{document}\\nocite{*}x\\end{document}\n`;
  writeFileSync(path.join(folder, `${name}.tex`), document);
  const options = { cwd: folder, timeoutMs: LONGEST_MS };
  await mustRun('pdflatex', ['-interaction=batchmode', name], 'biblatex is not installed.', options);
  const { code, output } = await run('biber', [name], options);
  const ended = code === 0 ? [] : [`biber ended with ${code}`];
  return {
    printed: countIn(folder, `${name}.bbl`, /^\s*\\entry\{/gmu),
    complaints: [...ended, ...complaintsIn(output)],
  };
}

function complaintsIn(output) {
  return output
    .split('\n')
    .filter((line) => WRONG.test(line) && !NOT_OURS.some((ordinary) => ordinary.test(line)));
}

function countIn(folder, file, pattern) {
  try {
    return readFileSync(path.join(folder, file), 'utf8').match(pattern)?.length ?? 0;
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw new SetupError(`${file} cannot be read.`, { cause: error });
  }
}
