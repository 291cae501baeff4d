import { elementName } from './element-name.ts';

/** The values of one launch, with the lengths of its arrays. */
export class Values {
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(values: Iterable<readonly [string, string]>) {
    for (const [element, value] of values) this.set(element, value);
  }

  get(element: string): string | undefined {
    return this.#values.get(element);
  }

  set(element: string, value: string): void {
    this.#values.set(element, value);
    for (const { array, index } of elementName(element).steps) {
      this.#counts.set(array, Math.max(this.count(array), index + 1));
    }
  }

  /** Members of an array: `cmi.interactions` → 3. */
  count(array: string): number {
    return this.#counts.get(array) ?? 0;
  }

  /** Whether writing the element would leave a gap in an array. */
  leavesGap(element: string): boolean {
    return elementName(element).steps.some(({ array, index }) => index > this.count(array));
  }

  /** Whether the element names a member which no array has. */
  isBeyond(element: string): boolean {
    return elementName(element).steps.some(({ array, index }) => index >= this.count(array));
  }

  entries(): [string, string][] {
    return [...this.#values];
  }

  copy(): Values {
    return new Values(this.#values);
  }
}
