import { render, type ComponentChildren } from 'preact';

/** What a dialogue's content is given. */
export interface DialogProps {
  readonly close: () => void;
}

let opened = 0;

/**
 * Opens a modal dialogue on top of the page: `Esc` closes it and the focus goes back to what opened
 * it, as the browser's own `<dialog>` does.
 */
export function showDialog(
  title: string,
  content: (props: DialogProps) => ComponentChildren,
): void {
  const dialog = document.createElement('dialog');
  // One may open above another, and each has to be called by its own name.
  const titleId = `dialog-title-${(opened += 1)}`;
  dialog.setAttribute('aria-labelledby', titleId);
  const close = () => dialog.close();
  render(
    <>
      <h2 id={titleId}>{title}</h2>
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
