/**
 * The panel's edge: dragged, or moved by the arrow keys; never by dragging alone.
 */
import { panelAt } from '../../state/reading/reading.ts';
import { useReading } from '../reading.tsx';

const step = 20;

export function PanelHandle() {
  const { say, reading, choose, direction } = useReading();
  const wider = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const narrower = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return (
    <div
      className="panel-handle" role="separator" tabIndex={0} aria-orientation="vertical" aria-label={say('panel.handle')} aria-valuemin={280} aria-valuemax={720} aria-valuenow={reading.panel}
      onKeyDown={(event) => {
        const by = event.key === wider ? step : event.key === narrower ? -step : 0;
        if (by === 0) return;
        event.preventDefault();
        choose((now) => panelAt(now.panel + by)(now));
      }}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const edge = event.currentTarget.parentElement?.getBoundingClientRect();
        if (edge) choose(panelAt(direction === 'rtl' ? event.clientX - edge.left : edge.right - event.clientX));
      }}
    />
  );
}
