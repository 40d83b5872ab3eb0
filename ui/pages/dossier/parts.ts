/** What every part of a dossier is given. */
import type { Dossier } from '../../queries/dossier.ts';
import type { Named } from './group-title.tsx';

export interface PartProps {
  readonly dossier: Dossier;
  readonly named: Named;
  /** The vocabulary's word for a class of a kind of claim. */
  readonly label: (kind: string, word: string) => string;
}
