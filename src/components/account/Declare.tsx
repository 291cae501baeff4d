import { declareKey, type Declared, declaredOf, undeclared } from '../../account/declaration.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { writeUndoably } from '../../stores/undo.ts';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  /** Id such as `d9-4-1`. */
  readonly criterion: string;
  readonly words: DeclarationWords['declaration'];
  readonly texts: Readonly<Record<string, string>>;
}

/** What the learner declares: own work, help, AI tools, name and date. */
export function Declare({ criterion, words, texts }: Props) {
  const declared = declaredOf(criterion, texts);
  const left = undeclared(declared);
  const line = (name: keyof Declared, label: string) => (
    <div class="account-field" key={name}>
      <label for={`account-declare-${name}`}>{label}</label>
      <WrittenBox
        id={`account-declare-${name}`}
        textKey={declareKey(criterion, name)}
        oneLine={name === 'name' || name === 'date' || name === 'ai-tool' || name === 'ai-when'}
      />
    </div>
  );
  const either = (
    name: 'help' | 'ai',
    { ask, no, yes }: { ask: string; no: string; yes: string },
  ) => (
    <fieldset>
      <legend>{ask}</legend>
      {(['no', 'yes'] as const).map((value) => (
        <label class="account-choice" key={value}>
          <input
            type="radio"
            name={`account-declare-${name}`}
            checked={declared[name] === value}
            onChange={() => writeUndoably({ [declareKey(criterion, name)]: value })}
          />
          <span>{value === 'no' ? no : yes}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <section class="account-declare" aria-labelledby="account-declare">
      <h2 id="account-declare">{words.title}</h2>
      <p>{words.statement}</p>
      <label class="account-choice">
        <input
          type="checkbox"
          checked={declared.own === 'yes'}
          onChange={(event) =>
            writeUndoably({
              [declareKey(criterion, 'own')]: event.currentTarget.checked ? 'yes' : '',
            })
          }
        />
        <span>{words.confirm}</span>
      </label>
      {either('help', words.help)}
      {declared.help === 'yes' && line('help-who', words.help.who)}
      {either('ai', words.ai)}
      {declared.ai === 'yes' && (
        <>
          {line('ai-tool', words.ai.tool)}
          {line('ai-when', words.ai.when)}
          {line('ai-purpose', words.ai.purpose)}
          {line('ai-kept', words.ai.kept)}
        </>
      )}
      {line('name', words.name)}
      {line('date', words.date)}
      <p class="small" role="status">
        {left.length === 0
          ? 'The declaration is filled in. It goes with every export.'
          : 'The declaration is not filled in yet. Exports say so.'}
      </p>
    </section>
  );
}
