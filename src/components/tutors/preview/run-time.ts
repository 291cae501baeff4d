import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';

/** The part of scorm-again that both standards share. */
export interface RunTime {
  lmsInitialize(argument: string): string;
  lmsFinish(argument: string): string;
  lmsGetValue(element: string): string;
  lmsSetValue(element: string, value: string): string;
  lmsCommit(argument: string): string;
  lmsGetLastError(): string;
  lmsGetErrorString(code: string): string;
  lmsGetDiagnostic(code: string): string;
  loadFromFlattenedJSON(values: Record<string, string>, element: string): void;
}

/** What scorm-again hands over where another LMS would ask its server. */
export type Deliver = (
  values: Readonly<Record<string, unknown>>,
  last: boolean,
) => { readonly taken: boolean; readonly error: number };

/** Makes the run-time of one launch. */
export type NewRunTime = (deliver: Deliver) => RunTime;

/** Loads scorm-again for one standard only: it is heavy. */
export async function loadRunTime({ standard }: RecordNames): Promise<NewRunTime> {
  // Its types say `default`, its modules export by name.
  const module: object =
    standard === 'scorm-1.2'
      ? await import('scorm-again/scorm12')
      : await import('scorm-again/scorm2004');
  const RunTimeClass = Object.values(module)[0] as new (settings: object) => RunTime;
  return (deliver) =>
    new RunTimeClass({
      autocommit: false,
      // Never asked: the service below stands in for the network.
      lmsCommitUrl: 'none',
      dataCommitFormat: 'flattened',
      // Any settings at all would otherwise turn it on.
      mastery_override: false,
      logLevel: 5,
      httpService: {
        processHttpRequest(_url: string, values: object, last?: boolean) {
          const { taken, error } = deliver(values as Record<string, unknown>, last === true);
          return { result: taken ? 'true' : 'false', errorCode: taken ? 0 : error };
        },
        updateSettings() {},
      },
    });
}
