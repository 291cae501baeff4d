/** 12-bit number of this browser; it breaks ties between changes made in two places. */
let number = 0;

/** This browser's number, 0–4095. */
export function deviceNumber(): number {
  return number;
}

/** Set once at the start, from storage or by chance. */
export function setDeviceNumber(value: number): void {
  number = value & 0xfff;
}
