/**
 * What one row becomes, what of it stays out, and what is told of it.
 */
import { describe, expect, it } from '@jest/globals';
import { readBytes, readTables, type Cells, type Read } from './read.ts';

const unit = (id: string, more: Cells = {}): Cells => ({ 'unit:status:admin': '3', 'unit:id:admin': id, 'unit:name': `Unit ${id}`, ...more });
const under = (id: string, superior: string, more: Cells = {}): Cells => unit(id, { 'unit:relation_type': 'child', 'unit:related_unit_id:admin': superior, 'unit:related_unit_class': 'Command', ...more });
const units = (rows: readonly Cells[], existing?: readonly string[]): Promise<Read> =>
  readTables({ 'units.csv': rows }, existing === undefined ? {} : { existing: () => Promise.resolve(new Set(existing)) });
const relations = ({ claims }: Read): Read['claims'] => claims.filter(({ kind }) => kind === 'relation');
const names = ({ claims }: Read): readonly (string | undefined)[] => claims.filter(({ kind }) => kind === 'name').map(({ assert }) => assert['text']);

describe('a relation', () => {
  it('has the row\'s unit below and the related unit above, its cells and its documents', async () => {
    const read = await units([unit('b'), under('a', 'b', {
      'unit:related_unit_first_cited_date': '2012-05-', 'unit:related_unit_first_cited_date_start': 'Y', 'unit:related_unit_last_cited_date': '2013', 'unit:related_unit_open': 'E',
      'unit:related_unit:source': 'd1;d2', 'unit:related_unit_class:source': 'd2', 'unit:related_unit_first_cited_date:source': 'd1', 'unit:related_unit:confidence': 'Medium', 'unit:related_unit_first_cited_date:confidence': 'Medium',
      'unit:comments:admin': 'looks right', 'unit:owner:admin': 'AB',
    })]);
    const [{ passages = [], ...claim } = { passages: [] }] = relations(read);
    expect(claim).toEqual({
      kind: 'relation', class: 'command', about: { kind: 'Unit', origin: 'sfm', id: 'a' }, names: { superior: { kind: 'Unit', origin: 'sfm', id: 'b' } }, assert: {},
      time: { first: '2012-05', last: '2013', startKnown: true, after: 'ended' }, basis: 'open source', agreement: 'medium', markings: [], status: 'accepted',
      origin: { format: 'sfm', record: 'a' }, author: 'AB', comment: 'looks right',
    });
    expect(passages.filter(({ reading }) => reading !== true)).toEqual([
      { document: { origin: 'sfm', id: 'd1' }, locator: '', supports: ['existence', 'first'] }, { document: { origin: 'sfm', id: 'd2' }, locator: '', supports: ['existence', 'class'] },
    ]);
    expect(passages).toContainEqual({
      document: { origin: 'file', id: read.prepared.files[0]?.sha256 }, locator: 'units row 3 column unit:related_unit_first_cited_date', quote: '2012-05-', supports: ['first'], reading: true,
    });
  });

  it('to an id that neither the files nor the case have is rejected, the rest of its row goes in', async () => {
    const read = await units([under('a', 'nobody')]);
    expect(relations(read)).toEqual([]);
    expect(names(read)).toEqual(['Unit a']);
    expect(read.findings).toEqual([expect.objectContaining({ code: 'bridge-unknown-record', row: 2, column: 'unit:related_unit_id:admin', value: 'nobody', effect: 'claim rejected' })]);
  });

  it('to an id that only the case has goes in', async () => {
    expect(relations(await units([under('a', 'elsewhere')], ['sfm|elsewhere']))).toHaveLength(1);
  });

  it('to a unit whose row comes later, or only in a row left out, is told apart', async () => {
    expect(relations(await units([under('a', 'b'), unit('b')]))).toHaveLength(1);
    expect((await units([under('a', 'b'), unit('b', { 'unit:status:admin': 'X' })])).findings.map(({ code }) => code)).toEqual(['bridge-unknown-record']);
  });

  it('of a unit to itself is rejected', async () => {
    const read = await units([under('a', 'a')]);
    expect([relations(read).length, read.findings.map(({ code }) => code)]).toEqual([0, ['bridge-own-superior']]);
  });

  it('that ends before it begins, or on a day that cannot be, is rejected', async () => {
    const read = await units([
      unit('b'), under('a', 'b', { 'unit:related_unit_first_cited_date': '2013-05', 'unit:related_unit_last_cited_date': '2013-04-30' }),
      under('a', 'b', { 'unit:related_unit_first_cited_date': '2013-02-30' }), under('a', 'b', { 'unit:related_unit_first_cited_date': '2013-13' }), under('a', 'b', { 'unit:related_unit_first_cited_date': 'soon' }),
    ]);
    expect(relations(read)).toEqual([]);
    expect(read.findings.map(({ code }) => code)).toEqual(['bridge-end-before-start', 'bridge-impossible-date', 'bridge-impossible-date', 'bridge-date-not-understood']);
  });

  it('within one month or year does not end before it begins', async () => {
    const read = await units([unit('b'), under('a', 'b', { 'unit:related_unit_first_cited_date': '2013-05-20', 'unit:related_unit_last_cited_date': '2013-05' })]);
    expect([relations(read).length, read.findings]).toEqual([1, []]);
  });

  it('of a class that no word is known for is rejected with the word', async () => {
    expect((await units([unit('b'), under('a', 'b', { 'unit:related_unit_class': 'Feudal' })])).findings).toEqual([expect.objectContaining({ code: 'bridge-word-unknown', value: 'Feudal' })]);
  });

  it('said to begin or end truly, without a day, does not begin or end on the day of the other end', async () => {
    const read = await units([unit('b'), under('a', 'b', { 'unit:related_unit_first_cited_date': '2013', 'unit:related_unit_open': 'E' })]);
    expect(relations(read)[0]?.time).toEqual({ first: '2013', startKnown: false, after: 'unsaid' });
    expect(read.findings.map(({ code, effect }) => [code, effect])).toEqual([['bridge-bound-without-date', 'reported']]);
  });
});

describe('a date', () => {
  const first = async (text: string, [year = '', month = '', day = '']: readonly string[] = []): Promise<readonly unknown[]> => {
    const read = await units([unit('b'), under('a', 'b', {
      'unit:related_unit_first_cited_date': text, 'unit:related_unit_first_cited_date_year': year, 'unit:related_unit_first_cited_date_month': month, 'unit:related_unit_first_cited_date_day': day,
    })]);
    return [relations(read)[0]?.time.first, relations(read)[0]?.status, read.findings.map(({ code }) => code).join()];
  };

  it('is kept as fine as it is given', async () => {
    expect(await first('2012')).toEqual(['2012', 'accepted', '']);
    expect(await first('2012-5-')).toEqual(['2012-05', 'accepted', '']);
    expect(await first('2012-05-17')).toEqual(['2012-05-17', 'accepted', '']);
    expect(await first('2019-')).toEqual(['2019', 'accepted', '']);
  });

  it('may be written with the month first or by its name', async () => {
    expect(await first('2/15/2007')).toEqual(['2007-02-15', 'accepted', '']);
    expect(await first('July 2010')).toEqual(['2010-07', 'accepted', '']);
    expect(await first('15 Feb 2007')).toEqual(['2007-02-15', 'accepted', '']);
    expect(await first('February 15, 2007')).toEqual(['2007-02-15', 'accepted', '']);
    expect(await first('02/2007')).toEqual(['2007-02', 'accepted', '']);
  });

  it('with an hour is its day', async () => {
    expect(await first('2012-05-17 00:00:00')).toEqual(['2012-05-17', 'accepted', '']);
  });

  it('is what the columns say where the text is not ISO or not there', async () => {
    expect(await first('5/3/2018', ['2018', '5', '3'])).toEqual(['2018-05-03', 'accepted', '']);
    expect(await first('around noon', ['2018', '5'])).toEqual(['2018-05', 'accepted', '']);
    expect(await first('', ['2018', '5', '3'])).toEqual(['2018-05-03', 'accepted', '']);
  });

  it('is the text where both are valid and differ; the claim needs work and the cell is told', async () => {
    expect(await first('2012-05-01', ['2012', '5', '2'])).toEqual(['2012-05-01', 'work_needed', 'bridge-date-differs']);
    expect(await first('2012-05', ['2012', '5', '2'])).toEqual(['2012-05', 'work_needed', 'bridge-date-differs']);
  });

  it('does not differ from columns that cannot be', async () => {
    expect(await first('2012-05-01', ['2012', '13', '2'])).toEqual(['2012-05-01', 'accepted', '']);
  });
});

describe('a row', () => {
  it('goes in by its status: accepted, to be worked on, left out, or rejected for a word that is none', async () => {
    const read = await units([unit('a'), unit('b', { 'unit:status:admin': '1' }), unit('c', { 'unit:status:admin': 'X' }), unit('d', { 'unit:status:admin': 'https://example.org' }), unit('e', { 'unit:status:admin': '' })]);
    expect(read.claims.map(({ about: { id }, status }) => [id, status])).toEqual([['a', 'accepted'], ['b', 'work_needed'], ['e', 'accepted']]);
    expect(read.rows.map(({ leftOut }) => leftOut)).toEqual([false, false, true, false, false]);
    expect(read.findings).toEqual([expect.objectContaining({ code: 'bridge-status-unknown', row: 5, effect: 'row rejected' })]);
  });

  it('without an id is rejected', async () => {
    expect((await units([unit('')])).findings).toEqual([expect.objectContaining({ code: 'bridge-record-missing', effect: 'row rejected' })]);
  });

  it('that has more or fewer cells than the heading is rejected', async () => {
    const read = await readBytes('units.csv', 'unit:id:admin,unit:name,unit:country\na,A,xa\nb,B\nc,C,xa,extra\nd,D,xa\n');
    expect(read.findings.map(({ code, row }) => [code, row])).toEqual([['bridge-ragged-row', 3], ['bridge-ragged-row', 4]]);
    expect(names(read)).toEqual(['A', 'D']);
  });

  it('that says what another has said brings nothing new', async () => {
    const read = await units([unit('a', { 'unit:country': 'xa' }), unit('a', { 'unit:country': 'xa' }), unit('a', { 'unit:name': 'Another name' })]);
    expect(read.rows.map(({ claims }) => claims.length)).toEqual([2, 0, 1]);
    expect(names(read)).toEqual(['Unit a', 'Another name']);
  });

  it('tells a cell that none of its claims takes up', async () => {
    expect((await units([unit('a', { 'unit:base_name': 'Camp' })])).findings).toEqual([expect.objectContaining({ code: 'bridge-cell-unused', column: 'unit:base_name', effect: 'reported' })]);
  });

  it('tells a name that differs from what the rows of its id say', async () => {
    expect((await units([unit('b'), under('a', 'b', { 'unit:related_unit': 'Unit c' })])).findings).toEqual([expect.objectContaining({ code: 'bridge-name-differs', value: 'Unit c' })]);
  });

  it('takes the lowest of confidences that differ and tells the cell', async () => {
    const read = await units([unit('b'), under('a', 'b', { 'unit:related_unit:confidence': 'High', 'unit:related_unit_class:confidence': 'Low', 'unit:related_unit_first_cited_date:confidence': 'Medium' })]);
    expect([relations(read)[0]?.agreement, read.findings.map(({ code, column }) => [code, column])]).toEqual(['low', [['bridge-confidence-differs', 'unit:related_unit:confidence']]]);
  });
});

describe('a name', () => {
  it('with NUL or another control character is rejected', async () => {
    const read = await units([unit('a', { 'unit:name': 'A\u0000B' }), unit('b', { 'unit:name': 'A\u001bB' })]);
    expect([names(read), new Set(read.findings.map(({ code }) => code))]).toEqual([[], new Set(['bridge-control-character'])]);
  });

  it('loses marks that turn the direction of writing, which its quote keeps', async () => {
    const read = await units([unit('a', { 'unit:name': 'Guard \u202eeugaL\u202c' })]);
    expect(names(read)).toEqual(['Guard eugaL']);
    expect(read.claims[0]?.passages[0]?.quote).toBe('Guard \u202eeugaL\u202c');
    expect(read.findings.map(({ code, effect }) => [code, effect])).toEqual([['bridge-direction-mark', 'reported']]);
  });

  it('that a spreadsheet would run is kept as text and told', async () => {
    const read = await units([unit('a', { 'unit:name': '=HYPERLINK("x")' })]);
    expect([names(read), read.findings.map(({ code }) => code)]).toEqual([['=HYPERLINK("x")'], ['bridge-formula']]);
  });

  it('keeps the joiners that Persian and Indic scripts are written with', async () => {
    expect(names(await units([unit('a', { 'unit:name': 'می\u200cخواهم' })]))).toEqual(['می\u200cخواهم']);
  });
});

describe('a posting', () => {
  const posted = async (role: string): Promise<string | undefined> => {
    const read = await readTables({ 'units.csv': [unit('u')], 'persons.csv': [{ 'person:id:admin': 'p', 'person:name': 'Pat Invented', 'person:posting_unit_id:admin': 'u', 'person:posting_role': role }] });
    return read.claims.find(({ kind }) => kind === 'posting')?.class;
  };
  it('is a commander\'s only if the role is exactly that', async () => {
    expect(await Promise.all(['Commander', 'Deputy Commander', 'commandant adjoint', ''].map(posted))).toEqual(['commander', 'Deputy Commander', 'commandant adjoint', 'unsaid']);
  });
});

describe('an incident', () => {
  it('is when, where, what, against whom, each a claim of its own', async () => {
    const read = await readTables({
      'units.csv': [unit('u')], 'locations.csv': [{ 'location:id:admin': 'l', 'location:humane_id:admin': 'Town (osm, point) l', 'location:name': 'Town' }],
      'incidents.csv': [{
        'incident:id:admin': 'i', 'incident:start_date': '2012-05-01', 'incident:end_date': '2012-05-03', 'incident:pub_date': 'April 2020', 'incident:location': 'Town (osm, point) l',
        'incident:violation_type': 'Torture;beating, theft of goats', 'incident:violation_description': 'As told.', 'incident:perpetrator_unit_id:admin': 'u', 'incident:perpetrator_unit_name': 'Unit u', 'incident:perpetrator_classification': 'Military;Police', 'incident:all:source': 'd',
      }],
    });
    const told = read.claims.filter(({ about: { kind } }) => kind === 'Incident').map(({ kind, class: type, names: named, assert, time }) => [kind, type, Object.values(named)[0]?.id ?? assert['value'] ?? assert['text'] ?? '', time.first ?? '']);
    expect(told).toEqual([
      ['existence', 'existence', '', '2012-05-01'], ['occurrence', 'occurrence', 'Town (osm, point) l', '2012-05-01'], ['allegation', 'unit', 'u', '2012-05-01'],
      ['allegation', 'class', 'Military', '2012-05-01'], ['allegation', 'class', 'Police', '2012-05-01'],
      ['attribute', 'violation', 'Torture', ''], ['attribute', 'violation', 'beating', ''], ['attribute', 'violation', 'theft of goats', ''],
      ['attribute', 'violation type', 'torture', ''], ['attribute', 'violation type', 'ill-treatment', ''], ['attribute', 'description', 'As told.', ''], ['attribute', 'publication day', '2020-04', ''],
    ]);
  });
});
