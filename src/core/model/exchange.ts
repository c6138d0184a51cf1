/** Names and values of HTTP headers in the order they came; a name may come more than once. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One request of a page and what the server answered, as the browser recorded it. */
export type Exchange = {
  readonly url: string;
  readonly method: string;
  readonly requestHeaders: HeaderList;
  readonly requestBody?: Uint8Array | undefined;
  readonly status: number;
  readonly statusText: string;
  /** As the server sent them, with the encodings that `body` is free of. */
  readonly responseHeaders: HeaderList;
  /** Decoded: without content and transfer encodings. Empty for redirects. */
  readonly body: Uint8Array;
  /** Epoch ms, when the answer had come. */
  readonly at: number;
  /** What the browser wanted it for, in the words of the DevTools protocol: `Document`, `Stylesheet`, … */
  readonly resourceType: string;
};

/** The value of the first header of that name, whatever its case. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([each]) => each.toLowerCase() === wanted)?.[1];
}
