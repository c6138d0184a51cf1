/** Style sheets as text. */
export type SheetTexts = {
  /**
   * A style sheet's text in which each state that is lost without scripts is also met by the attribute that
   * `lostStates` gives, and what is asked of browsers with scripts is met.
   */
  restated(css: string): string;
  /** A link to a `data:` style sheet, its addresses made absolute, that may stand in another sheet's place. */
  linkTo(
    css: string,
    options: { readonly base: string; readonly like?: HTMLLinkElement | HTMLStyleElement },
  ): HTMLLinkElement;
};

/** Refers to nothing outside itself: its source runs in the frame's isolated world. */
export function sheetTexts(): SheetTexts {
  const ADDRESS =
    /(url\(\s*)(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([^"'()\s\\]+))(\s*\))|(@import\s+)(?:"([^"\\\n]*)"|'([^'\\\n]*)')/gi;
  const absoluteIn = (css: string, base: string) =>
    css.replace(ADDRESS, (all, open, double, single, bare, close, rule, other, another) => {
      const address: string = double ?? single ?? bare ?? other ?? another ?? '';
      if (/^(#|data:|blob:)/i.test(address) || !URL.canParse(address, base)) return all;
      const quoted = JSON.stringify(new URL(address, base).href);
      return rule ? rule + quoted : open + quoted + close;
    });
  const base64 = (text: string) => {
    const bytes: string[] = [];
    for (const byte of new TextEncoder().encode(text)) bytes.push(String.fromCharCode(byte));
    return btoa(bytes.join(''));
  };
  return {
    restated: (css) =>
      css
        .replace(/:(defined|modal|popover-open|target)(?![\w-])/g, ':is(:$1, [data-pressmark-$1])')
        .replace(/\(\s*scripting\s*(:\s*enabled\s*)?\)/gi, '(min-width: 0px)')
        .replace(/\(\s*scripting\s*:\s*(none|initial-only)\s*\)/gi, '(max-width: 0px)'),
    linkTo(css, { base, like }) {
      const link = document.createElement('link');
      for (const { name, value } of like?.attributes ?? []) link.setAttribute(name, value);
      for (const name of ['type', 'integrity', 'crossorigin', 'nonce']) link.removeAttribute(name);
      link.rel = 'stylesheet';
      link.href = `data:text/css;charset=utf-8;base64,${base64(absoluteIn(css, base))}`;
      return link;
    },
  };
}
