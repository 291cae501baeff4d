/** The text that `csvCell` wrote, from the cell as read: without the apostrophe of the guard. */
export function csvText(cell: string): string {
  return /^'(?:\s*[=+\-@]|[\t\r])/.test(cell) ? cell.slice(1) : cell;
}
