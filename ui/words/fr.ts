/**
 * The words of the screens in French.
 */
import type { Words } from './shape.ts';

export const fr: Words = {
  product: { name: 'Linkage' },
  places: { label: 'Lieux', case: 'Affaire', search: 'Recherche', structure: 'Structure' },
  skip: { main: 'Aller à la réponse' },
  search: {
    label: 'Rechercher des noms et des identifiants', placeholder: 'Rechercher ou aller à', none: 'Aucun nom ni identifiant de ce genre que vous puissiez voir.', results: 'Résultats', title: 'Recherche', spellings: 'Autres graphies', all: 'Tous les résultats',
    exact: 'le nom même', prefix: 'commence ainsi', spelling: 'une autre graphie', script: 'une autre écriture', id: 'un identifiant d’une source',
    notAsked: 'Saisissez un nom dans toute écriture, ou un identifiant donné par une source.', found: { one: '{count} trouvé', many: '{count} trouvés', other: '{count} trouvés' },
  },
  asOf: {
    label: 'État au', allTime: 'Toute période', someDayOf: 'un jour de {day}', between: 'un jour du {first} au {last}', hint: 'Un jour, un mois ou une année : 2012-09-15, sept. 2012, 15.9.2012, +1m, -7',
    dayBack: 'Un jour en arrière (B)', dayForward: 'Un jour en avant (F)', changeBack: 'Retour au {day} : {what} (Maj B)', changeForward: 'Au {day} : {what} (Maj F)',
    noChangeBack: 'Rien ne change dans cette vue avant ce jour', noChangeForward: 'Rien ne change dans cette vue après ce jour',
    slider: 'Jour de référence, selon les événements de cette vue', whichDay: '{first} ou {second} ?', asOfDay: 'état au {day}',
  },
  wrongDay: {
    'year-missing': 'Le jour doit comporter une année.', 'year-short': 'Écrivez l’année en quatre chiffres.', 'no-such-day': 'Ce jour n’existe pas dans le calendrier.',
    'not-understood': 'Ce n’est pas un jour. Écrivez-le comme 2012-09-15, 15.9.2012 ou sept. 2012.', 'no-day-to-move': 'Il n’y a pas de jour de référence à déplacer. Saisissez d’abord un jour entier.', 'no-incident': 'Aucun fait n’est ouvert dont prendre le jour.',
  },
  settings: {
    language: 'Langue', label: 'Langue et lecture', digits: 'Chiffres', latn: '1 2 3', arab: '١ ٢ ٣', months: 'Noms arabes des mois', both: 'les deux', levant: 'levantins', latin: 'd’origine latine',
    keys: 'Les lettres seules sont des touches', namesFirst: 'Noms d’abord dans leur écriture',
  },
  status: {
    label: 'Ce sur quoi repose cette réponse', knownAt: 'Tel que connu au', now: 'maintenant', classes: 'Catégories', leads: 'Pistes', on: 'incluses', off: 'exclues', cleared: 'Votre habilitation', everything: 'tout', nothing: 'ce qui ne porte pas de marque',
    knownBand: 'Tel que connu au {day}. Les énoncés ultérieurs sont exclus.', leadsBand: 'Les énoncés non vérifiés sont inclus.', backToNow: 'Revenir à maintenant', leaveOut: 'Les exclure', setKnown: 'Tel que connu au (jour)', set: 'Fixer', change: 'Modifier', comma: ', ',
  },
  kinds: { Person: 'personne', Unit: 'unité', Incident: 'fait', Location: 'lieu', CrimePattern: 'schéma criminel', Document: 'document', Source: 'source' },
  verdicts: { certain: 'certain', possible: 'possible', impossible: 'impossible', contradicted: 'contredit' },
  reasons: {
    'imprecise date': 'date imprécise', 'between mentions': 'entre deux mentions', 'assumed to continue': 'présumé se poursuivre', 'before first mention': 'avant la première mention',
    'after last mention': 'après la dernière mention', undated: 'sans date', lead: 'piste, non vérifiée', claimed: 'énoncé par une source', inferred: 'déduit par une appréciation',
    'before the start': 'avant le début', 'after the end': 'après la fin', 'claims differ': 'les énoncés diffèrent',
  },
  statuses: { accepted: 'retenu', conflict: 'en conflit', work_needed: 'à compléter', issue: 'problème' },
  bases: { direct: 'directe', documentary: 'documentaire', hearsay: 'ouï-dire', 'open source': 'source ouverte', inference: 'déduction' },
  classes: { command: 'commandement', administrative: 'rattachement administratif', membership: 'opération conjointe', training: 'instruction' },
  supports: { existence: 'le fait même', first: 'le premier jour', last: 'le dernier jour', class: 'la catégorie', role: 'le rôle', title: 'la fonction', rank: 'le grade' },
  range: {
    undated: 'sans date', cited: 'mentionné le {day}, début et fin inconnus', on: 'le {day} seulement', from: 'à partir du {day}', firstCited: 'première mention {day}', startNotKnown: 'début inconnu',
    until: 'jusqu’au {day}', assumed: 'dernière mention {day}, présumé se poursuivre', assumedOpen: 'présumé se poursuivre', lastCited: 'dernière mention {day}, fin inconnue', endNotKnown: 'fin inconnue', both: '{start}, {end}',
  },
  segments: { on: 'le {day}', from: 'à partir du {day}', until: 'jusqu’au {day}', between: 'du {first} au {last}', always: 'tout jour' },
  evidence: { mark: 'sources indépendantes : {sources}, énoncés : {claims}', open: 'Preuves {mark} : sources indépendantes {sources}, énoncés {claims}' },
  dossier: {
    commanded: 'Qui la commandait', postings: 'Postes occupés', otherRoles: 'Autres postes', above: 'Au-dessus', below: 'Au-dessous', where: 'Où', present: 'Présents ici', incidents: 'Faits', involved: 'Mis en cause',
    changed: 'changé au {day} : {what}', changes: 'change au {day} : {what}', overTime: 'Dans le temps', ids: 'Identifiants des sources', values: 'Ce qui en est énoncé', alsoCalled: 'Aussi appelé', chart: 'Organigramme', first: '{what} : premier jour', last: '{what} : après le dernier jour', useThisDay: 'Prendre ce jour',
    noCommander: 'Nul n’est connu pour l’avoir commandée.', noSuperior: 'Aucune unité supérieure n’est connue.', noSubordinate: 'Aucune unité subordonnée n’est connue.', noPlace: 'Aucun énoncé ne la situe.', noIncident: 'Aucun fait n’est allégué.', noPosting: 'Aucun poste n’est connu.',
    unknownUnit: 'unité non identifiée : elle tient une place ; aucune personne, jamais mise en cause', unnamedUnit: 'unité sans nom connu', joint: 'opération conjointe', notOnDay: 'Mentionné, mais pas ce jour-là',
    alleged: 'allégué contre {who}', allegedClass: 'allégué contre « {who} », une catégorie d’auteurs', evidenceHead: 'Sources / énoncés',
  },
  chart: {
    title: 'Organigramme', whole: 'Toutes les unités ayant un lien', faces: 'Faces', chart: 'Schéma', table: 'Tableau', text: 'Texte', classes: 'Catégories', depth: 'Niveaux au-dessous', allLevels: 'tous',
    needsDay: 'Un organigramme montre un jour. Choisissez le jour de référence ci-dessus, ou commencez par celui-ci :', nothing: 'Aucun lien n’est connu ce jour-là avec ces filtres.',
    tree: 'La structure en liste', treeHelp: 'Les flèches parcourent la structure, Entrée ouvre les énoncés, Alt ↑ va à un autre supérieur.', zoom: 'Zoom', zoomIn: 'Agrandir (+)', zoomOut: 'Réduire (−)', zoomAll: 'Tout montrer (0)',
    picture: 'Organigramme : {unit}, état au {day}', subordinate: 'Subordonnée', superior: 'Supérieure', class: 'Catégorie', verdict: 'Degré de certitude', certainOn: 'Certain', commander: 'Commandant', dates: 'Dates', unit: 'Unité', drawing: 'Recherche des tracés vers les autres supérieurs',
    joint: 'opération conjointe', unknown: 'non identifiée', vacant: 'Poste vacant', nobody: 'commandant inconnu', disputed: 'contesté', relationSaid: '{subordinate} sous {superior}', noneAbove: 'aucun supérieur dessiné',
    underSaid: 'sous {superior}, {class}, {verdict}, {reason}', textUnder: '{subordinate} était sous {superior} : {class}, {verdict}, {reason}.', textCommands: '{person} commandait {unit} : {verdict}, {reason}.',
    leftOut: 'Comptés, non dessinés :', showThem: 'Les dessiner aussi', hideThem: 'Ne dessiner que ce qui est proche de ses énoncés', fromHere: 'Schéma à partir d’ici',
    below: { one: '{count} unité au-dessous non dessinée, Espace la montre', many: '{count} unités au-dessous non dessinées, Espace les montre', other: '{count} unités au-dessous non dessinées, Espace les montre' },
    units: { one: '{count} unité', many: '{count} unités', other: '{count} unités' }, relations: { one: '{count} lien', many: '{count} liens', other: '{count} liens' }, certainRelations: { one: '{count} lien certain', many: '{count} liens certains', other: '{count} liens certains' },
    beforeFirst: { one: '{count} avant sa première mention', many: '{count} avant leur première mention', other: '{count} avant leur première mention' }, afterLast: { one: '{count} après sa dernière mention', many: '{count} après leur dernière mention', other: '{count} après leur dernière mention' },
    undated: { one: '{count} sans date', many: '{count} sans date', other: '{count} sans date' }, commanders: { one: '{count} commandant', many: '{count} commandants', other: '{count} commandants' },
  },
  panel: {
    title: 'Énoncés sourcés', for: 'Pour', against: 'Contre', workNeeded: 'À compléter', none: 'aucun trouvé', close: 'Fermer les énoncés', page: 'Ouvrir la page', reading: 'lu dans', supports: 'à l’appui de',
    reliability: 'Fiabilité de la source', credibility: 'Crédibilité de l’information', notGraded: 'non coté', basis: 'Fondement', recorded: 'Enregistré', recordedBy: 'par {who}', markings: 'Marques', noMarkings: 'aucune', agreement: 'Concordance des sources',
    low: 'faible', medium: 'moyenne', high: 'forte', handle: 'Largeur du volet des énoncés', noText: 'texte non détenu', independent: 'Sources indépendantes', origin: 'Lu dans', notFound: 'Ces énoncés ne font pas partie de cette réponse ce jour-là.',
    conflict: 'en conflit', posting: '{person}, {role}, {unit}', presence: '{unit} à {location}', claims: { one: '{count} énoncé', many: '{count} énoncés', other: '{count} énoncés' },
  },
  document: {
    text: 'Texte', noText: 'Le texte de ce document n’est pas détenu ici. Ce pour quoi il est cité figure à côté.', passages: 'Passages cités', dated: 'Daté du', source: 'Source',
    notByDay: 'Le texte d’un document ne dépend pas du jour de référence.', language: 'Langue', hash: 'SHA-256', page: 'page {number}', lost: 'La citation de ce passage n’a pas été trouvée à sa place dans le texte.', lit: 'Le passage demandé',
  },
  home: { title: 'Affaire', cases: 'Affaires', statuses: 'Énoncés par statut', openChart: 'Organigramme de toutes les unités', searchHint: 'Saisissez ci-dessus le nom d’une unité ou d’une personne, dans toute écriture.', claims: 'Énoncés', nodes: 'Fiches' },
  states: {
    loading: 'Question en cours', nothingHere: 'Rien ici que vous puissiez ouvrir.', nothingHereHint: 'L’adresse est peut-être erronée, ou il n’y a rien ici pour vous.', failed: 'La réponse n’est pas venue.', failedSafe: 'Rien n’est perdu : la question figure dans l’adresse.',
    retry: 'Redemander', unreachable: 'Le serveur est injoignable.', code: 'Code',
  },
  keys: {
    title: 'Touches', close: 'Fermer', search: 'recherche', back: 'un jour en arrière', forward: 'un jour en avant', changeBack: 'au changement précédent de cette vue', changeForward: 'au changement suivant de cette vue', allTime: 'toute période', faces: 'schéma, tableau, texte',
    evidence: 'preuves de la valeur active', enter: 'ouvrir', zoom: 'agrandir, réduire, tout', arrows: 'parcourir le schéma', unfold: 'montrer les unités au-dessous', region: 'région suivante', keys: 'ces touches', escape: 'fermer le plus intérieur', off: 'Les lettres seules se désactivent dans le menu de langue.',
  },
};
