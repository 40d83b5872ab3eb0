/**
 * What happens over time in the view that is open, told to the as-of day in the header.
 */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

/** A day on which the view changes, and what changes, in words. */
export interface ViewChange {
  readonly day: number;
  readonly what: string;
}

export interface ViewEvents {
  readonly changes: readonly ViewChange[];
  /** Starts, ends and incidents, for the density under the slider. */
  readonly days: readonly number[];
  /** The day of the incident in view. */
  readonly incident: string | null;
}

export const noEvents: ViewEvents = { changes: [], days: [], incident: null };

const EventsContext = createContext<{ readonly events: ViewEvents; readonly tell: (events: ViewEvents) => void }>({ events: noEvents, tell: () => undefined });

export function EventsProvider({ children }: { readonly children: ReactNode }) {
  const [events, tell] = useState(noEvents);
  const value = useMemo(() => ({ events, tell }), [events]);
  return <EventsContext value={value}>{children}</EventsContext>;
}

export const useEvents = (): ViewEvents => useContext(EventsContext).events;

/** Tells the header what this view knows of time, for as long as the view is open. */
export function useTellEvents(events: ViewEvents): void {
  const { tell } = useContext(EventsContext);
  useEffect(() => {
    tell(events);
    return () => { tell(noEvents); };
  }, [events, tell]);
}
