import { installStyle, removeStyle } from '#adapters/styles/installed-styles.ts';
import type { CiteClient } from '#adapters/workers/cite-client.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';

/**
 * Keeps a style among the person's own if a citation can be printed in it.
 *
 * @throws PressmarkError `unreadable` if it is no style or does not work, `not-found` if it follows one that is not
 *   there; then all stays as it was
 */
export async function installUsableStyle(
  folder: string,
  style: { readonly xml: string; readonly name: string },
  printer: CiteClient,
): Promise<StyleFacts> {
  const { facts, replaced } = await installStyle(folder, style);
  await printer.renew();
  try {
    const works = [{ id: 'trial', citekey: 'trial', csl: { type: 'book' as const, title: 'Trial' } }];
    await printer.citations([{ works: [{ id: 'trial' }] }], works, { style: facts.id });
    return facts;
  } catch (error) {
    if (replaced === undefined) await removeStyle(folder, facts.id);
    else await installStyle(folder, { xml: replaced, name: style.name });
    await printer.renew();
    throw error;
  }
}
