/**
 * The words of the screens in English.
 */
export const en = {
  product: { name: 'Linkage' },
  places: { label: 'Places', case: 'Case', search: 'Search', structure: 'Structure' },
  skip: { main: 'Skip to the answer' },
  search: {
    label: 'Search names and ids', placeholder: 'Search or jump', none: 'No name or id like this that you can see.', results: 'Results', title: 'Search', spellings: 'Other spellings', all: 'All results',
    exact: 'the name itself', prefix: 'begins like this', spelling: 'another spelling', script: 'another script', id: 'an id from a source',
    notAsked: 'Type a name in any script, or an id that a source gave.', found: { one: '{count} found', other: '{count} found' },
  },
  asOf: {
    label: 'As of', allTime: 'All time', someDayOf: 'some day of {day}', between: 'some day from {first} to {last}', hint: 'A day, a month or a year: 2012-09-15, Sept 2012, 15.9.2012, +1m, -7',
    dayBack: 'One day back (B)', dayForward: 'One day forward (F)', changeBack: 'Back to {day}: {what} (Shift B)', changeForward: 'To {day}: {what} (Shift F)',
    noChangeBack: 'Nothing in this view changes before this day', noChangeForward: 'Nothing in this view changes after this day',
    slider: 'As-of day, by events of this view', whichDay: '{first} or {second}?', asOfDay: 'as of {day}',
  },
  wrongDay: {
    'year-missing': 'The day must include a year.', 'year-short': 'Write the year with four digits.', 'no-such-day': 'There is no such day in the calendar.',
    'not-understood': 'This is not a day. Write it like 2012-09-15, 15.9.2012 or Sept 2012.', 'no-day-to-move': 'There is no as-of day to move from. Type a whole day first.', 'no-incident': 'No incident is open to take the day from.',
  },
  settings: {
    language: 'Language', label: 'Language and reading', digits: 'Digits', latn: '1 2 3', arab: '١ ٢ ٣', months: 'Arabic month names', both: 'both', levant: 'Levantine', latin: 'Latin-derived',
    keys: 'Single letters act as keys', namesFirst: 'Names in their own script first',
  },
  status: {
    label: 'What this answer rests on', knownAt: 'Known at', now: 'now', classes: 'Classes', leads: 'Leads', on: 'on', off: 'off', cleared: 'You are cleared for', everything: 'everything', nothing: 'what carries no marking',
    knownBand: 'As it was known on {day}. Later claims are left out.', leadsBand: 'Unreviewed claims are included.', backToNow: 'Back to now', leaveOut: 'Leave them out', setKnown: 'Known at (day)', set: 'Set', change: 'Change', comma: ', ',
  },
  kinds: { Person: 'person', Unit: 'unit', Incident: 'incident', Location: 'location', CrimePattern: 'crime pattern', Document: 'document', Source: 'source' },
  verdicts: { certain: 'certain', possible: 'possible', impossible: 'impossible', contradicted: 'contradicted' },
  reasons: {
    'imprecise date': 'imprecise date', 'between mentions': 'between mentions', 'assumed to continue': 'assumed to continue', 'before first mention': 'before first mention',
    'after last mention': 'after last mention', undated: 'undated', lead: 'lead, not reviewed', claimed: 'claimed', inferred: 'inferred by a judgement',
    'before the start': 'before the start', 'after the end': 'after the end', 'claims differ': 'claims differ',
  },
  statuses: { accepted: 'accepted', conflict: 'conflict', work_needed: 'work needed', issue: 'issue' },
  bases: { direct: 'direct', documentary: 'documentary', hearsay: 'hearsay', 'open source': 'open source', inference: 'inference' },
  classes: { command: 'command', administrative: 'administrative', membership: 'joint operation', training: 'training' },
  supports: { existence: 'that it was so', first: 'the first day', last: 'the last day', class: 'the class', role: 'the role', title: 'the title', rank: 'the rank' },
  range: {
    undated: 'undated', cited: 'cited on {day}, start and end not known', on: 'on {day} only', from: 'from {day}', firstCited: 'first cited {day}', startNotKnown: 'start not known',
    until: 'until {day}', assumed: 'last cited {day}, assumed to continue', assumedOpen: 'assumed to continue', lastCited: 'last cited {day}, end not known', endNotKnown: 'end not known', both: '{start}, {end}',
  },
  segments: { on: 'on {day}', from: 'from {day} on', until: 'up to {day}', between: '{first} to {last}', always: 'on any day' },
  evidence: { mark: '{sources} independent sources, {claims} claims', open: 'Evidence {mark}: {sources} independent sources, {claims} claims' },
  dossier: {
    commanded: 'Who commanded it', postings: 'Posts held', otherRoles: 'Other posts', above: 'Above it', below: 'Below it', where: 'Where', present: 'Present here', incidents: 'Incidents', involved: 'Alleged against',
    changed: 'changed on {day}: {what}', changes: 'changes on {day}: {what}', overTime: 'Over time', ids: 'Ids from sources', values: 'What is claimed of it', alsoCalled: 'Also called', chart: 'Org chart', first: '{what}: first day', last: '{what}: after its last day', useThisDay: 'Use this day',
    noCommander: 'Nobody is known to have commanded it.', noSuperior: 'No superior unit is known.', noSubordinate: 'No subordinate unit is known.', noPlace: 'No claims place it anywhere.', noIncident: 'No incidents are alleged.', noPosting: 'No posts are known.',
    unknownUnit: 'unknown unit: it holds a place; no persons, never accused', unnamedUnit: 'unnamed unit', joint: 'joint operation', notOnDay: 'Listed, but not on this day',
    alleged: 'alleged against {who}', allegedClass: 'alleged against “{who}”, a class of perpetrators', evidenceHead: 'Sources / claims',
  },
  chart: {
    title: 'Org chart', whole: 'All units with a relation', faces: 'Faces', chart: 'Chart', table: 'Table', text: 'Text', classes: 'Classes', depth: 'Levels below', allLevels: 'all',
    needsDay: 'An org chart shows one day. Choose the as-of day above, or begin with this one:', nothing: 'No relation is known on this day with these filters.',
    tree: 'Structure as a list', treeHelp: 'Arrow keys walk the structure, Enter opens the claims, Alt ↑ goes to a further superior.', zoom: 'Zoom', zoomIn: 'Zoom in (+)', zoomOut: 'Zoom out (−)', zoomAll: 'Show all (0)',
    picture: 'Org chart: {unit}, as of {day}', subordinate: 'Subordinate', superior: 'Superior', class: 'Class', verdict: 'Verdict', certainOn: 'Certain on', commander: 'Commander', dates: 'Dates', unit: 'Unit', drawing: 'Finding ways for the lines of further superiors',
    joint: 'joint operation', unknown: 'not identified', vacant: 'Post vacant', nobody: 'commander not known', disputed: 'disputed', relationSaid: '{subordinate} under {superior}', noneAbove: 'no superior drawn',
    underSaid: 'under {superior}, {class}, {verdict}, {reason}', textUnder: '{subordinate} was under {superior}: {class}, {verdict}, {reason}.', textCommands: '{person} commanded {unit}: {verdict}, {reason}.',
    leftOut: 'Counted, not drawn:', showThem: 'Draw them too', hideThem: 'Draw only what is near its claims', fromHere: 'Chart from here',
    below: { one: '{count} unit below not drawn, Space shows it', other: '{count} units below not drawn, Space shows them' },
    units: { one: '{count} unit', other: '{count} units' }, relations: { one: '{count} relation', other: '{count} relations' }, certainRelations: { one: '{count} certain relation', other: '{count} certain relations' },
    beforeFirst: { one: '{count} before its first mention', other: '{count} before their first mention' }, afterLast: { one: '{count} after its last mention', other: '{count} after their last mention' },
    undated: { one: '{count} undated', other: '{count} undated' }, commanders: { one: '{count} commander', other: '{count} commanders' },
  },
  panel: {
    title: 'Claims', for: 'For', against: 'Against', workNeeded: 'Work needed', none: 'none found', close: 'Close the claims', page: 'Open page', reading: 'read from', supports: 'supports',
    reliability: 'Source reliability', credibility: 'Information credibility', notGraded: 'not graded', basis: 'Basis', recorded: 'Recorded', recordedBy: 'by {who}', markings: 'Markings', noMarkings: 'none', agreement: 'Agreement of sources',
    low: 'low', medium: 'medium', high: 'high', handle: 'Width of the claims panel', noText: 'text not held', independent: 'Independent sources', origin: 'Read from', notFound: 'These claims are not part of this answer on this day.',
    conflict: 'in conflict', posting: '{person}, {role}, {unit}', presence: '{unit} at {location}', claims: { one: '{count} claim', other: '{count} claims' },
  },
  document: {
    text: 'Text', noText: 'The text of this document is not held here. What it is cited for stands beside it.', passages: 'Passages cited', dated: 'Dated', source: 'Source',
    notByDay: 'The text of a document does not depend on the as-of day.', language: 'Language', hash: 'SHA-256', page: 'page {number}', lost: 'The quote of this passage was not found in the text at its place.', lit: 'The passage asked for',
  },
  home: { title: 'Case', cases: 'Cases', statuses: 'Claims by status', openChart: 'Org chart of all units', searchHint: 'Type a unit’s or a person’s name above, in any script.', claims: 'Claims', nodes: 'Records' },
  states: {
    loading: 'Asking', nothingHere: 'Nothing here that you can open.', nothingHereHint: 'The address may be wrong, or there is nothing at it for you.', failed: 'The answer did not come.', failedSafe: 'Nothing is lost: the question stands in the address.',
    retry: 'Ask again', unreachable: 'The server cannot be reached.', code: 'Code',
  },
  keys: {
    title: 'Keys', close: 'Close', search: 'search', back: 'a day back', forward: 'a day forward', changeBack: 'back to the last change of this view', changeForward: 'to the next change of this view', allTime: 'all time', faces: 'chart, table, text',
    evidence: 'evidence of the focused value', enter: 'open', zoom: 'zoom in, out, whole', arrows: 'walk the chart', unfold: 'show the units below', region: 'next region', keys: 'these keys', escape: 'close the innermost', off: 'Single letters can be switched off in the language menu.',
  },
} as const;
