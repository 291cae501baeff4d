import type { DeclarationWords } from '../course/schema/declaration.ts';
import { accountKey } from './keys.ts';

/** What a learner declared, by name; the names are the ids of its keys. */
export interface Declared {
  /** `yes` once confirmed. */
  readonly own: string;
  /** `no` or `yes`; `''` until it was answered. */
  readonly help: string;
  readonly 'help-who': string;
  readonly ai: string;
  readonly 'ai-tool': string;
  readonly 'ai-when': string;
  readonly 'ai-purpose': string;
  readonly 'ai-kept': string;
  readonly name: string;
  /** As the learner wrote it. */
  readonly date: string;
}

const names = [
  'own',
  'help',
  'help-who',
  'ai',
  'ai-tool',
  'ai-when',
  'ai-purpose',
  'ai-kept',
  'name',
  'date',
] as const;

/** Key of one line of the declaration. */
export function declareKey(criterion: string, name: keyof Declared): string {
  return accountKey(criterion, 'declare', name);
}

/** What was declared of one criterion's account; `texts` is what was written, by key. */
export function declaredOf(criterion: string, texts: Readonly<Record<string, string>>): Declared {
  const lines = names.map((name) => [name, texts[declareKey(criterion, name)] ?? '']);
  return Object.fromEntries(lines) as Record<keyof Declared, string>;
}

/** The lines that still have to be filled in, in order; none once the declaration is whole. */
export function undeclared(declared: Declared): (keyof Declared)[] {
  const needed: (keyof Declared)[] = [
    'own',
    'help',
    ...(declared.help === 'yes' ? (['help-who'] as const) : []),
    'ai',
    ...(declared.ai === 'yes' ? (['ai-tool', 'ai-when', 'ai-purpose', 'ai-kept'] as const) : []),
    'name',
    'date',
  ];
  return needed.filter((name) => declared[name].trim() === '');
}

/** One line of the declaration as it is printed. `label` is `''` for a sentence on its own. */
export interface DeclarationLine {
  readonly label: string;
  readonly text: string;
}

/** The declaration as it is printed; first, where that is so, that it is not filled in. */
export function declarationLines(
  words: DeclarationWords['declaration'],
  declared: Declared,
): DeclarationLine[] {
  const { help, ai } = words;
  const left = undeclared(declared);
  const line = (label: string, name: keyof Declared) => ({ label, text: declared[name].trim() });
  const said = (value: string, either: { no: string; yes: string }) =>
    value === 'no' ? either.no : value === 'yes' ? either.yes : 'not filled in';
  return [
    ...(left.length > 0
      ? [{ label: '', text: 'This declaration is not filled in completely.' }]
      : []),
    { label: '', text: words.statement },
    { label: words.confirm, text: declared.own === 'yes' ? 'yes' : 'not confirmed' },
    { label: help.ask, text: said(declared.help, help) },
    ...(declared.help === 'yes' ? [line(help.who, 'help-who')] : []),
    { label: ai.ask, text: said(declared.ai, ai) },
    ...(declared.ai === 'yes'
      ? [
          line(ai.tool, 'ai-tool'),
          line(ai.when, 'ai-when'),
          line(ai.purpose, 'ai-purpose'),
          line(ai.kept, 'ai-kept'),
        ]
      : []),
    line(words.name, 'name'),
    line(words.date, 'date'),
  ];
}
