/**
 * The words of the screens in Arabic.
 */
import type { Words } from './shape.ts';

export const ar: Words = {
  product: { name: 'Linkage' },
  places: { label: 'الأماكن', case: 'القضية', search: 'البحث', structure: 'الهيكل' },
  skip: { main: 'الانتقال إلى الجواب' },
  search: {
    label: 'البحث في الأسماء والمعرّفات', placeholder: 'ابحث أو انتقل', none: 'لا اسم ولا معرّف كهذا مما يمكنك الاطلاع عليه.', results: 'النتائج', title: 'البحث', spellings: 'صيغ كتابة أخرى', all: 'كل النتائج',
    exact: 'الاسم نفسه', prefix: 'يبدأ هكذا', spelling: 'صيغة كتابة أخرى', script: 'بكتابة أخرى', id: 'معرّف من مصدر',
    notAsked: 'اكتب اسمًا بأي كتابة، أو معرّفًا أعطاه مصدر.', found: { zero: 'لم يُعثر على شيء', one: 'نتيجة واحدة', two: 'نتيجتان', few: '{count} نتائج', many: '{count} نتيجة', other: '{count} نتيجة' },
  },
  asOf: {
    label: 'كما في', allTime: 'كل الأوقات', someDayOf: 'يوم ما من {day}', between: 'يوم ما من {first} إلى {last}', hint: 'يوم أو شهر أو سنة: 2012-09-15، أيلول 2012، 15.9.2012، +1m، -7',
    dayBack: 'يوم إلى الوراء (B)', dayForward: 'يوم إلى الأمام (F)', changeBack: 'رجوع إلى {day}: {what} (Shift B)', changeForward: 'إلى {day}: {what} (Shift F)',
    noChangeBack: 'لا شيء يتغير في هذا العرض قبل هذا اليوم', noChangeForward: 'لا شيء يتغير في هذا العرض بعد هذا اليوم',
    slider: 'اليوم المرجعي، بحسب أحداث هذا العرض', whichDay: '{first} أم {second}؟', asOfDay: 'كما في {day}',
  },
  wrongDay: {
    'year-missing': 'يجب أن يتضمن اليوم السنة.', 'year-short': 'اكتب السنة بأربعة أرقام.', 'no-such-day': 'لا يوجد يوم كهذا في التقويم.',
    'not-understood': 'هذا ليس يومًا. اكتبه مثل 2012-09-15 أو 15.9.2012 أو أيلول 2012.', 'no-day-to-move': 'لا يوم مرجعي للانتقال منه. اكتب يومًا كاملًا أولًا.', 'no-incident': 'لا حادثة مفتوحة ليؤخذ منها اليوم.',
  },
  settings: {
    language: 'اللغة', label: 'اللغة والقراءة', digits: 'الأرقام', latn: '1 2 3', arab: '١ ٢ ٣', months: 'أسماء الأشهر العربية', both: 'كلاهما', levant: 'المشرقية', latin: 'اللاتينية الأصل',
    keys: 'الحروف المفردة مفاتيح', namesFirst: 'الأسماء بكتابتها الأصلية أولًا',
  },
  status: {
    label: 'ما يستند إليه هذا الجواب', knownAt: 'المعلوم في', now: 'الآن', classes: 'الأصناف', leads: 'خيوط للتحقق', on: 'مفعّلة', off: 'غير مفعّلة', cleared: 'صلاحية اطلاعك', everything: 'كل شيء', nothing: 'ما لا يحمل وسمًا',
    knownBand: 'كما كان معلومًا في {day}. المعلومات المسندة اللاحقة مستبعدة.', leadsBand: 'المعلومات المسندة غير المراجعة مشمولة.', backToNow: 'العودة إلى الآن', leaveOut: 'استبعادها', setKnown: 'المعلوم في (يوم)', set: 'تعيين', change: 'تغيير', comma: '، ',
  },
  kinds: { Person: 'شخص', Unit: 'وحدة', Incident: 'حادثة', Location: 'موقع', CrimePattern: 'نمط الجرائم', Document: 'وثيقة', Source: 'مصدر' },
  verdicts: { certain: 'مؤكد', possible: 'ممكن', impossible: 'غير ممكن', contradicted: 'متناقض' },
  reasons: {
    'imprecise date': 'تاريخ غير دقيق', 'between mentions': 'بين ذكرين', 'assumed to continue': 'يُفترض استمراره', 'before first mention': 'قبل أول ذكر',
    'after last mention': 'بعد آخر ذكر', undated: 'بلا تاريخ', lead: 'خيط للتحقق، لم يُراجع', claimed: 'وارد في معلومة مسندة', inferred: 'مستنتج بتقدير',
    'before the start': 'قبل البداية', 'after the end': 'بعد النهاية', 'claims differ': 'المعلومات المسندة مختلفة',
  },
  statuses: { accepted: 'مقبول', conflict: 'متعارض', work_needed: 'يحتاج إلى استكمال', issue: 'إشكال' },
  bases: { direct: 'مباشر', documentary: 'وثائقي', hearsay: 'سماعي', 'open source': 'مصدر مفتوح', inference: 'استنتاج' },
  classes: { command: 'قيادة', administrative: 'تبعية إدارية', membership: 'عملية مشتركة', training: 'تدريب' },
  supports: { existence: 'أصل المعلومة', first: 'اليوم الأول', last: 'اليوم الأخير', class: 'الصنف', role: 'الدور', title: 'الوظيفة', rank: 'الرتبة' },
  range: {
    undated: 'بلا تاريخ', cited: 'ورد ذكره في {day}، والبداية والنهاية غير معروفتين', on: 'في {day} فقط', from: 'من {day}', firstCited: 'أول ذكر {day}', startNotKnown: 'البداية غير معروفة',
    until: 'حتى {day}', assumed: 'آخر ذكر {day}، ويُفترض استمراره', assumedOpen: 'يُفترض استمراره', lastCited: 'آخر ذكر {day}، والنهاية غير معروفة', endNotKnown: 'النهاية غير معروفة', both: '{start}، {end}',
  },
  segments: { on: 'في {day}', from: 'من {day} فصاعدًا', until: 'حتى {day}', between: 'من {first} إلى {last}', always: 'في أي يوم' },
  evidence: { mark: 'مصادر مستقلة: {sources}، معلومات مسندة: {claims}', open: 'الأدلة {mark}: مصادر مستقلة {sources}، معلومات مسندة {claims}' },
  dossier: {
    commanded: 'من قادها', postings: 'المناصب التي شغلها', otherRoles: 'مناصب أخرى', above: 'أعلاها', below: 'أدناها', where: 'أين', present: 'من وُجد هنا', incidents: 'الحوادث', involved: 'المزعوم ضدهم',
    changed: 'تغيّر في {day}: {what}', changes: 'يتغيّر في {day}: {what}', overTime: 'عبر الزمن', ids: 'معرّفات من المصادر', values: 'ما أُسند إليه', alsoCalled: 'أسماء أخرى', chart: 'الهيكل التنظيمي', first: '{what}: اليوم الأول', last: '{what}: بعد اليوم الأخير', useThisDay: 'اعتماد هذا اليوم',
    noCommander: 'لا يُعرف أحد قادها.', noSuperior: 'لا تُعرف وحدة أعلى.', noSubordinate: 'لا تُعرف وحدة تابعة.', noPlace: 'لا معلومة مسندة تضعها في مكان.', noIncident: 'لا حوادث مزعومة.', noPosting: 'لا تُعرف مناصب.',
    unknownUnit: 'وحدة غير محددة: تشغل موضعًا؛ بلا أشخاص ولا تُتَّهم أبدًا', unnamedUnit: 'وحدة غير مسماة', joint: 'عملية مشتركة', notOnDay: 'مذكور، ولكن ليس في هذا اليوم',
    alleged: 'ادعاء ضد {who}', allegedClass: 'ادعاء ضد «{who}»، وهي فئة من الجناة', evidenceHead: 'مصادر / معلومات مسندة',
  },
  chart: {
    title: 'الهيكل التنظيمي', whole: 'كل الوحدات ذات العلاقات', faces: 'الأوجه', chart: 'مخطط', table: 'جدول', text: 'نص', classes: 'الأصناف', depth: 'المستويات الأدنى', allLevels: 'الكل',
    needsDay: 'يعرض الهيكل التنظيمي يومًا واحدًا. اختر اليوم المرجعي أعلاه، أو ابدأ بهذا اليوم:', nothing: 'لا تُعرف علاقة في هذا اليوم بهذه المرشحات.',
    tree: 'الهيكل كقائمة', treeHelp: 'مفاتيح الأسهم تتنقل في الهيكل، ومفتاح الإدخال يفتح المعلومات المسندة، و Alt ↑ إلى وحدة أعلى أخرى.', zoom: 'التكبير', zoomIn: 'تكبير (+)', zoomOut: 'تصغير (−)', zoomAll: 'عرض الكل (0)',
    picture: 'الهيكل التنظيمي: {unit}، كما في {day}', subordinate: 'الوحدة التابعة', superior: 'الوحدة الأعلى', class: 'الصنف', verdict: 'درجة التأكد', certainOn: 'مؤكد في', commander: 'القائد', dates: 'التواريخ', unit: 'الوحدة', drawing: 'جارٍ إيجاد مسارات خطوط الوحدات الأعلى الأخرى',
    joint: 'عملية مشتركة', unknown: 'غير محددة', vacant: 'المنصب شاغر', nobody: 'القائد غير معروف', disputed: 'متنازع عليه', relationSaid: '{subordinate} تحت {superior}', noneAbove: 'لا وحدة أعلى مرسومة',
    underSaid: 'تحت {superior}، {class}، {verdict}، {reason}', textUnder: 'كانت {subordinate} تحت {superior}: {class}، {verdict}، {reason}.', textCommands: 'قاد {person} {unit}: {verdict}، {reason}.',
    leftOut: 'معدودة وغير مرسومة:', showThem: 'ارسمها أيضًا', hideThem: 'ارسم القريب من معلوماته المسندة فقط', fromHere: 'المخطط من هنا',
    below: { zero: 'لا وحدات أدنى غير مرسومة', one: 'وحدة أدنى واحدة غير مرسومة، مفتاح المسافة يعرضها', two: 'وحدتان أدنى غير مرسومتين، مفتاح المسافة يعرضهما', few: '{count} وحدات أدنى غير مرسومة، مفتاح المسافة يعرضها', many: '{count} وحدة أدنى غير مرسومة، مفتاح المسافة يعرضها', other: '{count} وحدة أدنى غير مرسومة، مفتاح المسافة يعرضها' },
    units: { zero: 'لا وحدات', one: 'وحدة واحدة', two: 'وحدتان', few: '{count} وحدات', many: '{count} وحدة', other: '{count} وحدة' },
    relations: { zero: 'لا علاقات', one: 'علاقة واحدة', two: 'علاقتان', few: '{count} علاقات', many: '{count} علاقة', other: '{count} علاقة' },
    certainRelations: { zero: 'لا علاقات مؤكدة', one: 'علاقة مؤكدة واحدة', two: 'علاقتان مؤكدتان', few: '{count} علاقات مؤكدة', many: '{count} علاقة مؤكدة', other: '{count} علاقة مؤكدة' },
    beforeFirst: { zero: 'لا شيء قبل أول ذكر', one: 'واحدة قبل أول ذكر لها', two: 'اثنتان قبل أول ذكر لهما', few: '{count} قبل أول ذكر لها', many: '{count} قبل أول ذكر لها', other: '{count} قبل أول ذكر لها' },
    afterLast: { zero: 'لا شيء بعد آخر ذكر', one: 'واحدة بعد آخر ذكر لها', two: 'اثنتان بعد آخر ذكر لهما', few: '{count} بعد آخر ذكر لها', many: '{count} بعد آخر ذكر لها', other: '{count} بعد آخر ذكر لها' },
    undated: { zero: 'لا شيء بلا تاريخ', one: 'واحدة بلا تاريخ', two: 'اثنتان بلا تاريخ', few: '{count} بلا تاريخ', many: '{count} بلا تاريخ', other: '{count} بلا تاريخ' },
    commanders: { zero: 'لا قادة', one: 'قائد واحد', two: 'قائدان', few: '{count} قادة', many: '{count} قائدًا', other: '{count} قائد' },
  },
  panel: {
    title: 'المعلومات المسندة', for: 'مع', against: 'ضد', workNeeded: 'تحتاج إلى استكمال', none: 'لم يُعثر على شيء', close: 'إغلاق المعلومات المسندة', page: 'فتح الصفحة', reading: 'قُرئ من', supports: 'يدعم',
    reliability: 'موثوقية المصدر', credibility: 'مصداقية المعلومة', notGraded: 'بلا درجة', basis: 'الأساس', recorded: 'سُجّلت', recordedBy: 'بواسطة {who}', markings: 'الوسوم', noMarkings: 'لا شيء', agreement: 'توافق المصادر',
    low: 'منخفض', medium: 'متوسط', high: 'مرتفع', handle: 'عرض لوحة المعلومات المسندة', noText: 'النص غير محفوظ', independent: 'المصادر المستقلة', origin: 'قُرئت من', notFound: 'هذه المعلومات المسندة ليست جزءًا من هذا الجواب في هذا اليوم.',
    conflict: 'متعارض', posting: '{person}، {role}، {unit}', presence: '{unit} في {location}',
    claims: { zero: 'لا معلومات مسندة', one: 'معلومة مسندة واحدة', two: 'معلومتان مسندتان', few: '{count} معلومات مسندة', many: '{count} معلومة مسندة', other: '{count} معلومة مسندة' },
  },
  document: {
    text: 'النص', noText: 'نص هذه الوثيقة غير محفوظ هنا. وإلى جانبه ما استُشهد بها فيه.', passages: 'المقاطع المستشهد بها', dated: 'بتاريخ', source: 'المصدر',
    notByDay: 'نص الوثيقة لا يتوقف على اليوم المرجعي.', language: 'اللغة', hash: 'SHA-256', page: 'صفحة {number}', lost: 'لم يُعثر على نص هذا المقطع في موضعه من الوثيقة.', lit: 'المقطع المطلوب',
  },
  home: { title: 'القضية', cases: 'القضايا', statuses: 'المعلومات المسندة بحسب الحالة', openChart: 'الهيكل التنظيمي لكل الوحدات', searchHint: 'اكتب أعلاه اسم وحدة أو شخص بأي كتابة.', claims: 'المعلومات المسندة', nodes: 'السجلات' },
  states: {
    loading: 'جارٍ السؤال', nothingHere: 'لا شيء هنا يمكنك فتحه.', nothingHereHint: 'قد يكون العنوان خاطئًا، أو لا شيء فيه لك.', failed: 'لم يصل الجواب.', failedSafe: 'لم يضِع شيء: السؤال محفوظ في العنوان.',
    retry: 'اسأل مجددًا', unreachable: 'تعذّر الوصول إلى الخادم.', code: 'الرمز',
  },
  keys: {
    title: 'المفاتيح', close: 'إغلاق', search: 'البحث', back: 'يوم إلى الوراء', forward: 'يوم إلى الأمام', changeBack: 'إلى آخر تغيّر سابق في هذا العرض', changeForward: 'إلى التغيّر التالي في هذا العرض', allTime: 'كل الأوقات', faces: 'مخطط، جدول، نص',
    evidence: 'أدلة القيمة المحددة', enter: 'فتح', zoom: 'تكبير، تصغير، عرض الكل', arrows: 'التنقل في المخطط', unfold: 'عرض الوحدات الأدنى', region: 'المنطقة التالية', keys: 'هذه المفاتيح', escape: 'إغلاق الأعمق', off: 'يمكن إيقاف الحروف المفردة من قائمة اللغة.',
  },
};
