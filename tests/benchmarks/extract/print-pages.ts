import { printTable } from '../report.ts';
import type { Extraction } from './extractor.ts';
import { FACTS, type Fact, scoreFacts } from './facts-score.ts';
import type { LabelledPage, Labels } from './labelled-page.ts';
import { gotOf, type Run } from './print-figures.ts';
import { f1Of, scoreText } from './text-score.ts';

/** Lists the pages whose text came out worst, and every fact that was read wrongly. */
export function printWorst(pages: readonly LabelledPage[], { measurement }: Run, count: number): void {
  const rows = pages
    .map((page, at) => ({ page, score: scoreText(page.text, gotOf(measurement, at).text ?? '') }))
    .sort((a, b) => f1Of(a.score) - f1Of(b.score))
    .slice(0, count)
    .map(({ page: { id, url }, score }) => ({
      F1: f1Of(score).toFixed(3),
      precision: score.precision.toFixed(3),
      recall: score.recall.toFixed(3),
      page: id.slice(0, 12),
      address: url ?? '',
    }));
  printTable('The worst texts', rows);
  const misses = pages.flatMap(({ id, labels }, at) =>
    labels
      ? missesOf(labels, gotOf(measurement, at)).map((miss) => ({ page: id.slice(0, 12), ...miss }))
      : [],
  );
  printTable('Facts that were read wrongly', misses.slice(0, count));
}

/** Prints one page’s truth, what was read out of it, and what each field was chosen from. */
export function printPage({ id, url, text, labels }: LabelledPage, got: Extraction): void {
  const { precision, recall } = scoreText(text, got.text ?? '');
  console.log(`\n# ${id}\n${url ?? ''}\n`);
  console.log(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  console.log(`\n## Truth\n\n${text}\n\n## Read\n\n${got.text ?? ''}\n\n## Facts\n`);
  for (const fact of FACTS) {
    console.log(`${fact}: ${shown(got[fact])}${labels ? ` (truth: ${shown(truthOf(labels, fact))})` : ''}`);
  }
  for (const [variable, values] of Object.entries(got.weighed ?? {})) {
    console.log(`\n${variable}\n${values.map((value) => `  ${value}`).join('\n')}`);
  }
}

function missesOf(labels: Labels, got: Extraction) {
  const right = scoreFacts(labels, got);
  return FACTS.filter((fact) => !right[fact]).map((fact) => ({
    fact,
    read: shown(got[fact]),
    truth: shown(truthOf(labels, fact)),
  }));
}

function truthOf(labels: Labels, fact: Fact): string | readonly string[] {
  return fact === 'date' ? labels.dates : labels[fact];
}

function shown(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.join('; ') ?? '') || '–';
}
