/**
 * A name in its script, each in an element of its own, so that no script runs inside the other's.
 */
import { Link } from 'react-router';
import { languageOf, namesShown, plainName } from '../state/names/names.ts';
import type { Named, NamePart } from '../state/names/names.ts';
import { useHere } from './address.ts';
import { useReading } from './reading.tsx';

export function NameText({ name }: { readonly name: NamePart }) {
  return <bdi lang={languageOf(name)}>{name.text}</bdi>;
}

/** One line for grids, two for dossiers. */
export function Name({ of, lines = 1 }: { readonly of: Named; readonly lines?: 1 | 2 }) {
  const { reading } = useReading();
  const [first, second] = namesShown(of.names, reading.language, reading.namesFirst);
  if (!first) return <bdi>{plainName(of, reading.language)}</bdi>;
  return (
    <span className={lines === 2 ? 'name name-lines' : 'name'}>
      <NameText name={first} />
      {second && <>{lines === 1 && <span aria-hidden="true"> · </span>}<span className="name-second"><NameText name={second} /></span></>}
    </span>
  );
}

const placeOf: Readonly<Record<string, string>> = { Person: 'person', Unit: 'unit', Incident: 'incident', Location: 'location', Document: 'document', CrimePattern: 'pattern' };

export const pathOf = (kind: string, id: string): string => `/${placeOf[kind] ?? 'unit'}/${id}`;

/** A name that opens its dossier on the same day. */
export function NameLink({ of, lines = 1 }: { readonly of: Named; readonly lines?: 1 | 2 }) {
  const { to } = useHere();
  return <Link to={to(pathOf(of.kind, of.id))}><Name of={of} lines={lines} /></Link>;
}
