/**
 * One army in two editions of tables: fieldset 2.0, and an invented older layout.
 *
 * The older one has no ids (a unit is its name in its country), other headings,
 * one row a unit with numbered columns for its superiors, joint operations as a
 * list of names, first and last day in one cell with the month first, bars
 * between elements of lists, words for flags, a file for each country.
 */
import type { Army, ArmyPerson, ArmyUnit, Held, Known } from './army.ts';
import type { Cells } from './read.ts';

export type Tables = Readonly<Record<string, readonly Cells[]>>;

const iso = (date: Known | null): string => (date === null ? '' : date.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
const unitId = (index: number): string => `unit-${String(index)}`;
const placeId = (army: Army, index: number): string => `${army.places[index] ?? ''} (osm, point) place-${String(index)}`;

/** Rows of fieldset 2.0: one fact a row, what names the record on every row. */
export function fieldset2(army: Army): Tables {
  return {
    'units.csv': army.units.flatMap((unit, index) => factsOf(army, unit).map((fact) => ({ ...identity(unit, index), ...fact }))),
    'persons.csv': army.persons.flatMap((person, index) => [{}, ...postingsOf(army, person)].map((fact) => ({
      'person:status:admin': '3', 'person:id:admin': `person-${String(index)}`, 'person:name': person.name, 'person:country': person.country, 'person:other_names': person.aliases.join(';'),
      ...sourcesOf(person, 'person:name', 'person:other_names', 'person:country'), ...fact,
    }))),
    'locations.csv': army.places.map((name, index) => ({ 'location:id:admin': `place-${String(index)}`, 'location:humane_id:admin': placeId(army, index), 'location:name': name })),
  };
}

function identity(unit: ArmyUnit, index: number): Cells {
  return {
    'unit:status:admin': '3', 'unit:id:admin': unitId(index), 'unit:name': unit.name, 'unit:other_names': unit.aliases.join(';'), 'unit:classification': unit.classes.join(';'), 'unit:country': unit.country,
    ...sourcesOf(unit, 'unit:name', 'unit:other_names', 'unit:classification', 'unit:country'),
  };
}

function factsOf(army: Army, unit: ArmyUnit): readonly Cells[] {
  return [
    { ...heldAs(unit.held, 'unit:', 'unit:first_cited_date_start', 'unit:last_cited_date_open'), ...sourcesOf(unit, 'unit:first_cited_date', 'unit:last_cited_date') },
    ...unit.superiors.map((superior) => ({
      'unit:relation_type': 'child', 'unit:related_unit_id:admin': unitId(superior.unit), 'unit:related_unit': army.units[superior.unit]?.name ?? '', 'unit:related_unit_class': 'Command',
      ...heldAs(superior, 'unit:related_unit_', 'unit:related_unit_first_cited_date_start', 'unit:related_unit_open'),
      ...sourcesOf(superior, 'unit:related_unit', 'unit:related_unit_class', 'unit:related_unit_first_cited_date', 'unit:related_unit_last_cited_date'),
    })),
    ...unit.operations.map((operation) => ({
      'unit:relation_type': 'member', 'unit:related_unit_id:admin': unitId(operation.unit), 'unit:related_unit': army.units[operation.unit]?.name ?? '', ...sourcesOf(unit, 'unit:related_unit'),
    })),
    ...unit.sites.map((site) => ({
      'unit:location_type': 'site', 'unit:location': placeId(army, site.place), 'unit:base_name': site.base,
      ...heldAs(site, 'unit:location_', 'unit:location_first_cited_date_founding', 'unit:location_open'),
      ...sourcesOf(site, 'unit:location', 'unit:location_first_cited_date', 'unit:location_last_cited_date'),
    })),
  ];
}

function postingsOf(army: Army, person: ArmyPerson): readonly Cells[] {
  return person.postings.map((posting) => ({
    'person:posting_unit_id:admin': unitId(posting.unit), 'person:posting_unit_name': army.units[posting.unit]?.name ?? '', 'person:posting_role': posting.role, 'person:posting_title': posting.title, 'person:posting_rank': posting.rank,
    'person:posting_first_cited_date': iso(posting.first), 'person:posting_last_cited_date': iso(posting.last), 'person:posting_first_cited_date_start': posting.startKnown ? 'Y' : 'N', 'person:posting_last_cited_date_end': posting.after === 'E' ? 'Y' : posting.after === 'N' ? 'N' : '',
    ...sourcesOf(posting, 'person:posting_unit', 'person:posting_role', 'person:posting_title', 'person:posting_rank', 'person:posting_first_cited_date', 'person:posting_last_cited_date'),
  }));
}

function heldAs({ first, last, startKnown, after }: Held, before: string, start: string, open: string): Cells {
  return { [`${before}first_cited_date`]: iso(first), [`${before}last_cited_date`]: iso(last), [start]: startKnown ? 'Y' : 'N', [open]: after };
}

function sourcesOf({ sources, confidence }: { readonly sources: readonly string[]; readonly confidence: string }, ...columns: readonly string[]): Cells {
  return Object.fromEntries(columns.flatMap((column) => [[`${column}:source`, sources.join(';')], [`${column}:confidence`, confidence]]));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function american(date: Known | null): string {
  const [year, month, day] = date ?? [];
  if (year === undefined) return '?';
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1] ?? ''} ${String(year)}` : `${String(month)}/${String(day)}/${String(year)}`;
}

const period = ({ first, last }: Held): string => (first === null && last === null ? '' : `${american(first)} to ${american(last)}`);
const opens = { E: 'ended then', Y: 'goes on', N: 'not known to go on', '': '' };
const grades = { Low: '1', Medium: '2', High: '3', '': '' };

/** The same facts in the older layout. */
export function olderEdition(army: Army): Tables {
  const places = army.places;
  const organisation = (unit: ArmyUnit): Cells => ({
    Name: unit.name, Nation: unit.country, 'Also known as': unit.aliases.join(' | '), Branch: unit.classes.join(' | '), Seen: period(unit.held), 'Seen from': unit.held.startKnown ? 'start' : '', 'Seen after': opens[unit.held.after],
    References: unit.sources.join(' | '), Grade: grades[unit.confidence], 'Joint operations': unit.operations.map(({ unit: index }) => army.units[index]?.name ?? '').join(' | '),
    ...Object.assign({}, ...unit.superiors.map((superior, index) => {
      const n = `Superior ${String(index + 1)}`;
      return { [n]: army.units[superior.unit]?.name ?? '', [`${n} period`]: period(superior), [`${n} from`]: superior.startKnown ? 'start' : '', [`${n} after`]: opens[superior.after], [`${n} references`]: superior.sources.join(' | '), [`${n} grade`]: grades[superior.confidence] };
    })) as Cells,
    ...Object.assign({}, ...unit.sites.map((site) => ({
      Base: site.base, Town: places[site.place] ?? '', 'Town period': period(site), 'Town from': site.startKnown ? 'start' : '', 'Town after': opens[site.after], 'Town references': site.sources.join(' | '), 'Town grade': grades[site.confidence],
    }))) as Cells,
  });
  const files = [...new Set(army.units.map(({ country }) => country))].map((country) => [`organisations-${country}.csv`, army.units.filter((unit) => unit.country === country).map(organisation)] as const);
  const people = army.persons.flatMap((person) => {
    const who = { Person: person.name, 'Person nation': person.country, 'Person aliases': person.aliases.join(' | '), 'Person references': person.sources.join(' | '), 'Person grade': grades[person.confidence] };
    return [who, ...person.postings.map((posting) => ({
      ...who, Organisation: army.units[posting.unit]?.name ?? '', 'Organisation nation': army.units[posting.unit]?.country ?? '', Role: posting.role, Title: posting.title, Rank: posting.rank, Period: period(posting),
      'Period from': posting.startKnown ? 'start' : '', 'Period after': posting.after === 'Y' ? '' : opens[posting.after], References: posting.sources.join(' | '), Grade: grades[posting.confidence],
    }))];
  });
  return { ...Object.fromEntries(files), 'people.csv': people };
}

const yes = { start: 'yes' };
const after = { 'ended then': 'ended', 'goes on': 'assumed to continue', 'not known to go on': 'not assumed' };
const dates = (column: string): object => ({ first: { text: side(column, 1) }, last: { text: side(column, 2) } });
const side = (column: string, number: number): object => ({ column, piece: { by: ' to ', number }, words: { '?': '' }, otherwise: 'keep' });
const timeOf = (column: string, stem = column): object => ({ ...dates(column), start: { column: `${stem} from`, words: yes }, after: { column: `${stem} after`, words: after } });
const cite = (column: string, ...supports: readonly string[]): object => ({ column, supports });

/** How the older layout is read: a mapping, and no code. */
export const olderMapping = {
  format: 'sfm', edition: 'older', origin: 'sfm', sourceList: ['|'], dates: ['iso', 'month-name', 'month-first'], confidence: { 1: 'low', 2: 'medium', 3: 'high' },
  tables: {
    organisations: {
      file: 'organisations-*.csv', requires: ['Name', 'Nation'],
      records: { unit: { kind: 'Unit', name: 'Name', scope: ['Nation'] }, town: { kind: 'Location', name: 'Town', absent: 'make' } },
      claims: [
        { kind: 'name', class: { constant: 'canonical' }, about: 'unit', assert: { text: 'Name' }, cites: [cite('References', 'existence')], confidence: ['Grade'] },
        { kind: 'name', class: { constant: 'alias' }, about: 'unit', each: { column: 'Also known as', list: ['|'] }, assert: { text: { item: true } }, cites: [cite('References', 'existence')], confidence: ['Grade'] },
        { kind: 'attribute', class: { constant: 'standing' }, about: 'unit', assert: { value: { column: 'Name', begins: { Unknown: 'unknown' }, contains: { Unnamed: 'unnamed' }, otherwise: 'blank' } }, cites: [cite('References', 'existence')], confidence: ['Grade'] },
        { kind: 'attribute', class: { constant: 'classification' }, about: 'unit', each: { column: 'Branch', list: ['|'] }, assert: { value: { item: true } }, cites: [cite('References', 'existence')], confidence: ['Grade'] },
        { kind: 'attribute', class: { constant: 'country' }, about: 'unit', assert: { value: 'Nation' }, cites: [cite('References', 'existence')], confidence: ['Grade'] },
        { kind: 'existence', class: { constant: 'existence' }, about: 'unit', time: timeOf('Seen'), cites: [cite('References', 'existence', 'first', 'last')], confidence: ['Grade'] },
        {
          for: { n: ['1', '2'] }, kind: 'relation', class: { constant: 'command' }, about: 'unit', names: { superior: { kind: 'Unit', name: 'Superior {n}', scope: ['Nation'] } },
          time: timeOf('Superior {n} period', 'Superior {n}'), cites: [cite('Superior {n} references', 'existence', 'class', 'first', 'last')], confidence: ['Superior {n} grade'],
        },
        {
          kind: 'relation', class: { constant: 'membership' }, about: 'unit', each: { column: 'Joint operations', list: ['|'] }, names: { superior: { kind: 'Unit', name: { item: true }, scope: ['Nation'] } },
          cites: [cite('References', 'existence')], confidence: ['Grade'],
        },
        {
          kind: 'presence', class: { constant: 'site' }, about: 'unit', names: { location: 'town' }, assert: { base: 'Base' }, time: timeOf('Town period', 'Town'), cites: [cite('Town references', 'existence', 'first', 'last')], confidence: ['Town grade'],
        },
      ],
    },
    people: {
      requires: ['Person'],
      records: { person: { kind: 'Person', name: 'Person', scope: ['Person nation'] }, unit: { kind: 'Unit', name: 'Organisation', scope: ['Organisation nation'] } },
      claims: [
        { kind: 'name', class: { constant: 'canonical' }, about: 'person', assert: { text: 'Person' }, cites: [cite('Person references', 'existence')], confidence: ['Person grade'] },
        { kind: 'name', class: { constant: 'alias' }, about: 'person', each: { column: 'Person aliases', list: ['|'] }, assert: { text: { item: true } }, cites: [cite('Person references', 'existence')], confidence: ['Person grade'] },
        { kind: 'attribute', class: { constant: 'country' }, about: 'person', assert: { value: 'Person nation' }, cites: [cite('Person references', 'existence')], confidence: ['Person grade'] },
        {
          kind: 'posting', class: { column: 'Role', words: { Commander: 'commander' }, otherwise: 'keep', blank: 'unsaid' }, about: 'person', names: { unit: 'unit' }, assert: { title: 'Title', rank: 'Rank' },
          time: timeOf('Period'), cites: [cite('References', 'existence', 'first', 'last', 'role', 'title', 'rank')], confidence: ['Grade'],
        },
      ],
    },
  },
} as const;
