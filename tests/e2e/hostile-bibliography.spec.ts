import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Thousands of attack strings, where the shared reference data is beside the repository. */
const CORPUS = path.join(root, '../shared/data/corpora/xss/payloadbox.json');
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<i onmouseover="alert(1)">x</i>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '</title></head><body onload=alert(1)>',
  '<span style="background:url(https://example.org/x)">x</span>',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
];
const payloads: string[] = [
  ...OWN,
  ...(existsSync(CORPUS) ? (JSON.parse(readFileSync(CORPUS, 'utf8')) as string[]) : []),
];
const folder = temporaryFolder();
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

for (const style of ['apa', 'ieee', 'chicago-notes']) {
  test(`a page of attack strings cited in ${style} runs and fetches nothing`, async () => {
    const page = pageWithoutPolicy(bibliographyOf(style));
    const seen = await running.app.evaluate(openInBrowser, page);
    expect(seen.entries).toBe(payloads.length);
    expect(seen.ran).toEqual([]);
    expect(seen.requests).toEqual([]);
    expect(seen.windows).toBe(0);
    expect(seen.foreign).toEqual([]);
  });
}

/** The page that `export` writes of works whose every field is an attack. */
function bibliographyOf(style: string): string {
  const works = payloads.map((payload, at) => ({
    id: `w${at}`,
    type: 'webpage',
    title: `${at} ${payload}`,
    author: [{ literal: payload }],
    'container-title': payload,
    URL: at % 2 === 0 ? `https://example.org/${payload}` : payload,
    note: payload,
  }));
  const source = path.join(folder.path, 'works.json');
  const output = path.join(folder.path, `${style}.html`);
  writeFileSync(source, JSON.stringify(works));
  execFileSync(process.execPath, [
    path.join(root, 'out/main/cli.js'),
    ...['export', '--from', source, '--style', style, '--format', 'html', '--output', output],
    ...['--title', OWN.join(' ')],
  ]);
  return output;
}

/** The same page without its own policy, and with ears for whatever would run. */
function pageWithoutPolicy(file: string): string {
  const html = readFileSync(file, 'utf8');
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;
  expect(html).toMatch(policy);
  const ears =
    '<script>window.ran = []; for (const name of ["alert", "prompt", "confirm", "print"]) window[name] = (x) => ran.push(name + x)</script>';
  const open = path.join(path.dirname(file), `open-${path.basename(file)}`);
  writeFileSync(open, html.replace(policy, ears));
  return open;
}

async function openInBrowser({ BrowserWindow, session }: typeof import('electron'), file: string) {
  const own = session.fromPartition('hostile-bibliography');
  const requests: string[] = [];
  own.webRequest.onBeforeRequest((details, answer) => {
    const isPage = details.resourceType === 'mainFrame' && details.url.startsWith('file:');
    if (!isPage) requests.push(details.url);
    answer({ cancel: !isPage });
  });
  const before = BrowserWindow.getAllWindows().length;
  const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } });
  await window.loadFile(file);
  const found = await window.webContents.executeJavaScript(`(async () => {
    const allowed = ['HTML','HEAD','META','TITLE','STYLE','SCRIPT','BODY','H1','DIV','I','B','U','SUP','SUB','SPAN','BDI','A'];
    const all = [...document.querySelectorAll('*')];
    const foreign = all.flatMap((element) => [
      ...(allowed.includes(element.tagName) ? [] : [element.tagName]),
      ...[...element.attributes].filter(({ name, value }) => /^on|^srcdoc$/.test(name) || /^\\s*javascript:/i.test(value) || (name === 'style')).map(({ name }) => element.tagName + ' ' + name),
    ]);
    for (const element of document.querySelectorAll('.csl-entry *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.dispatchEvent(new FocusEvent('focus'));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ran: window.ran, foreign, entries: document.querySelectorAll('.csl-entry').length };
  })()`);
  const windows = BrowserWindow.getAllWindows().length - before - 1;
  window.destroy();
  return { ...found, requests, windows } as {
    ran: string[];
    foreign: string[];
    entries: number;
    requests: string[];
    windows: number;
  };
}
