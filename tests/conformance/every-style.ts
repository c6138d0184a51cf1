/** `npm run conformance -- --every-style`: prints the works of the rule tests in every style there is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { cslItemSchema } from '#core/model/csl-item.ts';

const WORKS = 60;
/** What no entry may show. */
const JUNK = /undefined|\[object |NaN|CSL STYLE ERROR|reference with no printed form/u;

const built = pathToFileURL(`${path.resolve('out/main')}/`);
const snapshot = new URL('../styles/', built);
const works = z
  .array(z.object({ csl: cslItemSchema }))
  .parse(JSON.parse(readFileSync('src/core/cite/rules/printed-works.json', 'utf8')))
  .slice(0, WORKS)
  .map(({ csl }, at): CiteEntry => ({ id: `w${at}`, citekey: `w${at}`, csl, version: `w${at}`, rank: at }));
const client = new CiteClient(new URL('cite-worker.js', built), { snapshot: snapshot.href });
const styles = openStyleSource(snapshot).list();

/** Prints all works in all styles. @returns how many styles failed */
export async function everyStyle(): Promise<number> {
  const failures: string[] = [];
  for (const [at, { id, hasBibliography }] of styles.entries()) {
    if (at % 100 === 0) console.log(`${at} of ${styles.length} styles`);
    try {
      const text = hasBibliography ? await bibliography(id) : await citations(id);
      const junk = JUNK.exec(text)?.[0];
      if (junk !== undefined) failures.push(`${id}: ${junk}`);
    } catch (error) {
      failures.push(`${id}: ${String(error)}`);
    }
  }
  await client.close();
  console.log(
    `Every style: ${styles.length - failures.length} of ${styles.length} print ${works.length} works`,
  );
  for (const failure of failures) console.log(`  not ${failure}`);
  return failures.length;
}

async function bibliography(style: string): Promise<string> {
  const { parts, entries } = await client.print({
    key: { style },
    format: 'text',
    entries: works,
    count: WORKS,
  });
  let text = '';
  for await (const part of parts) text += String(part);
  if (entries === 0 || text.trim() === '') throw new Error('nothing was printed');
  return text;
}

async function citations(style: string): Promise<string> {
  const printed = await client.citations(
    works.map(({ id }) => ({ works: [{ id }] })),
    works,
    { style },
  );
  return printed.map(({ text }) => text).join('\n');
}
