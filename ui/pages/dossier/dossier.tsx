/**
 * A dossier: one column of answers in a fixed order for each kind, everything with its verdict and evidence.
 */
import { useCallback, useMemo } from 'react';
import { useHere } from '../../parts/address.ts';
import { EntitiesProvider } from '../../parts/claims/entities.tsx';
import { ClaimsPanel } from '../../parts/claims/panel.tsx';
import { plainSentence } from '../../parts/claims/claim-sentence.tsx';
import { useTellEvents } from '../../parts/events.tsx';
import { NameLink } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Answer } from '../../parts/waiting.tsx';
import { useDossier } from '../../queries/dossier.ts';
import type { Dossier } from '../../queries/dossier.ts';
import { numbered } from '../../state/claims/segments.ts';
import type { Group } from '../../state/claims/subject.ts';
import { plainName } from '../../state/names/names.ts';
import { reach } from '../../state/day/calendar.ts';
import { DossierBody } from './body.tsx';
import { groupsOf } from './groups.ts';
import { DossierHead } from './head.tsx';
import { GroupTitle } from './group-title.tsx';

export function DossierPage({ of }: { readonly of: string }) {
  const { address } = useHere();
  const { writing } = useReading();
  const asked = useDossier(of, address, writing.language);
  return <Answer asked={asked}>{(dossier) => <Shown dossier={dossier} />}</Answer>;
}

function Shown({ dossier }: { readonly dossier: Dossier }) {
  const { say, writing } = useReading();
  const groups = useMemo(() => groupsOf(dossier), [dossier]);
  const named = useMemo(() => new Map(dossier.entities.flatMap((entity) => entity.ids.map((id) => [id, entity] as const))), [dossier]);
  const entityOf = useCallback((id: string) => named.get(id), [named]);
  const incidentDay = dossier.of.kind === 'Incident' ? dossier.incidents.find(({ first }) => first !== null && reach(first))?.first ?? null : null;
  const events = useMemo(() => {
    const nameOf = (id: string): string | null => {
      const entity = named.get(id);
      return entity ? plainName(entity, writing.language) : null;
    };
    const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
    const changes = dossier.changes.flatMap(({ day, claim, end }) => {
      const of = claims.get(claim);
      return of ? [{ day: numbered(day, NaN), what: say(`dossier.${end}`, { what: plainSentence(of.sentence, nameOf) }) }] : [];
    }).filter(({ day }) => Number.isFinite(day));
    const incidents = dossier.incidents.flatMap(({ first }) => (first === null ? [] : [reach(first)?.from ?? NaN]));
    return { changes, days: [...changes.map(({ day }) => day), ...incidents], incident: incidentDay };
  }, [dossier, named, incidentDay, say, writing.language]);
  useTellEvents(events);
  const title = useCallback((group: Group) => <GroupTitle group={group} dossier={dossier} named={named} />, [dossier, named]);
  const heading = useCallback((shown: readonly Group[]) => (shown[0] && shown.length === 1 ? title(shown[0]) : <NameLink of={dossier.of} />), [title, dossier]);
  return (
    <div className="with-panel">
      <article className="dossier">
        <DossierHead of={dossier.of} on={dossier.question.on} incidentDay={incidentDay} />
        <DossierBody dossier={dossier} named={named} />
      </article>
      <EntitiesProvider value={entityOf}><ClaimsPanel groups={groups} title={title} heading={heading} /></EntitiesProvider>
    </div>
  );
}
