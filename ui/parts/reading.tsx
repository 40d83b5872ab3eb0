/**
 * The reader's way of reading, for every part of the screen, kept in the browser.
 */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { readingAtFirst, readingKept } from '../state/reading/reading.ts';
import type { Choice, Reading } from '../state/reading/reading.ts';
import { speech } from '../words/language.ts';
import type { Speech } from '../words/language.ts';

interface Read extends Speech {
  readonly reading: Reading;
  readonly choose: (choice: Choice) => void;
}

const kept = 'linkage.reading';
const ReadingContext = createContext<Read | null>(null);

function recall(): Reading {
  const first = readingAtFirst(navigator.languages);
  try {
    return readingKept(localStorage.getItem(kept), first);
  } catch {
    return first;
  }
}

export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const [reading, setReading] = useState(recall);
  const spoken = useMemo(() => speech(reading), [reading]);
  useEffect(() => {
    document.documentElement.lang = reading.language;
    document.documentElement.dir = spoken.direction;
    try {
      localStorage.setItem(kept, JSON.stringify(reading));
    } catch {
      // A browser that keeps nothing still reads: the choice lasts as long as the page.
    }
  }, [reading, spoken]);
  const read = useMemo(() => ({ ...spoken, reading, choose: (choice: Choice) => { setReading(choice); } }), [spoken, reading]);
  return <ReadingContext value={read}>{children}</ReadingContext>;
}

export function useReading(): Read {
  const read = useContext(ReadingContext);
  if (!read) throw new Error('a part of the screen stands outside the reading provider');
  return read;
}
