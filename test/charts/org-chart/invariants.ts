/**
 * The invariants of charts.md §3, checked on a reading and on nothing else.
 *
 * 1 to 7 hold of one picture; 8, 9 and 10 compare pictures, see `siblings`
 * and `mirror`. A violation names the number of the invariant it breaks.
 */
import type { ChartInput, ChartRelation, Point, Rect } from '../../../charts/org-chart/types.ts';
import { common, comesInto, contains, distance, isPoint, lies, near, onBorder, overlap, piecesOf, samePoint, turns, type Piece } from './geometry.ts';
import type { ReadLine, Reading } from './reading.ts';

export interface Violation {
  readonly invariant: number;
  readonly what: string;
}

type Answer = Pick<ChartInput, 'units' | 'relations'>;

export function violations(answer: Answer, reading: Reading): readonly Violation[] {
  return [
    ...everyRelationOnce(answer, reading),
    ...boxesAndBlocks(answer, reading),
    ...noForeignBox(answer, reading),
    ...meetings(reading),
    ...joints(reading),
    ...marks(answer, reading),
  ];
}

/** 1: every relation exactly once, and its line leads from its superior to its subordinate. */
function everyRelationOnce({ relations }: Answer, reading: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const wrong = (what: string) => found.push({ invariant: 1, what });
  const boxes = new Map(reading.boxes.map((box) => [box.unit, box]));
  for (const relation of relations) {
    const primary = reading.lines.filter(({ way, relations: on }) => way === 'primary' && on.includes(relation.id));
    const further = reading.lines.filter(({ way, relations: on }) => way === 'further' && on.includes(relation.id));
    const words = reading.words.filter((text) => text.relation === relation.id);
    const ways = [primary, further, words].filter((way) => way.length > 0).length;
    if (ways !== 1) wrong(`${relation.id} is told in ${ways} ways`);
    if (further.length > 1) wrong(`${relation.id} has ${further.length} further lines`);
    if (words.length > 0 && [...words.map(({ unit }) => unit)].sort().join() !== [relation.subordinate, relation.superior].sort().join()) {
      wrong(`${relation.id} is not told once in each of its boxes`);
    }
    const superior = boxes.get(relation.superior);
    const subordinate = boxes.get(relation.subordinate);
    if (superior === undefined || subordinate === undefined) continue;
    if (primary.length > 0 && !leads(primary, superior, subordinate)) wrong(`the pieces of ${relation.id} do not lead from its superior to its subordinate`);
    for (const { points } of further) {
      const first = points[0];
      const last = points.at(-1);
      const joined = reading.joints.some((joint) => joint.relation === relation.id && first !== undefined && samePoint(joint, first));
      if (last === undefined || !onBorder(last, subordinate)) wrong(`${relation.id} does not end at its subordinate`);
      if (first === undefined || !(joined || onBorder(first, superior))) wrong(`${relation.id} does not begin at its superior or a joint`);
    }
  }
  const known = new Set(relations.map(({ id }) => id));
  const shown = [...reading.lines.flatMap(({ relations: on }) => on), ...reading.words.map(({ relation }) => relation)];
  for (const id of new Set(shown)) if (!known.has(id)) wrong(`${id} is no relation of the answer`);
  return found;
}

/** Whether pieces, laid end to end, are one way from one box to the other. */
function leads(lines: readonly ReadLine[], superior: Rect, subordinate: Rect): boolean {
  const open = lines.map(({ points }) => ({ from: points[0], to: points.at(-1) }));
  const start = open.findIndex(({ from }) => from !== undefined && onBorder(from, superior));
  let at = start === -1 ? undefined : open.splice(start, 1)[0]?.to;
  while (open.length > 0) {
    const next = open.findIndex(({ from }) => from !== undefined && at !== undefined && samePoint(from, at));
    if (next === -1) return false;
    at = open.splice(next, 1)[0]?.to;
  }
  return at !== undefined && onBorder(at, subordinate);
}

/** 2: no box overlaps another; a block holds exactly the boxes of its own subtree. */
function boxesAndBlocks({ units, relations }: Answer, { boxes, blocks, lines }: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const wrong = (what: string) => found.push({ invariant: 2, what });
  for (const { id } of units) {
    if (boxes.filter(({ unit }) => unit === id).length !== 1) wrong(`${id} has not exactly one box`);
    if (blocks.filter(({ unit }) => unit === id).length !== 1) wrong(`${id} has not exactly one block`);
  }
  if (boxes.length !== units.length) wrong(`${boxes.length} boxes for ${units.length} units`);
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) if (overlap(one, other)) wrong(`the boxes of ${one.unit} and ${other.unit} overlap`);
  });
  const primary = new Set(lines.filter(({ way }) => way === 'primary').flatMap(({ relations: on }) => on));
  const under = new Map(relations.filter(({ id }) => primary.has(id)).map(({ subordinate, superior }) => [subordinate, superior]));
  const standsBelow = new Map(boxes.map(({ unit }) => [unit, above(unit, under)]));
  for (const block of blocks) {
    for (const box of boxes) {
      const own = standsBelow.get(box.unit)?.has(block.unit) ?? false;
      if (own && !contains(block, box)) wrong(`the block of ${block.unit} does not hold ${box.unit}`);
      if (!own && overlap(block, box)) wrong(`the block of ${block.unit} meets the box of ${box.unit}`);
    }
  }
  return found;
}

/** A unit and all it is placed under. */
function above(unit: string, under: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let at: string | undefined = unit; at !== undefined && !seen.has(at); at = under.get(at)) seen.add(at);
  return seen;
}

/** 3: no line meets the box of a unit other than its two ends, with 5 px to spare for further lines; nor runs over its own. */
function noForeignBox({ relations }: Answer, { boxes, lines }: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const ends = new Map(relations.map(({ id, subordinate, superior }) => [id, [subordinate, superior]]));
  for (const line of lines) {
    const own = line.relations.map((id) => ends.get(id) ?? []).reduce((both, next) => both.filter((unit) => next.includes(unit)));
    const room = line.way === 'further' ? 5 : 2 * near;
    for (const piece of piecesOf(line.points)) {
      for (const box of boxes) {
        const meets = own.includes(box.unit) ? comesInto(piece, box, 0) : comesInto(piece, box, room);
        if (meets) found.push({ invariant: 3, what: `${line.relations.join()} meets the box of ${box.unit}` });
      }
    }
  }
  return found;
}

interface Straight extends Piece {
  readonly line: ReadLine;
}

/** 4, 5 and 6: how lines meet. */
function meetings({ lines, hops, joints: dots }: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const straight: readonly Straight[] = lines.flatMap((line) => piecesOf(line.points).map((piece) => ({ ...piece, line })));
  const corners = new Map(lines.map((line) => [line, turns(line.points)]));
  const cornered = (line: ReadLine, at: Point) => corners.get(line)?.some((corner) => samePoint(corner, at)) ?? false;
  const hopping = (line: ReadLine, at: Point) => line.way === 'further' && hops.some((hop) => line.relations.includes(hop.relation) && samePoint(hop, at));
  const hopped = new Set<number>();
  straight.forEach((one, index) => {
    for (const other of straight.slice(index + 1)) {
      if (one.line === other.line) continue;
      const shared = common(one, other);
      if (shared === null) continue;
      const names = `${one.line.relations.join()} and ${other.line.relations.join()} at ${shared.x},${shared.y}`;
      if (one.line.owner === other.line.owner) {
        const crossing = isPoint(shared) && !cornered(one.line, shared) && !cornered(other.line, shared);
        if (one.line.way === 'primary' && crossing) found.push({ invariant: 6, what: `${names} cross` });
        const dot = dots.some((joint) => samePoint(joint, shared) && [...one.line.relations, ...other.line.relations].includes(joint.relation));
        if (one.line.way === 'further' && isPoint(shared) && !dot) found.push({ invariant: 5, what: `${names} meet without a dot` });
        continue;
      }
      if (!isPoint(shared)) {
        found.push({ invariant: 4, what: `${names} share a piece` });
        continue;
      }
      if (cornered(one.line, shared) || cornered(other.line, shared)) {
        found.push({ invariant: 4, what: `${names}: a bend or end lies on another owner's line` });
        continue;
      }
      if (one.line.way === 'primary' && other.line.way === 'primary') {
        found.push({ invariant: 6, what: `${names} cross` });
        continue;
      }
      hops.forEach((hop, number) => {
        if (samePoint(hop, shared)) hopped.add(number);
      });
      if (hopping(one.line, shared) === hopping(other.line, shared)) found.push({ invariant: 5, what: `${names} cross without exactly one hop` });
    }
  });
  hops.forEach((hop, number) => {
    if (!hopped.has(number)) found.push({ invariant: 5, what: `${hop.relation} hops over nothing at ${hop.x},${hop.y}` });
  });
  return found;
}

/** 5: a line that begins at no box begins at a dot, on a line of its own owner, and nobody else's line is there. */
function joints({ lines, joints: dots, boxes }: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const wrong = (what: string) => found.push({ invariant: 5, what });
  for (const line of lines.filter(({ way }) => way === 'further')) {
    const first = line.points[0];
    if (first === undefined) continue;
    const atBox = boxes.some((box) => onBorder(first, box));
    const dot = dots.some((joint) => line.relations.includes(joint.relation) && samePoint(joint, first));
    if (!atBox && !dot) wrong(`${line.relations.join()} begins in the air`);
  }
  for (const dot of dots) {
    const here = lines.filter(({ points }) => piecesOf(points).some((piece) => lies(dot, piece)));
    const own = here.find(({ relations: on, points }) => on.includes(dot.relation) && points[0] !== undefined && samePoint(points[0], dot));
    if (own === undefined) wrong(`the dot of ${dot.relation} is not where its line begins`);
    if (!here.some((line) => line !== own && line.owner === own?.owner)) wrong(`${dot.relation} joins nothing`);
    if (here.some(({ owner }) => owner !== own?.owner)) wrong(`the dot of ${dot.relation} joins two owners`);
  }
  return found;
}

/** 7: the mark of each drawn relation lies at its subordinate, where its line ends, and overlaps no other mark. */
function marks({ relations }: Answer, { lines, marks: drawn, boxes }: Reading): readonly Violation[] {
  const found: Violation[] = [];
  const wrong = (what: string) => found.push({ invariant: 7, what });
  const subordinates = new Map(relations.map((relation: ChartRelation) => [relation.id, relation.subordinate]));
  for (const id of new Set(lines.flatMap(({ relations: on }) => on))) {
    const own = drawn.filter(({ relation }) => relation === id);
    const [mark] = own;
    if (own.length !== 1 || mark === undefined) {
      wrong(`${id} has ${own.length} marks`);
      continue;
    }
    const box = boxes.find(({ unit }) => unit === subordinates.get(id));
    const ends = lines.filter(({ relations: on }) => on.length === 1 && on[0] === id).flatMap(({ points }) => points.slice(-1));
    if (box === undefined || !ends.some((end) => onBorder(end, box) && distance(end, mark) <= mark.reach + 2)) wrong(`the mark of ${id} is not at its subordinate`);
  }
  drawn.forEach((one, index) => {
    if (!subordinates.has(one.relation)) wrong(`a mark for ${one.relation}, which is no relation of the answer`);
    for (const other of drawn.slice(index + 1)) {
      const apart = one.reach + other.reach - near;
      if (Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < apart) wrong(`the marks of ${one.relation} and ${other.relation} overlap`);
    }
  });
  return found;
}
