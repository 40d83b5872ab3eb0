/**
 * Listens for the frame's keys. A part that has a use for a key says so here and nowhere else.
 */
import { useEffect } from 'react';
import { keyMeant } from '../state/keys.ts';
import type { Known } from '../state/keys.ts';
import { useReading } from './reading.tsx';

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) && target.getAttribute('type') !== 'checkbox');
}

/** `acts` answers whether it used the key. */
export function useKeys(acts: (key: Known) => boolean): void {
  const { reading: { letters } } = useReading();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const search = (event.ctrlKey || event.metaKey) && !event.altKey && (event.key.toLowerCase() === 'k' || event.code === 'KeyK');
      const known = search ? 'search' : keyMeant({ key: event.key, code: event.code, shift: event.shiftKey, chord: event.ctrlKey || event.altKey || event.metaKey, inField: inField(event.target) }, letters);
      if (known && acts(known)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => { window.removeEventListener('keydown', pressed); };
  }, [acts, letters]);
}
