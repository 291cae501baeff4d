import type { Faults } from './faults.ts';
import type { Journal, Rte, Standard } from './rte.ts';

const codes = {
  '1.2': { initialize: '101', suspend: '405' },
  '2004': { initialize: '102', suspend: '406' },
};

/** An RTE whose calls go wrong as the faults of the moment say. */
export function faultyRte(
  rte: Rte,
  standard: Standard,
  faults: () => Faults,
  journal: Journal,
): Rte {
  // The error of a call that never reached the RTE; null while the RTE's own counts.
  let error: string | null = null;
  const asked = (): Faults => {
    const now = faults();
    if (now.calls === 'throws') throw new Error('The LMS broke');
    error = null;
    return now;
  };
  return {
    initialize(argument) {
      const { initialize } = asked();
      if (initialize === 'throws') throw new Error('The LMS broke while it started');
      if (initialize === 'ok') return rte.initialize(argument);
      error = codes[standard].initialize;
      return 'false';
    },
    terminate: (argument) => (asked(), rte.terminate(argument)),
    getValue: (element) => (asked(), rte.getValue(element)),
    setValue(element, value) {
      const { suspendRoom } = asked();
      const size = String(value).length;
      if (element !== 'cmi.suspend_data' || suspendRoom === null || size <= suspendRoom) {
        return rte.setValue(element, value);
      }
      error = codes[standard].suspend;
      journal.refusal(`cmi.suspend_data: ${size} characters, room for ${suspendRoom}`);
      return 'false';
    },
    commit: (argument) => (asked(), rte.commit(argument)),
    getLastError: () => error ?? rte.getLastError(),
    getErrorString: (code) => rte.getErrorString(code),
    getDiagnostic: (code) => rte.getDiagnostic(code),
  };
}
