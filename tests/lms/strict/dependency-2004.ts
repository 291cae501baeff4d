/**
 * The element that must be set before this one (408): the id before anything else of an interaction
 * or objective, the type before responses and patterns.
 */
export function dependencyOf(
  element: string,
  isSet: (element: string) => boolean,
): string | undefined {
  const match = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(element);
  if (!match) return undefined;
  const [, member = '', field = ''] = match;
  if (field === 'id') return undefined;
  const needed = [`${member}.id`];
  if (field === 'learner_response' || field.startsWith('correct_responses.')) {
    needed.push(`${member}.type`);
  }
  return needed.find((name) => !isSet(name));
}
