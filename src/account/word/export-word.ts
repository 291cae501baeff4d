import type { Bundle } from '../bundle.ts';
import { anchorsIn } from '../matrix.ts';
import { accountBlocks } from './word-account.ts';
import { coverBlocks } from './word-cover.ts';
import { wordFile } from './word-file.ts';

/** The bundle as a Word file (ECMA-376). The only names in it are those the learner gave. */
export function toWord({ title, draft, head, cover, accounts }: Bundle): Uint8Array<ArrayBuffer> {
  const anchors = [...anchorsIn(cover?.rows ?? [])];
  const body = [
    ...(cover ? coverBlocks(cover) : []),
    ...accounts.flatMap((account) => accountBlocks(account, cover !== null, anchors)),
  ];
  return wordFile({ title, mark: draft, head, body });
}
