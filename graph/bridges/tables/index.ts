export { CELL_LIMIT, openTable, type Reading, type Table, type TableRow } from './read-table.ts';
export * from './errors.ts';
