import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ExchangeFormatId } from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { ExportEntry } from '#core/model/reference-entry.ts';
import { openReferences } from '#core/workflows/open-references.ts';
import { cpuSeconds, figure, type Row } from './report.ts';

const FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;
const SIZES_MB = [1, 5, 20];
/** bibutils reads both into MODS. */
const BIBUTILS: Partial<Readonly<Record<ExchangeFormatId, string>>> = { bibtex: 'bib2xml', ris: 'ris2xml' };

/** How often each reading is measured: of a machine that others use too, the least says most. */
const TIMES = 3;

/** Writing and reading files of up to 20 MB in CPU seconds, beside citation-js and bibutils where they do the same. */
export function measureFiles(pool: readonly CiteEntry[]): Row[] {
  const rows: Row[] = [];
  for (const format of FORMATS) {
    for (const megabytes of SIZES_MB) {
      const { text, entries, writeSeconds } = written(format, pool, megabytes * 1e6);
      const facts = { format, MB: megabytes, entries };
      const bytes = new TextEncoder().encode(text);
      const read = leastOf(TIMES, () => readWhole(bytes, { format, entries }));
      rows.push({
        program: 'Pressmark',
        ...facts,
        'read CPU s': figure(read),
        'write CPU s': figure(writeSeconds),
      });
      if (format === 'bibtex')
        rows.push({ program: 'citation-js', ...facts, 'read CPU s': citationJs(text) });
      rows.push(...bibutils(format, text, facts));
    }
  }
  return rows;
}

function readWhole(
  bytes: Uint8Array,
  { format, entries }: { readonly format: ExchangeFormatId; readonly entries: number },
): void {
  let count = 0;
  for (const { entry } of openReferences(bytes, { name: `x.${format}`, format }).pieces) {
    if (entry) count += 1;
  }
  if (count !== entries) throw new Error(`${format}: ${count} of ${entries} came back`);
}

/** A file of so many bytes in a format, or of all entries if they make less. */
export function written(id: ExchangeFormatId, pool: readonly CiteEntry[], size: number) {
  const writer = exchangeFormat(id).write?.();
  if (!writer) throw new Error(`${id} is not written`);
  const parts = [writer.begin()];
  let length = 0;
  let entries = 0;
  const writeSeconds = cpuSeconds(() => {
    for (const entry of pool) {
      if (length >= size) break;
      const exported: ExportEntry = { ...entry, tags: ['ports'], collections: [] };
      const part = writer.entry(exported, entries);
      parts.push(part);
      length += part.length;
      entries += 1;
    }
    parts.push(writer.end());
  });
  return { text: parts.join(''), entries, writeSeconds };
}

function citationJs(text: string): string {
  try {
    return figure(cpuSeconds(() => void new Cite(text).data.length));
  } catch (error) {
    return `fails: ${String(error).slice(0, 40)}`;
  }
}

function bibutils(format: ExchangeFormatId, text: string, facts: Row): Row[] {
  const program = BIBUTILS[format];
  if (program === undefined || spawnSync(program, ['--version']).error) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-bibutils-'));
  try {
    const file = path.join(folder, 'references');
    writeFileSync(file, text);
    const start = performance.now();
    spawnSync(program, [file], { maxBuffer: 1e9 });
    const read = figure((performance.now() - start) / 1_000);
    return [{ program: `bibutils ${program}, by the clock`, ...facts, 'read CPU s': read }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function leastOf(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => cpuSeconds(work)));
}
