/**
 * The sentence that a claim reads as; what stands at its places is isolated, since it may be in another script.
 */
import { namesShown } from '../../state/names/names.ts';
import { NameText } from '../name.tsx';
import { useReading } from '../reading.tsx';
import { useEntities } from './entities.tsx';

export interface SentencePart {
  readonly as: string | null;
  readonly text: string;
  readonly id: string | null;
}

export function ClaimSentence({ of }: { readonly of: readonly SentencePart[] }) {
  const entities = useEntities();
  const { reading } = useReading();
  return (
    <>
      {of.map(({ as, text, id }, index) => {
        if (as === null) return <span key={index}>{text}</span>;
        const [name] = namesShown((id === null ? undefined : entities(id))?.names ?? [], reading.language, 'reader');
        return name ? <NameText key={index} name={name} /> : <bdi key={index}>{text}</bdi>;
      })}
    </>
  );
}

/** As plain text, for accessible names: each place in an isolate; `nameOf` calls an entity as the rest of the screen does. */
export function plainSentence(parts: readonly SentencePart[], nameOf: (id: string) => string | null): string {
  return parts.map(({ as, text, id }) => (as === null ? text : (id === null ? null : nameOf(id)) ?? `\u2068${text}\u2069`)).join('');
}
