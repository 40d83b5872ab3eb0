/**
 * The address bar as the state of the screen.
 *
 * A question committed makes a step in the history; scrubbing and typing only
 * replace it (screens.md §2).
 */
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, nowhere, searchOf } from '../state/address/address.ts';
import type { Address } from '../state/address/address.ts';
import type { Act } from '../state/address/change.ts';

export interface Here {
  readonly address: Address;
  readonly path: string;
  /** Changes the state of this page. */
  readonly act: (act: Act, how?: { readonly replace: boolean }) => void;
  /** The way to another page with the same day, classes and known-at. */
  readonly to: (path: string, act?: Act) => string;
  readonly go: (path: string, act?: Act) => void;
}

const carried = ({ case: ofCase, on, known, classes, leads }: Address): Address => ({ ...nowhere, case: ofCase, on, known, classes, leads });

export function useHere(): Here {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => addressOf(search), [search]);
  const to = useCallback((path: string, act: Act = (same) => same) => path + searchOf(act(carried(address))), [address]);
  const go = useCallback((path: string, act?: Act) => { void navigate(to(path, act)); }, [navigate, to]);
  const act = useCallback((change: Act, how = { replace: false }) => {
    // Read at the moment of acting: two acts in one event must both count.
    const { pathname: path, search: now, hash } = window.location;
    const next = searchOf(change(addressOf(now)));
    if (next !== now) void navigate(path + next + hash, how);
  }, [navigate]);
  return useMemo(() => ({ address, path: pathname, act, to, go }), [address, pathname, act, to, go]);
}
