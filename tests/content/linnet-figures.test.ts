import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/content-files.ts';
import { readYaml } from '../../src/course/reading/read-yaml.ts';
import { commentsSchema, type CommentLog } from '../../src/course/schema/comments.ts';
import { figuresSchema } from '../../src/course/schema/figure.ts';
import {
  aroundChange,
  surveyGroups,
  themePareto,
  weeklyRatings,
} from '../../src/tools/comment-counts.ts';
import {
  responseRate,
  satisfiedOfReplies,
  together,
  weighted,
} from '../../src/tools/non-response.ts';
import { runSignals } from '../../src/tools/run-signals.ts';
import { ces, csat, nps } from '../../src/tools/scores.ts';

/**
 * What D9 4.3 says about its log of comments, worked out from the log again. Each test makes the
 * words from the numbers and then looks for them where a learner reads them.
 */
const folder = 'content/d9/4-3';
const files = contentFiles();
const flat = (name: string): string => (files[`${folder}/${name}`] ?? '').replace(/\s+/g, ' ');
const lesson = flat('lesson.mdx');
const questions = flat('questions.yaml');
const figures = flat('figures.yaml');

function theLog(): CommentLog {
  const file = `${folder}/comments.yaml`;
  const { value, problems } = readYaml(commentsSchema, file, files[file] ?? '');
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}
const log = theLog();
const { before, after } = aroundChange(log);
const faults = (comments: CommentLog['comments']) =>
  themePareto(
    log.themes,
    comments.map(({ theme }) => theme),
  );
const all = faults(log.comments);
const since = faults(after);
const total = (rows: readonly { count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0);
const percent = (share: number): number => Math.round(share * 100);
const answers = log.comments.flatMap(({ survey, rating }) =>
  survey ? [{ ...survey, rating }] : [],
);
const [pass, others] = surveyGroups(log);
if (!pass || !others) throw new Error('two groups expected');
const whole = together([pass, others]);
const means = weeklyRatings(log).map(({ mean }) => mean ?? NaN);
const signals = runSignals(means, 10);

test('says how many comments there are and what was asked of them', () => {
  const count = log.comments.length;
  expect(lesson).toContain(`sixteen weeks of comments: ${count} of them`);
  expect(log.weeks).toBe(16);
  expect(lesson).toContain(`worked on all ${count}`);
  expect(flat('comments.yaml')).toContain(`Invented: ${count} comments`);
});

test('counts who was invited, who replied and who of them was satisfied', () => {
  expect(lesson).toContain(`${whole.replied} ÷ ${whole.invited} × 100 = ${responseRate(whole)}%`);
  const row = (name: string, group: typeof whole, rate: string) =>
    expect(lesson).toMatch(
      new RegExp(
        `\\| ${name} +\\| ${group.invited} +\\| ${group.replied}, or ${rate}% +\\| ` +
          `${group.satisfied} ÷ ${group.replied} × 100 = ${satisfiedOfReplies(group)}%`,
      ),
    );
  row('Season-pass holders', pass, String(responseRate(pass)));
  row('Everybody else', others, responseRate(others).toFixed(1));
  expect(lesson).toContain(
    `${whole.satisfied} ÷ ${whole.replied} × 100 = ${satisfiedOfReplies(whole)}%`,
  );
  expect(lesson).toContain(`${whole.invited} × 100 = ${Math.round(weighted([pass, others]))}%`);
  const gap = satisfiedOfReplies(whole) - Math.round(weighted([pass, others]));
  expect(gap).toBe(11);
  expect(lesson).toContain('Eleven points of the 60%');
  expect(lesson).toContain(`the ${whole.invited - whole.replied} who said nothing`);
});

test('draws the shares of invitations and replies from the log', () => {
  const { value } = readYaml(figuresSchema, 'figures.yaml', files[`${folder}/figures.yaml`] ?? '');
  const figure = value?.figures.find(({ id }) => id === 'who-answered');
  const shares = (of: 'invited' | 'replied') =>
    [pass, others].map((group) => percent(group[of] / whole[of]));
  expect(figure?.kind === 'bars' && figure.series.map(({ values }) => values)).toEqual([
    shares('invited'),
    shares('replied'),
  ]);
  expect(figures).toContain(
    `Of ${pass.invited} season-pass holders ${pass.replied} replied, which is ${responseRate(pass)} in 100`,
  );
  expect(figures).toContain(`Of ${others.invited} other passengers ${others.replied} replied`);
});

test('works CSAT, CES and NPS from the answers to the survey', () => {
  const satisfied = csat(answers.map(({ rating }) => rating));
  const easy = ces(answers.map(({ ease }) => ease));
  const score = nps(answers.map(({ recommend }) => recommend));
  expect(lesson).toContain(
    `${satisfied.count} ÷ ${satisfied.of} × 100 = ${satisfied.percent}%. It asks about satisfaction`,
  );
  expect(lesson).toContain(`At Linnet ${easy.count} chose 5, 6 or 7`);
  expect(lesson).toContain(`${easy.count} ÷ ${easy.of} × 100 = ${Math.round(easy.percent)}%`);
  const { promoters, passives, detractors } = score;
  for (const { count, of, percent } of [promoters, passives, detractors]) {
    expect(lesson).toContain(`${count} ÷ ${of} × 100 = ${percent}%`);
  }
  expect(questions).toContain(
    `${promoters.count} answered 9 or 10, ${passives.count} answered 7 or 8, and ` +
      `${detractors.count} answered 0 to 6`,
  );
  expect(questions).toContain(`What is the NPS? type: numeric key: ${Math.round(score.score)}`);
  expect(questions).toContain(`NPS −${Math.abs(Math.round(score.score))}”`);
});

test('gives the mean of all ratings and their spread', () => {
  const ratings = log.comments.map(({ rating }) => rating);
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  expect(lesson).toContain(`${ratings.length} ratings have a mean of ${mean.toFixed(1)}`);
  const high = csat(ratings).count;
  const low = ratings.filter((rating) => rating <= 2).length;
  expect(lesson).toContain(`${high} people gave 4 or 5 and ${low} gave 1 or 2`);
});

test('counts the themes of all weeks and of those since the change', () => {
  const [late, tickets, told, drivers] = all;
  expect(late?.name).toBe('Late or missing buses');
  expect(lesson).toContain(
    `${late?.count} ÷ ${total(all)} × 100 = ${percent(late?.share ?? 0)}% are about late`,
  );
  expect(lesson).toContain(`first three themes of eight make ${percent(told?.cumulative ?? 0)}%`);
  expect(all).toHaveLength(8);
  const [most, next] = since;
  expect(most?.name).toBe('Tickets and the app');
  expect(lesson).toContain(
    `${most?.count} ÷ ${total(since)} × 100 = ${percent(most?.share ?? 0)}% are about tickets`,
  );
  expect(figures).toContain(
    `Of ${total(all)} comments with more in them than thanks, in sixteen weeks, late or missing buses are the most common with ` +
      `${late?.count}, or ${percent(late?.share ?? 0)}%. Tickets and the app follow with ` +
      `${tickets?.count}, not being told with ${told?.count} and drivers with ${drivers?.count}. ` +
      `These four together make ${percent(drivers?.cumulative ?? 0)}%`,
  );
  expect(figures).toContain(
    `Of ${total(since)} comments with more in them than thanks, since 14 September, tickets and the app are the most common with ` +
      `${most?.count}, or ${percent(most?.share ?? 0)}%. Late or missing buses follow with ` +
      `${next?.count}, or ${percent(next?.share ?? 0)}%`,
  );
  const thanks = log.comments.length - total(all);
  expect(figures).toContain(
    `${total(all)} of the ${log.comments.length} comments of Linnet’s log, as the second reader ` +
      `coded them; the ${thanks} with nothing but thanks`,
  );
  const about = (name: string) => since.find((row) => row.name === name)?.count;
  expect(questions).toContain(`${about('Drivers')} of ${total(since)} comments are about drivers`);
  expect(questions).toContain(
    `${percent(late?.share ?? 0)}% late buses in sixteen weeks, ${percent(most?.share ?? 0)}% ` +
      `tickets since the app (${most?.count} of ${total(since)})`,
  );
  expect(questions).toContain(
    `${most?.count} of ${total(since)} comments since September. Drivers: ${about('Drivers')}.`,
  );
  expect(questions).toContain(`the ${late?.count} comments about late buses that he expects`);
});

test('holds one call about a child, which is less than one in a hundred', () => {
  const calls = log.comments.filter(({ text }) => text.startsWith('Grandson, 11'));
  expect(calls).toHaveLength(1);
  expect(calls[0]?.theme).toBe('ticket');
  expect(calls.length / log.comments.length).toBeLessThan(0.01);
});

test('reads the run chart as its weekly ratings say', () => {
  expect(signals.shifts).toEqual([{ from: 10, to: 15, points: 6, side: 'below' }]);
  expect(signals.trends).toEqual([]);
  expect(lesson).toContain(`six in a row below ${signals.median}, and the first of them`);
  const old = means.slice(0, 10);
  const lowest = Math.min(...old);
  expect(lesson).toContain(`Week ${old.indexOf(lowest) + 1} fell to ${lowest}.`);
  const recent = means.slice(10);
  expect(figures).toContain(
    `lies between ${lowest} and ${Math.max(...old)} around a median of ${signals.median}`,
  );
  expect(figures).toContain(`between ${Math.min(...recent)} and ${Math.max(...recent)}.`);
  const counts = weeklyRatings(log).map(({ comments }) => comments);
  expect(figures).toContain(`between ${Math.min(...counts)} and ${Math.max(...counts)} a week`);
  expect(questions).toContain('week 15 was worse than week 14');
  expect(means[14]).toBeLessThan(means[13] ?? 0);
});

test('was asked through the same channels before the change and after it', () => {
  const share = (comments: CommentLog['comments']) =>
    percent(comments.filter(({ by }) => by === log.survey.channel).length / comments.length);
  expect(lesson).toContain(
    `the survey made ${share(before)}% of comments before and ${share(after)}% after`,
  );
});

test('draws causes with as many comments as name them', () => {
  const naming = (pattern: RegExp, theme?: string) =>
    after.filter((comment) => pattern.test(comment.text) && (!theme || comment.theme === theme))
      .length;
  const fishbone = readFileSync('src/components/figure/Fishbone.astro', 'utf8');
  const causes: [words: string, count: number][] = [
    ['phone flat', naming(/\bdied\b/)],
    ['no signal', naming(/\bsignal\b/i)],
    ['told too late', naming(/paper tickets|BEFORE/, 'info')],
    ['log-in codes', naming(/\bcode\b/)],
    ['trips vanish', naming(/\bshows (?:0|nothing)\b/)],
    ['driver unsure', naming(/no idea how the app/)],
  ];
  for (const [words, count] of causes) {
    expect(fishbone).toContain(`'${words} (${count})'`);
    expect(fishbone).toMatch(new RegExp(`${words}[a-z ]*, ${count} comments?\\b`));
  }
});
