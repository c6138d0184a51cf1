import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedStyle, parseStyleXml } from '#core/cite/styles/parse-style-xml.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { said } from '#core/said/said.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeDurably } from '../files/write-durably.ts';

/** The styles in a folder of `.csl` files; a file that is no style is passed over. */
export function readInstalledStyles(folder: string | undefined): readonly ParsedStyle[] {
  return installedIn(folder).map(({ style }) => style);
}

/**
 * Keeps a style among the person's own; one with the same id is replaced.
 *
 * @param name of the file it came from, for the sentence
 * @returns what is known of it, and the text of the one it replaced
 * @throws PressmarkError `unreadable` if it is no style, `storage`
 */
export async function installStyle(
  folder: string,
  { xml, name }: { readonly xml: string; readonly name: string },
): Promise<{ readonly facts: StyleFacts; readonly replaced?: string | undefined }> {
  const { facts } = parseStyleXml(xml, name);
  const [known] = installedIn(folder).filter(({ style }) => style.facts.id === facts.id);
  await writeDurably(known?.file ?? path.join(folder, `${facts.id}.csl`), xml);
  return { facts, replaced: known?.xml };
}

/** Removes a style of the person's own. @returns its text, to install it again. @throws PressmarkError `not-found` */
export async function removeStyle(folder: string, id: string): Promise<string> {
  const [first, ...others] = installedIn(folder).filter(({ style }) => style.facts.id === id);
  if (!first) {
    throw new PressmarkError('not-found', said('styles.not-installed', { style: id }));
  }
  for (const { file } of [first, ...others]) await rm(file);
  await syncFolder(folder);
  return first.xml;
}

type InstalledFile = { readonly file: string; readonly xml: string; readonly style: ParsedStyle };

function installedIn(folder: string | undefined): readonly InstalledFile[] {
  return styleFiles(folder).flatMap((file) => {
    try {
      const xml = readFileSync(file, 'utf8');
      return [{ file, xml, style: parseStyleXml(xml, path.basename(file)) }];
    } catch {
      return [];
    }
  });
}

function styleFiles(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csl'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
