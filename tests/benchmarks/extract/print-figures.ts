import { figure, printTable, quantile, type Row } from '../report.ts';
import type { Extractor } from './extractor.ts';
import { FACTS, scoreFacts } from './facts-score.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { Measurement } from './measurement.ts';
import { meanScore, scoreText } from './text-score.ts';

/** One extractor and what it made of the pages. */
export type Run = { readonly extractor: Extractor; readonly measurement: Measurement };

/** Prints what was read rightly, and what that cost. */
export function printFigures(pages: readonly LabelledPage[], runs: readonly Run[]): void {
  const texts = runs.filter(({ extractor }) => extractor.readsText);
  printTable(
    `Text of ${pages.length} pages`,
    texts.map((run) => textRow(pages, run)),
  );
  const labelled = pages.filter(({ labels }) => labels).length;
  if (labelled > 0) {
    printTable(
      `Facts of ${labelled} pages, right of all`,
      runs.map((run) => factsRow(pages, run)),
    );
    printTable(
      'Pages that name no author, or no date: left empty of all',
      runs.map((run) => silenceRow(pages, run)),
    );
  }
  printTable('Cost of text and facts', runs.map(costRow));
}

function textRow(pages: readonly LabelledPage[], { extractor, measurement }: Run): Row {
  const scores = pages.map(({ text }, at) => scoreText(text, gotOf(measurement, at).text ?? ''));
  const { precision, recall, f1 } = meanScore(scores);
  return {
    extractor: extractor.name,
    precision: precision.toFixed(4),
    recall: recall.toFixed(4),
    F1: f1.toFixed(4),
    'pages lost': pages.filter((_, at) => !gotOf(measurement, at).text?.trim()).length,
  };
}

function factsRow(pages: readonly LabelledPage[], { extractor, measurement }: Run): Row {
  const scores = pages.flatMap(({ labels }, at) =>
    labels ? [scoreFacts(labels, gotOf(measurement, at))] : [],
  );
  const cells = FACTS.map((fact) => [fact, ofAll(scores.map((score) => score[fact]))] as const);
  return { extractor: extractor.name, ...Object.fromEntries(cells) };
}

function silenceRow(pages: readonly LabelledPage[], { extractor, measurement }: Run): Row {
  const scores = pages.flatMap(({ labels }, at) =>
    labels ? [{ labels, right: scoreFacts(labels, gotOf(measurement, at)) }] : [],
  );
  const nameless = scores.filter(({ labels }) => labels.authors.length === 0);
  const dateless = scores.filter(({ labels }) => labels.dates.length === 0);
  return {
    extractor: extractor.name,
    'no author': ofAll(nameless.map(({ right }) => right.authors)),
    'no date': ofAll(dateless.map(({ right }) => right.date)),
  };
}

function costRow({ extractor, measurement: { outcomes, peakRssBytes, peakHeapBytes } }: Run): Row {
  const times = outcomes.flatMap((outcome) => (outcome.state === 'read' ? [outcome.cpuMs] : []));
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return {
    extractor: extractor.name,
    'CPU ms a page': figure(times.reduce((sum, time) => sum + time, 0) / times.length),
    p95: figure(quantile(times, 0.95)),
    max: figure(quantile(times, 1)),
    'peak RSS MB': megabytes(peakRssBytes),
    'peak heap MB': megabytes(peakHeapBytes),
    failed: outcomes.filter(({ state }) => state === 'failed').length,
    'over the limit': outcomes.filter(({ state }) => state === 'over-limit').length,
  };
}

/** What was read out of a page; nothing, if it was lost. */
export function gotOf({ outcomes }: Measurement, at: number) {
  const outcome = outcomes[at];
  return outcome?.state === 'read' ? outcome.got : {};
}

function ofAll(rights: readonly boolean[]): string {
  const right = rights.filter(Boolean).length;
  const percent = rights.length === 0 ? '–' : `${((100 * right) / rights.length).toFixed(1)} %`;
  return `${right}/${rights.length} ${percent}`;
}
