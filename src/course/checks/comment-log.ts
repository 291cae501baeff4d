import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import type { CommentLog } from '../schema/comments.ts';
import { repeated } from './repeated.ts';
import { unknownReference } from './unknown-reference.ts';

const dayMs = 86_400_000;

/** How many comments the learner codes: enough for a pattern, few enough for a phone. */
const sampleSize = { least: 12, most: 30 };

function twice(file: string, what: string, names: readonly string[]): Problem[] {
  return repeated(names).map((name) => ({
    place: file,
    found: `second ${what} “${name}”`,
    expected: `each ${what} once`,
    remedy: 'correct the newer one; what learners coded goes by numbers and letters',
  }));
}

function strayReferences(file: string, log: CommentLog): Problem[] {
  const themes = log.themes.map(({ id }) => id);
  const channels = log.channels.map(({ id }) => id);
  const groups = log.survey.groups.map(({ id }) => id);
  const stray = (place: string, what: string, id: string, known: readonly string[]): Problem[] =>
    known.includes(id) ? [] : [unknownReference(place, what, id, known, `\`${file}\``)];
  return [
    ...stray(file, 'channel', log.survey.channel, channels),
    ...log.comments.flatMap(({ ref, by, theme, survey }) => {
      const place = within(file, String(ref));
      return [
        ...stray(place, 'theme', theme, themes),
        ...stray(place, 'channel', by, channels),
        ...(survey ? stray(place, 'group', survey.group, groups) : []),
      ];
    }),
  ];
}

function dateFaults(file: string, { from, weeks, change, comments }: CommentLog): Problem[] {
  const first = Date.parse(from);
  const end = first + weeks * 7 * dayMs;
  const last = new Date(end - dayMs).toISOString().slice(0, 10);
  const outside = (place: string, day: string): Problem[] =>
    Date.parse(day) >= first && Date.parse(day) < end
      ? []
      : [{ place, found: day, expected: `a day from ${from} to ${last}`, remedy: 'correct it' }];
  const monday = new Date(first).getUTCDay() === 1;
  return [
    ...(monday
      ? []
      : [{ place: file, found: from, expected: 'a Monday', remedy: 'correct `from`' }]),
    ...outside(within(file, 'change'), change.on),
    ...comments.flatMap(({ ref, on }) => outside(within(file, String(ref)), on)),
  ];
}

function surveyFaults(file: string, { survey, comments }: CommentLog): Problem[] {
  const answers = comments
    .filter((comment) => (comment.by === survey.channel) !== (comment.survey !== undefined))
    .map(({ ref, by }) => ({
      place: within(file, String(ref)),
      found: by === survey.channel ? '' : '`survey` in a comment that came otherwise',
      expected: `\`survey\` with \`by: ${survey.channel}\`, and only with it`,
      remedy: 'add the answers, or correct the channel',
    }));
  const tooMany = survey.groups.flatMap(({ id, invited }) => {
    const replies = comments.filter((comment) => comment.survey?.group === id).length;
    if (replies <= invited) return [];
    const found = `${replies} replies from ${invited} invited`;
    return [{ place: within(file, id), found, expected: 'fewer', remedy: 'correct `invited`' }];
  });
  return [...answers, ...tooMany];
}

/** A log of comments is whole, and the lesson lets the learner work on it. */
export function commentLog({ folder, lesson, comments: log }: CriterionDraft): Problem[] {
  const file = `${folder}/comments.yaml`;
  const placed = lesson ? tagsNamed(lesson.body, 'Coding').length : 0;
  if (!log) {
    if (placed === 0) return [];
    const remedy = 'write it, or take `<Coding>` out of the lesson';
    return [{ place: file, found: '', expected: 'the comments to code', remedy }];
  }
  const sample = log.comments.filter(({ note }) => note !== undefined).length;
  return [
    ...twice(
      file,
      'theme',
      log.themes.map(({ id }) => id),
    ),
    ...twice(
      file,
      'letter',
      log.themes.map(({ letter }) => letter),
    ),
    ...twice(
      file,
      'number',
      log.comments.map(({ ref }) => String(ref)),
    ),
    ...twice(
      file,
      'comment',
      log.comments.map(({ text }) => text),
    ),
    ...strayReferences(file, log),
    ...dateFaults(file, log),
    ...surveyFaults(file, log),
    ...(sample >= sampleSize.least && sample <= sampleSize.most
      ? []
      : [
          {
            place: file,
            found: `${sample} comments with a \`note\``,
            expected: `${sampleSize.least} to ${sampleSize.most}, the sample that the learner codes`,
            remedy: 'add notes or take some out',
          },
        ]),
    ...(lesson && placed !== 1
      ? [
          {
            place: `${folder}/lesson.mdx`,
            found: placed === 0 ? '' : `${placed} \`<Coding>\``,
            expected: 'one `<Coding>`, because there is a `comments.yaml`',
            remedy: 'place it where the learner is to code the sample',
          },
        ]
      : []),
  ];
}
