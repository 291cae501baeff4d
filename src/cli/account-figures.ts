/**
 * `node src/cli/account-figures.ts`: how well the signs and the privacy check do on texts that a
 * person has labelled. Of the first set, half was open to whoever tuned the detectors and half held
 * back, until both had been seen; the fresh set was written after that, before its writer had opened
 * the detectors, and is read by these figures only. `--mistakes` also lists what went wrong, but not
 * in the fresh set.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { figuresLines } from '../account/figures/figures-lines.ts';
import { privacyFigures, type LabelledPrivacyText } from '../account/figures/privacy-figures.ts';
import { signsFigures, type LabelledSignsText } from '../account/figures/signs-figures.ts';
import { joinFigures, type Figures } from '../account/figures/tally.ts';

/** The texts of one labelled file in `tests/account/labelled`. */
function textsOf<Text>(name: string): Text[] {
  return parse(readFileSync(`tests/account/labelled/${name}.yaml`, 'utf8')).texts;
}

/** Prints the figures part by part and together. Mistakes in the fresh texts are not told. */
function report<Text>(name: string, figuresOf: (texts: readonly Text[]) => Figures): void {
  const title = name === 'privacy' ? 'Privacy' : 'Signs';
  const partOf = (part: string): Figures => {
    const texts = textsOf<Text>(`${name}-${part}`);
    const figures = figuresOf(texts);
    console.log(
      figuresLines(`${title}, ${part}: ${texts.length} texts`, figures).join('\n') + '\n',
    );
    return figures;
  };
  const seen = joinFigures(partOf('open'), partOf('held-back'));
  const all = joinFigures(seen, partOf('fresh'));
  console.log(figuresLines(`${title}, all together`, all).join('\n') + '\n');
  if (process.argv.includes('--mistakes')) console.log(seen.mistakes.join('\n') + '\n');
}

report<LabelledPrivacyText>('privacy', privacyFigures);
report<LabelledSignsText>('signs', signsFigures);
