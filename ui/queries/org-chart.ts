/**
 * The structure on a day, and how it turns over all time.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { OrgChartQuery, OrgChartTimesQuery, RelationClass } from './generated/graphql.ts';

const question = graphql(`
  query OrgChart($case: String, $root: ID, $on: String!, $depth: Int, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!, $remote: Boolean!) {
    orgChart(case: $case, root: $root, on: $on, depth: $depth, classes: $classes, knownAt: $knownAt, leads: $leads, remote: $remote) {
      root
      question { on }
      units { id kind names { ...NameFields } standing joint echelon below vacant disputed }
      persons { id kind names { ...NameFields } }
      relations { id subordinate superior class control ground verdict reason claims began segments { from to verdict reason by } evidence { sources claims } }
      commanders { ...PostingFields }
      leftOut { beforeFirstMention afterLastMention undated }
    }
  }
`);

/** All relations ever claimed: for the slider's density and for the next day on which the chart changes. */
const times = graphql(`
  query OrgChartTimes($case: String, $root: ID, $on: String!, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!) {
    orgChart(case: $case, root: $root, on: $on, classes: $classes, knownAt: $knownAt, leads: $leads, remote: true) {
      units { id kind names { ...NameFields } }
      persons { id kind names { ...NameFields } }
      relations { id subordinate superior class segments { from to verdict reason by } }
      commanders { id person unit role segments { from to verdict reason by } }
    }
  }
`);

export type OrgChart = OrgChartQuery['orgChart'];
export type OrgChartTimes = OrgChartTimesQuery['orgChart'];

const everyDay = '0001-01-01/9999-12-31';
const known: readonly RelationClass[] = ['command', 'membership', 'administrative', 'training'];

export const classesOf = ({ classes }: Address): readonly RelationClass[] => known.filter((each) => classes.includes(each));

/** Asked only with a day. The last chart stays until the new one comes. */
export function useOrgChart(address: Address) {
  const { case: ofCase, root, on, depth, known: knownAt, leads, remote } = address;
  const classes = classesOf(address);
  return useQuery({
    queryKey: ['org-chart', root, ofCase, on, depth, classes, knownAt, leads, remote],
    queryFn: ({ signal }) => ask(question, { case: ofCase, root, on: on ?? '', depth, classes, knownAt, leads, remote }, signal),
    enabled: on !== null,
    placeholderData: (last, query) => (query?.queryKey[1] === root ? keepPreviousData(last) : undefined),
    select: ({ orgChart }) => orgChart,
  });
}

/** Asked once the chart itself is there: the chart of the day never waits for the others. */
export function useOrgChartTimes(address: Address, chartIsThere: boolean) {
  const { case: ofCase, root, known: knownAt, leads } = address;
  const classes = classesOf(address);
  return useQuery({
    queryKey: ['org-chart-times', root, ofCase, classes, knownAt, leads],
    queryFn: ({ signal }) => ask(times, { case: ofCase, root, on: everyDay, classes, knownAt, leads }, signal),
    enabled: chartIsThere,
    staleTime: 300_000,
    select: ({ orgChart }) => orgChart,
  });
}
