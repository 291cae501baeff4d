import { deliver } from '../strict/line.ts';
import { maySet } from '../strict/mode-rules.ts';
import { encodePayload } from '../strict/payload.ts';
import type { Rte, Standard } from '../strict/rte.ts';
import type { Setup } from '../strict/setup.ts';

/** The part of scorm-again's API objects that both standards share. */
interface AgainApi {
  lmsInitialize(argument: unknown): string;
  lmsFinish(argument: unknown): string;
  lmsGetValue(element: string): string;
  lmsSetValue(element: string, value: unknown): string;
  lmsCommit(argument: unknown): string;
  lmsGetLastError(): string;
  lmsGetErrorString(code: unknown): string;
  lmsGetDiagnostic(code: unknown): string;
  loadFromFlattenedJSON(values: object, element: string): void;
}

type AgainClass = new (settings: object) => AgainApi;

/** Elements whose empty value means something; other empty ones were never set. */
const mayBeEmpty = /^cmi\.(suspend_data|location|exit|core\.lesson_location|core\.exit)$/;

/** scorm-again as the RTE of one launch; whatever it answers with an error is a violation. */
export async function againRte(standard: Standard, setup: Setup): Promise<Rte> {
  const module = (await import(`/lms/again/${standard}.js`)) as Record<string, AgainClass>;
  const Api = module[standard === '1.2' ? 'Scorm12API' : 'Scorm2004API'];
  if (!Api) throw new Error('scorm-again has no API class for this standard');
  const api = new Api({
    autocommit: false,
    lmsCommitUrl: '/lms/track',
    dataCommitFormat: 'flattened',
    mastery_override: false,
    logLevel: 5,
    httpService: {
      processHttpRequest(_url: string, params: Record<string, unknown>, isFinish: boolean) {
        const values = Object.entries(params).filter(
          (entry): entry is [string, string] =>
            typeof entry[1] === 'string' && (entry[1] !== '' || mayBeEmpty.test(entry[0])),
        );
        const kind = isFinish ? 'finish' : 'commit';
        const { answer } = deliver(setup.line, encodePayload(values), kind, '101');
        const failure = standard === '1.2' ? 101 : 391;
        return { result: answer, errorCode: answer === 'true' ? 0 : failure };
      },
      updateSettings() {},
    },
  });
  api.loadFromFlattenedJSON(setup.launch.values, '');

  const watched = <T>(call: string, answer: T): T => {
    const code = api.lmsGetLastError();
    const isDelivery = call === 'commit' || call === 'terminate';
    const isFailedDelivery = isDelivery && ['101', '111', '391'].includes(code);
    const isUnset = call.startsWith('get') && code === '403';
    if (code !== '0' && !isFailedDelivery && !isUnset) {
      setup.journal.violation(`${call} (${code})`);
    }
    return answer;
  };
  return {
    initialize: (argument) => watched('initialize', api.lmsInitialize(argument)),
    terminate: (argument) => watched('terminate', api.lmsFinish(argument)),
    getValue: (element) => watched(`get ${element}`, api.lmsGetValue(element)),
    setValue(element, value) {
      if (!maySet(setup.launch.mode, element)) {
        setup.journal.violation(`set ${element} in ${setup.launch.mode} mode`);
        return 'true';
      }
      const answer = api.lmsSetValue(element, value);
      if (element === 'cmi.suspend_data' && answer === 'false') {
        setup.journal.refusal(`${element}: ${String(value).length} characters`);
        return answer;
      }
      return watched(`set ${element}`, answer);
    },
    commit: (argument) => watched('commit', api.lmsCommit(argument)),
    getLastError: () => api.lmsGetLastError(),
    getErrorString: (code) => api.lmsGetErrorString(code),
    getDiagnostic: (code) => api.lmsGetDiagnostic(code),
  };
}
