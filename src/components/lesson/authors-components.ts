import Figure from '../figure/Figure.astro';
import PlacedWorksheet from '../tools/PlacedWorksheet.astro';
import PlacedRota from '../tools/PlacedRota.astro';
import Diagram from '../figure/Diagram.astro';
import AllComments from '../tools/AllComments.astro';
import PlacedCoding from '../tools/PlacedCoding.astro';
import PlacedAudit from '../tools/PlacedAudit.astro';
import PlacedRetrieval from '../tools/PlacedRetrieval.astro';
import PlacedSilent from '../tools/PlacedSilent.astro';
import Case from './Case.astro';
import Cite from './Cite.astro';
import CriterionText from './CriterionText.astro';
import Ladder from './Ladder.astro';
import Law from './Law.astro';
import Limit from './Limit.astro';
import Misconception from './Misconception.astro';
import PlacedCommit from './PlacedCommit.astro';
import PlacedQuestion from './PlacedQuestion.astro';
import PlacedRecall from './PlacedRecall.astro';
import PlacedYours from './PlacedYours.astro';
import Section from './Section.astro';
import SourceList from './SourceList.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

/** What authors may use in `lesson.mdx`, by the names they know. */
export const authorsComponents = {
  Section,
  Criterion: CriterionText,
  Case,
  Commit: PlacedCommit,
  Misconception,
  Question: PlacedQuestion,
  Limit,
  Law,
  Term,
  Cite,
  Worked,
  Yours: PlacedYours,
  Recall: PlacedRecall,
  Ladder,
  Figure,
  Diagram,
  Worksheet: PlacedWorksheet,
  Coding: PlacedCoding,
  Silent: PlacedSilent,
  Comments: AllComments,
  Rota: PlacedRota,
  Retrieve: PlacedRetrieval,
  Audit: PlacedAudit,
  Sources: SourceList,
  table: Table,
};
