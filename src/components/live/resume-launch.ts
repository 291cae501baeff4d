import { $ready } from '../../stores/ready.ts';
import { $saveState } from '../../stores/save-state.ts';
import { goToPage } from '../navigation/links.ts';
import { pageName } from '../navigation/page-name.ts';
import { placeLeft } from './resume.ts';

/**
 * Once an LMS has opened the course and handed the learner's work over: goes to where the learner
 * was, without a question. Only from the page that is launched: whoever opened another is there.
 */
export function resumeLaunch(): void {
  const ready = () => {
    const { where } = $saveState.get();
    const opened = where === 'lms' || where === 'review' || where === 'browse';
    const place = placeLeft();
    if (!opened || !place || pageName(new URL(location.href)) !== 'index.html') return;
    void goToPage(place.href, 'replace');
  };
  // The LMS may have answered before this script came.
  if ($ready.get()) ready();
  else $ready.listen(ready);
}
