/** A way out of what a notice tells of. */
export interface PartAction {
  readonly name: string;
  readonly act: () => void;
}

/** Puts a notice before the page's content; one that is there already goes. */
export function showPartNotice(text: string, actions: readonly PartAction[]): void {
  hidePartNotice();
  const notice = document.createElement('section');
  notice.id = 'part-notice';
  notice.className = 'strip';
  notice.setAttribute('aria-label', 'What is shown here');
  const row = document.createElement('div');
  row.className = 'strip-row';
  const words = document.createElement('p');
  words.textContent = text;
  row.append(words, ...actions.map(button));
  notice.append(row);
  document.querySelector('main')?.before(notice);
}

/** Takes the notice away. */
export function hidePartNotice(): void {
  document.getElementById('part-notice')?.remove();
}

function button({ name, act }: PartAction): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = name;
  button.addEventListener('click', act);
  return button;
}
