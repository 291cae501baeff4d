import { plainTerm } from '../question/term.ts';

/**
 * The terms that count, and each with its hyphens, spaces, full stops and accents changed in the ways
 * that the course does not mind either. Moodle's short answer minds everything but capitals.
 */
export function acceptedForms(accept: readonly string[]): string[] {
  const forms = accept.flatMap((term) => {
    const bare = term.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
    return [term, bare].flatMap((form) => [
      form,
      form.replace(/[-‐‑]/g, ' '),
      form.replace(/ /g, '-'),
      form.replace(/[- ‐‑.]/g, ''),
    ]);
  });
  const seen = new Set<string>();
  return forms.filter((form) => {
    const folded = form.toLowerCase();
    // A change that the course would not accept, such as of a term of signs alone, is none.
    const isNew = !seen.has(folded) && accept.some((term) => plainTerm(term) === plainTerm(form));
    seen.add(folded);
    return isNew;
  });
}
