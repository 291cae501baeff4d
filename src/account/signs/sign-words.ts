import type { SignKind } from './sign.ts';

/** What is said of a sign that was seen, and of one that was not. */
export const signWords: Readonly<Record<SignKind, { seen: string; unseen: string }>> = {
  reason: {
    seen: 'Words such as because, so that or which meant join a thing to its reason. Check that a real reason follows each: only you and your assessor can tell.',
    unseen:
      'No words such as because, so that or which meant were seen. Without reasons an account describes; it does not explain. You may have given one in other words.',
  },
  judgement: {
    seen: 'Words that weigh or decide were seen. Check that a verdict follows from your evidence: the words alone do not make one.',
    unseen:
      'No words that weigh or decide were seen. This criterion asks for a verdict of your own. You may have given one in other words.',
  },
  'first-person': {
    seen: 'You say I, so a reader can see your own part. Check that each I goes with something that you did or decided.',
    unseen:
      'The word I was not seen. An assessor has to see what you yourself did, beside what others did.',
  },
  'team-only': {
    seen: 'You say we, us or our, and never I. An assessor cannot see which part was yours.',
    unseen: 'We does not stand alone here. If you name your team, keep your own part clear too.',
  },
  dated: {
    seen: 'A date was seen. Dates let an assessor check that something really happened, and how lately.',
    unseen:
      'No date was seen. A day, or a month and year, shows that this really happened. A date in unusual words may have been missed.',
  },
  counted: {
    seen: 'A number was seen. Numbers show how much and how often. Check that each says what was counted, and where it comes from.',
    unseen:
      'No number was seen. How many, how long, how much: one honest count makes a claim much stronger.',
  },
  hypothetical: {
    seen: 'You say what somebody would do. An account tells what was done: if it happened, did may be the truer word. For a plan or advice, would is right.',
    unseen: 'No would was seen where it might be did.',
  },
  'lesson-words': {
    seen: 'These words also stand in the lesson, eight or more in a row. Say it in your own words, or put it in quotation marks and say where it is from. The words of the criterion may stand.',
    unseen: 'No passage of eight words or more was seen that also stands in the lesson.',
  },
};
