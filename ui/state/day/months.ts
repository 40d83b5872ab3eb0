/**
 * The months as people write them, by language, in folded form.
 *
 * Arabic has both the Levantine and the Latin-derived names, as the United
 * Nations writes them side by side, and those of the Maghreb where they differ.
 */
export interface MonthNames {
  /** As printed, January first. */
  readonly printed: readonly string[];
  /** Other ways to write the twelve, in the same order. */
  readonly also: readonly (readonly string[])[];
}

export const english: MonthNames = {
  printed: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  also: [['jan'], ['feb'], ['mar'], ['apr'], [], ['jun'], ['jul'], ['aug'], ['sep', 'sept'], ['oct'], ['nov'], ['dec']],
};

export const french: MonthNames = {
  printed: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  also: [['janv'], ['fevrier', 'fevr', 'fev'], [], ['avr'], [], [], ['juil'], ['aout'], ['sept'], ['oct'], ['nov'], ['decembre', 'dec']],
};

export const arabic: MonthNames = {
  printed: [
    'كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو',
    'تموز/يوليو', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر',
  ],
  also: [
    ['كانون الثاني', 'يناير', 'جانفي'], ['شباط', 'فبراير', 'فيفري'], ['آذار', 'مارس'], ['نيسان', 'أبريل', 'أفريل'],
    ['أيار', 'مايو', 'ماي'], ['حزيران', 'يونيو', 'جوان'], ['تموز', 'يوليو', 'جويلية'], ['آب', 'أغسطس', 'أوت'],
    ['أيلول', 'سبتمبر'], ['تشرين الأول', 'أكتوبر'], ['تشرين الثاني', 'نوفمبر'], ['كانون الأول', 'ديسمبر'],
  ],
};

/** Lower case, without accents, hamza forms, vowel signs or full stops: what a hurried hand leaves out. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[.ـ]/g, '')
    .toLowerCase()
    .trim();
}

const byName = new Map<string, number>();
for (const { printed, also } of [english, french, arabic]) {
  printed.forEach((name, index) => {
    for (const spelling of [name, ...(also[index] ?? [])]) byName.set(folded(spelling), index + 1);
  });
}

/** The month (1 to 12) that a written name stands for; `null` if none does. */
export function monthNamed(name: string): number | null {
  return byName.get(folded(name)) ?? null;
}
