import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry, STYLES } from '../../../../tests/support/print-entry.ts';
import { cslItemSchema } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';

/** Works of our own making, each with the rules it is there for and what the two manuals print for it. */
const works = z
  .array(
    z.object({ name: z.string(), rule: z.string(), csl: cslItemSchema, apa: z.string(), mla: z.string() }),
  )
  .parse(JSON.parse(readFileSync(new URL('printed-works.json', import.meta.url), 'utf8')));
const citer = new Citer(builtStyles);

function printed(csl: (typeof works)[number]['csl'], style: 'apa' | 'mla'): string | undefined {
  const { html } = printEntry(citer, csl, { style: STYLES[style] });
  return html.replace(/<\/?(?:a|bdi)[^>]*>/g, '').replace(/&amp;/g, '&');
}

/** What no entry may show: a label twice, empty brackets, doubled stops, a retrieval without a day, raw markup. */
const JUNK = /Retrieved https|Nos?\. Nos?\.|undefined|\(\)|\[\]|<i>\s*<\/i>|,,|\.\.(?!\.)|&lt;/u;

describe.each(works)('$name ($rule)', ({ csl, ...expected }) => {
  it.each(['apa', 'mla'] as const)('in %s', (style) => {
    const text = printed(csl, style);
    expect(text).toBe(expected[style]);
    expect(text).not.toMatch(JUNK);
  });
});
