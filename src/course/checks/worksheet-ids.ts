import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Worksheet } from '../schema/worksheet.ts';
import { repeated } from './repeated.ts';

/** The names in a worksheet by what would be mistaken for one another. */
function kindsOf({ groups }: Worksheet): [string, string[]][] {
  const fields = groups.flatMap((group) => group.fields);
  return [
    ['group', groups.map(({ id }) => id)],
    // Both stand in what is kept, and results name both.
    [
      'field or result',
      [...fields, ...groups.flatMap(({ results }) => results)].map(({ id }) => id),
    ],
    ...groups.map(({ rows = [] }): [string, string[]] => ['row', rows.map(({ id }) => id)]),
    ...fields.map((field): [string, string[]] => [
      'option',
      field.kind === 'choice' ? field.options.map(({ id }) => id) : [],
    ]),
  ];
}

/** No two worksheets, and no two things in one, share an id. */
export function worksheetIds({ folder, worksheets }: CriterionDraft): Problem[] {
  const sheets = worksheets ?? [];
  const problem = (place: string, what: string, id: string): Problem => ({
    place,
    found: `second ${what} \`${id}\``,
    expected: `every ${what} to have its own id`,
    remedy: 'give the newer one another id; ids that were released keep their meaning',
  });
  const file = `${folder}/worksheets.yaml`;
  return [
    ...repeated(sheets.map(({ id }) => id)).map((id) => problem(file, 'worksheet', id)),
    ...sheets.flatMap((sheet) =>
      kindsOf(sheet).flatMap(([what, ids]) =>
        repeated(ids).map((id) => problem(`${file} › ${sheet.id}`, what, id)),
      ),
    ),
  ];
}
