import { writeFileSync } from 'node:fs';
import { biomeLayers } from './biome-layers.ts';

writeFileSync('biome.layers.json', `${JSON.stringify(biomeLayers(), null, 2)}\n`);
