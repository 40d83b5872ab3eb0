/**
 * What a chart draws: classes, levels, and how far from the claims a possible relation may lie.
 */
import { toDepth, toggleClass, withLeads, withRemote } from '../../state/address/change.ts';
import { writeNumber } from '../../state/day/write.ts';
import { useHere } from '../../parts/address.ts';
import { useReading } from '../../parts/reading.tsx';
import type { OrgChart } from '../../queries/org-chart.ts';

const classes = ['command', 'membership', 'administrative', 'training'] as const;
const depths = [1, 2, 3, 4, 5, 6];

export function ChartOptions({ chart }: { readonly chart: OrgChart | undefined }) {
  const { address, act } = useHere();
  const { say, count, writing } = useReading();
  const out = chart?.leftOut;
  const left = out ? [
    out.beforeFirstMention > 0 ? count('chart.beforeFirst', out.beforeFirstMention) : null,
    out.afterLastMention > 0 ? count('chart.afterLast', out.afterLastMention) : null,
    out.undated > 0 ? count('chart.undated', out.undated) : null,
  ].filter((words) => words !== null) : [];
  return (
    <div className="chart-options">
      <fieldset>
        <legend>{say('chart.classes')}</legend>
        {classes.map((name) => <label key={name}><input type="checkbox" checked={address.classes.includes(name)} onChange={() => { act(toggleClass(name)); }} /> {say(`classes.${name}`)}</label>)}
      </fieldset>
      {address.root !== null && (
        <label>{say('chart.depth')} <select value={address.depth ?? ''} onChange={(event) => { act(toDepth(event.target.value === '' ? null : Number(event.target.value))); }}>
          <option value="">{say('chart.allLevels')}</option>
          {depths.map((depth) => <option key={depth} value={depth}>{writeNumber(depth, writing)}</option>)}
        </select></label>
      )}
      <label><input type="checkbox" checked={address.leads} onChange={(event) => { act(withLeads(event.target.checked)); }} /> {say('status.leads')}</label>
      {(left.length > 0 || address.remote) && (
        <span className="left-out">
          {left.length > 0 && <>{say('chart.leftOut')} {left.join(' · ')} </>}
          <button type="button" className="link" aria-pressed={address.remote} onClick={() => { act(withRemote(!address.remote)); }}>{say(address.remote ? 'chart.hideThem' : 'chart.showThem')}</button>
        </span>
      )}
    </div>
  );
}
