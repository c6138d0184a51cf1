import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StyleSource } from '#core/cite/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';

const collectionSchema = z.record(z.string(), z.unknown());

/** The styles and locales in a built folder, read when first asked for. @param folder ends with a slash */
export function openStyleSource(folder: URL): StyleSource {
  const collection = (name: string) => {
    let loaded: Record<string, unknown> | undefined;
    return (): Record<string, unknown> => {
      loaded ??= collectionSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      return loaded;
    };
  };
  const styles = collection('styles.json');
  const locales = collection('locales.json');
  return {
    style(name) {
      const style = styles()[name];
      if (style === undefined) throw new PressmarkError('not-found', `There is no citation style “${name}”.`);
      return JSON.stringify(style);
    },
    locale(tag) {
      const locale = locales()[tag];
      return locale === undefined ? undefined : JSON.stringify(locale);
    },
  };
}
