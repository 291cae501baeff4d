import { rotaSchema, type Rota } from '../../../src/course/schema/rota.ts';

/** A day from 8 to 12: Ada has keys and is away, Ben is there, Cid can be asked; the doors can wait. */
export function smallRota(changes: object = {}): Rota {
  return rotaSchema.parse({
    id: 'small-day',
    title: 'A small day',
    about: 'A shop.',
    from: 8,
    to: 12,
    contacts: [6, 12, 24, 6],
    each: 8,
    minimum: 1,
    rest: 11,
    skills: [{ id: 'keys', name: 'Keys', letter: 'K' }],
    needs: [{ skill: 'keys', people: 1, at: 'opening' }],
    people: [
      {
        id: 'ada',
        name: 'Ada',
        about: 'Away.',
        skills: ['keys'],
        options: [{ id: 'away', text: 'Not in' }],
      },
      {
        id: 'ben',
        name: 'Ben',
        about: 'In.',
        options: [{ id: 'in', text: '8 to 12', shift: { from: 8, to: 12 } }],
      },
      {
        id: 'cid',
        name: 'Cid',
        about: 'Closed last night.',
        skills: ['keys'],
        ended: 22,
        options: [
          { id: 'off', text: 'Off' },
          {
            id: 'early',
            text: '8 to 11',
            shift: { from: 8, to: 11 },
            pay: { hours: 3, rate: 12.5 },
            gives: 'His morning.',
          },
          { id: 'late', text: '9 to 11', shift: { from: 9, to: 11 }, plus: 4 },
          { id: 'pressed', text: '10 to 11', shift: { from: 10, to: 11 }, breaks: 'He said no.' },
        ],
      },
    ],
    measures: [
      {
        id: 'doors',
        name: 'Doors',
        about: 'Open at 8.',
        options: [
          { id: 'as-usual', text: 'As usual' },
          {
            id: 'at-nine',
            text: 'At 9',
            shut: [8],
            changes: [
              { at: 9, contacts: 6 },
              { at: 11, contacts: -40 },
            ],
          },
        ],
      },
    ],
    ...changes,
  });
}
