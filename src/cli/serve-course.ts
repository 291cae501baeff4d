import { readFileSync } from 'node:fs';
import { serve } from './serve.ts';

// The serving end of `npm start`: prints the address and the packages made, stops on Ctrl-C.
const { address, close } = await serve('dist');
const packages: { name: string; size: number }[] = JSON.parse(
  readFileSync('dist/packages/packages.json', 'utf8'),
);
console.log(`\nOutcome Four is at ${address}\n\nPackages in dist/packages:`);
for (const { name, size } of packages) console.log(`  ${name}  ${Math.ceil(size / 1000)} kB`);
console.log('\nPress Ctrl-C to stop.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log('\nStopped.');
    void close().then(() => process.exit(0));
  });
}
