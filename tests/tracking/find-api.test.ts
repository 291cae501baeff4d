import { expect, test } from 'vitest';
import { findApi } from '../../src/tracking/find-api.ts';

const api = { LMSInitialize: () => 'true' };

/** A window at the top is its own parent. */
function top(extra: object = {}): Record<string, unknown> {
  const frame: Record<string, unknown> = { ...extra };
  frame.parent = frame;
  return frame;
}

const foreign = () =>
  new Proxy(
    {},
    {
      get() {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    },
  );

test('finds the API in a window far above', () => {
  const above = { parent: { parent: top({ API: api }) } };
  expect(findApi({ parent: above }, 'API')).toBe(api);
});

test('finds the API in the parents of the window that opened this one', () => {
  expect(findApi(top({ opener: { parent: top({ API: api }) } }), 'API')).toBe(api);
});

test('finds the API above the opener of a window above', () => {
  const popup = top({ opener: top({ API_1484_11: api }) });
  expect(findApi({ parent: popup }, 'API_1484_11')).toBe(api);
});

test('takes only the standard asked for, though both are there', () => {
  const other = {};
  expect(findApi(top({ API: api, API_1484_11: other }), 'API_1484_11')).toBe(other);
  expect(findApi(top({ API: api }), 'API_1484_11')).toBeNull();
});

test('a foreign window above throws at every touch and ends the search quietly', () => {
  expect(findApi({ parent: foreign() }, 'API')).toBeNull();
  expect(findApi(top({ opener: foreign() }), 'API')).toBeNull();
});

test('windows without end are given up after 500 levels', () => {
  let levels = 0;
  const endless: unknown = new Proxy(
    {},
    {
      get(_target, name) {
        if (name !== 'parent') return undefined;
        levels += 1;
        return new Proxy({}, this);
      },
    },
  );
  expect(findApi(endless, 'API')).toBeNull();
  expect(levels).toBeLessThanOrEqual(500);
});
