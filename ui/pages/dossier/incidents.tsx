/**
 * Incidents: that they are alleged, against whom, and when. An allegation is never written as a fact.
 */
import { EvidenceMark } from '../../parts/evidence.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { asOfWords } from '../../parts/words-of-days.ts';
import type { Dossier } from '../../queries/dossier.ts';
import type { Speech } from '../../words/language.ts';
import { writeDay } from '../../state/day/write.ts';
import { EntityName } from './group-title.tsx';
import { incidentId } from './groups.ts';
import type { PartProps } from './parts.ts';

/** Of one claim the number is known; of several it is not their sum, and is left out. */
function independentOf({ claims }: PartProps['dossier'], ids: readonly string[]): number | null {
  return ids.length === 1 ? claims.find(({ id }) => id === ids[0])?.independentSources ?? null : null;
}

/** On a day, on some day of a month, or from one day to another. */
function when({ first, last }: Dossier['incidents'][number], speech: Speech): string {
  if (first === null) return last === null ? speech.say('range.undated') : asOfWords(last, speech);
  if (last === null || last === first) return asOfWords(first, speech);
  return speech.say('segments.between', { first: writeDay(first, speech.writing), last: writeDay(last, speech.writing) });
}

export function Incidents({ dossier, named }: PartProps) {
  const speech = useReading();
  const { say, raw } = speech;
  const own = dossier.of.kind === 'Incident';
  return (
    <section className="answers">
      <h2>{say(own ? 'dossier.involved' : 'dossier.incidents')}</h2>
      {dossier.incidents.length === 0 ? <p className="muted">{say('dossier.noIncident')}</p> : (
        <ul className="values">
          {dossier.incidents.map((line) => (
            <li className="value" key={incidentId(line)} data-value>
              {!own && <span className="value-what"><EntityName id={line.incident} named={named} /></span>}
              <span>
                {line.alleged.id === null
                  ? <Sentence text={raw('dossier.allegedClass')} put={{ who: <bdi>{line.alleged.text ?? ''}</bdi> }} />
                  : <Sentence text={raw('dossier.alleged')} put={{ who: <EntityName id={line.alleged.id} named={named} /> }} />}
              </span>
              <span className="value-dates">{when(line, speech)}</span>
              <EvidenceMark subject={incidentId(line)} sources={independentOf(dossier, line.alleged.claims)} claims={line.alleged.claims.length} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
