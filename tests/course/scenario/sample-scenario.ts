import type { CodedScenario } from '../../../src/course/course.ts';
import type { Effects, ScenarioChoice, Turn } from '../../../src/course/schema/scenario.ts';

type Way = { to: string; if?: string[]; unless?: string[] };

const none: Effects = { customer: 0, cost: 0, rules: 0 };

/** A turn of the narrator. */
export function turn(text: string, more: Partial<Turn> = {}): Turn {
  return { who: 'narrator', text, if: [], unless: [], ...more };
}

/** Ways on with conditions filled in. */
export function ways(...list: Way[]) {
  return list.map((way) => ({ if: [], unless: [], ...way }));
}

/** A choice that leads to one place. */
export function choice(
  code: number,
  to: string | Way[],
  effects: Partial<Effects> = {},
  more: Partial<ScenarioChoice> = {},
) {
  return {
    code,
    id: `choice-${code}`,
    text: `Do ${code}`,
    quality: 'defensible' as const,
    consequence: `So ${code}`,
    effects: { ...none, ...effects },
    debrief: `Because ${code}`,
    givenUp: `Not ${code}`,
    sets: [],
    next: typeof to === 'string' ? ways({ to }) : ways(...to),
    ...more,
  };
}

/** A scene that is a single turn. */
export function scene(id: string, more: Partial<CodedScenario['scenes'][number]> = {}) {
  return { id, title: `At ${id}`, turns: [turn(id)], choices: [], ...more };
}

/** An ending that is a single turn. */
export function ending(code: number, id: string, turns: Turn[] = [turn(id)]) {
  return { code, id, title: `End ${id}`, reading: `Read ${id}`, turns };
}

/** Start, a scene between, a decision that remembers the first, two endings. */
export const sample: CodedScenario = {
  ...{ id: 'sample', title: 'Sample', minutes: 10, premise: 'You.', people: [], start: 'start' },
  scenes: [
    scene('start', {
      decision: 'Which way?',
      choices: [
        choice(0, 'between', { customer: 2 }, { sets: ['promised'] }),
        choice(1, 'later', { cost: 2, customer: -1 }),
      ],
    }),
    scene('between', { next: ways({ to: 'later' }) }),
    scene('later', {
      turns: [
        turn('always'),
        turn('they wait', { if: ['promised'], effects: { ...none, customer: -2, rules: 1 } }),
        turn('nobody waits', { unless: ['promised'] }),
      ],
      decision: 'And now?',
      choices: [
        choice(2, [{ to: 'good', if: ['promised'] }, { to: 'bad' }], { rules: 2 }),
        choice(5, 'start', { cost: -2 }),
      ],
    }),
  ],
  endings: [
    ending(0, 'good', [turn('good', { effects: { ...none, customer: 1 } })]),
    ending(1, 'bad'),
  ],
};
