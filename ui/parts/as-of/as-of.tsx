/**
 * The as-of day in the header: typed, stepped and scrubbed, the same for every view.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { isoOfDay } from '../../state/day/calendar.ts';
import { parseDay } from '../../state/day/parse.ts';
import type { Typed } from '../../state/day/parse.ts';
import { lookOn, stepBy } from '../../state/address/change.ts';
import { changeFrom } from '../../state/day/step.ts';
import { writeDay, writeDayNumber } from '../../state/day/write.ts';
import { useHere } from '../address.ts';
import { useEvents } from '../events.tsx';
import { useReading } from '../reading.tsx';
import { Chevron } from '../signs.tsx';
import { asOfWords } from '../words-of-days.ts';
import { DaySlider } from './slider.tsx';

export function AsOf() {
  const { address: { on }, act } = useHere();
  const speech = useReading();
  const { say, writing } = speech;
  const { changes, days, incident } = useEvents();
  const [typed, setTyped] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Exclude<Typed, { kind: 'day' }> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    // What is typed next replaces the day, whether one came here or stayed here.
    if (document.activeElement === input.current) input.current?.select();
  }, [on]);
  const next = changeFrom(changes, on, 'next');
  const previous = changeFrom(changes, on, 'previous');
  const set = (edtf: string | null) => {
    act(lookOn(edtf));
    setTyped(null);
    setAnswer(null);
  };
  const read = () => {
    if (typed === null || typed.trim() === '') { setTyped(null); setAnswer(null); return; }
    const given = parseDay(typed, { on, incident });
    if (given.kind === 'day') set(given.edtf);
    else setAnswer(given);
  };
  const changeWords = (way: 'changeBack' | 'changeForward', change: typeof next) =>
    change ? say(`asOf.${way}`, { day: writeDayNumber(change.day, writing), what: change.what }) : say(way === 'changeBack' ? 'asOf.noChangeBack' : 'asOf.noChangeForward');

  return (
    <div className="as-of" role="group" aria-label={say('asOf.label')}>
      <label htmlFor={id} className="as-of-label">{say('asOf.label')}</label>
      <button type="button" className="quiet" disabled={!previous} title={changeWords('changeBack', previous)} aria-label={changeWords('changeBack', previous)} onClick={() => { if (previous) act(lookOn(isoOfDay(previous.day))); }}><Chevron double /></button>
      <button type="button" className="quiet" disabled={on === null} title={say('asOf.dayBack')} aria-label={say('asOf.dayBack')} onClick={() => { act(stepBy({ days: -1 })); }}><Chevron /></button>
      <form
        className="as-of-field" onSubmit={(event) => { event.preventDefault(); read(); }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && (typed !== null || answer)) { event.stopPropagation(); setTyped(null); setAnswer(null); }
          const months = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
          if (months !== 0) { event.preventDefault(); act(stepBy({ months })); }
        }}
      >
        <input
          ref={input} id={id} type="text" autoComplete="off" spellCheck={false} dir="auto" value={typed ?? asOfWords(on, speech)} title={say('asOf.hint')}
          aria-describedby={answer ? `${id}-answer` : undefined} aria-invalid={answer?.kind === 'wrong' || undefined}
          onFocus={(event) => { event.currentTarget.select(); }} onChange={(event) => { setTyped(event.target.value); setAnswer(null); }} onBlur={() => { if (typed !== null && !answer) read(); }}
        />
        {answer && (
          <div className="as-of-answer" id={`${id}-answer`} role="alert">
            {answer.kind === 'wrong' && say(`wrongDay.${answer.why}`)}
            {answer.kind === 'choice' && <>
              <span>{say('asOf.whichDay', { first: writeDay(answer.edtfs[0], writing), second: writeDay(answer.edtfs[1], writing) })}</span>
              {answer.edtfs.map((edtf) => <button type="button" key={edtf} onClick={() => { set(edtf); input.current?.focus(); }}>{writeDay(edtf, writing)}</button>)}
            </>}
          </div>
        )}
      </form>
      <button type="button" className="quiet" disabled={on === null} title={say('asOf.dayForward')} aria-label={say('asOf.dayForward')} onClick={() => { act(stepBy({ days: 1 })); }}><Chevron toEnd /></button>
      <button type="button" className="quiet" disabled={!next} title={changeWords('changeForward', next)} aria-label={changeWords('changeForward', next)} onClick={() => { if (next) act(lookOn(isoOfDay(next.day))); }}><Chevron toEnd double /></button>
      <DaySlider on={on} days={days} scrub={(day) => { act(lookOn(day), { replace: true }); }} settle={(day) => { act(lookOn(day)); }} />
      <button type="button" className="all-time" aria-pressed={on === null} onClick={() => { act(lookOn(null)); }}>{say('asOf.allTime')}</button>
    </div>
  );
}
