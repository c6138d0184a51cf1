import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ArchivedPage } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { headerOf } from '#core/model/exchange.ts';
import { said, type Told } from '#core/said/said.ts';
import { decodedHtml } from '../page/decoded-text.ts';
import { selfContainedHtml } from '../page/self-contained-html.ts';
import { type FoundPage, listedPages, openedPages } from './archive-pages.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { Problems } from './problems.ts';
import { bodyOf, RecordedArchive } from './recorded-archive.ts';
import { UnpackBudget } from './unpack-budget.ts';
import { isWarc, warcRecords } from './warc-records.ts';
import { type ZipFiles, zipFiles } from './zip-files.ts';

const WANTED = /^(?:archive\/[^/]+\.warc(?:\.gz)?|pages\/[^/]+\.jsonl|datapackage\.json)$/iu;
const PAGES = 'pages/pages.jsonl';
const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) });

/** A WARC or WACZ file, read as far as it can be. */
export class WebArchive {
  readonly problems: readonly Told[];
  readonly #pages: readonly FoundPage[];
  readonly #archive: RecordedArchive;

  private constructor(pages: readonly FoundPage[], archive: RecordedArchive, problems: Problems) {
    this.#pages = pages;
    this.#archive = archive;
    this.problems = problems.sentences();
  }

  /** @throws PressmarkError `unreadable` if it is no such archive or holds no page */
  static async read(bytes: Uint8Array, name: string): Promise<WebArchive> {
    const problems = new Problems();
    const budget = new UnpackBudget();
    const isZip = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
    const files: ZipFiles = isZip
      ? await zipFiles(bytes, { isWanted: (path) => WANTED.test(path), budget, problems })
      : new Map([['archive/', bytes]]);
    checkHashes(files, problems);
    const warcs = [...files]
      .filter(([path]) => path.toLowerCase().startsWith('archive/'))
      .map(([, packed]) => (isGzip(packed) ? gunzip(packed, budget, problems) : packed));
    if (!warcs.some(isWarc)) throw noArchive(name, warcs[0], problems);
    const archive = new RecordedArchive(recordsIn(warcs, problems), problems);
    const pages = pagesOf(files, archive, problems);
    if (pages.length === 0) throw noPage(name, problems);
    return new WebArchive(pages, archive, problems);
  }

  get pages(): readonly ArchivedPage[] {
    return this.#pages.map(({ response: _, ...page }) => page);
  }

  /** A page as one self-contained HTML file, made of what the archive has. @throws PressmarkError `not-found` */
  html(index: number): Uint8Array {
    const page = this.#pages[index];
    if (page === undefined) throw new PressmarkError('not-found', said('archive.no-such-page', {}));
    const { url, at, headers } = page.response;
    const source = decodedHtml(bodyOf(page.response), headerOf(headers, 'content-type') ?? '');
    const html = selfContainedHtml(source, { url, find: this.#archive.finderAt(at), hasRun: false });
    return new TextEncoder().encode(html);
  }
}

function* recordsIn(warcs: readonly Uint8Array[], problems: Problems) {
  for (const warc of warcs) yield* warcRecords(warc, problems);
}

function pagesOf(files: ZipFiles, archive: RecordedArchive, problems: Problems): readonly FoundPage[] {
  const list = files.get(PAGES);
  const listed = list === undefined ? [] : listedPages(new TextDecoder().decode(list), archive, problems);
  return listed.length > 0 ? listed : openedPages(archive, problems);
}

/** Compares what was unpacked with the digests that the archive gives for it. */
function checkHashes(files: ZipFiles, problems: Problems): void {
  const description = files.get('datapackage.json');
  if (description === undefined) return;
  for (const { path, hash } of resourcesOf(description)) {
    const content = files.get(path);
    if (content === undefined || !hash.startsWith('sha256:')) continue;
    const digest = createHash('sha256').update(content).digest('hex');
    if (hash.slice('sha256:'.length).toLowerCase() !== digest) problems.add('digest', path);
  }
}

function resourcesOf(description: Uint8Array): z.infer<typeof packageSchema>['resources'] {
  try {
    return packageSchema.parse(JSON.parse(new TextDecoder().decode(description))).resources;
  } catch {
    return [];
  }
}

function noArchive(name: string, content: Uint8Array | undefined, problems: Problems): PressmarkError {
  const head = Buffer.from(content?.subarray(0, 20) ?? []).toString('latin1');
  return new PressmarkError(
    'unreadable',
    head.startsWith('filedesc://')
      ? said('archive.old-arc', { name })
      : said('archive.not-an-archive', { name, problems: problems.sentences() }),
  );
}

function noPage(name: string, problems: Problems): PressmarkError {
  return new PressmarkError('unreadable', said('archive.no-page', { name, problems: problems.sentences() }));
}
