/**
 * An invented structure that has one of everything an org chart can show. Nobody in it exists.
 */
import type { ChartInput, ChartPosting, ChartRelation, ChartUnit } from '../../../charts/org-chart/types.ts';

const unit = (id: string, echelon: string | null, arabic: string, latin: string, more: Partial<ChartUnit> = {}): ChartUnit => ({
  id, echelon, standing: 'known', joint: false, below: 0, vacant: [], disputed: false, ...more,
  names: [
    { text: latin, script: 'Latn', language: 'en', kind: 'alias' },
    { text: arabic, script: 'Arab', language: 'ar', kind: 'canonical' },
  ],
});

let counter = 0;
const relation = (subordinate: string, superior: string, verdict: ChartRelation['verdict'] = 'certain', more: Partial<ChartRelation> = {}): ChartRelation => {
  counter += 1;
  const number = String(counter).padStart(2, '0');
  return { id: `r${number}`, subordinate, superior, class: 'command', ground: null, verdict, reason: verdict === 'certain' ? 'claimed' : 'assumed to continue', began: 14_600 + counter, claims: [`claim-r${number}`], ...more };
};

const persons = [
  ['p1', 'هاشم العرندي', 'Hāshim al-ʿArandī'], ['p2', 'نديم السفراني', 'Nadīm aṣ-Ṣafrānī'], ['p3', 'راضي المكحّل', 'Rāḍī al-Mukaḥḥal'], ['p4', 'فارس الجدي', 'Fāris al-Jadī'],
  ['p5', 'كامل الرهبي', 'Kāmil ar-Rahbī'], ['p6', 'وائل الدرعان', 'Wāʾil ad-Darʿān'], ['p7', 'عماد الشريطي', 'ʿImād ash-Shurayṭī'], ['p8', 'أنس الغضباني', 'Anas al-Ghaḍbānī'],
  ['p9', 'زاهر المنيفي', 'Zāhir al-Munayfī'], ['p10', 'طارق السهيلي', 'Ṭāriq as-Suhaylī'], ['p11', 'لؤي البشماني', 'Luʾay al-Bashmānī'],
] as const;

const posting = (id: string, person: string, of: string, rank: string, first: string | null, last: string | null, more: Partial<ChartPosting> = {}): ChartPosting => ({
  id, person, unit: of, verdict: 'certain', reason: 'claimed', ranks: [rank], first, last, startKnown: false, endKnown: false, claims: [`claim-${id}`], ...more,
});

export const example: ChartInput = {
  root: 'b742',
  units: [
    unit('gc', 'army', 'القيادة العامة لقوات سرّاط', 'Sarrat Forces General Command'),
    unit('nc', 'corps', 'فيلق الشمال', 'Northern Corps'),
    unit('sc', 'corps', 'فيلق الجنوب', 'Southern Corps'),
    unit('d75', 'division', 'الفرقة ٧٥', '75th Division'),
    unit('d74', 'division', 'الفرقة ٧٤', '74th Division'),
    unit('d79', 'division', 'الفرقة ٧٩', '79th Division', { vacant: ['claim-vacant'] }),
    unit('a7120', 'regiment', 'فوج المدفعية ٧١٢٠', '7120th Artillery Regiment'),
    unit('joint', null, 'غرفة العمليات المشتركة «خليج الصقر»', 'Joint Operations Room “Falcon Bay”', { joint: true }),
    unit('b751', 'brigade', 'اللواء ٧٥١', '751st Brigade', { disputed: true }),
    unit('b752', 'brigade', 'اللواء ٧٥٢ مشاة', '752nd Infantry Brigade'),
    unit('b741', 'brigade', 'اللواء ٧٤١', '741st Brigade'),
    unit('b742', 'brigade', 'اللواء ٧٤٢ مدرع', '742nd Armoured Brigade'),
    unit('hole', 'brigade', 'لواء غير محدد', 'Brigade not identified', { standing: 'unknown' }),
    unit('nameless', 'battalion', 'كتيبة بلا اسم', 'Unnamed battalion', { standing: 'unnamed' }),
    unit('k7421', 'battalion', 'الكتيبة ٧٤٢١', '7421st Battalion'),
    unit('k7422', 'battalion', 'الكتيبة ٧٤٢٢', '7422nd Battalion'),
    unit('k7423', 'battalion', 'الكتيبة ٧٤٢٣', '7423rd Battalion'),
    unit('s742', 'company', 'سرية الاستطلاع ٧٤٢', '742nd Reconnaissance Company'),
    unit('k7511', 'battalion', 'الكتيبة ٧٥١١', '7511th Battalion', { below: 14 }),
    unit('k7512', 'battalion', 'الكتيبة ٧٥١٢', '7512th Battalion'),
    unit('mp79', 'platoon', 'فصيلة شرطة عسكرية ٧٩', '79th Military Police Platoon'),
    unit('bureau', null, 'مكتب أمن الرئاسة', 'Presidential Security Bureau'),
    unit('supply', null, 'إدارة الإمداد', 'Supply Directorate'),
    unit('school', null, 'مدرسة المدرعات', 'Armour School'),
  ],
  persons: persons.map(([id, arabic, latin]) => ({ id, names: [{ text: arabic, script: 'Arab', language: 'ar', kind: 'canonical' }, { text: latin, script: 'Latn', language: 'ar-Latn', kind: 'alias' }] })),
  relations: [
    relation('nc', 'gc'), relation('sc', 'gc'), relation('joint', 'gc'), relation('d75', 'nc'), relation('d74', 'sc'), relation('d79', 'sc'),
    relation('a7120', 'sc', 'possible'), relation('b751', 'd75'), relation('b752', 'd75', 'possible'), relation('b741', 'd74', 'possible'), relation('b742', 'd74'),
    relation('hole', 'd74', 'possible'), relation('nameless', 'hole', 'possible'), relation('k7421', 'b742'), relation('k7422', 'b742'), relation('k7423', 'b742', 'contradicted'),
    relation('s742', 'b742', 'certain', { ground: 'de jure' }), relation('k7511', 'b751'), relation('k7512', 'b751', 'possible'), relation('mp79', 'd79'),
    relation('b742', 'joint', 'certain', { class: 'membership' }), relation('b752', 'joint', 'possible', { class: 'membership' }), relation('a7120', 'joint', 'certain', { class: 'membership' }),
    relation('k7421', 'bureau', 'certain', { began: 15_500 }), relation('b742', 'supply', 'certain', { class: 'administrative' }), relation('b742', 'school', 'possible', { class: 'training' }),
  ],
  commanders: [
    posting('c1', 'p1', 'gc', 'Gen.', '2010-01-01', '2014-06-01', { startKnown: true }),
    posting('c2', 'p2', 'nc', 'Maj. Gen.', '2010-06-01', '2013-12-01'),
    posting('c3', 'p3', 'sc', 'Maj. Gen.', '2011-03-02', '2012-05-30', { verdict: 'possible', reason: 'assumed to continue' }),
    posting('c4', 'p4', 'd74', 'Brig. Gen.', '2012-05-10', '2013-01'),
    posting('c5', 'p5', 'd75', 'Brig. Gen.', '2010-06-01', '2013-12-01', { reason: 'inferred' }),
    posting('c6', 'p6', 'b742', 'Col.', '2012-02-01', '2013-02-01', { startKnown: true, endKnown: true }),
    posting('c7', 'p7', 'b751', 'Col.', '2010-06-01', '2013-12-01'),
    posting('c8', 'p8', 'b751', 'Col.', '2012-08-01', '2012-11-30'),
    posting('c9', 'p9', 'b741', 'Col.', '2011-03-02', null, { verdict: 'possible', reason: 'after last mention' }),
    posting('c10', 'p10', 'k7421', 'Maj.', '2012-06-15', '2012-10-01'),
    posting('c11', 'p11', 'k7422', 'Maj.', null, null, { verdict: 'possible', reason: 'undated' }),
    posting('c12', 'p2', 'joint', 'Maj. Gen.', '2012-08-01', '2012-12-31', { startKnown: true, endKnown: true }),
  ],
  leftOut: { beforeFirstMention: 3, afterLastMention: 2, undated: 0 },
};

const kinds = ['Witness statement W-07, §22', 'Radio log 3, line 118', 'Staff list A, p. 2', 'Video V-19, 00:41–01:05', 'Decree 9/2010, art. 2', 'Press release 88, p. 1', 'Order of the day 14, p. 3'];

/** Where a claim of the example can be read. */
export function cite(claim: string): readonly string[] {
  const sum = [...claim].reduce((total, char) => total + (char.codePointAt(0) ?? 0), 0);
  return [`${kinds[sum % kinds.length]} (${claim.replace('claim-', '')})`];
}
