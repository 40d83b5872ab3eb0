/**
 * The org chart on a day: chart, table and text of one answer, with its claims beside it.
 */
import { useCallback, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { useHere } from '../parts/address.ts';
import { EntitiesProvider } from '../parts/claims/entities.tsx';
import { ClaimsPanel } from '../parts/claims/panel.tsx';
import { useTellEvents } from '../parts/events.tsx';
import { Faces } from '../parts/faces.tsx';
import { Name, NameLink } from '../parts/name.tsx';
import { useReading } from '../parts/reading.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { Answer } from '../parts/waiting.tsx';
import { asOfWords } from '../parts/words-of-days.ts';
import { useContrary } from '../queries/contrary.ts';
import { useOrgChart, useOrgChartTimes } from '../queries/org-chart.ts';
import type { OrgChart, OrgChartTimes } from '../queries/org-chart.ts';
import { fullestDay, turns } from '../state/claims/segments.ts';
import { subjectOf } from '../state/claims/subject.ts';
import type { Group } from '../state/claims/subject.ts';
import { isoOfDay } from '../state/day/calendar.ts';
import { writeDayNumber } from '../state/day/write.ts';
import type { WordKey } from '../words/language.ts';
import { ChartFace } from '../views/org-chart/chart-face.tsx';
import { groupsOf, withContrary } from '../views/org-chart/groups.ts';
import { namesIn } from '../views/org-chart/names.ts';
import { ChartOptions } from '../views/org-chart/options.tsx';
import { TableFace } from '../views/org-chart/table.tsx';
import { TextFace } from '../views/org-chart/text.tsx';
import { lookOn } from '../state/address/change.ts';

export function ChartPage() {
  const { address } = useHere();
  const { say } = useReading();
  const asked = useOrgChart(address);
  const times = useOrgChartTimes(address, address.on === null || asked.isSuccess || asked.isError);
  useChartEvents(times.data);
  useEffect(() => { document.title = `${say('chart.title')} · ${say('product.name')}`; }, [say]);
  return (
    <div className="with-panel">
      <section className="chart-page">
        <Head chart={asked.data} times={times.data} />
        <ChartOptions chart={asked.data} />
        {address.on === null ? <NoDay times={times.data} /> : <Answer asked={asked}>{(chart) => <Face chart={chart} />}</Answer>}
      </section>
      {asked.data && <Panel chart={asked.data} />}
    </div>
  );
}

function Head({ chart, times }: { readonly chart: OrgChart | undefined; readonly times: OrgChartTimes | undefined }) {
  const { address } = useHere();
  const speech = useReading();
  const root = [...(chart?.units ?? []), ...(times?.units ?? [])].find(({ id }) => id === (chart?.root ?? address.root));
  return (
    <header className="page-head">
      <h1 tabIndex={-1}>{root ? <NameLink of={root} /> : speech.say('chart.whole')}</h1>
      <p className="page-facts" role="status">{speech.say('asOf.asOfDay', { day: asOfWords(chart?.question.on ?? address.on, speech) })}{chart && <> · {speech.count('chart.units', chart.units.length)} · {speech.count('chart.relations', chart.relations.length)}</>}</p>
      <Faces />
    </header>
  );
}

/** A chart shows one day; the first day with the most certain relations is offered, never taken. */
function NoDay({ times }: { readonly times: OrgChartTimes | undefined }) {
  const { say, count, writing } = useReading();
  const { act } = useHere();
  const fullest = useMemo(() => (times ? fullestDay(times.relations) : null), [times]);
  return (
    <div className="nothing">
      <p>{say('chart.needsDay')}</p>
      {fullest && <p><button type="button" onClick={() => { act(lookOn(isoOfDay(fullest.day))); }}>{writeDayNumber(fullest.day, writing)}: {count('chart.certainRelations', fullest.groups)}</button></p>}
    </div>
  );
}

function Face({ chart }: { readonly chart: OrgChart }) {
  const { address } = useHere();
  const { say, writing } = useReading();
  const names = useMemo(() => namesIn(chart, writing.language), [chart, writing.language]);
  if (chart.units.length === 0) return <p className="nothing">{say('chart.nothing')}</p>;
  if (address.face === 'table') return <TableFace chart={chart} names={names} />;
  if (address.face === 'text') return <TextFace chart={chart} names={names} />;
  return <ChartFace chart={chart} names={names} />;
}

function Panel({ chart }: { readonly chart: OrgChart }) {
  const { raw, say, writing } = useReading();
  const { to, address } = useHere();
  const names = useMemo(() => namesIn(chart, writing.language), [chart, writing.language]);
  const subject = subjectOf(address.panel);
  const unit = chart.units.find(({ id }) => id === subject);
  const contrary = useContrary(unit?.disputed === true ? unit.id : null, address);
  const groups = useMemo(() => withContrary(groupsOf(chart), subject, contrary), [chart, subject, contrary]);
  const title = useCallback((group: Group) => {
    const name = (id: string | undefined) => {
      const entity = id === undefined ? undefined : names.entity(id);
      return entity ? <Name of={entity} /> : null;
    };
    const relation = chart.relations.find(({ id }) => id === group.id);
    if (relation) return <Sentence text={raw('chart.relationSaid')} put={{ subordinate: name(relation.subordinate), superior: name(relation.superior) }} />;
    const posting = chart.commanders.find(({ id }) => id === group.id);
    if (posting) return <Sentence text={raw('panel.posting')} put={{ person: name(posting.person), role: say('chart.commander'), unit: name(posting.unit) }} />;
    return <>{say(group.what === 'vacancy' ? 'chart.vacant' : 'panel.conflict')}: {name(group.touches[0])}</>;
  }, [chart, names, raw, say]);
  const heading = useCallback((shown: readonly Group[], subject: string) => {
    const unit = chart.units.find(({ id }) => id === subject);
    const [only] = shown;
    if (!unit) return only ? title(only) : null;
    return <><NameLink of={unit} /> {unit.id !== chart.root && <Link className="from-here" to={to('/chart', (same) => ({ ...same, root: unit.id }))}>{say('chart.fromHere')}</Link>}</>;
  }, [chart, title, say, to]);
  return <EntitiesProvider value={names.entity}><ClaimsPanel groups={groups} title={title} heading={heading} /></EntitiesProvider>;
}

/** The days on which this structure turns, in words, for the header. */
function useChartEvents(times: OrgChartTimes | undefined): void {
  const { say, writing } = useReading();
  const events = useMemo(() => {
    if (!times) return { changes: [], days: [], incident: null };
    const names = namesIn(times, writing.language);
    const said = (verdict: string) => say(`verdicts.${verdict}` as WordKey);
    const relations = turns(times.relations).map(({ day, group, verdict }) => ({ day, what: `${say('chart.relationSaid', { subordinate: names.plain(group.subordinate), superior: names.plain(group.superior) })}: ${said(verdict)}` }));
    const commanders = turns(times.commanders).map(({ day, group, verdict }) => ({ day, what: `${say('panel.posting', { person: names.plain(group.person), role: say('chart.commander'), unit: names.plain(group.unit) })}: ${said(verdict)}` }));
    const changes = [...relations, ...commanders].sort((a, b) => a.day - b.day);
    return { changes, days: changes.map(({ day }) => day), incident: null };
  }, [times, say, writing.language]);
  useTellEvents(events);
}
