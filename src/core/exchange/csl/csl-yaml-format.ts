import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readCslYaml } from './read-csl-yaml.ts';
import { cslYamlWriter } from './write-csl-yaml.ts';

/** CSL-YAML, the bibliographies that pandoc and Quarto keep in documents. */
export const cslYamlFormat: ExchangeFormat = {
  ...formatFacts('csl-yaml'),
  recognises: (beginning) =>
    !/^cff-version:/mu.test(beginning) &&
    (/^references:\s{0,99}(?:\[|$)/mu.test(beginning) || /^-\s{1,9}(?:id|type|title):\s/mu.test(beginning)),
  read: readCslYaml,
  write: cslYamlWriter,
};
