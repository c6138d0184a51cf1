import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readRis } from './read-ris.ts';
import { risWriter } from './write-ris.ts';

/** RIS, which nearly every database of papers exports. */
export const risFormat: ExchangeFormat = {
  ...formatFacts('ris'),
  recognises: (beginning) => /^[^\S\r\n]{0,20}TY {0,2}- ?[a-z0-9]{2,12}[^\S\r\n]*\r?$/imu.test(beginning),
  read: readRis,
  write: risWriter,
};
