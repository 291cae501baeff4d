import type { Effects } from '../../course/schema/scenario.ts';
import { gaugeEnd, gaugeNames } from '../../course/scenario/gauges.ts';
import { gaugeTitles, gaugeWords } from '../../course/scenario/words.ts';

/** Nine blocks from the lower end to the upper, two points each. */
const steps = Array.from({ length: gaugeEnd + 1 }, (_, index) => index * 2 - gaugeEnd);

/** Three small gauges, each with its words: the words say it all, the bars show it. */
export function Gauges({ gauges }: { gauges: Effects }) {
  return (
    <ul class="gauges" aria-label="How things stand">
      {gaugeNames.map((name) => (
        <li>
          <b>{gaugeTitles[name]}</b>
          <div class="gauge-bar" aria-hidden="true">
            {steps.map((step) => (
              <span class={`${step <= gauges[name] ? 'on' : ''} ${step === 0 ? 'mid' : ''}`} />
            ))}
          </div>
          {gaugeWords(name, gauges[name])}
        </li>
      ))}
    </ul>
  );
}
