/**
 * Features of the browser that are switched off. The first are Playwright's own: of two such lists
 * the browser reads the last alone. The others are the address bar's pop-ups, two pages full of
 * script that a Chromium with its own windows loads beside every new context: they take a third of
 * all processor time, and no page under test can see them.
 */
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** What a Chromium is started with beside Playwright's own arguments, in tests and measurements. */
export const browserArguments: readonly string[] = [
  // Root in a container has no user namespaces.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${switchedOff.join(',')}`,
];
