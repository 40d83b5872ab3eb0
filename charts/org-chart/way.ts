/**
 * The cheapest way for one further line: A* over (cell, direction).
 *
 * The estimate is the number of steps to the nearest goal round all walls, so
 * that only ways worth looking at are looked at. Costs are doubled to be whole.
 */
import { closed, free, level, upright, type Ground } from './ground.ts';
import { Heap } from './heap.ts';
import type { Direction } from './ports.ts';

const step = 12;
const bend = 48;
const crossing = 72;

/** A cell and the direction in which a line comes to it. */
export interface Start {
  readonly cell: number;
  readonly direction: Direction;
}

export interface Goals {
  /** Cells on the superior's border, each entered in one direction only. */
  readonly ports: readonly Start[];
  /** Cells of earlier lines of the same owner at which this line may end. */
  readonly joints: readonly number[];
}

export interface Way {
  /** The direction in which the way begins. */
  readonly begins: Direction;
  /** Every cell from the start to the goal. */
  readonly cells: readonly number[];
}

const join = 5;
const unreached = 0x7fffffff;
/** In place of the direction before: a start has none. And what is added once a state is done with. */
const atStart = 4;
const done = 8;

export class WayFinder {
  private readonly cost: Int32Array;
  private readonly before: Uint8Array;
  private readonly far: Int32Array;
  /** 0, or 1 + the direction in which a port is entered, or `join`. */
  private readonly goal: Uint8Array;
  private readonly queue: Int32Array;
  private readonly heap = new Heap();
  private readonly delta: readonly [number, number, number, number];
  private readonly headings: readonly Direction[] = [0, 1, 2, 3];

  constructor(private readonly ground: Ground) {
    const cells = ground.columns * ground.rows;
    this.cost = new Int32Array(4 * cells);
    this.before = new Uint8Array(4 * cells);
    this.far = new Int32Array(cells);
    this.goal = new Uint8Array(cells);
    this.queue = new Int32Array(cells);
    this.delta = [1, ground.columns, -1, -ground.columns];
  }

  /** `null`: no legal way. */
  find(starts: readonly Start[], goals: Goals, owner: number): Way | null {
    for (const { cell, direction } of goals.ports) this.goal[cell] = 1 + direction;
    for (const cell of goals.joints) this.goal[cell] = join;
    this.measure(goals);
    const end = this.search(starts, owner);
    const way = end === null ? null : this.trace(end);
    for (const { cell } of goals.ports) this.goal[cell] = 0;
    for (const cell of goals.joints) this.goal[cell] = 0;
    return way;
  }

  /** Steps to the nearest goal, round walls and closed ground, by breadth first from all goals. */
  private measure({ ports, joints }: Goals): void {
    const { far, queue, delta } = this;
    const { wall, line } = this.ground;
    far.fill(unreached);
    let filled = 0;
    const reach = (cell: number, steps: number) => {
      if (far[cell] !== unreached) return;
      far[cell] = steps;
      queue[filled] = cell;
      filled += 1;
    };
    for (const cell of joints) reach(cell, 0);
    for (const { cell, direction } of ports) {
      far[cell] = 0;
      const outside = cell - delta[direction];
      if (wall[outside] === 0 && line[outside] !== closed) reach(outside, 1);
    }
    for (let head = 0; head < filled; head += 1) {
      const cell = queue[head] ?? 0;
      const steps = (far[cell] ?? 0) + 1;
      for (const way of delta) {
        const next = cell + way;
        if (wall[next] === 0 && line[next] !== closed) reach(next, steps);
      }
    }
  }

  private search(starts: readonly Start[], owner: number): number | null {
    const { heap, cost, before, goal } = this;
    cost.fill(unreached);
    heap.clear();
    for (const { cell, direction } of starts) this.reach(4 * cell + direction, 0, atStart);
    while (heap.size > 0) {
      const state = heap.pop();
      const cell = state >> 2;
      if ((goal[cell] ?? 0) !== 0) return state;
      if ((before[state] ?? 0) >= done) continue;
      this.spread(state, cost[state] ?? 0, owner);
      before[state] = (before[state] ?? 0) + done;
    }
    return null;
  }

  private spread(state: number, paid: number, owner: number): void {
    const { goal, delta } = this;
    const { wall, line, owner: owners, levelByBoxes, levelByLines, uprightByBoxes, uprightByLines } = this.ground;
    const cell = state >> 2;
    const direction = state & 3;
    const onLine = (line[cell] ?? 0) !== free;
    for (let turn = 0; turn < 4; turn += 1) {
      if (turn === 2 || (turn !== 0 && onLine)) continue;
      const heading = (direction + turn) & 3;
      const next = cell + (delta[heading] ?? 0);
      const turned = paid + step + (turn === 0 ? 0 : bend);
      const aim = goal[next] ?? 0;
      const across = (heading & 1) === 0 ? upright : level;
      const lies = line[next] ?? 0;
      if (aim === 1 + heading || (aim === join && lies === across)) {
        this.reach(4 * next + heading, turned, direction);
        continue;
      }
      if (aim !== 0 || wall[next] !== 0) continue;
      const beside = across === upright
        ? (levelByBoxes[next] ?? 0) + (levelByLines[next] ?? 0)
        : (uprightByBoxes[next] ?? 0) + (uprightByLines[next] ?? 0);
      if (lies === free) this.reach(4 * next + heading, turned + beside, direction);
      else if (lies === across && !onLine && owners[next] !== owner) this.reach(4 * next + heading, turned + beside + crossing, direction);
    }
  }

  private reach(state: number, paid: number, from: number): void {
    if (paid >= (this.cost[state] ?? 0)) return;
    const far = this.far[state >> 2] ?? unreached;
    if (far === unreached) return;
    this.cost[state] = paid;
    this.before[state] = from;
    const left = far * step;
    this.heap.push(state, (paid + left) * 0x100000 + left);
  }

  private trace(end: number): Way {
    const cells: number[] = [];
    let state = end;
    for (;;) {
      cells.push(state >> 2);
      const from = (this.before[state] ?? 0) % done;
      const heading = this.headings[state & 3] ?? 0;
      if (from === atStart) return { begins: heading, cells: cells.reverse() };
      state = 4 * ((state >> 2) - this.delta[heading]) + from;
    }
  }
}
