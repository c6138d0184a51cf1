import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LookupServer, startLookupServer } from '../support/lookup-server.ts';
import { runLineHere } from './run-line-here.ts';

const ANSWER = { type: 'book', title: 'Another title', publisher: 'Quay Press', volume: '2' };

let folder: string;
let server: LookupServer;
const run = (...args: string[]) => runLineHere(['--library', path.join(folder, 'library'), ...args]);
const cslOf = async () => {
  const shown = (await run('show', 'ports', '--json')).json() as { csl: Record<string, unknown> };
  return shown.csl;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-look-up-'));
  server = await startLookupServer({ '/doi/10.1000/x': { json: ANSWER } });
  process.env.PRESSMARK_LOOKUP_ENDPOINTS = server.origin;
  writeFileSync(path.join(folder, 'one.bib'), '@book{ports, title={Ports}, doi={10.1000/x}}');
  await run('import', path.join(folder, 'one.bib'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('pressmark look-up', () => {
  it('says what it would ask, and asks nobody without --yes', async () => {
    const { code, out } = await run('look-up', 'ports');
    expect(code).toBe(0);
    expect(out).toContain(`${server.origin}/doi/10.1000/x`);
    expect(out).toContain('Nothing was sent.');
    expect(server.asked).toHaveLength(0);
  });

  it('shows the differences, and writes nothing on a dry run', async () => {
    const before = await cslOf();
    const { out } = await run('look-up', 'ports', '--yes', '--dry-run');
    expect(out).toContain('+ publisher: Quay Press');
    expect(out).toContain('  title: Ports → Another title');
    expect(await cslOf()).toEqual(before);
  });

  it('fills what is missing, and the rest only with --all-fields', async () => {
    await run('look-up', 'ports', '--yes');
    expect(await cslOf()).toMatchObject({ title: 'Ports', publisher: 'Quay Press', volume: '2' });
    await run('look-up', 'ports', '--yes', '--all-fields');
    expect(await cslOf()).toMatchObject({ title: 'Another title' });
  });

  it('fails in words on an unknown work, and on what is no DOI', async () => {
    const unknown = await run('look-up', 'ports', '--doi', '10.1000/unknown', '--yes');
    expect(unknown.code).not.toBe(0);
    expect(unknown.err).toContain('does not know 10.1000/unknown');
    expect((await run('look-up', 'ports', '--isbn', '123')).code).toBe(2);
  });
});
