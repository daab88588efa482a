<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Consultation</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Intercambio</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Making the worked example</source>
   <translation>Preparación del ejemplo completo</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secretaría</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <source>Or drop on the window that is open what you wanted to take in: {names}</source>
   <translation>O suelte en la ventana abierta lo que quería recibir: {names}</translation>
  </message>
  <message>
   <source>This workspace is open already</source>
   <translation>Este espacio de trabajo ya está abierto</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>! Not everything holds that these files say.</source>
   <translation>! No todo lo que dicen estos archivos se sostiene.</translation>
  </message>
  <message>
   <source>! Type or paste the key line first.</source>
   <translation>! Escriba o pegue primero la línea de clave.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>%n entrada contada no está en estos archivos: pida un lote con todo desde el principio.</numerusform>
    <numerusform>%n entradas contadas no están en estos archivos: pida un lote con todo desde el principio.</numerusform>
   </translation>
  </message>
  <message>
   <source>A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.</source>
   <translation>Un script de shell comprueba lotes y pruebas solo con bash, openssl, sha256sum y zstd. Se guarda con las listas de palabras con las que descomprime.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Lotes</translation>
  </message>
  <message>
   <source>Checking the bundles</source>
   <translation>Comprobación de los lotes</translation>
  </message>
  <message>
   <source>Choose bundles…</source>
   <translation>Elegir lotes…</translation>
  </message>
  <message>
   <source>Choose the proof…</source>
   <translation>Elegir la prueba…</translation>
  </message>
  <message>
   <source>Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.</source>
   <translation>Elija el lote de la secretaría y, si quiere, otros. Se comprueban todas las firmas y todas las entradas, y cada resultado firmado se calcula de nuevo.</translation>
  </message>
  <message>
   <source>Folder for the tools</source>
   <translation>Carpeta para las herramientas</translation>
  </message>
  <message>
   <source>I have only files to check</source>
   <translation>Solo tengo archivos que comprobar</translation>
  </message>
  <message>
   <source>Key line of the secretariat, as you have it from elsewhere than the file</source>
   <translation>Línea de clave de la secretaría, obtenida por otra vía que el archivo</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Proof that the secretariat holds an entry</source>
   <translation>Prueba de que la secretaría tiene una entrada</translation>
  </message>
  <message>
   <source>Results of a consultation</source>
   <translation>Resultados de una consulta</translation>
  </message>
  <message>
   <source>Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.</source>
   <translation>Ronda {round} de {consultation}, tema {item}: está firmado {signed}, resulta {computed}.</translation>
  </message>
  <message>
   <source>Save the tools…</source>
   <translation>Guardar las herramientas…</translation>
  </message>
  <message>
   <source>Signed by the secretariat with the code {code}: let it read its code to you.</source>
   <translation>Firmado por la secretaría con el código {code}: pídale que le lea su código.</translation>
  </message>
  <message>
   <source>Without this program</source>
   <translation>Sin este programa</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ %n resultado firmado resulta de las entradas.</numerusform>
    <numerusform>✓ %n resultados firmados resultan de las entradas.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Saved: {path}. Its first lines say how it is used.</source>
   <translation>✓ Guardado: {path}. Sus primeras líneas dicen cómo se usa.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n ya presente</numerusform>
    <numerusform>%n ya presentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>%n respuesta incorporada</numerusform>
    <numerusform>%n respuestas incorporadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Take a filled table</source>
   <translation>Recibir una tabla rellenada</translation>
  </message>
  <message>
   <source>Take a filled table…</source>
   <translation>Recibir una tabla rellenada…</translation>
  </message>
  <message>
   <source>Taking the table</source>
   <translation>Recibiendo la tabla</translation>
  </message>
  <message>
   <source>Write the ISO comment table…</source>
   <translation>Escribir la tabla de comentarios ISO…</translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>y %n fila más</numerusform>
    <numerusform>y %n filas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ %n comentario añadido</numerusform>
    <numerusform>✓ %n comentarios añadidos</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ {path} is written. Fill in its last column, beginning with what was decided.</source>
   <translation>✓ {path} está escrito. Rellene su última columna empezando por lo decidido.</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! It depends on item {item}, which has not been agreed yet.</source>
   <translation>! Depende del tema {item}, que aún no se ha acordado.</translation>
  </message>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! El texto cambió después de nuestra posición; esta no cuenta hasta que se dé de nuevo.</translation>
  </message>
  <message>
   <source>! To be done by {day}: that day has passed</source>
   <translation>! Plazo: {day}; esa fecha ya pasó</translation>
  </message>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>%n aportación de una oficina, mostrada aparte y no contada</numerusform>
    <numerusform>%n aportaciones de oficinas, mostradas aparte y no contadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to executive heads</source>
   <translation>Dirigido a los jefes ejecutivos</translation>
  </message>
  <message>
   <source>Addressed to governing bodies</source>
   <translation>Dirigido a los órganos rectores</translation>
  </message>
  <message>
   <source>Addressed to the Secretary-General</source>
   <translation>Dirigido al Secretario General</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>De acuerdo</translation>
  </message>
  <message>
   <source>Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}.</source>
   <translation>De acuerdo: {agree}. En contra: {oppose}. Respondieron: {answered}. Entregado: {delivered}.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondieron</translation>
  </message>
  <message>
   <source>Answered an earlier text, not this one: {names}</source>
   <translation>Respondieron sobre un texto anterior, no sobre este: {names}</translation>
  </message>
  <message>
   <source>Answered in two ways; nothing is counted: {names}</source>
   <translation>Respondieron de dos maneras; no se cuenta nada: {names}</translation>
  </message>
  <message>
   <source>As computed: {grade}</source>
   <translation>Según el cálculo: {grade}</translation>
  </message>
  <message>
   <source>Came after the deadline and does not count: {names}</source>
   <translation>Llegó después del plazo y no cuenta: {names}</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>Cambiar el texto</translation>
  </message>
  <message>
   <source>Change the text…</source>
   <translation>Cambiar el texto…</translation>
  </message>
  <message>
   <source>Choose a consultation</source>
   <translation>Elegir una consulta</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Convergence</source>
   <translation>Convergencia</translation>
  </message>
  <message>
   <source>Correct our position</source>
   <translation>Corregir nuestra posición</translation>
  </message>
  <message>
   <source>Delivered, no answer: {names}</source>
   <translation>Entregado, sin respuesta: {names}</translation>
  </message>
  <message>
   <source>Delivery not proved: {names}</source>
   <translation>Entrega no probada: {names}</translation>
  </message>
  <message>
   <source>Endorsements</source>
   <translation>Adhesiones</translation>
  </message>
  <message>
   <source>Enter it, signed</source>
   <translation>Registrar y firmar</translation>
  </message>
  <message>
   <source>Enter what became of it…</source>
   <translation>Registrar qué fue de ella…</translation>
  </message>
  <message>
   <source>Formal objection: {organization} ({state})</source>
   <translation>Objeción formal: {organization} ({state})</translation>
  </message>
  <message>
   <source>Give our position</source>
   <translation>Dar nuestra posición</translation>
  </message>
  <message>
   <source>Grade for the note</source>
   <translation>Grado para la nota</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>Grado de apoyo para la nota: {grade}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>How close the answers are</source>
   <translation>Cercanía de las respuestas</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>Cómo se hizo el recuento</translation>
  </message>
  <message>
   <source>It holds for the new text as well</source>
   <translation>Vale también para el nuevo texto</translation>
  </message>
  <message>
   <source>It would be lifted by: {change}</source>
   <translation>La retiraría: {change}</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matriz</translation>
  </message>
  <message>
   <source>No consultation has reached this workspace yet. It comes with a file from the secretariat.</source>
   <translation>Aún no ha llegado ninguna consulta a este espacio de trabajo. Llega con un archivo de la secretaría.</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Todavía no se ha abierto ninguna ronda.</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Objeciones</translation>
  </message>
  <message>
   <source>Official text ({language})</source>
   <translation>Texto oficial ({language})</translation>
  </message>
  <message>
   <source>On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.</source>
   <translation>En la escala de 1 (objeción formal) a 5 (apoyo): mediana {median}, mitad central en un intervalo de {spread}, acuerdo {consensus} sobre 1.</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>Decir solo que lo hemos leído</translation>
  </message>
  <message>
   <source>Oppose</source>
   <translation>En contra</translation>
  </message>
  <message>
   <source>Organizations and items</source>
   <translation>Organizaciones y temas</translation>
  </message>
  <message>
   <source>Our position</source>
   <translation>Nuestra posición</translation>
  </message>
  <message>
   <source>Pictures of round {number}</source>
   <translation>Imágenes de la ronda {number}</translation>
  </message>
  <message>
   <source>Pictures of round {number}, {stage}</source>
   <translation>Imágenes de la ronda {number}, {stage}</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation>Las posiciones dadas sobre el texto anterior solo contarán cuando se den de nuevo.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Round {number}, {stage}. {responded} of {eligible} organizations answered.</source>
   <translation>Ronda {number}, {stage}. Organizaciones que respondieron: {responded} de {eligible}.</translation>
  </message>
  <message>
   <source>Round {number}: {state}</source>
   <translation>Ronda {number}: {state}</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Guardar la imagen…</translation>
  </message>
  <message>
   <source>Set another grade for the note…</source>
   <translation>Fijar otro grado para la nota…</translation>
  </message>
  <message>
   <source>Set by the editor instead of “{computed}”: {reason}</source>
   <translation>Fijado por la redacción en lugar de «{computed}»: {reason}</translation>
  </message>
  <message>
   <source>Set this grade, signed</source>
   <translation>Fijar este grado y firmar</translation>
  </message>
  <message>
   <source>Show it as a picture</source>
   <translation>Mostrar como imagen</translation>
  </message>
  <message>
   <source>Show it as a table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <source>Since the round before, {changed} of {paired} organizations changed their answer.</source>
   <translation>Desde la ronda anterior, {changed} de {paired} organizaciones cambiaron su respuesta.</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recibir archivos…</translation>
  </message>
  <message>
   <source>The change of the text that answers it:</source>
   <translation>El cambio del texto que responde a ella:</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>El texto oficial aún no se ha incorporado ({language})</translation>
  </message>
  <message>
   <source>The text has not changed since the objection. Change it first; then it can be the answer.</source>
   <translation>El texto no ha cambiado desde la objeción. Cámbielo primero; entonces podrá ser la respuesta.</translation>
  </message>
  <message>
   <source>To be done by {day}</source>
   <translation>Plazo: {day}</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>Hasta el {when} ({left}).</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Casos de uso</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>Aún no hemos tomado posición.</translation>
  </message>
  <message>
   <source>What became of the objection</source>
   <translation>Qué fue de la objeción</translation>
  </message>
  <message>
   <source>What changed in the text since it was raised:</source>
   <translation>Qué ha cambiado en el texto desde que se planteó:</translation>
  </message>
  <message>
   <source>What changed since the text before</source>
   <translation>Qué ha cambiado desde el texto anterior</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>Situación: {result}</translation>
  </message>
  <message>
   <source>Which round the pictures show</source>
   <translation>Ronda que muestran las imágenes</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>Quién no ha respondido</translation>
  </message>
  <message>
   <source>Why; it is printed in the annex</source>
   <translation>Por qué; se imprime en el anexo</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Palabras de la presidencia</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Palabras de la presidencia, que se conservan con el acto</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>Texto de trabajo, no oficial ({language})</translation>
  </message>
  <message>
   <source>Write why the editor chooses another grade.</source>
   <translation>Escriba por qué la redacción elige otro grado.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>put in: {words}</source>
   <translation>añadido: {words}</translation>
  </message>
  <message>
   <source>taken out: {words}</source>
   <translation>suprimido: {words}</translation>
  </message>
  <message>
   <source>too few to be shown</source>
   <translation>demasiado pocas para mostrarlas</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>{position} (texto modificado)</translation>
  </message>
  <message>
   <source>✓ Entered and signed. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Registrado y firmado. Haga un lote para que las oficinas se enteren.</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ Todas han respondido.</translation>
  </message>
  <message>
   <source>✓ Our position is given again on the new text, signed.</source>
   <translation>✓ Nuestra posición se ha dado de nuevo sobre el nuevo texto, firmada.</translation>
  </message>
  <message>
   <source>✓ Said and signed. It goes with the next bundle.</source>
   <translation>✓ Dicho y firmado. Sale con el próximo lote.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
  <message>
   <source>✓ The new text is entered. It is asked in the next round.</source>
   <translation>✓ El texto nuevo está incorporado. Se pregunta en la próxima ronda.</translation>
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ Hemos dicho que lo leímos.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>! Write at least one item below the title.</source>
   <translation>! Escriba al menos un tema debajo del título.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>%n entrada dejará de contar. Se conserva.</numerusform>
    <numerusform>%n entradas dejarán de contar. Se conservan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>%n grupo de comentarios se parece.</numerusform>
    <numerusform>%n grupos de comentarios se parecen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n registro</numerusform>
    <numerusform>%n registros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>%n comentario: «{words}»</numerusform>
    <numerusform>%n reunidos: «{words}»</numerusform>
   </translation>
  </message>
  <message>
   <source>A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.</source>
   <translation>Una línea en blanco empieza un párrafo nuevo. La nota se compone de nuevo; sus cambios quedan a un lado.</translation>
  </message>
  <message>
   <source>A paragraph of its own</source>
   <translation>Un párrafo propio</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Aceptado</translation>
  </message>
  <message>
   <source>Accepted in principle</source>
   <translation>Aceptado en principio</translation>
  </message>
  <message>
   <source>Add a paragraph</source>
   <translation>Añadir un párrafo</translation>
  </message>
  <message>
   <source>Add below</source>
   <translation>Añadir debajo</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>Admitir una oficina…</translation>
  </message>
  <message>
   <source>Admit this office</source>
   <translation>Admitir esta oficina</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>Se aprueba si ninguna organización presente objeta formalmente. El silencio de las presentes no bloquea.</translation>
  </message>
  <message>
   <source>Allow the name</source>
   <translation>Permitir el nombre</translation>
  </message>
  <message>
   <source>Allow the name…</source>
   <translation>Permitir el nombre…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer this comment</source>
   <translation>Responder a este comentario</translation>
  </message>
  <message>
   <source>As it was composed</source>
   <translation>Texto original</translation>
  </message>
  <message>
   <source>As the rule has it</source>
   <translation>Según la regla</translation>
  </message>
  <message>
   <source>At least one in support, no objection open, two thirds without objection.</source>
   <translation>Al menos un apoyo, ninguna objeción abierta, dos tercios sin objeción.</translation>
  </message>
  <message>
   <source>Bring in an XLSForm…</source>
   <translation>Importar un XLSForm…</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Cerrarla ahora</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Cerrar la ronda</translation>
  </message>
  <message>
   <source>Code that the office reads</source>
   <translation>Código que lee la oficina</translation>
  </message>
  <message>
   <source>Code, as UNICEF or UN-Habitat</source>
   <translation>Sigla, por ejemplo UNICEF o UN-Habitat</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comments that say the same</source>
   <translation>Comentarios que dicen lo mismo</translation>
  </message>
  <message>
   <source>Compose it anew</source>
   <translation>Componer de nuevo</translation>
  </message>
  <message>
   <source>Conclude the consultation</source>
   <translation>Concluir la consulta</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Consultation as a file</source>
   <translation>Consulta en forma de archivo</translation>
  </message>
  <message>
   <source>Convergence of judgements</source>
   <translation>Convergencia de opiniones</translation>
  </message>
  <message>
   <source>Count silence although delivery is not proved everywhere</source>
   <translation>Contar el silencio aunque la entrega no esté probada en todas partes</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Se cuenta</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Plazo</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Aplazado</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definición</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Borrar la copia</translation>
  </message>
  <message>
   <source>Depends on something else</source>
   <translation>Depende de otra cosa</translation>
  </message>
  <message>
   <source>Different views</source>
   <translation>Opiniones distintas</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit the paragraph</source>
   <translation>Editar el párrafo</translation>
  </message>
  <message>
   <source>Enrolment file</source>
   <translation>Archivo de inscripción</translation>
  </message>
  <message>
   <source>Enter an organization</source>
   <translation>Inscribir una organización</translation>
  </message>
  <message>
   <source>Enter an organization…</source>
   <translation>Inscribir una organización…</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Inscribirla</translation>
  </message>
  <message>
   <source>Everything received so far</source>
   <translation>Todo lo recibido hasta ahora</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation>Primera línea: el título. Cada línea siguiente: el texto de un tema.</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formularios</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>De un archivo…</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>Desde ahora no se aceptará nada de este dispositivo. ¿Por qué motivo?</translation>
  </message>
  <message>
   <source>General comments that close it</source>
   <translation>Observaciones generales que la cierran</translation>
  </message>
  <message>
   <source>General comments that open the section</source>
   <translation>Observaciones generales que abren la sección</translation>
  </message>
  <message>
   <source>Group (may stay empty)</source>
   <translation>Grupo (puede quedar vacío)</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>Horas de gracia para conexiones lentas</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “although”</source>
   <translation>En la frase sobre el grado, después de «aunque»</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “and”</source>
   <translation>En la frase sobre el grado, después de «y»</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Información</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>Introducción</translation>
  </message>
  <message>
   <source>It files the positions of the whole organization (focal point)</source>
   <translation>Presenta las posiciones de toda la organización (punto focal)</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Es</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Items that are asked</source>
   <translation>Temas que se plantean</translation>
  </message>
  <message>
   <source>Job number</source>
   <translation>Número de trabajo</translation>
  </message>
  <message>
   <source>Kept untouched since {when}: {path}</source>
   <translation>Se conserva intacto desde el {when}: {path}</translation>
  </message>
  <message>
   <source>Language of the note</source>
   <translation>Idioma de la nota</translation>
  </message>
  <message>
   <source>Language of these words</source>
   <translation>Idioma de estas palabras</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Dejarla abierta</translation>
  </message>
  <message>
   <source>Let it file the positions</source>
   <translation>Que presente las posiciones</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Mayoría</translation>
  </message>
  <message>
   <source>Mark as consolidated</source>
   <translation>Marcar como consolidada</translation>
  </message>
  <message>
   <source>More than half of the votes cast; abstentions are left out.</source>
   <translation>Más de la mitad de los votos emitidos; las abstenciones no cuentan.</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation>Nueva consulta</translation>
  </message>
  <message>
   <source>New consultation…</source>
   <translation>Nueva consulta…</translation>
  </message>
  <message>
   <source>New name of {office}</source>
   <translation>Nuevo nombre de {office}</translation>
  </message>
  <message>
   <source>No comment has come in yet.</source>
   <translation>Aún no ha llegado ningún comentario.</translation>
  </message>
  <message>
   <source>No objection</source>
   <translation>Ausencia de objeción</translation>
  </message>
  <message>
   <source>No office has been admitted yet. Open the enrolment file an office sent you.</source>
   <translation>Aún no se ha admitido ninguna oficina. Abra el archivo de inscripción que le envió una oficina.</translation>
  </message>
  <message>
   <source>No other comments look alike.</source>
   <translation>Ningún otro comentario se parece.</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>No aceptado</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>Se tomó nota</translation>
  </message>
  <message>
   <source>Nothing of it</source>
   <translation>Nada de lo que envió</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Observación</translation>
  </message>
  <message>
   <source>Observation of the secretariat</source>
   <translation>Observación de la secretaría</translation>
  </message>
  <message>
   <source>Of those who voted; objections count only with reasons.</source>
   <translation>De quienes votaron; las objeciones solo cuentan si están motivadas.</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>Oficinas</translation>
  </message>
  <message>
   <source>Open it again until</source>
   <translation>Reabrir hasta</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>Abrir la ronda {number}</translation>
  </message>
  <message>
   <source>Open the round</source>
   <translation>Abrir la ronda</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Organizations that may answer</source>
   <translation>Organizaciones que pueden responder</translation>
  </message>
  <message>
   <source>Organizations: {organizations}; items: {items}</source>
   <translation>Organizaciones: {organizations}; temas: {items}</translation>
  </message>
  <message>
   <source>Out of scope</source>
   <translation>Fuera del ámbito</translation>
  </message>
  <message>
   <source>Partially accepted</source>
   <translation>Aceptado parcialmente</translation>
  </message>
  <message>
   <source>Place in the note</source>
   <translation>Lugar en la nota</translation>
  </message>
  <message>
   <source>Proposed change</source>
   <translation>Cambio propuesto</translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>Reunir %n comentario</numerusform>
    <numerusform>Reunir %n comentarios</numerusform>
   </translation>
  </message>
  <message>
   <source>Put this into the note</source>
   <translation>Poner esto en la nota</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation>Presentar las recomendaciones de JIU/REP/2020/7</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>Quórum</translation>
  </message>
  <message>
   <source>Quorum, organizations, items…</source>
   <translation>Quórum, organizaciones, temas…</translation>
  </message>
  <message>
   <source>Reading the form</source>
   <translation>Leyendo el formulario</translation>
  </message>
  <message>
   <source>Rename it</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Cambiar el nombre…</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>Revocar un dispositivo</translation>
  </message>
  <message>
   <source>Revoke it</source>
   <translation>Revocar el dispositivo</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>Revocar este dispositivo…</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Riesgo</translation>
  </message>
  <message>
   <source>Root keys</source>
   <translation>Claves raíz</translation>
  </message>
  <message>
   <source>Round {number} of {consultation} counted some of them: reopen it and close it again.</source>
   <translation>La ronda {number} de {consultation} contó algunas de ellas: reábrala y ciérrela de nuevo.</translation>
  </message>
  <message>
   <source>Round {number}: {stage}</source>
   <translation>Ronda {number}: {stage}</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Rondas</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.</source>
   <translation>La regla, los textos y la lista de organizaciones quedan fijados por este acto y no pueden cambiarse mientras la ronda esté abierta.</translation>
  </message>
  <message>
   <source>Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}.</source>
   <translation>Regla: {rule}. Organizaciones: {eligible}. Apertura: {opened}, plazo: {deadline}.</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secretaría</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartados</translation>
  </message>
  <message>
   <source>Share needed</source>
   <translation>Proporción necesaria</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Mostrarlos</translation>
  </message>
  <message>
   <source>Silence is assent, only where delivery is proved. At least 72 hours.</source>
   <translation>El silencio vale como asentimiento solo donde la entrega está probada. Al menos 72 horas.</translation>
  </message>
  <message>
   <source>Silence procedure</source>
   <translation>Procedimiento de acuerdo tácito</translation>
  </message>
  <message>
   <source>Support without open objections</source>
   <translation>Apoyo sin objeciones abiertas</translation>
  </message>
  <message>
   <source>Symbol of the document</source>
   <translation>Signatura del documento</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>Separar</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>El plazo no ha vencido. Las respuestas posteriores contarán como tardías.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>Tres cuartos de acuerdo, pocas en contra, respuestas próximas entre sí.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Reunidos</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>Dos tercios, un cuarto en contra como máximo</translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>Lo que llegó hasta el archivo del {when}: %n entrada</numerusform>
    <numerusform>Lo que llegó hasta el archivo del {when}: %n entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>What still counts</source>
   <translation>Lo que sigue contando</translation>
  </message>
  <message>
   <source>What the secretariat supplies…</source>
   <translation>Lo que aporta la secretaría…</translation>
  </message>
  <message>
   <source>What these comments say</source>
   <translation>Lo que dicen estos comentarios</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why this paragraph may name it; the reason is kept with the note.</source>
   <translation>Por qué este párrafo puede nombrarla; el motivo se conserva con la nota.</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>Con anexos internos</translation>
  </message>
  <message>
   <source>Wording only</source>
   <translation>Solo redacción</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Palabras de la presidencia</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Palabras de la presidencia, conservadas con el acto</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>Libros</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Redactar la nota</translation>
  </message>
  <message>
   <source>Write the note (.docx, .pdf)…</source>
   <translation>Escribir la nota (.docx, .pdf)…</translation>
  </message>
  <message>
   <source>Write what these comments say; the note prints these words.</source>
   <translation>Escriba lo que dicen estos comentarios; la nota imprime estas palabras.</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message>
   <source>a new office</source>
   <translation>una oficina nueva</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {share}</source>
   <translation>al menos {share}</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>punto focal</translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>de %n respuesta</numerusform>
    <numerusform>de %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <source>last received {when}</source>
   <translation>última recepción: {when}</translation>
  </message>
  <message>
   <source>more than {share}</source>
   <translation>más de {share}</translation>
  </message>
  <message>
   <source>of all who may vote</source>
   <translation>de todos los que pueden votar</translation>
  </message>
  <message>
   <source>of the votes cast</source>
   <translation>de los votos emitidos</translation>
  </message>
  <message>
   <source>of those present</source>
   <translation>de los presentes</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>versión anterior</translation>
  </message>
  <message>
   <source>one more computer of {office}</source>
   <translation>una computadora más de {office}</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>revocado</translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>revocado; %n entrada conservada que ya no cuenta</numerusform>
    <numerusform>revocado; %n entradas conservadas que ya no cuentan</numerusform>
   </translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>secretaría</translation>
  </message>
  <message>
   <source>what follows “Some organizations note that”</source>
   <translation>lo que sigue a «Algunas organizaciones señalan que»</translation>
  </message>
  <message>
   <source>{device}: code {code}, {entries} entries</source>
   <translation>{device}: código {code}, entradas: {entries}</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.
Call them on a number you know. Let them read their code, and type it here:</source>
   <translation>{office} ({organization}) pide ser admitida.
Llame a un número que conozca. Pida que lean su código y escríbalo aquí:</translation>
  </message>
  <message>
   <source>{organization} is not on your list of organizations yet. Its name:</source>
   <translation>{organization} aún no está en su lista de organizaciones. Su nombre:</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ pendiente</translation>
  </message>
  <message>
   <source>✓ Answered and signed.</source>
   <translation>✓ Respondido y firmado.</translation>
  </message>
  <message>
   <source>✓ No file is set aside.</source>
   <translation>✓ No hay archivos apartados.</translation>
  </message>
  <message>
   <source>✓ Put together and signed; it can be taken apart again.</source>
   <translation>✓ Reunidos y firmado; se pueden volver a separar.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
  <message>
   <source>✓ Taken apart and signed.</source>
   <translation>✓ Separados y firmado.</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ La consulta ha concluido.</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation>✓ La consulta está presentada. Abra ahora una ronda.</translation>
  </message>
  <message>
   <source>✓ The copy is deleted.</source>
   <translation>✓ Se borró la copia.</translation>
  </message>
  <message>
   <source>✓ The decision is recorded and signed.</source>
   <translation>✓ La decisión está registrada y firmada.</translation>
  </message>
  <message>
   <source>✓ The device is revoked.</source>
   <translation>✓ El dispositivo está revocado.</translation>
  </message>
  <message>
   <source>✓ The edited note is kept.</source>
   <translation>✓ La nota editada se conserva.</translation>
  </message>
  <message>
   <source>✓ The form is in use here and goes down with the next bundle.</source>
   <translation>✓ El formulario está en uso aquí y se transmite con el próximo lote.</translation>
  </message>
  <message>
   <source>✓ The office is called {office} from now on.</source>
   <translation>✓ La oficina se llama {office} desde ahora.</translation>
  </message>
  <message>
   <source>✓ The round is closed; its results are signed and can be recomputed by anyone.</source>
   <translation>✓ La ronda está cerrada; sus resultados están firmados y cualquiera puede recalcularlos.</translation>
  </message>
  <message>
   <source>✓ The round is marked as consolidated.</source>
   <translation>✓ La ronda está marcada como consolidada.</translation>
  </message>
  <message>
   <source>✓ The round is open again. Make a bundle so that the offices learn of it.</source>
   <translation>✓ La ronda está abierta de nuevo. Prepare un lote para que las oficinas lo sepan.</translation>
  </message>
  <message>
   <source>✓ The round is open. Make a bundle so that the offices learn of it.</source>
   <translation>✓ La ronda está abierta. Prepare un lote para que las oficinas lo sepan.</translation>
  </message>
  <message>
   <source>✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office} presenta desde ahora las posiciones de {organization}. Envíe un lote para que lo sepa.</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office} está admitida. Envíe un lote para que lo sepa.</translation>
  </message>
  <message>
   <source>✓ {organization} is on the list of organizations.</source>
   <translation>✓ {organization} está en la lista de organizaciones.</translation>
  </message>
  <message>
   <source>✕ The form was not brought in.</source>
   <translation>✕ El formulario no se importó.</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n ya presente</numerusform>
    <numerusform>%n ya presentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrada</numerusform>
    <numerusform>%n entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>Aún no está probada la llegada de %n entrada.</numerusform>
    <numerusform>Aún no está probada la llegada de %n entradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>%n archivo espera acuse de recibo, desde el {day}.</numerusform>
    <numerusform>%n archivos esperan acuse de recibo; el más antiguo, desde el {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n nueva</numerusform>
    <numerusform>%n nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>%n oficina</numerusform>
    <numerusform>%n oficinas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>%n rechazado</numerusform>
    <numerusform>%n rechazados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n por decidir</numerusform>
    <numerusform>%n por decidir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en espera</numerusform>
    <numerusform>%n en espera</numerusform>
   </translation>
  </message>
  <message>
   <source>= already present</source>
   <translation>= ya presente</translation>
  </message>
  <message>
   <source>? a decision is needed</source>
   <translation>? se necesita una decisión</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadidas</translation>
  </message>
  <message>
   <source>Already present</source>
   <translation>Ya presentes</translation>
  </message>
  <message>
   <source>Any number, in any order. Taking a file twice changes nothing.</source>
   <translation>Cualquier número y en cualquier orden. Recibir dos veces un archivo no cambia nada.</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Como</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Pedir la admisión…</translation>
  </message>
  <message>
   <source>Back to Exchange</source>
   <translation>Volver a Intercambio</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Ser admitido por la secretaría</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>Los lotes salen hacia las oficinas; sus archivos llegan aquí.</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>archivos CSV</translation>
  </message>
  <message>
   <source>CSV files…</source>
   <translation>Archivos CSV…</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Llegado</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>Código {number} de {total}</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Comparar y admitir</translation>
  </message>
  <message>
   <source>Drop bundles, workbooks or a whole folder here</source>
   <translation>Suelte aquí lotes, libros de Excel o una carpeta entera</translation>
  </message>
  <message>
   <source>Encrypt: only the receivers can open it</source>
   <translation>Cifrar: solo los destinatarios pueden abrirlo</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything from the beginning (for an auditor)</source>
   <translation>Todo desde el principio (para un auditor)</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>Formulario Excel</translation>
  </message>
  <message>
   <source>Excel form to fill…</source>
   <translation>Formulario Excel para rellenar…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Intercambio</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Folder for the CSV files</source>
   <translation>Carpeta de los archivos CSV</translation>
  </message>
  <message>
   <source>Folder for the pictures</source>
   <translation>Carpeta para las imágenes</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For or from</source>
   <translation>Para o de</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.</source>
   <translation>Acerque un teléfono o un lector a cada código, en cualquier orden. El destinatario recibe las imágenes o los textos en Intercambio.</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>En %n parte.</numerusform>
    <numerusform>En %n partes; pueden recibirse en cualquier orden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install the update</source>
   <translation>Instalar la actualización</translation>
  </message>
  <message>
   <source>Last bundle made: {when}</source>
   <translation>Último lote preparado: {when}</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Preparar el lote…</translation>
  </message>
  <message>
   <source>Making the QR codes</source>
   <translation>Preparando los códigos QR</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>Preparando el lote</translation>
  </message>
  <message>
   <source>More choices</source>
   <translation>Más opciones</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>Los archivos nuevos de {folder} se reciben automáticamente.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Código siguiente</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>Aún no se ha preparado ningún lote.</translation>
  </message>
  <message>
   <source>Not all the codes were shown: the bundle does not count as sent.</source>
   <translation>No se mostraron todos los códigos: el lote no se considera enviado.</translation>
  </message>
  <message>
   <source>Nothing was sent and nothing came in yet.</source>
   <translation>Todavía no se ha enviado ni recibido nada.</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Opened to read only: files are neither made nor taken in from here.</source>
   <translation>Abierto solo para lectura: desde aquí no se preparan ni se reciben archivos.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Previous code</source>
   <translation>Código anterior</translation>
  </message>
  <message>
   <source>QR codes</source>
   <translation>códigos QR</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>Guardar una página para imprimir…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save as pictures…</source>
   <translation>Guardar como imágenes…</translation>
  </message>
  <message>
   <source>Scan the codes with any scanner and paste or type their texts here, one a line, in any order.</source>
   <translation>Lea los códigos con cualquier lector y pegue o escriba aquí sus textos, uno por línea, en cualquier orden.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send the enrolment file, and read this code aloud when the secretariat calls:</source>
   <translation>Envíe el archivo de inscripción y lea este código en voz alta cuando llame la secretaría:</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show as QR codes</source>
   <translation>Mostrar como códigos QR</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Dejar de vigilar</translation>
  </message>
  <message>
   <source>Stopped: no bundle was written, and nothing has left.</source>
   <translation>Detenido: no se escribió ningún lote y no ha salido nada.</translation>
  </message>
  <message>
   <source>Take a folder</source>
   <translation>Recibir una carpeta</translation>
  </message>
  <message>
   <source>Take a folder…</source>
   <translation>Recibir una carpeta…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>Recibir archivos</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recibir archivos…</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Recibir</translation>
  </message>
  <message>
   <source>Take the text in</source>
   <translation>Recibir el texto</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>Recibiendo archivos</translation>
  </message>
  <message>
   <source>Text of QR codes…</source>
   <translation>Texto de códigos QR…</translation>
  </message>
  <message>
   <source>Text of the QR codes</source>
   <translation>Texto de los códigos QR</translation>
  </message>
  <message>
   <source>The bundle as QR codes</source>
   <translation>El lote como códigos QR</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>El archivo se conserva intacto: {path}</translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>A la secretaría le falta %n archivo adjunto. Va con el próximo lote.</numerusform>
    <numerusform>A la secretaría le faltan %n archivos adjuntos. Van con el próximo lote.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing new to send: all of it is proved to be there.</source>
   <translation>No hay nada nuevo que enviar: consta la llegada de todo.</translation>
  </message>
  <message>
   <source>This is an update of the program, not work to take in.</source>
   <translation>Es una actualización del programa, no un trabajo que deba recibirse.</translation>
  </message>
  <message>
   <source>To read or to fill elsewhere:</source>
   <translation>Para leer o rellenar en otro lugar:</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Vigilar una carpeta</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Vigilar una carpeta…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>Qué fue de cada archivo</translation>
  </message>
  <message>
   <source>What should stand in it?</source>
   <translation>¿Qué debe contener?</translation>
  </message>
  <message>
   <source>What was in these goes with the next bundle: {files}</source>
   <translation>Lo que contenían va con el próximo lote: {files}</translation>
  </message>
  <message>
   <source>What was sent, what came in, what is proved</source>
   <translation>Lo enviado, lo recibido y lo probado</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Which form should the Excel file have?</source>
   <translation>¿Qué formulario debe tener el archivo Excel?</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Sin acuse de recibo</translation>
  </message>
  <message>
   <source>Without attached files</source>
   <translation>Sin los archivos adjuntos</translation>
  </message>
  <message>
   <source>Without the diaries of other offices</source>
   <translation>Sin los diarios de otras oficinas</translation>
  </message>
  <message>
   <source>Workbook of all records…</source>
   <translation>Libro con todos los registros…</translation>
  </message>
  <message>
   <source>Writing the CSV files</source>
   <translation>Escribiendo los archivos CSV</translation>
  </message>
  <message>
   <source>Writing the Excel form</source>
   <translation>Escribiendo el formulario Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Escribiendo el libro de Excel</translation>
  </message>
  <message>
   <source>admitted on {day}</source>
   <translation>admitido el {day}</translation>
  </message>
  <message>
   <source>all offices</source>
   <translation>todas las oficinas</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>llegó, salvo %n archivo adjunto</numerusform>
    <numerusform>llegó, salvo %n archivos adjuntos</numerusform>
   </translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>lote</translation>
  </message>
  <message>
   <source>bundle in parts</source>
   <translation>lote en partes</translation>
  </message>
  <message>
   <source>enrolment request</source>
   <translation>solicitud de inscripción</translation>
  </message>
  <message>
   <source>form</source>
   <translation>formulario</translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>sin acuse de recibo desde hace %n día</numerusform>
    <numerusform>sin acuse de recibo desde hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>no receipt yet</source>
   <translation>aún sin acuse de recibo</translation>
  </message>
  <message>
   <source>nothing to prove</source>
   <translation>nada que probar</translation>
  </message>
  <message>
   <source>nothing yet, only its questions</source>
   <translation>nada todavía, solo las preguntas</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>un archivo</translation>
  </message>
  <message>
   <source>our own records, to be corrected</source>
   <translation>nuestros propios registros, para corregirlos</translation>
  </message>
  <message>
   <source>part of a bundle</source>
   <translation>parte de un lote</translation>
  </message>
  <message>
   <source>parts of at most {size}</source>
   <translation>partes de {size} como máximo</translation>
  </message>
  <message>
   <source>program update</source>
   <translation>actualización del programa</translation>
  </message>
  <message>
   <source>receipt of {day}</source>
   <translation>acuse de recibo del {day}</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>detenido; el resto no se tocó</translation>
  </message>
  <message>
   <source>table of comments</source>
   <translation>tabla de comentarios</translation>
  </message>
  <message>
   <source>the records of {office}, which fills it</source>
   <translation>los registros de {office}, que lo rellena</translation>
  </message>
  <message>
   <source>the secretariat</source>
   <translation>la secretaría</translation>
  </message>
  <message>
   <source>unknown file</source>
   <translation>archivo desconocido</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>libro de Excel</translation>
  </message>
  <message>
   <source>{count} of {total} offices have it</source>
   <translation>lo tienen {count} de {total} oficinas</translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file} y %n más</numerusform>
    <numerusform>{file} y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>{office} ({organization}) pide ser admitida.</translation>
  </message>
  <message>
   <source>{outcome} ({code})</source>
   <translation>{outcome} ({code})</translation>
  </message>
  <message>
   <source>↑ sent: {what}</source>
   <translation>↑ enviado: {what}</translation>
  </message>
  <message>
   <source>↓ came: {what}</source>
   <translation>↓ llegado: {what}</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ espera un archivo anterior</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ %n archivo está listo: {entries}, {size}. Envíelo.</numerusform>
    <numerusform>✓ %n archivos están listos: {entries}, {size}. Uno solo no puede contener todo lo adjunto. Envíelos todos; pueden recibirse en cualquier orden.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All the codes were shown or saved: the bundle counts as sent.</source>
   <translation>✓ Todos los códigos se mostraron o se guardaron: el lote se considera enviado.</translation>
  </message>
  <message>
   <source>✓ Everything written here is proved to have arrived.</source>
   <translation>✓ Está probada la llegada de todo lo escrito aquí.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
  <message>
   <source>✓ added</source>
   <translation>✓ añadido</translation>
  </message>
  <message>
   <source>✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick.</source>
   <translation>✓ {path} está listo: {entries}, {size}. Envíelo por correo electrónico o llévelo en una memoria USB.</translation>
  </message>
  <message>
   <source>✕ refused</source>
   <translation>✕ rechazado</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation>Elegir en un calendario</translation>
  </message>
  <message>
   <source>Find a choice</source>
   <translation>Buscar una opción</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>He leído esto</translation>
  </message>
  <message>
   <source>Keep this order</source>
   <translation>Mantener este orden</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Aún no hay archivo</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>Not put in order yet</source>
   <translation>Aún sin ordenar</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>Quitar el archivo</translation>
  </message>
  <message>
   <source>Type to find, or open the list</source>
   <translation>Escriba para buscar, o abra la lista</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>! Choose a folder.</source>
   <translation>! Elija una carpeta.</translation>
  </message>
  <message>
   <source>! Choose the organization and write the name of the office.</source>
   <translation>! Elija la organización y escriba el nombre de la oficina.</translation>
  </message>
  <message>
   <source>&amp;Organization</source>
   <translation>&amp;Organización</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.</source>
   <translation>Cada una ha creado una clave (primera página: «Guardo una clave raíz…»). Quien está aquí firma la fundación con la clave en una memoria USB o en papel: nada de ella queda en esta computadora. Quien está en otro lugar le ha enviado la línea de su clave.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder for your work</source>
   <translation>Carpeta de su trabajo</translation>
  </message>
  <message>
   <source>I am just looking</source>
   <translation>Solo estoy mirando</translation>
  </message>
  <message>
   <source>I am the secretariat</source>
   <translation>Trabajo en la secretaría</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>Presento las posiciones de toda mi organización (punto focal)</translation>
  </message>
  <message>
   <source>I have only files to check…</source>
   <translation>Solo tengo archivos que comprobar…</translation>
  </message>
  <message>
   <source>I keep a root key…</source>
   <translation>Guardo una clave raíz…</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>Examino lo que hicieron otros</translation>
  </message>
  <message>
   <source>I lost my computer…</source>
   <translation>Perdí mi ordenador…</translation>
  </message>
  <message>
   <source>I work in an office</source>
   <translation>Trabajo en una oficina</translation>
  </message>
  <message>
   <source>In which language do you want to work? You can change it at any time.</source>
   <translation>¿En qué idioma quiere trabajar? Puede cambiarlo en cualquier momento.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>O&amp;ffice</source>
   <translation>O&amp;ficina</translation>
  </message>
  <message>
   <source>Open a worked example with eight recommendations and many offices.</source>
   <translation>Abrir un ejemplo completo con ocho recomendaciones y muchas oficinas.</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>Abrir un espacio de trabajo</translation>
  </message>
  <message>
   <source>Open a workspace to read and recompute it, changing nothing.</source>
   <translation>Abrir un espacio de trabajo para leerlo y recalcularlo, sin cambiar nada.</translation>
  </message>
  <message>
   <source>Open an existing workspace…</source>
   <translation>Abrir un espacio de trabajo existente…</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>Abrir otro…</translation>
  </message>
  <message>
   <source>Open the workspace</source>
   <translation>Abrir el espacio de trabajo</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Record positions, endorsements and use cases, and send them.</source>
   <translation>Registrar posiciones, adhesiones y casos de uso, y enviarlos.</translation>
  </message>
  <message>
   <source>Root keys of several people</source>
   <translation>Claves raíz de varias personas</translation>
  </message>
  <message>
   <source>Root keys of several people…</source>
   <translation>Claves raíz de varias personas…</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Mostrarla</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Step {number} of 4</source>
   <translation>Paso {number} de 4</translation>
  </message>
  <message>
   <source>Take in what offices send, hold rounds, write the note.</source>
   <translation>Recibir lo que envían las oficinas, celebrar rondas, redactar la nota.</translation>
  </message>
  <message>
   <source>This is entered once and stands on everything you sign.</source>
   <translation>Se escribe una sola vez y figura en todo lo que usted firma.</translation>
  </message>
  <message>
   <source>Where your work is kept</source>
   <translation>Dónde se guarda su trabajo</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>¿Quién es usted?</translation>
  </message>
  <message>
   <source>Who runs the secretariat is decided by a root key, which lies in this folder at first.</source>
   <translation>Quién dirige la secretaría lo decide una clave raíz, que al principio está en esta carpeta.</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation>Con una frase de contraseña, nadie puede leer esta carpeta sin ella. No puede pedirse de nuevo: anótela y guárdela aparte.</translation>
  </message>
  <message>
   <source>Your &amp;name (may stay empty)</source>
   <translation>Su &amp;nombre (opcional)</translation>
  </message>
  <message>
   <source>Your office</source>
   <translation>Su oficina</translation>
  </message>
  <message>
   <source>for example: Field Office Tarawa</source>
   <translation>por ejemplo: oficina de Tarawa</translation>
  </message>
  <message>
   <source>leave empty to work without one</source>
   <translation>dejar vacío para trabajar sin ella</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.</source>
   <translation>{threshold} de {count} claves raíz deciden juntas quién dirige la secretaría; ninguna está aquí.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>! Not saved yet</source>
   <translation>! Aún sin guardar</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>%n respuesta debe revisarse antes de firmar.</numerusform>
    <numerusform>%n respuestas deben revisarse antes de firmar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>%n por revisar (F8)</numerusform>
    <numerusform>%n por revisar (F8)</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondieron</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>Buscar una pregunta</translation>
  </message>
  <message>
   <source>Find a question  (Ctrl+F)</source>
   <translation>Buscar una pregunta  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Finish and sign</source>
   <translation>Terminar y firmar</translation>
  </message>
  <message>
   <source>Language of the form</source>
   <translation>Idioma del formulario</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Outline of the form</source>
   <translation>Índice del formulario</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>Apartar</translation>
  </message>
  <message>
   <source>Put aside. It waits among your drafts, as far as you came.</source>
   <translation>Apartado. Espera entre sus borradores, en el punto al que llegó.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Takes back the last answer (Ctrl+Z)</source>
   <translation>Deshace la última respuesta (Ctrl+Z)</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>Whole form</source>
   <translation>Formulario entero</translation>
  </message>
  <message>
   <source>{answered} of {total} answered</source>
   <translation>{answered} de {total} respondidas</translation>
  </message>
  <message>
   <source>✓ Nothing needs attention.</source>
   <translation>✓ No hay nada que revisar.</translation>
  </message>
  <message>
   <source>✓ Recorded and signed.</source>
   <translation>✓ Registrado y firmado.</translation>
  </message>
  <message>
   <source>✓ Saved {when}</source>
   <translation>✓ Guardado {when}</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Fill it</source>
   <translation>Rellenarlo</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nuevo registro</translation>
  </message>
  <message>
   <source>Version {version} · {languages}</source>
   <translation>Versión {version} · {languages}</translation>
  </message>
  <message>
   <source>Which form do you want to fill?</source>
   <translation>¿Qué formulario quiere rellenar?</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:</source>
   <translation>Ya hay aquí un archivo de {secretariat}. Pida a la secretaría que le lea su propio código; debe ser este:</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Ser admitido por la secretaría</translation>
  </message>
  <message>
   <source>Give the root keys to several people, so that one stolen computer decides nothing.</source>
   <translation>Reparta las claves raíz entre varias personas, para que un ordenador robado no decida nada.</translation>
  </message>
  <message>
   <source>In any order; each step can be changed later.</source>
   <translation>En cualquier orden; cada paso puede cambiarse después.</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Preparar el lote…</translation>
  </message>
  <message>
   <source>Make the recovery sheet: three pages for three people, in case this computer is lost.</source>
   <translation>Haga la hoja de recuperación: tres páginas para tres personas, por si se pierde este ordenador.</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Abrir una ronda</translation>
  </message>
  <message>
   <source>Open the first round with its rule and its deadline.</source>
   <translation>Abra la primera ronda, con su regla y su plazo.</translation>
  </message>
  <message>
   <source>Put a consultation on the agenda: its recommendations, word for word.</source>
   <translation>Presente una consulta: sus recomendaciones, palabra por palabra.</translation>
  </message>
  <message>
   <source>Put up a consultation</source>
   <translation>Presentar una consulta</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>Hoja de recuperación…</translation>
  </message>
  <message>
   <source>Root keys…</source>
   <translation>Claves raíz…</translation>
  </message>
  <message>
   <source>Save the enrolment file and send it to the secretariat, by e-mail or on a stick.</source>
   <translation>Guarde el archivo de inscripción y envíelo a la secretaría, por correo electrónico o en una memoria.</translation>
  </message>
  <message>
   <source>Save the enrolment file…</source>
   <translation>Guardar el archivo de inscripción…</translation>
  </message>
  <message>
   <source>Send the offices their first bundle.</source>
   <translation>Envíe a las oficinas su primer lote.</translation>
  </message>
  <message>
   <source>Set up the secretariat</source>
   <translation>Poner en marcha la secretaría</translation>
  </message>
  <message>
   <source>Step {number}, done: {words}</source>
   <translation>Paso {number}, hecho: {words}</translation>
  </message>
  <message>
   <source>Step {number}: {words}</source>
   <translation>Paso {number}: {words}</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recibir archivos…</translation>
  </message>
  <message>
   <source>Take in the enrolment files of the offices and compare each code by telephone.</source>
   <translation>Reciba los archivos de inscripción de las oficinas y compare cada código por teléfono.</translation>
  </message>
  <message>
   <source>Take in the file that the secretariat sends back.</source>
   <translation>Reciba el archivo que la secretaría le devuelva.</translation>
  </message>
  <message>
   <source>The secretariat’s workspace is set up on this computer.</source>
   <translation>El espacio de trabajo de la secretaría está listo en este equipo.</translation>
  </message>
  <message>
   <source>This office is set up on this computer.</source>
   <translation>Esta oficina está lista en este equipo.</translation>
  </message>
  <message>
   <source>When the secretariat calls, read this code aloud, so that it knows the file is yours:</source>
   <translation>Cuando llame la secretaría, lea este código en voz alta para que sepa que el archivo es suyo:</translation>
  </message>
  <message>
   <source>You need not wait: whatever you record now goes out once you are admitted.</source>
   <translation>No hace falta esperar: lo que registre ahora saldrá cuando sea admitido.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>A backup is one file. Keep it away from this computer, and make one after every round.</source>
   <translation>Una copia de seguridad es un solo archivo. Guárdela lejos de este equipo y haga una después de cada ronda.</translation>
  </message>
  <message>
   <source>A new office finds its first steps here, until the secretariat has admitted it.</source>
   <translation>Una oficina nueva encuentra aquí sus primeros pasos, hasta que la secretaría la admita.</translation>
  </message>
  <message>
   <source>A record that says two different things asks you which one holds.</source>
   <translation>Un registro que dice dos cosas le pregunta cuál vale.</translation>
  </message>
  <message>
   <source>A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:</source>
   <translation>Un informe para quienes mantienen el programa. Contiene versiones y lugares del programa; ningún nombre, ninguna respuesta, ningún nombre de archivo. Esto es todo:</translation>
  </message>
  <message>
   <source>A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail.</source>
   <translation>Una ronda se abre con sus textos, su regla, su plazo y sus miembros; se cierra pasado el margen para el correo lento.</translation>
  </message>
  <message>
   <source>About and licences</source>
   <translation>Acerca de y licencias</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>Admita oficinas comparando un código breve en voz alta, abra y cierre rondas, responda a cada comentario y redacte la nota consolidada. La regla de una ronda queda fijada al abrirla.</translation>
  </message>
  <message>
   <source>After signing, an answer is changed by a correction; what was said before stays in the history.</source>
   <translation>Después de firmar, una respuesta se cambia con una corrección; lo dicho antes queda en el historial.</translation>
  </message>
  <message>
   <source>Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs.</source>
   <translation>Responda página por página, o active «Formulario entero». Cada respuesta se guarda en menos de un segundo; tras un corte de luz, el formulario espera entre sus borradores. Los mensajes figuran bajo la pregunta a la que se refieren; F8 lleva al siguiente. «Terminar y firmar» es el único paso que firma.</translation>
  </message>
  <message>
   <source>Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.</source>
   <translation>Assent es software libre bajo la licencia Apache 2.0. Utiliza Qt {qt} y PySide6 (LGPL 3), SQLite y SQLCipher (dominio público, BSD) y otras bibliotecas cuyas licencias están en la carpeta del programa.</translation>
  </message>
  <message>
   <source>At the bottom you begin something new: a position, an endorsement, a use case or any other form.</source>
   <translation>Abajo se empieza algo nuevo: una posición, una adhesión, un caso de uso o cualquier otro formulario.</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Volver al formulario</translation>
  </message>
  <message>
   <source>Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived.</source>
   <translation>Junto a las tareas se ve cómo están las cosas: el tiempo que queda en una ronda, quién ha respondido, qué llegada está probada.</translation>
  </message>
  <message>
   <source>Choose an item to read its text, our position, the result and what is still missing.</source>
   <translation>Elija un tema para leer su texto, nuestra posición, el resultado y lo que aún falta.</translation>
  </message>
  <message>
   <source>Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers.</source>
   <translation>Elija partes si su correo tiene un límite, y códigos QR donde no puede viajar ningún archivo. Un lote cifrado solo lo abren sus destinatarios.</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Ctrl+Z takes the last answer back, anywhere in the form.</source>
   <translation>Ctrl+Z deshace la última respuesta en cualquier parte del formulario.</translation>
  </message>
  <message>
   <source>Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too.</source>
   <translation>Suelte archivos o una carpeta entera en la página, o haga vigilar una carpeta. También se reciben fotografías de códigos QR y textos de un lector.</translation>
  </message>
  <message>
   <source>Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it.</source>
   <translation>Cada comentario recibe una respuesta. En la nota puede editarse cada párrafo; lo calculado queda al lado.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button.</source>
   <translation>Todo puede hacerse sin ratón. Tab avanza, Mayús+Tab retrocede, Espacio o Intro pulsa un botón.</translation>
  </message>
  <message>
   <source>Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said.</source>
   <translation>Todo lo registrado aquí o recibido. Escriba cualquier palabra para encontrarlo. Abra un registro para leer sus respuestas, su historial y la diferencia entre dos estados; corrija o retire los suyos. Nunca se borra nada: el historial conserva lo que se dijo.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Intercambio</translation>
  </message>
  <message>
   <source>Filling a form</source>
   <translation>Rellenar un formulario</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Language, look and text size act at once. “Check everything” computes every signature and every result again.</source>
   <translation>El idioma, el aspecto y el tamaño del texto cambian al instante. «Comprobarlo todo» calcula de nuevo cada firma y cada resultado.</translation>
  </message>
  <message>
   <source>Let the office read its code to you by telephone before you admit it. Revoke a lost device at once.</source>
   <translation>Pida a la oficina que le lea su código por teléfono antes de admitirla. Revoque de inmediato un dispositivo perdido.</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>Prepare un solo lote y envíelo por correo electrónico o en una memoria USB; reciba todo lo que le llegue, en cualquier orden y tantas veces como quiera. Un archivo rechazado se conserva intacto y el motivo se escribe al lado.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Páginas de la ayuda</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Comunicar un problema</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Revisión de libros</translation>
  </message>
  <message>
   <source>Save a report</source>
   <translation>Guardar un informe</translation>
  </message>
  <message>
   <source>Save a report…</source>
   <translation>Guardar un informe…</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secretaría</translation>
  </message>
  <message>
   <source>Send the offices a bundle after each closing: it carries results and receipts.</source>
   <translation>Envíe un lote a las oficinas después de cada cierre: lleva los resultados y los acuses de recibo.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>The filled button is the next step. A line on its side means that it is urgent or late.</source>
   <translation>El botón relleno es el paso siguiente. Una línea al costado indica urgencia o retraso.</translation>
  </message>
  <message>
   <source>The filters beside the search leave only one form, your own records, or what was withdrawn.</source>
   <translation>Los filtros junto a la búsqueda dejan solo un formulario, sus propios registros o lo retirado.</translation>
  </message>
  <message>
   <source>The line under the title of a record says how far it has come: recorded, sent, received, counted.</source>
   <translation>La línea bajo el título de un registro dice hasta dónde ha llegado: registrado, enviado, recibido, contado.</translation>
  </message>
  <message>
   <source>The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand.</source>
   <translation>Las otras pestañas muestran quién respondió qué, quién no ha respondido, cómo se acercaron las opiniones y qué objeciones siguen en pie.</translation>
  </message>
  <message>
   <source>The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there.</source>
   <translation>El esquema lateral muestra las preguntas respondidas (✓), abiertas (○) o que requieren atención (●). Elija una para ir a ella.</translation>
  </message>
  <message>
   <source>The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing.</source>
   <translation>La cronología muestra cada archivo enviado hasta que llega su acuse de recibo. Si no llega, envíelo otra vez: dos veces no cambia nada.</translation>
  </message>
  <message>
   <source>What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final.</source>
   <translation>Qué se pregunta, qué dijimos y cuál es la posición de cada uno, con el motivo. «Cómo se hizo el recuento» muestra las cifras de un resultado. Antes del cierre, un resultado nunca es definitivo.</translation>
  </message>
  <message>
   <source>What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so.</source>
   <translation>Lo que hay que hacer ahora, lo más urgente primero. Cada línea tiene un botón que le lleva allí. Cuando no queda nada, se dice.</translation>
  </message>
  <message>
   <source>What the window calls things.</source>
   <translation>Cómo llama la ventana a las cosas.</translation>
  </message>
  <message>
   <source>What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office.</source>
   <translation>Lo que los libros dejaron en duda, celda por celda: lo que muestra, lo que se propone y por qué se pregunta. Las flechas desplazan; A acepta, C corrige, S deja la respuesta vacía, D descarta la fila (o 1 a 4), F8 va a la siguiente pendiente, Ctrl+Z deshace. Las filas sin duda ya se incorporaron; las demás lo hacen cuando usted termina la revisión y esperan lo necesario, incluso días. La copia marcada vuelve a la oficina.</translation>
  </message>
  <message>
   <source>When a text changes after our position, our position is asked for again.</source>
   <translation>Si un texto cambia después de nuestra posición, se vuelve a pedir.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Write a passphrase down on paper and keep it apart: nobody can ask for it again.</source>
   <translation>Anote la frase de contraseña en papel y guárdela aparte: nadie puede volver a pedirla.</translation>
  </message>
  <message>
   <source>among QR codes: the one before, the next, back to Exchange</source>
   <translation>entre los códigos QR: el anterior, el siguiente, volver al intercambio</translation>
  </message>
  <message>
   <source>an objection with its reason and the change that would lift it</source>
   <translation>una objeción con su motivo y el cambio que la levantaría</translation>
  </message>
  <message>
   <source>asking the secretariat to accept what this device signs</source>
   <translation>pedir a la secretaría que acepte lo que firma este dispositivo</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>lote</translation>
  </message>
  <message>
   <source>enrolment</source>
   <translation>inscripción</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>entrada</translation>
  </message>
  <message>
   <source>find a question, a record or a use case</source>
   <translation>buscar una pregunta, un registro o un caso de uso</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>terminar y firmar</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>punto focal</translation>
  </message>
  <message>
   <source>formal objection</source>
   <translation>objeción formal</translation>
  </message>
  <message>
   <source>go among choices, choose</source>
   <translation>recorrer las opciones, elegir</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>ir a una página del menú lateral</translation>
  </message>
  <message>
   <source>help for this screen</source>
   <translation>ayuda de esta pantalla</translation>
  </message>
  <message>
   <source>in a review: accept, correct, leave the answer empty, leave the row out</source>
   <translation>en una revisión: aceptar, corregir, dejar la respuesta vacía, dejar fuera la fila</translation>
  </message>
  <message>
   <source>make a bundle</source>
   <translation>preparar un lote</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>nuevo registro</translation>
  </message>
  <message>
   <source>next question that needs attention, next open cell of a review</source>
   <translation>siguiente pregunta por revisar, siguiente celda abierta de una revisión</translation>
  </message>
  <message>
   <source>on an item of a consultation: give our position</source>
   <translation>en un tema de una consulta: dar nuestra posición</translation>
  </message>
  <message>
   <source>one finished and signed form: a position, an endorsement, a use case</source>
   <translation>un formulario terminado y firmado: una posición, una adhesión, un caso de uso</translation>
  </message>
  <message>
   <source>one signed line of the diary of a device; a record and each of its corrections are entries</source>
   <translation>una línea firmada del diario de un dispositivo; un registro y cada corrección son entradas</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>página anterior y siguiente</translation>
  </message>
  <message>
   <source>put a choice further up or down</source>
   <translation>subir o bajar una opción</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>acuse de recibo</translation>
  </message>
  <message>
   <source>record</source>
   <translation>registro</translation>
  </message>
  <message>
   <source>round</source>
   <translation>ronda</translation>
  </message>
  <message>
   <source>save now</source>
   <translation>guardar ahora</translation>
  </message>
  <message>
   <source>take a choice back</source>
   <translation>deshacer una elección</translation>
  </message>
  <message>
   <source>take back an answer or a decision, give an answer again</source>
   <translation>retirar una respuesta o una decisión, dar de nuevo una respuesta</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>recibir archivos</translation>
  </message>
  <message>
   <source>the file that carries new entries from one desk to another</source>
   <translation>el archivo que lleva las entradas nuevas de un puesto a otro</translation>
  </message>
  <message>
   <source>the folder on this computer in which all of your work is kept</source>
   <translation>la carpeta de este equipo donde se guarda todo su trabajo</translation>
  </message>
  <message>
   <source>the office that files the positions of its whole organization</source>
   <translation>la oficina que presenta las posiciones de toda su organización</translation>
  </message>
  <message>
   <source>the secretariat’s signature that it holds your entries; it comes with its next bundle</source>
   <translation>la firma de la secretaría de que tiene sus entradas; llega con su próximo lote</translation>
  </message>
  <message>
   <source>the time in which organizations give their positions, under one rule</source>
   <translation>el período en que las organizaciones dan sus posiciones, con una sola regla</translation>
  </message>
  <message>
   <source>workspace</source>
   <translation>espacio de trabajo</translation>
  </message>
  <message>
   <source>“Put aside” leaves the form; it waits on Home and among the drafts.</source>
   <translation>«Dejar aparte» cierra el formulario; espera en Inicio y entre los borradores.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>%n archivo adjunto no llegó a la secretaría. Va con el próximo lote.</numerusform>
    <numerusform>%n archivos adjuntos no llegaron a la secretaría. Van con el próximo lote.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>%n celda de un libro está decidida y ya puede incorporarse.</numerusform>
    <numerusform>%n celdas de libros están decididas y ya pueden incorporarse.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>%n celda de un libro espera su decisión.</numerusform>
    <numerusform>%n celdas de libros esperan su decisión.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>%n comentario espera respuesta: {title}</numerusform>
    <numerusform>%n comentarios esperan respuesta: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>%n archivo enviado hace más de dos semanas sigue sin acuse de recibo. Envíelo otra vez: nada se cuenta dos veces.</numerusform>
    <numerusform>%n archivos enviados hace más de dos semanas siguen sin acuse de recibo. Envíelos otra vez: nada se cuenta dos veces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>%n archivo fue rechazado y está apartado.</numerusform>
    <numerusform>%n archivos fueron rechazados y están apartados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>%n formulario quedó sin terminar.</numerusform>
    <numerusform>%n formularios quedaron sin terminar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>%n oficina pide ser admitida.</numerusform>
    <numerusform>%n oficinas piden ser admitidas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>%n recomendación espera su posición: {title}</numerusform>
    <numerusform>%n recomendaciones esperan su posición: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>%n registro no se ha enviado a la secretaría.</numerusform>
    <numerusform>%n registros no se han enviado a la secretaría.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>%n registro dice dos cosas distintas.</numerusform>
    <numerusform>%n registros dicen dos cosas distintas.</numerusform>
   </translation>
  </message>
  <message>
   <source>A form was begun and not finished: {title} ({when})</source>
   <translation>Un formulario quedó sin terminar: {title} ({when})</translation>
  </message>
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>Hay una ronda abierta y lo último recibido de la secretaría tiene %n día. Pregunte si se envió algo que no llegó.</numerusform>
    <numerusform>Hay una ronda abierta y lo último recibido de la secretaría tiene %n días. Pregunte si se envió algo que no llegó.</numerusform>
   </translation>
  </message>
  <message>
   <source>Admitted by {secretariat}.</source>
   <translation>Admitida por {secretariat}.</translation>
  </message>
  <message>
   <source>Answer comments</source>
   <translation>Responder a los comentarios</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Pedir la admisión…</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>Empezar algo nuevo</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Comprobarlo todo</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Cerrar la ronda</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Comparar y admitir</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Entries proved to have arrived</source>
   <translation>Entradas con llegada probada</translation>
  </message>
  <message>
   <source>Entries that were sent</source>
   <translation>Entradas enviadas</translation>
  </message>
  <message>
   <source>Every signature and every result can be computed again from what is in this workspace.</source>
   <translation>Cada firma y cada resultado pueden calcularse de nuevo a partir de lo que hay en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Terminar la revisión</translation>
  </message>
  <message>
   <source>Give positions</source>
   <translation>Dar las posiciones</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Ver de nuevo</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Verla</translation>
  </message>
  <message>
   <source>Look at the consultation</source>
   <translation>Ver la consulta</translation>
  </message>
  <message>
   <source>Look at the items</source>
   <translation>Ver los temas</translation>
  </message>
  <message>
   <source>Look at the records</source>
   <translation>Ver los registros</translation>
  </message>
  <message>
   <source>Look at the timeline</source>
   <translation>Ver la cronología</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Revisarlas</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Preparar el lote…</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Todavía no se ha abierto ninguna ronda.</translation>
  </message>
  <message>
   <source>No round is open: {title}</source>
   <translation>No hay ninguna ronda abierta: {title}</translation>
  </message>
  <message>
   <source>Not yet admitted by a secretariat. You can record everything now and send it when you are.</source>
   <translation>Aún no admitida por una secretaría. Ya puede registrarlo todo y enviarlo cuando sea admitida.</translation>
  </message>
  <message>
   <source>Nothing is waiting for you. Everything recorded here has been dealt with.</source>
   <translation>No hay nada pendiente. Todo lo registrado aquí está atendido.</translation>
  </message>
  <message>
   <source>Offices have not been sent the newest results and receipts.</source>
   <translation>No se han enviado a las oficinas los últimos resultados y acuses de recibo.</translation>
  </message>
  <message>
   <source>Offices that have our last bundle</source>
   <translation>Oficinas que tienen nuestro último lote</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Abrir una ronda</translation>
  </message>
  <message>
   <source>Opened to read only: nothing can be changed from here.</source>
   <translation>Abierto solo para lectura: desde aquí no se puede cambiar nada.</translation>
  </message>
  <message>
   <source>Organizations that answered</source>
   <translation>Organizaciones que han respondido</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>Otros formularios…</translation>
  </message>
  <message>
   <source>Other ways…</source>
   <translation>De otro modo…</translation>
  </message>
  <message>
   <source>Our positions</source>
   <translation>Nuestras posiciones</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Registrar una posición</translation>
  </message>
  <message>
   <source>Record a use case</source>
   <translation>Registrar un caso de uso</translation>
  </message>
  <message>
   <source>Record an endorsement</source>
   <translation>Registrar una adhesión</translation>
  </message>
  <message>
   <source>Round {number} is closed.</source>
   <translation>La ronda {number} está cerrada.</translation>
  </message>
  <message>
   <source>Round {number} is open until {day}.</source>
   <translation>La ronda {number} está abierta hasta el {day}.</translation>
  </message>
  <message>
   <source>Round {number} is open.</source>
   <translation>La ronda {number} está abierta.</translation>
  </message>
  <message>
   <source>See why</source>
   <translation>Ver por qué</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Resolverlo</translation>
  </message>
  <message>
   <source>Show drafts</source>
   <translation>Ver borradores</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Recibir archivos…</translation>
  </message>
  <message>
   <source>The consolidated note can be written: {title}</source>
   <translation>Puede redactarse la nota consolidada: {title}</translation>
  </message>
  <message>
   <source>The deadline of the round has passed: {title}</source>
   <translation>El plazo de la ronda ha vencido: {title}</translation>
  </message>
  <message>
   <source>The secretariat does not know this office yet.</source>
   <translation>La secretaría aún no conoce esta oficina.</translation>
  </message>
  <message>
   <source>The secretariat does not know yet that its latest file arrived here.</source>
   <translation>La secretaría aún no sabe que su último archivo llegó aquí.</translation>
  </message>
  <message>
   <source>The secretariat no longer accepts this device. Your records are kept here.</source>
   <translation>La secretaría ya no acepta este dispositivo. Sus registros se conservan aquí.</translation>
  </message>
  <message>
   <source>The secretariat's answer has not been taken in yet.</source>
   <translation>Aún no se ha recibido la respuesta de la secretaría.</translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>El texto de %n recomendación cambió después de su posición.</numerusform>
    <numerusform>El texto de %n recomendaciones cambió después de su posición.</numerusform>
   </translation>
  </message>
  <message>
   <source>This is the secretariat's desk.</source>
   <translation>Este es el puesto de la secretaría.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Version {version} of Assent came with the secretariat's bundle.</source>
   <translation>La versión {version} de Assent llegó con el lote de la secretaría.</translation>
  </message>
  <message>
   <source>Version {version} of Assent is out.</source>
   <translation>Ya existe la versión {version} de Assent.</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>En espera de admisión por la secretaría. Puede seguir registrando.</translation>
  </message>
  <message>
   <source>What is proved</source>
   <translation>Lo que está probado</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Redactar la nota</translation>
  </message>
  <message>
   <source>{count} of {total}</source>
   <translation>{count} de {total}</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>Llegada probada a {secretariat}: {received} de {entries} entradas.</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>Cambiar la frase de contraseña…</translation>
  </message>
  <message>
   <source>It cannot be asked for again: write it down and keep it apart.</source>
   <translation>No se puede volver a pedir: anótela y guárdela aparte.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Let this computer remember the passphrase ({keyring})</source>
   <translation>Dejar que este ordenador recuerde la frase de contraseña ({keyring})</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Lock it…</source>
   <translation>Bloquear…</translation>
  </message>
  <message>
   <source>Lock with this passphrase</source>
   <translation>Bloquear con esta frase de contraseña</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Bloqueando</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Take the lock away</source>
   <translation>Quitar el bloqueo</translation>
  </message>
  <message>
   <source>Taking the lock away</source>
   <translation>Quitando el bloqueo</translation>
  </message>
  <message>
   <source>○ Not locked: whoever has this folder can read it and sign as this office.</source>
   <translation>○ Sin bloqueo: quien tenga esta carpeta puede leerla y firmar como esta oficina.</translation>
  </message>
  <message>
   <source>● Locked: nobody reads this folder without the passphrase.</source>
   <translation>● Bloqueado: nadie lee esta carpeta sin la frase de contraseña.</translation>
  </message>
  <message>
   <source>✓ Locked. Backups made before keep the passphrase they were made with.</source>
   <translation>✓ Bloqueado. Las copias anteriores conservan la frase de contraseña con que se hicieron.</translation>
  </message>
  <message>
   <source>✓ The lock is gone; the folder can be read by whoever has it.</source>
   <translation>✓ Se quitó el bloqueo; quien tenga la carpeta puede leerla.</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.</source>
   <translation>Adhesiones: {endorsed} de {eligible}. A tiempo: {on_time}. Con retraso: {late}. Pendientes: {open}. Se cuenta como adhesión: {definition}.</translation>
  </message>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>Adhesión a los Principios para el Desarrollo Digital</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Funds, programmes and other entities</source>
   <translation>Fondos, programas y otras entidades</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Median of those signed late: {days} days.</source>
   <translation>Mediana de las firmadas con retraso: {days} días.</translation>
  </message>
  <message>
   <source>No endorsement has been recorded yet.</source>
   <translation>Aún no se ha registrado ninguna adhesión.</translation>
  </message>
  <message>
   <source>No formal objection was raised.</source>
   <translation>No se presentó ninguna objeción formal.</translation>
  </message>
  <message>
   <source>Objections and what would lift them</source>
   <translation>Objeciones y qué las retiraría</translation>
  </message>
  <message>
   <source>Observers</source>
   <translation>Observadores</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>Ronda {number}</translation>
  </message>
  <message>
   <source>Share of answers that agree</source>
   <translation>Proporción de respuestas de acuerdo</translation>
  </message>
  <message>
   <source>Specialized agencies</source>
   <translation>Organismos especializados</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>United Nations Secretariat</source>
   <translation>Secretaría de las Naciones Unidas</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>What would lift it</source>
   <translation>Qué la resolvería</translation>
  </message>
  <message>
   <source>Who has not answered yet</source>
   <translation>Quién no ha respondido aún</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>no entregado</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>leído, sin posición</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>meta: fines de 2022</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>16 bits or interlaced</source>
   <translation>16 bits o entrelazada</translation>
  </message>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation>Un cálculo de este formulario no llega a estabilizarse; se conserva su último valor.</translation>
  </message>
  <message>
   <source>A change of the list of offices that needs no root key: {what}.</source>
   <translation>Un cambio de la lista de oficinas que no exige ninguna clave raíz: {what}.</translation>
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation>Un cambio de quién dirige la secretaría lleva {present} de las {needed} firmas que necesita.</translation>
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation>Un cambio en la lista de oficinas no puede seguirse: {what}.</translation>
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation>Una fecha escrita como texto se leyó como fecha.</translation>
  </message>
  <message>
   <source>A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there.</source>
   <translation>Una fundación lleva las firmas de tantas claves raíz como firman juntas: hay {present} de {needed}.</translation>
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation>Una entrada posterior dice de la ronda {number} de {consultation} algo distinto que su apertura.</translation>
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation>Un número sin fracción se leyó como número entero.</translation>
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation>Un número escrito como texto se leyó como número.</translation>
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation>Una parte del libro declara tipos de documento o entidades, que ningún libro necesita.</translation>
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation>Una parte de {name} no coincide con su lista firmada: {file}.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty.</source>
   <translation>Una frase de contraseña no puede estar vacía.</translation>
  </message>
  <message>
   <source>A position waits only when the text changed after it; otherwise correct it or give a new one.</source>
   <translation>Una posición solo espera cuando el texto cambió después; si no, corríjala o dé una nueva.</translation>
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation>Una pregunta nombra un nodo que el formulario no tiene.</translation>
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation>Una pregunta de clase desconocida ({kind}) se muestra como texto.</translation>
  </message>
  <message>
   <source>A round is opened, closed, consolidated, and then concluded or followed by the next one.</source>
   <translation>Una ronda se abre, se cierra, se consolida y luego se concluye o le sigue la siguiente.</translation>
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation>Una regla nombra un nodo que el formulario no tiene.</translation>
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation>Una regla del formulario no pudo calcularse: {detail}</translation>
  </message>
  <message>
   <source>A ruling of the secretariat cannot be read by this version: {detail}</source>
   <translation>Esta versión no puede leer una decisión de la secretaría: {detail}</translation>
  </message>
  <message>
   <source>A scale is not written in numbers; it is asked as text.</source>
   <translation>Una escala no está escrita en números; se pregunta como texto.</translation>
  </message>
  <message>
   <source>A secret is needed, and nobody can type one here.</source>
   <translation>Se necesita un secreto y nadie puede escribirlo aquí.</translation>
  </message>
  <message>
   <source>A signature in the request does not belong to the change it asks for.</source>
   <translation>Una firma de la petición no corresponde al cambio que se pide.</translation>
  </message>
  <message>
   <source>A signature serves once. Write the request again and let it be signed again.</source>
   <translation>Una firma sirve una sola vez. Vuelva a escribir la petición y haga que la firmen de nuevo.</translation>
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation>Se recibió una declaración firmada que contradice otra ({code}); ambas se conservan como prueba.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation>Se pide un texto y la celda contiene una fecha; quizá la hoja de cálculo lo convirtió.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation>Se pide un texto y la celda contiene el número {shown}; quizá se perdieron ceros iniciales.</translation>
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation>Una hora escrita como texto se leyó como hora.</translation>
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation>Un retiro necesita su motivo, que queda con el registro.</translation>
  </message>
  <message>
   <source>Add the key files, or the words on paper, of that many holders; only the others may be named by their line.</source>
   <translation>Añada los archivos de clave, o las palabras en papel, de ese número de depositarios; solo los demás pueden nombrarse por su línea.</translation>
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation>Añada la fila a words.csv o choices.csv y genere de nuevo los instrumentos.</translation>
  </message>
  <message>
   <source>Add the secretariat's bundle; an office's own bundle is checked beside it.</source>
   <translation>Añada el lote de la secretaría; el de una oficina se comprueba junto a él.</translation>
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation>Admita primero la oficina, o reciba el último archivo de la secretaría; después reciba de nuevo este archivo.</translation>
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation>Tras el final del lote hay {count} bytes que no le pertenecen.</translation>
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation>Las {count} partes están aquí, pero juntas no forman el archivo que se dividió.</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Aquí se necesita una respuesta.</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation>Un valor automático no tiene nodo ni suceso conocido.</translation>
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation>Falta un archivo anterior de {origin}: aquí están las entradas {start} a {size}; se conocen {known}.</translation>
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation>Una entrada de la secretaría no puede leerse: {detail}</translation>
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation>Una expresión de este formulario no se entiende, en {place}: {expression} ({detail}).</translation>
  </message>
  <message>
   <source>Another window of Assent is unpacking an update into {folder}.</source>
   <translation>Otra ventana de Assent está desempaquetando una actualización en {folder}.</translation>
  </message>
  <message>
   <source>Answer the question for a file with this name, or leave the file out.</source>
   <translation>Responda con este nombre a la pregunta que pide un archivo, o deje el archivo fuera.</translation>
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation>Responda las preguntas que contiene.</translation>
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation>Pida una nueva solicitud de inscripción a la propia oficina y compare el código en voz alta.</translation>
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation>Pida la admisión en el espacio de trabajo de una oficina.</translation>
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation>Pídalo de nuevo, adjunto en un archivo ZIP o copiado en una memoria USB.</translation>
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation>Pídalo de nuevo; la copia o la descarga no terminó.</translation>
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation>Pida de nuevo el archivo; no lo abra ni lo guarde en un procesador de textos.</translation>
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation>Pida de nuevo el archivo; algo se le añadió en el camino.</translation>
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation>Pida de nuevo las partes; una de ellas fue sustituida.</translation>
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation>Pida de nuevo el mismo archivo.</translation>
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation>Pida de nuevo el mismo archivo. La oficina no ha perdido nada.</translation>
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation>Pida al autor del formulario una versión que no lo use.</translation>
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation>Pida al autor del formulario que rompa el círculo en el libro y envíe de nuevo el formulario.</translation>
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation>Pida al autor del formulario que lo corrija en el libro y envíe de nuevo el formulario.</translation>
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation>Pida al autor del formulario que lo guarde de nuevo como CSV (UTF-8), GeoJSON o XML.</translation>
  </message>
  <message>
   <source>Ask the holder of that key to sign the request again.</source>
   <translation>Pida a quien guarda esa clave que vuelva a firmar la petición.</translation>
  </message>
  <message>
   <source>Ask the holders of the root keys; their codes stand in the list.</source>
   <translation>Diríjase a quienes guardan las claves raíz; sus códigos figuran en la lista.</translation>
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation>Pida a la oficina una nueva solicitud (Espacio de trabajo, Inscripción) y reciba ese archivo.</translation>
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation>Pida de nuevo el formulario a la oficina que lo envió, o importe su libro XLSForm.</translation>
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation>Pida a la oficina que exporte de nuevo en partes más pequeñas.</translation>
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation>Pida a la oficina que ajuste la fecha del equipo. Las entradas se reciben; su orden no depende de ella.</translation>
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation>Pida a la oficina que actualice el programa y exporte de nuevo el lote.</translation>
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation>Pregunte a la oficina si un portátil se restauró desde una copia antigua; inscríbalo de nuevo como dispositivo nuevo.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.</source>
   <translation>Pida a la secretaría su lote completo: assent export bundle FILE --everything.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation>Pida a la secretaría su diario entero en un solo archivo y compare su código en voz alta.</translation>
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation>Pida a la secretaría que lo haga; su próximo lote trae el resultado.</translation>
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation>Pida a la secretaría que exporte de nuevo el acuse de recibo.</translation>
  </message>
  <message>
   <source>Ask the secretariat to write the request again.</source>
   <translation>Pida a la secretaría que vuelva a escribir la petición.</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation>Pida al remitente una copia sin contraseña, o ábralo y guárdelo sin ella.</translation>
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation>Pida al remitente que lo cifre para esta oficina: su última inscripción debe haberle llegado.</translation>
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation>Pida a quien instaló Assent que ejecute la actualización, o instálelo en su propia carpeta.</translation>
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation>Pida a su secretaría un instalador completo.</translation>
  </message>
  <message>
   <source>Ask your secretariat for an installer if this version gives trouble.</source>
   <translation>Si esta versión da problemas, pida un instalador a su secretaría.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation>Pida a su secretaría el archivo para {wanted}.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation>Pida a su secretaría el archivo de actualización completo de la versión {version}.</translation>
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation>Pida a {office} que la corrija o retire, o respóndale con un comentario.</translation>
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation>Pida a {origin} su diario entero en un solo archivo: así se verá si cambió el archivo o el diario.</translation>
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation>Pida a {origin} que lo envíe de nuevo y compare el código en voz alta.</translation>
  </message>
  <message>
   <source>Begin it with one of the words of the list, as “{example}.”, then take the table again.</source>
   <translation>Empiécela con una de las palabras de la lista, como «{example}.», y vuelva a recibir la tabla.</translation>
  </message>
  <message>
   <source>Call the office on a number you know and let it read its code. Then give it with --code, or say --yes-i-compared.</source>
   <translation>Llame a la oficina a un número que usted conozca y pídale que lea su código. Después indíquelo con --code, o escriba --yes-i-compared.</translation>
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation>Se insertaron o eliminaron celdas de esta fila: hay respuestas bajo otros encabezados.</translation>
  </message>
  <message>
   <source>Cells seem to have been inserted in this column: {shown} may belong to a row above.</source>
   <translation>Parece que se insertaron celdas en esta columna: {shown} puede pertenecer a una fila de más arriba.</translation>
  </message>
  <message>
   <source>Change the answer, or leave the whole row out.</source>
   <translation>Cambie la respuesta o descarte la fila entera.</translation>
  </message>
  <message>
   <source>Change the answer.</source>
   <translation>Cambie la respuesta.</translation>
  </message>
  <message>
   <source>Change the row of the table, then take it again.</source>
   <translation>Cambie la fila de la tabla y vuelva a recibirla.</translation>
  </message>
  <message>
   <source>Change the text first, then name the new version; the text objected to cannot answer it.</source>
   <translation>Cambie primero el texto e indique después la nueva versión; el texto objetado no puede responder a la objeción.</translation>
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation>Compruebe mayúsculas y espacios, e intente de nuevo.</translation>
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation>Compruebe que es el archivo correcto; si viene de un formulario más reciente, instale primero ese formulario.</translation>
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation>Compruebe que las filas pertenecen a este formulario.</translation>
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation>Compruebe la respuesta que da el número de elementos.</translation>
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation>Compruebe las respuestas que utiliza; si son correctas, avise al autor del formulario.</translation>
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation>Compruebe la fecha y el reloj de este equipo.</translation>
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation>Compruebe el final del texto.</translation>
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation>Compruebe el nombre; una pregunta dentro de una repetición se nombra con su posición, como /data/list[2]/name.</translation>
  </message>
  <message>
   <source>Check the number.</source>
   <translation>Compruebe el número.</translation>
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation>Compruebe la ortografía con la oficina, o inscriba primero la organización en la lista.</translation>
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation>Compruebe la columna type y los encabezados en xlsform.org e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Compruebe el año.</translation>
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation>Compruebe con la oficina que es el archivo que rellenó.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation>Elija un archivo que termine en .xlsx, .xls, .csv o .md.</translation>
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation>Elija un archivo cuyo nombre termine en .assent, un libro hecho por este programa, o pregunte de qué archivo se trata.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation>Elija una carpeta propia, o pida permiso para escribir en ella. No se cambió nada.</translation>
  </message>
  <message>
   <source>Choose a larger size for the parts.</source>
   <translation>Elija un tamaño mayor para las partes.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .csv.</source>
   <translation>Elija un nombre que termine en .png, .svg o .csv.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .xlsx or .csv.</source>
   <translation>Elija un nombre que termine en .xlsx o .csv.</translation>
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation>Elija una respuesta de la lista.</translation>
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation>Elija una respuesta acorde con ellas, o corrija la respuesta de la que depende la lista.</translation>
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation>Elija otra copia de seguridad; la más reciente que se abra es la mejor.</translation>
  </message>
  <message>
   <source>Choose another file, folder or name, and try again.</source>
   <translation>Elija otro archivo, carpeta o nombre e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Choose another name for the copy; the original stays as it came.</source>
   <translation>Elija otro nombre para la copia; el original queda como llegó.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <source>Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat).</source>
   <translation>Elija como máximo {most} letras y cifras, con guiones en lugar de espacios y barras (UN-Habitat).</translation>
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation>Elija uno de sus temas: {known}.</translation>
  </message>
  <message>
   <source>Choose one of its versions: {known}.</source>
   <translation>Elija una de sus versiones: {known}.</translation>
  </message>
  <message>
   <source>Choose one of the list in that column, then read the workbook again. Nothing was kept.</source>
   <translation>Elija de la lista de esa columna y vuelva a leer el libro. No se ha conservado nada.</translation>
  </message>
  <message>
   <source>Choose one of the objections that the board shows.</source>
   <translation>Elija una de las objeciones que muestra el tablero.</translation>
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation>Elija uno de los valores para cada campo en conflicto.</translation>
  </message>
  <message>
   <source>Choose one of the values that stand beside each other; anything else is a correction.</source>
   <translation>Elija uno de los valores que están uno junto al otro; cualquier otra cosa es una corrección.</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Elija entre: {known}.</translation>
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation>Elija los comentarios de la lista de esta consulta; un comentario corregido tiene un identificador nuevo.</translation>
  </message>
  <message>
   <source>Choose the end of one of the files that were taken from it.</source>
   <translation>Elija el final de uno de los archivos que se recibieron de él.</translation>
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation>Elija de nuevo el archivo en el formulario y después registre.</translation>
  </message>
  <message>
   <source>Choose the file that ends in .assent-root, or type the words of the sheet again, in order.</source>
   <translation>Elija el archivo que termina en .assent-root, o escriba de nuevo las palabras de la hoja, en orden.</translation>
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation>Elija la carpeta que contiene un archivo llamado workspace.assentdb, o empiece un nuevo espacio de trabajo.</translation>
  </message>
  <message>
   <source>Choose the items that are asked; their texts are fixed when the round opens.</source>
   <translation>Elija los temas que se plantean; sus textos quedan fijados al abrir la ronda.</translation>
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation>Elija el que se quiere decir.</translation>
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation>Elija las organizaciones habilitadas; el conjunto queda fijado al abrirse la ronda.</translation>
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation>Elija la versión del texto que responde a la objeción.</translation>
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation>Elija {allowed}.</translation>
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation>Ciérrelo si está abierto en otro programa, o elija otra carpeta; después exporte de nuevo.</translation>
  </message>
  <message>
   <source>Close it in the spreadsheet program, then take it again.</source>
   <translation>Ciérrelo en el programa de hojas de cálculo y vuelva a recibirlo.</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>Ciérrelo allí e intente de nuevo.</translation>
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation>Cierre el formulario, o cambie antes una respuesta.</translation>
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation>Cierre esta ronda y abra la siguiente con el nuevo conjunto.</translation>
  </message>
  <message>
   <source>Collect only signatures under one and the same request.</source>
   <translation>Reúna solo firmas de una misma petición.</translation>
  </message>
  <message>
   <source>Collect the signatures on that computer.</source>
   <translation>Reúna las firmas en ese ordenador.</translation>
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation>Comentarios de la ronda {number} que aún esperan una decisión: {count}.</translation>
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation>Comentarios no publicables o de redacción que quedan fuera de la nota: {count}.</translation>
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation>Compare el código en voz alta con su secretaría antes de recibir nada de este remitente.</translation>
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation>Convierta de nuevo el libro XLSForm, o pida a su autor que lo revise.</translation>
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation>La conversión del libro necesitó más memoria de la que se le da.</translation>
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation>La conversión del libro tardó más de {seconds} segundos y se detuvo.</translation>
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation>Cópielo de nuevo desde su origen; un correo o una memoria llena pudo cortarlo.</translation>
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation>Cópielo o pídalo de nuevo; la descarga o la copia se interrumpió.</translation>
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation>Cópielo primero a este equipo, o pídalo de nuevo.</translation>
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation>Copie la carpeta a otro disco y ábrala allí. Lo guardado antes no se ve afectado.</translation>
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation>Copie de nuevo el archivo de actualización desde su origen. Aquí no se cambió nada.</translation>
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation>Copie primero toda la carpeta a un lugar seguro; después restaure la última copia de seguridad y reciba los lotes llegados desde entonces.</translation>
  </message>
  <message>
   <source>Copy the whole folder to this computer and open it there.</source>
   <translation>Copie la carpeta entera a este equipo y ábrala ahí.</translation>
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation>Copie de nuevo la línea entera, desde la primera letra del nombre hasta la última.</translation>
  </message>
  <message>
   <source>Correct the answer, or leave the whole row out.</source>
   <translation>Corrija la respuesta o descarte la fila entera.</translation>
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation>Corrija la expresión en el libro del formulario e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation>Corrija este lugar del libro e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation>Elimine lo que no pertenece al formulario (imágenes, otras hojas, filas vacías) y guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation>Cifras de otra escritura se leyeron como cifras.</translation>
  </message>
  <message>
   <source>Do it there. If that computer is lost, take the list over: Secretariat, Root keys.</source>
   <translation>Hágalo allí. Si ese ordenador se ha perdido, asuma la lista: Secretaría, Claves raíz.</translation>
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation>No admita el dispositivo. Pida a la oficina que lea de nuevo el código, letra por letra.</translation>
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation>No lo abra en otro lugar; pregunte al remitente si lo envió.</translation>
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation>No lo abra a menos que sepa quién lo hizo.</translation>
  </message>
  <message>
   <source>Do not sign it and do not use it. Ask where it comes from.</source>
   <translation>No la firme ni la use. Pregunte de dónde viene.</translation>
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation>No lo use. Pida de nuevo el archivo de actualización a su secretaría, por otra vía.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation>No lo use. Pregunte por teléfono a {origin} si lo envió.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation>No lo use. Pida a {origin} que lo exporte de nuevo, y no edite los archivos de lote.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation>No lo use. Pida a {origin} que lo exporte de nuevo.</translation>
  </message>
  <message>
   <source>Do not use it. Check the workspace, and restore a backup made before.</source>
   <translation>No lo use. Compruebe el espacio de trabajo y restaure una copia de seguridad anterior.</translation>
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation>No lo use. Las entradas anteriores permanecen; pregunte a la oficina qué dispositivo usa ahora.</translation>
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation>No lo use; pregunte de dónde viene a la oficina que lo envió.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation>No lo use; pida al remitente el libro original.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation>No lo use; pregunte al remitente de dónde viene.</translation>
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation>No use este archivo. Llame a la secretaría y compare su código en voz alta.</translation>
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation>Escriba primero su texto: nadie puede tomar posición sobre un lugar vacío.</translation>
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation>No se pueden añadir ni quitar elementos de {ref} a mano.</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation>La entrada {index} de {origin} no puede leerse: {detail}</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation>La entrada {index} de {origin} no es la que se escribió: su huella no coincide.</translation>
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation>Exporte su diario entero y envíelo a la secretaría y a su auditor.</translation>
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation>Rellene la plantilla tal como está: {expected}.</translation>
  </message>
  <message>
   <source>Fill in the workbook that was written here, and keep its hidden second row.</source>
   <translation>Rellene el libro que se escribió aquí y conserve su segunda fila oculta.</translation>
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation>Rellene {field}; una adhesión es el acto de una autoridad en una fecha.</translation>
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation>No se dijo qué valor vale para {field}.</translation>
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation>Libere espacio (vacíe la papelera, mueva archivos grandes) y hágalo de nuevo.</translation>
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation>Libere espacio y empiece de nuevo la actualización. Aquí no se cambió nada.</translation>
  </message>
  <message>
   <source>From now on {threshold} of these {count} root keys sign together: {codes}</source>
   <translation>A partir de ahora firman juntas {threshold} de estas {count} claves raíz: {codes}</translation>
  </message>
  <message>
   <source>Give an age recipient: it begins with age1.</source>
   <translation>Indique un destinatario de age: empieza por age1.</translation>
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation>Dé a cada opción de una lista su propio nombre, salvo que un filtro las distinga.</translation>
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation>Dé una decisión a cada comentario, aunque sea «se tomó nota», antes de consolidar la ronda.</translation>
  </message>
  <message>
   <source>Give it a passphrase first.</source>
   <translation>Póngale primero una frase de contraseña.</translation>
  </message>
  <message>
   <source>Give it in a file or in the environment: `assent {verb} --help`.</source>
   <translation>Indíquelo en un archivo o en el entorno: `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Give one of them another name, and answer with that name.</source>
   <translation>Dé otro nombre a uno de ellos y responda con ese nombre.</translation>
  </message>
  <message>
   <source>Give the secretariat's key, one line, as you have it from somewhere else than the file.</source>
   <translation>Indique la clave de la secretaría, en una línea, tal como la obtuvo por otra vía que no sea el archivo.</translation>
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation>Siga trabajando. Si ocurre de nuevo, abra la Ayuda y guarde un informe para quienes cuidan el programa.</translation>
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation>Recorra la lista junto a la nota y resuelva cada punto.</translation>
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation>Los grupos están uno dentro de otro a demasiada profundidad para convertirse.</translation>
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation>Las columnas ocultas se leyeron como las demás: {columns}.</translation>
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation>Si hay respuestas allí, muévalas a la hoja del formulario y envíelo de nuevo.</translation>
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation>Si el estado anterior no era correcto, registre una corrección y dé su motivo.</translation>
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation>Si el libro tiene esa hoja con otros encabezados, restablezca los encabezados.</translation>
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation>Instale de nuevo el formulario desde su libro.</translation>
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation>Instale el formulario y exporte de nuevo.</translation>
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation>Instale el formulario y reciba de nuevo el libro.</translation>
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation>Instale la versión más reciente en este equipo. No se cambió nada en el espacio de trabajo.</translation>
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation>Instale la versión más reciente del formulario, o pida a la oficina que corrija el registro.</translation>
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation>Instale la versión más reciente del programa, o pida al remitente que escriba de nuevo el archivo.</translation>
  </message>
  <message>
   <source>It is asked for with the next bundle from here, and comes with the one after it.</source>
   <translation>Se pide con el próximo lote de aquí, y llega con el que le responda.</translation>
  </message>
  <message>
   <source>It is not known here whose signature the proof should carry.</source>
   <translation>Aquí no se sabe de quién debería ser la firma de la prueba.</translation>
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation>Quizá se registró o se desechó; mire en la lista de registros.</translation>
  </message>
  <message>
   <source>Item {item} of {consultation} has been asked in a round and cannot be left out any more.</source>
   <translation>El tema {item} de {consultation} se planteó en una ronda y ya no puede omitirse.</translation>
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation>Su archivo se conserva; expórtelo desde la lista de borradores, o empiece de nuevo el formulario.</translation>
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation>Su valor viene del formulario; cambie las respuestas de las que se obtiene.</translation>
  </message>
  <message>
   <source>Keep it in the file, and open the next round without it.</source>
   <translation>Déjelo en el archivo y abra la próxima ronda sin él.</translation>
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation>Conserve el archivo. Pida a la secretaría su diario entero y muestre ambos a su auditor.</translation>
  </message>
  <message>
   <source>Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here.</source>
   <translation>Conserve la versión {installed} o pida a su secretaría una actualización más reciente. Aquí no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation>Déjela fuera, o cambie la respuesta de la que depende la pregunta.</translation>
  </message>
  <message>
   <source>Let another computer of the secretariat take over, or add one.</source>
   <translation>Haga que otro ordenador de la secretaría la asuma, o añada uno.</translation>
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation>Letras escritas de dos maneras se unificaron.</translation>
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation>Los finales de línea se unificaron.</translation>
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation>Muestre primero la lista y copie el identificador.</translation>
  </message>
  <message>
   <source>List what waits; it may have been decided, or its workbook may have come again.</source>
   <translation>Consulte lo que espera; quizá ya se decidió o su libro llegó de nuevo.</translation>
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation>Consulte `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation>Consulte su historial en el tablero; una nueva objeción empieza con una nueva posición.</translation>
  </message>
  <message>
   <source>Look at the list again; it may have been taken in the meantime.</source>
   <translation>Mire de nuevo la lista; puede que ya se haya recibido.</translation>
  </message>
  <message>
   <source>Look at the list of comments that were put together.</source>
   <translation>Consulte la lista de comentarios reunidos.</translation>
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation>Consulte en la lista de oficinas los dispositivos de cada una.</translation>
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation>Consulte la lista de oficinas, o escriba el lote para todas.</translation>
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation>Búsquelo en la lista de registros; quizá aún no ha llegado.</translation>
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation>Haga una primero y entregue sus tres partes a tres personas.</translation>
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation>La mayoría de las respuestas de esta fila son las de {other}: quizá se ordenaron filas sin sus referencias.</translation>
  </message>
  <message>
   <source>Most answers of this row do not fit their questions; they may stand in the wrong columns.</source>
   <translation>La mayoría de las respuestas de esta fila no encajan con sus preguntas; quizá estén en otras columnas.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation>Pase las listas largas a archivos CSV y quite las imágenes del libro.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation>Pase las listas largas a archivos CSV, o divida el formulario, e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation>Pase las listas largas a archivos CSV adjuntos, o divida el formulario.</translation>
  </message>
  <message>
   <source>Move the answers under their headings and send the workbook again.</source>
   <translation>Ponga las respuestas bajo sus encabezados y envíe de nuevo el libro.</translation>
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation>Devuelva las celdas a su lugar y envíe de nuevo el libro.</translation>
  </message>
  <message>
   <source>Name each key once, at most 32 of them, and ask for at least one and at most all.</source>
   <translation>Nombre cada clave una vez, 32 como máximo, y pida al menos una y como máximo todas.</translation>
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation>Nómbrelo con --form, o póngalo en el JSON como "form".</translation>
  </message>
  <message>
   <source>Name the one you mean with --consultation.</source>
   <translation>Indique de qué consulta se trata con --consultation.</translation>
  </message>
  <message>
   <source>No QR code of this program was found in the picture {name}.</source>
   <translation>No se ha encontrado ningún código QR de este programa en la imagen {name}.</translation>
  </message>
  <message>
   <source>No answer names the file {name}, so it would not belong to the record.</source>
   <translation>Ninguna respuesta nombra el archivo {name}, así que no pertenecería al registro.</translation>
  </message>
  <message>
   <source>No comments of {consultation} are put together under “{cluster}”.</source>
   <translation>No hay comentarios de {consultation} reunidos bajo «{cluster}».</translation>
  </message>
  <message>
   <source>No file of {device} ended after {entries} entries.</source>
   <translation>Ningún archivo de {device} terminó tras {entries} entradas.</translation>
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation>Ningún identificador empieza por «{start}».</translation>
  </message>
  <message>
   <source>No newer version for this computer has come with a bundle.</source>
   <translation>Con ningún lote ha llegado una versión más reciente para este equipo.</translation>
  </message>
  <message>
   <source>No position of ours on {item} waits to be given again.</source>
   <translation>Ninguna posición nuestra sobre {item} espera que se dé de nuevo.</translation>
  </message>
  <message>
   <source>No question {key} waits here.</source>
   <translation>Aquí no espera ninguna pregunta {key}.</translation>
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation>No hay ninguna ronda de «{consultation}» abierta.</translation>
  </message>
  <message>
   <source>No update file was named.</source>
   <translation>No se indicó ningún archivo de actualización.</translation>
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation>No se puede escribir nada en {folder}.</translation>
  </message>
  <message>
   <source>Nothing in this file says that it was made from the form; only its headings are alike.</source>
   <translation>Nada en este archivo dice que proceda del formulario; solo se parecen los encabezados.</translation>
  </message>
  <message>
   <source>Nothing more is accepted from {device} after {size} entries. Reason: {reason}</source>
   <translation>No se acepta nada más de {device} después de {size} entradas. Motivo: {reason}</translation>
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation>No hay nada que hacer si está en camino; si no, pida el archivo anterior. Este queda en espera.</translation>
  </message>
  <message>
   <source>Nothing needs doing.</source>
   <translation>No hay que hacer nada.</translation>
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation>No hay nada que hacer. Si la versión instalada da problemas, pida una actualización más reciente.</translation>
  </message>
  <message>
   <source>Nothing needs doing. When one comes, it is named on the home page.</source>
   <translation>No hay que hacer nada. Cuando llegue una, se indicará en la página de inicio.</translation>
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation>No hay nada que hacer; envíe a la oficina el próximo lote.</translation>
  </message>
  <message>
   <source>Nothing that came from the secretariat proves yet that it holds this revision.</source>
   <translation>Nada de lo recibido de la secretaría prueba todavía que tenga esta revisión.</translation>
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation>No se cambió nada en este registro.</translation>
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation>En un equipo con el paquete de un administrador, pida el paquete nuevo.</translation>
  </message>
  <message>
   <source>One more computer becomes a computer of the secretariat: {name}, code of its key {code}.</source>
   <translation>Un ordenador más pasa a ser de la secretaría: {name}, código de su clave {code}.</translation>
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation>Una de las entradas no está escrita como las escribe este programa ({rule}).</translation>
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation>Solo el espacio de trabajo de la secretaría puede hacer esto.</translation>
  </message>
  <message>
   <source>Open a round first.</source>
   <translation>Abra primero una ronda.</translation>
  </message>
  <message>
   <source>Open a round with this item first.</source>
   <translation>Abra primero una ronda con este tema.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation>Ábralo en una hoja de cálculo, elimine lo que no pertenece al formulario, guárdelo y recíbalo de nuevo.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation>Ábralo en una hoja de cálculo, guárdelo de nuevo como .xlsx e importe ese archivo.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation>Ábralo en una hoja de cálculo, guárdelo de nuevo como .xlsx y reciba ese archivo.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation>Ábralo en una hoja de cálculo, guárdelo como .xlsx y reciba ese archivo.</translation>
  </message>
  <message>
   <source>Open it, answer what the form asks, and finish it.</source>
   <translation>Ábrala, responda lo que pide el formulario y termínela.</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation>Ábralo, o elija una carpeta vacía para el nuevo.</translation>
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation>Abra el archivo en una hoja de cálculo y guárdelo, o escriba el valor mismo.</translation>
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation>Abra de nuevo la nota: quizá se compuso otra vez.</translation>
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation>Ábralas con el formulario en el que se dieron.</translation>
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation>Abrir el archivo ocuparía este equipo mucho tiempo; los archivos de este programa no lo hacen.</translation>
  </message>
  <message>
   <source>Our position on {item} cannot be given again as it is: {why}</source>
   <translation>Nuestra posición sobre {item} no puede darse de nuevo tal cual: {why}</translation>
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation>El párrafo {number} contiene una dirección de correo: {found}</translation>
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation>El párrafo {number} nombra a {organization} («{found}»), que no pidió ser nombrada.</translation>
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation>El párrafo {number} aún espera traducción.</translation>
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation>La parte {number} de {count} está dos veces con contenidos distintos.</translation>
  </message>
  <message>
   <source>Parts of another file, the first of which came on {day}, were given up to make room: {present} of {count} were here.</source>
   <translation>Se descartaron las partes de otro archivo, la primera llegada el {day}, para hacer sitio: había {present} de {count}.</translation>
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation>Partes de este archivo vienen de otra plantilla ({form} {version}); se leyó como {chosen}.</translation>
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation>Pegue el texto oficial de ese idioma en la consulta.</translation>
  </message>
  <message>
   <source>Photograph the code again: straight, sharp, filling the picture, with its white margin.</source>
   <translation>Vuelva a fotografiar el código: recto, nítido, que llene la imagen y con su margen blanco.</translation>
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation>Ponga en orden todas las opciones.</translation>
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation>Restablezca sus encabezados y envíe de nuevo el libro, o reciba la fila sin ello.</translation>
  </message>
  <message>
   <source>Put the comments on each item together by themselves.</source>
   <translation>Reúna por separado los comentarios de cada tema.</translation>
  </message>
  <message>
   <source>Put the headings back into one row above the answers and take the workbook again.</source>
   <translation>Vuelva a poner los encabezados en una sola fila sobre las respuestas y reciba de nuevo el libro.</translation>
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation>Restablezca el texto anterior, o cierre esta ronda y abra la siguiente con el texto nuevo.</translation>
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation>Restablezca el párrafo sobre las objeciones; el expediente las conserva.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation>La lectura de {name} se detuvo: {what}.</translation>
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation>Observación del convertidor: {detail}</translation>
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation>Quite las filas y columnas vacías con formato, o divida el formulario, e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation>Quite la columna si nadie la necesita.</translation>
  </message>
  <message>
   <source>Rename the offices; the name is part of what the code stands for that was compared aloud.</source>
   <translation>Cambie el nombre de las oficinas; este nombre forma parte de lo que representa el código comparado en voz alta.</translation>
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation>Sustituya {detail} en el libro del formulario e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation>Reformule el párrafo, o permita el nombre indicando el motivo.</translation>
  </message>
  <message>
   <source>Round {number} asks nothing.</source>
   <translation>La ronda {number} no plantea nada.</translation>
  </message>
  <message>
   <source>Round {number} cannot go on in this way: it is {what}.</source>
   <translation>La ronda {number} no puede seguir así: está {what}.</translation>
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation>La ronda {number} tiene un plazo o un período de gracia que no puede cumplirse: {value}.</translation>
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation>La ronda {number} no tiene a nadie que pueda tomar posición.</translation>
  </message>
  <message>
   <source>Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come.</source>
   <translation>La ronda {number} queda como está: el acto necesita una frase de la presidencia y un plazo aún por venir.</translation>
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation>La ronda {number} se cerraría {hours} horas después de abrirse; la regla de acuerdo tácito exige {least}.</translation>
  </message>
  <message>
   <source>Row {row} of {name} says “{said}”, which is not a decision.</source>
   <translation>La fila {row} de {name} dice «{said}», que no es una decisión.</translation>
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation>Guárdelo como .xlsx o como CSV UTF-8.</translation>
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation>Guárdela como PNG ordinario, o ábrala en la ventana, que también lee fotografías.</translation>
  </message>
  <message>
   <source>Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.</source>
   <translation>Guárdelo más pequeño (escaneado en gris, con menos puntos) o diga con palabras dónde se conserva.</translation>
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation>Guárdelo sin contraseña e impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation>Diga por qué en una frase; la organización la leerá.</translation>
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation>Diga si es un registro.</translation>
  </message>
  <message>
   <source>Say whether it is that record; a new record is sent in a row of its own reference.</source>
   <translation>Indique si es ese registro; un registro nuevo se envía en una fila con su propia referencia.</translation>
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation>Diga si todavía cuenta.</translation>
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation>Diga si se movió a propósito.</translation>
  </message>
  <message>
   <source>Say whether the answer stands in the right row.</source>
   <translation>Diga si la respuesta está en la fila correcta.</translation>
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation>Diga si la anotación es la respuesta.</translation>
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation>Diga si el número está escrito como debe.</translation>
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation>Diga si la pregunta queda sin respuesta.</translation>
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation>Diga si el resultado {shown} es el deseado.</translation>
  </message>
  <message>
   <source>Say whether the row belongs to the office of this workbook.</source>
   <translation>Indique si la fila pertenece a la oficina de este libro.</translation>
  </message>
  <message>
   <source>Say whether the row is a new record; if not, write its reference and send the workbook again.</source>
   <translation>Indique si la fila es un registro nuevo; si no, escriba su referencia y envíe el libro de nuevo.</translation>
  </message>
  <message>
   <source>Say whether the row is a record of this form.</source>
   <translation>Indique si la fila es un registro de este formulario.</translation>
  </message>
  <message>
   <source>Say whether the row is whole, or ask for the file again.</source>
   <translation>Indique si la fila está completa o pida de nuevo el archivo.</translation>
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation>Diga si la fila es {proposed}.</translation>
  </message>
  <message>
   <source>Say whether the text is as it should be.</source>
   <translation>Indique si el texto está como debe.</translation>
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation>Diga si el valor de la celda combinada vale también aquí.</translation>
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation>Diga si estas coordenadas son las deseadas.</translation>
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation>Diga si deben eliminarse.</translation>
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation>Diga si esta fecha es la deseada.</translation>
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation>Diga si este texto es el deseado.</translation>
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation>Diga si {ref} cambió realmente tanto.</translation>
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation>Diga si {shown} responde a la pregunta nombrada aquí.</translation>
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation>Diga de qué fecha se trata.</translation>
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation>Diga de qué número se trata.</translation>
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation>Diga qué número pide la pregunta.</translation>
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation>Diga a qué pregunta responde, o déjelo fuera.</translation>
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation>Diga de qué fila se trata; una fila recibida además pasa a ser un registro propio.</translation>
  </message>
  <message>
   <source>Say why in one sentence, which stays with the act, and choose a later deadline.</source>
   <translation>Diga por qué en una frase, que queda con el acto, y elija un plazo posterior.</translation>
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation>Escanee de nuevo el código, o copie de nuevo su texto desde ASSENT: hasta el final.</translation>
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation>Envíelo como archivo, o exporte menos registros.</translation>
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation>Envíe la solicitud de inscripción y reciba el lote que la responde.</translation>
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation>Envíe el archivo junto al libro, o use el programa para esta pregunta.</translation>
  </message>
  <message>
   <source>Send the next bundle, and take the secretariat's answer; then save the proof.</source>
   <translation>Envíe el próximo lote y reciba la respuesta de la secretaría; después guarde la prueba.</translation>
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation>Envíe a la oficina un formulario escrito por este programa, o deje que la propia oficina reciba el archivo.</translation>
  </message>
  <message>
   <source>Send the small update file against the installed version, or carry this one on a stick.</source>
   <translation>Envíe la actualización pequeña para la versión instalada, o lleve este archivo en una memoria USB.</translation>
  </message>
  <message>
   <source>Send to one office after the other, or leave out what other offices wrote.</source>
   <translation>Envíe a una oficina tras otra, o deje fuera lo que escribieron otras oficinas.</translation>
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation>Fije un plazo posterior a la apertura y una gracia de 0 a {most} horas.</translation>
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation>Fije un plazo posterior.</translation>
  </message>
  <message>
   <source>Set the date and time of this computer, then do it again. Nothing was lost.</source>
   <translation>Ajuste la fecha y la hora de este equipo y vuelva a hacerlo. No se ha perdido nada.</translation>
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation>Se separaron varias respuestas en una celda.</translation>
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation>Algunos cálculos de este formulario dependen de su propio resultado: {path}.</translation>
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation>Algo fuera del programa no está como debería.</translation>
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation>Se omitieron los espacios alrededor de la respuesta.</translation>
  </message>
  <message>
   <source>Start it as `assent {verb}`, the program that also opens the window.</source>
   <translation>Inícielo como `assent {verb}`, el programa que también abre la ventana.</translation>
  </message>
  <message>
   <source>Take four words that do not belong together.</source>
   <translation>Elija cuatro palabras que no tengan relación entre sí.</translation>
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation>Reciba primero su solicitud de inscripción.</translation>
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation>Reciba juntas solo partes de una misma exportación; pida de nuevo las partes si ambas parecen correctas.</translation>
  </message>
  <message>
   <source>Take or record its position first, then take the table again.</source>
   <translation>Reciba o registre primero su posición y vuelva a recibir la tabla.</translation>
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation>Quite la dirección del párrafo.</translation>
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation>Reciba primero el lote que contiene el registro anterior, o registre este como nuevo.</translation>
  </message>
  <message>
   <source>Take the earlier files, or delete some that wait; then take this one again.</source>
   <translation>Reciba los archivos anteriores o borre algunos de los que esperan; después reciba este otra vez.</translation>
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation>Reciba también las otras partes, en cualquier orden. Esta queda en espera.</translation>
  </message>
  <message>
   <source>Take the secretariat's bundle first, then take the table again.</source>
   <translation>Reciba primero el lote de la secretaría y vuelva a recibir la tabla.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation>Reciba primero el último lote de la secretaría, o envíe el archivo sin cifrar.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first.</source>
   <translation>Tome primero el último lote de la secretaría.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation>Reciba el último lote de la secretaría, o instale el formulario desde su libro.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation>Reciba el último lote de la secretaría.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting.</source>
   <translation>Tome primero el último archivo de la secretaría, o pida al remitente su diario entero en un solo archivo. Este queda en espera.</translation>
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation>Reciba el libro donde se hizo la plantilla, o escriba la corrección a mano.</translation>
  </message>
  <message>
   <source>Take “{cluster}” apart first, or leave those comments out.</source>
   <translation>Separe primero «{cluster}» o deje fuera esos comentarios.</translation>
  </message>
  <message>
   <source>Text in the column of references that is no reference was not read: {text}</source>
   <translation>El texto de la columna de referencias que no es una referencia no se leyó: {text}</translation>
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation>El archivo ZIP {name} contiene más de lo que el programa descomprime.</translation>
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation>La respuesta está tachada.</translation>
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation>La respuesta se encontró en la lista con otra grafía o en otro idioma.</translation>
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation>Las respuestas no pueden leerse: {detail}.</translation>
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation>Las respuestas no dicen a qué formulario pertenecen.</translation>
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation>El lote necesitaría {count} códigos QR; nadie debería escanear más de {most}.</translation>
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation>La celda lleva una anotación: {note}</translation>
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation>La celda contiene una fórmula que da otro resultado cada día.</translation>
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation>La celda contiene una fórmula cuyo resultado nunca se guardó.</translation>
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation>La celda contiene {shown} como valor de verdad.</translation>
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation>La celda está vacía y lleva una anotación: {shown}</translation>
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation>La celda está bajo una celda combinada; quizá el valor de arriba vale para ella.</translation>
  </message>
  <message>
   <source>The cell shows its number with words or in other units; it holds {shown}.</source>
   <translation>La celda muestra su número con palabras o en otras unidades; contiene {shown}.</translation>
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation>La celda muestra {shown} como porcentaje.</translation>
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation>La celda muestra {shown} en lugar de un valor.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation>Las opciones están en una lista que no llegó.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation>Las opciones están en una lista que no llegó; se pregunta como texto.</translation>
  </message>
  <message>
   <source>The clock of this computer says {when}; nothing can be recorded under such a date.</source>
   <translation>El reloj de este equipo indica {when}; no se puede registrar nada con esa fecha.</translation>
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation>El reloj de {origin} no concuerda con los demás: la entrada {index} lleva una fecha con {days} días de diferencia.</translation>
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation>El código leído ({heard}) no es el de esta solicitud ({shown}).</translation>
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation>La columna {column} es para otro programa; el formulario se convirtió sin ella.</translation>
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation>La columna «{heading}» no forma parte del formulario y no se leyó.</translation>
  </message>
  <message>
   <source>The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open.</source>
   <translation>La columna «{label}» no está en la hoja; la respuesta de un registro se conserva y la de una fila nueva queda sin dar.</translation>
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation>Quizá el comentario se editó después: busque su redacción actual.</translation>
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation>El cuadro de comentarios tiene columnas distintas de la plantilla: {found}.</translation>
  </message>
  <message>
   <source>The comments to be put together are about different items: {items}.</source>
   <translation>Los comentarios que se quieren reunir se refieren a temas distintos: {items}.</translation>
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation>El contenido del archivo no puede descomprimirse ({rule}), aunque nada se dañó en el camino.</translation>
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation>El convertidor se detuvo en algo del libro que no conoce ({detail}).</translation>
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation>Se entendió la coma decimal o los separadores de millares.</translation>
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation>El dispositivo de {office} ya está en la lista.</translation>
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation>El dispositivo {origin} se retiró de la lista tras {valid} entradas; este archivo tiene {size}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation>El disco que contiene {folder} no respondió como debería: {detail}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation>El disco que contiene {folder} está lleno; lo último que hizo no se guardó, todo lo anterior sí.</translation>
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation>La decisión sobre el comentario {comment} es «{outcome}» sin observación.</translation>
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation>El conjunto habilitado de la ronda {number} está fijado desde su apertura; {organizations}: no se puede cambiar.</translation>
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation>El archivo cifrado se dañó o se cortó en el camino.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation>La adhesión de {organization} no puede pasar de {before} a {after}.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation>La adhesión de {organization} lleva la fecha {date}, que aún no ha llegado.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation>La adhesión de {organization} está en {status} y no indica {field}.</translation>
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation>Las entradas del archivo no son las que firmó {origin}.</translation>
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation>Las entradas de {origin} no llevan a la raíz que firmó sobre {size} entradas.</translation>
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation>La expresión {expression} no puede leerse: {detail} (en el carácter {place}).</translation>
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation>La expresión {expression} no pudo calcularse: {detail}.</translation>
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation>La expresión {expression} usa la función {detail}, que este programa no tiene.</translation>
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation>El archivo lleva una firma de {origin}, pero sus entradas no continúan lo recibido antes.</translation>
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation>El archivo lleva macros; no se ejecutaron.</translation>
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation>El archivo viene de un dispositivo que no está en la lista de oficinas (diario {log}).</translation>
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation>El archivo viene de otra secretaría (código {shown}) que la que usted sigue (código {expected}).</translation>
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation>El archivo de {origin} no lleva la firma de esa oficina, o se modificó después de firmarse.</translation>
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation>El archivo está cifrado para otros; ninguna clave de este espacio de trabajo lo abre.</translation>
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation>El archivo es mayor de lo que puede ser un lote ({what}).</translation>
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation>El archivo no es un acuse de recibo completo.</translation>
  </message>
  <message>
   <source>The file is not a complete root request of this program, or it was changed.</source>
   <translation>El archivo no es una petición completa a las claves raíz de este programa, o fue modificado.</translation>
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation>El archivo no es una solicitud de inscripción de este programa, o se modificó.</translation>
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation>El archivo es una parte de varias; aún falta la parte {missing}.</translation>
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation>El archivo está comprimido con la lista de palabras {number}, que esta copia del programa no tiene.</translation>
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation>El archivo está escrito en una forma posterior ({version}) a la que conoce este programa.</translation>
  </message>
  <message>
   <source>The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here.</source>
   <translation>El archivo omite lo que da por conocido: se apoya en las primeras {size} entradas de {origin}, y aquí hay {known}.</translation>
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation>El archivo de la base de datos está dañado: {detail}</translation>
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation>El archivo del espacio de trabajo en {folder} está dañado: {detail}.</translation>
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation>El archivo remite a otros archivos; no se abrieron.</translation>
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation>El archivo dice venir de {origin}, pero está firmado con otra clave.</translation>
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation>El archivo termina antes de tiempo: hay {present} bytes de al menos {expected}.</translation>
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation>El archivo se modificó en el camino como si fuera texto: sus finales de línea no son los que se escribieron.</translation>
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation>El archivo se dañó en el camino: su suma de comprobación no coincide (parte {section}).</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation>El archivo con la huella {sha256} no ha llegado a este espacio de trabajo.</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} is not what was attached; somebody or the disk changed it here.</source>
   <translation>El archivo con la huella {sha256} no es el que se adjuntó; alguien o el disco lo cambió aquí.</translation>
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation>El archivo {name} no puede leerse: {detail}.</translation>
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation>El archivo {name} no pudo escribirse: {reason}.</translation>
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation>El archivo {name} está vacío.</translation>
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation>El archivo {name} no es una copia de seguridad completa de un espacio de trabajo.</translation>
  </message>
  <message>
   <source>The files hold no signed result of a round.</source>
   <translation>Los archivos no contienen ningún resultado de ronda firmado.</translation>
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation>No se puede escribir en la carpeta de la instalación, {folder}.</translation>
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation>La carpeta {folder} ya contiene un espacio de trabajo.</translation>
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation>El formulario pide más elementos en {ref} de los que admite el programa ({count}; máximo {limit}).</translation>
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation>El formulario pide grabar sonido; no se graba.</translation>
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation>El formulario pregunta dónde se rellena; este equipo no lo sabe.</translation>
  </message>
  <message>
   <source>The form cannot take this row: {sentence}</source>
   <translation>El formulario no puede recibir esta fila: {sentence}</translation>
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation>El formulario no guarda aquí la respuesta {value}; no se recibió nada de la fila.</translation>
  </message>
  <message>
   <source>The form does not take this comment: {sentence}</source>
   <translation>El formulario no admite este comentario: {sentence}</translation>
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation>El formulario ya no pide esto.</translation>
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation>El formulario dice que corrige {instance}, que no está en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation>El formulario {form} no puede disponerse en tabla: su definición no es legible.</translation>
  </message>
  <message>
   <source>The form {form} is not in this workspace.</source>
   <translation>El formulario {form} no está en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation>El grado de apoyo de {item} se cambió sin motivo respecto del calculado.</translation>
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation>La cabeza de {origin} sobre {size} entradas no lleva su firma.</translation>
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation>El encabezado «{heading}» y el nombre oculto de esta columna hablan de preguntas distintas.</translation>
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation>El encabezado «{heading}» no es del formulario; debajo figura {shown}.</translation>
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation>El encabezado «{text}» está sobre la columna «{label}»; la columna se leyó como tal.</translation>
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation>Los nombres ocultos de la hoja {sheet} han desaparecido; sus columnas se reconocieron por los encabezados.</translation>
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation>El archivo instalado {file} no está como se entregó, de modo que la actualización pequeña no sirve.</translation>
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation>El diario de {origin} tiene {held} entradas donde debería haber {expected}.</translation>
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation>La clave de {origin} no es de las que hace un dispositivo de este programa: cualquiera podría firmar por él.</translation>
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation>Aún no se conocen aquí las claves de quienes deben abrir el archivo.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation>La codificación de letras de este archivo se supuso; compruebe los nombres con acentos.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; {shown} may have been written with others.</source>
   <translation>Las letras de este archivo se han supuesto; puede que {shown} se escribiera con otras.</translation>
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation>Las letras de {shown} se dañaron en el camino.</translation>
  </message>
  <message>
   <source>The line that says which template this is was changed.</source>
   <translation>La línea que indica qué plantilla es ha sido modificada.</translation>
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation>La línea «{text}» no es una clave completa.</translation>
  </message>
  <message>
   <source>The list of offices is kept on another computer of the secretariat ({device}).</source>
   <translation>La lista de oficinas se lleva en otro ordenador de la secretaría ({device}).</translation>
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation>La lista {file} no vino con el formulario; las preguntas que la usan no tienen opciones.</translation>
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation>La lista {file} que vino con el formulario no puede leerse ({detail}).</translation>
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation>La lista {list} tiene la opción {name} más de una vez; se conservan ambas.</translation>
  </message>
  <message>
   <source>The marked copy of {name} cannot be written over {name} itself.</source>
   <translation>La copia marcada de {name} no puede escribirse sobre el propio {name}.</translation>
  </message>
  <message>
   <source>The name that begins with “{start}” has {count} characters; {most} is the most.</source>
   <translation>El nombre que empieza por «{start}» tiene {count} caracteres; el máximo es {most}.</translation>
  </message>
  <message>
   <source>The new text of {item} is empty or the one that stands.</source>
   <translation>El nuevo texto de {item} está vacío o es el que ya figura.</translation>
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation>La nota aún no tiene introducción.</translation>
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation>La nota no tiene párrafo {key}.</translation>
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation>La nota no está lista para salir: {first} ({count} en total)</translation>
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation>La nota no está firmada por {origin}, o se modificó después de firmarse.</translation>
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation>El número {shown} puede ser una fecha.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation>La objeción de {organization} a {item} ha de resolverse con un cambio que no se nombra.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation>La objeción de {organization} a {item} está en {state} y no puede pasar a {wanted}.</translation>
  </message>
  <message>
   <source>The observation does not begin with what was decided: {observation}</source>
   <translation>La observación no empieza por lo decidido: {observation}</translation>
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation>El orden dado para {ref} no nombra cada opción una vez.</translation>
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation>La frase de contraseña no abre este archivo.</translation>
  </message>
  <message>
   <source>The passphrase of a root key needs at least {least} letters.</source>
   <translation>La frase de contraseña de una clave raíz necesita al menos {least} letras.</translation>
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation>Las frases de este idioma son versiones de trabajo que ningún servicio lingüístico ha revisado.</translation>
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation>La imagen no puede leerse ({what}).</translation>
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation>El programa encontró algo para lo que no fue hecho ({kind}). Lo que usted escribió se conserva.</translation>
  </message>
  <message>
   <source>The question at {place} cannot be settled in this way.</source>
   <translation>La pregunta en {place} no puede resolverse de esta manera.</translation>
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation>El tipo de pregunta {type} no se conoce; la pregunta se hace como texto.</translation>
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation>La pregunta {label} pide un archivo; un libro no puede llevarlo.</translation>
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation>La pregunta {ref} no puede cambiarse aquí.</translation>
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation>El acuse de recibo no prueba lo que dice ({step}).</translation>
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation>El registro nombra el archivo {name}, que no se entregó.</translation>
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation>La copia de recuperación se dañó o se cortó.</translation>
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation>La referencia {lost} se sobrescribió; se usó {ref}, al otro extremo de la fila.</translation>
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation>La referencia {ref} está en más de una fila, con respuestas distintas.</translation>
  </message>
  <message>
   <source>The reference {ref} was given in another office's form; the row may have been pasted from there.</source>
   <translation>La referencia {ref} es del formulario de otra oficina; puede que la fila se pegara desde allí.</translation>
  </message>
  <message>
   <source>The register cannot be written as {name}.</source>
   <translation>El registro no puede escribirse como {name}.</translation>
  </message>
  <message>
   <source>The request is about another secretariat (code {shown}) than this one (code {expected}).</source>
   <translation>La petición se refiere a otra secretaría (código {shown}) distinta de esta (código {expected}).</translation>
  </message>
  <message>
   <source>The request says that another computer keeps the list of offices from now on.</source>
   <translation>La petición dice que otro ordenador lleva a partir de ahora la lista de oficinas.</translation>
  </message>
  <message>
   <source>The request was made for change {asked} that root keys sign; the list of offices is at change {now}.</source>
   <translation>La petición se hizo para el cambio {asked} firmado por claves raíz; la lista de oficinas va por el cambio {now}.</translation>
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation>Se tomó el resultado de una fórmula, no la fórmula.</translation>
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation>La fila pertenecía a {before} y ahora dice {parent}.</translation>
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation>La fila pertenece a {parent}, que no está en este libro.</translation>
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation>La fila no dice a qué fila pertenece.</translation>
  </message>
  <message>
   <source>The row ends before its last column; the file may have been cut short there.</source>
   <translation>La fila termina antes de su última columna; puede que el archivo se cortara ahí.</translation>
  </message>
  <message>
   <source>The row has no reference left; all its answers are those of {ref}.</source>
   <translation>La fila ya no tiene referencia; todas sus respuestas son las de {ref}.</translation>
  </message>
  <message>
   <source>The row has no reference left; its answers are most like those of {proposed}.</source>
   <translation>La fila ya no tiene referencia; sus respuestas se parecen sobre todo a las de {proposed}.</translation>
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation>La fila es igual a {place} y se tomó una sola vez.</translation>
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation>La fila de {found} no tiene comentario ni cambio propuesto.</translation>
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation>Por sus respuestas se reconoció que la fila es {ref}, tras una ordenación que dejó atrás las referencias.</translation>
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation>La regla «{rule}» no puede funcionar con {parameter} = {value}.</translation>
  </message>
  <message>
   <source>The secretariat keeps the name under which it was founded.</source>
   <translation>La secretaría conserva el nombre con el que se fundó.</translation>
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation>La secretaría dice tener {size} entradas de este diario, pero no las que están aquí.</translation>
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation>La secretaría dice tener {size} entradas de {origin} con una raíz distinta de la nuestra.</translation>
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation>La configuración no da form_id; se usa el nombre del archivo: {form_id}.</translation>
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation>La configuración no da versión; el libro se conoce como versión {version}.</translation>
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation>La hoja {proposed} nombra {ref} pero no se reconoció; puede haber allí respuestas de esta fila.</translation>
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation>La hoja {sheet} no forma parte del formulario; sus {cells} celdas no se leyeron.</translation>
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation>La hoja «{label}» no está en el libro; no se leyó ni se cambió nada de ella.</translation>
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation>La fuente del instrumento {form_id} no está completa: {what}.</translation>
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation>La plantilla es de la versión {theirs}, leída con la versión {ours} del formulario.</translation>
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation>El texto es tan largo como admite una celda; quizá falte su final.</translation>
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation>El texto no es una nota firmada completa.</translation>
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation>El texto de un código QR no es de este programa, o le falta un trozo.</translation>
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation>El texto de {item} no es aquel con que se abrió la ronda {number}.</translation>
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation>Se omitió la hora de una fecha.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Las dos frases de contraseña no son iguales.</translation>
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation>Las dos referencias de una fila nueva difieren; se usó {ref}.</translation>
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation>Las dos referencias de esta fila difieren: se ordenaron filas sin su primera o última columna.</translation>
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation>La actualización necesita {needed} MB de espacio libre; hay {free} MB libres.</translation>
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation>El libro no sigue aquí las reglas de XLSForm: {detail}</translation>
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation>El libro tiene {size} bytes; el programa acepta {limit}.</translation>
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation>El libro está protegido con contraseña.</translation>
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation>El libro ocupa descomprimido {size} bytes en {parts} partes, más de lo que necesita un libro de preguntas.</translation>
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation>El libro {name} no dice de qué oficina de la lista viene.</translation>
  </message>
  <message>
   <source>The workspace in {folder} cannot be read where it lies: nothing can be written beside it.</source>
   <translation>El espacio de trabajo en {folder} no se puede leer donde está: no se puede escribir nada a su lado.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation>El espacio de trabajo en {folder} está bloqueado, y la frase de contraseña dada no lo abre.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation>El espacio de trabajo en {folder} está abierto en otra ventana o programa.</translation>
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation>El espacio de trabajo en {folder} lo escribió una versión más reciente de este programa (formato {found}; este programa conoce {known}).</translation>
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation>El año de {shown} está muy lejos.</translation>
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation>Los ceros iniciales son los que muestra la celda.</translation>
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation>El registro {record} ({form}) tiene «{value}» como {field}, que esta versión no conoce.</translation>
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation>Su número viene del formulario.</translation>
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation>Hay entradas de {origin}, que no está en la lista de oficinas.</translation>
  </message>
  <message>
   <source>There are {count} consultations here, and none was named: {ids}.</source>
   <translation>Hay aquí {count} consultas y no se ha indicado ninguna: {ids}.</translation>
  </message>
  <message>
   <source>There is a file {name} already; a root key is never written over another.</source>
   <translation>Ya existe un archivo {name}; una clave raíz nunca se escribe encima de otra.</translation>
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation>No hay ningún comentario {comment} en esta consulta.</translation>
  </message>
  <message>
   <source>There is no consultation in this workspace.</source>
   <translation>No hay ninguna consulta en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation>No hay ninguna consulta «{consultation}» en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation>No hay ningún dispositivo {device} en la lista.</translation>
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation>No hay ningún borrador {draft} en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>There is no earlier version beside version {installed}.</source>
   <translation>No hay ninguna versión anterior junto a la versión {installed}.</translation>
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation>No hay ninguna oficina {office} en la lista.</translation>
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation>No hay ninguna oficina {office} a la que enviar.</translation>
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation>No hay ningún registro {record} en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>There is no room for a copy of this file among those set aside; keep the file yourself.</source>
   <translation>No hay sitio para una copia de este archivo entre los apartados; consérvelo usted.</translation>
  </message>
  <message>
   <source>There is no root key in this workspace that could be moved.</source>
   <translation>En este espacio de trabajo no hay ninguna clave raíz que se pueda trasladar.</translation>
  </message>
  <message>
   <source>There is no such file waiting or set aside: {name}.</source>
   <translation>No hay ningún archivo así en espera ni apartado: {name}.</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>No hay espacio de trabajo en {folder}.</translation>
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation>Estas respuestas se dieron en otro formulario ({found}), no en {expected}.</translation>
  </message>
  <message>
   <source>These files do not ask for the same change.</source>
   <translation>Estos archivos no piden el mismo cambio.</translation>
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation>Estas partes no abren una clave de recuperación: {detail}.</translation>
  </message>
  <message>
   <source>This change needs the signatures of {needed} root keys; {present} of them are on this computer.</source>
   <translation>Este cambio exige las firmas de {needed} claves raíz; en este ordenador hay {present}.</translation>
  </message>
  <message>
   <source>This command cannot lay out a PDF or a picture.</source>
   <translation>Este comando no puede componer un PDF ni una imagen.</translation>
  </message>
  <message>
   <source>This comment is of {organization}; only that organization or the secretariat can take it.</source>
   <translation>Este comentario es de {organization}; solo esa organización o la secretaría puede recibirlo.</translation>
  </message>
  <message>
   <source>This computer has no safe place of its own for a passphrase, or did not keep it.</source>
   <translation>Este ordenador no tiene un lugar seguro propio para una frase de contraseña, o no la guardó.</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices already.</source>
   <translation>Este ordenador ya lleva la lista de oficinas.</translation>
  </message>
  <message>
   <source>This computer kept the list of offices before and handed it on; it cannot take it back.</source>
   <translation>Este ordenador llevó antes la lista de oficinas y la entregó; no puede volver a asumirla.</translation>
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation>Este borrador no puede leerse ({detail}).</translation>
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation>Este archivo ({found}) no es un libro de preguntas.</translation>
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation>Este archivo no puede abrirse como libro; quizá esté cortado o sea de otra clase.</translation>
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation>Este archivo no es un lote de este programa.</translation>
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation>Este archivo no es un formulario: no puede leerse como XML ({detail}).</translation>
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation>Este formulario pide algo que el programa no sabe hacer, en {place}: {detail}.</translation>
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation>Este formulario declara su propio tipo de documento o entidades, que ningún XForm necesita.</translation>
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation>Este formulario no tiene la pregunta {ref}.</translation>
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation>Este formulario es mayor de lo que acepta el programa ({what}: {size}, máximo {limit}).</translation>
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation>A este formulario le falta una parte que todo formulario necesita: {detail}.</translation>
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation>Este es el espacio de trabajo de la propia secretaría; no pide admisión.</translation>
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation>Esta oficina aún no está en la lista de la secretaría.</translation>
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation>Esta organización aún no tiene clave de recuperación.</translation>
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation>Este programa no se ejecuta desde una instalación que pueda actualizarse con un archivo.</translation>
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation>Este programa se hizo sin las claves de los editores, de modo que no puede comprobar una actualización.</translation>
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation>Esta pregunta no se hace aquí, por otras respuestas de la fila, pero se escribió {shown}.</translation>
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation>Este registro lo escribió {office}; solo esa organización puede cambiarlo.</translation>
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation>Esta fila no tiene referencia y contiene poco; quizá sea un total o una observación.</translation>
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation>Esta fila era un registro cuando se escribió la plantilla, y ya no está la hoja oculta que dice cuál.</translation>
  </message>
  <message>
   <source>This workspace has no passphrase that could be remembered.</source>
   <translation>Este espacio de trabajo no tiene frase de contraseña que recordar.</translation>
  </message>
  <message>
   <source>Too many files wait for earlier ones; this one was not kept. It is right in itself.</source>
   <translation>Demasiados archivos esperan a otros anteriores; este no se guardó. En sí es correcto.</translation>
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation>Traduzca el pasaje marcado.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation>Intente de nuevo; si persiste, informe de un problema desde el menú Ayuda.</translation>
  </message>
  <message>
   <source>Two of the files are called {name}; an answer could mean either.</source>
   <translation>Dos de los archivos se llaman {name}; una respuesta podría referirse a cualquiera de los dos.</translation>
  </message>
  <message>
   <source>Type it again, twice the same. Nothing was changed.</source>
   <translation>Escríbala de nuevo, dos veces igual. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Type one, or take the lock away instead.</source>
   <translation>Escriba una, o quite el bloqueo.</translation>
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation>Escriba de nuevo la frase de contraseña. Si se perdió, las partes de recuperación de la organización abren una copia de seguridad.</translation>
  </message>
  <message>
   <source>Type the passphrase when you open the workspace, and keep it written down apart.</source>
   <translation>Escriba la frase de contraseña al abrir el espacio de trabajo y guárdela anotada aparte.</translation>
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation>Escriba dos de las tres partes de la misma hoja, cada una con todas sus palabras, en orden.</translation>
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation>Descomprímalo usted en una carpeta y reciba la carpeta.</translation>
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation>Actualice el programa y reciba de nuevo el archivo. No se pierde nada de él.</translation>
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation>Use un tipo de XLSForm si no desea texto.</translation>
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation>Use otra copia, o una copia de seguridad anterior.</translation>
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation>Use menos niveles de grupos e importe de nuevo el libro.</translation>
  </message>
  <message>
   <source>Version {version} could not open the workspaces that version {installed} writes.</source>
   <translation>La versión {version} no podría abrir los espacios de trabajo que escribe la versión {installed}.</translation>
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation>La versión {version} se descomprimió, pero no superó su autocomprobación en este equipo.</translation>
  </message>
  <message>
   <source>Wait until it is done; then start Assent again.</source>
   <translation>Espere a que termine y vuelva a abrir Assent.</translation>
  </message>
  <message>
   <source>Waits for an earlier file: it begins at entry {start}, of which {held} are here.</source>
   <translation>Espera un archivo anterior: comienza en la entrada {start} y aquí hay {held}.</translation>
  </message>
  <message>
   <source>What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB.</source>
   <translation>Lo que le falta al destinatario ocupa {size} MB sin los archivos adjuntos; un archivo puede contener {most} MB.</translation>
  </message>
  <message>
   <source>What was given is not a root key: neither the file of one nor its 33 words.</source>
   <translation>Lo que se dio no es una clave raíz: ni su archivo ni sus 33 palabras.</translation>
  </message>
  <message>
   <source>Who may sign cannot be told from these files alone: no bundle of a secretariat is among them.</source>
   <translation>Estos archivos solos no dicen quién puede firmar: entre ellos no hay ningún lote de una secretaría.</translation>
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation>Escriba un objeto JSON de nombres de preguntas y respuestas, o dé el XML de la instancia.</translation>
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation>Escriba un form_id en la hoja settings y no lo cambie nunca.</translation>
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation>Escriba un número, sin unidades ni palabras.</translation>
  </message>
  <message>
   <source>Write a request for the holders of the root keys: Secretariat, Root keys.</source>
   <translation>Escriba una petición para quienes guardan las claves raíz: Secretaría, Claves raíz.</translation>
  </message>
  <message>
   <source>Write a shorter name; what has to be said besides can go into the records.</source>
   <translation>Escriba un nombre más corto; lo demás puede ir en los registros.</translation>
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation>Escriba una versión en la hoja settings y auméntela con cada cambio.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Escriba un número entero.</translation>
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation>Escriba una respuesta de la clase que pide la pregunta.</translation>
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation>Escriba en una frase por qué el editor elige otro grado; se conserva en el anexo.</translation>
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation>Escriba en una frase por qué se retira el registro.</translation>
  </message>
  <message>
   <source>Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each.</source>
   <translation>Escríbala como en el ejemplo de la guía de la secretaría, docs/SECRETARIAT-GUIDE.md; los textos son listas, cada uno con su idioma.</translation>
  </message>
  <message>
   <source>Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.</source>
   <translation>Escríbala como la pide el formulario; una opción como en su lista, una fecha como 2026-03-31.</translation>
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation>Escriba latitud y longitud, por ejemplo -1.28 36.82.</translation>
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation>Escriba más letras.</translation>
  </message>
  <message>
   <source>Write the answer itself.</source>
   <translation>Escriba la respuesta misma.</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>Escriba la respuesta.</translation>
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-03-31.</translation>
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation>Escriba la introducción; el programa no inventa ninguna.</translation>
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation>Escriba la referencia de esa fila.</translation>
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation>Escriba la referencia de la fila a la que pertenece.</translation>
  </message>
  <message>
   <source>Write the text as it is to be asked in the next round.</source>
   <translation>Escriba el texto tal como se planteará en la próxima ronda.</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation>Escriba la hora como horas:minutos, por ejemplo 14:30.</translation>
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation>Escriba el valor mismo.</translation>
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation>Escriba lo que se quiso decir.</translation>
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation>Escriba por qué puede nombrarse: lo pidió, o es el asunto y no quien habla.</translation>
  </message>
  <message>
   <source>Write: assent update FILE, or assent updates --install for one that came with a bundle.</source>
   <translation>Escriba: assent update ARCHIVO, o assent updates --install para la que llegó con un lote.</translation>
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation>Sigue trabajando con la versión {installed}. Informe de un problema desde el menú Ayuda.</translation>
  </message>
  <message>
   <source>`{command}` also needs {what}.</source>
   <translation>`{command}` necesita además {what}.</translation>
  </message>
  <message>
   <source>a context of {count} bytes</source>
   <translation>un contexto de {count} bytes</translation>
  </message>
  <message>
   <source>a context of {count} entries</source>
   <translation>un contexto de {count} entradas</translation>
  </message>
  <message>
   <source>a device changes its office or returns after it was revoked</source>
   <translation>un dispositivo cambia de oficina o vuelve tras haber sido revocado</translation>
  </message>
  <message>
   <source>a device that kept the list before takes it over again</source>
   <translation>un dispositivo que llevó antes la lista vuelve a asumirla</translation>
  </message>
  <message>
   <source>a handover comes first in its entry</source>
   <translation>un traspaso va primero en su entrada</translation>
  </message>
  <message>
   <source>a part is larger than it says</source>
   <translation>una parte es mayor de lo que dice</translation>
  </message>
  <message>
   <source>a part of it cannot be read</source>
   <translation>una parte no se puede leer</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>una parte no se puede descomprimir</translation>
  </message>
  <message>
   <source>a quotation mark after line {line} is not closed as it should be</source>
   <translation>una comilla después de la línea {line} no se cierra como debiera</translation>
  </message>
  <message>
   <source>a revoked device returns</source>
   <translation>un dispositivo revocado vuelve</translation>
  </message>
  <message>
   <source>a root key is counted twice</source>
   <translation>una clave raíz se cuenta dos veces</translation>
  </message>
  <message>
   <source>a small part unpacks into a very large one</source>
   <translation>una parte pequeña se convierte en una muy grande</translation>
  </message>
  <message>
   <source>a web page or a document</source>
   <translation>una página web o un documento</translation>
  </message>
  <message>
   <source>an entry of {count} bytes</source>
   <translation>una entrada de {count} bytes</translation>
  </message>
  <message>
   <source>an office has no name of its own</source>
   <translation>una oficina no tiene nombre propio</translation>
  </message>
  <message>
   <source>an organization has no name</source>
   <translation>una organización no tiene nombre</translation>
  </message>
  <message>
   <source>another kind of archive</source>
   <translation>otro tipo de archivo comprimido</translation>
  </message>
  <message>
   <source>another kind of document</source>
   <translation>otro tipo de documento</translation>
  </message>
  <message>
   <source>asked for more memory than allowed, or ended the reader</source>
   <translation>pidió más memoria de la permitida o terminó el lector</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>bytes</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>en cierre</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>concluida</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>consolidada</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>cortada</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>en borrador</translation>
  </message>
  <message>
   <source>elements</source>
   <translation>elementos</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>it could not be read to its end ({name})</source>
   <translation>no se pudo leer hasta el final ({name})</translation>
  </message>
  <message>
   <source>it declares entities of its own</source>
   <translation>declara entidades propias</translation>
  </message>
  <message>
   <source>it does not begin with a founding</source>
   <translation>no comienza con una fundación</translation>
  </message>
  <message>
   <source>it ends too early or was changed on the way</source>
   <translation>termina demasiado pronto o fue modificado por el camino</translation>
  </message>
  <message>
   <source>it has a cell that is not in its row</source>
   <translation>tiene una celda que no está en su fila</translation>
  </message>
  <message>
   <source>it has a cell without a place</source>
   <translation>tiene una celda sin lugar</translation>
  </message>
  <message>
   <source>it has a part that is no sheet</source>
   <translation>tiene una parte que no es una hoja</translation>
  </message>
  <message>
   <source>it has a row without a place</source>
   <translation>tiene una fila sin lugar</translation>
  </message>
  <message>
   <source>it has a sheet that is not in the list of sheets</source>
   <translation>tiene una hoja que no está en la lista de hojas</translation>
  </message>
  <message>
   <source>it has a sheet whose part is missing</source>
   <translation>tiene una hoja a la que le falta una parte</translation>
  </message>
  <message>
   <source>it has a sign that XML does not know</source>
   <translation>tiene un signo que XML no conoce</translation>
  </message>
  <message>
   <source>it has a text that is not in the list of texts</source>
   <translation>tiene un texto que no está en la lista de textos</translation>
  </message>
  <message>
   <source>it has rows that are not in order</source>
   <translation>tiene filas que no están en orden</translation>
  </message>
  <message>
   <source>it has two cells in one place</source>
   <translation>tiene dos celdas en un mismo lugar</translation>
  </message>
  <message>
   <source>it holds the same part twice or thousands of parts</source>
   <translation>contiene la misma parte dos veces o miles de partes</translation>
  </message>
  <message>
   <source>it is founded twice</source>
   <translation>se funda dos veces</translation>
  </message>
  <message>
   <source>it lists no changes</source>
   <translation>no enumera ningún cambio</translation>
  </message>
  <message>
   <source>it needs more memory than allowed</source>
   <translation>necesita más memoria de la permitida</translation>
  </message>
  <message>
   <source>it revokes a device that is not in it</source>
   <translation>revoca un dispositivo que no figura en ella</translation>
  </message>
  <message>
   <source>it was founded in another log</source>
   <translation>se fundó en otro registro</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>sus letras no se pueden leer</translation>
  </message>
  <message>
   <source>its root keys and their number do not agree</source>
   <translation>sus claves raíz y su número no coinciden</translation>
  </message>
  <message>
   <source>more than {count} bytes</source>
   <translation>más de {count} bytes</translation>
  </message>
  <message>
   <source>nesting</source>
   <translation>anidamiento</translation>
  </message>
  <message>
   <source>no filled sheet</source>
   <translation>ninguna hoja rellena</translation>
  </message>
  <message>
   <source>no header</source>
   <translation>sin encabezado</translation>
  </message>
  <message>
   <source>no process could be started</source>
   <translation>no se pudo iniciar ningún proceso</translation>
  </message>
  <message>
   <source>not a PNG file</source>
   <translation>no es un archivo PNG</translation>
  </message>
  <message>
   <source>not text and no known format</source>
   <translation>ni texto ni un formato conocido</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <translation>parte {number} de {count}</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>sustituida</translation>
  </message>
  <message>
   <source>text without a known ending</source>
   <translation>texto sin extensión conocida</translation>
  </message>
  <message>
   <source>the backup was made for another key</source>
   <translation>la copia de seguridad se hizo para otra clave</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the handover does not begin where the old registrar ended</source>
   <translation>el traspaso no comienza donde terminó el antiguo encargado de la lista</translation>
  </message>
  <message>
   <source>the handover was signed for another device</source>
   <translation>el traspaso se firmó para otro dispositivo</translation>
  </message>
  <message>
   <source>the office {office} changes its organization</source>
   <translation>la oficina {office} cambia de organización</translation>
  </message>
  <message>
   <source>the office {office} of a device is not in it</source>
   <translation>la oficina {office} de un dispositivo no figura en ella</translation>
  </message>
  <message>
   <source>they belong to another kind of key</source>
   <translation>pertenecen a otro tipo de clave</translation>
  </message>
  <message>
   <source>they do not belong together, or a word is not as it stands on the sheet</source>
   <translation>no van juntas, o una palabra no es la de la hoja</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>demasiado grande</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>tardó demasiado</translation>
  </message>
  <message>
   <source>was cancelled</source>
   <translation>se canceló</translation>
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation>{count} direcciones quedan como texto simple: una hoja admite {limit} enlaces como máximo.</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>bytes: {count}</translation>
  </message>
  <message>
   <source>{count} bytes unpacked</source>
   <translation>{count} bytes al descomprimirlo</translation>
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation>{count} celdas muy a la derecha no se leyeron.</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>{count} entradas</translation>
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation>{count} filas ocultas se leyeron como las demás.</translation>
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation>{count} números o fechas quedan como texto, porque una hoja de cálculo los habría cambiado.</translation>
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation>{count} de los comentarios por reunir no forman parte de {consultation}.</translation>
  </message>
  <message>
   <source>{count} of these comments are put together with others already.</source>
   <translation>{count} de estos comentarios ya están reunidos con otros.</translation>
  </message>
  <message>
   <source>{count} of {needed} needed are here</source>
   <translation>hay {count} de las {needed} necesarias</translation>
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation>{count} preguntas no caben: una hoja tiene {limit} columnas. Están en la exportación CSV.</translation>
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation>{count} registros del formulario {form} no están en este libro: el formulario no está instalado.</translation>
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation>{count} registros de la plantilla ya no están en el libro; quedan como están.</translation>
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation>{count} filas sobre los encabezados no forman parte del formulario y no se leyeron.</translation>
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation>{count} filas que pertenecían a este registro ya no están en el libro.</translation>
  </message>
  <message>
   <source>{count} sections</source>
   <translation>{count} secciones</translation>
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation>{count} textos son más largos que una celda; figuran enteros en la hoja de textos largos.</translation>
  </message>
  <message>
   <source>{field} has no such value to choose: it is not in conflict, or nobody wrote that.</source>
   <translation>{field} no tiene ese valor para elegir: no está en conflicto, o nadie escribió eso.</translation>
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation>{heading}: las objeciones formales de esta ronda ya no están en el texto: {count}.</translation>
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation>{item} no tiene texto oficial en el idioma de la nota; su lugar queda vacío.</translation>
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation>{item} aún no tiene texto en ningún idioma.</translation>
  </message>
  <message>
   <source>{item} has no text with the hash or in the round “{wanted}”.</source>
   <translation>{item} no tiene ningún texto con esa huella o en esa ronda: «{wanted}».</translation>
  </message>
  <message>
   <source>{item} has not been put in any round, so there is no grade to set.</source>
   <translation>{item} no se ha planteado en ninguna ronda: no hay grado que fijar.</translation>
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation>{item}, ronda {round}: el resultado firmado es {stored}; calculado de nuevo, es {recomputed}.</translation>
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation>{label}: {message}</translation>
  </message>
  <message>
   <source>{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be.</source>
   <translation>{length} bytes no se pueden dividir en partes de {size} bytes; puede haber como máximo {most} partes.</translation>
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation>{name} pertenece al formulario {form}, que no está instalado aquí.</translation>
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation>{name} trae la versión {version}, que no es más reciente que la ya instalada.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {detail}.</source>
   <translation>{name} no se puede utilizar: {detail}.</translation>
  </message>
  <message>
   <source>{name} has {size} MB; at most {most} MB fit into a bundle.</source>
   <translation>{name} tiene {size} MB; en un lote caben como máximo {most} MB.</translation>
  </message>
  <message>
   <source>{name} holds {size} MB; a file of at most {most} MB can travel with a record.</source>
   <translation>{name} ocupa {size} MB; con un registro puede viajar un archivo de {most} MB como máximo.</translation>
  </message>
  <message>
   <source>{name} is a table of comments, and there is no consultation here that they are about.</source>
   <translation>{name} es una tabla de comentarios y aquí no hay ninguna consulta a la que se refieran.</translation>
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation>{name} es una actualización de {program} para {system}, no para esta instalación.</translation>
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation>{name} está dañado: {what}.</translation>
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation>{name} es mayor de lo que abre este programa ({what}).</translation>
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation>{name} no es un archivo de actualización completo de Assent.</translation>
  </message>
  <message>
   <source>{name} is not a name for a picture.</source>
   <translation>{name} no es un nombre para una imagen.</translation>
  </message>
  <message>
   <source>{name} is not a review workbook of this program: the column “{column}” is not there.</source>
   <translation>{name} no es un libro de revisión de este programa: falta la columna «{column}».</translation>
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation>{name} no es un libro de ningún formulario instalado aquí.</translation>
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation>{name} no es un libro que este programa pueda leer ({what}).</translation>
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation>{name} no está firmado por quienes publican Assent.</translation>
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation>{name} está protegido con contraseña y no puede leerse.</translation>
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation>{name} actualiza la versión {bases}; aquí está instalada la versión {installed}.</translation>
  </message>
  <message>
   <source>{name} was changed while it was being read.</source>
   <translation>{name} se modificó mientras se leía.</translation>
  </message>
  <message>
   <source>{name} was made from the form {form}, but the sheet with its rows was not found in it.</source>
   <translation>{name} procede del formulario {form}, pero no se encontró en él la hoja con sus filas.</translation>
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation>{name} no se abrió: {what}. Ninguna hoja de cálculo escribe un archivo así.</translation>
  </message>
  <message>
   <source>{new} keeps the list of offices from now on, in place of {old} after its {size} entries.</source>
   <translation>{new} lleva a partir de ahora la lista de oficinas, en lugar de {old} tras sus {size} entradas.</translation>
  </message>
  <message>
   <source>{office} asks to be admitted with the code {code}; it is not admitted yet.</source>
   <translation>{office} pide ser admitida con el código {code}; todavía no lo está.</translation>
  </message>
  <message>
   <source>{organization} has no position on {item} that this comment could join.</source>
   <translation>{organization} no tiene posición sobre {item} a la que unir este comentario.</translation>
  </message>
  <message>
   <source>{organization} has not raised a formal objection to {item}.</source>
   <translation>{organization} no ha planteado ninguna objeción formal a {item}.</translation>
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation>{organization} no está en el conjunto habilitado de esta ronda; su posición sobre {item} se conserva.</translation>
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation>{organization} toma posición sobre «{item}», que no es un tema de esta ronda.</translation>
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation>Se permitió sin motivo que la nota nombrara a {organization}.</translation>
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation>{origin} ha firmado dos historias distintas. Ambas declaraciones firmadas se conservan como prueba.</translation>
  </message>
  <message>
   <source>{packed} bytes that unpack to {count}</source>
   <translation>{packed} bytes que se convierten en {count}</translation>
  </message>
  <message>
   <source>{present} of {count} parts are here.</source>
   <translation>Hay {present} de {count} partes.</translation>
  </message>
  <message>
   <source>{proposed} is no reference of this form, and a record of it is not in the workbook any more.</source>
   <translation>{proposed} no es una referencia de este formulario, y un registro suyo ya no está en el libro.</translation>
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation>{ref} contiene otras preguntas y no admite respuesta propia.</translation>
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation>{rows} filas son más de las que caben en una hoja; continúan en {sheets}.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation>{shown} puede leerse como dos fechas distintas.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation>{shown} puede leerse como dos números distintos.</translation>
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation>{shown} puede significar más de una respuesta de la lista.</translation>
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation>{shown} no encaja en la pregunta.</translation>
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation>{shown} no cumple la regla de la pregunta: {rule}</translation>
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation>{shown} tiene un año de dos cifras.</translation>
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation>{shown} es un número mayor de lo que admite el formulario.</translation>
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation>{shown} está en la lista, pero no para las otras respuestas de esta fila.</translation>
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation>{shown} no es una fecha.</translation>
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation>{shown} no es un número.</translation>
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation>{shown} no es un lugar.</translation>
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation>{shown} no es una hora del día.</translation>
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation>{shown} no es un número entero.</translation>
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation>{shown} no está en la lista de esta pregunta.</translation>
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation>{shown} puede ser un lugar.</translation>
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation>{shown} puede significar que no hay respuesta.</translation>
  </message>
  <message>
   <source>{shown} may stand for the answer above.</source>
   <translation>{shown} puede referirse a la respuesta de arriba.</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} MB unpacked</source>
   <translation>{size} MB al descomprimirlo</translation>
  </message>
  <message>
   <source>{text} is not a text of {item} that could answer the objection.</source>
   <translation>{text} no es un texto de {item} que pueda responder a la objeción.</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys cannot be asked for.</source>
   <translation>No se pueden pedir {threshold} de {count} claves raíz.</translation>
  </message>
  <message>
   <source>{word}: An image file is attached.</source>
   <translation>{word}: se adjunta un archivo de imagen.</translation>
  </message>
  <message>
   <source>{word}: Coordinates are typed and checked; there is no map.</source>
   <translation>{word}: las coordenadas se escriben y se comprueban; no hay mapa.</translation>
  </message>
  <message>
   <source>{word}: It is asked as a whole number.</source>
   <translation>{word}: se pide un número entero.</translation>
  </message>
  <message>
   <source>{word}: It is asked as the name of a map file.</source>
   <translation>{word}: se pide el nombre de un archivo de mapa.</translation>
  </message>
  <message>
   <source>{word}: No other program is opened; the answer is typed or the file attached.</source>
   <translation>{word}: no se abre otro programa; la respuesta se escribe o se adjunta el archivo.</translation>
  </message>
  <message>
   <source>{word}: Nothing is recorded for it; the value stays empty.</source>
   <translation>{word}: no se registra nada; el valor queda vacío.</translation>
  </message>
  <message>
   <source>{word}: The answer stays visible while it is typed.</source>
   <translation>{word}: la respuesta permanece visible mientras se escribe.</translation>
  </message>
  <message>
   <source>{word}: The choices are shown in the program's own order on the page.</source>
   <translation>{word}: las opciones se muestran en el orden propio del programa.</translation>
  </message>
  <message>
   <source>{word}: The choices of the workbook are shown, not those of the file it searches.</source>
   <translation>{word}: se muestran las opciones del libro, no las del archivo que consulta.</translation>
  </message>
  <message>
   <source>{word}: The date is shown in the Gregorian calendar.</source>
   <translation>{word}: la fecha se muestra en el calendario gregoriano.</translation>
  </message>
  <message>
   <source>{word}: The file is attached; the program does not record it itself.</source>
   <translation>{word}: el archivo se adjunta; el programa no lo graba por sí mismo.</translation>
  </message>
  <message>
   <source>{word}: The journal of answers that the program keeps anyway takes its place.</source>
   <translation>{word}: lo sustituye el diario de respuestas que el programa lleva en todo caso.</translation>
  </message>
  <message>
   <source>{word}: The plain question is shown.</source>
   <translation>{word}: se muestra la pregunta sencilla.</translation>
  </message>
  <message>
   <source>{word}: The range is shown as a horizontal scale.</source>
   <translation>{word}: el intervalo se muestra como una escala horizontal.</translation>
  </message>
  <message>
   <source>{word}: The value is typed, not captured by a device.</source>
   <translation>{word}: el valor se escribe, no lo capta un dispositivo.</translation>
  </message>
  <message>
   <source>{word}: The whole date is asked.</source>
   <translation>{word}: se pide la fecha completa.</translation>
  </message>
  <message>
   <source>{word}: The width on a grid is not kept; questions stand below one another.</source>
   <translation>{word}: no se conserva el ancho en la cuadrícula; las preguntas van una debajo de otra.</translation>
  </message>
  <message>
   <source>{word}: There is no map; the plain question is shown.</source>
   <translation>{word}: no hay mapa; se muestra la pregunta sencilla.</translation>
  </message>
  <message>
   <source>{word}: This appearance is not known here; the plain question is shown.</source>
   <translation>{word}: esta apariencia no se conoce aquí; se muestra la pregunta sencilla.</translation>
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation>«{cluster}» se omitió: ninguno de sus comentarios puede publicarse.</translation>
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation>«{found}» no es un tipo de comentario; use ge, te o ed.</translation>
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation>«{found}» no es un tema de esta consulta.</translation>
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation>«{found}» no es una organización de esta consulta.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation>«{item}» no es un tema de esta consulta.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation>«{item}» no es un tema de {consultation}.</translation>
  </message>
  <message>
   <source>“{name}” is missing</source>
   <translation>falta «{name}»</translation>
  </message>
  <message>
   <source>“{name}” is not text</source>
   <translation>«{name}» no es texto</translation>
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation>«{organization}» no está en la lista de organizaciones.</translation>
  </message>
  <message>
   <source>“{place}” cannot be used as it is: {found}</source>
   <translation>«{place}» no puede usarse tal como está: {found}</translation>
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation>«{place}» contiene algo que esta versión del programa no puede leer: {found}</translation>
  </message>
  <message>
   <source>“{recipient}” is not the key of anybody who could open a file.</source>
   <translation>«{recipient}» no es la clave de nadie que pueda abrir un archivo.</translation>
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation>«{start}» es el comienzo de varios identificadores.</translation>
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation>«{title}» está en {status} sin evaluación de riesgos ni matriz de decisiones completas.</translation>
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation>«{title}»: la probabilidad y el impacto se dan juntos o no se dan.</translation>
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation>«{title}»: se dice que hay datos personales en el libro mayor, y la matriz dice que no.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation>«{title}»: el riesgo residual es mayor que el riesgo antes de los controles.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation>«{title}»: el riesgo residual se redujo sin ningún control.</translation>
  </message>
  <message>
   <source>“{typed}” cannot be the code of an organization.</source>
   <translation>«{typed}» no puede ser el código de una organización.</translation>
  </message>
  <message>
   <source>“{value}” is not an answer to “{label}”.</source>
   <translation>«{value}» no es una respuesta a «{label}».</translation>
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation>«{value}» no es un valor posible de {name}.</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Go back to version {version}</source>
   <translation>Volver a la versión {version}</translation>
  </message>
  <message>
   <source>Install an update from a file…</source>
   <translation>Instalar una actualización desde un archivo…</translation>
  </message>
  <message>
   <source>Install version {version}</source>
   <translation>Instalar la versión {version}</translation>
  </message>
  <message>
   <source>It was installed by an administrator's package, which is how it is updated.</source>
   <translation>Se instaló con un paquete del administrador y así es como se actualiza.</translation>
  </message>
  <message>
   <source>Open Assent</source>
   <translation>Abrir Assent</translation>
  </message>
  <message>
   <source>Send an update to the offices…</source>
   <translation>Enviar una actualización a las oficinas…</translation>
  </message>
  <message>
   <source>Start version {version} now</source>
   <translation>Iniciar la versión {version} ahora</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>El programa</translation>
  </message>
  <message>
   <source>The update is checked and unpacked…</source>
   <translation>Se comprueba y se desempaqueta la actualización…</translation>
  </message>
  <message>
   <source>This is version {version}.</source>
   <translation>Esta es la versión {version}.</translation>
  </message>
  <message>
   <source>Unpacking the update</source>
   <translation>Desempaquetando la actualización</translation>
  </message>
  <message>
   <source>Update file</source>
   <translation>Archivo de actualización</translation>
  </message>
  <message>
   <source>Update of Assent</source>
   <translation>Actualización de Assent</translation>
  </message>
  <message>
   <source>Version {version} came with the secretariat's bundle.</source>
   <translation>La versión {version} llegó con el lote de la secretaría.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask the secretariat for its update file, or for an installer.</source>
   <translation>Ya existe la versión {version}. Pida a la secretaría su archivo de actualización o un instalador.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask whoever looks after this computer for the new package.</source>
   <translation>Ya existe la versión {version}. Pida el paquete nuevo a quien se ocupa de este equipo.</translation>
  </message>
  <message>
   <source>Version {version} is ready and starts next time Assent is opened.</source>
   <translation>La versión {version} está lista y se iniciará la próxima vez que se abra Assent.</translation>
  </message>
  <message>
   <source>Version {version} starts next time.</source>
   <translation>La próxima vez se iniciará la versión {version}.</translation>
  </message>
  <message>
   <source>✓ Version {version} goes to the offices with the next bundle.</source>
   <translation>✓ La versión {version} irá a las oficinas con el próximo lote.</translation>
  </message>
  <message>
   <source>✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.</source>
   <translation>✓ La versión {version} está lista y se iniciará la próxima vez que se abra Assent. La versión {previous} se conserva al lado.</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Add one</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add: {name}</source>
   <translation>Añadir: {name}</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Aquí se necesita una respuesta.</translation>
  </message>
  <message>
   <source>Answers in rows</source>
   <translation>Respuestas en filas</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Aún no hay.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <source>Show as cards</source>
   <translation>Mostrar como fichas</translation>
  </message>
  <message>
   <source>This answer does not fit the rule of the form.</source>
   <translation>Esta respuesta no cumple la regla del formulario.</translation>
  </message>
  <message>
   <source>This cannot be read as the kind of value asked for.</source>
   <translation>Esto no corresponde al tipo de valor que se pide.</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>no se aplica</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoria</translation>
  </message>
  <message>
   <source>{question}: {problem}</source>
   <translation>{question}: {problem}</translation>
  </message>
 </context>
 <context>
  <name>Record</name>
  <message>
   <source>(a table)</source>
   <translation>(una tabla)</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Attached: {name} ({size})</source>
   <translation>Adjunto: {name} ({size})</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Is the record withdrawn?</source>
   <translation>¿Está retirado el registro?</translation>
  </message>
  <message>
   <source>Keep this answer</source>
   <translation>Conservar esta respuesta</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>Conservar «{answer}» ({office}, {when})</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Abrir el archivo</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Guardar como PDF…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Guardar el archivo</translation>
  </message>
  <message>
   <source>Save the file…</source>
   <translation>Guardar el archivo…</translation>
  </message>
  <message>
   <source>Save the proof…</source>
   <translation>Guardar la prueba…</translation>
  </message>
  <message>
   <source>Sealed as {hash}</source>
   <translation>Sellado como {hash}</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>These two say the same.</source>
   <translation>Los dos dicen lo mismo.</translation>
  </message>
  <message>
   <source>Two devices answered without knowing of each other: {question}</source>
   <translation>Dos dispositivos respondieron sin saber el uno del otro: {question}</translation>
  </message>
  <message>
   <source>Withdraw the record</source>
   <translation>Retirar el registro</translation>
  </message>
  <message>
   <source>Withdrawing is signed and stays in the history. Why is it withdrawn?</source>
   <translation>El retiro se firma y queda en el historial. ¿Por qué motivo se retira?</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>with</source>
   <translation>con</translation>
  </message>
  <message>
   <source>{name} has not reached this workspace. It is asked for with the next bundle from here.</source>
   <translation>{name} no ha llegado a este espacio de trabajo. Se pide con el próximo lote de aquí.</translation>
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
   <translation>{stage} el {day}</translation>
  </message>
  <message>
   <source>○ not counted yet</source>
   <translation>○ aún sin contar</translation>
  </message>
  <message>
   <source>○ not sent yet</source>
   <translation>○ aún sin enviar</translation>
  </message>
  <message>
   <source>○ receipt not here yet</source>
   <translation>○ aún sin acuse de recibo</translation>
  </message>
  <message>
   <source>○ recorded</source>
   <translation>○ sin registrar</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}. It proves that the secretariat holds this revision.</source>
   <translation>✓ Guardado: {path}. Prueba que la secretaría tiene esta revisión.</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ Resuelto y firmado.</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ Retirado. El historial conserva lo que se dijo.</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ contado</translation>
  </message>
  <message>
   <source>✓ counted in round {number}</source>
   <translation>✓ contado en la ronda {number}</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ recibido</translation>
  </message>
  <message>
   <source>✓ recorded</source>
   <translation>✓ registrado</translation>
  </message>
  <message>
   <source>✓ sent</source>
   <translation>✓ enviado</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>! says two things</source>
   <translation>! dice dos cosas</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n registro</numerusform>
    <numerusform>%n registros</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Discard the draft</source>
   <translation>Desechar el borrador</translation>
  </message>
  <message>
   <source>Discard this draft? What was typed into it is gone then.</source>
   <translation>¿Desechar este borrador? Lo escrito en él se perderá.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Borradores</translation>
  </message>
  <message>
   <source>Every form</source>
   <translation>Todos los formularios</translation>
  </message>
  <message>
   <source>Everyone's</source>
   <translation>De todos</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Buscar una palabra</translation>
  </message>
  <message>
   <source>Find by any word  (Ctrl+F)</source>
   <translation>Buscar una palabra  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Vigentes</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>List of records</source>
   <translation>Lista de registros</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nuevo registro</translation>
  </message>
  <message>
   <source>No form is waiting to be finished.</source>
   <translation>No hay formularios por terminar.</translation>
  </message>
  <message>
   <source>No record fits. Take out a word or a filter.</source>
   <translation>Ningún registro coincide. Quite una palabra o un filtro.</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Aún sin enviar</translation>
  </message>
  <message>
   <source>Nothing here yet. What you record, and what you take in, will be listed.</source>
   <translation>Aún no hay nada. Aquí figurará lo que registre y lo que reciba.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Oficina</translation>
  </message>
  <message>
   <source>Position on item {item}</source>
   <translation>Posición sobre el tema {item}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Registrar una posición</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Say two things</source>
   <translation>Dicen dos cosas</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Sent, no receipt yet</source>
   <translation>Enviados, sin acuse de recibo</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Which records</source>
   <translation>Qué registros</translation>
  </message>
  <message>
   <source>Whose records</source>
   <translation>Registros de quién</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>Written here</source>
   <translation>Escritos aquí</translation>
  </message>
  <message>
   <source>{title}, saved {when}</source>
   <translation>{title}, guardado {when}</translation>
  </message>
  <message>
   <source>↶ withdrawn</source>
   <translation>↶ retirado</translation>
  </message>
  <message>
   <source>○ recorded here</source>
   <translation>○ registrado aquí</translation>
  </message>
  <message>
   <source>◐ sent, no receipt yet</source>
   <translation>◐ enviado, sin acuse</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ contado</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ recibido</translation>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.</source>
   <translation>Una copia devuelve todo lo que contiene. Este ordenador recibe una clave nueva, así que la secretaría lo admite otra vez; lo que el ordenador perdido había enviado vuelve con el próximo lote de la secretaría.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bringing it back</source>
   <translation>Recuperando</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Elegir la copia…</translation>
  </message>
  <message>
   <source>I lost my computer</source>
   <translation>Perdí mi ordenador</translation>
  </message>
  <message>
   <source>New folder for your work</source>
   <translation>Carpeta nueva para su trabajo</translation>
  </message>
  <message>
   <source>New passphrase for this computer (may stay empty)</source>
   <translation>Nueva frase de contraseña para este ordenador (puede quedar vacía)</translation>
  </message>
  <message>
   <source>No backup chosen yet.</source>
   <translation>Todavía no se ha elegido ninguna copia.</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Frase de contraseña de la copia</translation>
  </message>
  <message>
   <source>Sheet {number}: its 33 words</source>
   <translation>Hoja {number}: sus 33 palabras</translation>
  </message>
  <message>
   <source>The words of two sheets, in order</source>
   <translation>Las palabras de dos hojas, en orden</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Backing up</source>
   <translation>Haciendo la copia</translation>
  </message>
  <message>
   <source>If this computer is lost</source>
   <translation>Si se pierde este ordenador</translation>
  </message>
  <message>
   <source>Make the recovery sheet…</source>
   <translation>Hacer la hoja de recuperación…</translation>
  </message>
  <message>
   <source>Recovery backup</source>
   <translation>Copia de recuperación</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Hoja de recuperación</translation>
  </message>
  <message>
   <source>Save a recovery backup…</source>
   <translation>Guardar una copia de recuperación…</translation>
  </message>
  <message>
   <source>Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.</source>
   <translation>Tres hojas de papel para tres personas; dos cualesquiera abren una copia de recuperación en otro ordenador, sin la frase de contraseña.</translation>
  </message>
  <message>
   <source>○ No recovery sheet was made here yet.</source>
   <translation>○ Aquí todavía no se ha hecho ninguna hoja de recuperación.</translation>
  </message>
  <message>
   <source>✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.</source>
   <translation>✓ Clave de recuperación {code}, creada el {day}. Una hoja nueva crea una clave nueva para las copias posteriores.</translation>
  </message>
  <message>
   <source>✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick.</source>
   <translation>✓ Guardado: {path} ({entries} entradas). Guárdelo en otro ordenador o en una memoria USB.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, give each page to another person, then delete the file.</source>
   <translation>✓ Escrito: {path}. Imprímalo, entregue cada página a una persona distinta y borre después el archivo.</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>%n puede estar dos veces</numerusform>
    <numerusform>%n pueden estar dos veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>%n caso de uso</numerusform>
    <numerusform>%n casos de uso</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision matrix</source>
   <translation>Matriz de decisiones</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <source>Every organization</source>
   <translation>Todas las organizaciones</translation>
  </message>
  <message>
   <source>Every risk</source>
   <translation>Todos los riesgos</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>Todas las etapas</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Buscar una palabra</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>A cargo de</translation>
  </message>
  <message>
   <source>Offices differ on this case.</source>
   <translation>Las oficinas discrepan sobre este caso.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Riesgo</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Por revisar</translation>
  </message>
  <message>
   <source>Use case</source>
   <translation>Caso de uso</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Casos de uso</translation>
  </message>
  <message>
   <source>Write the register</source>
   <translation>Escribir el registro</translation>
  </message>
  <message>
   <source>Write the register…</source>
   <translation>Escribir el registro…</translation>
  </message>
  <message>
   <source>{level}, not all assessed</source>
   <translation>{level}, no todo evaluado</translation>
  </message>
  <message>
   <source>{outcome}; decided: {decided}</source>
   <translation>{outcome}; decidido: {decided}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Guardado: {path}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>%n celda espera su decisión.</numerusform>
    <numerusform>%n celdas esperan su decisión.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>Se olvida %n pregunta y su decisión.</numerusform>
    <numerusform>Se olvidan %n preguntas y sus decisiones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>%n fila sigue en espera.</numerusform>
    <numerusform>%n filas siguen en espera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>%n libro</numerusform>
    <numerusform>%n libros</numerusform>
   </translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>(sin respuesta)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Aceptar (A)</translation>
  </message>
  <message>
   <source>Accept all of this kind…</source>
   <translation>Aceptar todas las de este tipo…</translation>
  </message>
  <message>
   <source>Accept these</source>
   <translation>Aceptar estas</translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>¿Aceptar lo propuesto en %n celda?</numerusform>
    <numerusform>¿Aceptar lo propuesto en %n celdas?</numerusform>
   </translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <source>All workbooks</source>
   <translation>Todos los libros</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Celda</translation>
  </message>
  <message>
   <source>Cells that wait for a decision</source>
   <translation>Celdas que esperan una decisión</translation>
  </message>
  <message>
   <source>Correct (C)</source>
   <translation>Corregir (C)</translation>
  </message>
  <message>
   <source>Decide in a workbook…</source>
   <translation>Decidir en un libro…</translation>
  </message>
  <message>
   <source>Decided: {decision} ({who})</source>
   <translation>Decidido: {decision} ({who})</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Terminar la revisión</translation>
  </message>
  <message>
   <source>In the cell</source>
   <translation>En la celda</translation>
  </message>
  <message>
   <source>In the cell: {original}</source>
   <translation>En la celda: {original}</translation>
  </message>
  <message>
   <source>It was written anew, with the same cells.</source>
   <translation>Se escribió de nuevo, con las mismas celdas.</translation>
  </message>
  <message>
   <source>Keep this report as a workbook…</source>
   <translation>Guardar este informe en un libro…</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>Tipo de pregunta</translation>
  </message>
  <message>
   <source>Leave empty (S)</source>
   <translation>Dejar vacía (S)</translation>
  </message>
  <message>
   <source>Leave the row out (D)</source>
   <translation>Descartar la fila (D)</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Let go of this workbook…</source>
   <translation>Abandonar este libro…</translation>
  </message>
  <message>
   <source>Let go of what waits of {name}?</source>
   <translation>¿Abandonar lo que espera de {name}?</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Revisarlas</translation>
  </message>
  <message>
   <source>Make a copy with marks for the office…</source>
   <translation>Hacer una copia marcada para la oficina…</translation>
  </message>
  <message>
   <source>Marking the copy</source>
   <translation>Marcando la copia</translation>
  </message>
  <message>
   <source>Next open (F8)</source>
   <translation>Siguiente pendiente (F8)</translation>
  </message>
  <message>
   <source>No cell of a workbook waits for a decision.</source>
   <translation>Ninguna celda de un libro espera una decisión.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Only open ones</source>
   <translation>Solo las pendientes</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <source>Proposed: {proposed}</source>
   <translation>Propuesto: {proposed}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Read decisions</source>
   <translation>Leer decisiones</translation>
  </message>
  <message>
   <source>Read decisions…</source>
   <translation>Leer decisiones…</translation>
  </message>
  <message>
   <source>Recording what was decided</source>
   <translation>Registrando lo decidido</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Revisión de libros</translation>
  </message>
  <message>
   <source>Rows about which nothing is in doubt enter by themselves.</source>
   <translation>Las filas sin ninguna duda se incorporan por sí solas.</translation>
  </message>
  <message>
   <source>Rows that have entered stay. The workbook can be taken again.</source>
   <translation>Las filas incorporadas permanecen. El libro puede recibirse de nuevo.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Take back (Ctrl+Z)</source>
   <translation>Deshacer (Ctrl+Z)</translation>
  </message>
  <message>
   <source>The copy for the office is {path}.</source>
   <translation>La copia para la oficina es {path}.</translation>
  </message>
  <message>
   <source>The right answer</source>
   <translation>La respuesta correcta</translation>
  </message>
  <message>
   <source>The whole row</source>
   <translation>La fila entera</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>Why it is asked</source>
   <translation>Por qué se pregunta</translation>
  </message>
  <message>
   <source>Workbook</source>
   <translation>Libro</translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>y %n lectura más como estas</numerusform>
    <numerusform>y %n lecturas más como estas</numerusform>
   </translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>fila {number}</translation>
  </message>
  <message>
   <source>take the row</source>
   <translation>tomar la fila</translation>
  </message>
  <message>
   <source>{open} of {count} cells are open, in {books}.</source>
   <translation>{open} de {count} celdas están pendientes, en {books}.</translation>
  </message>
  <message>
   <source>– left empty</source>
   <translation>– se deja vacía</translation>
  </message>
  <message>
   <source>“{original}” becomes {proposed}  ({count} times)</source>
   <translation>«{original}» pasa a {proposed}  ({count} veces)</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ pendiente</translation>
  </message>
  <message>
   <source>✎ {answer}</source>
   <translation>✎ {answer}</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ %n celda está marcada.</numerusform>
    <numerusform>✓ %n celdas están marcadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ Se leyó %n decisión.</numerusform>
    <numerusform>✓ Se leyeron %n decisiones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ Se incorporó %n fila.</numerusform>
    <numerusform>✓ Se incorporaron %n filas.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Nothing is open any more. Finish the review.</source>
   <translation>✓ Ya no queda nada pendiente. Termine la revisión.</translation>
  </message>
  <message>
   <source>✓ The report is in {path}.</source>
   <translation>✓ El informe está en {path}.</translation>
  </message>
  <message>
   <source>✓ accepted</source>
   <translation>✓ aceptada</translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ {path} contiene %n pregunta pendiente. Rellene sus dos últimas columnas.</numerusform>
    <numerusform>✓ {path} contiene %n preguntas pendientes. Rellene sus dos últimas columnas.</numerusform>
   </translation>
  </message>
  <message>
   <source>✕ row left out</source>
   <translation>✕ fila descartada</translation>
  </message>
 </context>
 <context>
  <name>Roots</name>
  <message>
   <source>! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.</source>
   <translation>! Quien robe este ordenador podría apoderarse de la secretaría: las claves raíz están en él. Traslade la clave o, mejor, que varias personas guarden una cada una.</translation>
  </message>
  <message>
   <source>A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.</source>
   <translation>Una petición es un archivo pequeño. Cada depositario la firma en cualquier ordenador, con la clave en una memoria USB o en papel, y la devuelve.</translation>
  </message>
  <message>
   <source>Add a computer…</source>
   <translation>Añadir un ordenador…</translation>
  </message>
  <message>
   <source>Add the key</source>
   <translation>Añadir la clave</translation>
  </message>
  <message>
   <source>Ask the holders</source>
   <translation>Pedir a los depositarios</translation>
  </message>
  <message>
   <source>Choose all the files that came back for one request.</source>
   <translation>Elija todos los archivos devueltos para una misma petición.</translation>
  </message>
  <message>
   <source>Choose the key file…</source>
   <translation>Elegir el archivo de la clave…</translation>
  </message>
  <message>
   <source>Code that the other computer shows</source>
   <translation>Código que muestra el otro ordenador</translation>
  </message>
  <message>
   <source>Collect signed requests…</source>
   <translation>Reunir las peticiones firmadas…</translation>
  </message>
  <message>
   <source>Collect their signatures</source>
   <translation>Reunir sus firmas</translation>
  </message>
  <message>
   <source>Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:</source>
   <translation>Cada depositario crea una clave (primera página: «Guardo una clave raíz») y le da su línea. Una línea por clave:</translation>
  </message>
  <message>
   <source>Enrolment file of the computer</source>
   <translation>Archivo de inscripción del ordenador</translation>
  </message>
  <message>
   <source>From now on nothing from this computer of the secretariat is accepted. Why?</source>
   <translation>A partir de ahora no se acepta nada de este ordenador de la secretaría. ¿Por qué?</translation>
  </message>
  <message>
   <source>How many sign together</source>
   <translation>Cuántas firman juntas</translation>
  </message>
  <message>
   <source>I keep a root key</source>
   <translation>Guardo una clave raíz</translation>
  </message>
  <message>
   <source>Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers.</source>
   <translation>Guarde el archivo en una memoria USB y la hoja en papel, no en el mismo lugar ni en los ordenadores de la secretaría.</translation>
  </message>
  <message>
   <source>Keep the list on this computer…</source>
   <translation>Llevar la lista en este ordenador…</translation>
  </message>
  <message>
   <source>Key file…</source>
   <translation>Archivo de clave…</translation>
  </message>
  <message>
   <source>Key with code {code}: {where}</source>
   <translation>Clave con código {code}: {where}</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Line of somebody elsewhere…</source>
   <translation>Línea de alguien ausente…</translation>
  </message>
  <message>
   <source>Make a root key</source>
   <translation>Crear una clave raíz</translation>
  </message>
  <message>
   <source>Make the key…</source>
   <translation>Crear la clave…</translation>
  </message>
  <message>
   <source>Move it into a file…</source>
   <translation>Trasladarla a un archivo…</translation>
  </message>
  <message>
   <source>Move the key away…</source>
   <translation>Llevarse la clave…</translation>
  </message>
  <message>
   <source>Moving the key</source>
   <translation>Trasladando la clave</translation>
  </message>
  <message>
   <source>New root keys, a line each</source>
   <translation>Claves raíz nuevas, una por línea</translation>
  </message>
  <message>
   <source>No key file chosen: type the 33 words of the sheet instead.</source>
   <translation>Ningún archivo de clave elegido: escriba en su lugar las 33 palabras de la hoja.</translation>
  </message>
  <message>
   <source>No key is named yet.</source>
   <translation>Aún no se ha nombrado ninguna clave.</translation>
  </message>
  <message>
   <source>Open the request…</source>
   <translation>Abrir la petición…</translation>
  </message>
  <message>
   <source>Passphrase for the file, four words or more</source>
   <translation>Frase de contraseña del archivo, cuatro palabras o más</translation>
  </message>
  <message>
   <source>Passphrase of the key file</source>
   <translation>Frase de contraseña del archivo de la clave</translation>
  </message>
  <message>
   <source>Read what is asked, and call the secretariat: are these the codes they see? Only then sign.</source>
   <translation>Lea lo que se pide y llame a la secretaría: ¿son estos los códigos que ve? Firme solo entonces.</translation>
  </message>
  <message>
   <source>Replace the root keys…</source>
   <translation>Sustituir las claves raíz…</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Petición</translation>
  </message>
  <message>
   <source>Root key</source>
   <translation>Clave raíz</translation>
  </message>
  <message>
   <source>Save the sheet for paper…</source>
   <translation>Guardar la hoja para imprimir…</translation>
  </message>
  <message>
   <source>Secretariat with code {code}</source>
   <translation>Secretaría con código {code}</translation>
  </message>
  <message>
   <source>Sheet for paper</source>
   <translation>Hoja para imprimir</translation>
  </message>
  <message>
   <source>Sign a request</source>
   <translation>Firmar una petición</translation>
  </message>
  <message>
   <source>Sign the request…</source>
   <translation>Firmar la petición…</translation>
  </message>
  <message>
   <source>Signed by the key with code {code}</source>
   <translation>Firmada por la clave con código {code}</translation>
  </message>
  <message>
   <source>Signed request</source>
   <translation>Petición firmada</translation>
  </message>
  <message>
   <source>Signed requests</source>
   <translation>Peticiones firmadas</translation>
  </message>
  <message>
   <source>So many holders are needed for every later change of who runs the secretariat; the others may be ill or away.</source>
   <translation>Hace falta ese número de depositarios para cada cambio posterior de quién dirige la secretaría; los demás pueden estar enfermos o ausentes.</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Quitarla</translation>
  </message>
  <message>
   <source>The 33 words of the sheet</source>
   <translation>Las 33 palabras de la hoja</translation>
  </message>
  <message>
   <source>The key is written into a file under a passphrase, best on a stick, and forgotten here.</source>
   <translation>La clave se escribe en un archivo con frase de contraseña, mejor en una memoria USB, y aquí se olvida.</translation>
  </message>
  <message>
   <source>The line of the key, as its holder sent it</source>
   <translation>La línea de la clave, tal como la envió su depositario</translation>
  </message>
  <message>
   <source>The list of offices is kept on: {device}</source>
   <translation>La lista de oficinas se lleva en: {device}</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:</source>
   <translation>Este ordenador lleva a partir de ahora la lista de oficinas. Si el otro se perdió o fue robado, dígalo aquí y no se aceptará nada más de él; si no, deje esto vacío:</translation>
  </message>
  <message>
   <source>Type the code that the other computer shows:</source>
   <translation>Escriba el código que muestra el otro ordenador:</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Usar estas claves</translation>
  </message>
  <message>
   <source>Words on paper…</source>
   <translation>Palabras en papel…</translation>
  </message>
  <message>
   <source>Write the request…</source>
   <translation>Escribir la petición…</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>kept elsewhere</source>
   <translation>guardada en otro lugar</translation>
  </message>
  <message>
   <source>lies in this workspace</source>
   <translation>está en este espacio de trabajo</translation>
  </message>
  <message>
   <source>{present} of {needed} signatures</source>
   <translation>{present} de {needed} firmas</translation>
  </message>
  <message>
   <source>{threshold} of {count}</source>
   <translation>{threshold} de {count}</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat.</source>
   <translation>{threshold} de {count} claves raíz deciden juntas quién dirige la secretaría.</translation>
  </message>
  <message>
   <source>○ Key with code {code}: compare the code aloud with its holder</source>
   <translation>○ Clave con código {code}: compare el código en voz alta con su depositario</translation>
  </message>
  <message>
   <source>✓ Key with code {code}: signs the founding</source>
   <translation>✓ Clave con código {code}: firma la fundación</translation>
  </message>
  <message>
   <source>✓ Signed: {path}. Send this file back to the secretariat.</source>
   <translation>✓ Firmado: {path}. Devuelva este archivo a la secretaría.</translation>
  </message>
  <message>
   <source>✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.</source>
   <translation>✓ El cambio consta en la lista de oficinas. Envíe un lote para que todos lo sepan.</translation>
  </message>
  <message>
   <source>✓ The root key is in {path} and not in this workspace any more.</source>
   <translation>✓ La clave raíz está en {path} y ya no en este espacio de trabajo.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:</source>
   <translation>✓ Escrito: {path}. Dé esta línea a la secretaría y comparen el código {code} en voz alta:</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, then delete the file.</source>
   <translation>✓ Escrito: {path}. Imprímalo y borre después el archivo.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Send it to the holders; collect what they send back below.</source>
   <translation>✓ Escrito: {path}. Envíelo a los depositarios; reúna abajo lo que devuelvan.</translation>
  </message>
 </context>
 <context>
  <name>Secret</name>
  <message>
   <source>! The two fields do not say the same.</source>
   <translation>! Los dos campos no dicen lo mismo.</translation>
  </message>
  <message>
   <source>! Type the passphrase.</source>
   <translation>! Escriba la frase de contraseña.</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Mostrarla</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La misma otra vez</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! No todo está como se escribió:</translation>
  </message>
  <message>
   <source>! Rebuilt from {entries} entries, and something is different now than before: check everything.</source>
   <translation>! Reconstruido a partir de {entries} entradas, y algo es distinto de antes: compruébelo todo.</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Back it up…</source>
   <translation>Hacer copia de seguridad…</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Haciendo la copia</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Check a proof…</source>
   <translation>Comprobar una prueba…</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Comprobarlo todo</translation>
  </message>
  <message>
   <source>Check files alone…</source>
   <translation>Comprobar solo archivos…</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>Comprobándolo todo</translation>
  </message>
  <message>
   <source>Code of this computer’s key: {code}</source>
   <translation>Código de la clave de este ordenador: {code}</translation>
  </message>
  <message>
   <source>Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.</source>
   <translation>Código de este dispositivo: {code}.  Entradas firmadas: {entries}; con llegada probada: {received}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Everything can be computed again from what was signed.</source>
   <translation>Todo puede calcularse de nuevo a partir de lo firmado.</translation>
  </message>
  <message>
   <source>Folder for the evidence</source>
   <translation>Carpeta para las pruebas</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Key line of the secretariat, for those who check proofs: {key}</source>
   <translation>Línea de clave de la secretaría, para quien compruebe pruebas: {key}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>&amp;Aspecto</translation>
  </message>
  <message>
   <source>Open another workspace…</source>
   <translation>Abrir otro espacio de trabajo…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Rebuild the lists</source>
   <translation>Reconstruir las listas</translation>
  </message>
  <message>
   <source>Rebuilding the lists</source>
   <translation>Reconstruyendo las listas</translation>
  </message>
  <message>
   <source>Save the evidence…</source>
   <translation>Guardar las pruebas…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>&amp;Tamaño del texto</translation>
  </message>
  <message>
   <source>The enrolment file carried the old one: save it again, and read out its new code.</source>
   <translation>El archivo de inscripción llevaba el anterior: guárdelo de nuevo y lea su nuevo código.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>La ventana</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>Este espacio de trabajo</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Your name, as it stands in what you record</source>
   <translation>Su nombre, tal como figura en lo que registra</translation>
  </message>
  <message>
   <source>✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.</source>
   <translation>✓ Todo está como se escribió; calculado de nuevo: {entries} entradas, {signatures} firmas, {results} resultados.</translation>
  </message>
  <message>
   <source>✓ Backed up: {path}</source>
   <translation>✓ Copia guardada: {path}</translation>
  </message>
  <message>
   <source>✓ Rebuilt from {entries} entries; nothing changed.</source>
   <translation>✓ Reconstruido a partir de {entries} entradas; nada cambió.</translation>
  </message>
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ Guardados: el informe y %n archivo de prueba.</numerusform>
    <numerusform>✓ Guardados: el informe y %n archivos de prueba.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.</source>
   <translation>✓ La prueba es válida. {secretariat} firmó el {when} que tiene la entrada {index} de {office}, con la huella {hash}. Testigos conocidos aquí: {witnesses}.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries no name.</source>
   <translation>✓ Lo que se registre desde ahora no lleva nombre.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries the name {name}.</source>
   <translation>✓ Lo que se registre desde ahora lleva el nombre {name}.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>being prepared</source>
   <translation>en preparación</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>en cierre</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>concluida</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>consolidada</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>sustituida</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>Stop the work</source>
   <translation>Detener el trabajo</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>queda aproximadamente %n segundo</numerusform>
    <numerusform>quedan unos %n segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n día de retraso</numerusform>
    <numerusform>%n días de retraso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>queda %n día</numerusform>
    <numerusform>quedan %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n hora de retraso</numerusform>
    <numerusform>%n horas de retraso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>queda %n hora</numerusform>
    <numerusform>quedan %n horas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>Files that wait</source>
   <translation>Archivos en espera</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>Descartarlo</translation>
  </message>
  <message>
   <source>Parts of a file</source>
   <translation>Partes de un archivo</translation>
  </message>
  <message>
   <source>They go on by themselves as soon as what they wait for is taken in.</source>
   <translation>Siguen solos en cuanto se recibe lo que esperan.</translation>
  </message>
  <message>
   <source>✓ Given up. Ask for the file again if it is needed after all.</source>
   <translation>✓ Descartado. Pida el archivo de nuevo si al final hace falta.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>It can be stopped safely: what was finished stays, the rest can be done again.</source>
   <translation>Puede detenerse sin riesgo: lo terminado queda, lo demás puede hacerse de nuevo.</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Seguir trabajando</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Detener y cerrar</translation>
  </message>
  <message>
   <source>Work is still under way: {title}</source>
   <translation>Hay un trabajo en curso: {title}</translation>
  </message>
  <message>
   <source>You are here.</source>
   <translation>Está aquí.</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
