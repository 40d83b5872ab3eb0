/** The chart's colours as the theme's tokens; lengths are those of the print. */
import type { Colours } from '../../../charts/org-chart/style.ts';

export const screenColours: Colours = {
  ink: 'var(--chart-ink)', muted: 'var(--chart-muted)', rule: 'var(--chart-rule)', paper: 'var(--chart-paper)', unidentified: 'var(--chart-unidentified)',
  membership: 'var(--chart-membership)', administrative: 'var(--chart-administrative)', conflict: 'var(--chart-conflict)',
};
