import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { type StyleNode, styleNodeSchema } from '#core/cite/styles/style-node.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { childrenCpuMs } from './cpu-time.ts';
import { figure, type Row } from './report.ts';

/** It takes half a minute for ten thousand, which is measured once. */
const MOST_FOR_CITATION_JS = 1_000;

/** citation-js as it comes. */
export function measureCitationJs(style: string, entries: readonly CiteEntry[], snapshot: URL): Row[] {
  if (entries.length > MOST_FOR_CITATION_JS && style !== 'apa') return [];
  const csl = plugins.config.get('@csl');
  const styles = openStyleSource(snapshot);
  csl.styles.add(`plain-${style}`, styles.style(style));
  const items = entries.map((entry) => ({ ...entry.csl, id: entry.id }));
  const start = performance.now();
  const cite = new Cite(items as never);
  const html: unknown = cite.format('bibliography', { format: 'html', template: `plain-${style}` } as never);
  if (String(html).length === 0) throw new Error('citation-js printed nothing');
  return [row('citation-js as it comes', style, entries.length, performance.now() - start)];
}

/** pandoc with its own citeproc, where it is installed. */
export function measurePandoc(style: string, entries: readonly CiteEntry[], snapshot: URL): Row[] {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log('pandoc is not installed: it is left out');
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-pandoc-'));
  try {
    const file = (name: string, content: string) => {
      const full = path.join(folder, name);
      writeFileSync(full, content);
      return full;
    };
    const items = entries.map(({ csl, citekey }) => ({ ...csl, id: citekey }));
    const bibliography = file('items.json', JSON.stringify(items));
    const tree = styleNodeSchema.parse(JSON.parse(openStyleSource(snapshot).style(style)));
    const csl = file('style.csl', xmlOf(withTitle(tree, style)));
    const text = file('text.md', '---\nnocite: "@*"\n---\n');
    const cpu = childrenCpuMs();
    const start = performance.now();
    const run = spawnSync(
      'pandoc',
      ['--citeproc', '--bibliography', bibliography, '--csl', csl, '-t', 'html', text],
      {
        maxBuffer: 1e9,
      },
    );
    const ms = performance.now() - start;
    if (run.status !== 0) {
      console.log(`pandoc: ${run.stderr.toString().split('\n')[0]}`);
      return [];
    }
    const spent = cpu === undefined ? '' : figure((childrenCpuMs() ?? cpu) - cpu);
    return [{ ...row('pandoc --citeproc', style, entries.length, ms), 'cold, CPU': spent }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(program: string, style: string, entries: number, ms: number): Row {
  return { program, style, entries, cold: figure(ms) };
}

/** The snapshot's styles have lost their titles and ids, without which pandoc reads none. */
function withTitle(node: StyleNode, id: string): StyleNode {
  const named = (name: string): StyleNode => ({ name, attrs: {}, children: [id] });
  const info: StyleNode = { name: 'info', attrs: {}, children: [named('title'), named('id')] };
  const rest = node.children.filter((child) => typeof child === 'string' || child.name !== 'info');
  return {
    ...node,
    attrs: { ...node.attrs, xmlns: 'http://purl.org/net/xbiblio/csl' },
    children: [info, ...rest],
  };
}

function xmlOf(node: StyleNode | string): string {
  const escaped = (text: string) =>
    text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
  if (typeof node === 'string') return escaped(node);
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attrs.join('')}>${node.children.map(xmlOf).join('')}</${node.name}>`;
}
