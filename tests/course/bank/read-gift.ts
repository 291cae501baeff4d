/**
 * Reads GIFT by the rules of Moodle's importer (`question/format/gift/format.php` and the base
 * class's `readquestions`, read in the source of Moodle 5.1): blank lines part questions, `//` begins
 * a comment, escapes become stand-ins before anything is looked for and characters again after.
 */
export interface ReadText {
  readonly format: string;
  readonly text: string;
}
interface ReadAnswer extends ReadText {
  readonly fraction: number;
  readonly feedback: ReadText;
}
export interface ReadGift {
  readonly category: string;
  readonly idnumber: string;
  readonly tags: readonly string[];
  readonly name: string;
  readonly text: ReadText;
  readonly generalFeedback: ReadText;
  readonly type: 'multichoice' | 'match' | 'numerical' | 'shortanswer' | 'truefalse' | 'essay';
  readonly single?: boolean;
  readonly answers: readonly ReadAnswer[];
  readonly pairs: readonly { readonly text: ReadText; readonly match: string }[];
}

const signs = [':', '#', '=', '{', '}', '~'] as const;
const standIn = (sign: string): string => `&&${String(sign.charCodeAt(0)).padStart(3, '0')};`;

function hide(text: string): string {
  let hidden = text.replaceAll('\\\\', '&&092;');
  for (const sign of signs) hidden = hidden.replaceAll(`\\${sign}`, standIn(sign));
  return hidden.replaceAll('\\n', '&&010').replaceAll('&&092;', '\\');
}

function show(text: string): string {
  let shown = text;
  for (const sign of signs) shown = shown.replaceAll(standIn(sign), sign);
  return shown.replaceAll('&&010', '\n');
}

/** What PHP's `trim` takes away. */
function trim(text: string): string {
  return text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');
}

function withFormat(text: string, otherwise = 'moodle'): ReadText {
  const [, name = ''] = /^\[([^\]]*)\]/.exec(text) ?? [];
  const known = ['moodle', 'html', 'plain', 'markdown'].includes(name);
  return {
    format: known ? name : otherwise,
    text: trim(show(known ? text.slice(name.length + 2) : text)),
  };
}

/** Every question of a GIFT file. Throws where Moodle would report an error. */
export function readGift(file: string): ReadGift[] {
  const blocks: string[][] = [[]];
  for (const line of file.split('\n').map(trim)) {
    if (line === '' || line === '0') blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  let category = '';
  return blocks.flatMap((lines) => {
    const isComment = (line: string): boolean => line.startsWith('//');
    const text = hide(trim(lines.map((line) => (isComment(line) ? ' ' : line)).join('\n')));
    if (text === '') return [];
    if (text.startsWith('$CATEGORY:')) {
      category = trim(text.slice('$CATEGORY:'.length));
      return [];
    }
    return { category, ...told(lines.filter(isComment).join('\n')), ...question(text) };
  });
}

function told(comments: string): Pick<ReadGift, 'idnumber' | 'tags'> {
  const free = (text: string): string => trim(text).replaceAll('\\]', ']');
  const [, id = ''] = /\[id:((?:\\\]|[^\]\p{Cc}])+)\]/u.exec(comments) ?? [];
  const tags = [...comments.matchAll(/\[tag:((?:\\\]|[^\]<>`\p{Cc}])+)\]/gu)];
  return { idnumber: free(id), tags: tags.map(([, tag = '']) => free(tag)) };
}

function question(block: string): Omit<ReadGift, 'category' | 'idnumber' | 'tags'> {
  const end = block.indexOf('::', 2);
  if (!block.startsWith('::') || end < 0) throw new Error(`no name: ${block}`);
  const rest = trim(block.slice(end + 2));
  const [open, close] = [rest.indexOf('{'), rest.indexOf('}')];
  if (open < 0 || close !== rest.length - 1) throw new Error(`braces: ${block}`);
  const inside = trim(rest.slice(open + 1, close));
  const general = inside.lastIndexOf('####');
  const body = trim(general < 0 ? inside : inside.slice(0, general));
  const text = withFormat(rest.slice(0, open));
  return {
    name: trim(show(block.slice(2, end))),
    text,
    generalFeedback: withFormat(general < 0 ? '' : inside.slice(general + 4), text.format),
    ...answers(body, text.format),
  };
}

function answers(
  body: string,
  format: string,
): Pick<ReadGift, 'type' | 'single' | 'answers' | 'pairs'> {
  const none = { answers: [], pairs: [] };
  const typed = (list: string): ReadAnswer[] =>
    parted(list, '=').map((one) => weighed(one, 100, format));
  if (body === '') return { ...none, type: 'essay' };
  if (body.startsWith('#')) return { ...none, type: 'numerical', answers: typed(body.slice(1)) };
  if (body.includes('~')) {
    const all = parted(body.replaceAll('=', '~='), '~').map((one) =>
      one.startsWith('=') ? weighed(one.slice(1), 100, format, true) : weighed(one, 0, format),
    );
    return { ...none, type: 'multichoice', single: body.includes('='), answers: all };
  }
  if (body.includes('=') && body.includes('->')) {
    const pairs = parted(body, '=').map((pair) => {
      const arrow = pair.indexOf('->');
      if (arrow < 0) throw new Error(`no arrow: ${pair}`);
      return {
        text: withFormat(pair.slice(0, arrow), format),
        match: trim(show(pair.slice(arrow + 2))),
      };
    });
    return { ...none, type: 'match', pairs };
  }
  if (/^(T|TRUE|F|FALSE)$/.test(trim(body.split('#')[0] ?? ''))) {
    return { ...none, type: 'truefalse' };
  }
  return { ...none, type: 'shortanswer', answers: typed(body) };
}

function parted(list: string, sign: string): string[] {
  const all = list.split(sign).map(trim);
  return all[0] === '' || all[0] === '0' ? all.slice(1) : all;
}

function weighed(answer: string, otherwise: number, format: string, key = false): ReadAnswer {
  const [mark = '', weight] = (!key && /^%(-*\d{1,2}\.?\d*)%/.exec(answer)) || [];
  const [text = '', ...feedback] = answer.slice(mark.length).split('#');
  return {
    ...withFormat(trim(text), format),
    fraction: weight === undefined ? otherwise : Number(weight),
    feedback: withFormat(trim(feedback.join('#')), format),
  };
}
