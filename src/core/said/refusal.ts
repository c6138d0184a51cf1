type At = { readonly place: string };

/** What the filtering proxy says of what a page asked for and did not get. */
export type RefusalMessages = {
  'refusal.private-address': At;
  'refusal.unsafe-port': At;
  'refusal.malformed': At;
  'refusal.unknown-name': At;
  'refusal.connection-refused': At;
  'refusal.unreachable': At;
  'refusal.timed-out': At;
  'refusal.cut-off': At;
  'refusal.not-http': At;
  'refusal.headers-too-large': At;
  'refusal.too-much-data': At;
  'refusal.too-much-upload': At;
  'refusal.too-many-requests': At;
  'refusal.time-over': At;
};
