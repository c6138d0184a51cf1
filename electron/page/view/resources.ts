/** What a frame can read of its own resources. */
export type Resources = {
  /** The resource as a `data:` URL; `undefined` if it cannot be read, or is too large. */
  dataUrl(url: string): Promise<string | undefined>;
  /** The text at an address; `undefined` if it cannot be read. */
  textAt(url: string): Promise<string | undefined>;
};

/** Refers to nothing outside itself: its source runs in the frame's isolated world. */
export function resourcesOfPage(largestBytes: number, leftMs: () => number): Resources {
  const known = new Map<string, Promise<Blob | undefined>>();

  async function read(url: string): Promise<Blob | undefined> {
    if (leftMs() === 0) return undefined;
    const answer = await fetch(url, { signal: AbortSignal.timeout(leftMs()) });
    if (!answer.ok || Number(answer.headers.get('content-length')) > largestBytes) return undefined;
    const blob = await answer.blob();
    return blob.size > largestBytes ? undefined : blob;
  }
  const once = (url: string) => {
    const asked = known.get(url) ?? read(url).catch(() => undefined);
    known.set(url, asked);
    return asked;
  };
  return {
    async dataUrl(url) {
      const blob = await once(url);
      if (!blob) return undefined;
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : undefined);
        reader.readAsDataURL(blob);
      });
    },
    textAt: async (url) => (await once(url))?.text(),
  };
}
