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
import { figure, type Row } from './report.ts';

const FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;
const SIZES_MB = [1, 5, 20];
/** bibutils reads both into MODS. */
const BIBUTILS: Partial<Readonly<Record<ExchangeFormatId, string>>> = { bibtex: 'bib2xml', ris: 'ris2xml' };

/** Writing and reading files of up to 20 MB, beside citation-js and bibutils where they do the same. */
export function measureFormats(pool: readonly CiteEntry[]): Row[] {
  const rows: Row[] = [];
  for (const format of FORMATS) {
    for (const megabytes of SIZES_MB) {
      const { text, entries, writeMs } = written(format, pool, megabytes * 1e6);
      const bytes = new TextEncoder().encode(text);
      const readMs = timed(() => {
        let count = 0;
        for (const { entry } of openReferences(bytes, { name: `x.${format}`, format }).pieces) {
          if (entry) count += 1;
        }
        if (count !== entries) throw new Error(`${format}: ${count} of ${entries} came back`);
      });
      const facts = { format, MB: megabytes, entries };
      rows.push({ program: 'Pressmark', ...facts, 'read s': seconds(readMs), 'write s': seconds(writeMs) });
      if (format === 'bibtex') rows.push({ program: 'citation-js', ...facts, 'read s': citationJs(text) });
      rows.push(...bibutils(format, text, facts));
    }
  }
  return rows;
}

function written(id: ExchangeFormatId, pool: readonly CiteEntry[], size: number) {
  const writer = exchangeFormat(id).write?.();
  if (!writer) throw new Error(`${id} is not written`);
  const parts = [writer.begin()];
  let length = 0;
  let entries = 0;
  const writeMs = timed(() => {
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
  return { text: parts.join(''), entries, writeMs };
}

function citationJs(text: string): string {
  try {
    return seconds(timed(() => void new Cite(text).data.length));
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
    const ms = timed(() => void spawnSync(program, [file], { maxBuffer: 1e9 }));
    return [{ program: `bibutils ${program}`, ...facts, 'read s': seconds(ms) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function seconds(ms: number): string {
  return figure(ms / 1_000);
}
