import { amountWords } from '../../amount-words.ts';
import type { Formula, Line } from '../formula.ts';
import { tippingSteps, type Tip } from '../tipping-steps.ts';
import { weightedScore } from './weighted-score.ts';

/**
 * What criteria × weight × rating come to, in words, and which single step would change the word.
 * Ratings run from `lowest` (1) to `highest` (5), weights from 1 to `most` (no end). From `sound` up
 * the verdict is *sound*, below `weak` it is *weak*; without these, 3.5 and 2.5 on a scale of 1 to 5,
 * and as far along any other. The score is compared as it is printed, with one decimal.
 */
export const weightedVerdict: Formula = {
  name: 'Weighted verdict',
  inputs: {
    weights: 'many',
    ratings: 'many',
    lowest: 'optional',
    highest: 'optional',
    most: 'optional',
    sound: 'optional',
    weak: 'optional',
    step: 'optional',
  },
  lines: ['score', 'verdict', 'tips', 'lowest-rated'],
  work: ({ ones, lists: { weights = [], ratings = [] }, names = [], unit }) => {
    const scored = weightedScore.work({ ones: {}, lists: { weights, scores: ratings }, unit });
    const score = scored[0]?.value ?? null;
    if (score === null) return scored;
    const { lowest = 1, highest = 5, most = Infinity, step = 1 } = ones;
    const sound = ones['sound'] ?? lowest + 0.625 * (highest - lowest);
    const weak = ones['weak'] ?? lowest + 0.375 * (highest - lowest);
    const wordFor = (of: number) => {
      const printed = Number(of.toFixed(1));
      if (printed >= sound) return 'Sound';
      return printed < weak ? 'Weak' : 'Mixed';
    };
    const scale = { lowest, highest, least: 1, most, step };
    const nameOf = (at: number) => `“${names[at] ?? `Criterion ${at + 1}`}”`;
    const tips = tippingSteps(weights, ratings, scale, wordFor);
    const bottom = ratings.flatMap((rating, at) => (rating <= lowest ? [nameOf(at)] : []));
    return [
      ...scored,
      {
        id: 'verdict',
        label: 'Verdict',
        unit: '',
        value: null,
        words: wordFor(score),
        says: `From ${amountWords(sound, '')} it is sound, below ${amountWords(weak, '')} it is weak, and between the two it is mixed.`,
      },
      tipsLine(tips, nameOf, step),
      ...(bottom.length > 0 ? [bottomLine(bottom)] : []),
    ];
  },
};

function tipsLine(tips: readonly Tip[], nameOf: (at: number) => string, step: number): Line {
  const line = { id: 'tips', label: 'What would tip it', unit: '', value: null };
  if (tips.length === 0) {
    const says = `No weight and no rating, moved alone by ${amountWords(step, '')}, changes the verdict. It does not hang on any one of them.`;
    return { ...line, words: 'No single step', says };
  }
  const words = tips.length === 1 ? 'One single step' : `${tips.length} single steps`;
  const became = [...new Set(tips.map(({ becomes }) => becomes))];
  const says = became.map((becomes) => {
    const ifs = tips
      .filter((tip) => tip.becomes === becomes)
      .map(({ at, moved, to }) => {
        const verb = moved === 'rating' ? 'were rated' : 'counted for';
        return `${nameOf(at)} ${verb} ${amountWords(to, '')}`;
      });
    return `It would be ${becomes.toLowerCase()} if ${ifs.join(', or if ')}.`;
  });
  return { ...line, words, says: `${says.join(' ')} That is where the evidence has to be best.` };
}

function bottomLine(names: readonly string[]): Line {
  const says =
    'An average can hide this. Say beside the verdict whom it fails, and whether any score could make up for that.';
  const line = { id: 'lowest-rated', label: 'Rated lowest', unit: '', value: null, says };
  return { ...line, words: names.join(', ') };
}
