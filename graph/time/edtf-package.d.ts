/** What we use of npm `edtf` 4.11.1, which ships without types. */
declare module 'edtf' {
  /** Bits of the parts qualified: year 15, month 48, day 192. */
  interface Qualified {
    readonly value: number;
  }

  interface Parsed {
    readonly type: string;
    readonly uncertain: Qualified;
    readonly approximate: Qualified;
  }

  /** Throws an Error where the text is none of `types`. */
  export default function edtf(text: string, constraints: { readonly types: readonly string[] }): Parsed;
}
