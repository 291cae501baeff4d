import { vi } from 'vitest';
import type { DeviceStorage } from '../../src/stores/device-storage.ts';
import { sampleSettings, type WholeSettings } from '../tracking/sample-settings.ts';
import { fakeStorage } from './fake-storage.ts';

/** How a page is opened. */
export interface PageOptions {
  readonly storage?: DeviceStorage;
  readonly tabStorage?: DeviceStorage;
  /** `localStorage` itself throws when touched. */
  readonly forbidden?: boolean;
  readonly settings?: Partial<WholeSettings>;
  /** Put on the window, for example `API`. */
  readonly scope?: object;
  /** How the browser says it came here. */
  readonly navigation?: 'navigate' | 'reload';
}

/**
 * Opens a page: fresh modules and stores on a fake window, with vitest's fake timers running. Events
 * are sent by hand.
 */
export async function openPage(options: PageOptions = {}) {
  vi.resetModules();
  vi.unstubAllGlobals();
  const { storage = fakeStorage(), tabStorage = fakeStorage(), forbidden = false } = options;
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const addEventListener = (name: string, listener: (event: unknown) => void) =>
    void listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  const attributes = new Map<string, string>();
  const root = {
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    removeAttribute: (name: string) => void attributes.delete(name),
  };
  const page = {
    addEventListener,
    documentElement: root,
    visibilityState: 'visible',
    referrer: '',
  };
  const scope = Object.defineProperty({ addEventListener }, 'localStorage', {
    get() {
      if (forbidden) throw new DOMException('forbidden', 'SecurityError');
      return storage;
    },
  });
  vi.stubGlobal('window', scope);
  vi.stubGlobal('document', page);
  vi.stubGlobal('sessionStorage', tabStorage);
  vi.stubGlobal('location', { href: 'https://lms.example/content/d9-4-1-learn.html' });
  const [entry] = [{ type: options.navigation ?? 'navigate' }];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry as never]);
  const settings = { ...sampleSettings, standard: 'web', ...options.settings };
  vi.stubGlobal('outcomeFour', settings);
  vi.stubGlobal('outcomeFourDetails', settings);
  for (const [name, value] of Object.entries(options.scope ?? {})) vi.stubGlobal(name, value);

  const send = (name: string, event: object = {}) =>
    listeners.get(name)?.forEach((listener) => listener(event));
  const stores = {
    ...(await import('../../src/stores/start.ts')),
    ...(await import('../../src/stores/actions.ts')),
    ...(await import('../../src/stores/attempt.ts')),
    ...(await import('../../src/stores/writing.ts')),
    ...(await import('../../src/stores/save-state.ts')),
    ...(await import('../../src/stores/learner.ts')),
    ...(await import('../../src/stores/name-learner.ts')),
    ...(await import('../../src/stores/check-actions.ts')),
    ...(await import('../../src/stores/save-words.ts')),
    ...(await import('../../src/stores/notices.ts')),
    ...(await import('../../src/stores/progress.ts')),
    ...(await import('../../src/stores/ready.ts')),
    ...(await import('../../src/stores/support.ts')),
    ...(await import('../../src/stores/page-listener.ts')),
    ...(await import('../../src/stores/clear-device.ts')),
    ...(await import('../../src/stores/reading-settings.ts')),
    ...(await import('../../src/stores/progress-file.ts')),
  };
  return {
    ...stores,
    attributes,
    listeners,
    send,
    words: () => stores.saveWords(stores.$saveState.get(), () => '10:42'),
    /** The page is hidden, as by switching to another app. */
    hide() {
      page.visibilityState = 'hidden';
      send('visibilitychange');
    },
    /** The page is closed for good. */
    close: () => send('pagehide', { persisted: false }),
  };
}

/** An open page. */
export type Page = Awaited<ReturnType<typeof openPage>>;
