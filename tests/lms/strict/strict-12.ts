import { CallLog } from './call-log.ts';
import { dataModel12 } from './data-model-12.ts';
import type { DataModel } from './element.ts';
import { elementName } from './element-name.ts';
import { errorText } from './error-text.ts';
import { childrenOf, isArray, isKnown, keywordOf } from './keyword.ts';
import type { SendKind } from './line.ts';
import { deliver } from './line.ts';
import { maySet } from './mode-rules.ts';
import { encodePayload } from './payload.ts';
import { suits12 } from './response-12.ts';
import type { Rte } from './rte.ts';
import type { Setup } from './setup.ts';
import { handedOut } from './setup.ts';
import { addTime12 } from './total-time.ts';
import { Values } from './values.ts';

/** A SCORM 1.2 RTE for one launch which plays by the standard and by what Moodle 4.5 does. */
export class Strict12 implements Rte {
  readonly #setup: Setup;
  readonly #model: DataModel;
  readonly #log: CallLog;
  #state: 'before' | 'running' | 'after' = 'before';
  #values: Values;
  /** What the LMS believes to have sent: it marks values before the request, not after. */
  readonly #sent: Map<string, string>;
  /** The values as of the last commit. */
  #saved: Values;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#model = dataModel12(setup.limits);
    this.#log = new CallLog(setup.journal);
    const { values, resent } = setup.launch;
    this.#values = new Values(Object.entries(values));
    this.#saved = this.#values.copy();
    this.#sent = new Map(Object.entries(values).filter(([name]) => !resent.includes(name)));
  }

  initialize(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'LMSInitialize wants ""', 'false');
    if (this.#state === 'before') {
      this.#state = 'running';
      return this.#log.ok('true');
    }
    this.#values = this.#saved.copy();
    return this.#log.fail('101', 'LMSInitialize a second time in one launch', 'false');
  }

  terminate(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'LMSFinish wants ""', 'false');
    if (this.#state !== 'running') return this.#idle('LMSFinish', 'false');
    this.#state = 'after';
    if (this.#values.get('cmi.core.lesson_status') === 'not attempted') {
      const isBrowse = this.#setup.launch.mode === 'browse';
      this.#values.set('cmi.core.lesson_status', isBrowse ? 'browsed' : 'completed');
    }
    const exit = this.#values.get('cmi.core.exit') ?? '';
    this.#values.set('cmi.core.exit', exit);
    const session = this.#values.get('cmi.core.session_time') ?? '';
    const total = this.#values.get('cmi.core.total_time') ?? '';
    return this.#send('finish', [['cmi.core.total_time', addTime12(total, session)]]);
  }

  commit(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'LMSCommit wants ""', 'false');
    if (this.#state !== 'running') return this.#idle('LMSCommit', 'false');
    return this.#send('commit', []);
  }

  getValue(element: string): string | number {
    if (this.#state !== 'running') return this.#idle(`LMSGetValue ${element}`, '');
    const { model } = elementName(element);
    const keyword = keywordOf(model);
    if (keyword) return this.#getKeyword(element, keyword.parent, keyword.keyword);
    const rule = this.#model[model];
    if (!rule) return this.#unknown('LMSGetValue', element, '');
    if (rule.access === 'write-only') {
      return this.#log.fail('404', `LMSGetValue of write-only ${element}`, '');
    }
    if (this.#values.isBeyond(element)) {
      return this.#log.fail('201', `LMSGetValue of ${element}, which no array has`, '');
    }
    const value = this.#values.get(element) ?? '';
    return this.#log.ok(handedOut(element, value, this.#setup.numbers));
  }

  setValue(element: string, given: unknown): string {
    if (this.#state !== 'running') return this.#idle(`LMSSetValue ${element}`, 'false');
    if (typeof given !== 'string') this.#log.frown(`LMSSetValue ${element} with a ${typeof given}`);
    const { model } = elementName(element);
    const keyword = keywordOf(model);
    if (keyword) return this.#log.fail('402', `LMSSetValue of keyword ${element}`, 'false');
    const rule = this.#model[model];
    if (!rule) return this.#unknown('LMSSetValue', element, 'false');
    if (rule.access === 'read-only') {
      return this.#log.fail('403', `LMSSetValue of read-only ${element}`, 'false');
    }
    const before = element === 'cmi.comments' ? (this.#values.get(element) ?? '') : '';
    const value = before + String(given);
    const verdict = rule.format(value);
    const sized = `${element}: ${value.length} characters`;
    if (element === 'cmi.suspend_data' && verdict === 'too long') {
      return this.#log.refuse('405', sized, 'false');
    }
    if (verdict === 'too long') return this.#log.fail('405', `${sized}, too long`, 'false');
    if (verdict !== 'fits') {
      return this.#log.fail('405', `${element} = ${JSON.stringify(value)}, ${verdict}`, 'false');
    }
    if (this.#values.leavesGap(element)) {
      return this.#log.fail('201', `${element} would leave a gap`, 'false');
    }
    if (!this.#suitsType(element, value)) {
      return this.#log.fail('405', `${element} = ${value} does not suit its type`, 'false');
    }
    if (maySet(this.#setup.launch.mode, element)) this.#values.set(element, value);
    else this.#log.frown(`LMSSetValue ${element} in ${this.#setup.launch.mode} mode`);
    return this.#log.ok('true');
  }

  getLastError(): string {
    return this.#log.error;
  }

  getErrorString(code: unknown): string {
    return errorText('1.2', code);
  }

  getDiagnostic(code: unknown): string {
    return errorText('1.2', code === '' ? this.#log.error : code);
  }

  #getKeyword(element: string, parent: string, keyword: string): string | number {
    if (!isKnown(this.#model, parent)) return this.#unknown('LMSGetValue', element, '');
    if (keyword === '_count') {
      if (!isArray(this.#model, parent)) {
        return this.#log.fail('203', `LMSGetValue ${element}: not an array`, '');
      }
      const count = this.#values.count(element.slice(0, -'._count'.length));
      return this.#log.ok(handedOut(element, String(count), this.#setup.numbers));
    }
    const children = childrenOf(this.#model, parent);
    if (keyword === '_version' || children.length === 0) {
      return this.#log.fail('202', `LMSGetValue ${element}: no children`, '');
    }
    return this.#log.ok(children.join(','));
  }

  /** A response or pattern is held against its interaction's type once both are known. */
  #suitsType(element: string, value: string): boolean {
    const match = /^(cmi\.interactions\.\d+)\.(.+)$/.exec(element);
    if (!match) return true;
    const [, interaction = '', field = ''] = match;
    const isPattern = field.startsWith('correct_responses');
    const type = this.#values.get(`${interaction}.type`);
    if (isPattern || field === 'student_response') {
      return type === undefined || suits12(type, value, isPattern);
    }
    if (field !== 'type') return true;
    const response = this.#values.get(`${interaction}.student_response`);
    const pattern = this.#values.get(`${interaction}.correct_responses.0.pattern`);
    const suits = (text: string | undefined, ofPattern: boolean) =>
      text === undefined || suits12(value, text, ofPattern);
    return suits(response, false) && suits(pattern, true);
  }

  #send(kind: SendKind, extra: [string, string][]): string {
    const changed = this.#values.entries().filter(([name, value]) => {
      const isWritten = this.#model[elementName(name).model]?.access !== 'read-only';
      return isWritten && name !== 'cmi.core.session_time' && this.#sent.get(name) !== value;
    });
    for (const [name, value] of changed) this.#sent.set(name, value);
    this.#saved = this.#values.copy();
    const body = encodePayload([...changed, ...extra]);
    const { answer, error } = deliver(this.#setup.line, body, kind, '101');
    return this.#log.answer(error, answer);
  }

  #unknown<T>(call: string, element: string, answer: T): T {
    const code = element.startsWith('cmi.') ? '401' : '201';
    return this.#log.fail(code, `${call} of unknown ${element}`, answer);
  }

  #idle<T>(call: string, answer: T): T {
    return this.#log.fail('301', `${call} ${this.#state} the session`, answer);
  }
}
