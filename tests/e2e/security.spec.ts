import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp, startSecond, temporaryFolder } from './launch-app.ts';
import { snapshotPage } from './snapshot-view.ts';

const folder = temporaryFolder();
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
  await running.page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

test('the window has no Node and exactly three functions of ours', async () => {
  const seen = await running.page.evaluate(() => ({
    node: [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
      typeof Reflect.get(window, 'module'),
    ],
    bridge: Object.keys(window.pressmark).sort(),
  }));
  expect(seen).toEqual({ node: ['undefined', 'undefined', 'undefined'], bridge: ['cancel', 'invoke', 'on'] });
});

test('every web contents shows the app itself', async () => {
  const urls = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(urls).toEqual(['pressmark://app/index.html']);
});

test('injected code, styles and requests do not get past the policy', async () => {
  const blocked = await running.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    try {
      script.src = 'data:text/javascript,window.ran=1';
      document.head.append(script);
    } catch {
      // Trusted Types refuse the address before it is fetched.
    }
    const style = document.createElement('style');
    style.textContent = 'body { outline: 1px solid }';
    document.head.append(style);
    const image = new Image();
    image.src = 'https://example.org/x.png';
    const fetched = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    // They are told a moment later: looked for until they are there.
    const expected = ['style-src-elem', 'img-src', 'connect-src'];
    for (let turn = 0; turn < 6_000 && !expected.every((each) => violations.includes(each)); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    style.remove();
    return { violations, fetched, ran: Reflect.has(window, 'ran') };
  });
  expect(blocked.ran).toBe(false);
  expect(blocked.fetched).toBe('refused');
  expect(blocked.violations).toEqual(expect.arrayContaining(['style-src-elem', 'img-src', 'connect-src']));
});

test('permissions are denied, but for writing to the clipboard', async () => {
  const answers = await running.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    location: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied',
    ),
    clipboardRead: await navigator.clipboard.readText().then(
      () => 'given',
      () => 'denied',
    ),
  }));
  expect(answers).toEqual({
    notifications: 'denied',
    location: 'denied',
    camera: 'denied',
    clipboardRead: 'denied',
  });
});

test('addresses of our schemes lead to nothing but the app and its snapshots', async () => {
  const statuses = await running.app.evaluate(async ({ net }) => {
    const paths = [
      '../../package.json',
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      'assets/../../main/index.js',
      '....//package.json',
      'index.html%00.js',
      '',
    ];
    const addresses = [
      ...paths.map((path) => `pressmark://app/${path}`),
      'pressmark://other/index.html',
      'pressmark-snap://app/index.html',
      'pressmark-snap://00000000-0000-4000-8000-000000000000/',
      'pressmark-snap://../../etc/passwd',
    ];
    const ask = async (address: string) => (await net.fetch(address)).status;
    return Promise.all(addresses.map((address) => ask(address).catch(() => 404)));
  });
  expect(new Set(statuses)).toEqual(new Set([404]));
});

test('calls outside the contract are refused as data', async () => {
  const replies = await running.page.evaluate(async () => {
    const invoke = window.pressmark.invoke as (
      channel: string,
      request: unknown,
      id: string,
    ) => Promise<unknown>;
    return Promise.all([
      invoke('nothing.like.it', {}, 'a'),
      invoke('__proto__', {}, 'b'),
      invoke('source.add', { source: { kind: 'path', path: '/etc/passwd' }, tags: [] }, 'c'),
      invoke('item.get', { id: '../../etc/passwd' }, 'd'),
      invoke('link.open', { url: 'file:///etc/passwd' }, 'e'),
    ]);
  });
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('the view of a snapshot has no bridge, and the window no frame', async () => {
  const { page } = running;
  await page.keyboard.press('Control+2');
  const snapshot = await snapshotPage(running);
  expect(await snapshot.evaluate(() => typeof Reflect.get(window, 'pressmark'))).toBe('undefined');
  expect(page.frames()).toHaveLength(1);
});

test('a second start on the same profile gives way to the first', async () => {
  const second = await startSecond(folder.path);
  expect(second).toBe(0);
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the window stays where it is', async () => {
  const { page, app } = running;
  await page.evaluate(() => {
    window.open('https://example.org/');
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe('pressmark://app/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
