import { dataPage } from '../../src/account/data-page.ts';

/** Markup that sets `ran` or asks another host for something if anything of it is ever built. */
export const hostileMarkup = [
  '<script>ran = 1</script>',
  '</script><script>ran = 1</script>',
  '<img src="https://hostile.example/x" onerror="ran = 1">',
  '<svg onload="ran = 1"><script href="data:text/javascript,ran=1"/></svg>',
  '<a href="javascript:ran=1" autofocus onfocus="ran = 1">here</a>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://hostile.example/">',
].join('\n');

const criterion = 'd9-4-1';
const account = (texts: Record<string, unknown>) => ({
  learner: '',
  saved: '2026-11-03',
  version: '1',
  accounts: [{ criterion, texts }],
});
const marker = '<script type="application/json" id="outcome-four">';

/** Files that look more or less like an exported account and must all be refused. */
export const wrongAccounts: Readonly<Record<string, string>> = {
  'a page with scripts and no data': `<!doctype html><body>${hostileMarkup}`,
  'an empty file': '',
  'data that is no JSON': `${hostileMarkup}${marker}{ran = 1}</script>`,
  'code where the data should be': `${marker}(()=>{ran=1})()</script>`,
  'data without an end': `${hostileMarkup}${marker}{"kind":"outcome-four-accounts"`,
  'a sum that does not fit': `${marker}${JSON.stringify({
    kind: 'outcome-four-accounts',
    format: 1,
    sum: 1,
    content: account({ [`${criterion}/draft/x`]: hostileMarkup }),
  })}</script>`,
  'a newer format': dataPage('outcome-four-accounts', '', '', account({})).replace(
    '"format":1',
    '"format":99',
  ),
  'keys of another criterion': dataPage(
    'outcome-four-accounts',
    'x',
    hostileMarkup,
    account({ 'd5-4-1/draft/x': 'y' }),
  ),
  'a key that is no key': dataPage(
    'outcome-four-accounts',
    'x',
    hostileMarkup,
    account({ ['__proto__/draft/x']: 'y', constructor: 'z' }),
  ),
  'a text that is no text': dataPage(
    'outcome-four-accounts',
    'x',
    hostileMarkup,
    account({ [`${criterion}/draft/x`]: { toString: 'x' } }),
  ),
  'feedback instead of accounts': dataPage('outcome-four-feedback', 'x', hostileMarkup, {}),
};

/** Whole files of ours whose every text is hostile: they are opened, as text. */
export const hostileAccount = (heading: string): string =>
  dataPage('outcome-four-accounts', 'x', hostileMarkup, {
    ...account({
      [`${criterion}/draft/${heading}`]: hostileMarkup,
      [`${criterion}/declare/name`]: hostileMarkup,
      [`${criterion}/fact/the-change`]: hostileMarkup,
      [`${criterion}/part/satisfaction`]: 'yes',
      [`${criterion}/sentence/satisfaction`]: '<script>ran = 1</script>',
    }),
  });

/** The same from a tutor. */
export const hostileFeedback = (heading: string): string =>
  dataPage('outcome-four-feedback', 'x', hostileMarkup, {
    criterion,
    learner: hostileMarkup,
    tutor: hostileMarkup,
    day: hostileMarkup,
    decision: 'not-yet',
    reason: hostileMarkup,
    checks: { valid: hostileMarkup, authentic: '', current: '', sufficient: '' },
    comments: [{ heading, title: hostileMarkup, text: hostileMarkup }],
  });

/** Files that look more or less like feedback and must be refused. */
export const wrongFeedback: Readonly<Record<string, string>> = {
  'a page with scripts and no data': `<!doctype html><body>${hostileMarkup}`,
  'accounts instead of feedback': hostileAccount('x'),
  'a decision that nobody can make': dataPage('outcome-four-feedback', 'x', hostileMarkup, {
    ...JSON.parse(JSON.stringify({ criterion, learner: '', tutor: '', day: '', reason: '' })),
    decision: 'distinction',
    checks: { valid: '', authentic: '', current: '', sufficient: '' },
    comments: [],
  }),
};

/** Files that look more or less like a backup and must be refused. */
export const wrongBackups: Readonly<Record<string, string>> = {
  markup: hostileMarkup,
  'an empty list': '[]',
  'somebody’s holiday': '{"photos":[1,2,3]}',
  'the right kind with a wrong sum': JSON.stringify({
    kind: 'outcome-four-progress',
    format: 1,
    package: 'outcome-four',
    version: '1',
    learner: hostileMarkup,
    saved: '2026-11-03',
    attempt: '!!',
    writing: JSON.stringify({ version: 1, epoch: 9, texts: {} }),
    checksum: '0000',
  }),
};
