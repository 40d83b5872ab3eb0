/**
 * The places of the side rail. A place stands here when it works, not before.
 */
import { NavLink } from 'react-router';
import { useHere } from './address.ts';
import { useReading } from './reading.tsx';

export function Rail() {
  const { to } = useHere();
  const { say } = useReading();
  return (
    <nav className="rail" aria-label={say('places.label')} data-region>
      <NavLink to={to('/')} end>{say('places.case')}</NavLink>
      <NavLink to={to('/search')}>{say('places.search')}</NavLink>
      <NavLink to={to('/chart')}>{say('places.structure')}</NavLink>
    </nav>
  );
}
