import { AlignmentType, BorderStyle, LevelFormat } from 'docx';
import type { IPropertiesOptions } from 'docx';

/** 210 × 297 mm, in twentieths of a point as Word counts. */
export const a4 = { width: 11906, height: 16838 };

/** How a bullet list is set. */
export const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 567, hanging: 283 }, spacing: { after: 60 } } },
    },
  ],
};

const headingRun = { font: 'Arial', bold: true, color: '1A1F26' };

/** Styles of the Word file. Sizes are half-points, spacing twentieths of a point. */
export const wordStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    title: { run: { ...headingRun, size: 40 }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { ...headingRun, size: 28 },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { ...headingRun, size: 24 },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Criterion',
      name: 'Criterion',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 240 },
        spacing: { before: 200, after: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '8F420A' } },
      },
      run: { size: 24 },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 400 } },
      run: { italics: true, color: '4A525C', size: 20 },
    },
  ],
};
