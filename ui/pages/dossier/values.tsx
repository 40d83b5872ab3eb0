/**
 * Names, attributes and existence: values that differ stand one under the other, each with its claims.
 */
import { useReading } from '../../parts/reading.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import { valueId } from './groups.ts';
import type { PartProps } from './parts.ts';
import { ValueRow, byVerdict } from './row.tsx';

type Value = Dossier['values'][number];

export function Values({ dossier, label }: PartProps) {
  const { say } = useReading();
  const classes = new Map<string, Value[]>();
  for (const value of dossier.values) {
    const key = `${value.kind} ${value.class}`;
    classes.set(key, [...(classes.get(key) ?? []), value]);
  }
  if (classes.size === 0) return null;
  return (
    <section className="answers answers-wide">
      <h2>{say('dossier.values')}</h2>
      <dl className="facts">
        {[...classes.values()].map((values) => {
          const [first] = values;
          if (!first) return null;
          return (
            <div key={`${first.kind} ${first.class}`}>
              <dt>{first.class === '' ? label(first.kind, first.kind) : label(first.kind, first.class)}</dt>
              <dd>
                <ul className="values">
                  {byVerdict(values).map((value) => (
                    <ValueRow key={valueId(value)} subject={valueId(value)} of={value} claims={dossier.claims}><bdi>{value.value}</bdi></ValueRow>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
