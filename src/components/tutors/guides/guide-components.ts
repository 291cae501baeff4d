import Table from '../../lesson/Table.astro';
import Entries from './Entries.astro';
import Part from './Part.astro';
import Reported from './Reported.astro';
import SchemeLinks from './SchemeLinks.astro';
import Times from './Times.astro';
import TutorLink from './TutorLink.astro';

/** What authors may use in `content/tutors/*.mdx`, by the names they know. */
export const guideComponents = {
  Entries,
  Part,
  Reported,
  SchemeLinks,
  Times,
  TutorLink,
  table: Table,
};
