/**
 * `node src/cli/account-figures.ts`: how well the signs and the privacy check do on texts that a
 * person has labelled. Half of the texts is open to whoever tunes the detectors, half is held back.
 * `--mistakes` also lists what went wrong, in the open half only.
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

/** Prints one set's figures, half by half and together. Mistakes are told of the open half only. */
function report<Text>(name: string, figuresOf: (texts: readonly Text[]) => Figures): void {
  const title = name === 'privacy' ? 'Privacy' : 'Signs';
  const halfOf = (half: string): Figures => {
    const texts = textsOf<Text>(`${name}-${half}`);
    const figures = figuresOf(texts);
    console.log(
      figuresLines(`${title}, ${half}: ${texts.length} texts`, figures).join('\n') + '\n',
    );
    return figures;
  };
  const open = halfOf('open');
  const held = halfOf('held-back');
  console.log(figuresLines(`${title}, both together`, joinFigures(open, held)).join('\n') + '\n');
  if (process.argv.includes('--mistakes')) console.log(open.mistakes.join('\n') + '\n');
}

report<LabelledPrivacyText>('privacy', privacyFigures);
report<LabelledSignsText>('signs', signsFigures);
