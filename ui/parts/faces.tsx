/**
 * Chart, table, text: three faces of one answer, with the same content and address.
 */
import { showFace } from '../state/address/change.ts';
import { useHere } from './address.ts';
import { useReading } from './reading.tsx';

const faces = ['chart', 'table', 'text'] as const;

export function Faces() {
  const { address, act } = useHere();
  const { say } = useReading();
  return (
    <div className="faces" role="group" aria-label={say('chart.faces')}>
      {faces.map((face) => <button type="button" key={face} aria-pressed={address.face === face} onClick={() => { act(showFace(face)); }}>{say(`chart.${face}`)}</button>)}
    </div>
  );
}
