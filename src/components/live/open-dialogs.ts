/** Small dialogues that few visits need: each comes with its own script when first opened. */
const dialogs: Record<string, () => Promise<{ open: (button: HTMLElement) => void }>> = {
  reading: () => import('../dialogs/reading-settings.tsx'),
  work: () => import('../dialogs/your-work.tsx'),
  'start-again': () => import('../dialogs/start-again.tsx'),
  exit: () => import('../dialogs/exit.tsx'),
  support: () => import('../dialogs/support.tsx'),
};

/** Opens the dialogue named by the `data-open` of whatever was pressed. */
export function openDialogs(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-open]');
    if (!(button instanceof HTMLElement)) return;
    void dialogs[button.dataset['open'] ?? '']?.().then(({ open }) => open(button));
  });
}
