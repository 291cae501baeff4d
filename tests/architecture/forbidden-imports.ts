import { importsOf } from './imports-of.ts';
import type { SourceFile } from './source-files.ts';

/** For each room, the rooms whose files it may import, and the packages (`*` = any). */
export type Rooms = Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
>;

/** The room of a path: the longest name that it lies in. */
export function roomOf(rooms: readonly string[], path: string): string | undefined {
  return rooms
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Each import that the table does not allow, as one sentence. */
export function forbiddenImports(files: readonly SourceFile[], table: Rooms): string[] {
  const names = Object.keys(table);
  return files.flatMap((file) => {
    const room = roomOf(names, file.path);
    const allowed = room === undefined ? undefined : table[room];
    if (room === undefined || allowed === undefined) {
      return [`${file.path}: lies in no room, expected one of ${names.join(', ')}`];
    }
    return importsOf(file).flatMap(({ target, ours }) => {
      if (ours) {
        const its = roomOf(names, target);
        const open = its === room || allowed.rooms.includes('*');
        if (open || (its !== undefined && allowed.rooms.includes(its))) return [];
        const may = [room, ...allowed.rooms].join(', ');
        return [`${file.path}: imports ${target}, but ${room} may import only from ${may}`];
      }
      const fits = (name: string): boolean =>
        name === '*' || target === name || target.startsWith(`${name}/`);
      if (allowed.packages.some(fits)) return [];
      const may = allowed.packages.join(', ') || 'none';
      return [`${file.path}: imports package ${target}, but ${room} may import only ${may}`];
    });
  });
}
