import { idsOf, tagsNamed, type LessonBody } from './reading/lesson-body.ts';

/** A lesson as far as its citations need it. */
export interface CitingLesson {
  /** The criterion’s id, for example `d9-4-1`. */
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly body: LessonBody;
}

/** A criterion whose lesson names a source, with the sections that do. */
export interface Citation {
  readonly id: string;
  readonly label: string;
  /** In the lesson’s order; none if only its list of sources names it. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Where each source is named, by its id: lessons in the order given. */
export function citedIn(lessons: readonly CitingLesson[]): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const { id, label, sections, body } of lessons) {
    const tags = tagsNamed(body, 'Law', 'Cite', 'Sources');
    for (const source of new Set(tags.flatMap(idsOf))) {
      const inside = new Set(
        tags.filter((tag) => idsOf(tag).includes(source)).map(({ section }) => section),
      );
      const citation: Citation = {
        id,
        label,
        sections: sections
          .filter((section) => inside.has(section.id))
          .map((section) => ({ id: section.id, title: section.title })),
      };
      found.set(source, [...(found.get(source) ?? []), citation]);
    }
  }
  return found;
}
