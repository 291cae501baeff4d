const id = 'navigation-problem';

/** Says that a page could not be opened, where the learner is now, and offers to try again. */
export function showNavigationProblem(retry: () => void): void {
  hideNavigationProblem();
  const message = document.createElement('div');
  message.id = id;
  message.className = 'strip';
  message.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent =
    'That page could not be opened: there may be no connection. You are still on the page you ' +
    'were reading, and your work is kept. Check your connection, then try again.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Try again';
  button.addEventListener('click', retry);
  const row = document.createElement('div');
  row.className = 'strip-row';
  row.append(words, button);
  message.append(row);
  const main = document.querySelector('main');
  if (main) main.before(message);
  else document.body.prepend(message);
  message.scrollIntoView({ block: 'nearest' });
}

/** Takes the message away, if it is there. */
export function hideNavigationProblem(): void {
  document.getElementById(id)?.remove();
}
