/** The chart's words in Arabic. */
import type { ChartWords, Counted } from './words.ts';

const plural = new Intl.PluralRules('ar');

/** Arabic counts one and two in the word itself. */
function counted({ one, two, few, many, other }: { readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string }): Counted {
  const forms: Readonly<Record<Intl.LDMLPluralRule, (shown: string) => string>> = {
    zero: (shown) => `${shown} ${other}`, one: () => one, two: () => two,
    few: (shown) => `${shown} ${few}`, many: (shown) => `${shown} ${many}`, other: (shown) => `${shown} ${other}`,
  };
  return (count, shown) => forms[plural.select(count)](shown);
}

const units = counted({ one: 'وحدة واحدة', two: 'وحدتان', few: 'وحدات', many: 'وحدة', other: 'وحدة' });
const aboveUnits = counted({ one: 'وحدة واحدة', two: 'وحدتين', few: 'وحدات', many: 'وحدة', other: 'وحدة' });

export const ar: ChartWords = {
  language: 'ar', direction: 'rtl', script: 'Arab',
  vacant: 'المنصب شاغر', notKnown: '؟ القائد غير معروف', neverAccused: 'بلا أشخاص، ولا تُتَّهم أبدًا', disputed: 'متنازع عليه',
  contradicted: 'متناقض', nameless: 'بلا اسم معروف', undated: 'بلا تاريخ',
  claimedInCommand: counted({ one: 'شخص واحد منسوبة إليه القيادة', two: 'شخصان منسوبة إليهما القيادة', few: 'أشخاص منسوبة إليهم القيادة', many: 'شخصًا منسوبة إليهم القيادة', other: 'شخص منسوبة إليهم القيادة' }),
  moreUnits: (count, shown) => `+ ${units(count, shown)}`,
  alsoUnder: (name) => `وأيضًا تحت ${name}`,
  alsoOver: (count, shown) => `وأيضًا فوق ${aboveUnits(count, shown)}`,
  training: 'تدريب', deJure: 'بحكم القانون', deFacto: 'بحكم الواقع', circle: 'حلقة', unconnected: 'غير متصلة في هذا اليوم',
  titleOf: (name) => `${name}: من كان فوقها ومن كان تحتها`,
  titleOfAll: 'الهيكل كله',
  question: 'من كان يمكنه القيادة في ذلك اليوم، وعبر أي حلقات، وبأي قدر من التأكد؟ الأعلى: الكل.',
  questionOfAll: 'ما الوحدات التي كانت قائمة في ذلك اليوم، وتحت من؟',
  levels: (count, shown) => `التابعة: ${counted({ one: 'مستوى واحد', two: 'مستويان', few: 'مستويات', many: 'مستوى', other: 'مستوى' })(count, shown)}.`,
  allLevels: 'التابعة: الكل.',
  classes: { command: 'قيادة', membership: 'عضوية', administrative: 'تبعية إدارية', training: 'تدريب' },
  classesAre: (names) => `العلاقات: ${names}.`,
  knownAt: (day) => `المعلوم في ${day}`, knownNow: 'المعلوم الآن',
  certainOnly: 'المؤكد فقط', certainAndPossible: 'المؤكد والممكن',
  namesOnly: 'الأسماء فقط، دون القادة.',
  tooSmall: 'الأسماء أصغر من سبع نقاط: يحتاج هذا الهيكل إلى عدة صفحات.',
  howToRead: 'كيف يُقرأ',
  legend: {
    'command certain': 'قيادة، مؤكدة في هذا اليوم', 'command possible': 'قيادة، ممكنة', 'command contradicted': 'قيادة، متناقضة',
    'membership certain': 'عضو في عملية مشتركة', 'membership possible': 'مثله، ممكن', 'membership contradicted': 'مثله، متناقض',
    'administrative certain': 'تبعية إدارية فقط', 'administrative possible': 'تبعية إدارية، ممكنة', 'administrative contradicted': 'تبعية إدارية، متناقضة',
    'training certain': 'تدريب', 'training possible': 'تدريب، ممكن', 'training contradicted': 'تدريب، متناقض',
    'in command certain': 'في القيادة، مؤكد', 'in command possible': 'في القيادة، ممكن', 'in command inferred': 'في القيادة، مؤكد بتقدير', 'in command contradicted': 'في القيادة، متناقض',
    'asked about': 'الوحدة المسؤول عنها', 'not identified': 'مستوى غير محدد', disputed: 'متنازع عليه: معلومات متناقضة', 'joint operation': 'عملية مشتركة',
    'units below': 'وحدات أدنى، غير معروضة', joined: 'التقاء: الأعلى نفسه', crosses: 'تقاطع بلا اتصال', circle: 'حلقة: تُغلق دورة قيادة',
  },
  echelons: { army: 'جيش', corps: 'فيلق', division: 'فرقة', brigade: 'لواء', regiment: 'فوج', battalion: 'كتيبة', company: 'سرية', platoon: 'فصيلة' },
  footnotes: 'الحواشي',
  footnotesLeft: counted({ one: 'حاشية أخرى في قائمة المصادر.', two: 'حاشيتان أخريان في قائمة المصادر.', few: 'حواشٍ أخرى في قائمة المصادر.', many: 'حاشية أخرى في قائمة المصادر.', other: 'حاشية أخرى في قائمة المصادر.' }),
  marksMean: '«[» و«]»: بداية فعلية ونهاية فعلية. «…»: أول ذكر أو آخر ذكر فقط، وقد يكون قد بدأ قبله أو استمر بعده. العلامة عند الوحدة التابعة.',
  notControl: 'الخط يبيّن معلومة مسندة، لا سيطرة فعلية.',
  reader: (clearance) => `القارئ: ${clearance}`, everything: 'كل ما في القضية',
  units,
  relations: counted({ one: 'علاقة واحدة', two: 'علاقتان', few: 'علاقات', many: 'علاقة', other: 'علاقة' }),
  postings: counted({ one: 'منصب واحد', two: 'منصبان', few: 'مناصب', many: 'منصبًا', other: 'منصب' }),
  toldInWords: counted({ one: 'واحدة مذكورة بالكلام', two: 'اثنتان مذكورتان بالكلام', few: 'مذكورة بالكلام', many: 'مذكورة بالكلام', other: 'مذكورة بالكلام' }),
  notDrawn: (parts) => `لم يُرسم: ${parts}.`,
  beforeFirstMention: (_, shown) => `${shown} قبل أول ذكر`, afterLastMention: (_, shown) => `${shown} بعد آخر ذكر`, undatedOnes: (_, shown) => `${shown} بلا تاريخ`,
  product: (hash) => `المنتج ${hash}`, sheetOf: (number, of) => `الصفحة ${number} من ${of}`, comma: '، ',
  months: ['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو', 'تموز/يوليو', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
  proseDay: (day, month, year) => `${day} ${month} ${year}`,
  proseMonth: (month, year) => `${month} ${year}`,
};
