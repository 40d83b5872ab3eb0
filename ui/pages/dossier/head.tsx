/**
 * The head of a dossier: sign and kind, names in their scripts, other names, ids from sources.
 */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../parts/address.ts';
import { Name, NameText } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { KindSign } from '../../parts/signs.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import { asOfWords } from '../../parts/words-of-days.ts';
import { ChangeSteps } from './change-steps.tsx';
import { lookOn } from '../../state/address/change.ts';
import { namesShown, otherNames, plainName } from '../../state/names/names.ts';
import { writeNumber } from '../../state/day/write.ts';
import type { WordKey } from '../../words/language.ts';

interface Props {
  readonly of: Dossier['of'];
  /** The days that the answer is of, which may still be the last one's. */
  readonly on: string | null;
  readonly incidentDay: string | null;
}

export function DossierHead({ of, on, incidentDay }: Props) {
  const speech = useReading();
  const { say, reading, writing } = speech;
  const { to, act, address } = useHere();
  const others = otherNames(of.names, namesShown(of.names, reading.language, reading.namesFirst));
  const standing = of.__typename === 'Unit' ? of.standing : 'known';
  const title = plainName(of, reading.language);
  useEffect(() => { document.title = `${title.replace(/[\u2066-\u2069]/g, '')} · ${say('product.name')}`; }, [title, say]);
  return (
    <header className="dossier-head">
      <p className="dossier-kind">
        <KindSign kind={standing === 'unknown' ? 'unknown' : of.__typename === 'Unit' && of.joint ? 'joint' : of.kind} /> {say(`kinds.${of.kind}` as WordKey)}
        {of.__typename === 'Unit' && of.joint && <> · {say('dossier.joint')}</>}
        {of.__typename === 'Unit' && of.echelon !== null && <> · <bdi>{of.echelon}</bdi></>}
        {standing === 'unknown' && <> · {say('dossier.unknownUnit')}</>}
        {standing === 'unnamed' && <> · {say('dossier.unnamedUnit')}</>}
      </p>
      <h1 tabIndex={-1}><Name of={of} lines={2} /></h1>
      <p className="muted" role="status">{on === null ? say('asOf.allTime') : say('asOf.asOfDay', { day: asOfWords(on, speech) })}</p>
      <ChangeSteps />
      <p className="dossier-acts">
        {of.kind === 'Unit' && <Link className="button" to={to('/chart', (same) => ({ ...same, root: of.id }))}>{say('dossier.chart')}</Link>}
        {incidentDay !== null && address.on !== incidentDay && <button type="button" onClick={() => { act(lookOn(incidentDay)); }}>{say('dossier.useThisDay')}</button>}
      </p>
      {others.length > 0 && <details><summary>{say('dossier.alsoCalled')} ({writeNumber(others.length, writing)})</summary><ul className="inline">{others.map((name) => <li key={`${name.text} ${name.script}`}><NameText name={name} /></li>)}</ul></details>}
      {of.externalIds.length > 0 && <details><summary>{say('dossier.ids')} ({writeNumber(of.externalIds.length, writing)})</summary><ul className="inline">{of.externalIds.map(({ origin, id }) => <li key={`${origin}|${id}`}><bdi>{origin}</bdi>: <bdi dir="ltr"><code>{id}</code></bdi></li>)}</ul></details>}
    </header>
  );
}
