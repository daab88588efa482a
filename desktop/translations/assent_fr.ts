<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Consultation</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échanges</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Making the worked example</source>
   <translation>Préparation de l’exemple complet</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secrétariat</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <source>Or drop on the window that is open what you wanted to take in: {names}</source>
   <translation>Ou déposez sur la fenêtre ouverte ce que vous vouliez recevoir : {names}</translation>
  </message>
  <message>
   <source>This workspace is open already</source>
   <translation>Cet espace de travail est déjà ouvert</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>! Not everything holds that these files say.</source>
   <translation>! Tout ce que disent ces fichiers n’est pas exact.</translation>
  </message>
  <message>
   <source>! Type or paste the key line first.</source>
   <translation>! Saisissez ou collez d’abord la ligne de clé.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>%n entrée comptée n’est pas dans ces fichiers : demandez un lot avec tout depuis le début.</numerusform>
    <numerusform>%n entrées comptées ne sont pas dans ces fichiers : demandez un lot avec tout depuis le début.</numerusform>
   </translation>
  </message>
  <message>
   <source>A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.</source>
   <translation>Un script shell vérifie lots et preuves avec bash, openssl, sha256sum et zstd seulement. Il est enregistré avec les listes de mots qui lui servent à décompresser.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Lots</translation>
  </message>
  <message>
   <source>Checking the bundles</source>
   <translation>Vérification des lots</translation>
  </message>
  <message>
   <source>Choose bundles…</source>
   <translation>Choisir des lots…</translation>
  </message>
  <message>
   <source>Choose the proof…</source>
   <translation>Choisir la preuve…</translation>
  </message>
  <message>
   <source>Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.</source>
   <translation>Choisissez le lot du secrétariat, et d’autres à côté. Chaque signature et chaque entrée sont vérifiées, et chaque résultat signé est recalculé.</translation>
  </message>
  <message>
   <source>Folder for the tools</source>
   <translation>Dossier des outils</translation>
  </message>
  <message>
   <source>I have only files to check</source>
   <translation>Je n’ai que des fichiers à vérifier</translation>
  </message>
  <message>
   <source>Key line of the secretariat, as you have it from elsewhere than the file</source>
   <translation>Ligne de clé du secrétariat, obtenue ailleurs que dans le fichier</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Proof that the secretariat holds an entry</source>
   <translation>Preuve que le secrétariat détient une entrée</translation>
  </message>
  <message>
   <source>Results of a consultation</source>
   <translation>Résultats d’une consultation</translation>
  </message>
  <message>
   <source>Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.</source>
   <translation>Tour {round} de {consultation}, point {item} : {signed} est signé, {computed} en découle.</translation>
  </message>
  <message>
   <source>Save the tools…</source>
   <translation>Enregistrer les outils…</translation>
  </message>
  <message>
   <source>Signed by the secretariat with the code {code}: let it read its code to you.</source>
   <translation>Signé par le secrétariat de code {code} : demandez-lui de vous lire son code.</translation>
  </message>
  <message>
   <source>Without this program</source>
   <translation>Sans ce programme</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ %n résultat signé découle des entrées.</numerusform>
    <numerusform>✓ %n résultats signés découlent des entrées.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Saved: {path}. Its first lines say how it is used.</source>
   <translation>✓ Enregistré : {path}. Ses premières lignes disent comment l’utiliser.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n déjà présent</numerusform>
    <numerusform>%n déjà présents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>%n réponse consignée</numerusform>
    <numerusform>%n réponses consignées</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Take a filled table</source>
   <translation>Recevoir un tableau rempli</translation>
  </message>
  <message>
   <source>Take a filled table…</source>
   <translation>Recevoir un tableau rempli…</translation>
  </message>
  <message>
   <source>Taking the table</source>
   <translation>Réception du tableau</translation>
  </message>
  <message>
   <source>Write the ISO comment table…</source>
   <translation>Écrire le tableau de commentaires ISO…</translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>et %n autre ligne</numerusform>
    <numerusform>et %n autres lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ %n commentaire ajouté</numerusform>
    <numerusform>✓ %n commentaires ajoutés</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ {path} is written. Fill in its last column, beginning with what was decided.</source>
   <translation>✓ {path} est écrit. Remplissez sa dernière colonne en commençant par la suite donnée.</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! It depends on item {item}, which has not been agreed yet.</source>
   <translation>! Il dépend du point {item}, qui n’a pas encore fait l’objet d’un accord.</translation>
  </message>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! Le texte a changé après notre position ; elle ne compte plus tant qu’elle n’est pas donnée à nouveau.</translation>
  </message>
  <message>
   <source>! To be done by {day}: that day has passed</source>
   <translation>! À faire avant le {day} : ce jour est passé</translation>
  </message>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>%n contribution d’un bureau, montrée à côté et non comptée</numerusform>
    <numerusform>%n contributions de bureaux, montrées à côté et non comptées</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to executive heads</source>
   <translation>Adressé aux chefs de secrétariat</translation>
  </message>
  <message>
   <source>Addressed to governing bodies</source>
   <translation>Adressé aux organes directeurs</translation>
  </message>
  <message>
   <source>Addressed to the Secretary-General</source>
   <translation>Adressé au Secrétaire général</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>D’accord</translation>
  </message>
  <message>
   <source>Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}.</source>
   <translation>D’accord : {agree}. Opposés : {oppose}. Ont répondu : {answered}. Remis : {delivered}.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Ont répondu</translation>
  </message>
  <message>
   <source>Answered an earlier text, not this one: {names}</source>
   <translation>Ont répondu sur un texte antérieur, pas sur celui-ci : {names}</translation>
  </message>
  <message>
   <source>Answered in two ways; nothing is counted: {names}</source>
   <translation>Ont répondu de deux façons ; rien n’est compté : {names}</translation>
  </message>
  <message>
   <source>As computed: {grade}</source>
   <translation>Tel que calculé : {grade}</translation>
  </message>
  <message>
   <source>Came after the deadline and does not count: {names}</source>
   <translation>Arrivé après la date limite et non compté : {names}</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>Modifier le texte</translation>
  </message>
  <message>
   <source>Change the text…</source>
   <translation>Modifier le texte…</translation>
  </message>
  <message>
   <source>Choose a consultation</source>
   <translation>Choisir une consultation</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Convergence</source>
   <translation>Convergence</translation>
  </message>
  <message>
   <source>Correct our position</source>
   <translation>Corriger notre position</translation>
  </message>
  <message>
   <source>Delivered, no answer: {names}</source>
   <translation>Remis, sans réponse : {names}</translation>
  </message>
  <message>
   <source>Delivery not proved: {names}</source>
   <translation>Remise non prouvée : {names}</translation>
  </message>
  <message>
   <source>Endorsements</source>
   <translation>Approbations</translation>
  </message>
  <message>
   <source>Enter it, signed</source>
   <translation>Consigner et signer</translation>
  </message>
  <message>
   <source>Enter what became of it…</source>
   <translation>Consigner la suite donnée…</translation>
  </message>
  <message>
   <source>Formal objection: {organization} ({state})</source>
   <translation>Objection formelle : {organization} ({state})</translation>
  </message>
  <message>
   <source>Give our position</source>
   <translation>Donner notre position</translation>
  </message>
  <message>
   <source>Grade for the note</source>
   <translation>Degré pour la note</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>Degré d’appui pour la note : {grade}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>How close the answers are</source>
   <translation>Proximité des réponses</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>Comment le compte a été fait</translation>
  </message>
  <message>
   <source>It holds for the new text as well</source>
   <translation>Elle vaut aussi pour le nouveau texte</translation>
  </message>
  <message>
   <source>It would be lifted by: {change}</source>
   <translation>Elle serait levée par : {change}</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matrice</translation>
  </message>
  <message>
   <source>No consultation has reached this workspace yet. It comes with a file from the secretariat.</source>
   <translation>Aucune consultation n’est encore parvenue à cet espace de travail. Elle arrive avec un fichier du secrétariat.</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Aucun tour n’a encore été ouvert.</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Objections</translation>
  </message>
  <message>
   <source>Official text ({language})</source>
   <translation>Texte officiel ({language})</translation>
  </message>
  <message>
   <source>On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.</source>
   <translation>Sur l’échelle de 1 (objection formelle) à 5 (appui) : médiane {median}, moitié centrale dans un écart de {spread}, accord {consensus} sur 1.</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>Dire seulement que nous l’avons lu</translation>
  </message>
  <message>
   <source>Oppose</source>
   <translation>Opposés</translation>
  </message>
  <message>
   <source>Organizations and items</source>
   <translation>Organisations et points</translation>
  </message>
  <message>
   <source>Our position</source>
   <translation>Notre position</translation>
  </message>
  <message>
   <source>Pictures of round {number}</source>
   <translation>Images du tour {number}</translation>
  </message>
  <message>
   <source>Pictures of round {number}, {stage}</source>
   <translation>Images du tour {number}, {stage}</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation>Les positions données sur le texte antérieur ne compteront à nouveau qu’une fois redonnées.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Round {number}, {stage}. {responded} of {eligible} organizations answered.</source>
   <translation>Tour {number}, {stage}. Organisations ayant répondu : {responded} sur {eligible}.</translation>
  </message>
  <message>
   <source>Round {number}: {state}</source>
   <translation>Tour {number} : {state}</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Enregistrer l’image…</translation>
  </message>
  <message>
   <source>Set another grade for the note…</source>
   <translation>Fixer un autre degré pour la note…</translation>
  </message>
  <message>
   <source>Set by the editor instead of “{computed}”: {reason}</source>
   <translation>Fixé par la rédaction au lieu de « {computed} » : {reason}</translation>
  </message>
  <message>
   <source>Set this grade, signed</source>
   <translation>Fixer ce degré et signer</translation>
  </message>
  <message>
   <source>Show it as a picture</source>
   <translation>Montrer l’image</translation>
  </message>
  <message>
   <source>Show it as a table</source>
   <translation>Montrer le tableau</translation>
  </message>
  <message>
   <source>Since the round before, {changed} of {paired} organizations changed their answer.</source>
   <translation>Depuis le tour précédent, {changed} organisations sur {paired} ont changé de réponse.</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recevoir des fichiers…</translation>
  </message>
  <message>
   <source>The change of the text that answers it:</source>
   <translation>La modification du texte qui y répond :</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>Le texte officiel n’a pas encore été inséré ({language})</translation>
  </message>
  <message>
   <source>The text has not changed since the objection. Change it first; then it can be the answer.</source>
   <translation>Le texte n’a pas changé depuis l’objection. Modifiez-le d’abord ; il pourra alors être la réponse.</translation>
  </message>
  <message>
   <source>To be done by {day}</source>
   <translation>À faire avant le {day}</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>Jusqu’au {when} ({left}).</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Cas d’usage</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>Nous n’avons pas encore pris position.</translation>
  </message>
  <message>
   <source>What became of the objection</source>
   <translation>Suite donnée à l’objection</translation>
  </message>
  <message>
   <source>What changed in the text since it was raised:</source>
   <translation>Ce qui a changé dans le texte depuis qu’elle a été soulevée :</translation>
  </message>
  <message>
   <source>What changed since the text before</source>
   <translation>Ce qui a changé depuis le texte précédent</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>Où en est-on : {result}</translation>
  </message>
  <message>
   <source>Which round the pictures show</source>
   <translation>Tour que montrent les images</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>Qui n’a pas répondu</translation>
  </message>
  <message>
   <source>Why; it is printed in the annex</source>
   <translation>Pourquoi ; le motif figure dans l’annexe</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Mots de la présidence</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Mots de la présidence, conservés avec l’acte</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>Texte de travail, non officiel ({language})</translation>
  </message>
  <message>
   <source>Write why the editor chooses another grade.</source>
   <translation>Écrivez pourquoi la rédaction choisit un autre degré.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>put in: {words}</source>
   <translation>ajouté : {words}</translation>
  </message>
  <message>
   <source>taken out: {words}</source>
   <translation>supprimé : {words}</translation>
  </message>
  <message>
   <source>too few to be shown</source>
   <translation>trop peu pour être montré</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>{position} (texte modifié)</translation>
  </message>
  <message>
   <source>✓ Entered and signed. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Consigné et signé. Faites un lot pour que les bureaux l’apprennent.</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ Toutes ont répondu.</translation>
  </message>
  <message>
   <source>✓ Our position is given again on the new text, signed.</source>
   <translation>✓ Notre position est donnée à nouveau sur le nouveau texte, signée.</translation>
  </message>
  <message>
   <source>✓ Said and signed. It goes with the next bundle.</source>
   <translation>✓ C’est dit et signé. Cela part avec le prochain lot.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
  <message>
   <source>✓ The new text is entered. It is asked in the next round.</source>
   <translation>✓ Le nouveau texte est saisi. Il sera soumis au prochain tour.</translation>
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ Nous avons dit que nous l’avons lu.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>! Write at least one item below the title.</source>
   <translation>! Écrivez au moins un point sous le titre.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>%n entrée ne comptera plus. Elle est conservée.</numerusform>
    <numerusform>%n entrées ne compteront plus. Elles sont conservées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>%n groupe de commentaires se ressemble.</numerusform>
    <numerusform>%n groupes de commentaires se ressemblent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n fiche</numerusform>
    <numerusform>%n fiches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>%n commentaire : « {words} »</numerusform>
    <numerusform>%n réunis : « {words} »</numerusform>
   </translation>
  </message>
  <message>
   <source>A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.</source>
   <translation>Une ligne vide commence un nouveau paragraphe. La note est composée à nouveau ; ses modifications sont laissées de côté.</translation>
  </message>
  <message>
   <source>A paragraph of its own</source>
   <translation>Un paragraphe à part</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Accepted in principle</source>
   <translation>Accepté dans son principe</translation>
  </message>
  <message>
   <source>Add a paragraph</source>
   <translation>Ajouter un paragraphe</translation>
  </message>
  <message>
   <source>Add below</source>
   <translation>Ajouter dessous</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>Admettre un bureau…</translation>
  </message>
  <message>
   <source>Admit this office</source>
   <translation>Admettre ce bureau</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>Adopté si aucune organisation présente ne s’y oppose formellement. Le silence des présentes ne bloque pas.</translation>
  </message>
  <message>
   <source>Allow the name</source>
   <translation>Autoriser le nom</translation>
  </message>
  <message>
   <source>Allow the name…</source>
   <translation>Autoriser le nom…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer this comment</source>
   <translation>Répondre à ce commentaire</translation>
  </message>
  <message>
   <source>As it was composed</source>
   <translation>Texte d’origine</translation>
  </message>
  <message>
   <source>As the rule has it</source>
   <translation>Selon la règle</translation>
  </message>
  <message>
   <source>At least one in support, no objection open, two thirds without objection.</source>
   <translation>Au moins un appui, aucune objection en suspens, deux tiers sans objection.</translation>
  </message>
  <message>
   <source>Bring in an XLSForm…</source>
   <translation>Importer un XLSForm…</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Le clore maintenant</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Clore le tour</translation>
  </message>
  <message>
   <source>Code that the office reads</source>
   <translation>Code que lit le bureau</translation>
  </message>
  <message>
   <source>Code, as UNICEF or UN-Habitat</source>
   <translation>Sigle, par exemple UNICEF ou UN-Habitat</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comments that say the same</source>
   <translation>Commentaires qui disent la même chose</translation>
  </message>
  <message>
   <source>Compose it anew</source>
   <translation>Composer à nouveau</translation>
  </message>
  <message>
   <source>Conclude the consultation</source>
   <translation>Conclure la consultation</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Consultation as a file</source>
   <translation>Consultation sous forme de fichier</translation>
  </message>
  <message>
   <source>Convergence of judgements</source>
   <translation>Convergence des jugements</translation>
  </message>
  <message>
   <source>Count silence although delivery is not proved everywhere</source>
   <translation>Compter le silence même là où la remise n’est pas prouvée</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Décompte</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Date limite</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Différé</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Définition</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Supprimer la copie</translation>
  </message>
  <message>
   <source>Depends on something else</source>
   <translation>Dépend d’autre chose</translation>
  </message>
  <message>
   <source>Different views</source>
   <translation>Vues différentes</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit the paragraph</source>
   <translation>Modifier le paragraphe</translation>
  </message>
  <message>
   <source>Enrolment file</source>
   <translation>Fichier d’inscription</translation>
  </message>
  <message>
   <source>Enter an organization</source>
   <translation>Inscrire une organisation</translation>
  </message>
  <message>
   <source>Enter an organization…</source>
   <translation>Inscrire une organisation…</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>L’inscrire</translation>
  </message>
  <message>
   <source>Everything received so far</source>
   <translation>Tout ce qui a été reçu jusqu’ici</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation>Première ligne : le titre. Chaque ligne suivante : le texte d’un point.</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formulaires</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>À partir d’un fichier…</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>Désormais, plus rien de cet appareil ne sera accepté. Pour quel motif ?</translation>
  </message>
  <message>
   <source>General comments that close it</source>
   <translation>Observations générales qui la closent</translation>
  </message>
  <message>
   <source>General comments that open the section</source>
   <translation>Observations générales qui ouvrent la section</translation>
  </message>
  <message>
   <source>Group (may stay empty)</source>
   <translation>Groupe (facultatif)</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>Heures de grâce pour les connexions lentes</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “although”</source>
   <translation>Dans la phrase sur le degré, après « bien que »</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “and”</source>
   <translation>Dans la phrase sur le degré, après « et »</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>Introduction</translation>
  </message>
  <message>
   <source>It files the positions of the whole organization (focal point)</source>
   <translation>Il dépose les positions de toute l’organisation (point focal)</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>C’est</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Items that are asked</source>
   <translation>Points soumis</translation>
  </message>
  <message>
   <source>Job number</source>
   <translation>Numéro de travail</translation>
  </message>
  <message>
   <source>Kept untouched since {when}: {path}</source>
   <translation>Conservé intact depuis le {when} : {path}</translation>
  </message>
  <message>
   <source>Language of the note</source>
   <translation>Langue de la note</translation>
  </message>
  <message>
   <source>Language of these words</source>
   <translation>Langue de ces mots</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Le laisser ouvert</translation>
  </message>
  <message>
   <source>Let it file the positions</source>
   <translation>Lui confier le dépôt des positions</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Majorité</translation>
  </message>
  <message>
   <source>Mark as consolidated</source>
   <translation>Marquer comme consolidé</translation>
  </message>
  <message>
   <source>More than half of the votes cast; abstentions are left out.</source>
   <translation>Plus de la moitié des suffrages exprimés ; les abstentions ne comptent pas.</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation>Nouvelle consultation</translation>
  </message>
  <message>
   <source>New consultation…</source>
   <translation>Nouvelle consultation…</translation>
  </message>
  <message>
   <source>New name of {office}</source>
   <translation>Nouveau nom de {office}</translation>
  </message>
  <message>
   <source>No comment has come in yet.</source>
   <translation>Aucun commentaire n’est encore arrivé.</translation>
  </message>
  <message>
   <source>No objection</source>
   <translation>Absence d’objection</translation>
  </message>
  <message>
   <source>No office has been admitted yet. Open the enrolment file an office sent you.</source>
   <translation>Aucun bureau n’est encore admis. Ouvrez le fichier d’inscription qu’un bureau vous a envoyé.</translation>
  </message>
  <message>
   <source>No other comments look alike.</source>
   <translation>Aucun autre commentaire ne se ressemble.</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Non accepté</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>Noté</translation>
  </message>
  <message>
   <source>Nothing of it</source>
   <translation>Rien de ce qu’il a envoyé</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Observation of the secretariat</source>
   <translation>Observation du secrétariat</translation>
  </message>
  <message>
   <source>Of those who voted; objections count only with reasons.</source>
   <translation>Parmi les votants ; les objections ne comptent que si elles sont motivées.</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>Bureaux</translation>
  </message>
  <message>
   <source>Open it again until</source>
   <translation>Rouvrir jusqu’au</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>Ouvrir le tour {number}</translation>
  </message>
  <message>
   <source>Open the round</source>
   <translation>Ouvrir le tour</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Organizations that may answer</source>
   <translation>Organisations qui peuvent répondre</translation>
  </message>
  <message>
   <source>Organizations: {organizations}; items: {items}</source>
   <translation>Organisations : {organizations} ; points : {items}</translation>
  </message>
  <message>
   <source>Out of scope</source>
   <translation>Hors du champ</translation>
  </message>
  <message>
   <source>Partially accepted</source>
   <translation>Partiellement accepté</translation>
  </message>
  <message>
   <source>Place in the note</source>
   <translation>Place dans la note</translation>
  </message>
  <message>
   <source>Proposed change</source>
   <translation>Modification proposée</translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>Réunir %n commentaire</numerusform>
    <numerusform>Réunir %n commentaires</numerusform>
   </translation>
  </message>
  <message>
   <source>Put this into the note</source>
   <translation>Mettre cela dans la note</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation>Inscrire les recommandations du rapport JIU/REP/2020/7</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>Quorum</translation>
  </message>
  <message>
   <source>Quorum, organizations, items…</source>
   <translation>Quorum, organisations, points…</translation>
  </message>
  <message>
   <source>Reading the form</source>
   <translation>Lecture du formulaire</translation>
  </message>
  <message>
   <source>Rename it</source>
   <translation>Le renommer</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>Révoquer un appareil</translation>
  </message>
  <message>
   <source>Revoke it</source>
   <translation>Révoquer l’appareil</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>Révoquer cet appareil…</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risque</translation>
  </message>
  <message>
   <source>Root keys</source>
   <translation>Clés racines</translation>
  </message>
  <message>
   <source>Round {number} of {consultation} counted some of them: reopen it and close it again.</source>
   <translation>Le tour {number} de {consultation} en a compté certaines : rouvrez-le, puis fermez-le de nouveau.</translation>
  </message>
  <message>
   <source>Round {number}: {stage}</source>
   <translation>Tour {number} : {stage}</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Tours</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.</source>
   <translation>La règle, les textes et la liste des organisations sont fixés par cet acte et ne peuvent changer tant que le tour est ouvert.</translation>
  </message>
  <message>
   <source>Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}.</source>
   <translation>Règle : {rule}. Organisations : {eligible}. Ouvert le {opened}, date limite : {deadline}.</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secrétariat</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Share needed</source>
   <translation>Part requise</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Les montrer</translation>
  </message>
  <message>
   <source>Silence is assent, only where delivery is proved. At least 72 hours.</source>
   <translation>Le silence vaut assentiment, mais seulement là où la remise est prouvée. Au moins 72 heures.</translation>
  </message>
  <message>
   <source>Silence procedure</source>
   <translation>Procédure d’approbation tacite</translation>
  </message>
  <message>
   <source>Support without open objections</source>
   <translation>Appui sans objection en suspens</translation>
  </message>
  <message>
   <source>Symbol of the document</source>
   <translation>Cote du document</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>La date limite n’est pas passée. Les réponses ultérieures seront considérées comme tardives.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>Trois quarts sont d’accord, peu s’opposent, les réponses sont proches.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Réunis</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>Deux tiers, au plus un quart contre</translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>Ce qui est arrivé jusqu’au fichier du {when} : %n entrée</numerusform>
    <numerusform>Ce qui est arrivé jusqu’au fichier du {when} : %n entrées</numerusform>
   </translation>
  </message>
  <message>
   <source>What still counts</source>
   <translation>Ce qui compte encore</translation>
  </message>
  <message>
   <source>What the secretariat supplies…</source>
   <translation>Ce que fournit le secrétariat…</translation>
  </message>
  <message>
   <source>What these comments say</source>
   <translation>Ce que disent ces commentaires</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why this paragraph may name it; the reason is kept with the note.</source>
   <translation>Pourquoi ce paragraphe peut la nommer ; le motif est conservé avec la note.</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>Avec les annexes internes</translation>
  </message>
  <message>
   <source>Wording only</source>
   <translation>Rédaction seulement</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Mot de la présidence</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Mot de la présidence, conservé avec l’acte</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>Classeurs</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Rédiger la note</translation>
  </message>
  <message>
   <source>Write the note (.docx, .pdf)…</source>
   <translation>Écrire la note (.docx, .pdf)…</translation>
  </message>
  <message>
   <source>Write what these comments say; the note prints these words.</source>
   <translation>Écrivez ce que disent ces commentaires ; la note reprend ces mots.</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message>
   <source>a new office</source>
   <translation>un nouveau bureau</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {share}</source>
   <translation>au moins {share}</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>point focal</translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>tiré de %n réponse</numerusform>
    <numerusform>tiré de %n réponses</numerusform>
   </translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en usage</translation>
  </message>
  <message>
   <source>last received {when}</source>
   <translation>dernière réception : {when}</translation>
  </message>
  <message>
   <source>more than {share}</source>
   <translation>plus de {share}</translation>
  </message>
  <message>
   <source>of all who may vote</source>
   <translation>de tous ceux qui peuvent voter</translation>
  </message>
  <message>
   <source>of the votes cast</source>
   <translation>des suffrages exprimés</translation>
  </message>
  <message>
   <source>of those present</source>
   <translation>des présents</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>version antérieure</translation>
  </message>
  <message>
   <source>one more computer of {office}</source>
   <translation>un ordinateur de plus de {office}</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>révoqué</translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>révoqué ; %n entrée conservée qui ne compte plus</numerusform>
    <numerusform>révoqué ; %n entrées conservées qui ne comptent plus</numerusform>
   </translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>secrétariat</translation>
  </message>
  <message>
   <source>what follows “Some organizations note that”</source>
   <translation>ce qui suit « Certaines organisations font observer que »</translation>
  </message>
  <message>
   <source>{device}: code {code}, {entries} entries</source>
   <translation>{device} : code {code}, entrées : {entries}</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.
Call them on a number you know. Let them read their code, and type it here:</source>
   <translation>{office} ({organization}) demande à être admis.
Appelez à un numéro que vous connaissez. Faites lire le code et saisissez-le ici :</translation>
  </message>
  <message>
   <source>{organization} is not on your list of organizations yet. Its name:</source>
   <translation>{organization} n’est pas encore sur votre liste d’organisations. Son nom :</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ à décider</translation>
  </message>
  <message>
   <source>✓ Answered and signed.</source>
   <translation>✓ Réponse donnée et signée.</translation>
  </message>
  <message>
   <source>✓ No file is set aside.</source>
   <translation>✓ Aucun fichier n’est mis de côté.</translation>
  </message>
  <message>
   <source>✓ Put together and signed; it can be taken apart again.</source>
   <translation>✓ Réunis et signé ; on peut les séparer de nouveau.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
  <message>
   <source>✓ Taken apart and signed.</source>
   <translation>✓ Séparés et signé.</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ La consultation est conclue.</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation>✓ La consultation est inscrite. Ouvrez maintenant un tour.</translation>
  </message>
  <message>
   <source>✓ The copy is deleted.</source>
   <translation>✓ La copie est supprimée.</translation>
  </message>
  <message>
   <source>✓ The decision is recorded and signed.</source>
   <translation>✓ La décision est consignée et signée.</translation>
  </message>
  <message>
   <source>✓ The device is revoked.</source>
   <translation>✓ L’appareil est révoqué.</translation>
  </message>
  <message>
   <source>✓ The edited note is kept.</source>
   <translation>✓ La note modifiée est conservée.</translation>
  </message>
  <message>
   <source>✓ The form is in use here and goes down with the next bundle.</source>
   <translation>✓ Le formulaire est en usage ici et sera transmis avec le prochain lot.</translation>
  </message>
  <message>
   <source>✓ The office is called {office} from now on.</source>
   <translation>✓ Le bureau s’appelle désormais {office}.</translation>
  </message>
  <message>
   <source>✓ The round is closed; its results are signed and can be recomputed by anyone.</source>
   <translation>✓ Le tour est clos ; ses résultats sont signés et chacun peut les recalculer.</translation>
  </message>
  <message>
   <source>✓ The round is marked as consolidated.</source>
   <translation>✓ Le tour est marqué comme consolidé.</translation>
  </message>
  <message>
   <source>✓ The round is open again. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Le tour est rouvert. Préparez un lot pour que les bureaux en soient informés.</translation>
  </message>
  <message>
   <source>✓ The round is open. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Le tour est ouvert. Préparez un lot pour que les bureaux en soient informés.</translation>
  </message>
  <message>
   <source>✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office} dépose désormais les positions de {organization}. Envoyez un lot pour qu’il l’apprenne.</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office} est admis. Envoyez un lot pour que le bureau en soit informé.</translation>
  </message>
  <message>
   <source>✓ {organization} is on the list of organizations.</source>
   <translation>✓ {organization} est sur la liste des organisations.</translation>
  </message>
  <message>
   <source>✕ The form was not brought in.</source>
   <translation>✕ Le formulaire n’a pas été importé.</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n déjà présente</numerusform>
    <numerusform>%n déjà présentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrée</numerusform>
    <numerusform>%n entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>La réception de %n entrée n’est pas encore prouvée.</numerusform>
    <numerusform>La réception de %n entrées n’est pas encore prouvée.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>%n fichier attend un accusé de réception, depuis le {day}.</numerusform>
    <numerusform>%n fichiers attendent un accusé de réception, le plus ancien depuis le {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n nouvelle</numerusform>
    <numerusform>%n nouvelles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>%n bureau</numerusform>
    <numerusform>%n bureaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>%n refusé</numerusform>
    <numerusform>%n refusés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n à décider</numerusform>
    <numerusform>%n à décider</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en attente</numerusform>
    <numerusform>%n en attente</numerusform>
   </translation>
  </message>
  <message>
   <source>= already present</source>
   <translation>= déjà présent</translation>
  </message>
  <message>
   <source>? a decision is needed</source>
   <translation>? une décision est nécessaire</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajoutées</translation>
  </message>
  <message>
   <source>Already present</source>
   <translation>Déjà présentes</translation>
  </message>
  <message>
   <source>Any number, in any order. Taking a file twice changes nothing.</source>
   <translation>En tout nombre et dans n’importe quel ordre. Recevoir deux fois un fichier ne change rien.</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Sous forme de</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Demander l’admission…</translation>
  </message>
  <message>
   <source>Back to Exchange</source>
   <translation>Retour aux échanges</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Se faire admettre par le secrétariat</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>Les lots partent vers les bureaux ; leurs fichiers arrivent ici.</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>fichiers CSV</translation>
  </message>
  <message>
   <source>CSV files…</source>
   <translation>Fichiers CSV…</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Arrivé</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>Code {number} sur {total}</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Comparer et admettre</translation>
  </message>
  <message>
   <source>Drop bundles, workbooks or a whole folder here</source>
   <translation>Déposez ici des lots, des classeurs ou un dossier entier</translation>
  </message>
  <message>
   <source>Encrypt: only the receivers can open it</source>
   <translation>Chiffrer : seuls les destinataires peuvent l’ouvrir</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything from the beginning (for an auditor)</source>
   <translation>Tout depuis le début (pour un auditeur)</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>Formulaire Excel</translation>
  </message>
  <message>
   <source>Excel form to fill…</source>
   <translation>Formulaire Excel à remplir…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échanges</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Folder for the CSV files</source>
   <translation>Dossier des fichiers CSV</translation>
  </message>
  <message>
   <source>Folder for the pictures</source>
   <translation>Dossier pour les images</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For or from</source>
   <translation>Pour ou de</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.</source>
   <translation>Présentez chaque code à un téléphone ou à un lecteur, dans n’importe quel ordre. Le destinataire reçoit les images ou les textes sous Échanges.</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>En %n partie.</numerusform>
    <numerusform>En %n parties, à recevoir dans n’importe quel ordre.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install the update</source>
   <translation>Installer la mise à jour</translation>
  </message>
  <message>
   <source>Last bundle made: {when}</source>
   <translation>Dernier lot préparé : {when}</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Préparer le lot…</translation>
  </message>
  <message>
   <source>Making the QR codes</source>
   <translation>Préparation des codes QR</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>Préparation du lot</translation>
  </message>
  <message>
   <source>More choices</source>
   <translation>Autres choix</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>Les nouveaux fichiers de {folder} sont reçus automatiquement.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Code suivant</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>Aucun lot n’a encore été préparé.</translation>
  </message>
  <message>
   <source>Not all the codes were shown: the bundle does not count as sent.</source>
   <translation>Tous les codes n’ont pas été affichés : le lot n’est pas considéré comme envoyé.</translation>
  </message>
  <message>
   <source>Nothing was sent and nothing came in yet.</source>
   <translation>Rien n’a encore été envoyé ni reçu.</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>En chemin</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Opened to read only: files are neither made nor taken in from here.</source>
   <translation>Ouvert en lecture seule : aucun fichier n’est préparé ni reçu d’ici.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Previous code</source>
   <translation>Code précédent</translation>
  </message>
  <message>
   <source>QR codes</source>
   <translation>codes QR</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>Enregistrer une page à imprimer…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save as pictures…</source>
   <translation>Enregistrer en images…</translation>
  </message>
  <message>
   <source>Scan the codes with any scanner and paste or type their texts here, one a line, in any order.</source>
   <translation>Lisez les codes avec un lecteur quelconque et collez ou saisissez ici leurs textes, un par ligne, dans n’importe quel ordre.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send the enrolment file, and read this code aloud when the secretariat calls:</source>
   <translation>Envoyez le fichier d’inscription et lisez ce code à voix haute quand le secrétariat appelle :</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show as QR codes</source>
   <translation>Afficher en codes QR</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Cesser la surveillance</translation>
  </message>
  <message>
   <source>Stopped: no bundle was written, and nothing has left.</source>
   <translation>Arrêté : aucun lot n’a été écrit et rien n’est parti.</translation>
  </message>
  <message>
   <source>Take a folder</source>
   <translation>Recevoir un dossier</translation>
  </message>
  <message>
   <source>Take a folder…</source>
   <translation>Recevoir un dossier…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>Recevoir des fichiers</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recevoir des fichiers…</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Recevoir</translation>
  </message>
  <message>
   <source>Take the text in</source>
   <translation>Recevoir le texte</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>Réception des fichiers</translation>
  </message>
  <message>
   <source>Text of QR codes…</source>
   <translation>Texte de codes QR…</translation>
  </message>
  <message>
   <source>Text of the QR codes</source>
   <translation>Texte des codes QR</translation>
  </message>
  <message>
   <source>The bundle as QR codes</source>
   <translation>Le lot en codes QR</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>Le fichier est conservé intact : {path}</translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>Il manque %n fichier joint au secrétariat. Il part avec le prochain lot.</numerusform>
    <numerusform>Il manque %n fichiers joints au secrétariat. Ils partent avec le prochain lot.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing new to send: all of it is proved to be there.</source>
   <translation>Il n’y a rien de nouveau à envoyer : la réception de tout est prouvée.</translation>
  </message>
  <message>
   <source>This is an update of the program, not work to take in.</source>
   <translation>C’est une mise à jour du programme, et non un travail à recevoir.</translation>
  </message>
  <message>
   <source>To read or to fill elsewhere:</source>
   <translation>Pour lire ou remplir ailleurs :</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Surveiller un dossier</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Surveiller un dossier…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>Ce qu’est devenu chaque fichier</translation>
  </message>
  <message>
   <source>What should stand in it?</source>
   <translation>Que doit-il contenir ?</translation>
  </message>
  <message>
   <source>What was in these goes with the next bundle: {files}</source>
   <translation>Ce qu’ils contenaient part avec le prochain lot : {files}</translation>
  </message>
  <message>
   <source>What was sent, what came in, what is proved</source>
   <translation>Ce qui a été envoyé, reçu et prouvé</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Which form should the Excel file have?</source>
   <translation>Quel formulaire le fichier Excel doit-il contenir ?</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Sans accusé de réception</translation>
  </message>
  <message>
   <source>Without attached files</source>
   <translation>Sans les fichiers joints</translation>
  </message>
  <message>
   <source>Without the diaries of other offices</source>
   <translation>Sans les journaux des autres bureaux</translation>
  </message>
  <message>
   <source>Workbook of all records…</source>
   <translation>Classeur de toutes les fiches…</translation>
  </message>
  <message>
   <source>Writing the CSV files</source>
   <translation>Écriture des fichiers CSV</translation>
  </message>
  <message>
   <source>Writing the Excel form</source>
   <translation>Écriture du formulaire Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Écriture du classeur</translation>
  </message>
  <message>
   <source>admitted on {day}</source>
   <translation>admis le {day}</translation>
  </message>
  <message>
   <source>all offices</source>
   <translation>tous les bureaux</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>arrivé, sauf %n fichier joint</numerusform>
    <numerusform>arrivé, sauf %n fichiers joints</numerusform>
   </translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>lot</translation>
  </message>
  <message>
   <source>bundle in parts</source>
   <translation>lot en parties</translation>
  </message>
  <message>
   <source>enrolment request</source>
   <translation>demande d’inscription</translation>
  </message>
  <message>
   <source>form</source>
   <translation>formulaire</translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>sans accusé de réception depuis %n jour</numerusform>
    <numerusform>sans accusé de réception depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>no receipt yet</source>
   <translation>pas encore d’accusé de réception</translation>
  </message>
  <message>
   <source>nothing to prove</source>
   <translation>rien à prouver</translation>
  </message>
  <message>
   <source>nothing yet, only its questions</source>
   <translation>rien encore, seulement les questions</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>un fichier</translation>
  </message>
  <message>
   <source>our own records, to be corrected</source>
   <translation>nos propres fiches, à corriger</translation>
  </message>
  <message>
   <source>part of a bundle</source>
   <translation>partie d’un lot</translation>
  </message>
  <message>
   <source>parts of at most {size}</source>
   <translation>parties de {size} au plus</translation>
  </message>
  <message>
   <source>program update</source>
   <translation>mise à jour du programme</translation>
  </message>
  <message>
   <source>receipt of {day}</source>
   <translation>accusé de réception du {day}</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>arrêté ; le reste n’a pas été touché</translation>
  </message>
  <message>
   <source>table of comments</source>
   <translation>tableau de commentaires</translation>
  </message>
  <message>
   <source>the records of {office}, which fills it</source>
   <translation>les fiches de {office}, qui le remplit</translation>
  </message>
  <message>
   <source>the secretariat</source>
   <translation>le secrétariat</translation>
  </message>
  <message>
   <source>unknown file</source>
   <translation>fichier inconnu</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>classeur</translation>
  </message>
  <message>
   <source>{count} of {total} offices have it</source>
   <translation>{count} bureaux sur {total} l’ont</translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file} et %n autre</numerusform>
    <numerusform>{file} et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>{office} ({organization}) demande à être admis.</translation>
  </message>
  <message>
   <source>{outcome} ({code})</source>
   <translation>{outcome} ({code})</translation>
  </message>
  <message>
   <source>↑ sent: {what}</source>
   <translation>↑ envoyé : {what}</translation>
  </message>
  <message>
   <source>↓ came: {what}</source>
   <translation>↓ arrivé : {what}</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ attend un fichier antérieur</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ %n fichier est prêt : {entries}, {size}. Envoyez-le.</numerusform>
    <numerusform>✓ %n fichiers sont prêts : {entries}, {size}. Un seul ne peut contenir tout ce qui est joint. Envoyez-les tous ; ils peuvent être reçus dans n’importe quel ordre.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All the codes were shown or saved: the bundle counts as sent.</source>
   <translation>✓ Tous les codes ont été affichés ou enregistrés : le lot est considéré comme envoyé.</translation>
  </message>
  <message>
   <source>✓ Everything written here is proved to have arrived.</source>
   <translation>✓ La réception de tout ce qui est écrit ici est prouvée.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
  <message>
   <source>✓ added</source>
   <translation>✓ ajouté</translation>
  </message>
  <message>
   <source>✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick.</source>
   <translation>✓ {path} est prêt : {entries}, {size}. Envoyez-le par courriel ou portez-le sur une clé USB.</translation>
  </message>
  <message>
   <source>✕ refused</source>
   <translation>✕ refusé</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation>Choisir dans un calendrier</translation>
  </message>
  <message>
   <source>Find a choice</source>
   <translation>Chercher une réponse</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>J’ai lu ce texte</translation>
  </message>
  <message>
   <source>Keep this order</source>
   <translation>Garder cet ordre</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Aucun fichier pour l’instant</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>Not put in order yet</source>
   <translation>Pas encore mis en ordre</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>Retirer le fichier</translation>
  </message>
  <message>
   <source>Type to find, or open the list</source>
   <translation>Tapez pour chercher, ou ouvrez la liste</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>! Choose a folder.</source>
   <translation>! Choisissez un dossier.</translation>
  </message>
  <message>
   <source>! Choose the organization and write the name of the office.</source>
   <translation>! Choisissez l’organisation et écrivez le nom du bureau.</translation>
  </message>
  <message>
   <source>&amp;Organization</source>
   <translation>&amp;Organisation</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.</source>
   <translation>Chacune a créé une clé (première page : « Je garde une clé racine… »). Qui est présent signe la fondation avec la clé sur support USB ou sur papier : il n’en reste rien sur cet ordinateur. Qui est ailleurs vous a envoyé la ligne de sa clé.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder for your work</source>
   <translation>Dossier de votre travail</translation>
  </message>
  <message>
   <source>I am just looking</source>
   <translation>Je viens seulement regarder</translation>
  </message>
  <message>
   <source>I am the secretariat</source>
   <translation>Je suis au secrétariat</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>Je dépose les positions de toute mon organisation (point focal)</translation>
  </message>
  <message>
   <source>I have only files to check…</source>
   <translation>Je n’ai que des fichiers à vérifier…</translation>
  </message>
  <message>
   <source>I keep a root key…</source>
   <translation>Je garde une clé racine…</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>Je vérifie ce que d’autres ont fait</translation>
  </message>
  <message>
   <source>I lost my computer…</source>
   <translation>J’ai perdu mon ordinateur…</translation>
  </message>
  <message>
   <source>I work in an office</source>
   <translation>Je travaille dans un bureau</translation>
  </message>
  <message>
   <source>In which language do you want to work? You can change it at any time.</source>
   <translation>Dans quelle langue voulez-vous travailler ? Vous pourrez en changer à tout moment.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>O&amp;ffice</source>
   <translation>&amp;Bureau</translation>
  </message>
  <message>
   <source>Open a worked example with eight recommendations and many offices.</source>
   <translation>Ouvrir un exemple complet, avec huit recommandations et de nombreux bureaux.</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>Ouvrir un espace de travail</translation>
  </message>
  <message>
   <source>Open a workspace to read and recompute it, changing nothing.</source>
   <translation>Ouvrir un espace de travail pour le lire et le recalculer, sans rien changer.</translation>
  </message>
  <message>
   <source>Open an existing workspace…</source>
   <translation>Ouvrir un espace de travail existant…</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>En ouvrir un autre…</translation>
  </message>
  <message>
   <source>Open the workspace</source>
   <translation>Ouvrir l’espace de travail</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Record positions, endorsements and use cases, and send them.</source>
   <translation>Consigner positions, approbations et cas d’usage, et les envoyer.</translation>
  </message>
  <message>
   <source>Root keys of several people</source>
   <translation>Clés racines de plusieurs personnes</translation>
  </message>
  <message>
   <source>Root keys of several people…</source>
   <translation>Clés racines de plusieurs personnes…</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>L’afficher</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Step {number} of 4</source>
   <translation>Étape {number} sur 4</translation>
  </message>
  <message>
   <source>Take in what offices send, hold rounds, write the note.</source>
   <translation>Recevoir les envois des bureaux, tenir les tours, rédiger la note.</translation>
  </message>
  <message>
   <source>This is entered once and stands on everything you sign.</source>
   <translation>Saisi une seule fois, cela figure sur tout ce que vous signez.</translation>
  </message>
  <message>
   <source>Where your work is kept</source>
   <translation>Où votre travail est conservé</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Qui êtes-vous ?</translation>
  </message>
  <message>
   <source>Who runs the secretariat is decided by a root key, which lies in this folder at first.</source>
   <translation>Qui dirige le secrétariat est décidé par une clé racine, qui se trouve d’abord dans ce dossier.</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation>Avec une phrase secrète, personne d’autre ne peut lire ce dossier. Elle ne peut pas être redemandée : notez-la et gardez-la à part.</translation>
  </message>
  <message>
   <source>Your &amp;name (may stay empty)</source>
   <translation>Votre &amp;nom (facultatif)</translation>
  </message>
  <message>
   <source>Your office</source>
   <translation>Votre bureau</translation>
  </message>
  <message>
   <source>for example: Field Office Tarawa</source>
   <translation>par exemple : bureau de Tarawa</translation>
  </message>
  <message>
   <source>leave empty to work without one</source>
   <translation>laisser vide pour travailler sans phrase secrète</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.</source>
   <translation>{threshold} clés racines sur {count} décident ensemble qui dirige le secrétariat ; aucune ne se trouve ici.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>! Not saved yet</source>
   <translation>! Pas encore enregistré</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>%n réponse est à revoir avant la signature.</numerusform>
    <numerusform>%n réponses sont à revoir avant la signature.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>%n à revoir (F8)</numerusform>
    <numerusform>%n à revoir (F8)</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Ont répondu</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>Chercher une question</translation>
  </message>
  <message>
   <source>Find a question  (Ctrl+F)</source>
   <translation>Chercher une question  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Finish and sign</source>
   <translation>Terminer et signer</translation>
  </message>
  <message>
   <source>Language of the form</source>
   <translation>Langue du formulaire</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Outline of the form</source>
   <translation>Plan du formulaire</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>Mettre de côté</translation>
  </message>
  <message>
   <source>Put aside. It waits among your drafts, as far as you came.</source>
   <translation>Mis de côté. Le formulaire attend parmi vos brouillons, là où vous en étiez.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Takes back the last answer (Ctrl+Z)</source>
   <translation>Reprend la dernière réponse (Ctrl+Z)</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>Il n’y a rien sur quoi revenir.</translation>
  </message>
  <message>
   <source>Whole form</source>
   <translation>Formulaire entier</translation>
  </message>
  <message>
   <source>{answered} of {total} answered</source>
   <translation>{answered} sur {total} remplies</translation>
  </message>
  <message>
   <source>✓ Nothing needs attention.</source>
   <translation>✓ Il n’y a rien à revoir.</translation>
  </message>
  <message>
   <source>✓ Recorded and signed.</source>
   <translation>✓ Consigné et signé.</translation>
  </message>
  <message>
   <source>✓ Saved {when}</source>
   <translation>✓ Enregistré {when}</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Fill it</source>
   <translation>Le remplir</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <source>Version {version} · {languages}</source>
   <translation>Version {version} · {languages}</translation>
  </message>
  <message>
   <source>Which form do you want to fill?</source>
   <translation>Quel formulaire voulez-vous remplir ?</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:</source>
   <translation>Un fichier de {secretariat} est déjà ici. Demandez au secrétariat de vous lire son propre code ; ce doit être celui-ci :</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Se faire admettre par le secrétariat</translation>
  </message>
  <message>
   <source>Give the root keys to several people, so that one stolen computer decides nothing.</source>
   <translation>Confiez les clés racines à plusieurs personnes, pour qu’un ordinateur volé ne décide de rien.</translation>
  </message>
  <message>
   <source>In any order; each step can be changed later.</source>
   <translation>Dans n’importe quel ordre ; chaque étape peut être modifiée plus tard.</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Préparer le lot…</translation>
  </message>
  <message>
   <source>Make the recovery sheet: three pages for three people, in case this computer is lost.</source>
   <translation>Faites la feuille de récupération : trois pages pour trois personnes, au cas où cet ordinateur serait perdu.</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Ouvrir un tour</translation>
  </message>
  <message>
   <source>Open the first round with its rule and its deadline.</source>
   <translation>Ouvrez le premier tour, avec sa règle et sa date limite.</translation>
  </message>
  <message>
   <source>Put a consultation on the agenda: its recommendations, word for word.</source>
   <translation>Inscrivez une consultation à l’ordre du jour : ses recommandations, mot pour mot.</translation>
  </message>
  <message>
   <source>Put up a consultation</source>
   <translation>Inscrire une consultation</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>Feuille de récupération…</translation>
  </message>
  <message>
   <source>Root keys…</source>
   <translation>Clés racines…</translation>
  </message>
  <message>
   <source>Save the enrolment file and send it to the secretariat, by e-mail or on a stick.</source>
   <translation>Enregistrez le fichier d’inscription et envoyez-le au secrétariat, par courriel ou sur une clé.</translation>
  </message>
  <message>
   <source>Save the enrolment file…</source>
   <translation>Enregistrer le fichier d’inscription…</translation>
  </message>
  <message>
   <source>Send the offices their first bundle.</source>
   <translation>Envoyez aux bureaux leur premier lot.</translation>
  </message>
  <message>
   <source>Set up the secretariat</source>
   <translation>Mettre en place le secrétariat</translation>
  </message>
  <message>
   <source>Step {number}, done: {words}</source>
   <translation>Étape {number}, faite : {words}</translation>
  </message>
  <message>
   <source>Step {number}: {words}</source>
   <translation>Étape {number} : {words}</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recevoir des fichiers…</translation>
  </message>
  <message>
   <source>Take in the enrolment files of the offices and compare each code by telephone.</source>
   <translation>Recevez les fichiers d’inscription des bureaux et comparez chaque code par téléphone.</translation>
  </message>
  <message>
   <source>Take in the file that the secretariat sends back.</source>
   <translation>Recevez le fichier que le secrétariat vous renvoie.</translation>
  </message>
  <message>
   <source>The secretariat’s workspace is set up on this computer.</source>
   <translation>L’espace de travail du secrétariat est prêt sur cet ordinateur.</translation>
  </message>
  <message>
   <source>This office is set up on this computer.</source>
   <translation>Ce bureau est prêt sur cet ordinateur.</translation>
  </message>
  <message>
   <source>When the secretariat calls, read this code aloud, so that it knows the file is yours:</source>
   <translation>Quand le secrétariat appelle, lisez ce code à voix haute, pour qu’il sache que le fichier vient de vous :</translation>
  </message>
  <message>
   <source>You need not wait: whatever you record now goes out once you are admitted.</source>
   <translation>Inutile d’attendre : ce que vous consignez maintenant partira dès que vous serez admis.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>A backup is one file. Keep it away from this computer, and make one after every round.</source>
   <translation>Une sauvegarde est un seul fichier. Gardez-la loin de cet ordinateur et faites-en une après chaque tour.</translation>
  </message>
  <message>
   <source>A new office finds its first steps here, until the secretariat has admitted it.</source>
   <translation>Un nouveau bureau trouve ici ses premières étapes, jusqu’à ce que le secrétariat l’ait admis.</translation>
  </message>
  <message>
   <source>A record that says two different things asks you which one holds.</source>
   <translation>Une fiche qui dit deux choses vous demande laquelle vaut.</translation>
  </message>
  <message>
   <source>A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:</source>
   <translation>Un rapport pour ceux qui s’occupent du programme. Il contient des versions et des endroits du programme ; aucun nom, aucune réponse, aucun nom de fichier. Le voici en entier :</translation>
  </message>
  <message>
   <source>A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail.</source>
   <translation>Un tour s’ouvre avec ses textes, sa règle, sa date limite et ses membres ; il se clôt après le délai pour le courrier lent.</translation>
  </message>
  <message>
   <source>About and licences</source>
   <translation>À propos et licences</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>Admettez les bureaux en comparant un code court à voix haute, ouvrez et clôturez les tours, répondez à chaque commentaire et rédigez la note de synthèse. La règle d’un tour est fixée à son ouverture.</translation>
  </message>
  <message>
   <source>After signing, an answer is changed by a correction; what was said before stays in the history.</source>
   <translation>Après la signature, une réponse se modifie par une correction ; ce qui a été dit reste dans l’historique.</translation>
  </message>
  <message>
   <source>Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs.</source>
   <translation>Répondez page par page, ou activez « Formulaire entier ». Chaque réponse est enregistrée en moins d’une seconde ; après une coupure de courant, le formulaire attend parmi vos brouillons. Un message figure sous la question concernée ; F8 mène au suivant. Seule l’étape « Terminer et signer » signe.</translation>
  </message>
  <message>
   <source>Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.</source>
   <translation>Assent est un logiciel libre sous licence Apache 2.0. Il utilise Qt {qt} et PySide6 (LGPL 3), SQLite et SQLCipher (domaine public, BSD), ainsi que d’autres bibliothèques dont les licences se trouvent dans le dossier du programme.</translation>
  </message>
  <message>
   <source>At the bottom you begin something new: a position, an endorsement, a use case or any other form.</source>
   <translation>En bas, vous commencez quelque chose de nouveau : une position, une approbation, un cas d’usage ou un autre formulaire.</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Retour au formulaire</translation>
  </message>
  <message>
   <source>Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived.</source>
   <translation>À côté des tâches, vous voyez où en sont les choses : le temps qui reste dans un tour, qui a répondu, ce dont la réception est prouvée.</translation>
  </message>
  <message>
   <source>Choose an item to read its text, our position, the result and what is still missing.</source>
   <translation>Choisissez un point pour lire son texte, notre position, le résultat et ce qui manque encore.</translation>
  </message>
  <message>
   <source>Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers.</source>
   <translation>Choisissez des parties si votre messagerie a une limite, et des codes QR là où aucun fichier ne passe. Seuls ses destinataires peuvent ouvrir un lot chiffré.</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Ctrl+Z takes the last answer back, anywhere in the form.</source>
   <translation>Ctrl+Z reprend la dernière réponse, où que ce soit dans le formulaire.</translation>
  </message>
  <message>
   <source>Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too.</source>
   <translation>Déposez des fichiers ou un dossier entier sur la page, ou faites surveiller un dossier. Les photos de codes QR et les textes d’un lecteur sont aussi reçus.</translation>
  </message>
  <message>
   <source>Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it.</source>
   <translation>Chaque commentaire reçoit une réponse. Dans la note, chaque paragraphe peut être modifié ; ce qui a été calculé reste à côté.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button.</source>
   <translation>Tout peut se faire sans souris. Tab avance, Maj+Tab recule, Espace ou Entrée actionne un bouton.</translation>
  </message>
  <message>
   <source>Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said.</source>
   <translation>Tout ce qui a été consigné ici ou reçu. Tapez un mot pour trouver une fiche. Ouvrez-la pour lire ses réponses, son historique et la différence entre deux états ; corrigez ou retirez les vôtres. Rien n’est jamais effacé : l’historique garde ce qui a été dit.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échanges</translation>
  </message>
  <message>
   <source>Filling a form</source>
   <translation>Remplir un formulaire</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Language, look and text size act at once. “Check everything” computes every signature and every result again.</source>
   <translation>La langue, l’apparence et la taille du texte changent aussitôt. « Tout vérifier » recalcule chaque signature et chaque résultat.</translation>
  </message>
  <message>
   <source>Let the office read its code to you by telephone before you admit it. Revoke a lost device at once.</source>
   <translation>Faites-vous lire le code du bureau par téléphone avant de l’admettre. Révoquez sans attendre un appareil perdu.</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>Préparez un seul lot et envoyez-le par courriel ou sur une clé USB ; recevez tout ce qui vous parvient, dans n’importe quel ordre, aussi souvent que vous voulez. Un fichier refusé est conservé intact et le motif est écrit à côté.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Pages de l’aide</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Signaler un problème</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Vérification des classeurs</translation>
  </message>
  <message>
   <source>Save a report</source>
   <translation>Enregistrer un rapport</translation>
  </message>
  <message>
   <source>Save a report…</source>
   <translation>Enregistrer un rapport…</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secrétariat</translation>
  </message>
  <message>
   <source>Send the offices a bundle after each closing: it carries results and receipts.</source>
   <translation>Envoyez un lot aux bureaux après chaque clôture : il porte les résultats et les accusés de réception.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>The filled button is the next step. A line on its side means that it is urgent or late.</source>
   <translation>Le bouton plein est l’étape suivante. Un trait sur le côté signale une urgence ou un retard.</translation>
  </message>
  <message>
   <source>The filters beside the search leave only one form, your own records, or what was withdrawn.</source>
   <translation>Les filtres à côté de la recherche ne laissent qu’un formulaire, vos propres fiches ou ce qui a été retiré.</translation>
  </message>
  <message>
   <source>The line under the title of a record says how far it has come: recorded, sent, received, counted.</source>
   <translation>La ligne sous le titre d’une fiche dit où elle en est : consignée, envoyée, reçue, comptée.</translation>
  </message>
  <message>
   <source>The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand.</source>
   <translation>Les autres onglets montrent qui a répondu quoi, qui n’a pas répondu, comment les avis se sont rapprochés et quelles objections demeurent.</translation>
  </message>
  <message>
   <source>The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there.</source>
   <translation>Le plan sur le côté montre les questions répondues (✓), ouvertes (○) ou à revoir (●). Choisissez-en une pour y aller.</translation>
  </message>
  <message>
   <source>The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing.</source>
   <translation>La chronologie montre chaque fichier envoyé jusqu’à l’arrivée de son accusé de réception. S’il n’en vient pas, renvoyez-le : deux fois ne change rien.</translation>
  </message>
  <message>
   <source>What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final.</source>
   <translation>Ce qui est demandé, ce que nous avons dit, et la position de chacun avec son motif. « Comment le compte a été fait » montre les chiffres derrière un résultat. Avant la clôture, un résultat n’est jamais définitif.</translation>
  </message>
  <message>
   <source>What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so.</source>
   <translation>Ce qui est à faire maintenant, le plus urgent d’abord. Chaque ligne a un bouton qui vous y mène. Quand il ne reste rien, c’est dit.</translation>
  </message>
  <message>
   <source>What the window calls things.</source>
   <translation>Comment la fenêtre nomme les choses.</translation>
  </message>
  <message>
   <source>What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office.</source>
   <translation>Ce que les classeurs laissent en doute, cellule par cellule : ce qu’elle montre, ce qui est proposé et pourquoi on le demande. Les flèches déplacent ; A accepte, C corrige, S laisse la réponse vide, D écarte la ligne (ou 1 à 4), F8 va à la suivante à décider, Ctrl+Z revient en arrière. Les lignes sans doute sont déjà reprises ; les autres le sont quand vous terminez la vérification, et attendent autant qu’il le faut, même des jours. La copie annotée retourne au bureau.</translation>
  </message>
  <message>
   <source>When a text changes after our position, our position is asked for again.</source>
   <translation>Quand un texte change après notre position, celle-ci est redemandée.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Write a passphrase down on paper and keep it apart: nobody can ask for it again.</source>
   <translation>Notez la phrase secrète sur papier et gardez-la à part : personne ne peut la redemander.</translation>
  </message>
  <message>
   <source>among QR codes: the one before, the next, back to Exchange</source>
   <translation>parmi les codes QR : le précédent, le suivant, retour aux échanges</translation>
  </message>
  <message>
   <source>an objection with its reason and the change that would lift it</source>
   <translation>une objection avec sa raison et la modification qui la lèverait</translation>
  </message>
  <message>
   <source>asking the secretariat to accept what this device signs</source>
   <translation>demander au secrétariat d’accepter ce que cet appareil signe</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>lot</translation>
  </message>
  <message>
   <source>enrolment</source>
   <translation>inscription</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>entrée</translation>
  </message>
  <message>
   <source>find a question, a record or a use case</source>
   <translation>chercher une question, une fiche ou un cas d’usage</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>terminer et signer</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>point focal</translation>
  </message>
  <message>
   <source>formal objection</source>
   <translation>objection formelle</translation>
  </message>
  <message>
   <source>go among choices, choose</source>
   <translation>parcourir les choix, choisir</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>aller à une page du menu latéral</translation>
  </message>
  <message>
   <source>help for this screen</source>
   <translation>aide sur cet écran</translation>
  </message>
  <message>
   <source>in a review: accept, correct, leave the answer empty, leave the row out</source>
   <translation>dans une vérification : accepter, corriger, laisser la réponse vide, laisser la ligne de côté</translation>
  </message>
  <message>
   <source>make a bundle</source>
   <translation>préparer un lot</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>nouvelle fiche</translation>
  </message>
  <message>
   <source>next question that needs attention, next open cell of a review</source>
   <translation>question suivante à revoir, cellule suivante à décider dans une vérification</translation>
  </message>
  <message>
   <source>on an item of a consultation: give our position</source>
   <translation>sur un point d’une consultation : donner notre position</translation>
  </message>
  <message>
   <source>one finished and signed form: a position, an endorsement, a use case</source>
   <translation>un formulaire terminé et signé : une position, une approbation, un cas d’usage</translation>
  </message>
  <message>
   <source>one signed line of the diary of a device; a record and each of its corrections are entries</source>
   <translation>une ligne signée du journal d’un appareil ; une fiche et chacune de ses corrections sont des entrées</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>page précédente ou suivante</translation>
  </message>
  <message>
   <source>put a choice further up or down</source>
   <translation>monter ou descendre un choix</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>accusé de réception</translation>
  </message>
  <message>
   <source>record</source>
   <translation>fiche</translation>
  </message>
  <message>
   <source>round</source>
   <translation>tour</translation>
  </message>
  <message>
   <source>save now</source>
   <translation>enregistrer maintenant</translation>
  </message>
  <message>
   <source>take a choice back</source>
   <translation>reprendre un choix</translation>
  </message>
  <message>
   <source>take back an answer or a decision, give an answer again</source>
   <translation>annuler une réponse ou une décision, redonner une réponse</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>recevoir des fichiers</translation>
  </message>
  <message>
   <source>the file that carries new entries from one desk to another</source>
   <translation>le fichier qui porte les nouvelles entrées d’un poste à l’autre</translation>
  </message>
  <message>
   <source>the folder on this computer in which all of your work is kept</source>
   <translation>le dossier de cet ordinateur où tout votre travail est conservé</translation>
  </message>
  <message>
   <source>the office that files the positions of its whole organization</source>
   <translation>le bureau qui dépose les positions de toute son organisation</translation>
  </message>
  <message>
   <source>the secretariat’s signature that it holds your entries; it comes with its next bundle</source>
   <translation>la signature du secrétariat attestant qu’il détient vos entrées ; elle vient avec son prochain lot</translation>
  </message>
  <message>
   <source>the time in which organizations give their positions, under one rule</source>
   <translation>la période où les organisations donnent leurs positions, sous une seule règle</translation>
  </message>
  <message>
   <source>workspace</source>
   <translation>espace de travail</translation>
  </message>
  <message>
   <source>“Put aside” leaves the form; it waits on Home and among the drafts.</source>
   <translation>« Mettre de côté » quitte le formulaire ; il attend à l’accueil et parmi les brouillons.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>%n fichier joint n’est pas arrivé au secrétariat. Il part avec le prochain lot.</numerusform>
    <numerusform>%n fichiers joints ne sont pas arrivés au secrétariat. Ils partent avec le prochain lot.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>%n cellule de classeur est tranchée et peut être reprise.</numerusform>
    <numerusform>%n cellules de classeurs sont tranchées et peuvent être reprises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>%n cellule de classeur attend votre décision.</numerusform>
    <numerusform>%n cellules de classeurs attendent votre décision.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>%n commentaire attend une réponse : {title}</numerusform>
    <numerusform>%n commentaires attendent une réponse : {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>%n fichier envoyé il y a plus de deux semaines n’a pas encore d’accusé de réception. Renvoyez-le : rien n’est compté deux fois.</numerusform>
    <numerusform>%n fichiers envoyés il y a plus de deux semaines n’ont pas encore d’accusé de réception. Renvoyez-les : rien n’est compté deux fois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>%n fichier a été refusé et mis de côté.</numerusform>
    <numerusform>%n fichiers ont été refusés et mis de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>%n formulaire commencé n’est pas terminé.</numerusform>
    <numerusform>%n formulaires commencés ne sont pas terminés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>%n bureau demande à être admis.</numerusform>
    <numerusform>%n bureaux demandent à être admis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>%n recommandation attend votre position : {title}</numerusform>
    <numerusform>%n recommandations attendent votre position : {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>%n fiche n’a pas été envoyée au secrétariat.</numerusform>
    <numerusform>%n fiches n’ont pas été envoyées au secrétariat.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>%n fiche dit deux choses différentes.</numerusform>
    <numerusform>%n fiches disent deux choses différentes.</numerusform>
   </translation>
  </message>
  <message>
   <source>A form was begun and not finished: {title} ({when})</source>
   <translation>Un formulaire commencé n’est pas terminé : {title} ({when})</translation>
  </message>
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>Un tour est ouvert, et la dernière nouvelle du secrétariat date de %n jour. Demandez si un envoi n’est pas arrivé.</numerusform>
    <numerusform>Un tour est ouvert, et la dernière nouvelle du secrétariat date de %n jours. Demandez si un envoi n’est pas arrivé.</numerusform>
   </translation>
  </message>
  <message>
   <source>Admitted by {secretariat}.</source>
   <translation>Admis par {secretariat}.</translation>
  </message>
  <message>
   <source>Answer comments</source>
   <translation>Répondre aux commentaires</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Demander l’admission…</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>Commencer du nouveau</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Tout vérifier</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Clore le tour</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Comparer et admettre</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Entries proved to have arrived</source>
   <translation>Entrées dont la réception est prouvée</translation>
  </message>
  <message>
   <source>Entries that were sent</source>
   <translation>Entrées envoyées</translation>
  </message>
  <message>
   <source>Every signature and every result can be computed again from what is in this workspace.</source>
   <translation>Chaque signature et chaque résultat peuvent être recalculés à partir de ce que contient cet espace de travail.</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Terminer la vérification</translation>
  </message>
  <message>
   <source>Give positions</source>
   <translation>Donner les positions</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Revoir</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Look at the consultation</source>
   <translation>Voir la consultation</translation>
  </message>
  <message>
   <source>Look at the items</source>
   <translation>Voir les points</translation>
  </message>
  <message>
   <source>Look at the records</source>
   <translation>Voir les fiches</translation>
  </message>
  <message>
   <source>Look at the timeline</source>
   <translation>Voir la chronologie</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Les passer en revue</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Préparer le lot…</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Aucun tour n’a encore été ouvert.</translation>
  </message>
  <message>
   <source>No round is open: {title}</source>
   <translation>Aucun tour n’est ouvert : {title}</translation>
  </message>
  <message>
   <source>Not yet admitted by a secretariat. You can record everything now and send it when you are.</source>
   <translation>Pas encore admis par un secrétariat. Vous pouvez déjà tout consigner, et l’envoyer une fois admis.</translation>
  </message>
  <message>
   <source>Nothing is waiting for you. Everything recorded here has been dealt with.</source>
   <translation>Rien ne vous attend. Tout ce qui a été consigné ici est traité.</translation>
  </message>
  <message>
   <source>Offices have not been sent the newest results and receipts.</source>
   <translation>Les derniers résultats et accusés de réception n’ont pas été envoyés aux bureaux.</translation>
  </message>
  <message>
   <source>Offices that have our last bundle</source>
   <translation>Bureaux qui ont notre dernier lot</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Ouvrir un tour</translation>
  </message>
  <message>
   <source>Opened to read only: nothing can be changed from here.</source>
   <translation>Ouvert en lecture seule : rien ne peut être modifié d’ici.</translation>
  </message>
  <message>
   <source>Organizations that answered</source>
   <translation>Organisations qui ont répondu</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>Autres formulaires…</translation>
  </message>
  <message>
   <source>Other ways…</source>
   <translation>Autrement…</translation>
  </message>
  <message>
   <source>Our positions</source>
   <translation>Nos positions</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Consigner une position</translation>
  </message>
  <message>
   <source>Record a use case</source>
   <translation>Consigner un cas d’usage</translation>
  </message>
  <message>
   <source>Record an endorsement</source>
   <translation>Consigner une approbation</translation>
  </message>
  <message>
   <source>Round {number} is closed.</source>
   <translation>Le tour {number} est clos.</translation>
  </message>
  <message>
   <source>Round {number} is open until {day}.</source>
   <translation>Le tour {number} est ouvert jusqu’au {day}.</translation>
  </message>
  <message>
   <source>Round {number} is open.</source>
   <translation>Le tour {number} est ouvert.</translation>
  </message>
  <message>
   <source>See why</source>
   <translation>Voir pourquoi</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Trancher</translation>
  </message>
  <message>
   <source>Show drafts</source>
   <translation>Voir les brouillons</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recevoir des fichiers…</translation>
  </message>
  <message>
   <source>The consolidated note can be written: {title}</source>
   <translation>La note de synthèse peut être rédigée : {title}</translation>
  </message>
  <message>
   <source>The deadline of the round has passed: {title}</source>
   <translation>La date limite du tour est passée : {title}</translation>
  </message>
  <message>
   <source>The secretariat does not know this office yet.</source>
   <translation>Le secrétariat ne connaît pas encore ce bureau.</translation>
  </message>
  <message>
   <source>The secretariat does not know yet that its latest file arrived here.</source>
   <translation>Le secrétariat ne sait pas encore que son dernier fichier est arrivé ici.</translation>
  </message>
  <message>
   <source>The secretariat no longer accepts this device. Your records are kept here.</source>
   <translation>Le secrétariat n’accepte plus cet appareil. Vos fiches sont conservées ici.</translation>
  </message>
  <message>
   <source>The secretariat's answer has not been taken in yet.</source>
   <translation>La réponse du secrétariat n’a pas encore été reçue.</translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>Le texte de %n recommandation a changé après votre position.</numerusform>
    <numerusform>Le texte de %n recommandations a changé après votre position.</numerusform>
   </translation>
  </message>
  <message>
   <source>This is the secretariat's desk.</source>
   <translation>Vous êtes au poste du secrétariat.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Version {version} of Assent came with the secretariat's bundle.</source>
   <translation>La version {version} d’Assent est arrivée avec le lot du secrétariat.</translation>
  </message>
  <message>
   <source>Version {version} of Assent is out.</source>
   <translation>La version {version} d’Assent est disponible.</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>En attente d’admission par le secrétariat. Vous pouvez continuer à consigner.</translation>
  </message>
  <message>
   <source>What is proved</source>
   <translation>Ce qui est prouvé</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Rédiger la note</translation>
  </message>
  <message>
   <source>{count} of {total}</source>
   <translation>{count} sur {total}</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>Réception prouvée auprès de {secretariat} : {received} entrées sur {entries}.</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>Changer la phrase secrète…</translation>
  </message>
  <message>
   <source>It cannot be asked for again: write it down and keep it apart.</source>
   <translation>Elle ne peut pas être redemandée : notez-la et gardez-la à part.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Let this computer remember the passphrase ({keyring})</source>
   <translation>Laisser cet ordinateur retenir la phrase secrète ({keyring})</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrou</translation>
  </message>
  <message>
   <source>Lock it…</source>
   <translation>Verrouiller…</translation>
  </message>
  <message>
   <source>Lock with this passphrase</source>
   <translation>Verrouiller avec cette phrase secrète</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Take the lock away</source>
   <translation>Retirer le verrou</translation>
  </message>
  <message>
   <source>Taking the lock away</source>
   <translation>Retrait du verrou</translation>
  </message>
  <message>
   <source>○ Not locked: whoever has this folder can read it and sign as this office.</source>
   <translation>○ Non verrouillé : quiconque a ce dossier peut le lire et signer au nom de ce bureau.</translation>
  </message>
  <message>
   <source>● Locked: nobody reads this folder without the passphrase.</source>
   <translation>● Verrouillé : personne ne lit ce dossier sans la phrase secrète.</translation>
  </message>
  <message>
   <source>✓ Locked. Backups made before keep the passphrase they were made with.</source>
   <translation>✓ Verrouillé. Les sauvegardes antérieures gardent la phrase secrète avec laquelle elles ont été faites.</translation>
  </message>
  <message>
   <source>✓ The lock is gone; the folder can be read by whoever has it.</source>
   <translation>✓ Le verrou est retiré ; quiconque a le dossier peut le lire.</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.</source>
   <translation>Approuvé : {endorsed} sur {eligible}. À temps : {on_time}. En retard : {late}. En cours : {open}. Compté comme approuvé : {definition}.</translation>
  </message>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>Approbation des Principes pour le développement numérique</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Funds, programmes and other entities</source>
   <translation>Fonds, programmes et autres entités</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Median of those signed late: {days} days.</source>
   <translation>Médiane des signatures tardives : {days} jours.</translation>
  </message>
  <message>
   <source>No endorsement has been recorded yet.</source>
   <translation>Aucune approbation n’a encore été consignée.</translation>
  </message>
  <message>
   <source>No formal objection was raised.</source>
   <translation>Aucune objection formelle n’a été soulevée.</translation>
  </message>
  <message>
   <source>Objections and what would lift them</source>
   <translation>Les objections et ce qui les lèverait</translation>
  </message>
  <message>
   <source>Observers</source>
   <translation>Observateurs</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>Tour {number}</translation>
  </message>
  <message>
   <source>Share of answers that agree</source>
   <translation>Part des réponses favorables</translation>
  </message>
  <message>
   <source>Specialized agencies</source>
   <translation>Institutions spécialisées</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>United Nations Secretariat</source>
   <translation>Secrétariat de l’Organisation des Nations Unies</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>What would lift it</source>
   <translation>Ce qui la lèverait</translation>
  </message>
  <message>
   <source>Who has not answered yet</source>
   <translation>Qui n’a pas encore répondu</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>remis</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>non remis</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>lu, sans position</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>objectif : fin 2022</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>16 bits or interlaced</source>
   <translation>16 bits ou entrelacée</translation>
  </message>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation>Un calcul de ce formulaire ne se stabilise jamais ; sa dernière valeur est conservée.</translation>
  </message>
  <message>
   <source>A change of the list of offices that needs no root key: {what}.</source>
   <translation>Une modification de la liste des bureaux qui n’exige aucune clé racine : {what}.</translation>
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation>Un changement du responsable du secrétariat porte {present} des {needed} signatures nécessaires.</translation>
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation>Une modification de la liste des bureaux ne peut pas être suivie : {what}.</translation>
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation>Une date écrite comme texte a été lue comme une date.</translation>
  </message>
  <message>
   <source>A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there.</source>
   <translation>Une fondation porte les signatures d’autant de clés racines qu’il en faut pour signer ensemble : {present} sur {needed} sont là.</translation>
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation>Une entrée ultérieure dit du tour {number} de {consultation} autre chose que son ouverture.</translation>
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation>Un nombre sans fraction a été lu comme un nombre entier.</translation>
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation>Un nombre écrit comme texte a été lu comme un nombre.</translation>
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation>Une partie du classeur déclare des types de document ou des entités, dont aucun classeur n’a besoin.</translation>
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation>Une partie de {name} ne correspond pas à sa liste signée : {file}.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty.</source>
   <translation>Une phrase secrète ne peut pas être vide.</translation>
  </message>
  <message>
   <source>A position waits only when the text changed after it; otherwise correct it or give a new one.</source>
   <translation>Une position n’attend que si le texte a changé après elle ; sinon, corrigez-la ou donnez-en une nouvelle.</translation>
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation>Une question nomme un nœud que le formulaire n’a pas.</translation>
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation>Une question d’un type inconnu ({kind}) est présentée comme texte.</translation>
  </message>
  <message>
   <source>A round is opened, closed, consolidated, and then concluded or followed by the next one.</source>
   <translation>Un tour est ouvert, clos, consolidé, puis conclu ou suivi du suivant.</translation>
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation>Une règle nomme un nœud que le formulaire n’a pas.</translation>
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation>Une règle du formulaire n’a pas pu être calculée : {detail}</translation>
  </message>
  <message>
   <source>A ruling of the secretariat cannot be read by this version: {detail}</source>
   <translation>Une décision du secrétariat ne peut pas être lue par cette version : {detail}</translation>
  </message>
  <message>
   <source>A scale is not written in numbers; it is asked as text.</source>
   <translation>Une échelle n’est pas écrite en nombres ; elle est posée comme texte.</translation>
  </message>
  <message>
   <source>A secret is needed, and nobody can type one here.</source>
   <translation>Un secret est nécessaire, et personne ne peut en saisir un ici.</translation>
  </message>
  <message>
   <source>A signature in the request does not belong to the change it asks for.</source>
   <translation>Une signature de la demande n’appartient pas à la modification demandée.</translation>
  </message>
  <message>
   <source>A signature serves once. Write the request again and let it be signed again.</source>
   <translation>Une signature ne sert qu’une fois. Rédigez de nouveau la demande et faites-la signer de nouveau.</translation>
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation>Une déclaration signée qui en contredit une autre a été reçue ({code}) ; les deux sont conservées comme preuve.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation>Un texte est demandé et la cellule contient une date ; le tableur l’a peut-être transformé.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation>Un texte est demandé et la cellule contient le nombre {shown} ; des zéros initiaux ont pu se perdre.</translation>
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation>Une heure écrite comme texte a été lue comme une heure.</translation>
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation>Un retrait doit être motivé ; le motif reste avec la fiche.</translation>
  </message>
  <message>
   <source>Add the key files, or the words on paper, of that many holders; only the others may be named by their line.</source>
   <translation>Ajoutez les fichiers de clé, ou les mots sur papier, d’autant de dépositaires ; seuls les autres peuvent être nommés par leur ligne.</translation>
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation>Ajoutez la ligne à words.csv ou choices.csv et produisez à nouveau les instruments.</translation>
  </message>
  <message>
   <source>Add the secretariat's bundle; an office's own bundle is checked beside it.</source>
   <translation>Ajoutez le lot du secrétariat ; le lot d’un bureau est vérifié à côté de lui.</translation>
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation>Admettez d’abord le bureau, ou recevez le dernier fichier du secrétariat ; puis recevez à nouveau ce fichier.</translation>
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation>Après la fin du lot viennent {count} octets qui n’en font pas partie.</translation>
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation>Les {count} parties sont toutes là, mais ensemble elles ne forment pas le fichier découpé.</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Une réponse est nécessaire ici.</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation>Une valeur automatique n’a pas de nœud ou d’événement connu.</translation>
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation>Il manque un fichier antérieur de {origin} : voici les entrées {start} à {size} ; {known} sont connues.</translation>
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation>Une entrée du secrétariat ne peut pas être lue : {detail}</translation>
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation>Une expression de ce formulaire ne peut pas être comprise, à {place} : {expression} ({detail}).</translation>
  </message>
  <message>
   <source>Another window of Assent is unpacking an update into {folder}.</source>
   <translation>Une autre fenêtre d’Assent déballe une mise à jour dans {folder}.</translation>
  </message>
  <message>
   <source>Answer the question for a file with this name, or leave the file out.</source>
   <translation>Répondez par ce nom à la question qui demande un fichier, ou laissez le fichier de côté.</translation>
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation>Répondez aux questions qui s’y trouvent.</translation>
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation>Demandez une nouvelle demande d’inscription au bureau lui-même, et comparez le code à voix haute.</translation>
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation>Demandez l’admission dans l’espace de travail d’un bureau.</translation>
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation>Demandez-le à nouveau, joint dans un fichier ZIP ou copié sur une clé USB.</translation>
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation>Demandez-le à nouveau ; la copie ou le téléchargement ne s’est pas achevé.</translation>
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation>Demandez à nouveau le fichier ; ne l’ouvrez et ne l’enregistrez pas dans un traitement de texte.</translation>
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation>Demandez à nouveau le fichier ; quelque chose y a été ajouté en chemin.</translation>
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation>Demandez à nouveau les parties ; l’une d’elles a été remplacée.</translation>
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation>Demandez à nouveau le même fichier.</translation>
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation>Demandez à nouveau le même fichier. Le bureau n’a rien perdu.</translation>
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation>Demandez à l’auteur du formulaire une version qui s’en passe.</translation>
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation>Demandez à l’auteur du formulaire de rompre le cercle dans le classeur et de renvoyer le formulaire.</translation>
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation>Demandez à l’auteur du formulaire de le corriger dans le classeur et de renvoyer le formulaire.</translation>
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation>Demandez à l’auteur du formulaire de l’enregistrer à nouveau en CSV (UTF-8), GeoJSON ou XML.</translation>
  </message>
  <message>
   <source>Ask the holder of that key to sign the request again.</source>
   <translation>Demandez à la personne qui garde cette clé de signer de nouveau la demande.</translation>
  </message>
  <message>
   <source>Ask the holders of the root keys; their codes stand in the list.</source>
   <translation>Adressez-vous aux personnes qui gardent les clés racines ; leurs codes figurent dans la liste.</translation>
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation>Demandez au bureau une nouvelle demande (Espace de travail, Inscription) et recevez ce fichier.</translation>
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation>Redemandez le formulaire au bureau qui l’a envoyé, ou importez son classeur XLSForm.</translation>
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation>Demandez au bureau d’exporter à nouveau en parties plus petites.</translation>
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation>Demandez au bureau de régler la date de l’ordinateur. Les entrées sont reçues ; leur ordre n’en dépend pas.</translation>
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation>Demandez au bureau de mettre le programme à jour et d’exporter à nouveau le lot.</translation>
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation>Demandez au bureau si un portable a été restauré à partir d’une ancienne copie ; inscrivez-le comme nouvel appareil.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.</source>
   <translation>Demandez au secrétariat son lot complet : assent export bundle FILE --everything.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation>Demandez au secrétariat son journal entier dans un seul fichier, et comparez son code à voix haute.</translation>
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation>Demandez au secrétariat de le faire ; son prochain lot apportera le résultat.</translation>
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation>Demandez au secrétariat d’exporter à nouveau l’accusé de réception.</translation>
  </message>
  <message>
   <source>Ask the secretariat to write the request again.</source>
   <translation>Demandez au secrétariat de rédiger de nouveau la demande.</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation>Demandez à l’expéditeur une copie sans mot de passe, ou ouvrez-le et enregistrez-le sans mot de passe.</translation>
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation>Demandez à l’expéditeur de le chiffrer pour ce bureau : votre dernière inscription doit lui être parvenue.</translation>
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation>Demandez à qui a installé Assent de lancer la mise à jour, ou installez-le dans votre propre dossier.</translation>
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation>Demandez à votre secrétariat un programme d’installation complet.</translation>
  </message>
  <message>
   <source>Ask your secretariat for an installer if this version gives trouble.</source>
   <translation>Si cette version pose problème, demandez un programme d’installation à votre secrétariat.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation>Demandez à votre secrétariat le fichier pour {wanted}.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation>Demandez à votre secrétariat le fichier de mise à jour complet de la version {version}.</translation>
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation>Demandez à {office} de la corriger ou de la retirer, ou répondez-y par un commentaire.</translation>
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation>Demandez à {origin} son journal entier dans un seul fichier : il montrera si c’est le fichier ou le journal qui a été modifié.</translation>
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation>Demandez à {origin} de l’envoyer à nouveau, et comparez le code à voix haute.</translation>
  </message>
  <message>
   <source>Begin it with one of the words of the list, as “{example}.”, then take the table again.</source>
   <translation>Commencez-la par un des termes de la liste, comme « {example}. », puis recevez à nouveau le tableau.</translation>
  </message>
  <message>
   <source>Call the office on a number you know and let it read its code. Then give it with --code, or say --yes-i-compared.</source>
   <translation>Appelez le bureau à un numéro que vous connaissez et faites-lui lire son code. Donnez-le ensuite avec --code, ou dites --yes-i-compared.</translation>
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation>Des cellules de cette ligne ont été insérées ou supprimées : des réponses sont sous d’autres en-têtes.</translation>
  </message>
  <message>
   <source>Cells seem to have been inserted in this column: {shown} may belong to a row above.</source>
   <translation>Des cellules semblent avoir été insérées dans cette colonne : {shown} appartient peut-être à une ligne plus haut.</translation>
  </message>
  <message>
   <source>Change the answer, or leave the whole row out.</source>
   <translation>Modifiez la réponse ou écartez toute la ligne.</translation>
  </message>
  <message>
   <source>Change the answer.</source>
   <translation>Modifiez la réponse.</translation>
  </message>
  <message>
   <source>Change the row of the table, then take it again.</source>
   <translation>Modifiez la ligne du tableau, puis recevez-le à nouveau.</translation>
  </message>
  <message>
   <source>Change the text first, then name the new version; the text objected to cannot answer it.</source>
   <translation>Modifiez d’abord le texte, puis indiquez la nouvelle version ; le texte contesté ne peut pas répondre à l’objection.</translation>
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation>Vérifiez les majuscules et les espaces, puis réessayez.</translation>
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation>Vérifiez que c’est le bon fichier ; s’il vient d’un formulaire plus récent, installez d’abord ce formulaire.</translation>
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation>Vérifiez que les lignes appartiennent à ce formulaire.</translation>
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation>Vérifiez la réponse qui donne le nombre d’éléments.</translation>
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation>Vérifiez les réponses utilisées ; si elles sont justes, prévenez l’auteur du formulaire.</translation>
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation>Vérifiez la date et l’horloge de cet ordinateur.</translation>
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation>Vérifiez la fin du texte.</translation>
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation>Vérifiez le nom ; une question dans une répétition se nomme avec son rang, comme /data/list[2]/name.</translation>
  </message>
  <message>
   <source>Check the number.</source>
   <translation>Vérifiez le nombre.</translation>
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation>Vérifiez l’orthographe avec le bureau, ou inscrivez d’abord l’organisation dans la liste.</translation>
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation>Vérifiez la colonne type et les en-têtes sur xlsform.org et importez à nouveau.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Vérifiez l’année.</translation>
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation>Vérifiez avec le bureau que c’est le fichier qu’il a rempli.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation>Choisissez un fichier qui se termine par .xlsx, .xls, .csv ou .md.</translation>
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation>Choisissez un fichier dont le nom se termine par .assent, un classeur produit par ce programme, ou demandez de quel fichier il s’agit.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation>Choisissez un dossier à vous, ou demandez le droit d’y écrire. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Choose a larger size for the parts.</source>
   <translation>Choisissez une taille plus grande pour les parties.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .csv.</source>
   <translation>Choisissez un nom qui se termine par .png, .svg ou .csv.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .xlsx or .csv.</source>
   <translation>Choisissez un nom qui se termine par .xlsx ou .csv.</translation>
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation>Choisissez une réponse dans la liste.</translation>
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation>Choisissez une réponse qui s’accorde avec elles, ou corrigez la réponse dont dépend la liste.</translation>
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation>Choisissez une autre sauvegarde ; la plus récente qui s’ouvre est la meilleure.</translation>
  </message>
  <message>
   <source>Choose another file, folder or name, and try again.</source>
   <translation>Choisissez un autre fichier, dossier ou nom, et réessayez.</translation>
  </message>
  <message>
   <source>Choose another name for the copy; the original stays as it came.</source>
   <translation>Choisissez un autre nom pour la copie ; l’original reste tel qu’il est arrivé.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat).</source>
   <translation>Choisissez au plus {most} lettres et chiffres, avec des traits d’union au lieu d’espaces et de barres obliques (UN-Habitat).</translation>
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation>Choisissez l’un de ses points : {known}.</translation>
  </message>
  <message>
   <source>Choose one of its versions: {known}.</source>
   <translation>Choisissez l’une de ses versions : {known}.</translation>
  </message>
  <message>
   <source>Choose one of the list in that column, then read the workbook again. Nothing was kept.</source>
   <translation>Choisissez dans la liste de cette colonne, puis relisez le classeur. Rien n’a été retenu.</translation>
  </message>
  <message>
   <source>Choose one of the objections that the board shows.</source>
   <translation>Choisissez l’une des objections que montre le tableau.</translation>
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation>Choisissez une des valeurs pour chaque champ en conflit.</translation>
  </message>
  <message>
   <source>Choose one of the values that stand beside each other; anything else is a correction.</source>
   <translation>Choisissez l’une des valeurs placées côte à côte ; tout le reste est une correction.</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Choisissez parmi : {known}.</translation>
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation>Choisissez les commentaires dans la liste de cette consultation ; un commentaire corrigé a un nouvel identifiant.</translation>
  </message>
  <message>
   <source>Choose the end of one of the files that were taken from it.</source>
   <translation>Choisissez la fin de l’un des fichiers qui en ont été reçus.</translation>
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation>Choisissez à nouveau le fichier dans le formulaire, puis consignez.</translation>
  </message>
  <message>
   <source>Choose the file that ends in .assent-root, or type the words of the sheet again, in order.</source>
   <translation>Choisissez le fichier qui finit par .assent-root, ou saisissez de nouveau les mots de la feuille, dans l’ordre.</translation>
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation>Choisissez le dossier qui contient un fichier nommé workspace.assentdb, ou commencez un nouvel espace de travail.</translation>
  </message>
  <message>
   <source>Choose the items that are asked; their texts are fixed when the round opens.</source>
   <translation>Choisissez les points soumis ; leurs textes sont fixés à l’ouverture du tour.</translation>
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation>Choisissez celui dont il s’agit.</translation>
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation>Choisissez les organisations habilitées ; leur ensemble est fixé à l’ouverture du tour.</translation>
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation>Choisissez la version du texte qui répond à l’objection.</translation>
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation>Choisissez {allowed}.</translation>
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation>Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre dossier ; puis exportez à nouveau.</translation>
  </message>
  <message>
   <source>Close it in the spreadsheet program, then take it again.</source>
   <translation>Fermez-le dans le tableur, puis recevez-le à nouveau.</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>Fermez-le là-bas, puis réessayez.</translation>
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation>Fermez le formulaire, ou modifiez d’abord une réponse.</translation>
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation>Clôturez ce tour et ouvrez le suivant avec le nouvel ensemble.</translation>
  </message>
  <message>
   <source>Collect only signatures under one and the same request.</source>
   <translation>Ne réunissez que des signatures d’une seule et même demande.</translation>
  </message>
  <message>
   <source>Collect the signatures on that computer.</source>
   <translation>Réunissez les signatures sur cet autre ordinateur.</translation>
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation>Commentaires du tour {number} encore sans suite donnée : {count}.</translation>
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation>Commentaires non publiables ou rédactionnels qui restent hors de la note : {count}.</translation>
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation>Comparez le code à voix haute avec votre secrétariat avant de recevoir quoi que ce soit de cet expéditeur.</translation>
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation>Convertissez à nouveau le classeur XLSForm, ou demandez à son auteur de le vérifier.</translation>
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation>La conversion du classeur demandait plus de mémoire qu’il ne lui en est accordé.</translation>
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation>La conversion du classeur a duré plus de {seconds} secondes et a été arrêtée.</translation>
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation>Copiez-le à nouveau depuis sa source ; un courriel ou une clé USB pleine a pu le tronquer.</translation>
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation>Copiez-le ou demandez-le à nouveau ; le téléchargement ou la copie a été interrompu.</translation>
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation>Copiez-le d’abord sur cet ordinateur, ou demandez-le à nouveau.</translation>
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation>Copiez le dossier sur un autre disque, puis ouvrez-le là. Ce qui était déjà enregistré n’est pas touché.</translation>
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation>Copiez à nouveau le fichier de mise à jour depuis sa source. Rien n’a été modifié ici.</translation>
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation>Copiez d’abord tout le dossier en lieu sûr, puis restaurez la dernière sauvegarde et recevez les lots parvenus depuis.</translation>
  </message>
  <message>
   <source>Copy the whole folder to this computer and open it there.</source>
   <translation>Copiez le dossier entier sur cet ordinateur et ouvrez-le là.</translation>
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation>Copiez à nouveau la ligne entière, de la première lettre du nom à la dernière lettre.</translation>
  </message>
  <message>
   <source>Correct the answer, or leave the whole row out.</source>
   <translation>Corrigez la réponse ou écartez toute la ligne.</translation>
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation>Corrigez l’expression dans le classeur du formulaire et importez-le à nouveau.</translation>
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation>Corrigez cet endroit du classeur et importez-le à nouveau.</translation>
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation>Supprimez ce qui n’appartient pas au formulaire (images, autres feuilles, lignes vides) et enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation>Des chiffres d’une autre écriture ont été lus comme des chiffres.</translation>
  </message>
  <message>
   <source>Do it there. If that computer is lost, take the list over: Secretariat, Root keys.</source>
   <translation>Faites-le là-bas. Si cet ordinateur est perdu, reprenez la liste : Secrétariat, Clés racines.</translation>
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation>N’admettez pas l’appareil. Demandez au bureau de relire le code, lettre par lettre.</translation>
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation>Ne l’ouvrez pas ailleurs ; demandez à l’expéditeur s’il l’a envoyé.</translation>
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation>Ne l’ouvrez pas, à moins de savoir qui l’a produit.</translation>
  </message>
  <message>
   <source>Do not sign it and do not use it. Ask where it comes from.</source>
   <translation>Ne la signez pas et ne l’utilisez pas. Demandez d’où elle vient.</translation>
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation>Ne l’utilisez pas. Redemandez le fichier de mise à jour à votre secrétariat, par une autre voie.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation>Ne l’utilisez pas. Demandez par téléphone à {origin} si l’envoi vient de là.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation>Ne l’utilisez pas. Demandez à {origin} de l’exporter à nouveau, et ne modifiez pas les fichiers de lot.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation>Ne l’utilisez pas. Demandez à {origin} de l’exporter à nouveau.</translation>
  </message>
  <message>
   <source>Do not use it. Check the workspace, and restore a backup made before.</source>
   <translation>Ne l’utilisez pas. Vérifiez l’espace de travail et restaurez une sauvegarde antérieure.</translation>
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation>Ne l’utilisez pas. Les entrées antérieures restent ; demandez au bureau quel appareil il utilise maintenant.</translation>
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation>Ne l’utilisez pas ; demandez au bureau qui l’a envoyé d’où il vient.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation>Ne l’utilisez pas ; demandez à l’expéditeur le classeur d’origine.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation>Ne l’utilisez pas ; demandez à l’expéditeur d’où il vient.</translation>
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation>N’utilisez pas ce fichier. Appelez le secrétariat et comparez son code à voix haute.</translation>
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation>Saisissez d’abord son texte : nul ne peut prendre position sur un emplacement vide.</translation>
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation>Des éléments ne peuvent pas être ajoutés à {ref} ni en être retirés à la main.</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation>L’entrée {index} de {origin} ne peut pas être lue : {detail}</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation>L’entrée {index} de {origin} n’est pas celle qui a été écrite : son empreinte ne concorde pas.</translation>
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation>Exportez votre journal entier et envoyez-le au secrétariat et à votre auditeur.</translation>
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation>Remplissez le modèle tel quel : {expected}.</translation>
  </message>
  <message>
   <source>Fill in the workbook that was written here, and keep its hidden second row.</source>
   <translation>Remplissez le classeur écrit ici et conservez sa deuxième ligne masquée.</translation>
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation>Remplissez {field} ; une approbation est l’acte d’une autorité à une date donnée.</translation>
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation>Pour {field}, il n’a pas été dit quelle valeur vaut.</translation>
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation>Libérez de l’espace (videz la corbeille, déplacez les gros fichiers), puis recommencez.</translation>
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation>Libérez de l’espace et relancez la mise à jour. Rien n’a été modifié ici.</translation>
  </message>
  <message>
   <source>From now on {threshold} of these {count} root keys sign together: {codes}</source>
   <translation>Désormais, {threshold} de ces {count} clés racines signent ensemble : {codes}</translation>
  </message>
  <message>
   <source>Give an age recipient: it begins with age1.</source>
   <translation>Indiquez un destinataire age : il commence par age1.</translation>
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation>Donnez à chaque choix d’une liste son propre nom, sauf si un filtre les distingue.</translation>
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation>Donnez une suite à chaque commentaire, ne serait-ce que « noté », avant de consolider le tour.</translation>
  </message>
  <message>
   <source>Give it a passphrase first.</source>
   <translation>Donnez-lui d’abord une phrase secrète.</translation>
  </message>
  <message>
   <source>Give it in a file or in the environment: `assent {verb} --help`.</source>
   <translation>Donnez-le dans un fichier ou dans l’environnement : `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Give one of them another name, and answer with that name.</source>
   <translation>Donnez un autre nom à l’un d’eux, et répondez par ce nom.</translation>
  </message>
  <message>
   <source>Give the secretariat's key, one line, as you have it from somewhere else than the file.</source>
   <translation>Donnez la clé du secrétariat, en une ligne, telle que vous l’avez reçue autrement que par ce fichier.</translation>
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation>Continuez à travailler. Si cela se reproduit, ouvrez l’Aide et enregistrez un rapport pour ceux qui suivent le programme.</translation>
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation>Parcourez la liste à côté de la note et réglez chaque point.</translation>
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation>Les groupes sont trop profondément imbriqués pour être convertis.</translation>
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation>Des colonnes masquées ont été lues comme les autres : {columns}.</translation>
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation>S’il s’y trouve des réponses, déplacez-les sur la feuille du formulaire et renvoyez-le.</translation>
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation>Si l’état précédent n’était pas juste, consignez une correction et donnez-en le motif.</translation>
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation>Si le classeur a une telle feuille sous d’autres en-têtes, rétablissez les en-têtes.</translation>
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation>Installez à nouveau le formulaire à partir de son classeur.</translation>
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation>Installez le formulaire et exportez à nouveau.</translation>
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation>Installez le formulaire et recevez à nouveau le classeur.</translation>
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation>Installez la version plus récente sur cet ordinateur. Rien n’a été modifié dans l’espace de travail.</translation>
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation>Installez la dernière version du formulaire, ou demandez au bureau de corriger la fiche.</translation>
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation>Installez la dernière version du programme, ou demandez à l’expéditeur d’écrire à nouveau le fichier.</translation>
  </message>
  <message>
   <source>It is asked for with the next bundle from here, and comes with the one after it.</source>
   <translation>Il est demandé avec le prochain lot d’ici, et vient avec celui qui lui répond.</translation>
  </message>
  <message>
   <source>It is not known here whose signature the proof should carry.</source>
   <translation>On ne sait pas ici de qui la preuve devrait porter la signature.</translation>
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation>Il a pu être consigné ou jeté ; regardez dans la liste des fiches.</translation>
  </message>
  <message>
   <source>Item {item} of {consultation} has been asked in a round and cannot be left out any more.</source>
   <translation>Le point {item} de {consultation} a été soumis dans un tour et ne peut plus être omis.</translation>
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation>Son fichier est conservé ; exportez-le depuis la liste des brouillons, ou recommencez le formulaire.</translation>
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation>Sa valeur vient du formulaire ; modifiez les réponses dont elle est tirée.</translation>
  </message>
  <message>
   <source>Keep it in the file, and open the next round without it.</source>
   <translation>Laissez-le dans le fichier, et ouvrez le prochain tour sans lui.</translation>
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation>Gardez le fichier. Demandez au secrétariat son journal entier, et montrez les deux à votre auditeur.</translation>
  </message>
  <message>
   <source>Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here.</source>
   <translation>Gardez la version {installed}, ou demandez à votre secrétariat une mise à jour plus récente. Rien n’a été modifié ici.</translation>
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation>Laissez-la de côté, ou modifiez la réponse dont dépend la question.</translation>
  </message>
  <message>
   <source>Let another computer of the secretariat take over, or add one.</source>
   <translation>Laissez un autre ordinateur du secrétariat prendre la relève, ou ajoutez-en un.</translation>
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation>Des lettres écrites de deux façons ont été ramenées à une seule.</translation>
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation>Les fins de ligne ont été ramenées à une seule forme.</translation>
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation>Affichez-en d’abord la liste, et copiez l’identifiant.</translation>
  </message>
  <message>
   <source>List what waits; it may have been decided, or its workbook may have come again.</source>
   <translation>Affichez ce qui attend ; elle a peut-être été tranchée, ou son classeur est revenu entre-temps.</translation>
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation>Consultez `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation>Consultez son historique sur le tableau ; une nouvelle objection commence par une nouvelle position.</translation>
  </message>
  <message>
   <source>Look at the list again; it may have been taken in the meantime.</source>
   <translation>Consultez de nouveau la liste ; il a peut-être été reçu entre-temps.</translation>
  </message>
  <message>
   <source>Look at the list of comments that were put together.</source>
   <translation>Consultez la liste des commentaires réunis.</translation>
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation>Consultez la liste des bureaux pour les appareils de chacun.</translation>
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation>Consultez la liste des bureaux, ou écrivez le lot pour tous.</translation>
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation>Cherchez-la dans la liste des fiches ; elle n’est peut-être pas encore arrivée.</translation>
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation>Faites-en d’abord une, et donnez ses trois parts à trois personnes.</translation>
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation>La plupart des réponses de cette ligne sont celles de {other} : des lignes ont pu être triées sans leurs références.</translation>
  </message>
  <message>
   <source>Most answers of this row do not fit their questions; they may stand in the wrong columns.</source>
   <translation>La plupart des réponses de cette ligne ne vont pas avec leurs questions ; elles sont peut-être dans d’autres colonnes.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation>Déplacez les longues listes dans des fichiers CSV et retirez les images du classeur.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation>Déplacez les longues listes dans des fichiers CSV, ou scindez le formulaire, puis importez à nouveau.</translation>
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation>Déplacez les longues listes dans des fichiers CSV joints, ou scindez le formulaire.</translation>
  </message>
  <message>
   <source>Move the answers under their headings and send the workbook again.</source>
   <translation>Remettez les réponses sous leurs en-têtes et renvoyez le classeur.</translation>
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation>Remettez les cellules à leur place et renvoyez le classeur.</translation>
  </message>
  <message>
   <source>Name each key once, at most 32 of them, and ask for at least one and at most all.</source>
   <translation>Nommez chaque clé une seule fois, 32 au plus, et demandez-en au moins une et au plus toutes.</translation>
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation>Nommez-le avec --form, ou mettez-le dans le JSON sous "form".</translation>
  </message>
  <message>
   <source>Name the one you mean with --consultation.</source>
   <translation>Nommez la consultation voulue avec --consultation.</translation>
  </message>
  <message>
   <source>No QR code of this program was found in the picture {name}.</source>
   <translation>Aucun code QR de ce programme n’a été trouvé dans l’image {name}.</translation>
  </message>
  <message>
   <source>No answer names the file {name}, so it would not belong to the record.</source>
   <translation>Aucune réponse ne nomme le fichier {name} ; il n’appartiendrait donc pas à la fiche.</translation>
  </message>
  <message>
   <source>No comments of {consultation} are put together under “{cluster}”.</source>
   <translation>Aucun commentaire de {consultation} n’est réuni sous « {cluster} ».</translation>
  </message>
  <message>
   <source>No file of {device} ended after {entries} entries.</source>
   <translation>Aucun fichier de {device} ne s’est terminé après {entries} entrées.</translation>
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation>Aucun identifiant ne commence par « {start} ».</translation>
  </message>
  <message>
   <source>No newer version for this computer has come with a bundle.</source>
   <translation>Aucune version plus récente pour cet ordinateur n’est arrivée avec un lot.</translation>
  </message>
  <message>
   <source>No position of ours on {item} waits to be given again.</source>
   <translation>Aucune de nos positions sur {item} n’attend d’être donnée à nouveau.</translation>
  </message>
  <message>
   <source>No question {key} waits here.</source>
   <translation>Aucune question {key} n’attend ici.</translation>
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation>Aucun tour de « {consultation} » n’est ouvert.</translation>
  </message>
  <message>
   <source>No update file was named.</source>
   <translation>Aucun fichier de mise à jour n’a été indiqué.</translation>
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation>Rien ne peut être écrit dans {folder}.</translation>
  </message>
  <message>
   <source>Nothing in this file says that it was made from the form; only its headings are alike.</source>
   <translation>Rien dans ce fichier ne dit qu’il provient du formulaire ; seuls ses en-têtes y ressemblent.</translation>
  </message>
  <message>
   <source>Nothing more is accepted from {device} after {size} entries. Reason: {reason}</source>
   <translation>Rien de plus n’est accepté de {device} après {size} entrées. Motif : {reason}</translation>
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation>Il n’y a rien à faire s’il est en route ; sinon, demandez le fichier antérieur. Celui-ci est gardé en attente.</translation>
  </message>
  <message>
   <source>Nothing needs doing.</source>
   <translation>Il n’y a rien à faire.</translation>
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation>Il n’y a rien à faire. Si la version installée pose problème, demandez une mise à jour plus récente.</translation>
  </message>
  <message>
   <source>Nothing needs doing. When one comes, it is named on the home page.</source>
   <translation>Il n’y a rien à faire. Lorsqu’une version arrivera, la page d’accueil la nommera.</translation>
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation>Il n’y a rien à faire ; envoyez le prochain lot au bureau.</translation>
  </message>
  <message>
   <source>Nothing that came from the secretariat proves yet that it holds this revision.</source>
   <translation>Rien de ce qui est venu du secrétariat ne prouve encore qu’il détient cette révision.</translation>
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation>Rien n’a été modifié dans cette fiche.</translation>
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation>Sur un ordinateur équipé du paquet d’un administrateur, demandez plutôt le nouveau paquet.</translation>
  </message>
  <message>
   <source>One more computer becomes a computer of the secretariat: {name}, code of its key {code}.</source>
   <translation>Un ordinateur de plus devient un ordinateur du secrétariat : {name}, code de sa clé {code}.</translation>
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation>Une des entrées n’est pas écrite comme ce programme les écrit ({rule}).</translation>
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation>Seul l’espace de travail du secrétariat peut faire cela.</translation>
  </message>
  <message>
   <source>Open a round first.</source>
   <translation>Ouvrez d’abord un tour.</translation>
  </message>
  <message>
   <source>Open a round with this item first.</source>
   <translation>Ouvrez d’abord un tour avec ce point.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation>Ouvrez-le dans un tableur, supprimez ce qui n’appartient pas au formulaire, enregistrez et recevez-le à nouveau.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation>Ouvrez-le dans un tableur, enregistrez-le à nouveau en .xlsx et importez ce fichier.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation>Ouvrez-le dans un tableur, enregistrez-le à nouveau en .xlsx, et recevez ce fichier.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation>Ouvrez-le dans un tableur, enregistrez-le en .xlsx, et recevez ce fichier.</translation>
  </message>
  <message>
   <source>Open it, answer what the form asks, and finish it.</source>
   <translation>Ouvrez-la, répondez à ce que demande le formulaire et terminez-la.</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation>Ouvrez-le, ou choisissez un dossier vide pour le nouveau.</translation>
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation>Ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez la valeur elle-même.</translation>
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation>Ouvrez à nouveau la note : elle a pu être composée à nouveau.</translation>
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation>Ouvrez-les avec le formulaire sur lequel elles ont été données.</translation>
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation>L’ouverture du fichier occuperait très longtemps cet ordinateur ; les fichiers de ce programme ne font pas cela.</translation>
  </message>
  <message>
   <source>Our position on {item} cannot be given again as it is: {why}</source>
   <translation>Notre position sur {item} ne peut pas être donnée à nouveau telle quelle : {why}</translation>
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation>Le paragraphe {number} contient une adresse électronique : {found}</translation>
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation>Le paragraphe {number} nomme {organization} (« {found} »), qui n’a pas demandé à être nommée.</translation>
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation>Le paragraphe {number} attend encore une traduction.</translation>
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation>La partie {number} sur {count} est là deux fois, avec des contenus différents.</translation>
  </message>
  <message>
   <source>Parts of another file, the first of which came on {day}, were given up to make room: {present} of {count} were here.</source>
   <translation>Les parties d’un autre fichier, dont la première est arrivée le {day}, ont été abandonnées pour faire de la place : {present} sur {count} étaient là.</translation>
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation>Des parties de ce fichier viennent d’un autre modèle ({form} {version}) ; il a été lu comme {chosen}.</translation>
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation>Collez le texte officiel de cette langue dans la consultation.</translation>
  </message>
  <message>
   <source>Photograph the code again: straight, sharp, filling the picture, with its white margin.</source>
   <translation>Photographiez de nouveau le code : droit, net, remplissant l’image, avec sa marge blanche.</translation>
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation>Mettez tous les choix en ordre.</translation>
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation>Rétablissez ses en-têtes et renvoyez le classeur, ou recevez la ligne sans cela.</translation>
  </message>
  <message>
   <source>Put the comments on each item together by themselves.</source>
   <translation>Réunissez séparément les commentaires sur chaque point.</translation>
  </message>
  <message>
   <source>Put the headings back into one row above the answers and take the workbook again.</source>
   <translation>Remettez les en-têtes sur une seule ligne au-dessus des réponses, puis recevez de nouveau le classeur.</translation>
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation>Rétablissez l’ancien texte, ou clôturez ce tour et ouvrez le suivant sur le nouveau texte.</translation>
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation>Remettez le paragraphe sur les objections ; le dossier les conserve.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation>La lecture de {name} a été arrêtée : {what}.</translation>
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation>Remarque du convertisseur : {detail}</translation>
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation>Retirez les lignes et colonnes vides mises en forme, ou scindez le formulaire, puis importez à nouveau.</translation>
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation>Retirez la colonne si personne n’en a besoin.</translation>
  </message>
  <message>
   <source>Rename the offices; the name is part of what the code stands for that was compared aloud.</source>
   <translation>Renommez les bureaux ; ce nom fait partie de ce que représente le code comparé à voix haute.</translation>
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation>Remplacez {detail} dans le classeur du formulaire et importez-le à nouveau.</translation>
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation>Reformulez le paragraphe, ou autorisez le nom en donnant un motif.</translation>
  </message>
  <message>
   <source>Round {number} asks nothing.</source>
   <translation>Le tour {number} ne soumet rien.</translation>
  </message>
  <message>
   <source>Round {number} cannot go on in this way: it is {what}.</source>
   <translation>Le tour {number} ne peut pas se poursuivre ainsi : il est {what}.</translation>
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation>Le tour {number} a une date limite ou un délai de grâce intenable : {value}.</translation>
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation>Au tour {number}, nul ne peut prendre position.</translation>
  </message>
  <message>
   <source>Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come.</source>
   <translation>Le tour {number} reste tel quel : l’acte demande une phrase de la présidence, et une date limite encore à venir.</translation>
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation>Le tour {number} serait clos {hours} heures après son ouverture ; l’approbation tacite en exige {least}.</translation>
  </message>
  <message>
   <source>Row {row} of {name} says “{said}”, which is not a decision.</source>
   <translation>La ligne {row} de {name} indique « {said} », qui n’est pas une décision.</translation>
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation>Enregistrez-le en .xlsx ou en CSV UTF-8.</translation>
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation>Enregistrez-la comme PNG ordinaire, ou ouvrez-la dans la fenêtre, qui lit aussi les photographies.</translation>
  </message>
  <message>
   <source>Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.</source>
   <translation>Enregistrez-le plus petit (numérisation en gris, avec moins de points), ou indiquez où il est conservé.</translation>
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation>Enregistrez-le sans mot de passe et importez-le à nouveau.</translation>
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation>Dites pourquoi en une phrase ; l’organisation la lira.</translation>
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation>Dites si c’est une fiche.</translation>
  </message>
  <message>
   <source>Say whether it is that record; a new record is sent in a row of its own reference.</source>
   <translation>Dites s’il s’agit de cette fiche ; une nouvelle fiche s’envoie sur une ligne qui a sa propre référence.</translation>
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation>Dites si cela compte encore.</translation>
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation>Dites si le déplacement était voulu.</translation>
  </message>
  <message>
   <source>Say whether the answer stands in the right row.</source>
   <translation>Dites si la réponse est dans la bonne ligne.</translation>
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation>Dites si l’annotation est la réponse.</translation>
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation>Dites si le nombre est écrit comme il faut.</translation>
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation>Dites si la question reste sans réponse.</translation>
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation>Dites si le résultat {shown} est voulu.</translation>
  </message>
  <message>
   <source>Say whether the row belongs to the office of this workbook.</source>
   <translation>Dites si la ligne appartient au bureau de ce classeur.</translation>
  </message>
  <message>
   <source>Say whether the row is a new record; if not, write its reference and send the workbook again.</source>
   <translation>Dites si la ligne est une nouvelle fiche ; sinon, écrivez sa référence et renvoyez le classeur.</translation>
  </message>
  <message>
   <source>Say whether the row is a record of this form.</source>
   <translation>Dites si la ligne est une fiche de ce formulaire.</translation>
  </message>
  <message>
   <source>Say whether the row is whole, or ask for the file again.</source>
   <translation>Dites si la ligne est complète, ou redemandez le fichier.</translation>
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation>Dites si la ligne est {proposed}.</translation>
  </message>
  <message>
   <source>Say whether the text is as it should be.</source>
   <translation>Dites si le texte est tel qu’il doit être.</translation>
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation>Dites si la valeur de la cellule fusionnée vaut aussi ici.</translation>
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation>Dites si ces coordonnées sont voulues.</translation>
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation>Dites s’il faut les supprimer.</translation>
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation>Dites si cette date est voulue.</translation>
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation>Dites si ce texte est voulu.</translation>
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation>Dites si {ref} a vraiment autant changé.</translation>
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation>Dites si {shown} répond à la question nommée ici.</translation>
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation>Dites de quelle date il s’agit.</translation>
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation>Dites de quel nombre il s’agit.</translation>
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation>Dites quel nombre la question demande.</translation>
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation>Dites à quelle question cela répond, ou laissez-le de côté.</translation>
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation>Dites de quelle ligne il s’agit ; une ligne reçue en plus devient une fiche à part.</translation>
  </message>
  <message>
   <source>Say why in one sentence, which stays with the act, and choose a later deadline.</source>
   <translation>Dites pourquoi en une phrase, qui reste avec l’acte, et choisissez une date limite plus lointaine.</translation>
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation>Numérisez à nouveau le code, ou recopiez son texte à partir de ASSENT: jusqu’à la fin.</translation>
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation>Envoyez-le comme fichier, ou exportez moins de fiches.</translation>
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation>Envoyez la demande d’inscription, et recevez le lot qui y répond.</translation>
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation>Envoyez le fichier avec le classeur, ou utilisez le programme pour cette question.</translation>
  </message>
  <message>
   <source>Send the next bundle, and take the secretariat's answer; then save the proof.</source>
   <translation>Envoyez le prochain lot et recevez la réponse du secrétariat ; enregistrez ensuite la preuve.</translation>
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation>Envoyez au bureau un formulaire écrit par ce programme, ou laissez le bureau recevoir lui-même le fichier.</translation>
  </message>
  <message>
   <source>Send the small update file against the installed version, or carry this one on a stick.</source>
   <translation>Envoyez la petite mise à jour faite pour la version installée, ou transportez ce fichier sur une clé.</translation>
  </message>
  <message>
   <source>Send to one office after the other, or leave out what other offices wrote.</source>
   <translation>Envoyez à un bureau après l’autre, ou laissez de côté ce que d’autres bureaux ont écrit.</translation>
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation>Fixez une date limite après l’ouverture et un délai de grâce de 0 à {most} heures.</translation>
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation>Fixez une date limite plus tardive.</translation>
  </message>
  <message>
   <source>Set the date and time of this computer, then do it again. Nothing was lost.</source>
   <translation>Réglez la date et l’heure de cet ordinateur, puis recommencez. Rien n’a été perdu.</translation>
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation>Plusieurs réponses dans une cellule ont été séparées.</translation>
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation>Des calculs de ce formulaire dépendent de leur propre résultat : {path}.</translation>
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation>Quelque chose hors du programme n’est pas comme il devrait.</translation>
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation>Les espaces autour de la réponse ont été omis.</translation>
  </message>
  <message>
   <source>Start it as `assent {verb}`, the program that also opens the window.</source>
   <translation>Lancez-la sous la forme `assent {verb}`, le programme qui ouvre aussi la fenêtre.</translation>
  </message>
  <message>
   <source>Take four words that do not belong together.</source>
   <translation>Prenez quatre mots sans rapport entre eux.</translation>
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation>Recevez d’abord sa demande d’inscription.</translation>
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation>Ne recevez ensemble que les parties d’un même export ; redemandez les parties si les deux semblent bonnes.</translation>
  </message>
  <message>
   <source>Take or record its position first, then take the table again.</source>
   <translation>Recevez ou consignez d’abord sa position, puis recevez à nouveau le tableau.</translation>
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation>Retirez l’adresse du paragraphe.</translation>
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation>Recevez d’abord le lot qui contient la fiche antérieure, ou consignez celle-ci comme nouvelle.</translation>
  </message>
  <message>
   <source>Take the earlier files, or delete some that wait; then take this one again.</source>
   <translation>Recevez les fichiers antérieurs, ou supprimez-en qui attendent ; puis recevez celui-ci de nouveau.</translation>
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation>Recevez aussi les autres parties, dans n’importe quel ordre. Celle-ci est gardée en attente.</translation>
  </message>
  <message>
   <source>Take the secretariat's bundle first, then take the table again.</source>
   <translation>Recevez d’abord le lot du secrétariat, puis recevez à nouveau le tableau.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation>Recevez d’abord le dernier lot du secrétariat, ou envoyez le fichier sans chiffrement.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first.</source>
   <translation>Prenez d’abord le dernier lot du secrétariat.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation>Recevez le dernier lot du secrétariat, ou installez le formulaire à partir de son classeur.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation>Recevez le dernier lot du secrétariat.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting.</source>
   <translation>Prenez d’abord le dernier fichier du secrétariat, ou demandez à l’expéditeur son journal entier en un seul fichier. Celui-ci est gardé en attente.</translation>
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation>Recevez le classeur là où le modèle a été produit, ou saisissez la correction à la main.</translation>
  </message>
  <message>
   <source>Take “{cluster}” apart first, or leave those comments out.</source>
   <translation>Défaites d’abord « {cluster} », ou laissez ces commentaires de côté.</translation>
  </message>
  <message>
   <source>Text in the column of references that is no reference was not read: {text}</source>
   <translation>Le texte de la colonne des références qui n’est pas une référence n’a pas été lu : {text}</translation>
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation>Le fichier ZIP {name} contient plus que le programme ne décompresse.</translation>
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation>La réponse est barrée.</translation>
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation>La réponse a été trouvée dans la liste sous une autre graphie ou dans une autre langue.</translation>
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation>Les réponses ne peuvent pas être lues : {detail}.</translation>
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation>Les réponses ne disent pas à quel formulaire elles appartiennent.</translation>
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation>Le lot demanderait {count} codes QR ; nul ne devrait en numériser plus de {most}.</translation>
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation>La cellule porte une annotation : {note}</translation>
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation>La cellule contient une formule qui donne chaque jour un autre résultat.</translation>
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation>La cellule contient une formule dont le résultat n’a jamais été enregistré.</translation>
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation>La cellule contient {shown} comme valeur de vérité.</translation>
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation>La cellule est vide et porte une annotation : {shown}</translation>
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation>La cellule se trouve sous une cellule fusionnée ; la valeur du dessus vaut peut-être pour elle.</translation>
  </message>
  <message>
   <source>The cell shows its number with words or in other units; it holds {shown}.</source>
   <translation>La cellule montre son nombre avec des mots ou dans d’autres unités ; elle contient {shown}.</translation>
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation>La cellule affiche {shown} en pourcentage.</translation>
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation>La cellule affiche {shown} au lieu d’une valeur.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation>Les choix se trouvent dans une liste qui n’est pas arrivée.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation>Les choix se trouvent dans une liste qui n’est pas arrivée ; la question est posée comme texte.</translation>
  </message>
  <message>
   <source>The clock of this computer says {when}; nothing can be recorded under such a date.</source>
   <translation>L’horloge de cet ordinateur indique {when} ; rien ne peut être consigné sous une telle date.</translation>
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation>L’horloge de {origin} ne concorde pas avec les autres : l’entrée {index} porte une date décalée de {days} jours.</translation>
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation>Le code lu ({heard}) n’est pas celui de cette demande ({shown}).</translation>
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation>La colonne {column} est destinée à un autre programme ; le formulaire a été converti sans elle.</translation>
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation>La colonne « {heading} » ne fait pas partie du formulaire et n’a pas été lue.</translation>
  </message>
  <message>
   <source>The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open.</source>
   <translation>La colonne « {label} » n’est pas dans la feuille ; la réponse d’une fiche existante reste, celle d’une nouvelle ligne manque.</translation>
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation>Le commentaire a pu être modifié depuis : cherchez son libellé actuel.</translation>
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation>Le tableau des commentaires a d’autres colonnes que le modèle : {found}.</translation>
  </message>
  <message>
   <source>The comments to be put together are about different items: {items}.</source>
   <translation>Les commentaires à réunir portent sur des points différents : {items}.</translation>
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation>Le contenu du fichier ne peut pas être décompressé ({rule}), bien que rien n’ait été endommagé en chemin.</translation>
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation>Le convertisseur s’est arrêté sur un élément du classeur qu’il ne connaît pas ({detail}).</translation>
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation>La virgule décimale ou les séparateurs de milliers ont été compris.</translation>
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation>L’appareil de {office} figure déjà sur la liste.</translation>
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation>L’appareil {origin} a été retiré de la liste après {valid} entrées ; ce fichier en a {size}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation>Le disque qui contient {folder} n’a pas répondu comme il devrait : {detail}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation>Le disque qui contient {folder} est plein ; votre dernière action n’a pas été enregistrée, tout ce qui précède l’a été.</translation>
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation>La suite donnée au commentaire {comment} est « {outcome} » sans observation.</translation>
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation>L’ensemble habilité du tour {number} est fixé depuis son ouverture ; {organizations} : aucun changement possible.</translation>
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation>Le fichier chiffré a été endommagé ou tronqué en chemin.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation>L’approbation de {organization} ne peut pas passer de {before} à {after}.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation>L’approbation de {organization} est datée du {date}, qui n’est pas encore venu.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation>L’approbation de {organization} est {status} et n’indique pas {field}.</translation>
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation>Les entrées du fichier ne sont pas celles que {origin} a signées.</translation>
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation>Les entrées de {origin} ne mènent pas à la racine signée pour {size} entrées.</translation>
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation>L’expression {expression} ne peut pas être lue : {detail} (au caractère {place}).</translation>
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation>L’expression {expression} n’a pas pu être calculée : {detail}.</translation>
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation>L’expression {expression} utilise la fonction {detail}, que ce programme n’a pas.</translation>
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation>Le fichier porte une signature de {origin}, mais ses entrées ne prolongent pas ce qui a été reçu auparavant.</translation>
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation>Le fichier contient des macros ; elles n’ont pas été exécutées.</translation>
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation>Le fichier vient d’un appareil qui n’est pas sur la liste des bureaux (journal {log}).</translation>
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation>Le fichier vient d’un autre secrétariat (code {shown}) que celui que vous suivez (code {expected}).</translation>
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation>Le fichier de {origin} ne porte pas la signature de ce bureau, ou a été modifié après signature.</translation>
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation>Le fichier est chiffré pour d’autres ; aucune clé de cet espace de travail ne l’ouvre.</translation>
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation>Le fichier est plus grand qu’un lot ne peut l’être ({what}).</translation>
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation>Le fichier n’est pas un accusé de réception complet.</translation>
  </message>
  <message>
   <source>The file is not a complete root request of this program, or it was changed.</source>
   <translation>Le fichier n’est pas une demande complète aux clés racines de ce programme, ou il a été modifié.</translation>
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation>Le fichier n’est pas une demande d’inscription de ce programme, ou a été modifié.</translation>
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation>Le fichier est une partie parmi plusieurs ; la partie {missing} manque encore.</translation>
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation>Le fichier est comprimé avec la liste de mots {number}, que cette copie du programme n’a pas.</translation>
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation>Le fichier est écrit dans une forme plus récente ({version}) que ce programme ne connaît.</translation>
  </message>
  <message>
   <source>The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here.</source>
   <translation>Le fichier omet ce qu’il tient pour connu : il s’appuie sur les {size} premières entrées de {origin}, et {known} sont ici.</translation>
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation>Le fichier de la base de données est endommagé : {detail}</translation>
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation>Le fichier de l’espace de travail dans {folder} est endommagé : {detail}.</translation>
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation>Le fichier renvoie à d’autres fichiers ; ils n’ont pas été ouverts.</translation>
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation>Le fichier dit venir de {origin}, mais il est signé avec une autre clé.</translation>
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation>Le fichier s’arrête trop tôt : {present} octets sont là, sur au moins {expected}.</translation>
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation>Le fichier a été modifié en chemin comme s’il était du texte : ses fins de ligne ne sont pas celles qui ont été écrites.</translation>
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation>Le fichier a été endommagé en chemin : sa somme de contrôle ne concorde pas (partie {section}).</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation>Le fichier d’empreinte {sha256} n’est pas parvenu à cet espace de travail.</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} is not what was attached; somebody or the disk changed it here.</source>
   <translation>Le fichier dont l’empreinte est {sha256} n’est pas celui qui a été joint ; quelqu’un ou le disque l’a modifié ici.</translation>
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation>Le fichier {name} ne peut pas être lu : {detail}.</translation>
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation>Le fichier {name} n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation>Le fichier {name} est vide.</translation>
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation>Le fichier {name} n’est pas une sauvegarde complète d’un espace de travail.</translation>
  </message>
  <message>
   <source>The files hold no signed result of a round.</source>
   <translation>Les fichiers ne contiennent aucun résultat de tour signé.</translation>
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation>Le dossier de l’installation, {folder}, n’accepte pas l’écriture.</translation>
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation>Le dossier {folder} contient déjà un espace de travail.</translation>
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation>Le formulaire demande plus d’éléments à {ref} que le programme n’en prend ({count} ; au plus {limit}).</translation>
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation>Le formulaire demande d’enregistrer le son ; cela n’est pas fait.</translation>
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation>Le formulaire demande où il est rempli ; cet ordinateur ne le sait pas.</translation>
  </message>
  <message>
   <source>The form cannot take this row: {sentence}</source>
   <translation>Le formulaire ne peut pas recevoir cette ligne : {sentence}</translation>
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation>Le formulaire ne garde pas ici la réponse {value} ; rien de la ligne n’a été reçu.</translation>
  </message>
  <message>
   <source>The form does not take this comment: {sentence}</source>
   <translation>Le formulaire n’accepte pas ce commentaire : {sentence}</translation>
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation>Le formulaire ne le demande plus.</translation>
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation>Le formulaire dit corriger {instance}, qui n’est pas dans cet espace de travail.</translation>
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation>Le formulaire {form} ne peut pas être présenté en tableau : sa définition n’est pas lisible.</translation>
  </message>
  <message>
   <source>The form {form} is not in this workspace.</source>
   <translation>Le formulaire {form} n’est pas dans cet espace de travail.</translation>
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation>Le degré d’appui de {item} s’écarte sans motif de celui qui a été calculé.</translation>
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation>La tête de {origin} pour {size} entrées ne porte pas sa signature.</translation>
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation>L’en-tête « {heading} » et le nom masqué de cette colonne désignent des questions différentes.</translation>
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation>L’en-tête « {heading} » n’est pas de ceux du formulaire ; en dessous figure {shown}.</translation>
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation>L’en-tête « {text} » surmonte la colonne « {label} » ; la colonne a été lue comme celle-ci.</translation>
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation>Les noms masqués de la feuille {sheet} ont disparu ; ses colonnes ont été reconnues à leurs en-têtes.</translation>
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation>Le fichier installé {file} n’est pas tel que livré ; la petite mise à jour ne convient donc pas.</translation>
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation>Le journal de {origin} a {held} entrées alors qu’il devrait y en avoir {expected}.</translation>
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation>La clé de {origin} n’est pas de celles que produit un appareil de ce programme : n’importe qui pourrait signer à sa place.</translation>
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation>Les clés de ceux qui doivent ouvrir le fichier ne sont pas encore connues ici.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation>Le codage des lettres de ce fichier a été deviné ; vérifiez les noms accentués.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; {shown} may have been written with others.</source>
   <translation>L’alphabet de ce fichier a été deviné ; {shown} a peut-être été écrit avec d’autres lettres.</translation>
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation>Les lettres de {shown} ont été endommagées en chemin.</translation>
  </message>
  <message>
   <source>The line that says which template this is was changed.</source>
   <translation>La ligne qui indique de quel modèle il s’agit a été modifiée.</translation>
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation>La ligne « {text} » n’est pas une clé complète.</translation>
  </message>
  <message>
   <source>The list of offices is kept on another computer of the secretariat ({device}).</source>
   <translation>La liste des bureaux est tenue sur un autre ordinateur du secrétariat ({device}).</translation>
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation>La liste {file} n’est pas venue avec le formulaire ; les questions qui l’utilisent n’ont pas de choix.</translation>
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation>La liste {file} venue avec le formulaire ne peut pas être lue ({detail}).</translation>
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation>La liste {list} a plus d’une fois le choix {name} ; les deux sont conservés.</translation>
  </message>
  <message>
   <source>The marked copy of {name} cannot be written over {name} itself.</source>
   <translation>La copie annotée de {name} ne peut pas remplacer {name} lui-même.</translation>
  </message>
  <message>
   <source>The name that begins with “{start}” has {count} characters; {most} is the most.</source>
   <translation>Le nom qui commence par « {start} » a {count} caractères ; {most} est le maximum.</translation>
  </message>
  <message>
   <source>The new text of {item} is empty or the one that stands.</source>
   <translation>Le nouveau texte de {item} est vide ou identique au texte actuel.</translation>
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation>La note n’a pas encore d’introduction.</translation>
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation>La note n’a pas de paragraphe {key}.</translation>
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation>La note n’est pas prête à partir : {first} ({count} au total)</translation>
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation>La note n’est pas signée par {origin}, ou a été modifiée après signature.</translation>
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation>Le nombre {shown} est peut-être une date.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation>L’objection de {organization} sur {item} doit être résolue par une modification qui n’est pas nommée.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation>L’objection de {organization} sur {item} est {state} et ne peut pas devenir {wanted}.</translation>
  </message>
  <message>
   <source>The observation does not begin with what was decided: {observation}</source>
   <translation>L’observation ne commence pas par la suite donnée : {observation}</translation>
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation>L’ordre donné pour {ref} ne nomme pas chaque choix une fois.</translation>
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation>La phrase secrète n’ouvre pas ce fichier.</translation>
  </message>
  <message>
   <source>The passphrase of a root key needs at least {least} letters.</source>
   <translation>La phrase secrète d’une clé racine compte au moins {least} lettres.</translation>
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation>Les formules de cette langue sont des versions de travail qu’aucun service linguistique n’a vérifiées.</translation>
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation>L’image ne peut pas être lue ({what}).</translation>
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation>Le programme a rencontré quelque chose d’imprévu ({kind}). Ce que vous avez saisi est conservé.</translation>
  </message>
  <message>
   <source>The question at {place} cannot be settled in this way.</source>
   <translation>La question en {place} ne peut pas être réglée de cette façon.</translation>
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation>Le type de question {type} n’est pas connu ; la question est posée comme texte.</translation>
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation>La question {label} demande un fichier ; un classeur ne peut pas en porter.</translation>
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation>La question {ref} ne peut pas être modifiée ici.</translation>
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation>L’accusé de réception ne prouve pas ce qu’il dit ({step}).</translation>
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation>La fiche nomme le fichier {name}, qui n’a pas été fourni.</translation>
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation>La sauvegarde de récupération a été endommagée ou tronquée.</translation>
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation>La référence {lost} a été écrasée ; {ref}, à l’autre bout de la ligne, a été utilisée.</translation>
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation>La référence {ref} figure dans plus d’une ligne, avec des réponses différentes.</translation>
  </message>
  <message>
   <source>The reference {ref} was given in another office's form; the row may have been pasted from there.</source>
   <translation>La référence {ref} vient du formulaire d’un autre bureau ; la ligne en a peut-être été collée.</translation>
  </message>
  <message>
   <source>The register cannot be written as {name}.</source>
   <translation>Le registre ne peut pas être écrit sous le nom {name}.</translation>
  </message>
  <message>
   <source>The request is about another secretariat (code {shown}) than this one (code {expected}).</source>
   <translation>La demande concerne un autre secrétariat (code {shown}) que celui-ci (code {expected}).</translation>
  </message>
  <message>
   <source>The request says that another computer keeps the list of offices from now on.</source>
   <translation>La demande dit qu’un autre ordinateur tient désormais la liste des bureaux.</translation>
  </message>
  <message>
   <source>The request was made for change {asked} that root keys sign; the list of offices is at change {now}.</source>
   <translation>La demande a été faite pour la modification {asked} signée par des clés racines ; la liste des bureaux en est à la modification {now}.</translation>
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation>Le résultat d’une formule a été pris, non la formule.</translation>
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation>La ligne appartenait à {before} et dit maintenant {parent}.</translation>
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation>La ligne appartient à {parent}, qui n’est pas dans ce classeur.</translation>
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation>La ligne ne dit pas à quelle ligne elle appartient.</translation>
  </message>
  <message>
   <source>The row ends before its last column; the file may have been cut short there.</source>
   <translation>La ligne s’arrête avant sa dernière colonne ; le fichier a peut-être été tronqué à cet endroit.</translation>
  </message>
  <message>
   <source>The row has no reference left; all its answers are those of {ref}.</source>
   <translation>La ligne n’a plus de référence ; toutes ses réponses sont celles de {ref}.</translation>
  </message>
  <message>
   <source>The row has no reference left; its answers are most like those of {proposed}.</source>
   <translation>La ligne n’a plus de référence ; ses réponses ressemblent le plus à celles de {proposed}.</translation>
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation>La ligne est identique à {place} et n’a été prise qu’une fois.</translation>
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation>La ligne de {found} n’a ni commentaire ni modification proposée.</translation>
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation>La ligne a été reconnue comme {ref} par ses réponses, après un tri qui a laissé les références en arrière.</translation>
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation>La règle « {rule} » ne peut pas fonctionner avec {parameter} = {value}.</translation>
  </message>
  <message>
   <source>The secretariat keeps the name under which it was founded.</source>
   <translation>Le secrétariat garde le nom sous lequel il a été fondé.</translation>
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation>Le secrétariat dit détenir {size} entrées de ce journal, mais pas celles qui sont ici.</translation>
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation>Le secrétariat dit détenir {size} entrées de {origin} avec une autre racine que la nôtre.</translation>
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation>Les réglages ne donnent pas de form_id ; le nom du fichier est utilisé : {form_id}.</translation>
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation>Les réglages ne donnent pas de version ; le classeur est connu sous la version {version}.</translation>
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation>La feuille {proposed} nomme {ref} mais n’a pas été reconnue ; des réponses de cette ligne peuvent s’y trouver.</translation>
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation>La feuille {sheet} ne fait pas partie du formulaire ; ses {cells} cellules n’ont pas été lues.</translation>
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation>La feuille « {label} » n’est pas dans le classeur ; rien n’en a été lu ni modifié.</translation>
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation>La source de l’instrument {form_id} n’est pas complète : {what}.</translation>
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation>Le modèle est de la version {theirs}, lu avec la version {ours} du formulaire.</translation>
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation>Le texte est aussi long qu’une cellule peut l’être ; sa fin manque peut-être.</translation>
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation>Le texte n’est pas une note signée complète.</translation>
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation>Le texte d’un code QR n’est pas de ce programme, ou il en manque un morceau.</translation>
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation>Le texte de {item} n’est pas celui sur lequel le tour {number} a été ouvert.</translation>
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation>L’heure a été omise d’une date.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation>Les deux références d’une nouvelle ligne diffèrent ; {ref} a été utilisée.</translation>
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation>Les deux références de cette ligne diffèrent : des lignes ont été triées sans leur première ou dernière colonne.</translation>
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation>La mise à jour exige {needed} Mo d’espace libre ; {free} Mo sont libres.</translation>
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation>Le classeur ne suit pas ici les règles de XLSForm : {detail}</translation>
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation>Le classeur a {size} octets ; le programme en accepte {limit}.</translation>
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation>Le classeur est protégé par un mot de passe.</translation>
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation>Le classeur décompressé fait {size} octets en {parts} parties, plus qu’il n’en faut à un classeur de questions.</translation>
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation>Le classeur {name} ne dit pas de quel bureau de la liste il vient.</translation>
  </message>
  <message>
   <source>The workspace in {folder} cannot be read where it lies: nothing can be written beside it.</source>
   <translation>L’espace de travail dans {folder} ne peut pas être lu là où il se trouve : rien ne peut être écrit à côté.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation>L’espace de travail dans {folder} est verrouillé, et la phrase secrète donnée ne l’ouvre pas.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation>L’espace de travail dans {folder} est ouvert dans une autre fenêtre ou un autre programme.</translation>
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation>L’espace de travail dans {folder} a été écrit par une version plus récente de ce programme (format {found} ; ce programme connaît {known}).</translation>
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation>L’année de {shown} est très éloignée.</translation>
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation>Les zéros initiaux sont ceux que la cellule affiche.</translation>
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation>La fiche {record} ({form}) a « {value} » comme {field}, ce que cette version ne connaît pas.</translation>
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation>Leur nombre vient du formulaire.</translation>
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation>Il y a des entrées de {origin}, qui n’est pas sur la liste des bureaux.</translation>
  </message>
  <message>
   <source>There are {count} consultations here, and none was named: {ids}.</source>
   <translation>Il y a ici {count} consultations, et aucune n’a été nommée : {ids}.</translation>
  </message>
  <message>
   <source>There is a file {name} already; a root key is never written over another.</source>
   <translation>Il existe déjà un fichier {name} ; une clé racine n’en remplace jamais une autre.</translation>
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation>Il n’y a pas de commentaire {comment} dans cette consultation.</translation>
  </message>
  <message>
   <source>There is no consultation in this workspace.</source>
   <translation>Il n’y a aucune consultation dans cet espace de travail.</translation>
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation>Il n’y a pas de consultation « {consultation} » dans cet espace de travail.</translation>
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation>Il n’y a pas d’appareil {device} sur la liste.</translation>
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation>Il n’y a pas de brouillon {draft} dans cet espace de travail.</translation>
  </message>
  <message>
   <source>There is no earlier version beside version {installed}.</source>
   <translation>Il n’y a pas de version antérieure à côté de la version {installed}.</translation>
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation>Il n’y a pas de bureau {office} sur la liste.</translation>
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation>Il n’y a pas de bureau {office} auquel envoyer.</translation>
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation>Il n’y a pas de fiche {record} dans cet espace de travail.</translation>
  </message>
  <message>
   <source>There is no room for a copy of this file among those set aside; keep the file yourself.</source>
   <translation>Il n’y a plus de place pour une copie de ce fichier parmi ceux mis de côté ; gardez-le vous-même.</translation>
  </message>
  <message>
   <source>There is no root key in this workspace that could be moved.</source>
   <translation>Il n’y a dans cet espace de travail aucune clé racine à déplacer.</translation>
  </message>
  <message>
   <source>There is no such file waiting or set aside: {name}.</source>
   <translation>Aucun fichier de ce nom n’attend ni n’est mis de côté : {name}.</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>Il n’y a pas d’espace de travail dans {folder}.</translation>
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation>Ces réponses ont été données sur un autre formulaire ({found}), non sur {expected}.</translation>
  </message>
  <message>
   <source>These files do not ask for the same change.</source>
   <translation>Ces fichiers ne demandent pas la même modification.</translation>
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation>Ces parts n’ouvrent pas de clé de récupération : {detail}.</translation>
  </message>
  <message>
   <source>This change needs the signatures of {needed} root keys; {present} of them are on this computer.</source>
   <translation>Cette modification exige les signatures de {needed} clés racines ; {present} se trouvent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>This command cannot lay out a PDF or a picture.</source>
   <translation>Cette commande ne peut mettre en page ni PDF ni image.</translation>
  </message>
  <message>
   <source>This comment is of {organization}; only that organization or the secretariat can take it.</source>
   <translation>Ce commentaire est de {organization} ; seule cette organisation ou le secrétariat peut le recevoir.</translation>
  </message>
  <message>
   <source>This computer has no safe place of its own for a passphrase, or did not keep it.</source>
   <translation>Cet ordinateur n’a pas d’endroit sûr pour une phrase secrète, ou ne l’a pas gardée.</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices already.</source>
   <translation>Cet ordinateur tient déjà la liste des bureaux.</translation>
  </message>
  <message>
   <source>This computer kept the list of offices before and handed it on; it cannot take it back.</source>
   <translation>Cet ordinateur a déjà tenu la liste des bureaux et l’a transmise ; il ne peut pas la reprendre.</translation>
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation>Ce brouillon ne peut pas être lu ({detail}).</translation>
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation>Ce fichier ({found}) n’est pas un classeur de questions.</translation>
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation>Ce fichier ne s’ouvre pas comme classeur ; il est peut-être tronqué ou d’un autre type.</translation>
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation>Ce fichier n’est pas un lot de ce programme.</translation>
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation>Ce fichier n’est pas un formulaire : il ne peut pas être lu comme XML ({detail}).</translation>
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation>Ce formulaire demande ce que le programme ne sait pas faire, à {place} : {detail}.</translation>
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation>Ce formulaire déclare son propre type de document ou des entités, dont aucun XForm n’a besoin.</translation>
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation>Ce formulaire n’a pas de question {ref}.</translation>
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation>Ce formulaire est plus grand que le programme ne l’accepte ({what} : {size}, au plus {limit}).</translation>
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation>Il manque à ce formulaire une partie dont tout formulaire a besoin : {detail}.</translation>
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation>C’est l’espace de travail du secrétariat lui-même ; il ne demande pas d’admission.</translation>
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation>Ce bureau n’est pas encore sur la liste du secrétariat.</translation>
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation>Cette organisation n’a pas encore de clé de récupération.</translation>
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation>Ce programme ne tourne pas depuis une installation qui puisse être mise à jour par un fichier.</translation>
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation>Ce programme a été produit sans les clés des éditeurs ; il ne peut donc pas vérifier une mise à jour.</translation>
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation>Cette question n’est pas posée ici, à cause d’autres réponses de la ligne, mais {shown} a été écrit.</translation>
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation>Cette fiche a été écrite par {office} ; seule cette organisation peut la modifier.</translation>
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation>Cette ligne n’a pas de référence et contient peu ; c’est peut-être un total ou une remarque.</translation>
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation>Cette ligne était une fiche quand le modèle a été écrit, et la feuille masquée qui dit laquelle a disparu.</translation>
  </message>
  <message>
   <source>This workspace has no passphrase that could be remembered.</source>
   <translation>Cet espace de travail n’a pas de phrase secrète à retenir.</translation>
  </message>
  <message>
   <source>Too many files wait for earlier ones; this one was not kept. It is right in itself.</source>
   <translation>Trop de fichiers attendent des fichiers antérieurs ; celui-ci n’a pas été gardé. En lui-même, il est correct.</translation>
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation>Traduisez le passage marqué.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation>Réessayez ; si cela persiste, signalez un problème depuis le menu Aide.</translation>
  </message>
  <message>
   <source>Two of the files are called {name}; an answer could mean either.</source>
   <translation>Deux des fichiers s’appellent {name} ; une réponse pourrait désigner l’un ou l’autre.</translation>
  </message>
  <message>
   <source>Type it again, twice the same. Nothing was changed.</source>
   <translation>Saisissez-la de nouveau, deux fois la même. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Type one, or take the lock away instead.</source>
   <translation>Saisissez-en une, ou retirez plutôt le verrou.</translation>
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation>Saisissez à nouveau la phrase secrète. Si elle est perdue, les parts de récupération de l’organisation ouvrent une sauvegarde.</translation>
  </message>
  <message>
   <source>Type the passphrase when you open the workspace, and keep it written down apart.</source>
   <translation>Saisissez la phrase secrète à l’ouverture de l’espace de travail, et gardez-la par écrit à part.</translation>
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation>Saisissez deux des trois parts de la même feuille, chacune avec tous ses mots, dans l’ordre.</translation>
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation>Décompressez-le vous-même dans un dossier, puis recevez le dossier.</translation>
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation>Mettez le programme à jour, puis recevez à nouveau le fichier. Rien n’en est perdu.</translation>
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation>Utilisez un type de XLSForm si ce n’est pas du texte que vous voulez.</translation>
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation>Utilisez-en une autre copie, ou une sauvegarde plus ancienne.</translation>
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation>Utilisez moins de niveaux de groupes et importez à nouveau le classeur.</translation>
  </message>
  <message>
   <source>Version {version} could not open the workspaces that version {installed} writes.</source>
   <translation>La version {version} ne pourrait pas ouvrir les espaces de travail que la version {installed} écrit.</translation>
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation>La version {version} a été décompressée mais n’a pas passé son autocontrôle sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Wait until it is done; then start Assent again.</source>
   <translation>Attendez qu’elle ait terminé, puis relancez Assent.</translation>
  </message>
  <message>
   <source>Waits for an earlier file: it begins at entry {start}, of which {held} are here.</source>
   <translation>Attend un fichier antérieur : il commence à l’entrée {start}, et {held} sont là.</translation>
  </message>
  <message>
   <source>What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB.</source>
   <translation>Ce qui manque au destinataire fait {size} Mo sans les fichiers joints ; un fichier peut contenir {most} Mo.</translation>
  </message>
  <message>
   <source>What was given is not a root key: neither the file of one nor its 33 words.</source>
   <translation>Ce qui a été donné n’est pas une clé racine : ni son fichier, ni ses 33 mots.</translation>
  </message>
  <message>
   <source>Who may sign cannot be told from these files alone: no bundle of a secretariat is among them.</source>
   <translation>Ces fichiers seuls ne disent pas qui peut signer : aucun lot d’un secrétariat n’est parmi eux.</translation>
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation>Écrivez un objet JSON de noms de questions et de réponses, ou donnez le XML de l’instance.</translation>
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation>Écrivez un form_id dans la feuille settings et ne le changez jamais.</translation>
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation>Écrivez un nombre, sans unités ni mots.</translation>
  </message>
  <message>
   <source>Write a request for the holders of the root keys: Secretariat, Root keys.</source>
   <translation>Rédigez une demande pour les personnes qui gardent les clés racines : Secrétariat, Clés racines.</translation>
  </message>
  <message>
   <source>Write a shorter name; what has to be said besides can go into the records.</source>
   <translation>Écrivez un nom plus court ; le reste peut aller dans les fiches.</translation>
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation>Écrivez une version dans la feuille settings et augmentez-la à chaque modification.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Écrivez un nombre entier.</translation>
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation>Écrivez une réponse du type que la question demande.</translation>
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation>Écrivez en une phrase pourquoi l’éditeur choisit un autre degré ; elle est conservée dans l’annexe.</translation>
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation>Écrivez en une phrase pourquoi la fiche est retirée.</translation>
  </message>
  <message>
   <source>Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each.</source>
   <translation>Écrivez-la comme dans l’exemple du guide du secrétariat, docs/SECRETARIAT-GUIDE.md ; les textes sont des listes, chacun avec sa langue.</translation>
  </message>
  <message>
   <source>Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.</source>
   <translation>Écrivez-la comme le formulaire la demande ; un choix comme dans sa liste, une date comme 2026-03-31.</translation>
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation>Écrivez la latitude et la longitude, par exemple -1.28 36.82.</translation>
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation>Écrivez-en plus de lettres.</translation>
  </message>
  <message>
   <source>Write the answer itself.</source>
   <translation>Écrivez la réponse elle-même.</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>Écrivez la réponse.</translation>
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation>Écrivez la date sous la forme année-mois-jour, par exemple 2026-03-31.</translation>
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation>Écrivez l’introduction ; le programme n’en invente pas.</translation>
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation>Écrivez la référence de cette ligne.</translation>
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation>Écrivez la référence de la ligne à laquelle elle appartient.</translation>
  </message>
  <message>
   <source>Write the text as it is to be asked in the next round.</source>
   <translation>Écrivez le texte tel qu’il sera soumis au prochain tour.</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation>Écrivez l’heure sous la forme heures:minutes, par exemple 14:30.</translation>
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation>Écrivez la valeur elle-même.</translation>
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation>Écrivez ce qui était voulu.</translation>
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation>Écrivez pourquoi elle peut être nommée : elle l’a demandé, ou elle est le sujet et non l’auteur.</translation>
  </message>
  <message>
   <source>Write: assent update FILE, or assent updates --install for one that came with a bundle.</source>
   <translation>Écrivez : assent update FICHIER, ou assent updates --install pour celle qui est arrivée avec un lot.</translation>
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation>Vous continuez avec la version {installed}. Signalez un problème depuis le menu Aide.</translation>
  </message>
  <message>
   <source>`{command}` also needs {what}.</source>
   <translation>`{command}` demande aussi {what}.</translation>
  </message>
  <message>
   <source>a context of {count} bytes</source>
   <translation>un contexte de {count} octets</translation>
  </message>
  <message>
   <source>a context of {count} entries</source>
   <translation>un contexte de {count} entrées</translation>
  </message>
  <message>
   <source>a device changes its office or returns after it was revoked</source>
   <translation>un appareil change de bureau ou revient après sa révocation</translation>
  </message>
  <message>
   <source>a device that kept the list before takes it over again</source>
   <translation>un appareil qui tenait la liste auparavant la reprend</translation>
  </message>
  <message>
   <source>a handover comes first in its entry</source>
   <translation>un transfert vient en premier dans son entrée</translation>
  </message>
  <message>
   <source>a part is larger than it says</source>
   <translation>une partie est plus grande qu’annoncé</translation>
  </message>
  <message>
   <source>a part of it cannot be read</source>
   <translation>une partie ne peut pas être lue</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>une partie ne peut pas être décompressée</translation>
  </message>
  <message>
   <source>a quotation mark after line {line} is not closed as it should be</source>
   <translation>un guillemet après la ligne {line} n’est pas fermé comme il le devrait</translation>
  </message>
  <message>
   <source>a revoked device returns</source>
   <translation>un appareil révoqué revient</translation>
  </message>
  <message>
   <source>a root key is counted twice</source>
   <translation>une clé racine est comptée deux fois</translation>
  </message>
  <message>
   <source>a small part unpacks into a very large one</source>
   <translation>une petite partie en devient une très grande</translation>
  </message>
  <message>
   <source>a web page or a document</source>
   <translation>une page Web ou un document</translation>
  </message>
  <message>
   <source>an entry of {count} bytes</source>
   <translation>une entrée de {count} octets</translation>
  </message>
  <message>
   <source>an office has no name of its own</source>
   <translation>un bureau n’a pas de nom propre</translation>
  </message>
  <message>
   <source>an organization has no name</source>
   <translation>une organisation n’a pas de nom</translation>
  </message>
  <message>
   <source>another kind of archive</source>
   <translation>un autre type d’archive</translation>
  </message>
  <message>
   <source>another kind of document</source>
   <translation>un autre type de document</translation>
  </message>
  <message>
   <source>asked for more memory than allowed, or ended the reader</source>
   <translation>a demandé plus de mémoire que permis, ou a mis fin au lecteur</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>octets</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cellules</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>clos</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>en cours de clôture</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>conclu</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>consolidé</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>tronquée</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagée</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>un brouillon</translation>
  </message>
  <message>
   <source>elements</source>
   <translation>éléments</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>il ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>it could not be read to its end ({name})</source>
   <translation>il n’a pas pu être lu jusqu’au bout ({name})</translation>
  </message>
  <message>
   <source>it declares entities of its own</source>
   <translation>il déclare ses propres entités</translation>
  </message>
  <message>
   <source>it does not begin with a founding</source>
   <translation>elle ne commence pas par une fondation</translation>
  </message>
  <message>
   <source>it ends too early or was changed on the way</source>
   <translation>il se termine trop tôt ou a été modifié en chemin</translation>
  </message>
  <message>
   <source>it has a cell that is not in its row</source>
   <translation>il a une cellule qui n’est pas dans sa ligne</translation>
  </message>
  <message>
   <source>it has a cell without a place</source>
   <translation>il a une cellule sans emplacement</translation>
  </message>
  <message>
   <source>it has a part that is no sheet</source>
   <translation>il a une partie qui n’est pas une feuille</translation>
  </message>
  <message>
   <source>it has a row without a place</source>
   <translation>il a une ligne sans emplacement</translation>
  </message>
  <message>
   <source>it has a sheet that is not in the list of sheets</source>
   <translation>il a une feuille qui n’est pas dans la liste des feuilles</translation>
  </message>
  <message>
   <source>it has a sheet whose part is missing</source>
   <translation>il a une feuille dont une partie manque</translation>
  </message>
  <message>
   <source>it has a sign that XML does not know</source>
   <translation>il a un signe que XML ne connaît pas</translation>
  </message>
  <message>
   <source>it has a text that is not in the list of texts</source>
   <translation>il a un texte qui n’est pas dans la liste des textes</translation>
  </message>
  <message>
   <source>it has rows that are not in order</source>
   <translation>il a des lignes qui ne sont pas dans l’ordre</translation>
  </message>
  <message>
   <source>it has two cells in one place</source>
   <translation>il a deux cellules au même endroit</translation>
  </message>
  <message>
   <source>it holds the same part twice or thousands of parts</source>
   <translation>il contient deux fois la même partie ou des milliers de parties</translation>
  </message>
  <message>
   <source>it is founded twice</source>
   <translation>elle est fondée deux fois</translation>
  </message>
  <message>
   <source>it lists no changes</source>
   <translation>elle n’énumère aucune modification</translation>
  </message>
  <message>
   <source>it needs more memory than allowed</source>
   <translation>il demande plus de mémoire que permis</translation>
  </message>
  <message>
   <source>it revokes a device that is not in it</source>
   <translation>elle révoque un appareil qui n’y figure pas</translation>
  </message>
  <message>
   <source>it was founded in another log</source>
   <translation>elle a été fondée dans un autre journal</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>ses caractères ne peuvent pas être lus</translation>
  </message>
  <message>
   <source>its root keys and their number do not agree</source>
   <translation>ses clés racines et leur nombre ne concordent pas</translation>
  </message>
  <message>
   <source>more than {count} bytes</source>
   <translation>plus de {count} octets</translation>
  </message>
  <message>
   <source>nesting</source>
   <translation>imbrication</translation>
  </message>
  <message>
   <source>no filled sheet</source>
   <translation>aucune feuille remplie</translation>
  </message>
  <message>
   <source>no header</source>
   <translation>sans en-tête</translation>
  </message>
  <message>
   <source>no process could be started</source>
   <translation>aucun processus n’a pu être lancé</translation>
  </message>
  <message>
   <source>not a PNG file</source>
   <translation>ce n’est pas un fichier PNG</translation>
  </message>
  <message>
   <source>not text and no known format</source>
   <translation>ni du texte ni un format connu</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <translation>partie {number} sur {count}</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>remplacé</translation>
  </message>
  <message>
   <source>text without a known ending</source>
   <translation>du texte sans extension connue</translation>
  </message>
  <message>
   <source>the backup was made for another key</source>
   <translation>la sauvegarde a été faite pour une autre clé</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the handover does not begin where the old registrar ended</source>
   <translation>le transfert ne commence pas là où l’ancien teneur de la liste s’est arrêté</translation>
  </message>
  <message>
   <source>the handover was signed for another device</source>
   <translation>le transfert a été signé pour un autre appareil</translation>
  </message>
  <message>
   <source>the office {office} changes its organization</source>
   <translation>le bureau {office} change d’organisation</translation>
  </message>
  <message>
   <source>the office {office} of a device is not in it</source>
   <translation>le bureau {office} d’un appareil n’y figure pas</translation>
  </message>
  <message>
   <source>they belong to another kind of key</source>
   <translation>elles appartiennent à un autre type de clé</translation>
  </message>
  <message>
   <source>they do not belong together, or a word is not as it stands on the sheet</source>
   <translation>elles ne vont pas ensemble, ou un mot n’est pas celui de la feuille</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>trop grande</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>a pris trop de temps</translation>
  </message>
  <message>
   <source>was cancelled</source>
   <translation>a été annulé</translation>
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation>{count} adresses figurent en texte simple : une feuille porte au plus {limit} liens.</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} octets</translation>
  </message>
  <message>
   <source>{count} bytes unpacked</source>
   <translation>{count} octets une fois décompressé</translation>
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation>{count} cellules loin à droite n’ont pas été lues.</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>{count} entrées</translation>
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation>{count} lignes masquées ont été lues comme les autres.</translation>
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation>{count} nombres ou dates figurent en texte, car un tableur les aurait modifiés.</translation>
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation>{count} des commentaires à réunir ne font pas partie de {consultation}.</translation>
  </message>
  <message>
   <source>{count} of these comments are put together with others already.</source>
   <translation>{count} de ces commentaires sont déjà réunis avec d’autres.</translation>
  </message>
  <message>
   <source>{count} of {needed} needed are here</source>
   <translation>il y en a {count} sur les {needed} nécessaires</translation>
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation>{count} questions ne tiennent pas : une feuille a {limit} colonnes. Elles sont dans l’export CSV.</translation>
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation>{count} fiches du formulaire {form} ne sont pas dans ce classeur : le formulaire n’est pas installé.</translation>
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation>{count} fiches du modèle ne sont plus dans le classeur ; elles restent telles quelles.</translation>
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation>{count} lignes au-dessus des en-têtes ne font pas partie du formulaire et n’ont pas été lues.</translation>
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation>{count} lignes qui appartenaient à cette fiche ne sont plus dans le classeur.</translation>
  </message>
  <message>
   <source>{count} sections</source>
   <translation>sections : {count}</translation>
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation>{count} textes sont plus longs qu’une cellule ; ils figurent en entier sur la feuille des longs textes.</translation>
  </message>
  <message>
   <source>{field} has no such value to choose: it is not in conflict, or nobody wrote that.</source>
   <translation>{field} n’a pas cette valeur à choisir : ce champ n’est pas en conflit, ou personne n’a écrit cela.</translation>
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation>{heading} : les objections formelles de ce tour ne sont plus dans le texte : {count}.</translation>
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation>{item} n’a pas de texte officiel dans la langue de la note ; sa place reste vide.</translation>
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation>{item} n’a encore de texte dans aucune langue.</translation>
  </message>
  <message>
   <source>{item} has no text with the hash or in the round “{wanted}”.</source>
   <translation>{item} n’a pas de texte portant cette empreinte ou soumis à ce tour : « {wanted} ».</translation>
  </message>
  <message>
   <source>{item} has not been put in any round, so there is no grade to set.</source>
   <translation>{item} n’a été soumis à aucun tour : il n’y a pas de degré à fixer.</translation>
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation>{item}, tour {round} : le résultat signé est {stored}, le résultat recalculé {recomputed}.</translation>
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation>{label} : {message}</translation>
  </message>
  <message>
   <source>{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be.</source>
   <translation>{length} octets ne peuvent pas être découpés en parties de {size} octets ; il peut y avoir au plus {most} parties.</translation>
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation>{name} appartient au formulaire {form}, qui n’est pas installé ici.</translation>
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation>{name} apporte la version {version}, qui n’est pas plus récente que celle déjà installée.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {detail}.</source>
   <translation>{name} ne peut pas être utilisé : {detail}.</translation>
  </message>
  <message>
   <source>{name} has {size} MB; at most {most} MB fit into a bundle.</source>
   <translation>{name} fait {size} Mo ; un lot peut en contenir {most} au plus.</translation>
  </message>
  <message>
   <source>{name} holds {size} MB; a file of at most {most} MB can travel with a record.</source>
   <translation>{name} contient {size} Mo ; un fichier de {most} Mo au plus peut voyager avec un enregistrement.</translation>
  </message>
  <message>
   <source>{name} is a table of comments, and there is no consultation here that they are about.</source>
   <translation>{name} est un tableau de commentaires, et aucune consultation à laquelle ils se rapportent ne se trouve ici.</translation>
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation>{name} est une mise à jour de {program} pour {system}, non pour cette installation.</translation>
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation>{name} est endommagé : {what}.</translation>
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation>{name} est plus grand que ce que ce programme ouvre ({what}).</translation>
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation>{name} n’est pas un fichier de mise à jour complet d’Assent.</translation>
  </message>
  <message>
   <source>{name} is not a name for a picture.</source>
   <translation>{name} n’est pas un nom d’image.</translation>
  </message>
  <message>
   <source>{name} is not a review workbook of this program: the column “{column}” is not there.</source>
   <translation>{name} n’est pas un classeur de vérification de ce programme : la colonne « {column} » manque.</translation>
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation>{name} n’est un classeur d’aucun formulaire installé ici.</translation>
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation>{name} n’est pas un classeur que ce programme sait lire ({what}).</translation>
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation>{name} n’est pas signé par les éditeurs d’Assent.</translation>
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation>{name} est protégé par un mot de passe et ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation>{name} met à jour la version {bases} ; la version {installed} est installée ici.</translation>
  </message>
  <message>
   <source>{name} was changed while it was being read.</source>
   <translation>{name} a été modifié pendant sa lecture.</translation>
  </message>
  <message>
   <source>{name} was made from the form {form}, but the sheet with its rows was not found in it.</source>
   <translation>{name} provient du formulaire {form}, mais la feuille qui porte ses lignes n’y a pas été trouvée.</translation>
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation>{name} n’a pas été ouvert : {what}. Aucun tableur n’écrit un tel fichier.</translation>
  </message>
  <message>
   <source>{new} keeps the list of offices from now on, in place of {old} after its {size} entries.</source>
   <translation>{new} tient désormais la liste des bureaux, à la place de {old} après ses {size} entrées.</translation>
  </message>
  <message>
   <source>{office} asks to be admitted with the code {code}; it is not admitted yet.</source>
   <translation>{office} demande à être admis avec le code {code} ; il ne l’est pas encore.</translation>
  </message>
  <message>
   <source>{organization} has no position on {item} that this comment could join.</source>
   <translation>{organization} n’a pas de position sur {item} à laquelle joindre ce commentaire.</translation>
  </message>
  <message>
   <source>{organization} has not raised a formal objection to {item}.</source>
   <translation>{organization} n’a pas soulevé d’objection formelle à {item}.</translation>
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation>{organization} n’est pas dans l’ensemble habilité de ce tour ; sa position sur {item} est conservée.</translation>
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation>{organization} prend position sur « {item} », qui n’est pas un point de ce tour.</translation>
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation>{organization} a été autorisée sans motif à être nommée dans la note.</translation>
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation>{origin} a signé deux histoires différentes. Les deux déclarations signées sont conservées comme preuve.</translation>
  </message>
  <message>
   <source>{packed} bytes that unpack to {count}</source>
   <translation>{packed} octets qui en deviennent {count}</translation>
  </message>
  <message>
   <source>{present} of {count} parts are here.</source>
   <translation>{present} parties sur {count} sont là.</translation>
  </message>
  <message>
   <source>{proposed} is no reference of this form, and a record of it is not in the workbook any more.</source>
   <translation>{proposed} n’est pas une référence de ce formulaire, et une fiche de celui-ci n’est plus dans le classeur.</translation>
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation>{ref} contient d’autres questions et ne prend pas de réponse.</translation>
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation>{rows} lignes dépassent une feuille ; elles continuent sur {sheets}.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation>{shown} peut se lire comme deux dates différentes.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation>{shown} peut se lire comme deux nombres différents.</translation>
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation>{shown} peut désigner plus d’une réponse de la liste.</translation>
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation>{shown} ne convient pas à la question.</translation>
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation>{shown} ne suit pas la règle de la question : {rule}</translation>
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation>{shown} a une année à deux chiffres.</translation>
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation>{shown} est un nombre plus grand que le formulaire n’en contient.</translation>
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation>{shown} est dans la liste, mais pas pour les autres réponses de cette ligne.</translation>
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation>{shown} n’est pas une date.</translation>
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation>{shown} n’est pas un nombre.</translation>
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation>{shown} n’est pas un lieu.</translation>
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation>{shown} n’est pas une heure du jour.</translation>
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation>{shown} n’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation>{shown} n’est pas dans la liste de cette question.</translation>
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation>{shown} est peut-être un lieu.</translation>
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation>{shown} signifie peut-être l’absence de réponse.</translation>
  </message>
  <message>
   <source>{shown} may stand for the answer above.</source>
   <translation>{shown} vaut peut-être pour la réponse du dessus.</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <source>{size} MB unpacked</source>
   <translation>{size} Mo une fois décompressé</translation>
  </message>
  <message>
   <source>{text} is not a text of {item} that could answer the objection.</source>
   <translation>{text} n’est pas un texte de {item} pouvant répondre à l’objection.</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys cannot be asked for.</source>
   <translation>On ne peut pas demander {threshold} clés racines sur {count}.</translation>
  </message>
  <message>
   <source>{word}: An image file is attached.</source>
   <translation>{word} : un fichier image est joint.</translation>
  </message>
  <message>
   <source>{word}: Coordinates are typed and checked; there is no map.</source>
   <translation>{word} : les coordonnées sont saisies et vérifiées ; il n’y a pas de carte.</translation>
  </message>
  <message>
   <source>{word}: It is asked as a whole number.</source>
   <translation>{word} : la réponse demandée est un nombre entier.</translation>
  </message>
  <message>
   <source>{word}: It is asked as the name of a map file.</source>
   <translation>{word} : le nom d’un fichier de carte est demandé.</translation>
  </message>
  <message>
   <source>{word}: No other program is opened; the answer is typed or the file attached.</source>
   <translation>{word} : aucun autre programme n’est ouvert ; la réponse est saisie ou le fichier joint.</translation>
  </message>
  <message>
   <source>{word}: Nothing is recorded for it; the value stays empty.</source>
   <translation>{word} : rien n’est consigné ; la valeur reste vide.</translation>
  </message>
  <message>
   <source>{word}: The answer stays visible while it is typed.</source>
   <translation>{word} : la réponse reste visible pendant la saisie.</translation>
  </message>
  <message>
   <source>{word}: The choices are shown in the program's own order on the page.</source>
   <translation>{word} : les choix sont présentés dans l’ordre propre au programme.</translation>
  </message>
  <message>
   <source>{word}: The choices of the workbook are shown, not those of the file it searches.</source>
   <translation>{word} : les choix du classeur sont présentés, non ceux du fichier consulté.</translation>
  </message>
  <message>
   <source>{word}: The date is shown in the Gregorian calendar.</source>
   <translation>{word} : la date est présentée dans le calendrier grégorien.</translation>
  </message>
  <message>
   <source>{word}: The file is attached; the program does not record it itself.</source>
   <translation>{word} : le fichier est joint ; le programme ne l’enregistre pas lui-même.</translation>
  </message>
  <message>
   <source>{word}: The journal of answers that the program keeps anyway takes its place.</source>
   <translation>{word} : le journal des réponses que le programme tient de toute façon en tient lieu.</translation>
  </message>
  <message>
   <source>{word}: The plain question is shown.</source>
   <translation>{word} : la question simple est présentée.</translation>
  </message>
  <message>
   <source>{word}: The range is shown as a horizontal scale.</source>
   <translation>{word} : l’intervalle est présenté sous forme d’échelle horizontale.</translation>
  </message>
  <message>
   <source>{word}: The value is typed, not captured by a device.</source>
   <translation>{word} : la valeur est saisie, et non relevée par un appareil.</translation>
  </message>
  <message>
   <source>{word}: The whole date is asked.</source>
   <translation>{word} : la date complète est demandée.</translation>
  </message>
  <message>
   <source>{word}: The width on a grid is not kept; questions stand below one another.</source>
   <translation>{word} : la largeur dans la grille n’est pas conservée ; les questions se suivent de haut en bas.</translation>
  </message>
  <message>
   <source>{word}: There is no map; the plain question is shown.</source>
   <translation>{word} : il n’y a pas de carte ; la question simple est présentée.</translation>
  </message>
  <message>
   <source>{word}: This appearance is not known here; the plain question is shown.</source>
   <translation>{word} : cette présentation n’est pas connue ici ; la question simple est présentée.</translation>
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation>« {cluster} » a été laissé de côté : aucun de ses commentaires n’est publiable.</translation>
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation>« {found} » n’est pas un type de commentaire ; utilisez ge, te ou ed.</translation>
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation>« {found} » n’est pas un point de cette consultation.</translation>
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation>« {found} » n’est pas une organisation de cette consultation.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation>« {item} » n’est pas un point de cette consultation.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation>« {item} » n’est pas un point de {consultation}.</translation>
  </message>
  <message>
   <source>“{name}” is missing</source>
   <translation>« {name} » manque</translation>
  </message>
  <message>
   <source>“{name}” is not text</source>
   <translation>« {name} » n’est pas du texte</translation>
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation>« {organization} » n’est pas sur la liste des organisations.</translation>
  </message>
  <message>
   <source>“{place}” cannot be used as it is: {found}</source>
   <translation>« {place} » ne peut pas servir tel quel : {found}</translation>
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation>« {place} » contient quelque chose que cette version du programme ne peut pas lire : {found}</translation>
  </message>
  <message>
   <source>“{recipient}” is not the key of anybody who could open a file.</source>
   <translation>« {recipient} » n’est la clé de personne qui puisse ouvrir un fichier.</translation>
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation>« {start} » est le début de plusieurs identifiants.</translation>
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation>« {title} » est {status} sans évaluation des risques ni matrice de décision complètes.</translation>
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation>« {title} » : la probabilité et l’impact se donnent ensemble ou pas du tout.</translation>
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation>« {title} » : des données personnelles sont dites sur le registre, et la matrice dit le contraire.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation>« {title} » : le risque résiduel est plus élevé que le risque avant mesures.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation>« {title} » : le risque résiduel a été abaissé sans aucune mesure.</translation>
  </message>
  <message>
   <source>“{typed}” cannot be the code of an organization.</source>
   <translation>« {typed} » ne peut pas être le code d’une organisation.</translation>
  </message>
  <message>
   <source>“{value}” is not an answer to “{label}”.</source>
   <translation>« {value} » n’est pas une réponse à « {label} ».</translation>
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation>« {value} » n’est pas une valeur possible de {name}.</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Go back to version {version}</source>
   <translation>Revenir à la version {version}</translation>
  </message>
  <message>
   <source>Install an update from a file…</source>
   <translation>Installer une mise à jour depuis un fichier…</translation>
  </message>
  <message>
   <source>Install version {version}</source>
   <translation>Installer la version {version}</translation>
  </message>
  <message>
   <source>It was installed by an administrator's package, which is how it is updated.</source>
   <translation>Il a été installé par le paquet d’un administrateur ; c’est ainsi qu’il se met à jour.</translation>
  </message>
  <message>
   <source>Open Assent</source>
   <translation>Ouvrir Assent</translation>
  </message>
  <message>
   <source>Send an update to the offices…</source>
   <translation>Envoyer une mise à jour aux bureaux…</translation>
  </message>
  <message>
   <source>Start version {version} now</source>
   <translation>Démarrer la version {version} maintenant</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>The update is checked and unpacked…</source>
   <translation>La mise à jour est vérifiée et déballée…</translation>
  </message>
  <message>
   <source>This is version {version}.</source>
   <translation>Ceci est la version {version}.</translation>
  </message>
  <message>
   <source>Unpacking the update</source>
   <translation>Déballage de la mise à jour</translation>
  </message>
  <message>
   <source>Update file</source>
   <translation>Fichier de mise à jour</translation>
  </message>
  <message>
   <source>Update of Assent</source>
   <translation>Mise à jour d’Assent</translation>
  </message>
  <message>
   <source>Version {version} came with the secretariat's bundle.</source>
   <translation>La version {version} est arrivée avec le lot du secrétariat.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask the secretariat for its update file, or for an installer.</source>
   <translation>La version {version} est disponible. Demandez au secrétariat son fichier de mise à jour, ou un programme d’installation.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask whoever looks after this computer for the new package.</source>
   <translation>La version {version} est disponible. Demandez le nouveau paquet à la personne qui s’occupe de cet ordinateur.</translation>
  </message>
  <message>
   <source>Version {version} is ready and starts next time Assent is opened.</source>
   <translation>La version {version} est prête et démarrera à la prochaine ouverture d’Assent.</translation>
  </message>
  <message>
   <source>Version {version} starts next time.</source>
   <translation>La version {version} démarrera la prochaine fois.</translation>
  </message>
  <message>
   <source>✓ Version {version} goes to the offices with the next bundle.</source>
   <translation>✓ La version {version} partira vers les bureaux avec le prochain lot.</translation>
  </message>
  <message>
   <source>✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.</source>
   <translation>✓ La version {version} est prête et démarrera à la prochaine ouverture d’Assent. La version {previous} est conservée à côté.</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Add one</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add: {name}</source>
   <translation>Ajouter : {name}</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Une réponse est nécessaire ici.</translation>
  </message>
  <message>
   <source>Answers in rows</source>
   <translation>Réponses en lignes</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Aucune pour l’instant.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Afficher en tableau</translation>
  </message>
  <message>
   <source>Show as cards</source>
   <translation>Afficher en fiches</translation>
  </message>
  <message>
   <source>This answer does not fit the rule of the form.</source>
   <translation>Cette réponse ne suit pas la règle du formulaire.</translation>
  </message>
  <message>
   <source>This cannot be read as the kind of value asked for.</source>
   <translation>Cette réponse n’est pas du type de valeur demandé.</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>sans objet</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoire</translation>
  </message>
  <message>
   <source>{question}: {problem}</source>
   <translation>{question} : {problem}</translation>
  </message>
 </context>
 <context>
  <name>Record</name>
  <message>
   <source>(a table)</source>
   <translation>(un tableau)</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Attached: {name} ({size})</source>
   <translation>Joint : {name} ({size})</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Is the record withdrawn?</source>
   <translation>L’enregistrement est-il retiré ?</translation>
  </message>
  <message>
   <source>Keep this answer</source>
   <translation>Garder cette réponse</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>Garder « {answer} » ({office}, {when})</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Ouvrir le fichier</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consigné</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Enregistrer en PDF…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Enregistrer le fichier</translation>
  </message>
  <message>
   <source>Save the file…</source>
   <translation>Enregistrer le fichier…</translation>
  </message>
  <message>
   <source>Save the proof…</source>
   <translation>Enregistrer la preuve…</translation>
  </message>
  <message>
   <source>Sealed as {hash}</source>
   <translation>Scellé sous {hash}</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranché</translation>
  </message>
  <message>
   <source>These two say the same.</source>
   <translation>Les deux disent la même chose.</translation>
  </message>
  <message>
   <source>Two devices answered without knowing of each other: {question}</source>
   <translation>Deux appareils ont répondu sans se connaître : {question}</translation>
  </message>
  <message>
   <source>Withdraw the record</source>
   <translation>Retirer la fiche</translation>
  </message>
  <message>
   <source>Withdrawing is signed and stays in the history. Why is it withdrawn?</source>
   <translation>Le retrait est signé et reste dans l’historique. Pour quel motif la retire-t-on ?</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
  </message>
  <message>
   <source>{name} has not reached this workspace. It is asked for with the next bundle from here.</source>
   <translation>{name} n’est pas parvenu dans cet espace de travail. Il est demandé avec le prochain lot d’ici.</translation>
  </message>
  <message>
   <source>{office}, {device}</source>
   <translation>{office}, {device}</translation>
  </message>
  <message>
   <source>{office}, {when}</source>
   <translation>{office}, {when}</translation>
  </message>
  <message>
   <source>{stage} on {day}</source>
   <translation>{stage} le {day}</translation>
  </message>
  <message>
   <source>○ not counted yet</source>
   <translation>○ pas encore compté</translation>
  </message>
  <message>
   <source>○ not sent yet</source>
   <translation>○ pas encore envoyé</translation>
  </message>
  <message>
   <source>○ receipt not here yet</source>
   <translation>○ accusé de réception pas encore arrivé</translation>
  </message>
  <message>
   <source>○ recorded</source>
   <translation>○ pas consigné</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}. It proves that the secretariat holds this revision.</source>
   <translation>✓ Enregistré : {path}. Ce fichier prouve que le secrétariat détient cette révision.</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ Tranché et signé.</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ Retirée. L’historique garde ce qui a été dit.</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ compté</translation>
  </message>
  <message>
   <source>✓ counted in round {number}</source>
   <translation>✓ compté au tour {number}</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ reçu</translation>
  </message>
  <message>
   <source>✓ recorded</source>
   <translation>✓ consigné</translation>
  </message>
  <message>
   <source>✓ sent</source>
   <translation>✓ envoyé</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>! says two things</source>
   <translation>! dit deux choses</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n fiche</numerusform>
    <numerusform>%n fiches</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <source>Discard the draft</source>
   <translation>Jeter le brouillon</translation>
  </message>
  <message>
   <source>Discard this draft? What was typed into it is gone then.</source>
   <translation>Jeter ce brouillon ? Ce qui y a été saisi sera perdu.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Brouillons</translation>
  </message>
  <message>
   <source>Every form</source>
   <translation>Tous les formulaires</translation>
  </message>
  <message>
   <source>Everyone's</source>
   <translation>De tous</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Chercher un mot</translation>
  </message>
  <message>
   <source>Find by any word  (Ctrl+F)</source>
   <translation>Chercher un mot  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>List of records</source>
   <translation>Liste des fiches</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <source>No form is waiting to be finished.</source>
   <translation>Aucun formulaire n’attend d’être terminé.</translation>
  </message>
  <message>
   <source>No record fits. Take out a word or a filter.</source>
   <translation>Aucune fiche ne correspond. Retirez un mot ou un filtre.</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Pas encore envoyées</translation>
  </message>
  <message>
   <source>Nothing here yet. What you record, and what you take in, will be listed.</source>
   <translation>Rien ici pour l’instant. Ce que vous consignez et ce que vous recevez figurera ici.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>Position on item {item}</source>
   <translation>Position sur le point {item}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Consigner une position</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Say two things</source>
   <translation>Disent deux choses</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>Sent, no receipt yet</source>
   <translation>Envoyées, sans accusé</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Which records</source>
   <translation>Quelles fiches</translation>
  </message>
  <message>
   <source>Whose records</source>
   <translation>Les fiches de qui</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
  <message>
   <source>Written here</source>
   <translation>Écrites ici</translation>
  </message>
  <message>
   <source>{title}, saved {when}</source>
   <translation>{title}, enregistré {when}</translation>
  </message>
  <message>
   <source>↶ withdrawn</source>
   <translation>↶ retirée</translation>
  </message>
  <message>
   <source>○ recorded here</source>
   <translation>○ consignée ici</translation>
  </message>
  <message>
   <source>◐ sent, no receipt yet</source>
   <translation>◐ envoyée, sans accusé</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ compté</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ reçu</translation>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.</source>
   <translation>Une sauvegarde restitue tout ce qu’elle contient. Cet ordinateur reçoit une nouvelle clé : le secrétariat doit l’admettre de nouveau ; ce que l’ordinateur perdu avait envoyé revient avec le prochain lot du secrétariat.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Restituer</translation>
  </message>
  <message>
   <source>Bringing it back</source>
   <translation>Restitution</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Choisir la sauvegarde…</translation>
  </message>
  <message>
   <source>I lost my computer</source>
   <translation>J’ai perdu mon ordinateur</translation>
  </message>
  <message>
   <source>New folder for your work</source>
   <translation>Nouveau dossier pour votre travail</translation>
  </message>
  <message>
   <source>New passphrase for this computer (may stay empty)</source>
   <translation>Nouvelle phrase secrète pour cet ordinateur (peut rester vide)</translation>
  </message>
  <message>
   <source>No backup chosen yet.</source>
   <translation>Aucune sauvegarde choisie.</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Phrase secrète de la sauvegarde</translation>
  </message>
  <message>
   <source>Sheet {number}: its 33 words</source>
   <translation>Feuille {number} : ses 33 mots</translation>
  </message>
  <message>
   <source>The words of two sheets, in order</source>
   <translation>Les mots de deux feuilles, dans l’ordre</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Backing up</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>If this computer is lost</source>
   <translation>Si cet ordinateur est perdu</translation>
  </message>
  <message>
   <source>Make the recovery sheet…</source>
   <translation>Faire la feuille de récupération…</translation>
  </message>
  <message>
   <source>Recovery backup</source>
   <translation>Sauvegarde de récupération</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Feuille de récupération</translation>
  </message>
  <message>
   <source>Save a recovery backup…</source>
   <translation>Enregistrer une sauvegarde de récupération…</translation>
  </message>
  <message>
   <source>Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.</source>
   <translation>Trois feuilles de papier pour trois personnes ; deux d’entre elles ouvrent une sauvegarde de récupération sur un autre ordinateur, sans la phrase secrète.</translation>
  </message>
  <message>
   <source>○ No recovery sheet was made here yet.</source>
   <translation>○ Aucune feuille de récupération n’a encore été faite ici.</translation>
  </message>
  <message>
   <source>✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.</source>
   <translation>✓ Clé de récupération {code}, créée le {day}. Une nouvelle feuille crée une nouvelle clé pour les sauvegardes suivantes.</translation>
  </message>
  <message>
   <source>✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick.</source>
   <translation>✓ Enregistré : {path} ({entries} entrées). Gardez ce fichier sur un autre ordinateur ou une clé USB.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, give each page to another person, then delete the file.</source>
   <translation>✓ Écrit : {path}. Imprimez-le, remettez chaque page à une personne différente, puis supprimez le fichier.</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>%n est peut-être saisi deux fois</numerusform>
    <numerusform>%n sont peut-être saisis deux fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>%n cas d’usage</numerusform>
    <numerusform>%n cas d’usage</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision matrix</source>
   <translation>Matrice de décision</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>Every organization</source>
   <translation>Toutes les organisations</translation>
  </message>
  <message>
   <source>Every risk</source>
   <translation>Tous les risques</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>Toutes les étapes</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Chercher un mot</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Chef de file</translation>
  </message>
  <message>
   <source>Offices differ on this case.</source>
   <translation>Les bureaux divergent sur ce cas.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risque</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>Use case</source>
   <translation>Cas d’usage</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Cas d’usage</translation>
  </message>
  <message>
   <source>Write the register</source>
   <translation>Écrire le registre</translation>
  </message>
  <message>
   <source>Write the register…</source>
   <translation>Écrire le registre…</translation>
  </message>
  <message>
   <source>{level}, not all assessed</source>
   <translation>{level}, tout n’est pas évalué</translation>
  </message>
  <message>
   <source>{outcome}; decided: {decided}</source>
   <translation>{outcome} ; décidé : {decided}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Enregistré : {path}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>%n cellule attend votre décision.</numerusform>
    <numerusform>%n cellules attendent votre décision.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>%n question et sa décision sont oubliées.</numerusform>
    <numerusform>%n questions et leurs décisions sont oubliées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>%n ligne attend encore.</numerusform>
    <numerusform>%n lignes attendent encore.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>%n classeur</numerusform>
    <numerusform>%n classeurs</numerusform>
   </translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>(sans réponse)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Accepter (A)</translation>
  </message>
  <message>
   <source>Accept all of this kind…</source>
   <translation>Accepter toutes celles de ce type…</translation>
  </message>
  <message>
   <source>Accept these</source>
   <translation>Accepter celles-ci</translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>Accepter ce qui est proposé dans %n cellule ?</numerusform>
    <numerusform>Accepter ce qui est proposé dans %n cellules ?</numerusform>
   </translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>All workbooks</source>
   <translation>Tous les classeurs</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Cellule</translation>
  </message>
  <message>
   <source>Cells that wait for a decision</source>
   <translation>Cellules en attente d’une décision</translation>
  </message>
  <message>
   <source>Correct (C)</source>
   <translation>Corriger (C)</translation>
  </message>
  <message>
   <source>Decide in a workbook…</source>
   <translation>Décider dans un classeur…</translation>
  </message>
  <message>
   <source>Decided: {decision} ({who})</source>
   <translation>Décidé : {decision} ({who})</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Terminer la vérification</translation>
  </message>
  <message>
   <source>In the cell</source>
   <translation>Dans la cellule</translation>
  </message>
  <message>
   <source>In the cell: {original}</source>
   <translation>Dans la cellule : {original}</translation>
  </message>
  <message>
   <source>It was written anew, with the same cells.</source>
   <translation>Elle a été récrite, avec les mêmes cellules.</translation>
  </message>
  <message>
   <source>Keep this report as a workbook…</source>
   <translation>Garder ce rapport dans un classeur…</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>Type de question</translation>
  </message>
  <message>
   <source>Leave empty (S)</source>
   <translation>Laisser vide (S)</translation>
  </message>
  <message>
   <source>Leave the row out (D)</source>
   <translation>Écarter la ligne (D)</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Let go of this workbook…</source>
   <translation>Abandonner ce classeur…</translation>
  </message>
  <message>
   <source>Let go of what waits of {name}?</source>
   <translation>Abandonner ce qui attend de {name} ?</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Les passer en revue</translation>
  </message>
  <message>
   <source>Make a copy with marks for the office…</source>
   <translation>Faire une copie annotée pour le bureau…</translation>
  </message>
  <message>
   <source>Marking the copy</source>
   <translation>Annotation de la copie</translation>
  </message>
  <message>
   <source>Next open (F8)</source>
   <translation>Suivante à décider (F8)</translation>
  </message>
  <message>
   <source>No cell of a workbook waits for a decision.</source>
   <translation>Aucune cellule de classeur n’attend de décision.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Only open ones</source>
   <translation>Seulement celles à décider</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <source>Proposed: {proposed}</source>
   <translation>Proposé : {proposed}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Read decisions</source>
   <translation>Lire les décisions</translation>
  </message>
  <message>
   <source>Read decisions…</source>
   <translation>Lire les décisions…</translation>
  </message>
  <message>
   <source>Recording what was decided</source>
   <translation>Consignation des décisions</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Vérification des classeurs</translation>
  </message>
  <message>
   <source>Rows about which nothing is in doubt enter by themselves.</source>
   <translation>Les lignes sans aucun doute sont reprises d’elles-mêmes.</translation>
  </message>
  <message>
   <source>Rows that have entered stay. The workbook can be taken again.</source>
   <translation>Les lignes déjà reprises restent. Le classeur peut être reçu à nouveau.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Take back (Ctrl+Z)</source>
   <translation>Revenir en arrière (Ctrl+Z)</translation>
  </message>
  <message>
   <source>The copy for the office is {path}.</source>
   <translation>La copie pour le bureau est {path}.</translation>
  </message>
  <message>
   <source>The right answer</source>
   <translation>La bonne réponse</translation>
  </message>
  <message>
   <source>The whole row</source>
   <translation>La ligne entière</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>Il n’y a rien sur quoi revenir.</translation>
  </message>
  <message>
   <source>Why it is asked</source>
   <translation>Pourquoi on le demande</translation>
  </message>
  <message>
   <source>Workbook</source>
   <translation>Classeur</translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>et %n autre lecture semblable</numerusform>
    <numerusform>et %n autres lectures semblables</numerusform>
   </translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>ligne {number}</translation>
  </message>
  <message>
   <source>take the row</source>
   <translation>reprendre la ligne</translation>
  </message>
  <message>
   <source>{open} of {count} cells are open, in {books}.</source>
   <translation>{open} cellules sur {count} sont à décider, dans {books}.</translation>
  </message>
  <message>
   <source>– left empty</source>
   <translation>– laissée vide</translation>
  </message>
  <message>
   <source>“{original}” becomes {proposed}  ({count} times)</source>
   <translation>« {original} » devient {proposed}  ({count} fois)</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ à décider</translation>
  </message>
  <message>
   <source>✎ {answer}</source>
   <translation>✎ {answer}</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ %n cellule est annotée.</numerusform>
    <numerusform>✓ %n cellules sont annotées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ %n décision a été lue.</numerusform>
    <numerusform>✓ %n décisions ont été lues.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ %n ligne est reprise.</numerusform>
    <numerusform>✓ %n lignes sont reprises.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Nothing is open any more. Finish the review.</source>
   <translation>✓ Plus rien n’est à décider. Terminez la vérification.</translation>
  </message>
  <message>
   <source>✓ The report is in {path}.</source>
   <translation>✓ Le rapport est dans {path}.</translation>
  </message>
  <message>
   <source>✓ accepted</source>
   <translation>✓ acceptée</translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ {path} contient %n question à décider. Remplissez ses deux dernières colonnes.</numerusform>
    <numerusform>✓ {path} contient %n questions à décider. Remplissez ses deux dernières colonnes.</numerusform>
   </translation>
  </message>
  <message>
   <source>✕ row left out</source>
   <translation>✕ ligne écartée</translation>
  </message>
 </context>
 <context>
  <name>Roots</name>
  <message>
   <source>! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.</source>
   <translation>! Qui vole cet ordinateur pourrait s’emparer du secrétariat : les clés racines s’y trouvent. Déplacez la clé ou, mieux, confiez-en une à plusieurs personnes.</translation>
  </message>
  <message>
   <source>A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.</source>
   <translation>Une demande est un petit fichier. Chaque dépositaire la signe sur n’importe quel ordinateur, avec la clé sur clé USB ou sur papier, et la renvoie.</translation>
  </message>
  <message>
   <source>Add a computer…</source>
   <translation>Ajouter un ordinateur…</translation>
  </message>
  <message>
   <source>Add the key</source>
   <translation>Ajouter la clé</translation>
  </message>
  <message>
   <source>Ask the holders</source>
   <translation>Demander aux dépositaires</translation>
  </message>
  <message>
   <source>Choose all the files that came back for one request.</source>
   <translation>Choisissez tous les fichiers revenus pour une même demande.</translation>
  </message>
  <message>
   <source>Choose the key file…</source>
   <translation>Choisir le fichier de clé…</translation>
  </message>
  <message>
   <source>Code that the other computer shows</source>
   <translation>Code affiché par l’autre ordinateur</translation>
  </message>
  <message>
   <source>Collect signed requests…</source>
   <translation>Réunir les demandes signées…</translation>
  </message>
  <message>
   <source>Collect their signatures</source>
   <translation>Réunir leurs signatures</translation>
  </message>
  <message>
   <source>Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:</source>
   <translation>Chaque dépositaire crée une clé (première page : « Je garde une clé racine ») et vous donne sa ligne. Une ligne par clé :</translation>
  </message>
  <message>
   <source>Enrolment file of the computer</source>
   <translation>Fichier d’inscription de l’ordinateur</translation>
  </message>
  <message>
   <source>From now on nothing from this computer of the secretariat is accepted. Why?</source>
   <translation>Désormais, plus rien de cet ordinateur du secrétariat n’est accepté. Pourquoi ?</translation>
  </message>
  <message>
   <source>How many sign together</source>
   <translation>Combien signent ensemble</translation>
  </message>
  <message>
   <source>I keep a root key</source>
   <translation>Je garde une clé racine</translation>
  </message>
  <message>
   <source>Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers.</source>
   <translation>Gardez le fichier sur une clé USB et la feuille sur papier, pas au même endroit, et pas sur les ordinateurs du secrétariat.</translation>
  </message>
  <message>
   <source>Keep the list on this computer…</source>
   <translation>Tenir la liste sur cet ordinateur…</translation>
  </message>
  <message>
   <source>Key file…</source>
   <translation>Fichier de clé…</translation>
  </message>
  <message>
   <source>Key with code {code}: {where}</source>
   <translation>Clé de code {code} : {where}</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Line of somebody elsewhere…</source>
   <translation>Ligne d’une personne absente…</translation>
  </message>
  <message>
   <source>Make a root key</source>
   <translation>Créer une clé racine</translation>
  </message>
  <message>
   <source>Make the key…</source>
   <translation>Créer la clé…</translation>
  </message>
  <message>
   <source>Move it into a file…</source>
   <translation>La déplacer dans un fichier…</translation>
  </message>
  <message>
   <source>Move the key away…</source>
   <translation>Éloigner la clé…</translation>
  </message>
  <message>
   <source>Moving the key</source>
   <translation>Déplacement de la clé</translation>
  </message>
  <message>
   <source>New root keys, a line each</source>
   <translation>Nouvelles clés racines, une par ligne</translation>
  </message>
  <message>
   <source>No key file chosen: type the 33 words of the sheet instead.</source>
   <translation>Aucun fichier de clé choisi : saisissez plutôt les 33 mots de la feuille.</translation>
  </message>
  <message>
   <source>No key is named yet.</source>
   <translation>Aucune clé n’est encore nommée.</translation>
  </message>
  <message>
   <source>Open the request…</source>
   <translation>Ouvrir la demande…</translation>
  </message>
  <message>
   <source>Passphrase for the file, four words or more</source>
   <translation>Phrase secrète du fichier, quatre mots ou plus</translation>
  </message>
  <message>
   <source>Passphrase of the key file</source>
   <translation>Phrase secrète du fichier de clé</translation>
  </message>
  <message>
   <source>Read what is asked, and call the secretariat: are these the codes they see? Only then sign.</source>
   <translation>Lisez ce qui est demandé et appelez le secrétariat : voit-il les mêmes codes ? Ne signez qu’ensuite.</translation>
  </message>
  <message>
   <source>Replace the root keys…</source>
   <translation>Remplacer les clés racines…</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Demande</translation>
  </message>
  <message>
   <source>Root key</source>
   <translation>Clé racine</translation>
  </message>
  <message>
   <source>Save the sheet for paper…</source>
   <translation>Enregistrer la feuille à imprimer…</translation>
  </message>
  <message>
   <source>Secretariat with code {code}</source>
   <translation>Secrétariat de code {code}</translation>
  </message>
  <message>
   <source>Sheet for paper</source>
   <translation>Feuille à imprimer</translation>
  </message>
  <message>
   <source>Sign a request</source>
   <translation>Signer une demande</translation>
  </message>
  <message>
   <source>Sign the request…</source>
   <translation>Signer la demande…</translation>
  </message>
  <message>
   <source>Signed by the key with code {code}</source>
   <translation>Signée par la clé de code {code}</translation>
  </message>
  <message>
   <source>Signed request</source>
   <translation>Demande signée</translation>
  </message>
  <message>
   <source>Signed requests</source>
   <translation>Demandes signées</translation>
  </message>
  <message>
   <source>So many holders are needed for every later change of who runs the secretariat; the others may be ill or away.</source>
   <translation>Il faut ce nombre de dépositaires pour chaque changement ultérieur du responsable du secrétariat ; les autres peuvent être malades ou absents.</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>La retirer</translation>
  </message>
  <message>
   <source>The 33 words of the sheet</source>
   <translation>Les 33 mots de la feuille</translation>
  </message>
  <message>
   <source>The key is written into a file under a passphrase, best on a stick, and forgotten here.</source>
   <translation>La clé est écrite dans un fichier sous une phrase secrète, de préférence sur une clé USB, et oubliée ici.</translation>
  </message>
  <message>
   <source>The line of the key, as its holder sent it</source>
   <translation>La ligne de la clé, telle que son dépositaire l’a envoyée</translation>
  </message>
  <message>
   <source>The list of offices is kept on: {device}</source>
   <translation>La liste des bureaux est tenue sur : {device}</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:</source>
   <translation>Cet ordinateur tient désormais la liste des bureaux. Si l’autre est perdu ou volé, dites-le ici, et plus rien n’en sera accepté ; sinon, laissez vide :</translation>
  </message>
  <message>
   <source>Type the code that the other computer shows:</source>
   <translation>Saisissez le code affiché par l’autre ordinateur :</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Utiliser ces clés</translation>
  </message>
  <message>
   <source>Words on paper…</source>
   <translation>Mots sur papier…</translation>
  </message>
  <message>
   <source>Write the request…</source>
   <translation>Écrire la demande…</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>kept elsewhere</source>
   <translation>gardée ailleurs</translation>
  </message>
  <message>
   <source>lies in this workspace</source>
   <translation>se trouve dans cet espace de travail</translation>
  </message>
  <message>
   <source>{present} of {needed} signatures</source>
   <translation>{present} signatures sur {needed}</translation>
  </message>
  <message>
   <source>{threshold} of {count}</source>
   <translation>{threshold} sur {count}</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat.</source>
   <translation>{threshold} clés racines sur {count} décident ensemble qui dirige le secrétariat.</translation>
  </message>
  <message>
   <source>○ Key with code {code}: compare the code aloud with its holder</source>
   <translation>○ Clé de code {code} : comparez le code à voix haute avec son dépositaire</translation>
  </message>
  <message>
   <source>✓ Key with code {code}: signs the founding</source>
   <translation>✓ Clé de code {code} : signe la fondation</translation>
  </message>
  <message>
   <source>✓ Signed: {path}. Send this file back to the secretariat.</source>
   <translation>✓ Signé : {path}. Renvoyez ce fichier au secrétariat.</translation>
  </message>
  <message>
   <source>✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.</source>
   <translation>✓ La modification figure dans la liste des bureaux. Envoyez un lot pour que tous l’apprennent.</translation>
  </message>
  <message>
   <source>✓ The root key is in {path} and not in this workspace any more.</source>
   <translation>✓ La clé racine est dans {path} et n’est plus dans cet espace de travail.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:</source>
   <translation>✓ Écrit : {path}. Donnez cette ligne au secrétariat et comparez le code {code} à voix haute :</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, then delete the file.</source>
   <translation>✓ Écrit : {path}. Imprimez-le, puis supprimez le fichier.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Send it to the holders; collect what they send back below.</source>
   <translation>✓ Écrit : {path}. Envoyez-le aux dépositaires ; réunissez ci-dessous ce qu’ils renvoient.</translation>
  </message>
 </context>
 <context>
  <name>Secret</name>
  <message>
   <source>! The two fields do not say the same.</source>
   <translation>! Les deux champs ne disent pas la même chose.</translation>
  </message>
  <message>
   <source>! Type the passphrase.</source>
   <translation>! Saisissez la phrase secrète.</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>L’afficher</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La même encore une fois</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! Tout n’est pas tel qu’écrit :</translation>
  </message>
  <message>
   <source>! Rebuilt from {entries} entries, and something is different now than before: check everything.</source>
   <translation>! Reconstruit à partir de {entries} entrées, et quelque chose est différent d’avant : vérifiez tout.</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Back it up…</source>
   <translation>Sauvegarder…</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Check a proof…</source>
   <translation>Vérifier une preuve…</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Tout vérifier</translation>
  </message>
  <message>
   <source>Check files alone…</source>
   <translation>Vérifier des fichiers seuls…</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>Vérification complète</translation>
  </message>
  <message>
   <source>Code of this computer’s key: {code}</source>
   <translation>Code de la clé de cet ordinateur : {code}</translation>
  </message>
  <message>
   <source>Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.</source>
   <translation>Code de cet appareil : {code}.  Entrées signées : {entries}, dont réception prouvée : {received}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Everything can be computed again from what was signed.</source>
   <translation>Tout peut être recalculé à partir de ce qui a été signé.</translation>
  </message>
  <message>
   <source>Folder for the evidence</source>
   <translation>Dossier pour les preuves</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Key line of the secretariat, for those who check proofs: {key}</source>
   <translation>Ligne de clé du secrétariat, pour qui vérifie des preuves : {key}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>&amp;Apparence</translation>
  </message>
  <message>
   <source>Open another workspace…</source>
   <translation>Ouvrir un autre espace de travail…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Rebuild the lists</source>
   <translation>Reconstruire les listes</translation>
  </message>
  <message>
   <source>Rebuilding the lists</source>
   <translation>Reconstruction des listes</translation>
  </message>
  <message>
   <source>Save the evidence…</source>
   <translation>Enregistrer les preuves…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>&amp;Taille du texte</translation>
  </message>
  <message>
   <source>The enrolment file carried the old one: save it again, and read out its new code.</source>
   <translation>Le fichier d’inscription portait l’ancien : enregistrez-le de nouveau et lisez son nouveau code.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>La fenêtre</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>Cet espace de travail</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Your name, as it stands in what you record</source>
   <translation>Votre nom, tel qu’il figure dans ce que vous consignez</translation>
  </message>
  <message>
   <source>✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.</source>
   <translation>✓ Tout est tel qu’écrit ; recalculés : {entries} entrées, {signatures} signatures, {results} résultats.</translation>
  </message>
  <message>
   <source>✓ Backed up: {path}</source>
   <translation>✓ Sauvegardé : {path}</translation>
  </message>
  <message>
   <source>✓ Rebuilt from {entries} entries; nothing changed.</source>
   <translation>✓ Reconstruit à partir de {entries} entrées ; rien n’a changé.</translation>
  </message>
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ Enregistrés : le rapport et %n fichier de preuve.</numerusform>
    <numerusform>✓ Enregistrés : le rapport et %n fichiers de preuve.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.</source>
   <translation>✓ La preuve tient. {secretariat} a signé le {when} détenir l’entrée {index} de {office}, d’empreinte {hash}. Témoins connus ici : {witnesses}.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries no name.</source>
   <translation>✓ Ce qui est consigné désormais ne porte pas de nom.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries the name {name}.</source>
   <translation>✓ Ce qui est consigné désormais porte le nom {name}.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>being prepared</source>
   <translation>en préparation</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>clos</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>en cours de clôture</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>conclu</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>consolidé</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>remplacé</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Stop the work</source>
   <translation>Arrêter le travail</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>encore environ %n seconde</numerusform>
    <numerusform>encore environ %n secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>en retard de %n jour</numerusform>
    <numerusform>en retard de %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>reste %n jour</numerusform>
    <numerusform>reste %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>en retard de %n heure</numerusform>
    <numerusform>en retard de %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>reste %n heure</numerusform>
    <numerusform>reste %n heures</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>Files that wait</source>
   <translation>Fichiers en attente</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>Y renoncer</translation>
  </message>
  <message>
   <source>Parts of a file</source>
   <translation>Parties d’un fichier</translation>
  </message>
  <message>
   <source>They go on by themselves as soon as what they wait for is taken in.</source>
   <translation>Ils avancent d’eux-mêmes dès que ce qu’ils attendent est reçu.</translation>
  </message>
  <message>
   <source>✓ Given up. Ask for the file again if it is needed after all.</source>
   <translation>✓ Abandonné. Redemandez le fichier s’il s’avère nécessaire.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>It can be stopped safely: what was finished stays, the rest can be done again.</source>
   <translation>L’arrêt est sans risque : ce qui est terminé reste, le reste peut être refait.</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Continuer le travail</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>Work is still under way: {title}</source>
   <translation>Un travail est encore en cours : {title}</translation>
  </message>
  <message>
   <source>You are here.</source>
   <translation>Vous êtes ici.</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
