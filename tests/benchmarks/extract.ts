import { readExtractOptions } from './extract/extract-options.ts';
import { EXTRACTORS } from './extract/extractors.ts';
import { measure } from './extract/measure.ts';
import { measureHere } from './extract/measure-here.ts';
import { gotOf, printFigures, type Run } from './extract/print-figures.ts';
import { printPage, printWorst } from './extract/print-pages.ts';
import { readPages } from './extract/read-pages.ts';

/** How well and how fast articles are read out of pages, ours beside other programs, each in its own process. */
async function main(): Promise<void> {
  const { pages: folder, only, worst, limitMs, extractor: name } = readExtractOptions(process.argv);
  const pages = readPages(folder).filter(({ id }) => only === undefined || id.startsWith(only));
  if (pages.length === 0) throw new Error(`No such page in ${folder}.`);
  const runs: Run[] = [];
  for (const extractor of EXTRACTORS) {
    if (!extractor.name.toLowerCase().startsWith(name.toLowerCase())) continue;
    if (only !== undefined && extractor !== EXTRACTORS[0]) continue;
    runs.push({ extractor, measurement: await measure(extractor, pages, { limitMs }) });
  }
  const [first] = runs;
  if (!first) throw new Error(`Extractors: ${EXTRACTORS.map((extractor) => extractor.name).join(', ')}.`);
  if (only === undefined) printFigures(pages, runs);
  else for (const [at, page] of pages.entries()) printPage(page, gotOf(first.measurement, at));
  if (worst > 0) printWorst(pages, first, worst);
}

if (process.argv.includes('--measure-here')) measureHere();
else await main();
