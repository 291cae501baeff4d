import { expect, test } from 'vitest';
import { deviceNumber, setDeviceNumber } from '../../src/stores/device-number.ts';

test('a browser has no number before the start, and then one of twelve bits', () => {
  expect(deviceNumber()).toBe(0);
  setDeviceNumber(0xabc);
  expect(deviceNumber()).toBe(0xabc);
  setDeviceNumber(0x1fff);
  expect(deviceNumber()).toBe(0xfff);
});
