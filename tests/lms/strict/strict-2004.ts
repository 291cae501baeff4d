import { CallLog } from './call-log.ts';
import { dataModel2004 } from './data-model-2004.ts';
import { dependencyOf } from './dependency-2004.ts';
import { elementName } from './element-name.ts';
import { errorText } from './error-text.ts';
import { childrenOf, isArray, isKnown, keywordOf } from './keyword.ts';
import type { SendKind } from './line.ts';
import { deliver } from './line.ts';
import { maySet } from './mode-rules.ts';
import { encodePayload } from './payload.ts';
import { suits2004 } from './response-2004.ts';
import type { Rte } from './rte.ts';
import type { Setup } from './setup.ts';
import { handedOut } from './setup.ts';
import { addTime2004 } from './total-time.ts';
import { Values } from './values.ts';

const model2004 = dataModel2004;
const verdictCodes = { 'wrong type': '406', 'too long': '406', 'out of range': '407' };

/** A SCORM 2004 4th Edition RTE for one launch: by the standard, and by what Moodle 4.5 does. */
export class Strict2004 implements Rte {
  readonly #setup: Setup;
  readonly #log: CallLog;
  #state: 'before' | 'running' | 'after' = 'before';
  #values: Values;
  /** The values as of the last commit. */
  #saved: Values;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#log = new CallLog(setup.journal);
    this.#values = new Values(Object.entries(setup.launch.values));
    this.#saved = this.#values.copy();
  }

  initialize(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'Initialize wants ""', 'false');
    if (this.#state === 'before') {
      this.#state = 'running';
      return this.#log.ok('true');
    }
    this.#values = this.#saved.copy();
    const code = this.#state === 'running' ? '103' : '104';
    return this.#log.fail(code, 'Initialize a second time in one launch', 'false');
  }

  terminate(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'Terminate wants ""', 'false');
    if (this.#state !== 'running') return this.#idle('Terminate', '112', '113', 'false');
    this.#state = 'after';
    this.#values.set('cmi.exit', this.#values.get('cmi.exit') ?? '');
    return this.#send('finish', '111');
  }

  commit(argument: unknown): string {
    if (argument !== '') return this.#log.fail('201', 'Commit wants ""', 'false');
    if (this.#state !== 'running') return this.#idle('Commit', '142', '143', 'false');
    return this.#send('commit', '391');
  }

  getValue(element: string): string | number {
    const call = `GetValue ${element}`;
    if (this.#state !== 'running') return this.#idle(call, '122', '123', '');
    if (element === 'cmi._version') return this.#log.ok('1.0');
    const { model } = elementName(element);
    const keyword = keywordOf(model);
    if (keyword) return this.#getKeyword(element, keyword.parent, keyword.keyword);
    const rule = model2004[model];
    if (!rule) return this.#log.fail('401', `${call}: unknown`, '');
    if (rule.access === 'write-only') return this.#log.fail('405', `${call}: write-only`, '');
    if (this.#values.isBeyond(element)) return this.#log.fail('301', `${call}: no such member`, '');
    const value = this.#values.get(element);
    // To ask is the only way to learn that there is nothing: no rule is broken.
    if (value === undefined) return this.#log.answer('403', '');
    return this.#log.ok(handedOut(element, value, this.#setup.numbers));
  }

  setValue(element: string, given: unknown): string {
    const call = `SetValue ${element}`;
    if (this.#state !== 'running') return this.#idle(call, '132', '133', 'false');
    if (typeof given !== 'string') this.#log.frown(`${call} with a ${typeof given}`);
    const value = String(given);
    const { model } = elementName(element);
    if (keywordOf(model)) return this.#log.fail('404', `${call}: keyword`, 'false');
    const rule = model2004[model];
    if (!rule) return this.#log.fail('401', `${call}: unknown`, 'false');
    if (rule.access === 'read-only') return this.#log.fail('404', `${call}: read-only`, 'false');
    if (this.#values.leavesGap(element)) return this.#log.fail('351', `${call}: gap`, 'false');
    const missing = dependencyOf(element, (name) => this.#values.get(name) !== undefined);
    if (missing) return this.#log.fail('408', `${call} before ${missing}`, 'false');
    const verdict = rule.format(value);
    if (element === 'cmi.suspend_data' && verdict === 'too long') {
      return this.#log.refuse('406', `${element}: ${value.length} characters`, 'false');
    }
    if (verdict !== 'fits') {
      const shown = value.length > 300 ? `${value.length} characters` : JSON.stringify(value);
      return this.#log.fail(verdictCodes[verdict], `${call} = ${shown}, ${verdict}`, 'false');
    }
    if (!this.#suitsType(element, value)) {
      return this.#log.fail('406', `${call} = ${value} does not suit its type`, 'false');
    }
    if (this.#clashes(element, value)) {
      return this.#log.fail('351', `${call} = ${value}: an objective has another id`, 'false');
    }
    if (maySet(this.#setup.launch.mode, element)) this.#values.set(element, value);
    else this.#log.frown(`${call} in ${this.#setup.launch.mode} mode`);
    return this.#log.ok('true');
  }

  getLastError(): string {
    return this.#log.error;
  }

  getErrorString(code: unknown): string {
    return errorText('2004', code);
  }

  getDiagnostic(code: unknown): string {
    return errorText('2004', code === '' ? this.#log.error : code);
  }

  #getKeyword(element: string, parent: string, keyword: string): string | number {
    const call = `GetValue ${element}`;
    if (!isKnown(model2004, parent)) return this.#log.fail('401', `${call}: unknown`, '');
    if (keyword === '_count' && isArray(model2004, parent)) {
      const count = this.#values.count(element.slice(0, -'._count'.length));
      return this.#log.ok(handedOut(element, String(count), this.#setup.numbers));
    }
    const children = childrenOf(model2004, parent);
    if (keyword !== '_children' || children.length === 0) {
      return this.#log.fail('301', `${call}: no such keyword here`, '');
    }
    return this.#log.ok(children.join(','));
  }

  #suitsType(element: string, value: string): boolean {
    const match = /^(cmi\.interactions\.\d+)\.(learner_response|correct_responses\.)/.exec(element);
    const type = match && this.#values.get(`${match[1]}.type`);
    return !type || suits2004(type, value, match[2] !== 'learner_response');
  }

  /** Ids of objectives are unique, and never change once set. */
  #clashes(element: string, value: string): boolean {
    if (!/^cmi\.objectives\.\d+\.id$/.test(element)) return false;
    const now = this.#values.get(element);
    if (now !== undefined) return now !== value;
    const count = this.#values.count('cmi.objectives');
    const ids = Array.from({ length: count }, (_, n) => this.#values.get(`cmi.objectives.${n}.id`));
    return ids.includes(value);
  }

  /** Moodle sends everything every time, not only what changed. */
  #send(kind: SendKind, failure: string): string {
    const written = this.#values
      .entries()
      .filter(([name]) => model2004[elementName(name).model]?.access !== 'read-only')
      .filter(([name]) => name.startsWith('cmi.'));
    const session = this.#values.get('cmi.session_time') ?? '';
    const total = addTime2004(this.#values.get('cmi.total_time') ?? '', session);
    this.#saved = this.#values.copy();
    const body = encodePayload([...written, ['cmi.total_time', total]]);
    const { answer, error } = deliver(this.#setup.line, body, kind, failure);
    return this.#log.answer(error, answer);
  }

  #idle<T>(call: string, before: string, after: string, answer: T): T {
    const code = this.#state === 'before' ? before : after;
    return this.#log.fail(code, `${call} ${this.#state} the session`, answer);
  }
}
