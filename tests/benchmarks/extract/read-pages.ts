import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { LabelledPage, Labels } from './labelled-page.ts';

const truthSchema = z.record(
  z.string(),
  z.union([z.object({ url: z.string().optional(), articleBody: z.string() }), z.unknown()]),
);
const labelSchema = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  date: z.string().nullish(),
  dateAlso: z.union([z.string(), z.array(z.string())]).nullish(),
  publication: z.string(),
});
const labelsSchema = z.object({ pages: z.record(z.string(), labelSchema) });

/**
 * The pages of a folder with `ground-truth.json`, `html/ID.html.gz` or `html/ID.html`, and perhaps
 * `metadata-labels.json`.
 *
 * @throws Error if a file is not as described, or a page is missing
 */
export function readPages(folder: string): readonly LabelledPage[] {
  const truth = truthSchema.parse(jsonIn(path.join(folder, 'ground-truth.json')));
  const labels = labelsIn(path.join(folder, 'metadata-labels.json'));
  return Object.entries(truth).flatMap(([id, page]) => {
    if (!isPage(page)) return [];
    return [{ id, file: fileOf(folder, id), url: page.url, text: page.articleBody, labels: labels.get(id) }];
  });
}

/** The markup of a page as it was kept. */
export function htmlOf({ file }: Pick<LabelledPage, 'file'>): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function isPage(page: unknown): page is { url?: string; articleBody: string } {
  return typeof page === 'object' && page !== null && 'articleBody' in page;
}

function fileOf(folder: string, id: string): string {
  const plain = path.join(folder, 'html', `${id}.html`);
  const file = [`${plain}.gz`, plain].find((each) => existsSync(each));
  if (file === undefined) throw new Error(`There is no ${plain} and no ${plain}.gz.`);
  return file;
}

function labelsIn(file: string): ReadonlyMap<string, Labels> {
  if (!existsSync(file)) return new Map();
  const { pages } = labelsSchema.parse(jsonIn(file));
  return new Map(
    Object.entries(pages).map(([id, { title, authors, date, dateAlso, publication }]) => [
      id,
      { title, authors, dates: [date ?? [], dateAlso ?? []].flat(), publication },
    ]),
  );
}

function jsonIn(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
