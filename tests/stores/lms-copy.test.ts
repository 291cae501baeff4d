import { expect, test } from 'vitest';
import { sealBlock } from '../../src/tracking/suspend-data/block.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test.each(standards)(
  '%s: damaged suspend data is kept as it came, told, and work goes on',
  async (standard) => {
    const storage = fakeStorage();
    const first = await launch(standard);
    first.reachSection(0, 1);
    first.close();
    const whole = first.stored['cmi.suspend_data'] ?? '';
    const cut = whole.slice(0, -3);
    const stored = { ...first.stored, 'cmi.suspend_data': cut };
    const page = await launch(standard, { storage, lms: { stored } });
    expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['damaged-lms']);
    expect([...storage.values.values()]).toContain(cut);
    expect(page.$support.get().unreadable).toBe(cut);
    expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
  },
);

test.each(standards)(
  '%s: work of a newer version is left untouched in the LMS',
  async (standard) => {
    const newer = sealBlock(3, 'whatevercomes') + '~';
    const first = await launch(standard);
    first.close();
    const stored = { ...first.stored, 'cmi.suspend_data': newer };
    const storage = fakeStorage();
    const page = await launch(standard, { storage, lms: { stored } });
    expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['newer-lms']);
    page.reachSection(0, 1);
    page.close();
    expect(page.stored['cmi.suspend_data']).toBe(newer);
    expect(page.words()).toMatch(
      /^Not saved: your LMS holds work from a newer version .* Kept on this/,
    );
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
  },
);
