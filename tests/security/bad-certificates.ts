import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TlsOptions } from 'node:tls';

/** What can be wrong with a server that should speak TLS. */
export type TlsFault =
  | 'self-signed'
  | 'expired'
  | 'wrong-host'
  | 'unknown-authority'
  | 'old-protocol'
  | 'plain-http'
  | 'silent';

/** The key and certificate of a server with that fault, made with openssl in the folder. */
export function badCertificate(fault: TlsFault, folder: string): TlsOptions {
  const name = path.join(folder, fault);
  const [key, asked, extensions, certificate] = ['key', 'csr', 'ext', 'crt'].map(
    (end) => `${name}.${end}`,
  ) as Names;
  openssl('req', ...NEW_KEY, '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', asked);
  writeFileSync(
    extensions,
    `subjectAltName=${fault === 'wrong-host' ? 'DNS:elsewhere.test' : 'IP:127.0.0.1'}\n`,
  );
  const signer = fault === 'unknown-authority' ? authority(name) : ['-signkey', key];
  const days = fault === 'expired' ? '-1' : '30';
  openssl(
    'x509',
    '-req',
    '-in',
    asked,
    ...signer,
    '-days',
    days,
    '-extfile',
    extensions,
    '-out',
    certificate,
  );
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
  return { key: readFileSync(key), cert: readFileSync(certificate), ...(fault === 'old-protocol' && old) };
}

type Names = [key: string, asked: string, extensions: string, certificate: string];

function authority(name: string): readonly string[] {
  const [key, certificate] = [`${name}-ca.key`, `${name}-ca.crt`];
  openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-days',
    '30',
    '-subj',
    '/CN=Nobody knows it',
    '-keyout',
    key,
    '-out',
    certificate,
  );
  return ['-CA', certificate, '-CAkey', key, '-CAcreateserial'];
}

const NEW_KEY = ['-newkey', 'rsa:2048', '-nodes'];

function openssl(...args: readonly string[]): void {
  const { error, status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (error) throw new Error('openssl is not installed.');
  if (status !== 0) throw new Error(`openssl ${args.join(' ')} failed: ${stderr}`);
}
