/** The language of a BCP 47 tag without script and region: `pt` of `pt-BR`. */
export function baseLanguage(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
