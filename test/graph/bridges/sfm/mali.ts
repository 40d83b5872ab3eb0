/**
 * Where the real tables of Mali lie: at `LINKAGE_DATA` or beside the project; nothing of them is kept here.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../../data.ts';

const folder = join(dataFolder, 'sfm-mali');

export const mali = (table: string): string => join(folder, `ml_${table}.csv`);
export const maliTables = ['units', 'persons', 'incidents', 'locations'].map(mali);
export const maliSlim = join(folder, '202106251341-HEAD-Mali-Backup-slim.tsv');
export const maliIsHere = existsSync(mali('units'));
/** Says in the run's report why a suite is skipped. */
export const unlessMali = maliIsHere ? '' : ' (skipped: sfm-mali is not at LINKAGE_DATA)';
