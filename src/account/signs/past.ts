const past =
  /^(?:\w+(?:ed|en|wn|ne|ught|eft|ept|elt)|had|made|told|found|got|sent|read|put|set|lost|said|met|come|run|become|begun|rung|sung|sat|stood|held|heard|paid|laid|spent|built|won|understood|seen|been)\b/i;

/** Whether words begin with a past participle: then *I'd* was *I had*, not *I would*. */
export function isPast(words: string): boolean {
  return past.test(words.trimStart().replace(/^(?:already|just|never|always|not|only) /i, ''));
}
