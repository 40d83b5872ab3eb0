/**
 * What a chart refuses to draw: an answer that does not hold together. Each
 * cause has a stable `code` and carries the offending values.
 */
export abstract class ChartError extends Error {
  abstract readonly code: string;
}

/** A relation of the answer whose unit or superior is not in the answer: drawing the rest would hide a relation. */
export class RelationWithoutUnit extends ChartError {
  readonly code = 'relation-without-unit';

  constructor(readonly relation: string, readonly unit: string) {
    super(`the relation ${relation} names the unit ${unit}, which is not in the answer`);
  }
}

/** A unit that nobody measured. */
export class UnitWithoutSize extends ChartError {
  readonly code = 'unit-without-size';

  constructor(readonly unit: string) {
    super(`the box of the unit ${unit} has no size`);
  }
}

/** A box whose sides are not on the grid of 6 px (the width on 12, so that its middle is). */
export class SizeOffTheGrid extends ChartError {
  readonly code = 'size-off-the-grid';

  constructor(readonly unit: string, readonly width: number, readonly height: number) {
    super(`the box of the unit ${unit} is ${width} × ${height} px; widths are multiples of 12, heights of 6 and at least 24`);
  }
}
