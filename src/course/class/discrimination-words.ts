import {
  fewestLearners,
  fewestOthers,
  type Discrimination,
  type NoDiscrimination,
} from './discrimination.ts';

/** What the discrimination of a question says, in plain words and with its number. */
export function discriminationWords(found: Discrimination | NoDiscrimination): string {
  if (found.says === 'too-few') {
    return `Does it tell apart who knows more? Too few to say: ${found.learners} of the ${fewestLearners} learners needed who met it and at least ${fewestOthers} other questions.`;
  }
  if (found.says === 'no-spread') {
    return 'Does it tell apart who knows more? It cannot show: all had the same result here, or all did equally well in the others.';
  }
  const { r, low, high, learners, says } = found;
  const means = {
    higher: 'Who did better in the other questions was right here more often.',
    lower:
      'Who did better in the other questions was right here less often. Read the question and its key again.',
    unclear: 'From this group it cannot be told whether it tells apart who knows more.',
  }[says];
  return `${means} Item-rest correlation ${signed(r)}, 95% interval ${signed(low)} to ${signed(high)}, from ${learners} learners.`;
}

function signed(number: number): string {
  return number
    .toFixed(2)
    .replace('-', '−')
    .replace(/^−0\.00$/, '0.00');
}
