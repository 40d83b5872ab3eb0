/**
 * The form in which names are compared (method.md §6); the name itself is always kept.
 *
 * Folding only takes away what writers vary without meaning anything by it:
 * case, marks, vowel signs, the shapes of hamza and yeh, digits of another
 * script, the article. It never makes two numbers equal.
 */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const ARABIC_SIGNS = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const LATIN_MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', گ: 'ك', ک: 'ك', ء: '',
  ʿ: '', ʾ: '', '’': '', '‘': '', "'": '', '`': '', ʻ: '', ʼ: '', ё: 'е', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** One spelling for each of the ways to write a text; words parted by one space. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_SIGNS, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC');
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Unicode puts the ten digits of every script in a row that begins at a multiple of its own zero. */
function digitValue(digit: string): number {
  let point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - 1))) {
    point -= 1;
    value += 1;
  }
  return value;
}
