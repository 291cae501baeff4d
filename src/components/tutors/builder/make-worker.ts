import { textOf, type FileMap } from '../../../../scorm/file-map.ts';
import { gather, gatherControl } from '../../../../scorm/gather.ts';
import { packagesOf, type MadePackage } from '../../../../scorm/packages-of.ts';
import { packagesTogether } from '../../../../scorm/packages-together.ts';
import type { CourseDescription } from '../../../course/course-description.ts';
import { packageChoices } from '../../../course/package-choices.ts';
import type { PackageStandard } from '../../../course/package-settings.ts';
import type { MakeMessage, MakeRequest } from './make-messages.ts';
import { siteSource } from './site-source.ts';

// The heavy part of making packages, in a thread of its own: the page stays live, and to cancel is
// to end this worker. It is the code of the command line; only the files come by another way.
addEventListener('message', ({ data }: MessageEvent<MakeRequest>) => {
  make(data).catch((error: unknown) => {
    tell({ kind: 'failed', words: error instanceof Error ? error.message : String(error) });
  });
});

function tell(message: MakeMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

async function make({ words, site: address }: MakeRequest): Promise<void> {
  const source = await siteSource(address);
  const described = new Map([['course.json', await source.read('course.json')]]);
  const description = JSON.parse(textOf(described, 'course.json')) as CourseDescription;
  const criteria = words.criteria ?? description.units.map(({ id }) => id).join(',');
  const choices = packageChoices({ ...words, criteria }, description);
  const scopes = choices.scopes ?? [];

  const site = await gather(source, description, scopes, (done, of) => {
    tell({ kind: 'progress', progress: { step: 'reading', done, of } });
  });
  const controls: { [standard in PackageStandard]?: FileMap } = {};
  for (const standard of choices.standards) {
    controls[standard] = await gatherControl(source, standard);
  }

  const of = scopes.length * choices.standards.length;
  const packing = (done: number): void => {
    const title = scopes[Math.floor(done / choices.standards.length)]?.title ?? '';
    tell({ kind: 'progress', progress: { step: 'packing', done, of, title } });
  };
  packing(0);
  const packages: MadePackage[] = [];
  for (const made of packagesOf({ description, choices, site, controls })) {
    packages.push(made);
    packing(packages.length);
  }
  const together = packages.length > 1 ? packagesTogether(packages, description) : null;
  const files = [...packages, ...(together ? [together] : [])];
  tell(
    { kind: 'made', made: { packages, together } },
    files.map(({ bytes }) => bytes.buffer),
  );
}
