import { benchEngine, engineBenchLines } from './engine';

/** `npm run bench`: what things cost, as counts and ratios of one run. Times vary with the machine; ratios tell. */
for (const line of engineBenchLines(benchEngine())) process.stdout.write(`${line}\n`);
