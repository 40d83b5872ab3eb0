/**
 * To the day on which this dossier changes, and what changes then: before and after the day asked.
 */
import { useHere } from '../../parts/address.ts';
import { useEvents } from '../../parts/events.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Chevron } from '../../parts/signs.tsx';
import { lookOn } from '../../state/address/change.ts';
import { isoOfDay } from '../../state/day/calendar.ts';
import { changeFrom } from '../../state/day/step.ts';
import { writeDayNumber } from '../../state/day/write.ts';

export function ChangeSteps() {
  const { address, act } = useHere();
  const { say, writing } = useReading();
  const { changes } = useEvents();
  if (address.on === null) return null;
  const previous = changeFrom(changes, address.on, 'previous');
  const next = changeFrom(changes, address.on, 'next');
  return (
    <p className="change-steps">
      {previous && <button type="button" className="link" onClick={() => { act(lookOn(isoOfDay(previous.day))); }}><Chevron /> {say('dossier.changed', { day: writeDayNumber(previous.day, writing), what: previous.what })}</button>}
      {next && <button type="button" className="link" onClick={() => { act(lookOn(isoOfDay(next.day))); }}>{say('dossier.changes', { day: writeDayNumber(next.day, writing), what: next.what })} <Chevron toEnd /></button>}
    </p>
  );
}
