import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPressmark } from '../cli/run-pressmark.ts';
import { startAttackSite } from './attack-site.ts';
import { startCanaries } from './canaries.ts';
import { WAYS, type Way } from './ways.ts';

const root = path.resolve(import.meta.dirname, '../..');
const isSetUp =
  existsSync(path.join(root, 'out/main/cli.js')) &&
  existsSync(path.join(root, 'node_modules/.cache/pressmark/runtime.json'));
if (!isSetUp) console.log('Pressmark is not built, so no page is attacked. Run “npm run setup” for that.');
const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-security-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ways that need no names and no network of their own. */
const SOME = [
  'img',
  'css-import',
  'css-url',
  'font',
  'script',
  'stylesheet',
  'iframe',
  'object',
  'video',
  'form-post',
  'click-ping',
  'meta-refresh-frame',
  'fetch',
  'xhr',
  'websocket',
  'eventsource',
  'beacon',
  'worker-import',
  'window-open',
  'img-302',
  'iframe-302',
  'fetch-307',
  'address-decimal',
  'address-v6',
  'address-localhost',
  'turn-tcp',
];

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '::', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Short slices of the suites; whole they are run by `npm run sec`. */
describe.skipIf(!isSetUp)('a hostile page', () => {
  it('on this machine reaches nothing on it but the one port that was allowed', async () => {
    const ways = WAYS.filter(({ id }) => SOME.includes(id));
    expect(ways).toHaveLength(SOME.length);
    const [port = 0, ...ports] = await freePorts(ways.length + 1);
    const portOf = (way: Way) => ports[ways.indexOf(way)] ?? 0;
    const origin = `http://127.0.0.1:${port}`;
    const canaries = await startCanaries(ports);
    const site = await startAttackSite(ways, {
      address: '127.0.0.1',
      port,
      origin,
      portOf,
      file: '/etc/hostname',
    });
    try {
      const [url = ''] = site.urls;
      const { out, err } = await runPressmark([
        'add',
        url,
        '--allow-private',
        '--library',
        path.join(folder, 'a'),
      ]);
      expect(`${out}${err}`).toContain('Added: ');
      expect(site.asked()).toBeGreaterThan(4);
      expect(ways.filter((way) => canaries.arrivals(portOf(way)) > 0).map(({ id }) => id)).toEqual([]);
      expect(site.leaks()).toEqual([]);
    } finally {
      await Promise.all([canaries.close(), site.close()]);
    }
  });

  it('or server is named for what it did, and the captures beside it go on', () => {
    const some = 'not HTTP,certificate of its own,two lengths';
    const line = ['scripts/sec.mjs', 'hostile', '--only', some];
    const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: root, encoding: 'utf8' });
    expect(stdout + stderr).toContain('3 behaviours, 0 wrong');
    expect(status).toBe(0);
  });
});
