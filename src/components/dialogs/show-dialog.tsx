import { render, type ComponentChildren } from 'preact';

/** What a dialogue's content is given. */
export interface DialogProps {
  readonly close: () => void;
}

/**
 * Opens a modal dialogue on top of the page: `Esc` closes it and the focus goes back to what opened
 * it, as the browser's own `<dialog>` does.
 */
export function showDialog(
  title: string,
  content: (props: DialogProps) => ComponentChildren,
): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  const close = () => dialog.close();
  render(
    <>
      <h2 id="dialog-title">{title}</h2>
      {content({ close })}
    </>,
    dialog,
  );
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
