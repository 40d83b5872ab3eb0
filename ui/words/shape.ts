/**
 * The shape that the words of every language share: that of the English ones.
 *
 * `{name}` stands for what is put in. A counted word has one text for each
 * plural of its language; `other` is always there.
 */
import type { en } from './en.ts';

export type Plural = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { other: string }>;

type English = typeof en;

export type Words = { readonly [Section in keyof English]: { readonly [Key in keyof English[Section]]: English[Section][Key] extends string ? string : Plural } };
