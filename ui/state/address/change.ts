/**
 * What a reader can do to the address: each act is `(what) => (address) => address`.
 */
import { changeFrom, move } from '../day/step.ts';
import type { Change, Step } from '../day/step.ts';
import type { Address, Face } from './address.ts';

export type Act = (address: Address) => Address;

export const lookOn = (on: string | null): Act => (address) => ({ ...address, on });

/** Without an as-of day there is nothing to step from, and nothing changes. */
export const stepBy = (step: Step): Act => (address) => {
  const on = address.on === null ? null : move(address.on, step);
  return on === null ? address : { ...address, on };
};

/** To the day on which the view changes; stays where there is none. */
export const stepToChange = (changes: readonly Change[], way: 'next' | 'previous', isoOf: (day: number) => string): Act => (address) => {
  const change = changeFrom(changes, address.on, way);
  return change ? { ...address, on: isoOf(change.day) } : address;
};

export const knownAt = (known: string | null): Act => (address) => ({ ...address, known });

export const withLeads = (leads: boolean): Act => (address) => ({ ...address, leads });

export const withRemote = (remote: boolean): Act => (address) => ({ ...address, remote });

export const toDepth = (depth: number | null): Act => (address) => ({ ...address, depth });

/** At least one class stays chosen. */
export const toggleClass = (name: string): Act => (address) => {
  const classes = address.classes.includes(name) ? address.classes.filter((each) => each !== name) : [...address.classes, name].sort();
  return classes.length > 0 ? { ...address, classes } : address;
};

export const showFace = (face: Face): Act => (address) => ({ ...address, face });

export const select = (sel: readonly string[]): Act => (address) => ({ ...address, sel: [...new Set(sel)].sort() });

export const openPanel = (subject: string): Act => (address) => ({ ...address, panel: subject });

export const closePanel: Act = (address) => ({ ...address, panel: null });

export const expand = (unit: string): Act => (address) => ({ ...address, open: [...new Set([...address.open, unit])].sort() });
