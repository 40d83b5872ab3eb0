import { describe, expect, it } from '@jest/globals';
import { importsOf, sourceFiles, textOf } from './imports.ts';
import type { Import } from './imports.ts';

/** Each knows only those before it. */
const ROOMS = ['errors', 'time', 'vocabulary', 'cases', 'sources', 'claims', 'access', 'judgements', 'projection', 'engine', 'store', 'bridges', 'questions'];

const graph = sourceFiles('graph').flatMap(importsOf);
const charts = sourceFiles('charts').flatMap(importsOf);
const api = sourceFiles('api').flatMap(importsOf);
const ui = sourceFiles('ui').flatMap(importsOf);
const everything = [...graph, ...charts, ...api, ...ui];

const pair = ({ from, to }: Import) => `${from} → ${to}`;
const offending = (imports: readonly Import[], allowed: (each: Import) => boolean) => imports.filter((each) => each.ours && !allowed(each)).map(pair);

/** `time` of `graph/time/says.ts`, `errors` of `graph/errors.ts`. */
function roomOf(file: string): string {
  return /^graph\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(file)?.[1] ?? '';
}

describe('imports go one way', () => {
  it('finds the imports that there are', () => {
    expect(everything.length).toBeGreaterThan(300);
    expect(graph.map(pair)).toContain('graph/time/day.ts → graph/time/errors.ts');
  });

  it('charts know nothing of ours', () => {
    expect(offending(charts, ({ to }) => to.startsWith('charts/'))).toEqual([]);
  });

  it('the screens know charts and their own files, to which the types made from the schema belong', () => {
    expect(offending(ui, ({ to }) => to.startsWith('ui/') || to.startsWith('charts/'))).toEqual([]);
  });

  it('the doors know charts, and the graph by its index alone', () => {
    expect(offending(api, ({ to }) => to.startsWith('api/') || to.startsWith('charts/') || to === 'graph/index.ts')).toEqual([]);
  });

  it('the graph knows nothing but the graph', () => {
    expect(offending(graph, ({ to }) => to.startsWith('graph/'))).toEqual([]);
  });

  it('each room of the graph knows only the rooms before it', () => {
    const inside = graph.filter(({ from }) => from !== 'graph/index.ts');
    expect(offending(inside, ({ from, to }) => ROOMS.indexOf(roomOf(to)) <= ROOMS.indexOf(roomOf(from)))).toEqual([]);
  });

  it('every folder of the graph is a room that has its place', () => {
    expect([...new Set(sourceFiles('graph').map(roomOf))].filter((room) => room !== 'index' && !ROOMS.includes(room))).toEqual([]);
  });

  it('no question knows another, and no bridge another but for the tables that they share', () => {
    const parts = (file: string) => /^graph\/(?:questions|bridges)\/([^/]+)\//.exec(file)?.[1];
    const beside = graph.filter(({ from, to }) => parts(from) !== undefined && parts(to) !== undefined && roomOf(from) === roomOf(to));
    expect(offending(beside, ({ from, to }) => parts(from) === parts(to) || parts(to) === 'tables')).toEqual([]);
  });

  it('no file needs itself by way of others', () => {
    expect(circle(everything.filter(({ ours, typeOnly }) => ours && !typeOnly))).toEqual([]);
  });
});

describe('the outside is touched where it may be', () => {
  const OUTSIDE = /^(?:node:)?(?:fs|fs\/promises|net|http|https|tls|dgram|dns|child_process|worker_threads|os|process)$/;
  /** Bridges read the files that they are given; the vocabulary reads its own YAML. */
  const MAY_TOUCH = ['engine', 'store', 'bridges', 'vocabulary'];

  it('files, nets and processes by the engine, the store and the readers of files', () => {
    const touching = graph.filter(({ to }) => OUTSIDE.test(to)).filter(({ from }) => !MAY_TOUCH.includes(roomOf(from)));
    expect([...touching, ...charts.filter(({ to }) => OUTSIDE.test(to))].map(pair)).toEqual([]);
  });

  it('a process or a socket by the engine alone', () => {
    const touching = graph.filter(({ to }) => /^(?:node:)?(?:net|http|https|tls|dgram|dns|child_process|worker_threads)$/.test(to));
    expect(touching.filter(({ from }) => roomOf(from) !== 'engine').map(pair)).toEqual([]);
  });

  it('the database by the engine and the store', () => {
    const touching = everything.filter(({ to }) => to === 'neo4j-driver');
    expect(touching.filter(({ from }) => !['engine', 'store'].includes(roomOf(from))).map(pair)).toEqual([]);
  });

  it('the screens run in a browser', () => {
    const built = ui.filter(({ from }) => !/^ui\/(?:vite\.config|codegen)\.ts$/.test(from));
    expect(built.filter(({ to }) => to.startsWith('node:') || to === 'neo4j-driver').map(pair)).toEqual([]);
  });

  it('the clock and chance are passed in, and taken from the air by the engine, the store and the doors alone', () => {
    const inner = [...sourceFiles('graph').filter((file) => !['engine', 'store'].includes(roomOf(file))), ...sourceFiles('charts')];
    expect(inner.filter((file) => /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomBytes\(|\brandomUUID\b|\bperformance\.now\b/.test(textOf(file)))).toEqual([]);
  });
});

/** The files of one circle of imports, in order; empty if there is none. */
function circle(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of next.get(file) ?? []) {
      const found = walk(to, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
