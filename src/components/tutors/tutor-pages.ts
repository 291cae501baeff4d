/** A page of the tutors' area, as its navigation names it. */
export interface TutorPageLink {
  /** File name; every page lies in one folder. */
  readonly page: string;
  readonly name: string;
}

/** The tutors' area in the order in which a tutor needs it. None of it is in learners' packages. */
export const tutorPages: readonly TutorPageLink[] = [
  { page: 'tutors-packages.html', name: 'Packages' },
  { page: 'tutors-preview.html', name: 'Preview' },
  { page: 'marking.html', name: 'Read an account' },
];
