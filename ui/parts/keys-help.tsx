/**
 * All keys, in one place, opened by `?`.
 */
import { useEffect, useRef } from 'react';
import type { WordKey } from '../words/language.ts';
import { useReading } from './reading.tsx';

const keys: readonly (readonly [string, WordKey])[] = [
  ['/ · Ctrl K', 'keys.search'], ['B', 'keys.back'], ['F', 'keys.forward'], ['Shift B', 'keys.changeBack'], ['Shift F', 'keys.changeForward'], ['T', 'keys.allTime'],
  ['1 2 3', 'keys.faces'], ['E', 'keys.evidence'], ['Enter', 'keys.enter'], ['+ − 0', 'keys.zoom'], ['↑ ↓ ← → · Alt ↑', 'keys.arrows'], ['Space', 'keys.unfold'], ['L', 'keys.region'], ['?', 'keys.keys'], ['Esc', 'keys.escape'],
];

export function KeysHelp({ close }: { readonly close: () => void }) {
  const { say } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { if (!dialog.current?.open) dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{say('keys.title')}</h2>
      <table><tbody>{keys.map(([key, word]) => <tr key={key}><th scope="row"><kbd dir="ltr">{key}</kbd></th><td>{say(word)}</td></tr>)}</tbody></table>
      <p className="muted">{say('keys.off')}</p>
      <button type="button" onClick={() => { dialog.current?.close(); }}>{say('keys.close')}</button>
    </dialog>
  );
}
