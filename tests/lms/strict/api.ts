import type { Rte } from './rte.ts';

/** The object SCORM 1.2 content looks for as `window.API`. */
export function api12(rte: Rte): Record<string, (...values: unknown[]) => unknown> {
  return {
    LMSInitialize: (argument) => rte.initialize(argument),
    LMSFinish: (argument) => rte.terminate(argument),
    LMSGetValue: (element) => rte.getValue(String(element)),
    LMSSetValue: (element, value) => rte.setValue(String(element), value),
    LMSCommit: (argument) => rte.commit(argument),
    LMSGetLastError: () => rte.getLastError(),
    LMSGetErrorString: (code) => rte.getErrorString(code),
    LMSGetDiagnostic: (code) => rte.getDiagnostic(code),
  };
}

/** The object SCORM 2004 content looks for as `window.API_1484_11`. */
export function api2004(rte: Rte): Record<string, (...values: unknown[]) => unknown> {
  return {
    Initialize: (argument) => rte.initialize(argument),
    Terminate: (argument) => rte.terminate(argument),
    GetValue: (element) => rte.getValue(String(element)),
    SetValue: (element, value) => rte.setValue(String(element), value),
    Commit: (argument) => rte.commit(argument),
    GetLastError: () => rte.getLastError(),
    GetErrorString: (code) => rte.getErrorString(code),
    GetDiagnostic: (code) => rte.getDiagnostic(code),
  };
}
