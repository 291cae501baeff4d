/**
 * `npm run bench`: measures the built course and prints each figure with its limit. Times mean
 * little on a busy machine, so nothing fails here; the browser tests hold the course to its bytes.
 * `npm run bench -- --build` builds it first and measures how long that takes. The lesson measured
 * is the heaviest; `npm run bench -- d9-4-1` measures that criterion's.
 */
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { commitsPerHalfHour, commitsPerHour } from '../tracking/commit-count.ts';
import { savedSizes } from '../tracking/suspend-data/saved-sizes.ts';
import { packagesOf, siteFiles } from './bench/built-site.ts';
import type { Figure } from './bench/figure.ts';
import { figureTable } from './bench/figure-table.ts';
import { visitLesson, type FirstVisit } from './bench/first-visit.ts';
import { serveGzipped } from './bench/gzip-server.ts';
import { largestPaint } from './bench/largest-paint.ts';
import { lessonTimes } from './bench/lesson-times.ts';
import { fileLines, leanest, lessonWeight } from './bench/lesson-weight.ts';
import { measuredLesson } from './bench/measured-lesson.ts';
import { packageSizes } from './bench/package-sizes.ts';
import { trackingFigures } from './bench/tracking-figures.ts';
import { pageWeights } from './bench/page-weight.ts';
import { typingFigures } from './bench/typing-figures.ts';
import { typingTimes } from './bench/typing.ts';
import { browserArguments } from './browser-arguments.ts';
import { browserHere } from './browsers.ts';
import { builtFrom, noteBuilt } from './built-from.mjs';
import { run } from './run.mjs';

const dist = 'dist';
/** How often each time is measured; the middle one counts. */
const runs = 5;

const launching = {
  executablePath: browserHere(),
  args: [...browserArguments],
};

function load(): string {
  return `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`;
}

function whole(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(', ');
}

function build(): Figure {
  console.log(`Building (${load()}) …`);
  const began = performance.now();
  run('npm', ['run', '--silent', 'package']);
  const measured = (performance.now() - began) / 1000;
  noteBuilt(builtFrom());
  return { what: 'Full build, site and packages', measured, unit: 's', limit: 30 };
}

async function lesson(name: string): Promise<{ figures: Figure[]; lines: string[] }> {
  const server = await serveGzipped(dist);
  const browser = await chromium.launch(launching);
  try {
    // The first visit also starts the browser's processes and fills the server's memory.
    await largestPaint(browser, server.address + name);
    const paints: number[] = [];
    const visits: FirstVisit[] = [];
    for (let run = 0; run < runs; run += 1) {
      paints.push(await largestPaint(browser, server.address + name));
      visits.push(await visitLesson(browser, server.address, name));
    }
    const visit = leanest(visits);
    return {
      figures: [...lessonWeight(visit), ...lessonTimes(paints, visits)],
      lines: [
        ...fileLines(visit),
        '',
        `Each largest contentful paint, in ms: ${whole(paints)}`,
        `Each first use, in ms: ${whole(visits.map(({ firstUse }) => firstUse))}`,
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function typing(name: string): Promise<Figure[]> {
  const server = await serveGzipped(dist);
  const browser = await chromium.launch(launching);
  try {
    const times = await typingTimes(browser, server.address, name);
    return typingFigures(times, await typingTimes(browser, server.address, name, true));
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  const built = process.argv.includes('--build') ? [build()] : [];
  const files = siteFiles(dist);
  const packages = packageSizes(packagesOf(dist));
  const name = measuredLesson(
    files,
    process.argv.slice(2).find((argument) => !argument.startsWith('--')),
  );
  console.log(`Measuring ${name} (${load()}) …`);
  const { figures, lines } = await lesson(name);
  const keys = await typing(name.replace('-learn', '-account'));
  const saved = savedSizes().map(({ what, characters, limit }): Figure => {
    return { what: `Suspend data: ${what}`, measured: characters, unit: 'characters', limit };
  });
  const commits: Figure[] = [
    ['in a usual hour', commitsPerHour()] as const,
    ['in a journey of 30 minutes', commitsPerHalfHour()] as const,
  ].map(([when, measured]) => {
    return { what: `Commits to an LMS ${when}`, measured, unit: 'commits', limit: null };
  });
  const tracked = trackingFigures();
  console.log(
    `\n${figureTable([...figures, ...keys, ...saved, ...commits, ...tracked, ...packages, ...built])}`,
  );
  console.log(`\n${figureTable(pageWeights(files))}`);
  console.log(`\nWhat a first visit to ${name} loads:\n${lines.join('\n')}`);
  console.log(`\nMeasured with ${load()}; kB are 1,000 bytes, text by gzip.`);
} catch (error) {
  console.error(`Cannot measure: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
