/** The host of an address without `www.`, or `undefined` if it has none. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\./u, '') || undefined
    : undefined;
}
