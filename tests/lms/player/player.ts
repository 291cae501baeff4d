import type { LmsFaults } from '../lms-faults.ts';
import type { PlayerConfig } from '../player-config.ts';
import { api12, api2004 } from '../strict/api.ts';
import { faultyLine } from '../strict/faulty-line.ts';
import { faultyRte } from '../strict/faulty-rte.ts';
import { Strict12 } from '../strict/strict-12.ts';
import { Strict2004 } from '../strict/strict-2004.ts';
import { againRte } from './again.ts';
import { decoyRte } from './decoy.ts';
import { openContent } from './open-content.ts';
import { pageJournal } from './page-journal.ts';
import { pageLine } from './page-line.ts';
import { faultsOfTheMoment } from './page-faults.ts';
import { waitHere } from './wait-here.ts';

const config = JSON.parse(document.querySelector('#config')?.textContent ?? '') as PlayerConfig;
const faults: () => LmsFaults = faultsOfTheMoment(config.faults);
const journal = pageJournal(config);
const line = faultyLine(pageLine(config), faults, waitHere);
const setup = { ...config, line, journal };
const is12 = config.kind.endsWith('1.2');
const standard = is12 ? '1.2' : '2004';
const inner = config.kind.startsWith('again')
  ? await againRte(standard, setup)
  : is12
    ? new Strict12(setup)
    : new Strict2004(setup);
const rte = faultyRte(inner, standard, faults, journal);
if (is12) Object.assign(window, { API: api12(rte) });
else Object.assign(window, { API_1484_11: api2004(rte) });
if (config.both) {
  const decoy = decoyRte(journal);
  if (is12) Object.assign(window, { API_1484_11: api2004(decoy) });
  else Object.assign(window, { API: api12(decoy) });
}
openContent(config.contentUrl, config.place);
