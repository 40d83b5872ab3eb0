/**
 * Language and reading: the reader's own, kept in this browser, never in the address.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { readIn, withDigits, withLetters, withMonths, withNames } from '../state/reading/reading.ts';
import { isLanguage, languages } from '../words/language.ts';
import { useReading } from './reading.tsx';

export function Settings() {
  const { reading, choose, say } = useReading();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => { if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false); };
    window.addEventListener('pointerdown', outside);
    return () => { window.removeEventListener('pointerdown', outside); };
  }, [open]);
  return (
    <div className="settings" ref={box} onKeyDown={(event) => { if (event.key === 'Escape' && open) { event.stopPropagation(); setOpen(false); button.current?.focus(); } }}>
      <button type="button" ref={button} aria-expanded={open} aria-controls={id} onClick={() => { setOpen(!open); }}>
        {say('settings.language')}: <span lang={reading.language}>{languages[reading.language].own}</span>
      </button>
      {open && (
        <div className="settings-box" id={id} role="group" aria-label={say('settings.label')}>
          <fieldset>
            <legend>{say('settings.language')}</legend>
            {Object.entries(languages).map(([code, { own }]) => (
              <label key={code} lang={code}><input type="radio" name="language" checked={code === reading.language} onChange={() => { if (isLanguage(code)) choose(readIn(code)); }} /> {own}</label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{say('settings.digits')}</legend>
            {(['latn', 'arab'] as const).map((digits) => <label key={digits}><input type="radio" name="digits" checked={reading.digits === digits} onChange={() => { choose(withDigits(digits)); }} /> <bdi dir="ltr">{say(`settings.${digits}`)}</bdi></label>)}
          </fieldset>
          {reading.language === 'ar' && (
            <fieldset>
              <legend>{say('settings.months')}</legend>
              {(['both', 'levant', 'latin'] as const).map((months) => <label key={months}><input type="radio" name="months" checked={reading.months === months} onChange={() => { choose(withMonths(months)); }} /> {say(`settings.${months}`)}</label>)}
            </fieldset>
          )}
          <label><input type="checkbox" checked={reading.namesFirst === 'own'} onChange={(event) => { choose(withNames(event.target.checked ? 'own' : 'reader')); }} /> {say('settings.namesFirst')}</label>
          <label><input type="checkbox" checked={reading.letters} onChange={(event) => { choose(withLetters(event.target.checked)); }} /> {say('settings.keys')}</label>
        </div>
      )}
    </div>
  );
}
