import { createSocket } from 'node:dgram';
import { ADDRESSES } from './made-up-internet.ts';

const A = 1;
const AAAA = 28;

type Answers = (type: number, asked: number) => readonly string[];
const v4 =
  (...addresses: readonly string[]): Answers =>
  (type) =>
    type === A ? addresses : [];

/** What the names of the attack's domain answer. `asked` counts the questions for that name and type, from 0. */
const ZONE: Readonly<Record<string, Answers>> = {
  attack: v4(ADDRESSES.site),
  loop: v4('127.0.0.1'),
  loop6: (type) => (type === AAAA ? ['0:0:0:0:0:0:0:1'] : []),
  both: v4(ADDRESSES.site, '127.0.0.1'),
  'both-back': v4('127.0.0.1', ADDRESSES.site),
  zero: v4('0.0.0.0'),
  mapped: (type) => (type === AAAA ? ['0:0:0:0:0:ffff:7f00:1'] : []),
  private: v4('10.0.0.5'),
  metadata: v4('169.254.169.254'),
  alias: v4('127.0.0.1'),
  '127.0.0.1.nip': v4('127.0.0.1'),
  rebind: (type, asked) => (type === A ? [asked === 0 ? ADDRESSES.site : '127.0.0.1'] : []),
  'rebind-late': (type, asked) => (type === A ? [asked < 2 ? ADDRESSES.site : '127.0.0.1'] : []),
  'rebind-again': (type, asked) => (type === A ? [asked % 2 === 0 ? ADDRESSES.site : '127.0.0.1'] : []),
  'rebind-ws': (type, asked) => (type === A ? [asked === 0 ? ADDRESSES.site : '127.0.0.1'] : []),
};

/** Answers questions for names with addresses that are good for no time at all. @see RFC 1035 */
export async function startNameServer(address: string): Promise<{ forget(): void; close(): void }> {
  const asked = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (query, { address: to, port }) => {
    const { name, type, end } = questionOf(query);
    const label = name === 'attack.test' ? 'attack' : name.replace(/\.attack\.test$/, '');
    const key = `${label} ${type}`;
    const count = asked.get(key) ?? 0;
    asked.set(key, count + 1);
    socket.send(answerTo(query.subarray(0, end), ZONE[label]?.(type, count), type), port, to);
  });
  await new Promise<void>((resolve) => socket.bind(53, address, resolve));
  return { forget: () => asked.clear(), close: () => socket.close() };
}

function questionOf(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function answerTo(question: Buffer, addresses: readonly string[] | undefined, type: number): Buffer {
  const head = Buffer.from(question);
  head.writeUInt16BE(addresses ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(addresses?.length ?? 0, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  const records = (addresses ?? []).map((address) => {
    const data = type === A ? Buffer.from(address.split('.').map(Number)) : v6Bytes(address);
    const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 0, 0, data.length]);
    return Buffer.concat([record, data]);
  });
  return Buffer.concat([head, ...records]);
}

function v6Bytes(address: string): Buffer {
  const bytes = Buffer.alloc(16);
  for (const [at, group] of address.split(':').entries())
    bytes.writeUInt16BE(Number.parseInt(group, 16), at * 2);
  return bytes;
}
