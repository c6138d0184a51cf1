/** A language as BCP 47 has it, where the text is one: `de_DE` is `de-DE`, “German” is none. */
export function languageTag(language: string | undefined): string | undefined {
  const tag = language?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/iu.test(tag) ? tag : undefined;
}
