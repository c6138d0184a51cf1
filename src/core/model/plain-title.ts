const MARKUP = /<\/?(?:i|b|sc|sup|sub)>|<\/?span(?:\s[^<>]*)?>/gu;

/** A title without CSL’s markup, for lists and headings: `Genome of <i>Homo naledi</i>` as it is read. */
export function plainTitle(title: string): string {
  return title.replace(MARKUP, '');
}
