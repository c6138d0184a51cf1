import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BEGIN_MARK, END_MARK, lossesJson, lossesSection, measureAll } from './losses-report.ts';

/** Writes what the formats lose into the program and into docs/formats.md. */
const measures = measureAll();
writeFileSync(path.resolve('src/core/exchange/losses.json'), lossesJson(measures));
const docs = path.resolve('docs/formats.md');
const text = readFileSync(docs, 'utf8');
const [begin, end] = [text.indexOf(BEGIN_MARK), text.indexOf(END_MARK)];
if (begin < 0 || end < begin) throw new Error('docs/formats.md has no marks for the losses.');
writeFileSync(docs, text.slice(0, begin + BEGIN_MARK.length) + lossesSection(measures) + text.slice(end));
