import { type DataRead, dataPage, readDataPage } from './data-page.ts';
import { labelOf } from './draft.ts';
import { escapeMarkup as safe } from './escape-markup.ts';
import { decisionWords, evidenceChecks, type Feedback, isFeedback } from './feedback.ts';
import { paragraphs } from './paragraphs.ts';

/** Feedback as a page that any browser shows and the learner's builder opens. */
export function toFeedbackPage(feedback: Feedback): string {
  const { criterion, learner, tutor, day, decision, reason, checks, comments } = feedback;
  const title = `Feedback, ${labelOf(criterion)}`;
  const checked = evidenceChecks.filter((check) => checks[check].trim() !== '');
  const body =
    `<h1>${safe(title)}</h1><p dir="auto">${safe([learner, tutor, day].filter(Boolean).join(' · '))}</p>` +
    `<h2>Decision: ${decisionWords(decision)}</h2>${text(reason)}` +
    checked.map((check) => `<h3>${check}</h3>${text(checks[check])}`).join('') +
    comments.map((one) => `<h3 dir="auto">${safe(one.title)}</h3>${text(one.text)}`).join('');
  return dataPage('outcome-four-feedback', title, body, feedback);
}

/** Reads a feedback page; a wrong, damaged or malicious one is refused with the reason. */
export function readFeedbackFile(file: string): DataRead<Feedback> {
  return readDataPage('outcome-four-feedback', file, isFeedback);
}

function text(written: string): string {
  return paragraphs(written)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.lines.join(' ')]))
    .map((line) => `<p dir="auto">${safe(line)}</p>`)
    .join('');
}
