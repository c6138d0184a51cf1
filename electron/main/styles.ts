import { removeStyle } from '#adapters/styles/installed-styles.ts';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import type { CiteClient } from '#adapters/workers/cite-client.ts';
import type { StyleSource } from '#core/cite/ports.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { installUsableStyle } from '../commands/install-usable-style.ts';

/** The citation styles there are: those that come with Pressmark, and the person's own. */
export type Styles = {
  source(): StyleSource;
  /** @throws PressmarkError `unreadable` if it is no style or does not work */
  install(style: { readonly xml: string; readonly name: string }): Promise<StyleFacts>;
  /** @returns the style's text, to install it again. @throws PressmarkError `not-found` */
  remove(id: string): Promise<string>;
};

/** @param options.snapshot the built folder, with a slash; @param options.folder of installed styles */
export function openStyles({
  snapshot,
  folder,
  citer,
}: {
  readonly snapshot: URL;
  readonly folder: string;
  readonly citer: CiteClient;
}): Styles {
  let source = openStyleSource(snapshot, folder);
  const reopen = async () => {
    source = openStyleSource(snapshot, folder);
    await citer.renew();
  };
  return {
    source: () => source,
    async install(style) {
      const facts = await installUsableStyle(folder, style, citer);
      await reopen();
      return facts;
    },
    async remove(id) {
      const xml = await removeStyle(folder, id);
      await reopen();
      return xml;
    },
  };
}
