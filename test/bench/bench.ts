import { benchEngine, engineBenchLines } from './engine';
import { liveBenchLines } from './live';
import { readingBenchLines } from './reading';
import { benchSentence, sentenceBenchLines } from './sentence';

/** `npm run bench`: what things cost, as counts and ratios of one run. Times vary with the machine; ratios tell. */
async function bench(): Promise<void> {
  const lines = [
    ...engineBenchLines(benchEngine()),
    ...sentenceBenchLines(benchSentence()),
    ...(await readingBenchLines()),
    ...(await liveBenchLines()),
  ];
  for (const line of lines) process.stdout.write(`${line}\n`);
}

void bench();
