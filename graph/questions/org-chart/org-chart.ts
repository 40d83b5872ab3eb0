/**
 * The structure on a day: a graph and not a tree, with who commanded, who was missing, and what is disputed.
 */
import type { Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Row, Store } from '../../store/types.ts';
import { conjunctionOfSegments, fuzzyBoundsOf, type DayBounds, type Verdict } from '../../time/index.ts';
import type { Posting, Unit } from '../answers.ts';
import { readClaims, type Claims } from '../claims.ts';
import { entitiesOf, type Entities } from '../entities.ts';
import { NotFound } from '../errors.ts';
import { continuityOf, groupsOf, type Decidable } from '../groups.ts';
import { hopOf, postingOf } from '../relations.ts';
import { edgesOf } from '../rows.ts';
import type { ChartRelation, ChartUnit, OrgChart, OrgChartQuestion } from './answer.ts';
import { drawn, remote } from './drawn.ts';
import { orgChartStatement } from './org-chart.cypher.ts';
import { select, type Selection } from './selection.ts';

/** Throws NotFound (also where the reader may not see the root), BadDate, InvertedRange. */
export async function orgChart(store: Store, asking: Asking, question: OrgChartQuestion): Promise<OrgChart> {
  const on = fuzzyBoundsOf(question.on);
  const [row] = await store.read(orgChartStatement(asking, { root: question.root, on, classes: question.classes }));
  if (row === undefined) throw new NotFound();
  const gathered = gatheredFrom(row, question.leads);
  const root = row['asked'] === null ? null : gathered.entities.who.of(row['asked'] as Id);
  const selection = select(gathered.relations, { root, on, depth: question.depth, remote: question.remote });
  const shown = shownOf(gathered, selection, on, question.remote);
  const claims = await readClaims(store, asking, shown.groups.flatMap(({ edges }) => edges), gathered.entities.who);
  return chartOf({ root, question, knownAt: asking.knownAt, on, gathered, selection, shown, claims });
}

interface Gathered {
  readonly entities: Entities;
  readonly relations: readonly Decidable[];
  readonly postings: readonly Decidable[];
  readonly vacancies: readonly Decidable[];
}

function gatheredFrom(row: Row, leads: boolean): Gathered {
  const entities = entitiesOf(row);
  const judged = continuityOf(row);
  return {
    entities,
    relations: groupsOf(edgesOf(row, ['over', 'under']), entities.who, judged, leads),
    postings: groupsOf(edgesOf(row, ['posted']), entities.who, judged, leads),
    vacancies: groupsOf(edgesOf(row, ['vacant']), entities.who, judged, leads, 'itself'),
  };
}

interface Shown {
  readonly commanders: readonly Decidable[];
  readonly vacancies: readonly Decidable[];
  /** Relations and postings of units drawn in which a claim is in conflict, drawn themselves or not. */
  readonly disputed: readonly Decidable[];
  readonly groups: readonly Decidable[];
  readonly left: ReadonlyMap<Id, number>;
}

function shownOf({ relations, postings, vacancies }: Gathered, selection: Selection, on: DayBounds, withRemote: boolean): Shown {
  const said = (group: Decidable) => conjunctionOfSegments([group.segments], on);
  const held = postings.filter(({ to }) => selection.units.has(to));
  const commanders = held.filter((posting) => drawn(said(posting), withRemote));
  const vacant = vacancies.filter((vacancy) => selection.units.has(vacancy.to) && drawn(said(vacancy), withRemote));
  const left = new Map<Id, number>();
  for (const posting of held) {
    const decision = said(posting);
    if (decision !== null && remote(decision) && !withRemote) left.set(posting.to, (left.get(posting.to) ?? 0) + 1);
  }
  const touching = [...relations.filter(({ from, to }) => selection.units.has(from) || selection.units.has(to)), ...held];
  const disputed = touching.filter((group) => inConflict(group, on));
  return { commanders, vacancies: vacant, disputed, left, groups: [...selection.relations.map(([relation]) => relation), ...commanders, ...vacant, ...disputed] };
}

/** A claim in conflict that may be of these days. */
function inConflict({ edges }: Decidable, on: DayBounds): boolean {
  return edges.some(({ status, span }) => status === 'conflict'
    && !(span?.startKnown === true && on.latest < span.first.earliest) && !(span?.after === 'ended' && on.earliest > span.last.latest));
}

interface Telling {
  readonly root: Id | null;
  readonly question: OrgChartQuestion;
  readonly knownAt: string | null;
  readonly on: DayBounds;
  readonly gathered: Gathered;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly claims: Claims;
}

const BEST_FIRST: readonly Verdict[] = ['certain', 'contradicted', 'possible', 'impossible'];

function chartOf({ root, question, knownAt, on, gathered, selection, shown, claims }: Telling): OrgChart {
  const answering = { on, leads: question.leads, claims };
  const relations = selection.relations.flatMap(([group, days]): ChartRelation[] => {
    const hop = hopOf(group, days, answering);
    return hop === null ? [] : [Object.freeze({ ...hop, began: began(group) })];
  });
  const commanders = shown.commanders.flatMap((group): Posting[] => {
    const posting = postingOf(group, answering);
    return posting === null ? [] : [posting];
  }).sort((a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict) || (a.id < b.id ? -1 : 1));
  const contradicted = [...relations, ...commanders].filter(({ verdict }) => verdict === 'contradicted');
  const disputed = new Set([...shown.disputed.flatMap(({ from, to }) => [from, to]), ...contradicted.flatMap((one) => ('unit' in one ? [one.unit] : [one.subordinate, one.superior]))]);
  const unit = (id: Id): ChartUnit => Object.freeze({
    ...(gathered.entities.unit(id) satisfies Unit), below: selection.below.get(id) ?? 0, disputed: disputed.has(id), commandersLeftOut: shown.left.get(id) ?? 0,
    vacant: shown.vacancies.filter(({ to }) => to === id).flatMap(({ edges }) => edges.filter(({ status }) => status === 'accepted').map(({ claim }) => claim)),
  });
  const persons = [...new Set(commanders.map(({ person }) => person))].sort().map(gathered.entities.person);
  const told = new Set([...selection.units, ...persons.map(({ id }) => id)]);
  return Object.freeze({
    root, question: Object.freeze({ ...question }), knownAt, units: [...selection.units].sort().map(unit),
    persons, relations, commanders, claims: claims.all,
    others: [...new Set(shown.disputed.flatMap(({ from, to }) => [from, to]))].sort().filter((id) => !told.has(id)).map(gathered.entities.any),
    leftOut: Object.freeze({ ...selection.leftOut }),
  });
}

/** The first day that a claim gives, for want of which nothing orders the superiors of one unit. */
function began({ edges }: Decidable): number | null {
  const days = edges.flatMap(({ status, span }) => (status === 'accepted' && span !== null && Number.isFinite(span.first.earliest) ? [span.first.earliest] : []));
  return days.length === 0 ? null : Math.min(...days);
}
