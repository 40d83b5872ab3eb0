/** The figures of the org chart: its layout, block by block and line by line. */
import { layoutBench } from './layout.ts';

export async function orgChartBench(say: (line: string) => void): Promise<readonly string[]> {
  return layoutBench(say);
}
