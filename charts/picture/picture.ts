/**
 * A picture as plain data: the one thing that the screen renders and the printer writes out.
 *
 * A node is an SVG element; strings are text. Numbers are cut to three decimals
 * when written, so that the same picture gives the same bytes.
 */
export interface Picture {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Picture | string)[];
}
