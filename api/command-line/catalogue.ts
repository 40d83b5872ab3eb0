import { chain } from './chain/command.ts';
import type { Command } from './command.ts';
import { importing } from './import/command.ts';
import { orgChart } from './org-chart/command.ts';
import { rebuild } from './rebuild/command.ts';
import { status } from './status/command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [importing, chain, orgChart, status, rebuild];
