// A point after *no.*, *ref.* or *d.o.b.* ends no sentence.
const end = /(?<!\b(?:no|ref|acc|acct|tel|reg|d\.? ?o\.? ?b))[.!?;] [^.!?;]*$|[.!?;]?\n[^\n]*$/i;

/** Up to `length` signs before the place `at`, as far as the same sentence goes. */
export function sentenceBefore(text: string, at: number, length: number): string {
  let before = text.slice(Math.max(0, at - length), at);
  for (let cut = before.search(end); cut >= 0; cut = before.search(end)) {
    before = before.slice(cut + 1).trimStart();
  }
  return before;
}
