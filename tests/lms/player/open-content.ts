import type { ApiPlace } from '../player-config.ts';

/** Opens the content in a frame, in a frame within a frame, or at a press in a window of its own. */
export function openContent(url: string, place: ApiPlace): void {
  if (place === 'opener') {
    const button = document.createElement('button');
    button.id = 'open';
    button.textContent = 'Open the activity';
    button.addEventListener('click', () => window.open(url, 'content'));
    document.body.append(button);
    return;
  }
  const frame = document.createElement('iframe');
  const isNear = place === 'parent';
  frame.id = isNear ? 'content' : 'between';
  frame.name = frame.id;
  frame.title = isNear ? 'Activity' : 'Frame';
  frame.src = isNear ? url : `/frame?content=${encodeURIComponent(url)}`;
  document.body.append(frame);
}
