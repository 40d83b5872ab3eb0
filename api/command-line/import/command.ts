/**
 * `linkage import`: tables and case files into a case, with a report of every row.
 */
import { FIELDSET_2, importInto, isRunning, loadMapping, prepareTables, textOf, thisProcess } from '../../../graph/index.ts';
import type { ImportOf, ImportReport, Progress } from '../../../graph/index.ts';
import type { Command, Given, Outside } from '../command.ts';
import { Interrupted, WrongUsage } from '../errors.ts';
import { DONE, WITH_REJECTED_ROWS, exitOf } from '../exit.ts';
import { json } from '../format/json.ts';
import { writeWhole } from '../output.ts';
import { formatOf, oneOf } from '../parse.ts';
import { caseFor } from './case-for.ts';
import { importCaseFiles } from './case-files.ts';
import { tablesIn } from './tables-in.ts';

const SAY_EVERY = 2_000;

export const importing: Command = {
  name: 'import',
  says: 'read tables (sfm) or case files (linkage) into a case; loading the same twice changes nothing',
  usage: '<sfm|linkage> <path…> [--case <name>] [--mapping <file>] [--dry-run] [--report <file.json>]',
  positionals: true,
  endsItself: true,
  options: {
    mapping: { type: 'string', value: '<file>', says: 'how another edition of the tables is read (YAML)' },
    'dry-run': { type: 'boolean', says: 'write nothing; tell what would become of each row' },
    report: { type: 'string', value: '<file.json>', says: 'write the report there as JSON too' },
  },
  async run(given, outside) {
    const [named, ...paths] = given.positionals;
    const format = formatOf('import', given, ['text', 'json'], 'text');
    if (named === undefined) throw new WrongUsage('import needs a format, sfm or linkage', 'import');
    const bridge = oneOf('import', 'format of import', named, ['sfm', 'linkage'], 'sfm');
    if (paths.length === 0) throw new WrongUsage('import needs at least one file or folder', 'import');
    if (bridge === 'linkage' && given.text('mapping') !== null) throw new WrongUsage('--mapping is for tables; a case file needs none', 'import');
    const report = await (bridge === 'sfm' ? importTables(paths, given, outside) : importCaseFiles(paths, given, outside));
    const file = given.text('report');
    if (file !== null) await writeWhole(file, json({ ...report }));
    await outside.print(format === 'json' ? json({ ...report }) : textOf(report));
    return endOf(report, outside.signal);
  },
};

async function importTables(paths: readonly string[], given: Given, outside: Outside): Promise<ImportReport> {
  // Wrong mappings and missing files are told before a database is started.
  const mapping = loadMapping(given.text('mapping') ?? FIELDSET_2);
  const files = await tablesIn(mapping, paths, outside.say);
  const store = await outside.store();
  const name = await caseFor(store, given.text('case'), paths);
  return importInto(store, (existing) => prepareTables(mapping, files, existing), wishesOf(name, given, outside));
}

function wishesOf(name: string, given: Given, outside: Outside): ImportOf {
  return {
    case: name,
    dryRun: given.on('dry-run'),
    signal: outside.signal,
    onProgress: progress(outside),
    making: outside,
    holder: { id: thisProcess(), alive: isRunning },
  };
}

/** Rows and rate, now and then. */
function progress({ say, now }: Pick<Outside, 'say' | 'now'>): (progress: Progress) => void {
  let said = now();
  return ({ rows, of, rowsPerSecond }) => {
    if (now() - said < SAY_EVERY && rows < of) return;
    said = now();
    say(`${rows} of ${of} rows, ${rowsPerSecond} rows a second`);
  };
}

function endOf({ interrupted, rows, claims }: ImportReport, signal: AbortSignal): number {
  if (interrupted) return exitOf(new Interrupted(signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'));
  return rows.rejected + claims.rejected > 0 ? WITH_REJECTED_ROWS : DONE;
}

