/** How much one capture may take, of time and of everything else. */
export type ProxyLimits = {
  /** To resolve a name, and to connect to it. */
  readonly connectMs: number;
  /** For the headers of an answer to be complete. */
  readonly answerMs: number;
  /** With nothing sent either way. */
  readonly idleMs: number;
  /** For all of the capture, from when the proxy was started. */
  readonly totalMs: number;
  /** Received, as it comes over the wire: the browser unpacks it and has limits of its own. */
  readonly bytes: number;
  /** Sent. */
  readonly uploadBytes: number;
  readonly connections: number;
  readonly requests: number;
  /** Of one message. */
  readonly headerBytes: number;
};

export const DEFAULT_LIMITS: ProxyLimits = {
  connectMs: 10_000,
  answerMs: 30_000,
  idleMs: 20_000,
  totalMs: 120_000,
  bytes: 200_000_000,
  uploadBytes: 20_000_000,
  connections: 256,
  requests: 20_000,
  headerBytes: 65_536,
};
