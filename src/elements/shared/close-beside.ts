/** Closes a dialog when somebody clicks beside it, as readers expect; handles the clicks of the dialog. */
export function closeBeside({currentTarget, target, clientX, clientY}: MouseEvent): void {
  // Beside it a click is one on the dialog itself; so is one on its margin.
  if (target !== currentTarget) return;
  const dialog = currentTarget as HTMLDialogElement;
  const {left, right, top, bottom} = dialog.getBoundingClientRect();
  const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  if (!isInside) dialog.close();
}
