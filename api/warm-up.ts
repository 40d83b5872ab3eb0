/**
 * Asks each question once of nobody, so that the first reader does not wait for the database to plan it.
 */
import { chainOfCommand, claim, document, dossier, orgChart, search, status, type Asking, type Store } from '../graph/index.ts';

const nobody: Asking = { case: '', reader: { name: 'nobody', cleared: [] }, knownAt: null };
const structure = { on: '2000-01-01', classes: ['command'], leads: false };
const questions: readonly ((store: Store) => Promise<unknown>)[] = [
  (store) => orgChart(store, nobody, { ...structure, root: null, depth: null, remote: false }),
  (store) => search(store, nobody, { text: 'a', kinds: ['Unit'], limit: 1, after: null, spellings: true }),
  (store) => dossier(store, nobody, { of: '', on: null, leads: false }),
  (store) => chainOfCommand(store, nobody, { ...structure, of: '', direction: 'up' }),
  (store) => status(store, nobody),
  (store) => claim(store, nobody, { id: '' }),
  (store) => document(store, nobody, { id: '', limit: 1 }),
];

/** One after the other, until the signal fires; what goes wrong here will be said to whoever asks. */
export async function warmUp(store: Store, signal: AbortSignal): Promise<void> {
  for (const ask of questions) {
    if (signal.aborted) return;
    await ask(store).catch(() => undefined);
  }
}
