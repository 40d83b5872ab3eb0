/**
 * A chain of command to read: unit by unit, each hop as the sentence of its claims, its verdict first.
 */
import { plain, sentence } from '../../../graph/index.ts';
import type { Case, Chain, Hop, Id, Posting, Reached, SeenClaim } from '../../../graph/index.ts';
import { printable } from '../format/plain.ts';
import { claimLines, days, evidence, namesOf, segments, sentences, verdict } from '../format/words.ts';

const TOWARDS = { up: 'above', down: 'below', both: 'above and below' } as const;

export function chainText(chain: Chain, { name }: Case, knownAt: string | null): string {
  const page = new Page(chain);
  const { on, direction, classes, leads } = chain.question;
  return [
    `Units ${TOWARDS[direction]} ${page.called(chain.of)}, ${on === null ? 'over all time' : `on ${on}`}`,
    `case ${name} · ${classes.join(', ')}${leads ? ' · with leads' : ''} · as known ${knownAt === null ? 'now' : `at the end of ${knownAt}`}`,
    ...page.commanders(chain.of),
    ...chain.reached.flatMap((reached) => page.reached(reached)),
    ...(chain.reached.length === 0 ? ['', 'None is claimed that this reader may see.'] : []),
    ...page.apart(),
    ...page.undecided(),
    ...page.missing(),
    '',
  ].join('\n');
}

class Page {
  readonly #claims: ReadonlyMap<Id, SeenClaim>;
  readonly #nameOf: (id: Id) => string;

  constructor(readonly chain: Chain) {
    this.#claims = new Map(chain.claims.map((claim) => [claim.id, claim]));
    this.#nameOf = namesOf([...chain.units, ...chain.persons, ...chain.others]);
  }

  called(id: Id): string {
    return printable(this.#nameOf(id));
  }

  reached({ unit, direction, depth, verdict: word, reason }: Reached): readonly string[] {
    const here = (hop: Hop) => (direction === 'up' ? hop.superior : hop.subordinate) === unit;
    return [
      '', `${direction === 'up' ? '+' : '-'}${depth} ${this.called(unit)}: ${verdict({ verdict: word, reason })}`,
      ...this.chain.hops.filter(here).flatMap((hop) => this.#hop(hop)),
      ...this.commanders(unit),
    ];
  }

  commanders(unit: Id): readonly string[] {
    return this.chain.postings.filter((posting) => posting.unit === unit).flatMap((posting) => this.#posting(posting));
  }

  apart(): readonly string[] {
    if (this.chain.apart.length === 0) return [];
    return ['', 'Claimed, but on no day shared with the way so far, or not on the days asked:', ...this.chain.apart.flatMap((hop) => this.#hop(hop))];
  }

  /** In conflict, at issue, or unfinished: claims that have no part in any verdict. */
  undecided(): readonly string[] {
    const decided = new Set([...this.chain.hops, ...this.chain.apart, ...this.chain.postings].flatMap(({ claims }) => claims));
    const left = this.chain.claims.filter(({ id }) => !decided.has(id));
    if (left.length === 0) return [];
    const said = (claim: SeenClaim) => [
      `   ${claim.status.replace('_', ' ')}, no verdict: ${printable(plain(sentence(claim, this.#nameOf, 'en')))}`,
      ...claimLines(claim).map((line) => `      ${line}`),
    ];
    return ['', 'Claimed, and in no verdict:', ...left.flatMap(said)];
  }

  missing(): readonly string[] {
    if (this.chain.missing.length === 0) return [];
    return ['', 'Not known:', ...this.chain.missing.map(({ kind, unit, hop }) => `   ${kind}: ${hop === null ? this.called(unit) : this.#hopCalled(hop, unit)}`)];
  }

  #hop(hop: Hop): readonly string[] {
    return [
      ...this.#said(hop),
      `      ${evidence(hop)}${hop.days.length === 0 ? '' : ` · together with the way here: ${days(hop.days)}`}`,
      ...this.#support(hop),
    ];
  }

  #posting(posting: Posting): readonly string[] {
    return [...this.#said(posting), `      ${evidence(posting)}`, ...this.#support(posting)];
  }

  #said(group: Hop | Posting): readonly string[] {
    const [first = 'this is claimed', ...others] = sentences(group, this.#claims, this.#nameOf);
    return [`   ${verdict(group)}: ${first}`, ...others.map((other) => `      also: ${other}`)];
  }

  #support(group: Hop | Posting): readonly string[] {
    const claims = group.claims.flatMap((id) => this.#claims.get(id) ?? []).flatMap(claimLines);
    return [...(this.chain.question.on === null ? [`      over time: ${segments(group)}`] : []), ...claims.map((line) => `      ${line}`)];
  }

  #hopCalled(id: string, unit: Id): string {
    const hop = this.chain.hops.find((each) => each.id === id);
    return hop === undefined ? this.called(unit) : `${this.called(hop.subordinate)} under ${this.called(hop.superior)}`;
  }
}
