import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../course/problem.ts';
import { finishSite } from './finish-site.ts';
import { filesOf, publishFiles } from './publish-files.ts';

/** The step after the Astro build: relative URLs, one strict policy, a check of both, a list. */
async function afterBuild(folder: string): Promise<void> {
  const files = await filesOf(folder);
  const before = new Map<string, string>();
  for (const name of files.filter((name) => /\.(html|css|js)$/.test(name))) {
    before.set(name, await readFile(join(folder, name), 'utf8'));
  }

  const { texts, problems } = finishSite(before, new Set(files));
  if (problems.length > 0) {
    console.error(`The built site has ${problems.length} problem(s):`);
    for (const problem of problems) console.error(`- ${sentence(problem)}`);
    process.exitCode = 1;
    return;
  }
  const changed = [...texts].filter(([name, text]) => text !== before.get(name));
  for (const [name, text] of changed) await writeFile(join(folder, name), text);
  await publishFiles(folder);
  const pages = files.filter((name) => name.endsWith('.html')).length;
  console.log(
    `after-build: ${pages} pages checked, ${changed.length} files made relative and strict`,
  );
}

await afterBuild(process.argv[2] ?? 'dist');
