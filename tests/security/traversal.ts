const UP = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..\\',
  '..%5c',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '..%00/',
  '.%2e/',
  '%c0%ae%c0%ae/',
];
const TARGETS = ['etc/passwd', 'package.json', 'library.json'];

/** Addresses that would lead out of a snapshot, if any path were looked at; none of them is the snapshot’s own root. */
export function traversalAddresses(snapshotId: string, otherId: string): readonly string[] {
  const own = `pressmark-snap://${snapshotId}`;
  return [
    ...UP.flatMap((up) => TARGETS.map((target) => `${own}/${up.repeat(6)}${target}`)),
    ...UP.map((up) => `${own}/screenshot/${up}picture-that-is-not`),
    ...[
      'file:///etc/passwd',
      'C:/Windows/win.ini',
      'etc/passwd%00.html',
      '?file=/etc/passwd',
      '?x',
      'page.html',
    ].map((rest) => `${own}/${rest}`),
    ...[
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'picture',
      'thumbnail',
      'record',
      ':443',
      '%2f',
    ].map((name) => `${own}/${name}`),
    `pressmark-snap://user@${snapshotId}/`,
    `pressmark-snap://${snapshotId}.${otherId}/`,
    `pressmark-snap://${'0'.repeat(64)}/`,
    'pressmark-snap://00000000-0000-4000-8000-000000000000/',
    'pressmark-snap://../../etc/passwd',
    'pressmark-snap://app/index.html',
    'pressmark-snap://localhost/etc/passwd',
    'pressmark-snap://127.0.0.1/',
    'pressmark-snap://%2e%2e/',
  ];
}
