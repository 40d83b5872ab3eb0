/** Counts of one case, made from what this reader can see; judged identities count once. */
export interface StatusAnswer {
  readonly case: string;
  /** By node kind: Unit, Person, Incident, Location, CrimePattern, Document, Source. */
  readonly nodes: Readonly<Record<string, number>>;
  /** By claim kind, then class. */
  readonly claims: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By status of claims. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly judgements: Readonly<Record<string, number>>;
}
