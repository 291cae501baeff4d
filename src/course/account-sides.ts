import type { Account, AccountContent, AccountNotes } from './schema/account.ts';

/** The learner's side of `account.yaml`: nothing of what an assessor asks or expects to find wrong. */
export function accountForLearners(file: AccountContent): Account {
  const { test, facts, parts, headings, words, indicative, notEnough, ladder } = file;
  return {
    test,
    facts,
    parts: parts.map(({ id, text }) => ({ id, text })),
    headings,
    words,
    indicative,
    notEnough,
    ladder,
  };
}

/** The tutors' side of it. */
export function accountNotes({ parts, discussion, commonErrors }: AccountContent): AccountNotes {
  return { parts, discussion, commonErrors };
}
