/**
 * What the answer rests on: known at, classes, leads, clearance. Other than now becomes a band in words.
 */
import { useState } from 'react';
import { knownAt, withLeads } from '../state/address/change.ts';
import { parseDay } from '../state/day/parse.ts';
import { plain } from '../state/day/calendar.ts';
import { writeDay } from '../state/day/write.ts';
import type { WordKey } from '../words/language.ts';
import { useReader } from '../queries/reader.ts';
import { useHere } from './address.ts';
import { useReading } from './reading.tsx';

export function StatusBar({ openKeys }: { readonly openKeys: () => void }) {
  const { address, act } = useHere();
  const { say, writing } = useReading();
  return (
    <footer className="status-bar" aria-label={say('status.label')} data-region>
      {address.known !== null && (
        <p className="band">{say('status.knownBand', { day: writeDay(address.known, writing) })} <button type="button" onClick={() => { act(knownAt(null)); }}>{say('status.backToNow')}</button></p>
      )}
      {address.leads && <p className="band">{say('status.leadsBand')} <button type="button" onClick={() => { act(withLeads(false)); }}>{say('status.leaveOut')}</button></p>}
      <div className="status-line">
        <KnownAt />
        <span>{say('status.classes')}: {address.classes.map((name) => say(`classes.${name}` as WordKey)).join(say('status.comma'))}</span>
        <span>{say('status.leads')}: {say(address.leads ? 'status.on' : 'status.off')}</span>
        <Cleared />
        <button type="button" className="link" onClick={openKeys}>{say('keys.title')} <kbd>?</kbd></button>
      </div>
    </footer>
  );
}

/** The reader's own words only. */
function Cleared() {
  const { say } = useReading();
  const { data } = useReader();
  if (!data) return null;
  const { cleared } = data;
  return <span>{say('status.cleared')}: {cleared === null ? say('status.everything') : cleared.length === 0 ? say('status.nothing') : cleared.map((word) => <bdi key={word} className="marking">{word}</bdi>)}</span>;
}

/** A whole day, typed like the as-of day. */
function KnownAt() {
  const { address, act } = useHere();
  const { say, writing } = useReading();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  if (typed === null) {
    return <span>{say('status.knownAt')}: {address.known === null ? say('status.now') : writeDay(address.known, writing)} <button type="button" className="link" onClick={() => { setTyped(''); }}>{say('status.change')}</button></span>;
  }
  const set = () => {
    const given = parseDay(typed, { on: address.known, incident: null });
    const whole = given.kind === 'day' && plain(given.edtf)?.precision === 'day' ? given.edtf : null;
    setWrong(whole === null && typed.trim() !== '');
    if (whole !== null) act(knownAt(whole));
    if (whole !== null || typed.trim() === '') setTyped(null);
  };
  return (
    <form className="known-at" onSubmit={(event) => { event.preventDefault(); set(); }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setTyped(null); setWrong(false); } }}>
      <label>{say('status.setKnown')} <input type="text" dir="auto" autoComplete="off" value={typed} aria-invalid={wrong || undefined} ref={(input) => { if (input && document.activeElement !== input && typed === '') input.focus(); }} onChange={(event) => { setTyped(event.target.value); setWrong(false); }} /></label>
      <button type="submit">{say('status.set')}</button>
      {wrong && <span role="alert">{say('wrongDay.not-understood')}</span>}
    </form>
  );
}
