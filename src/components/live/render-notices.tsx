import { render } from 'preact';
import { Notices } from './Notices.tsx';

/** Puts the notices into their place under the header. */
export function renderNotices(place: HTMLElement): void {
  render(<Notices />, place);
}
