/**
 * What a chart draws without being asked, and what it only counts (method.md §3.2).
 */
import type { Decision, Reason } from '../../time/index.ts';

const REMOTE: readonly Reason[] = ['before first mention', 'after last mention', 'undated'];

/** Possible only because nobody says otherwise: years before the first mention, or after the last. */
export function remote({ verdict, reason }: Decision): boolean {
  return verdict === 'possible' && REMOTE.includes(reason);
}

export function drawn(said: Decision | null, withRemote: boolean): said is Decision {
  return said !== null && said.verdict !== 'impossible' && (withRemote || !remote(said));
}
