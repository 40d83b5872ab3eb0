/**
 * One further line after another, each on the ground that the earlier ones left.
 *
 * Owner of a further line is its superior with its class. Lines of one owner
 * may join, with a dot; of anybody else's they may only cross a straight piece
 * at a right angle, and hop.
 */
import { grid } from './forest.ts';
import { cellAt, close, free, groundOf, lay, layPrimary, level, pointAt, upright, type Ground } from './ground.ts';
import { portsOfSubordinate, portsOfSuperior, Touched, type Direction, type Port } from './ports.ts';
import type { ChartRelation, DrawnRelation, Layout, PlacedBox, Point, Rect } from './types.ts';
import { WayFinder, type Start, type Way } from './way.ts';

/** No line joins another within this of a subordinate, or one unit's line would seem to go on to the other. */
const clearOfSubordinates = 8 * grid;
const sides = ['right', 'top', 'left', 'top'] as const;
const strengths = ['certain', 'possible', 'contradicted', 'impossible'] as const satisfies readonly ChartRelation['verdict'][];

export interface Errand {
  readonly drawn: DrawnRelation;
  readonly verdict: ChartRelation['verdict'];
  readonly subordinate: PlacedBox;
  readonly superior: PlacedBox;
}

interface Owner {
  readonly number: number;
  readonly subordinates: PlacedBox[];
  /** The straight stretches that may be joined, and how strong their line is: the shared part of a line bears the strongest verdict. */
  readonly lines: { readonly cells: readonly number[]; readonly strength: number }[];
}

export class Router {
  private readonly ground: Ground;
  private readonly finder: WayFinder;
  private readonly touched: Touched;
  private readonly owners = new Map<string, Owner>();

  constructor(layout: Layout, relations: readonly ChartRelation[]) {
    this.ground = groundOf(layout);
    for (const { points } of layout.shared) layPrimary(this.ground, points, false);
    for (const { points, way } of layout.relations) if (way === 'primary') layPrimary(this.ground, points, true);
    this.finder = new WayFinder(this.ground);
    this.touched = new Touched(layout, new Map(relations.map((relation) => [relation.id, relation])));
  }

  /** `null`: no legal way. */
  route(errand: Errand): DrawnRelation | null {
    const { drawn, verdict, subordinate, superior } = errand;
    const owner = this.ownerOf(drawn.owner);
    const strength = strengths.indexOf(verdict);
    const starts = portsOfSubordinate(subordinate, this.touched).flatMap((port) => this.startAt(port));
    const ports = portsOfSuperior(superior, this.touched).map((port) => ({ cell: cellAt(this.ground, port), direction: opposite[port.outwards] }));
    const way = this.finder.find(starts, { ports, joints: this.jointsFor(owner, strength, subordinate) }, owner.number);
    if (way === null) return null;
    const step = this.stepTo(way.begins);
    const [second = 0] = way.cells;
    const cells = [second - 2 * step, second - step, ...way.cells];
    return new Set(cells).size < cells.length ? null : this.draw(errand, owner, way, cells);
  }

  private ownerOf(name: string): Owner {
    const known = this.owners.get(name);
    if (known !== undefined) return known;
    const owner: Owner = { number: this.owners.size, subordinates: [], lines: [] };
    this.owners.set(name, owner);
    return owner;
  }

  /** A line runs straight for 12 px out of its subordinate, where its mark stands. */
  private startAt(port: Port): readonly Start[] {
    const { wall, line } = this.ground;
    const step = this.stepTo(port.outwards);
    const first = cellAt(this.ground, port) + step;
    const clear = [first, first + step].every((cell) => wall[cell] === 0 && line[cell] === free);
    return clear ? [{ cell: first + step, direction: port.outwards }] : [];
  }

  private stepTo(direction: Direction): number {
    return [1, this.ground.columns, -1, -this.ground.columns][direction] ?? 0;
  }

  private jointsFor({ lines, subordinates }: Owner, strength: number, subordinate: PlacedBox): readonly number[] {
    const { line } = this.ground;
    const clear = (cell: number) => [...subordinates, subordinate].every((box) => away(pointAt(this.ground, cell), box) >= clearOfSubordinates);
    return lines
      .flatMap((earlier) => (earlier.strength <= strength ? earlier.cells : []))
      .filter((cell) => (line[cell] === level || line[cell] === upright) && clear(cell));
  }

  /** Lays the line on the ground, from its subordinate to its end, and tells it the other way round. */
  private draw({ drawn, verdict, subordinate, superior }: Errand, owner: Owner, { begins }: Way, cells: readonly number[]): DrawnRelation {
    const { ground } = this;
    const at = (cell: number) => pointAt(ground, cell);
    const turns: Point[] = [];
    const hops: Point[] = [];
    const joinable: number[] = [];
    cells.forEach((cell, index) => {
      const before = cells[index - 1];
      const after = cells[index + 1];
      const straight = before !== undefined && after !== undefined && after - cell === cell - before;
      if (!straight) turns.push(at(cell));
      if (ground.wall[cell] !== 0) return;
      const crosses = ground.line[cell] !== free;
      if (straight && crosses) hops.push(at(cell));
      if (straight && !crosses && turns.length > 1) joinable.push(cell);
      const ways = new Set([before, after].flatMap((next) => (next === undefined ? [] : [Math.abs(next - cell) === 1 ? level : upright] as const)));
      for (const along of ways) lay(ground, cell, along);
      ground.owner[cell] = owner.number;
      if (!straight || index <= 2) close(ground, cell);
    });
    const [port] = turns;
    const end = turns.at(-1);
    const last = cells.at(-1) ?? 0;
    const joint = ground.wall[last] === 0 ? at(last) : null;
    owner.subordinates.push(subordinate);
    owner.lines.push({ cells: joinable, strength: strengths.indexOf(verdict) });
    if (port !== undefined) this.touched.add(subordinate.unit, port);
    if (joint === null && end !== undefined) this.touched.add(superior.unit, end);
    return {
      ...drawn, way: 'further', joint, points: turns.reverse(), hops: hops.reverse(),
      mark: port === undefined ? null : { ...port, side: sides[begins] },
    };
  }
}

const opposite = [2, 3, 0, 1] as const satisfies readonly Direction[];

/** How far a point is from a rectangle, along the grid. */
function away({ x, y }: Point, box: Rect): number {
  return Math.max(0, box.x - x, x - box.x - box.width) + Math.max(0, box.y - y, y - box.y - box.height);
}
