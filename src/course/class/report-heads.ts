/** Columns of one interaction in Moodle's interactions report; those not ticked are missing. */
export interface InteractionHeads {
  question?: number;
  response?: number;
  rightAnswer?: number;
  result?: number;
}

/** Columns of one activity item, which bears its title as the heading of its score. */
export interface ItemHeads {
  readonly title: string;
  readonly score: number;
  /** By the number in the headings, from 0. */
  readonly interactions: Map<number, InteractionHeads>;
}

/** Where everything stands in a report. */
export interface ReportHeads {
  /** One column, or first name and last name. */
  readonly names: readonly number[];
  readonly email: number | null;
  readonly attempt: number;
  readonly started: number | null;
  readonly last: number | null;
  readonly score: number;
  readonly items: readonly ItemHeads[];
}

const kinds: Readonly<Record<string, keyof InteractionHeads>> = {
  question: 'question',
  response: 'response',
  'right answer': 'rightAnswer',
  result: 'result',
};

/**
 * Where everything stands, from the headings of Moodle's basic or interactions report; `null` if
 * they are of something else.
 */
export function reportHeads(headings: readonly string[]): ReportHeads | null {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const place = (...names: string[]): number | null => {
    const at = plain.findIndex((heading) => names.includes(heading));
    return at === -1 ? null : at;
  };
  const whole = place('name', 'full name', 'first name / last name');
  const parts = [place('first name'), place('last name', 'surname')].filter((at) => at !== null);
  const names = whole === null ? parts : [whole];
  const [attempt, score] = [place('attempt'), place('score')];
  if (names.length === 0 || attempt === null || score === null) return null;

  const items: ItemHeads[] = [];
  for (const [at, heading] of plain.entries()) {
    if (at <= score || heading === '') continue;
    const [, kind = '', number = ''] =
      /^(question|response|right answer|result) (\d{1,4})$/.exec(heading) ?? [];
    const key = kinds[kind];
    if (!key) {
      items.push({ title: headings[at]!.trim(), score: at, interactions: new Map() });
      continue;
    }
    // A report without the title's column would begin with an interaction.
    if (items.length === 0) items.push({ title: '', score, interactions: new Map() });
    const { interactions } = items.at(-1)!;
    const heads = interactions.get(Number(number)) ?? {};
    heads[key] = at;
    interactions.set(Number(number), heads);
  }
  const email = place('email address', 'email');
  const [started, last] = [place('started on'), place('last accessed on')];
  return { names, email, attempt, started, last, score, items };
}

/**
 * The words before the numbers, if these headings count something from 0 as an interactions report
 * does, but in no words that are known here: most likely another language.
 */
export function countedHeads(headings: readonly string[]): string[] {
  const counted = headings.flatMap((heading) => {
    const [, words = '', number = ''] = /^(.*\S)\s+(\d{1,4})$/.exec(heading.trim()) ?? [];
    return words === '' ? [] : [{ words, number: Number(number) }];
  });
  const all = [...new Set(counted.map(({ words }) => words))];
  return all.filter((words) =>
    counted.filter((head) => head.words === words).every(({ number }, at) => number === at),
  );
}
