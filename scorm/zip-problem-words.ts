import type { ZipProblem } from './zip-problem.ts';

/** Why a zip was not read and what to do, in plain words. */
export function zipProblemWords(problem: ZipProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return (
        `This file has ${megabytes(problem.found)}. It was not opened: up to ` +
        `${megabytes(problem.limit)} can be read here.`
      );
    case 'no-zip':
      return 'This file is not a zip. Choose the .zip file itself, as you would upload it.';
    case 'damaged':
      return (
        (problem.name === null
          ? 'This zip is damaged or was cut short.'
          : `This zip is damaged: its file “${problem.name}” cannot be unpacked.`) +
        ' Download or export it again.'
      );
    case 'split':
      return 'This zip is one part of several. Make one zip of all of them.';
    case 'encrypted':
      return `This zip is locked with a password (“${problem.name}”). Make it again without one.`;
    case 'unknown-method':
      return (
        `The file “${problem.name}” is packed in a way (method ${problem.method}) that most ` +
        'systems cannot unpack. Make the zip again with the ordinary method, Deflate.'
      );
    case 'leads-out':
      return (
        `The zip holds a file named “${problem.name}”. Such a name leads out of the folder it ` +
        'would be unpacked to, so the zip was refused. Names may only go down, with forward slashes.'
      );
    case 'repeated':
      return (
        `The zip holds two files named “${problem.name}”, and systems differ in which one they ` +
        'take. Make the zip again with one of them.'
      );
    case 'too-many':
      return (
        `This zip says that it holds ${whole(problem.found)} files. It was not unpacked: up to ` +
        `${whole(problem.limit)} are read here.`
      );
    case 'expands':
      return (
        `Unpacking stopped at “${problem.name}”: the files grow past ${megabytes(problem.limit)}, ` +
        'far more than a zip of this size should hold. It may be made to fill up computers.'
      );
  }
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}

function megabytes(bytes: number): string {
  return `${whole(Math.ceil(bytes / 1e6))} MB`;
}
