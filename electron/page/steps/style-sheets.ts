import type { LivePage } from '../live-page.ts';

/**
 * Writes every style sheet that only memory holds as it works into a linked `data:` sheet: adopted ones, rules
 * that scripts inserted, sheets that were switched off, and the text of each `<style>`. Chromium writes style
 * elements out of its own model, which loses the styles of shadow trees, and shorthands that use a variable.
 */
export async function styleSheets({ roots, each, restated, textAt, linkTo }: LivePage): Promise<void> {
  const isPlain = (rule: CSSRule) => !(rule instanceof CSSImportRule || rule instanceof CSSNamespaceRule);
  const plain = (sheet: CSSStyleSheet) => [...sheet.cssRules].filter(isPlain).map(({ cssText }) => cssText);
  /** Whether the sheet still says what was written, and nothing was inserted or changed by a script. */
  const isAsWritten = (sheet: CSSStyleSheet, text: string): boolean => {
    const written = new CSSStyleSheet();
    written.replaceSync(text);
    return plain(written).join('\n') === plain(sheet).join('\n');
  };
  const wholeText = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const sheetsOf = (root: Document | ShadowRoot) =>
    [...root.styleSheets].flatMap((sheet) => {
      const owner = sheet.ownerNode;
      const isOwned = owner instanceof HTMLStyleElement || owner instanceof HTMLLinkElement;
      return isOwned ? [{ sheet, owner }] : [];
    });

  await each(roots.flatMap(sheetsOf), async ({ sheet, owner }) => {
    if (sheet.disabled) {
      if (owner instanceof HTMLLinkElement && owner.relList.contains('alternate')) return false;
      owner.media = 'not all';
      return true;
    }
    const isLink = owner instanceof HTMLLinkElement;
    const written = isLink ? await textAt(owner.href) : (owner.textContent ?? '');
    const isSame = written !== undefined && isAsWritten(sheet, written);
    const text = isSame ? written : wholeText(sheet);
    if (isLink && (isSame || written === undefined) && restated(text) === text) return false;
    owner.replaceWith(linkTo(restated(text), { like: owner, base: isLink ? owner.href : document.baseURI }));
    return true;
  });
  await each(roots, (root) => {
    const place = root instanceof Document ? (root.body ?? root.documentElement) : root;
    const adopted = root.adoptedStyleSheets.filter(({ disabled }) => !disabled);
    for (const sheet of adopted) {
      const link = linkTo(restated(wholeText(sheet)), { base: document.baseURI });
      if (sheet.media.mediaText) link.media = sheet.media.mediaText;
      place.append(link);
    }
    root.adoptedStyleSheets = [];
    return adopted.length > 0;
  });
}
