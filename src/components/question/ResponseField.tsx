import type { Question } from '../../course/schema/question.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './field.ts';
import { MatchingField } from './MatchingField.tsx';
import { SequencingField } from './SequencingField.tsx';
import { TrueFalseField } from './TrueFalseField.tsx';
import { TypedField } from './TypedField.tsx';

/** The field that suits the question's type. */
export function ResponseField(props: FieldProps<Question>) {
  const { question, ...rest } = props;
  switch (question.type) {
    case 'choice':
      return <ChoiceField question={question} {...rest} />;
    case 'true-false':
      return <TrueFalseField question={question} {...rest} />;
    case 'matching':
      return <MatchingField question={question} {...rest} />;
    case 'sequencing':
      return <SequencingField question={question} {...rest} />;
    case 'numeric':
    case 'fill-in':
      return <TypedField question={question} {...rest} />;
  }
}
