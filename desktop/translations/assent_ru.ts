<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Обмен</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Главная</translation>
  </message>
  <message>
   <source>Making the worked example</source>
   <translation>Подготовка готового примера</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Открывается…</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Записи</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Секретариат</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <source>Or drop on the window that is open what you wanted to take in: {names}</source>
   <translation>Или перетащите в открытое окно то, что хотели принять: {names}</translation>
  </message>
  <message>
   <source>This workspace is open already</source>
   <translation>Это рабочее пространство уже открыто</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Попробовать снова</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>! Not everything holds that these files say.</source>
   <translation>! Не все, что говорят эти файлы, подтверждается.</translation>
  </message>
  <message>
   <source>! Type or paste the key line first.</source>
   <translation>! Сначала введите или вставьте строку ключа.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>%n учтенной строки журнала нет в этих файлах: попросите пакет со всем с самого начала.</numerusform>
    <numerusform>%n учтенных строк журнала нет в этих файлах: попросите пакет со всем с самого начала.</numerusform>
    <numerusform>%n учтенных строк журнала нет в этих файлах: попросите пакет со всем с самого начала.</numerusform>
   </translation>
  </message>
  <message>
   <source>A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.</source>
   <translation>Сценарий оболочки проверяет пакеты и доказательства только с помощью bash, openssl, sha256sum и zstd. Он сохраняется вместе со списками слов для распаковки.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Пакеты</translation>
  </message>
  <message>
   <source>Checking the bundles</source>
   <translation>Проверка пакетов</translation>
  </message>
  <message>
   <source>Choose bundles…</source>
   <translation>Выбрать пакеты…</translation>
  </message>
  <message>
   <source>Choose the proof…</source>
   <translation>Выбрать доказательство…</translation>
  </message>
  <message>
   <source>Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.</source>
   <translation>Выберите пакет секретариата и, при желании, другие. Проверяются каждая подпись и каждая строка журнала, и каждый подписанный результат вычисляется заново.</translation>
  </message>
  <message>
   <source>Folder for the tools</source>
   <translation>Папка для инструментов</translation>
  </message>
  <message>
   <source>I have only files to check</source>
   <translation>У меня только файлы для проверки</translation>
  </message>
  <message>
   <source>Key line of the secretariat, as you have it from elsewhere than the file</source>
   <translation>Строка ключа секретариата, полученная не из этого файла</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Доказательство</translation>
  </message>
  <message>
   <source>Proof that the secretariat holds an entry</source>
   <translation>Доказательство, что запись журнала есть у секретариата</translation>
  </message>
  <message>
   <source>Results of a consultation</source>
   <translation>Результаты консультации</translation>
  </message>
  <message>
   <source>Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.</source>
   <translation>Раунд {round}, {consultation}, пункт {item}: подписано {signed}, следует {computed}.</translation>
  </message>
  <message>
   <source>Save the tools…</source>
   <translation>Сохранить инструменты…</translation>
  </message>
  <message>
   <source>Signed by the secretariat with the code {code}: let it read its code to you.</source>
   <translation>Подписано секретариатом с кодом {code}: попросите его прочитать вам свой код.</translation>
  </message>
  <message>
   <source>Without this program</source>
   <translation>Без этой программы</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ %n подписанный результат следует из журнала.</numerusform>
    <numerusform>✓ %n подписанных результата следуют из журнала.</numerusform>
    <numerusform>✓ %n подписанных результатов следуют из журнала.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Saved: {path}. Its first lines say how it is used.</source>
   <translation>✓ Сохранено: {path}. Как им пользоваться, сказано в первых строках.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n уже имеется</numerusform>
    <numerusform>%n уже имеются</numerusform>
    <numerusform>%n уже имеется</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>%n ответ внесен</numerusform>
    <numerusform>%n ответа внесено</numerusform>
    <numerusform>%n ответов внесено</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Сохранить как</translation>
  </message>
  <message>
   <source>Take a filled table</source>
   <translation>Принять заполненную таблицу</translation>
  </message>
  <message>
   <source>Take a filled table…</source>
   <translation>Принять заполненную таблицу…</translation>
  </message>
  <message>
   <source>Taking the table</source>
   <translation>Таблица принимается</translation>
  </message>
  <message>
   <source>Write the ISO comment table…</source>
   <translation>Записать таблицу комментариев ИСО…</translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>и еще %n строка</numerusform>
    <numerusform>и еще %n строки</numerusform>
    <numerusform>и еще %n строк</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ Добавлен %n комментарий</numerusform>
    <numerusform>✓ Добавлено %n комментария</numerusform>
    <numerusform>✓ Добавлено %n комментариев</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ {path} is written. Fill in its last column, beginning with what was decided.</source>
   <translation>✓ {path} записан. Заполните последний столбец, начиная с принятого решения.</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! It depends on item {item}, which has not been agreed yet.</source>
   <translation>! Зависит от пункта {item}, который еще не согласован.</translation>
  </message>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! Текст изменен после принятия нашей позиции; она не учитывается, пока не будет подана вновь.</translation>
  </message>
  <message>
   <source>! To be done by {day}: that day has passed</source>
   <translation>! Срок исполнения: {day}; этот день прошел</translation>
  </message>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>%n мнение отделений: показано рядом и не учитывается</numerusform>
    <numerusform>%n мнения отделений: показаны рядом и не учитываются</numerusform>
    <numerusform>%n мнений отделений: показаны рядом и не учитываются</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to executive heads</source>
   <translation>Адресовано исполнительным главам</translation>
  </message>
  <message>
   <source>Addressed to governing bodies</source>
   <translation>Адресовано руководящим органам</translation>
  </message>
  <message>
   <source>Addressed to the Secretary-General</source>
   <translation>Адресовано Генеральному секретарю</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Согласны</translation>
  </message>
  <message>
   <source>Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}.</source>
   <translation>Согласны: {agree}. Против: {oppose}. Ответили: {answered}. Доставлено: {delivered}.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Ответили</translation>
  </message>
  <message>
   <source>Answered an earlier text, not this one: {names}</source>
   <translation>Ответили по прежнему тексту, а не по этому: {names}</translation>
  </message>
  <message>
   <source>Answered in two ways; nothing is counted: {names}</source>
   <translation>Ответили двумя способами; ничего не учтено: {names}</translation>
  </message>
  <message>
   <source>As computed: {grade}</source>
   <translation>По расчету: {grade}</translation>
  </message>
  <message>
   <source>Came after the deadline and does not count: {names}</source>
   <translation>Поступило после срока и не учитывается: {names}</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>Изменить текст</translation>
  </message>
  <message>
   <source>Change the text…</source>
   <translation>Изменить текст…</translation>
  </message>
  <message>
   <source>Choose a consultation</source>
   <translation>Выбрать консультацию</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <source>Convergence</source>
   <translation>Сближение</translation>
  </message>
  <message>
   <source>Correct our position</source>
   <translation>Исправить нашу позицию</translation>
  </message>
  <message>
   <source>Delivered, no answer: {names}</source>
   <translation>Доставлено, ответа нет: {names}</translation>
  </message>
  <message>
   <source>Delivery not proved: {names}</source>
   <translation>Доставка не доказана: {names}</translation>
  </message>
  <message>
   <source>Endorsements</source>
   <translation>Одобрения</translation>
  </message>
  <message>
   <source>Enter it, signed</source>
   <translation>Записать и подписать</translation>
  </message>
  <message>
   <source>Enter what became of it…</source>
   <translation>Записать, что с ним стало…</translation>
  </message>
  <message>
   <source>Formal objection: {organization} ({state})</source>
   <translation>Официальное возражение: {organization} ({state})</translation>
  </message>
  <message>
   <source>Give our position</source>
   <translation>Изложить нашу позицию</translation>
  </message>
  <message>
   <source>Grade for the note</source>
   <translation>Степень для записки</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>Степень поддержки для записки: {grade}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Группа</translation>
  </message>
  <message>
   <source>How close the answers are</source>
   <translation>Насколько близки ответы</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>Как велся подсчет</translation>
  </message>
  <message>
   <source>It holds for the new text as well</source>
   <translation>Она действительна и для нового текста</translation>
  </message>
  <message>
   <source>It would be lifted by: {change}</source>
   <translation>Оно было бы снято, если: {change}</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Пункт</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Пункты</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Матрица</translation>
  </message>
  <message>
   <source>No consultation has reached this workspace yet. It comes with a file from the secretariat.</source>
   <translation>В это рабочее пространство еще не поступала ни одна консультация. Она приходит с файлом секретариата.</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Ни одного раунда еще не открыто.</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Возражения</translation>
  </message>
  <message>
   <source>Official text ({language})</source>
   <translation>Официальный текст ({language})</translation>
  </message>
  <message>
   <source>On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.</source>
   <translation>По шкале от 1 (официальное возражение) до 5 (поддержка): медиана {median}, средняя половина в пределах {spread}, согласие {consensus} из 1.</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>Только сообщить об ознакомлении</translation>
  </message>
  <message>
   <source>Oppose</source>
   <translation>Против</translation>
  </message>
  <message>
   <source>Organizations and items</source>
   <translation>Организации и пункты</translation>
  </message>
  <message>
   <source>Our position</source>
   <translation>Наша позиция</translation>
  </message>
  <message>
   <source>Pictures of round {number}</source>
   <translation>Рисунки раунда {number}</translation>
  </message>
  <message>
   <source>Pictures of round {number}, {stage}</source>
   <translation>Рисунки раунда {number}, {stage}</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation>Позиции по прежнему тексту будут учитываться вновь, только когда их подадут снова.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Основание</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <source>Round {number}, {stage}. {responded} of {eligible} organizations answered.</source>
   <translation>Раунд {number}, {stage}. Ответили организации: {responded} из {eligible}.</translation>
  </message>
  <message>
   <source>Round {number}: {state}</source>
   <translation>Раунд {number}: {state}</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Сохранить рисунок</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Сохранить рисунок…</translation>
  </message>
  <message>
   <source>Set another grade for the note…</source>
   <translation>Установить другую степень для записки…</translation>
  </message>
  <message>
   <source>Set by the editor instead of “{computed}”: {reason}</source>
   <translation>Установлено редактором вместо «{computed}»: {reason}</translation>
  </message>
  <message>
   <source>Set this grade, signed</source>
   <translation>Установить эту степень и подписать</translation>
  </message>
  <message>
   <source>Show it as a picture</source>
   <translation>Показать картинкой</translation>
  </message>
  <message>
   <source>Show it as a table</source>
   <translation>Показать таблицей</translation>
  </message>
  <message>
   <source>Since the round before, {changed} of {paired} organizations changed their answer.</source>
   <translation>По сравнению с предыдущим раундом ответ изменили организаций: {changed} из {paired}.</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Принять файлы…</translation>
  </message>
  <message>
   <source>The change of the text that answers it:</source>
   <translation>Изменение текста, которое на него отвечает:</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>Официальный текст еще не внесен ({language})</translation>
  </message>
  <message>
   <source>The text has not changed since the objection. Change it first; then it can be the answer.</source>
   <translation>Текст не менялся после возражения. Сначала измените его; тогда он сможет быть ответом.</translation>
  </message>
  <message>
   <source>To be done by {day}</source>
   <translation>Срок исполнения: {day}</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>До {when} ({left}).</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Примеры использования</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>Мы еще не заняли позицию.</translation>
  </message>
  <message>
   <source>What became of the objection</source>
   <translation>Что стало с возражением</translation>
  </message>
  <message>
   <source>What changed in the text since it was raised:</source>
   <translation>Что изменилось в тексте с тех пор:</translation>
  </message>
  <message>
   <source>What changed since the text before</source>
   <translation>Что изменилось по сравнению с прежним текстом</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>Положение дел: {result}</translation>
  </message>
  <message>
   <source>Which round the pictures show</source>
   <translation>Раунд, который показывают рисунки</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>Кто не ответил</translation>
  </message>
  <message>
   <source>Why; it is printed in the annex</source>
   <translation>Почему; печатается в приложении</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Слова председателя</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Слова председателя, хранятся вместе с действием</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>Рабочий текст, неофициальный ({language})</translation>
  </message>
  <message>
   <source>Write why the editor chooses another grade.</source>
   <translation>Напишите, почему редактор выбирает другую степень.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и еще %n</numerusform>
    <numerusform>и еще %n</numerusform>
    <numerusform>и еще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>put in: {words}</source>
   <translation>добавлено: {words}</translation>
  </message>
  <message>
   <source>taken out: {words}</source>
   <translation>убрано: {words}</translation>
  </message>
  <message>
   <source>too few to be shown</source>
   <translation>слишком мало, чтобы показывать</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>{position} (текст изменен)</translation>
  </message>
  <message>
   <source>✓ Entered and signed. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Записано и подписано. Сделайте пакет, чтобы отделения об этом узнали.</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ Ответили все.</translation>
  </message>
  <message>
   <source>✓ Our position is given again on the new text, signed.</source>
   <translation>✓ Наша позиция вновь дана по новому тексту и подписана.</translation>
  </message>
  <message>
   <source>✓ Said and signed. It goes with the next bundle.</source>
   <translation>✓ Сообщено и подписано. Уйдет со следующим пакетом.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
  <message>
   <source>✓ The new text is entered. It is asked in the next round.</source>
   <translation>✓ Новый текст внесен. О нем будет спрошено в следующем раунде.</translation>
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ Мы сообщили об ознакомлении.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>! Write at least one item below the title.</source>
   <translation>! Напишите под названием хотя бы один пункт.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>%n запись больше не учитывается. Она сохраняется.</numerusform>
    <numerusform>%n записи больше не учитываются. Они сохраняются.</numerusform>
    <numerusform>%n записей больше не учитываются. Они сохраняются.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>%n группа похожих комментариев.</numerusform>
    <numerusform>%n группы похожих комментариев.</numerusform>
    <numerusform>%n групп похожих комментариев.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n запись</numerusform>
    <numerusform>%n записи</numerusform>
    <numerusform>%n записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>%n комментарий: «{words}»</numerusform>
    <numerusform>%n комментария вместе: «{words}»</numerusform>
    <numerusform>%n комментариев вместе: «{words}»</numerusform>
   </translation>
  </message>
  <message>
   <source>A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.</source>
   <translation>Пустая строка начинает новый пункт. Записка составляется заново; ее правки остаются в стороне.</translation>
  </message>
  <message>
   <source>A paragraph of its own</source>
   <translation>Отдельный пункт</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Принято</translation>
  </message>
  <message>
   <source>Accepted in principle</source>
   <translation>Принято в принципе</translation>
  </message>
  <message>
   <source>Add a paragraph</source>
   <translation>Добавить пункт</translation>
  </message>
  <message>
   <source>Add below</source>
   <translation>Добавить ниже</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>Принять отделение…</translation>
  </message>
  <message>
   <source>Admit this office</source>
   <translation>Принять это отделение</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>Принимается, если никто из присутствующих официально не возражает. Молчание присутствующих не мешает.</translation>
  </message>
  <message>
   <source>Allow the name</source>
   <translation>Разрешить название</translation>
  </message>
  <message>
   <source>Allow the name…</source>
   <translation>Разрешить название…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <source>Answer this comment</source>
   <translation>Ответить на этот комментарий</translation>
  </message>
  <message>
   <source>As it was composed</source>
   <translation>Исходный текст</translation>
  </message>
  <message>
   <source>As the rule has it</source>
   <translation>Как в правиле</translation>
  </message>
  <message>
   <source>At least one in support, no objection open, two thirds without objection.</source>
   <translation>Хотя бы одна поддержка, нет открытых возражений, две трети без возражений.</translation>
  </message>
  <message>
   <source>Bring in an XLSForm…</source>
   <translation>Загрузить XLSForm…</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Закрыть сейчас</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Закрыть раунд</translation>
  </message>
  <message>
   <source>Code that the office reads</source>
   <translation>Код, который читает отделение</translation>
  </message>
  <message>
   <source>Code, as UNICEF or UN-Habitat</source>
   <translation>Код, например UNICEF или UN-Habitat</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Комментарии</translation>
  </message>
  <message>
   <source>Comments that say the same</source>
   <translation>Комментарии, говорящие об одном</translation>
  </message>
  <message>
   <source>Compose it anew</source>
   <translation>Составить заново</translation>
  </message>
  <message>
   <source>Conclude the consultation</source>
   <translation>Завершить консультацию</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Условия</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <source>Consultation as a file</source>
   <translation>Консультация в виде файла</translation>
  </message>
  <message>
   <source>Convergence of judgements</source>
   <translation>Сближение оценок</translation>
  </message>
  <message>
   <source>Count silence although delivery is not proved everywhere</source>
   <translation>Учитывать молчание, хотя доставка доказана не везде</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Считается</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Срок</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Отложено</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Определение</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Удалить копию</translation>
  </message>
  <message>
   <source>Depends on something else</source>
   <translation>Зависит от другого</translation>
  </message>
  <message>
   <source>Different views</source>
   <translation>Разные мнения</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Edit the paragraph</source>
   <translation>Изменить пункт</translation>
  </message>
  <message>
   <source>Enrolment file</source>
   <translation>Файл регистрации</translation>
  </message>
  <message>
   <source>Enter an organization</source>
   <translation>Внести организацию</translation>
  </message>
  <message>
   <source>Enter an organization…</source>
   <translation>Внести организацию…</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Внести</translation>
  </message>
  <message>
   <source>Everything received so far</source>
   <translation>Все, что получено до сих пор</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation>Первая строка — название. Каждая следующая — текст одного пункта.</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Формы</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Из файла…</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>Отныне с этого устройства ничего не принимается. По какой причине?</translation>
  </message>
  <message>
   <source>General comments that close it</source>
   <translation>Общие замечания в конце раздела</translation>
  </message>
  <message>
   <source>General comments that open the section</source>
   <translation>Общие замечания в начале раздела</translation>
  </message>
  <message>
   <source>Group (may stay empty)</source>
   <translation>Группа (можно не указывать)</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>Льготные часы для медленной связи</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “although”</source>
   <translation>В предложении о степени, после «хотя»</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “and”</source>
   <translation>В предложении о степени, после «и»</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Информация</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>Введение</translation>
  </message>
  <message>
   <source>It files the positions of the whole organization (focal point)</source>
   <translation>Оно подает позиции всей организации (координатор)</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Это</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Пункт</translation>
  </message>
  <message>
   <source>Items that are asked</source>
   <translation>Выносимые пункты</translation>
  </message>
  <message>
   <source>Job number</source>
   <translation>Номер заказа</translation>
  </message>
  <message>
   <source>Kept untouched since {when}: {path}</source>
   <translation>Хранится нетронутым с {when}: {path}</translation>
  </message>
  <message>
   <source>Language of the note</source>
   <translation>Язык записки</translation>
  </message>
  <message>
   <source>Language of these words</source>
   <translation>Язык этих слов</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Оставить открытым</translation>
  </message>
  <message>
   <source>Let it file the positions</source>
   <translation>Поручить подачу позиций</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Большинство</translation>
  </message>
  <message>
   <source>Mark as consolidated</source>
   <translation>Отметить как сведенный</translation>
  </message>
  <message>
   <source>More than half of the votes cast; abstentions are left out.</source>
   <translation>Более половины поданных голосов; воздержавшиеся не учитываются.</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation>Новая консультация</translation>
  </message>
  <message>
   <source>New consultation…</source>
   <translation>Новая консультация…</translation>
  </message>
  <message>
   <source>New name of {office}</source>
   <translation>Новое название: {office}</translation>
  </message>
  <message>
   <source>No comment has come in yet.</source>
   <translation>Комментариев еще не поступало.</translation>
  </message>
  <message>
   <source>No objection</source>
   <translation>Нет возражений</translation>
  </message>
  <message>
   <source>No office has been admitted yet. Open the enrolment file an office sent you.</source>
   <translation>Ни одно отделение еще не принято. Откройте файл регистрации, который прислало отделение.</translation>
  </message>
  <message>
   <source>No other comments look alike.</source>
   <translation>Других похожих комментариев нет.</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Не принято</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не сейчас</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Записка</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>Принято к сведению</translation>
  </message>
  <message>
   <source>Nothing of it</source>
   <translation>Ничего из присланного</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Замечание</translation>
  </message>
  <message>
   <source>Observation of the secretariat</source>
   <translation>Замечание секретариата</translation>
  </message>
  <message>
   <source>Of those who voted; objections count only with reasons.</source>
   <translation>Из числа голосовавших; возражения учитываются только с обоснованием.</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>Отделения</translation>
  </message>
  <message>
   <source>Open it again until</source>
   <translation>Открыть снова до</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>Открыть раунд {number}</translation>
  </message>
  <message>
   <source>Open the round</source>
   <translation>Открыть раунд</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Организация</translation>
  </message>
  <message>
   <source>Organizations that may answer</source>
   <translation>Организации, которые могут ответить</translation>
  </message>
  <message>
   <source>Organizations: {organizations}; items: {items}</source>
   <translation>Организаций: {organizations}; пунктов: {items}</translation>
  </message>
  <message>
   <source>Out of scope</source>
   <translation>Вне рамок</translation>
  </message>
  <message>
   <source>Partially accepted</source>
   <translation>Принято частично</translation>
  </message>
  <message>
   <source>Place in the note</source>
   <translation>Место в записке</translation>
  </message>
  <message>
   <source>Proposed change</source>
   <translation>Предлагаемое изменение</translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>Объединить %n комментарий</numerusform>
    <numerusform>Объединить %n комментария</numerusform>
    <numerusform>Объединить %n комментариев</numerusform>
   </translation>
  </message>
  <message>
   <source>Put this into the note</source>
   <translation>Внести это в записку</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation>Внести рекомендации JIU/REP/2020/7</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>Кворум</translation>
  </message>
  <message>
   <source>Quorum, organizations, items…</source>
   <translation>Кворум, организации, пункты…</translation>
  </message>
  <message>
   <source>Reading the form</source>
   <translation>Чтение формы</translation>
  </message>
  <message>
   <source>Rename it</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Переименовать…</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>Отозвать устройство</translation>
  </message>
  <message>
   <source>Revoke it</source>
   <translation>Отозвать устройство</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>Отозвать это устройство…</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Риск</translation>
  </message>
  <message>
   <source>Root keys</source>
   <translation>Корневые ключи</translation>
  </message>
  <message>
   <source>Round {number} of {consultation} counted some of them: reopen it and close it again.</source>
   <translation>Раунд {number} консультации {consultation} учел некоторые из них: откройте его снова и закройте еще раз.</translation>
  </message>
  <message>
   <source>Round {number}: {stage}</source>
   <translation>Раунд {number}: {stage}</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунды</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.</source>
   <translation>Правило, тексты и список организаций закрепляются этим актом и не могут меняться, пока раунд открыт.</translation>
  </message>
  <message>
   <source>Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}.</source>
   <translation>Правило: {rule}. Организаций: {eligible}. Открыт {opened}, срок {deadline}.</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Секретариат</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Отложено</translation>
  </message>
  <message>
   <source>Share needed</source>
   <translation>Требуемая доля</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Показать их</translation>
  </message>
  <message>
   <source>Silence is assent, only where delivery is proved. At least 72 hours.</source>
   <translation>Молчание означает согласие только там, где доставка доказана. Не менее 72 часов.</translation>
  </message>
  <message>
   <source>Silence procedure</source>
   <translation>Процедура молчания</translation>
  </message>
  <message>
   <source>Support without open objections</source>
   <translation>Поддержка без открытых возражений</translation>
  </message>
  <message>
   <source>Symbol of the document</source>
   <translation>Условное обозначение документа</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>Разъединить</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>Срок еще не истек. Ответы, поступившие позже, будут считаться опоздавшими.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>Три четверти согласны, против немногие, ответы близки.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Вместе</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>Две трети, не более четверти против</translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>Полученное до файла от {when} включительно: %n запись</numerusform>
    <numerusform>Полученное до файла от {when} включительно: %n записи</numerusform>
    <numerusform>Полученное до файла от {when} включительно: %n записей</numerusform>
   </translation>
  </message>
  <message>
   <source>What still counts</source>
   <translation>Что еще учитывается</translation>
  </message>
  <message>
   <source>What the secretariat supplies…</source>
   <translation>Что вносит секретариат…</translation>
  </message>
  <message>
   <source>What these comments say</source>
   <translation>Что говорят эти комментарии</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <source>Why this paragraph may name it; the reason is kept with the note.</source>
   <translation>Почему этот пункт может ее называть; основание хранится с запиской.</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>С внутренними приложениями</translation>
  </message>
  <message>
   <source>Wording only</source>
   <translation>Только формулировка</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>Слово председателя</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>Слово председателя, хранится вместе с актом</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>Книги</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Составить записку</translation>
  </message>
  <message>
   <source>Write the note (.docx, .pdf)…</source>
   <translation>Записать записку (.docx, .pdf)…</translation>
  </message>
  <message>
   <source>Write what these comments say; the note prints these words.</source>
   <translation>Напишите, что говорят эти комментарии; записка напечатает эти слова.</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message>
   <source>a new office</source>
   <translation>новое отделение</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и еще %n</numerusform>
    <numerusform>и еще %n</numerusform>
    <numerusform>и еще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {share}</source>
   <translation>не менее {share}</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>координатор</translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>из %n ответа</numerusform>
    <numerusform>из %n ответов</numerusform>
    <numerusform>из %n ответов</numerusform>
   </translation>
  </message>
  <message>
   <source>in use</source>
   <translation>используется</translation>
  </message>
  <message>
   <source>last received {when}</source>
   <translation>последнее поступление: {when}</translation>
  </message>
  <message>
   <source>more than {share}</source>
   <translation>более {share}</translation>
  </message>
  <message>
   <source>of all who may vote</source>
   <translation>от всех имеющих право голоса</translation>
  </message>
  <message>
   <source>of the votes cast</source>
   <translation>от поданных голосов</translation>
  </message>
  <message>
   <source>of those present</source>
   <translation>от присутствующих</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>прежняя версия</translation>
  </message>
  <message>
   <source>one more computer of {office}</source>
   <translation>еще один компьютер: {office}</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>отозвано</translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>отозвано; сохранена %n запись, которая больше не учитывается</numerusform>
    <numerusform>отозвано; сохранены %n записи, которые больше не учитываются</numerusform>
    <numerusform>отозвано; сохранено %n записей, которые больше не учитываются</numerusform>
   </translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>секретариат</translation>
  </message>
  <message>
   <source>what follows “Some organizations note that”</source>
   <translation>что следует за «Некоторые организации отмечают, что»</translation>
  </message>
  <message>
   <source>{device}: code {code}, {entries} entries</source>
   <translation>{device}: код {code}, записей журнала: {entries}</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.
Call them on a number you know. Let them read their code, and type it here:</source>
   <translation>{office} ({organization}) просит о приеме.
Позвоните по известному вам номеру. Попросите прочесть код и введите его здесь:</translation>
  </message>
  <message>
   <source>{organization} is not on your list of organizations yet. Its name:</source>
   <translation>{organization} пока нет в вашем списке организаций. Название:</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ не решено</translation>
  </message>
  <message>
   <source>✓ Answered and signed.</source>
   <translation>✓ Ответ дан и подписан.</translation>
  </message>
  <message>
   <source>✓ No file is set aside.</source>
   <translation>✓ Отложенных файлов нет.</translation>
  </message>
  <message>
   <source>✓ Put together and signed; it can be taken apart again.</source>
   <translation>✓ Объединено и подписано; можно снова разъединить.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
  <message>
   <source>✓ Taken apart and signed.</source>
   <translation>✓ Разъединено и подписано.</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ Консультация завершена.</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation>✓ Консультация внесена. Теперь откройте раунд.</translation>
  </message>
  <message>
   <source>✓ The copy is deleted.</source>
   <translation>✓ Копия удалена.</translation>
  </message>
  <message>
   <source>✓ The decision is recorded and signed.</source>
   <translation>✓ Решение записано и подписано.</translation>
  </message>
  <message>
   <source>✓ The device is revoked.</source>
   <translation>✓ Устройство отозвано.</translation>
  </message>
  <message>
   <source>✓ The edited note is kept.</source>
   <translation>✓ Измененная записка сохранена.</translation>
  </message>
  <message>
   <source>✓ The form is in use here and goes down with the next bundle.</source>
   <translation>✓ Форма здесь используется и уйдет отделениям со следующим пакетом.</translation>
  </message>
  <message>
   <source>✓ The office is called {office} from now on.</source>
   <translation>✓ Отделение теперь называется {office}.</translation>
  </message>
  <message>
   <source>✓ The round is closed; its results are signed and can be recomputed by anyone.</source>
   <translation>✓ Раунд закрыт; его результаты подписаны, и каждый может вычислить их заново.</translation>
  </message>
  <message>
   <source>✓ The round is marked as consolidated.</source>
   <translation>✓ Раунд отмечен как сведенный.</translation>
  </message>
  <message>
   <source>✓ The round is open again. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Раунд вновь открыт. Подготовьте пакет, чтобы отделения узнали об этом.</translation>
  </message>
  <message>
   <source>✓ The round is open. Make a bundle so that the offices learn of it.</source>
   <translation>✓ Раунд открыт. Подготовьте пакет, чтобы отделения узнали об этом.</translation>
  </message>
  <message>
   <source>✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office} теперь подает позиции {organization}. Отправьте пакет, чтобы отделение об этом узнало.</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ Принято: {office}. Отправьте пакет, чтобы отделение узнало об этом.</translation>
  </message>
  <message>
   <source>✓ {organization} is on the list of organizations.</source>
   <translation>✓ {organization} теперь в списке организаций.</translation>
  </message>
  <message>
   <source>✕ The form was not brought in.</source>
   <translation>✕ Форма не загружена.</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n уже есть</numerusform>
    <numerusform>%n уже есть</numerusform>
    <numerusform>%n уже есть</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n запись журнала</numerusform>
    <numerusform>%n записи журнала</numerusform>
    <numerusform>%n записей журнала</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>Поступление %n записи журнала еще не доказано.</numerusform>
    <numerusform>Поступление %n записей журнала еще не доказано.</numerusform>
    <numerusform>Поступление %n записей журнала еще не доказано.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n файл</numerusform>
    <numerusform>%n файла</numerusform>
    <numerusform>%n файлов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>%n файл ждет квитанции, самый давний — с {day}.</numerusform>
    <numerusform>%n файла ждут квитанции, самый давний — с {day}.</numerusform>
    <numerusform>%n файлов ждут квитанции, самый давний — с {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n новая</numerusform>
    <numerusform>%n новые</numerusform>
    <numerusform>%n новых</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>%n отделение</numerusform>
    <numerusform>%n отделения</numerusform>
    <numerusform>%n отделений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>%n отклонен</numerusform>
    <numerusform>%n отклонено</numerusform>
    <numerusform>%n отклонено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n требует решения</numerusform>
    <numerusform>%n требуют решения</numerusform>
    <numerusform>%n требуют решения</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n ожидает</numerusform>
    <numerusform>%n ожидают</numerusform>
    <numerusform>%n ожидают</numerusform>
   </translation>
  </message>
  <message>
   <source>= already present</source>
   <translation>= уже есть</translation>
  </message>
  <message>
   <source>? a decision is needed</source>
   <translation>? требуется решение</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Добавлено</translation>
  </message>
  <message>
   <source>Already present</source>
   <translation>Уже есть</translation>
  </message>
  <message>
   <source>Any number, in any order. Taking a file twice changes nothing.</source>
   <translation>Сколько угодно и в любом порядке. Повторный прием файла ничего не меняет.</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Попросить о приеме…</translation>
  </message>
  <message>
   <source>Back to Exchange</source>
   <translation>Назад к обмену</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Быть принятым секретариатом</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>Пакеты уходят отделениям; их файлы поступают сюда.</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>файлы CSV</translation>
  </message>
  <message>
   <source>CSV files…</source>
   <translation>Файлы CSV…</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Поступило</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>Код {number} из {total}</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Сверить и принять</translation>
  </message>
  <message>
   <source>Drop bundles, workbooks or a whole folder here</source>
   <translation>Перетащите сюда пакеты, книги Excel или целую папку</translation>
  </message>
  <message>
   <source>Encrypt: only the receivers can open it</source>
   <translation>Зашифровать: открыть смогут только получатели</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Записи журнала</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>Everything from the beginning (for an auditor)</source>
   <translation>Все с самого начала (для аудитора)</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>Форма Excel</translation>
  </message>
  <message>
   <source>Excel form to fill…</source>
   <translation>Форма Excel для заполнения…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Обмен</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Folder for the CSV files</source>
   <translation>Папка для файлов CSV</translation>
  </message>
  <message>
   <source>Folder for the pictures</source>
   <translation>Папка для изображений</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>For or from</source>
   <translation>Кому или от кого</translation>
  </message>
  <message>
   <source>From</source>
   <translation>От кого</translation>
  </message>
  <message>
   <source>Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.</source>
   <translation>Поднесите телефон или сканер к каждому коду, в любом порядке. Получатель примет изображения или тексты в разделе «Обмен».</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>В %n части; части можно принимать в любом порядке.</numerusform>
    <numerusform>В %n частях; части можно принимать в любом порядке.</numerusform>
    <numerusform>В %n частях; части можно принимать в любом порядке.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install the update</source>
   <translation>Установить обновление</translation>
  </message>
  <message>
   <source>Last bundle made: {when}</source>
   <translation>Последний пакет подготовлен: {when}</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Подготовить пакет…</translation>
  </message>
  <message>
   <source>Making the QR codes</source>
   <translation>Создаются QR-коды</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>Подготовка пакета</translation>
  </message>
  <message>
   <source>More choices</source>
   <translation>Другие настройки</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>Новые файлы в папке {folder} принимаются автоматически.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Следующий код</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>Пакеты еще не готовились.</translation>
  </message>
  <message>
   <source>Not all the codes were shown: the bundle does not count as sent.</source>
   <translation>Показаны не все коды: пакет не считается отправленным.</translation>
  </message>
  <message>
   <source>Nothing was sent and nothing came in yet.</source>
   <translation>Пока ничего не отправлено и ничего не поступило.</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>В пути</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Открыть папку</translation>
  </message>
  <message>
   <source>Opened to read only: files are neither made nor taken in from here.</source>
   <translation>Открыто только для чтения: отсюда файлы не готовят и не принимают.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Итог</translation>
  </message>
  <message>
   <source>Previous code</source>
   <translation>Предыдущий код</translation>
  </message>
  <message>
   <source>QR codes</source>
   <translation>QR-коды</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>Сохранить страницу для печати…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Сохранить как</translation>
  </message>
  <message>
   <source>Save as pictures…</source>
   <translation>Сохранить как изображения…</translation>
  </message>
  <message>
   <source>Scan the codes with any scanner and paste or type their texts here, one a line, in any order.</source>
   <translation>Считайте коды любым сканером и вставьте или введите сюда их тексты, по одному в строке, в любом порядке.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Отправить</translation>
  </message>
  <message>
   <source>Send the enrolment file, and read this code aloud when the secretariat calls:</source>
   <translation>Отправьте файл регистрации и прочтите этот код вслух, когда позвонят из секретариата:</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Отправлено</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show as QR codes</source>
   <translation>Показать как QR-коды</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Прекратить наблюдение</translation>
  </message>
  <message>
   <source>Stopped: no bundle was written, and nothing has left.</source>
   <translation>Остановлено: пакет не записан, ничего не отправлено.</translation>
  </message>
  <message>
   <source>Take a folder</source>
   <translation>Принять папку</translation>
  </message>
  <message>
   <source>Take a folder…</source>
   <translation>Принять папку…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>Принять файлы</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Принять файлы…</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Take the text in</source>
   <translation>Принять текст</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>Прием файлов</translation>
  </message>
  <message>
   <source>Text of QR codes…</source>
   <translation>Текст QR-кодов…</translation>
  </message>
  <message>
   <source>Text of the QR codes</source>
   <translation>Текст QR-кодов</translation>
  </message>
  <message>
   <source>The bundle as QR codes</source>
   <translation>Пакет в виде QR-кодов</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>Файл хранится нетронутым: {path}</translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>В секретариате нет %n вложения. Оно уйдет со следующим пакетом.</numerusform>
    <numerusform>В секретариате нет %n вложений. Они уйдут со следующим пакетом.</numerusform>
    <numerusform>В секретариате нет %n вложений. Они уйдут со следующим пакетом.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing new to send: all of it is proved to be there.</source>
   <translation>Отправлять нечего: поступление всего доказано.</translation>
  </message>
  <message>
   <source>This is an update of the program, not work to take in.</source>
   <translation>Это обновление программы, а не данные для приема.</translation>
  </message>
  <message>
   <source>To read or to fill elsewhere:</source>
   <translation>Для чтения или заполнения в другом месте:</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Наблюдать за папкой</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Наблюдать за папкой…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>Что стало с каждым файлом</translation>
  </message>
  <message>
   <source>What should stand in it?</source>
   <translation>Что в ней должно быть?</translation>
  </message>
  <message>
   <source>What was in these goes with the next bundle: {files}</source>
   <translation>То, что было в этих файлах, уйдет со следующим пакетом: {files}</translation>
  </message>
  <message>
   <source>What was sent, what came in, what is proved</source>
   <translation>Что отправлено, что поступило, что доказано</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Когда</translation>
  </message>
  <message>
   <source>Which form should the Excel file have?</source>
   <translation>Какую форму должен содержать файл Excel?</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Без квитанции</translation>
  </message>
  <message>
   <source>Without attached files</source>
   <translation>Без приложенных файлов</translation>
  </message>
  <message>
   <source>Without the diaries of other offices</source>
   <translation>Без журналов других отделений</translation>
  </message>
  <message>
   <source>Workbook of all records…</source>
   <translation>Книга со всеми записями…</translation>
  </message>
  <message>
   <source>Writing the CSV files</source>
   <translation>Запись файлов CSV</translation>
  </message>
  <message>
   <source>Writing the Excel form</source>
   <translation>Запись формы Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Запись книги Excel</translation>
  </message>
  <message>
   <source>admitted on {day}</source>
   <translation>принято {day}</translation>
  </message>
  <message>
   <source>all offices</source>
   <translation>все отделения</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>есть ответ</translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>получено, кроме %n вложения</numerusform>
    <numerusform>получено, кроме %n вложений</numerusform>
    <numerusform>получено, кроме %n вложений</numerusform>
   </translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>пакет</translation>
  </message>
  <message>
   <source>bundle in parts</source>
   <translation>пакет по частям</translation>
  </message>
  <message>
   <source>enrolment request</source>
   <translation>заявка на регистрацию</translation>
  </message>
  <message>
   <source>form</source>
   <translation>форма</translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>нет квитанции %n день</numerusform>
    <numerusform>нет квитанции %n дня</numerusform>
    <numerusform>нет квитанции %n дней</numerusform>
   </translation>
  </message>
  <message>
   <source>no receipt yet</source>
   <translation>квитанции пока нет</translation>
  </message>
  <message>
   <source>nothing to prove</source>
   <translation>доказательство не нужно</translation>
  </message>
  <message>
   <source>nothing yet, only its questions</source>
   <translation>пока ничего, только вопросы</translation>
  </message>
  <message>
   <source>now</source>
   <translation>сейчас</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>один файл</translation>
  </message>
  <message>
   <source>our own records, to be corrected</source>
   <translation>наши собственные записи, чтобы их исправить</translation>
  </message>
  <message>
   <source>part of a bundle</source>
   <translation>часть пакета</translation>
  </message>
  <message>
   <source>parts of at most {size}</source>
   <translation>части не более {size}</translation>
  </message>
  <message>
   <source>program update</source>
   <translation>обновление программы</translation>
  </message>
  <message>
   <source>receipt of {day}</source>
   <translation>квитанция от {day}</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>остановлено; остальное не затронуто</translation>
  </message>
  <message>
   <source>table of comments</source>
   <translation>таблица комментариев</translation>
  </message>
  <message>
   <source>the records of {office}, which fills it</source>
   <translation>записи отделения {office}, которое ее заполняет</translation>
  </message>
  <message>
   <source>the secretariat</source>
   <translation>секретариат</translation>
  </message>
  <message>
   <source>unknown file</source>
   <translation>неизвестный файл</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>книга Excel</translation>
  </message>
  <message>
   <source>{count} of {total} offices have it</source>
   <translation>есть у {count} из {total} отделений</translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file} и еще %n</numerusform>
    <numerusform>{file} и еще %n</numerusform>
    <numerusform>{file} и еще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>{office} ({organization}) просит о приеме.</translation>
  </message>
  <message>
   <source>{outcome} ({code})</source>
   <translation>{outcome} ({code})</translation>
  </message>
  <message>
   <source>↑ sent: {what}</source>
   <translation>↑ отправлено: {what}</translation>
  </message>
  <message>
   <source>↓ came: {what}</source>
   <translation>↓ поступило: {what}</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ ждет более раннего файла</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ Готов %n файл: {entries}, {size}. Отправьте каждый из них; принимать их можно в любом порядке.</numerusform>
    <numerusform>✓ Готовы %n файла: {entries}, {size}. Один файл не вмещает все вложения. Отправьте каждый из них; принимать их можно в любом порядке.</numerusform>
    <numerusform>✓ Готовы %n файлов: {entries}, {size}. Один файл не вмещает все вложения. Отправьте каждый из них; принимать их можно в любом порядке.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All the codes were shown or saved: the bundle counts as sent.</source>
   <translation>✓ Все коды были показаны или сохранены: пакет считается отправленным.</translation>
  </message>
  <message>
   <source>✓ Everything written here is proved to have arrived.</source>
   <translation>✓ Поступление всего, что здесь записано, доказано.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
  <message>
   <source>✓ added</source>
   <translation>✓ добавлено</translation>
  </message>
  <message>
   <source>✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick.</source>
   <translation>✓ Файл {path} готов: {entries}, {size}. Отправьте его по почте или передайте на флешке.</translation>
  </message>
  <message>
   <source>✕ refused</source>
   <translation>✕ отклонено</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Choose a file</source>
   <translation>Выбрать файл</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation>Выбрать в календаре</translation>
  </message>
  <message>
   <source>Find a choice</source>
   <translation>Найти вариант</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <source>Keep this order</source>
   <translation>Оставить этот порядок</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Файла пока нет</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Нет ответа</translation>
  </message>
  <message>
   <source>Not put in order yet</source>
   <translation>Порядок еще не задан</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>Убрать файл</translation>
  </message>
  <message>
   <source>Type to find, or open the list</source>
   <translation>Начните ввод или откройте список</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>! Choose a folder.</source>
   <translation>! Выберите папку.</translation>
  </message>
  <message>
   <source>! Choose the organization and write the name of the office.</source>
   <translation>! Выберите организацию и укажите название отделения.</translation>
  </message>
  <message>
   <source>&amp;Organization</source>
   <translation>&amp;Организация</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.</source>
   <translation>Каждый из них создал ключ (первая страница: «Я храню корневой ключ…»). Кто здесь, подписывает учреждение ключом с флешки или с бумаги: на этом компьютере от него ничего не остается. Кто далеко, прислал вам строку своего ключа.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>Folder for your work</source>
   <translation>Папка для вашей работы</translation>
  </message>
  <message>
   <source>I am just looking</source>
   <translation>Я только смотрю</translation>
  </message>
  <message>
   <source>I am the secretariat</source>
   <translation>Я работаю в секретариате</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>Я подаю позиции всей своей организации (координатор)</translation>
  </message>
  <message>
   <source>I have only files to check…</source>
   <translation>У меня только файлы для проверки…</translation>
  </message>
  <message>
   <source>I keep a root key…</source>
   <translation>Я храню корневой ключ…</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>Я проверяю сделанное другими</translation>
  </message>
  <message>
   <source>I lost my computer…</source>
   <translation>Мой компьютер утрачен…</translation>
  </message>
  <message>
   <source>I work in an office</source>
   <translation>Я работаю в отделении</translation>
  </message>
  <message>
   <source>In which language do you want to work? You can change it at any time.</source>
   <translation>На каком языке вы хотите работать? Его можно сменить в любое время.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>O&amp;ffice</source>
   <translation>О&amp;тделение</translation>
  </message>
  <message>
   <source>Open a worked example with eight recommendations and many offices.</source>
   <translation>Открыть готовый пример: восемь рекомендаций и много отделений.</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>Открыть рабочее пространство</translation>
  </message>
  <message>
   <source>Open a workspace to read and recompute it, changing nothing.</source>
   <translation>Открыть рабочее пространство, чтобы читать и вычислять заново, ничего не меняя.</translation>
  </message>
  <message>
   <source>Open an existing workspace…</source>
   <translation>Открыть имеющееся рабочее пространство…</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>Открыть другое…</translation>
  </message>
  <message>
   <source>Open the workspace</source>
   <translation>Открыть рабочее пространство</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Организация</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Парольная фраза</translation>
  </message>
  <message>
   <source>Record positions, endorsements and use cases, and send them.</source>
   <translation>Записывать позиции, одобрения и примеры использования и отправлять их.</translation>
  </message>
  <message>
   <source>Root keys of several people</source>
   <translation>Корневые ключи нескольких человек</translation>
  </message>
  <message>
   <source>Root keys of several people…</source>
   <translation>Корневые ключи нескольких человек…</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Начать</translation>
  </message>
  <message>
   <source>Step {number} of 4</source>
   <translation>Шаг {number} из 4</translation>
  </message>
  <message>
   <source>Take in what offices send, hold rounds, write the note.</source>
   <translation>Принимать присланное отделениями, проводить раунды, составлять записку.</translation>
  </message>
  <message>
   <source>This is entered once and stands on everything you sign.</source>
   <translation>Вводится один раз и стоит на всем, что вы подписываете.</translation>
  </message>
  <message>
   <source>Where your work is kept</source>
   <translation>Где хранится ваша работа</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Кто вы?</translation>
  </message>
  <message>
   <source>Who runs the secretariat is decided by a root key, which lies in this folder at first.</source>
   <translation>Кто ведет секретариат, решает корневой ключ, который сначала лежит в этой папке.</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation>С парольной фразой никто не прочтет эту папку без нее. Запросить ее заново нельзя: запишите ее и храните отдельно.</translation>
  </message>
  <message>
   <source>Your &amp;name (may stay empty)</source>
   <translation>Ваше &amp;имя (можно не указывать)</translation>
  </message>
  <message>
   <source>Your office</source>
   <translation>Ваше отделение</translation>
  </message>
  <message>
   <source>for example: Field Office Tarawa</source>
   <translation>например: отделение в Тараве</translation>
  </message>
  <message>
   <source>leave empty to work without one</source>
   <translation>оставьте пустым, чтобы работать без нее</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.</source>
   <translation>Кто ведет секретариат, решают вместе {threshold} из {count} корневых ключей; ни одного из них здесь нет.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>! Not saved yet</source>
   <translation>! Еще не сохранено</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>%n ответ требует внимания перед подписанием.</numerusform>
    <numerusform>%n ответа требуют внимания перед подписанием.</numerusform>
    <numerusform>%n ответов требуют внимания перед подписанием.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>Проверить: %n (F8)</numerusform>
    <numerusform>Проверить: %n (F8)</numerusform>
    <numerusform>Проверить: %n (F8)</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Ответили</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>Найти вопрос</translation>
  </message>
  <message>
   <source>Find a question  (Ctrl+F)</source>
   <translation>Найти вопрос  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Finish and sign</source>
   <translation>Завершить и подписать</translation>
  </message>
  <message>
   <source>Language of the form</source>
   <translation>Язык формы</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Outline of the form</source>
   <translation>План формы</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <source>Put aside. It waits among your drafts, as far as you came.</source>
   <translation>Отложено. Форма ждет среди черновиков в том виде, в каком вы ее оставили.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Takes back the last answer (Ctrl+Z)</source>
   <translation>Отменяет последний ответ (Ctrl+Z)</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>Возвращать нечего.</translation>
  </message>
  <message>
   <source>Whole form</source>
   <translation>Вся форма</translation>
  </message>
  <message>
   <source>{answered} of {total} answered</source>
   <translation>Отвечено: {answered} из {total}</translation>
  </message>
  <message>
   <source>✓ Nothing needs attention.</source>
   <translation>✓ Проверять нечего.</translation>
  </message>
  <message>
   <source>✓ Recorded and signed.</source>
   <translation>✓ Записано и подписано.</translation>
  </message>
  <message>
   <source>✓ Saved {when}</source>
   <translation>✓ Сохранено {when}</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Fill it</source>
   <translation>Заполнить</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Новая запись</translation>
  </message>
  <message>
   <source>Version {version} · {languages}</source>
   <translation>Версия {version} · {languages}</translation>
  </message>
  <message>
   <source>Which form do you want to fill?</source>
   <translation>Какую форму вы хотите заполнить?</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:</source>
   <translation>Файл от {secretariat} уже здесь. Попросите секретариат прочитать вам свой код; он должен быть таким:</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>Быть принятым секретариатом</translation>
  </message>
  <message>
   <source>Give the root keys to several people, so that one stolen computer decides nothing.</source>
   <translation>Раздайте корневые ключи нескольким людям, чтобы один украденный компьютер ничего не решал.</translation>
  </message>
  <message>
   <source>In any order; each step can be changed later.</source>
   <translation>В любом порядке; каждый шаг можно изменить позже.</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Подготовить пакет…</translation>
  </message>
  <message>
   <source>Make the recovery sheet: three pages for three people, in case this computer is lost.</source>
   <translation>Сделайте лист восстановления: три страницы для трех человек на случай утраты этого компьютера.</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Открыть раунд</translation>
  </message>
  <message>
   <source>Open the first round with its rule and its deadline.</source>
   <translation>Откройте первый раунд: правило и срок.</translation>
  </message>
  <message>
   <source>Put a consultation on the agenda: its recommendations, word for word.</source>
   <translation>Внесите консультацию в повестку: ее рекомендации дословно.</translation>
  </message>
  <message>
   <source>Put up a consultation</source>
   <translation>Внести консультацию</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>Лист восстановления…</translation>
  </message>
  <message>
   <source>Root keys…</source>
   <translation>Корневые ключи…</translation>
  </message>
  <message>
   <source>Save the enrolment file and send it to the secretariat, by e-mail or on a stick.</source>
   <translation>Сохраните файл регистрации и отправьте его в секретариат по почте или на флешке.</translation>
  </message>
  <message>
   <source>Save the enrolment file…</source>
   <translation>Сохранить файл регистрации…</translation>
  </message>
  <message>
   <source>Send the offices their first bundle.</source>
   <translation>Отправьте отделениям их первый пакет.</translation>
  </message>
  <message>
   <source>Set up the secretariat</source>
   <translation>Подготовить секретариат</translation>
  </message>
  <message>
   <source>Step {number}, done: {words}</source>
   <translation>Шаг {number}, сделано: {words}</translation>
  </message>
  <message>
   <source>Step {number}: {words}</source>
   <translation>Шаг {number}: {words}</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Принять файлы…</translation>
  </message>
  <message>
   <source>Take in the enrolment files of the offices and compare each code by telephone.</source>
   <translation>Примите файлы регистрации отделений и сверьте каждый код по телефону.</translation>
  </message>
  <message>
   <source>Take in the file that the secretariat sends back.</source>
   <translation>Примите файл, который пришлет секретариат.</translation>
  </message>
  <message>
   <source>The secretariat’s workspace is set up on this computer.</source>
   <translation>Рабочее пространство секретариата создано на этом компьютере.</translation>
  </message>
  <message>
   <source>This office is set up on this computer.</source>
   <translation>Отделение настроено на этом компьютере.</translation>
  </message>
  <message>
   <source>When the secretariat calls, read this code aloud, so that it knows the file is yours:</source>
   <translation>Когда секретариат позвонит, прочитайте этот код вслух, чтобы там знали, что файл ваш:</translation>
  </message>
  <message>
   <source>You need not wait: whatever you record now goes out once you are admitted.</source>
   <translation>Ждать не нужно: все, что вы запишете сейчас, уйдет, как только вас примут.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>A backup is one file. Keep it away from this computer, and make one after every round.</source>
   <translation>Резервная копия — один файл. Храните ее отдельно от этого компьютера и делайте новую после каждого раунда.</translation>
  </message>
  <message>
   <source>A new office finds its first steps here, until the secretariat has admitted it.</source>
   <translation>Новое отделение находит здесь свои первые шаги, пока секретариат его не примет.</translation>
  </message>
  <message>
   <source>A record that says two different things asks you which one holds.</source>
   <translation>Запись с двумя разными ответами спросит, какой из них верен.</translation>
  </message>
  <message>
   <source>A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:</source>
   <translation>Отчет для тех, кто поддерживает программу. В нем версии и места в программе; никаких имен, ответов и имен файлов. Вот он целиком:</translation>
  </message>
  <message>
   <source>A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail.</source>
   <translation>Раунд открывают с его текстами, правилом, сроком и участниками; закрывают, когда пройдет время для медленной почты.</translation>
  </message>
  <message>
   <source>About and licences</source>
   <translation>О программе и лицензии</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>Принимайте отделения, сверяя короткий код вслух, открывайте и закрывайте раунды, отвечайте на каждый комментарий и составляйте сводную записку. Правило раунда закрепляется при его открытии.</translation>
  </message>
  <message>
   <source>After signing, an answer is changed by a correction; what was said before stays in the history.</source>
   <translation>После подписания ответ меняют исправлением; сказанное ранее остается в истории.</translation>
  </message>
  <message>
   <source>Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs.</source>
   <translation>Отвечайте страница за страницей или включите «Вся форма». Каждый ответ сохраняется в течение секунды; после отключения света форма ждет среди черновиков. Сообщение стоит под вопросом, к которому относится; F8 ведет к следующему. Подписывает только шаг «Завершить и подписать».</translation>
  </message>
  <message>
   <source>Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.</source>
   <translation>Assent — свободная программа по лицензии Apache 2.0. Она использует Qt {qt} и PySide6 (LGPL 3), SQLite и SQLCipher (общественное достояние, BSD) и другие библиотеки, лицензии которых находятся в папке программы.</translation>
  </message>
  <message>
   <source>At the bottom you begin something new: a position, an endorsement, a use case or any other form.</source>
   <translation>Внизу начинается новое: позиция, одобрение, пример использования или любая другая форма.</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Назад к форме</translation>
  </message>
  <message>
   <source>Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived.</source>
   <translation>Рядом с задачами видно, как обстоят дела: сколько времени осталось в раунде, кто ответил, поступление чего доказано.</translation>
  </message>
  <message>
   <source>Choose an item to read its text, our position, the result and what is still missing.</source>
   <translation>Выберите пункт, чтобы прочитать его текст, нашу позицию, результат и чего еще не хватает.</translation>
  </message>
  <message>
   <source>Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers.</source>
   <translation>Выберите части, если у почты есть предел, и QR-коды, если файл передать нельзя. Зашифрованный пакет откроют только его получатели.</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <source>Ctrl+Z takes the last answer back, anywhere in the form.</source>
   <translation>Ctrl+Z отменяет последний ответ в любом месте формы.</translation>
  </message>
  <message>
   <source>Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too.</source>
   <translation>Перетащите на страницу файлы или целую папку либо включите наблюдение за папкой. Фотографии QR-кодов и тексты со сканера тоже принимаются.</translation>
  </message>
  <message>
   <source>Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it.</source>
   <translation>Каждый комментарий получает ответ. В записке можно править любой абзац; вычисленное остается рядом.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button.</source>
   <translation>Все можно делать без мыши. Tab — вперед, Shift+Tab — назад, пробел или Enter нажимает кнопку.</translation>
  </message>
  <message>
   <source>Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said.</source>
   <translation>Все, что записано здесь или принято. Введите любое слово, чтобы найти запись. Откройте ее, чтобы прочесть ответы, историю и разницу между двумя состояниями; исправляйте или отзывайте свои. Ничто не стирается: история хранит сказанное.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Обмен</translation>
  </message>
  <message>
   <source>Filling a form</source>
   <translation>Заполнение формы</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Главная</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>Language, look and text size act at once. “Check everything” computes every signature and every result again.</source>
   <translation>Язык, вид и размер текста меняются сразу. «Проверить все» заново вычисляет каждую подпись и каждый результат.</translation>
  </message>
  <message>
   <source>Let the office read its code to you by telephone before you admit it. Revoke a lost device at once.</source>
   <translation>Пусть отделение прочитает вам свой код по телефону, прежде чем вы его примете. Потерянное устройство отзовите сразу.</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>Подготовьте один пакет и отправьте его по почте или на флешке; принимайте все, что получили, в любом порядке и сколько угодно раз. Отклоненный файл хранится нетронутым, причина указана рядом.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Страницы справки</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Записи</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Сообщить о проблеме</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Проверка книг</translation>
  </message>
  <message>
   <source>Save a report</source>
   <translation>Сохранить отчет</translation>
  </message>
  <message>
   <source>Save a report…</source>
   <translation>Сохранить отчет…</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Секретариат</translation>
  </message>
  <message>
   <source>Send the offices a bundle after each closing: it carries results and receipts.</source>
   <translation>После каждого закрытия отправляйте отделениям пакет: в нем результаты и квитанции.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>The filled button is the next step. A line on its side means that it is urgent or late.</source>
   <translation>Закрашенная кнопка — следующий шаг. Полоса сбоку означает срочность или опоздание.</translation>
  </message>
  <message>
   <source>The filters beside the search leave only one form, your own records, or what was withdrawn.</source>
   <translation>Фильтры рядом с поиском оставляют одну форму, ваши записи или отозванное.</translation>
  </message>
  <message>
   <source>The line under the title of a record says how far it has come: recorded, sent, received, counted.</source>
   <translation>Строка под названием записи говорит, как далеко она продвинулась: записано, отправлено, получено, учтено.</translation>
  </message>
  <message>
   <source>The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand.</source>
   <translation>На других вкладках видно, кто что ответил, кто не ответил, как сближались мнения и какие возражения остаются.</translation>
  </message>
  <message>
   <source>The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there.</source>
   <translation>План сбоку показывает, на какие вопросы дан ответ (✓), какие открыты (○) и какие требуют внимания (●). Выберите вопрос, чтобы перейти к нему.</translation>
  </message>
  <message>
   <source>The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing.</source>
   <translation>Хронология показывает каждый отправленный файл, пока не придет его квитанция. Если ее нет, отправьте еще раз: дважды ничего не меняет.</translation>
  </message>
  <message>
   <source>What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final.</source>
   <translation>Что спрашивается, что сказали мы и какова позиция каждого с основанием. «Как велся подсчет» показывает числа за результатом. До закрытия результат никогда не окончателен.</translation>
  </message>
  <message>
   <source>What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so.</source>
   <translation>Что нужно сделать сейчас, самое срочное первым. В каждой строке есть кнопка, которая ведет туда. Когда ничего не осталось, об этом сказано.</translation>
  </message>
  <message>
   <source>What the window calls things.</source>
   <translation>Как окно называет вещи.</translation>
  </message>
  <message>
   <source>What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office.</source>
   <translation>То, в чем книги оставили сомнения, ячейка за ячейкой: что в ней стоит, что предлагается и почему спрашивается. Стрелки перемещают; A принимает, C исправляет, S оставляет ответ пустым, D не берет строку (или 1–4), F8 ведет к следующей нерешенной, Ctrl+Z возвращает. Строки без сомнений уже приняты; остальные принимаются, когда вы завершите проверку, и ждут сколько нужно, даже несколько дней. Копия с пометками возвращается в отделение.</translation>
  </message>
  <message>
   <source>When a text changes after our position, our position is asked for again.</source>
   <translation>Если текст изменился после нашей позиции, ее запрашивают снова.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Write a passphrase down on paper and keep it apart: nobody can ask for it again.</source>
   <translation>Запишите парольную фразу на бумаге и храните отдельно: запросить ее снова нельзя.</translation>
  </message>
  <message>
   <source>among QR codes: the one before, the next, back to Exchange</source>
   <translation>среди QR-кодов: предыдущий, следующий, назад к обмену</translation>
  </message>
  <message>
   <source>an objection with its reason and the change that would lift it</source>
   <translation>возражение с его причиной и изменением, которое его сняло бы</translation>
  </message>
  <message>
   <source>asking the secretariat to accept what this device signs</source>
   <translation>просьба к секретариату принимать то, что подписывает это устройство</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>пакет</translation>
  </message>
  <message>
   <source>enrolment</source>
   <translation>регистрация</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>запись журнала</translation>
  </message>
  <message>
   <source>find a question, a record or a use case</source>
   <translation>найти вопрос, запись или пример использования</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>завершить и подписать</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>координатор</translation>
  </message>
  <message>
   <source>formal objection</source>
   <translation>официальное возражение</translation>
  </message>
  <message>
   <source>go among choices, choose</source>
   <translation>перейти между вариантами, выбрать</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>перейти к разделу бокового меню</translation>
  </message>
  <message>
   <source>help for this screen</source>
   <translation>справка по этому экрану</translation>
  </message>
  <message>
   <source>in a review: accept, correct, leave the answer empty, leave the row out</source>
   <translation>при проверке: принять, исправить, оставить ответ пустым, пропустить строку</translation>
  </message>
  <message>
   <source>make a bundle</source>
   <translation>подготовить пакет</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>новая запись</translation>
  </message>
  <message>
   <source>next question that needs attention, next open cell of a review</source>
   <translation>следующий вопрос, требующий внимания; следующая нерешенная ячейка проверки</translation>
  </message>
  <message>
   <source>on an item of a consultation: give our position</source>
   <translation>на пункте консультации: сообщить нашу позицию</translation>
  </message>
  <message>
   <source>one finished and signed form: a position, an endorsement, a use case</source>
   <translation>одна заполненная и подписанная форма: позиция, одобрение, пример использования</translation>
  </message>
  <message>
   <source>one signed line of the diary of a device; a record and each of its corrections are entries</source>
   <translation>одна подписанная строка журнала устройства; запись и каждое ее исправление — строки журнала</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>страница назад и вперед</translation>
  </message>
  <message>
   <source>put a choice further up or down</source>
   <translation>переместить вариант выше или ниже</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>квитанция</translation>
  </message>
  <message>
   <source>record</source>
   <translation>запись</translation>
  </message>
  <message>
   <source>round</source>
   <translation>раунд</translation>
  </message>
  <message>
   <source>save now</source>
   <translation>сохранить сейчас</translation>
  </message>
  <message>
   <source>take a choice back</source>
   <translation>отменить выбор</translation>
  </message>
  <message>
   <source>take back an answer or a decision, give an answer again</source>
   <translation>отменить ответ или решение, вернуть ответ</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>принять файлы</translation>
  </message>
  <message>
   <source>the file that carries new entries from one desk to another</source>
   <translation>файл, который переносит новые записи журнала с одного рабочего места на другое</translation>
  </message>
  <message>
   <source>the folder on this computer in which all of your work is kept</source>
   <translation>папка на этом компьютере, где хранится вся ваша работа</translation>
  </message>
  <message>
   <source>the office that files the positions of its whole organization</source>
   <translation>отделение, которое подает позиции всей своей организации</translation>
  </message>
  <message>
   <source>the secretariat’s signature that it holds your entries; it comes with its next bundle</source>
   <translation>подпись секретариата о том, что ваши записи у него; приходит со следующим пакетом</translation>
  </message>
  <message>
   <source>the time in which organizations give their positions, under one rule</source>
   <translation>время, в течение которого организации сообщают свои позиции по одному правилу</translation>
  </message>
  <message>
   <source>workspace</source>
   <translation>рабочее пространство</translation>
  </message>
  <message>
   <source>“Put aside” leaves the form; it waits on Home and among the drafts.</source>
   <translation>«Отложить» закрывает форму; она ждет на главной странице и среди черновиков.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>%n вложение не дошло до секретариата. Оно уйдет со следующим пакетом.</numerusform>
    <numerusform>%n вложения не дошли до секретариата. Они уйдут со следующим пакетом.</numerusform>
    <numerusform>%n вложений не дошли до секретариата. Они уйдут со следующим пакетом.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>%n ячейка из книг решена и может быть принята.</numerusform>
    <numerusform>%n ячейки из книг решены и могут быть приняты.</numerusform>
    <numerusform>%n ячеек из книг решены и могут быть приняты.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>%n ячейка из книг ждет вашего решения.</numerusform>
    <numerusform>%n ячейки из книг ждут вашего решения.</numerusform>
    <numerusform>%n ячеек из книг ждут вашего решения.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>%n комментарий ждет ответа: {title}</numerusform>
    <numerusform>%n комментария ждут ответа: {title}</numerusform>
    <numerusform>%n комментариев ждут ответа: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>%n файл, отправленный более двух недель назад, еще без квитанции. Отправьте снова: ничего не считается дважды.</numerusform>
    <numerusform>%n файла, отправленные более двух недель назад, еще без квитанции. Отправьте снова: ничего не считается дважды.</numerusform>
    <numerusform>%n файлов, отправленных более двух недель назад, еще без квитанции. Отправьте снова: ничего не считается дважды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>%n файл отклонен и отложен.</numerusform>
    <numerusform>%n файла отклонены и отложены.</numerusform>
    <numerusform>%n файлов отклонены и отложены.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>%n форма начата и не завершена.</numerusform>
    <numerusform>%n формы начаты и не завершены.</numerusform>
    <numerusform>%n форм начаты и не завершены.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>%n отделение просит о приеме.</numerusform>
    <numerusform>%n отделения просят о приеме.</numerusform>
    <numerusform>%n отделений просят о приеме.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>%n рекомендация ждет вашей позиции: {title}</numerusform>
    <numerusform>%n рекомендации ждут вашей позиции: {title}</numerusform>
    <numerusform>%n рекомендаций ждут вашей позиции: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>%n запись не отправлена в секретариат.</numerusform>
    <numerusform>%n записи не отправлены в секретариат.</numerusform>
    <numerusform>%n записей не отправлены в секретариат.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>%n запись содержит два разных ответа.</numerusform>
    <numerusform>%n записи содержат два разных ответа.</numerusform>
    <numerusform>%n записей содержат два разных ответа.</numerusform>
   </translation>
  </message>
  <message>
   <source>A form was begun and not finished: {title} ({when})</source>
   <translation>Форма начата и не завершена: {title} ({when})</translation>
  </message>
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>Раунд открыт, а самому новому из полученного от секретариата %n день. Спросите, не отправляли ли чего-то, что не дошло.</numerusform>
    <numerusform>Раунд открыт, а самому новому из полученного от секретариата %n дня. Спросите, не отправляли ли чего-то, что не дошло.</numerusform>
    <numerusform>Раунд открыт, а самому новому из полученного от секретариата %n дней. Спросите, не отправляли ли чего-то, что не дошло.</numerusform>
   </translation>
  </message>
  <message>
   <source>Admitted by {secretariat}.</source>
   <translation>Принявший секретариат: {secretariat}.</translation>
  </message>
  <message>
   <source>Answer comments</source>
   <translation>Ответить на комментарии</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>Попросить о приеме…</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>Начать новое</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Проверить все</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Закрыть раунд</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>Сверить и принять</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Entries proved to have arrived</source>
   <translation>Записи, поступление которых доказано</translation>
  </message>
  <message>
   <source>Entries that were sent</source>
   <translation>Отправленные записи журнала</translation>
  </message>
  <message>
   <source>Every signature and every result can be computed again from what is in this workspace.</source>
   <translation>Каждую подпись и каждый результат можно вычислить заново по тому, что есть в этом рабочем пространстве.</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Завершить проверку</translation>
  </message>
  <message>
   <source>Give positions</source>
   <translation>Изложить позиции</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Главная</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Посмотреть вновь</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <source>Look at the consultation</source>
   <translation>Посмотреть консультацию</translation>
  </message>
  <message>
   <source>Look at the items</source>
   <translation>Посмотреть пункты</translation>
  </message>
  <message>
   <source>Look at the records</source>
   <translation>Посмотреть записи</translation>
  </message>
  <message>
   <source>Look at the timeline</source>
   <translation>Посмотреть хронологию</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Просмотреть</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>Подготовить пакет…</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>Ни одного раунда еще не открыто.</translation>
  </message>
  <message>
   <source>No round is open: {title}</source>
   <translation>Нет открытого раунда: {title}</translation>
  </message>
  <message>
   <source>Not yet admitted by a secretariat. You can record everything now and send it when you are.</source>
   <translation>Секретариат еще не принял отделение. Записывать можно уже сейчас, а отправить — после приема.</translation>
  </message>
  <message>
   <source>Nothing is waiting for you. Everything recorded here has been dealt with.</source>
   <translation>Ничто не ждет вас. Все записанное здесь обработано.</translation>
  </message>
  <message>
   <source>Offices have not been sent the newest results and receipts.</source>
   <translation>Последние результаты и квитанции не отправлены отделениям.</translation>
  </message>
  <message>
   <source>Offices that have our last bundle</source>
   <translation>Отделения, у которых есть наш последний пакет</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>Открыть раунд</translation>
  </message>
  <message>
   <source>Opened to read only: nothing can be changed from here.</source>
   <translation>Открыто только для чтения: отсюда ничего нельзя изменить.</translation>
  </message>
  <message>
   <source>Organizations that answered</source>
   <translation>Ответившие организации</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>Другие формы…</translation>
  </message>
  <message>
   <source>Other ways…</source>
   <translation>Другие способы…</translation>
  </message>
  <message>
   <source>Our positions</source>
   <translation>Наши позиции</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Записать позицию</translation>
  </message>
  <message>
   <source>Record a use case</source>
   <translation>Записать пример использования</translation>
  </message>
  <message>
   <source>Record an endorsement</source>
   <translation>Записать одобрение</translation>
  </message>
  <message>
   <source>Round {number} is closed.</source>
   <translation>Раунд {number} закрыт.</translation>
  </message>
  <message>
   <source>Round {number} is open until {day}.</source>
   <translation>Раунд {number} открыт до {day}.</translation>
  </message>
  <message>
   <source>Round {number} is open.</source>
   <translation>Раунд {number} открыт.</translation>
  </message>
  <message>
   <source>See why</source>
   <translation>Узнать причину</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Разрешить</translation>
  </message>
  <message>
   <source>Show drafts</source>
   <translation>Показать черновики</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>Принять файлы…</translation>
  </message>
  <message>
   <source>The consolidated note can be written: {title}</source>
   <translation>Можно составить сводную записку: {title}</translation>
  </message>
  <message>
   <source>The deadline of the round has passed: {title}</source>
   <translation>Срок раунда истек: {title}</translation>
  </message>
  <message>
   <source>The secretariat does not know this office yet.</source>
   <translation>Секретариат еще не знает это отделение.</translation>
  </message>
  <message>
   <source>The secretariat does not know yet that its latest file arrived here.</source>
   <translation>Секретариат еще не знает, что его последний файл сюда поступил.</translation>
  </message>
  <message>
   <source>The secretariat no longer accepts this device. Your records are kept here.</source>
   <translation>Секретариат больше не принимает это устройство. Ваши записи хранятся здесь.</translation>
  </message>
  <message>
   <source>The secretariat's answer has not been taken in yet.</source>
   <translation>Ответ секретариата еще не принят.</translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>Текст %n рекомендации изменен после вашей позиции.</numerusform>
    <numerusform>Текст %n рекомендаций изменен после вашей позиции.</numerusform>
    <numerusform>Текст %n рекомендаций изменен после вашей позиции.</numerusform>
   </translation>
  </message>
  <message>
   <source>This is the secretariat's desk.</source>
   <translation>Это рабочее место секретариата.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <source>Version {version} of Assent came with the secretariat's bundle.</source>
   <translation>Версия {version} программы Assent пришла с пакетом секретариата.</translation>
  </message>
  <message>
   <source>Version {version} of Assent is out.</source>
   <translation>Вышла версия {version} программы Assent.</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>Ожидается прием секретариатом. Можно продолжать записывать.</translation>
  </message>
  <message>
   <source>What is proved</source>
   <translation>Что доказано</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Что делать</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Составить записку</translation>
  </message>
  <message>
   <source>{count} of {total}</source>
   <translation>{count} из {total}</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>Доказано поступление ({secretariat}): {received} из {entries} записей журнала.</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>Сменить парольную фразу…</translation>
  </message>
  <message>
   <source>It cannot be asked for again: write it down and keep it apart.</source>
   <translation>Восстановить ее нельзя: запишите ее и храните отдельно.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Оставить как есть</translation>
  </message>
  <message>
   <source>Let this computer remember the passphrase ({keyring})</source>
   <translation>Пусть этот компьютер помнит парольную фразу ({keyring})</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Блокировка</translation>
  </message>
  <message>
   <source>Lock it…</source>
   <translation>Заблокировать…</translation>
  </message>
  <message>
   <source>Lock with this passphrase</source>
   <translation>Заблокировать этой парольной фразой</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Блокировка</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Новая парольная фраза</translation>
  </message>
  <message>
   <source>Take the lock away</source>
   <translation>Снять блокировку</translation>
  </message>
  <message>
   <source>Taking the lock away</source>
   <translation>Снятие блокировки</translation>
  </message>
  <message>
   <source>○ Not locked: whoever has this folder can read it and sign as this office.</source>
   <translation>○ Не заблокировано: кто получит эту папку, сможет ее прочесть и подписывать от имени этого отделения.</translation>
  </message>
  <message>
   <source>● Locked: nobody reads this folder without the passphrase.</source>
   <translation>● Заблокировано: без парольной фразы эту папку никто не прочтет.</translation>
  </message>
  <message>
   <source>✓ Locked. Backups made before keep the passphrase they were made with.</source>
   <translation>✓ Заблокировано. Прежние резервные копии сохраняют ту парольную фразу, с которой сделаны.</translation>
  </message>
  <message>
   <source>✓ The lock is gone; the folder can be read by whoever has it.</source>
   <translation>✓ Блокировка снята; папку прочтет любой, у кого она есть.</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.</source>
   <translation>Одобрили: {endorsed} из {eligible}. В срок: {on_time}. С опозданием: {late}. Не завершено: {open}. Одобрением считается: {definition}.</translation>
  </message>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>Одобрение Принципов цифрового развития</translation>
  </message>
  <message>
   <source>From</source>
   <translation>С</translation>
  </message>
  <message>
   <source>Funds, programmes and other entities</source>
   <translation>Фонды, программы и другие структуры</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Пункт</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Пункты</translation>
  </message>
  <message>
   <source>Median of those signed late: {days} days.</source>
   <translation>Медиана опоздания среди подписанных: {days} дн.</translation>
  </message>
  <message>
   <source>No endorsement has been recorded yet.</source>
   <translation>Одобрений еще не записано.</translation>
  </message>
  <message>
   <source>No formal objection was raised.</source>
   <translation>Официальных возражений не поступало.</translation>
  </message>
  <message>
   <source>Objections and what would lift them</source>
   <translation>Возражения и условия их снятия</translation>
  </message>
  <message>
   <source>Observers</source>
   <translation>Наблюдатели</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Организация</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>Раунд {number}</translation>
  </message>
  <message>
   <source>Share of answers that agree</source>
   <translation>Доля ответов «за»</translation>
  </message>
  <message>
   <source>Specialized agencies</source>
   <translation>Специализированные учреждения</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>United Nations Secretariat</source>
   <translation>Секретариат Организации Объединенных Наций</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>По</translation>
  </message>
  <message>
   <source>What would lift it</source>
   <translation>Что его сняло бы</translation>
  </message>
  <message>
   <source>Who has not answered yet</source>
   <translation>Кто еще не ответил</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>есть ответ</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>доставлено</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>не доставлено</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>прочитано, позиции нет</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>цель: конец 2022 года</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>16 bits or interlaced</source>
   <translation>16 бит или чересстрочная</translation>
  </message>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation>Одно из вычислений этой формы не приходит к итогу; сохранено его последнее значение.</translation>
  </message>
  <message>
   <source>A change of the list of offices that needs no root key: {what}.</source>
   <translation>Изменение списка отделений, не требующее корневого ключа: {what}.</translation>
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation>Смена ведущего секретариат несет {present} из {needed} нужных подписей.</translation>
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation>Изменение списка отделений нельзя проследить: {what}.</translation>
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation>Дата, записанная текстом, прочитана как дата.</translation>
  </message>
  <message>
   <source>A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there.</source>
   <translation>Учреждение подписывают столько корневых ключей, сколько подписывают вместе: есть {present} из {needed}.</translation>
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation>Более поздняя запись журнала говорит о раунде {number} ({consultation}) иное, чем его открытие.</translation>
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation>Число без дробной части прочитано как целое.</translation>
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation>Число, записанное текстом, прочитано как число.</translation>
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation>Часть книги Excel объявляет типы документов или сущности, которые книге не нужны.</translation>
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation>Часть файла {name} не соответствует его подписанному списку: {file}.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty.</source>
   <translation>Парольная фраза не может быть пустой.</translation>
  </message>
  <message>
   <source>A position waits only when the text changed after it; otherwise correct it or give a new one.</source>
   <translation>Позиция ждет, только если текст изменился после нее; иначе исправьте ее или дайте новую.</translation>
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation>Вопрос называет узел, которого в форме нет.</translation>
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation>Вопрос неизвестного вида ({kind}) показан как текст.</translation>
  </message>
  <message>
   <source>A round is opened, closed, consolidated, and then concluded or followed by the next one.</source>
   <translation>Раунд открывают, закрывают, сводят, а затем завершают или начинают следующий.</translation>
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation>Правило называет узел, которого в форме нет.</translation>
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation>Правило формы не удалось вычислить: {detail}</translation>
  </message>
  <message>
   <source>A ruling of the secretariat cannot be read by this version: {detail}</source>
   <translation>Эта версия не может прочитать решение секретариата: {detail}</translation>
  </message>
  <message>
   <source>A scale is not written in numbers; it is asked as text.</source>
   <translation>Шкала записана не числами; вопрос задается как текст.</translation>
  </message>
  <message>
   <source>A secret is needed, and nobody can type one here.</source>
   <translation>Нужен секрет, а ввести его здесь некому.</translation>
  </message>
  <message>
   <source>A signature in the request does not belong to the change it asks for.</source>
   <translation>Подпись в запросе не относится к тому изменению, о котором в нем просят.</translation>
  </message>
  <message>
   <source>A signature serves once. Write the request again and let it be signed again.</source>
   <translation>Подпись действует один раз. Составьте запрос заново и дайте подписать его снова.</translation>
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation>Получено подписанное заявление, противоречащее другому ({code}); оба хранятся как доказательство.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation>Нужен текст, а в ячейке дата; возможно, ее создала табличная программа.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation>Нужен текст, а в ячейке число {shown}; возможно, утрачены начальные нули.</translation>
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation>Время, записанное текстом, прочитано как время.</translation>
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation>Для отзыва нужна причина; она остается в записи.</translation>
  </message>
  <message>
   <source>Add the key files, or the words on paper, of that many holders; only the others may be named by their line.</source>
   <translation>Добавьте файлы ключей или слова с бумаги стольких держателей; только остальных можно назвать строкой.</translation>
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation>Добавьте строку в words.csv или choices.csv и соберите инструменты заново.</translation>
  </message>
  <message>
   <source>Add the secretariat's bundle; an office's own bundle is checked beside it.</source>
   <translation>Добавьте пакет секретариата; пакет отделения проверяется вместе с ним.</translation>
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation>Сначала примите отделение или последний файл секретариата, затем снова примите этот файл.</translation>
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation>После конца пакета следуют лишние байты: {count}.</translation>
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation>Все части ({count}) на месте, но вместе они не составляют разделенный файл.</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Здесь нужен ответ.</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation>У автоматического значения нет узла или известного события.</translation>
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation>Недостает более раннего файла от {origin}: здесь записи журнала с {start} по {size}, известно: {known}.</translation>
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation>Запись журнала секретариата не читается: {detail}</translation>
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation>Выражение этой формы непонятно, место {place}: {expression} ({detail}).</translation>
  </message>
  <message>
   <source>Another window of Assent is unpacking an update into {folder}.</source>
   <translation>Другое окно Assent распаковывает обновление в {folder}.</translation>
  </message>
  <message>
   <source>Answer the question for a file with this name, or leave the file out.</source>
   <translation>Ответьте этим именем на вопрос о файле или не прилагайте файл.</translation>
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation>Ответьте на вопросы внутри него.</translation>
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation>Запросите новую заявку на регистрацию у самого отделения и сверьте код вслух.</translation>
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation>Попросите о приеме в рабочем пространстве отделения.</translation>
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation>Запросите его снова: вложением в файле ZIP или на флешке.</translation>
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation>Запросите его снова; копирование или загрузка не завершились.</translation>
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation>Запросите файл снова; не открывайте и не сохраняйте его в текстовом редакторе.</translation>
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation>Запросите файл снова; по пути к нему что-то добавилось.</translation>
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation>Запросите части снова; одна из них подменена.</translation>
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation>Запросите тот же файл снова.</translation>
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation>Запросите тот же файл снова. Отделение ничего не потеряло.</translation>
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation>Попросите автора формы прислать форму без этого.</translation>
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation>Попросите автора формы разорвать круг в книге Excel и прислать форму снова.</translation>
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation>Попросите автора формы исправить это в книге Excel и прислать форму снова.</translation>
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation>Попросите автора формы сохранить его снова как CSV (UTF-8), GeoJSON или XML.</translation>
  </message>
  <message>
   <source>Ask the holder of that key to sign the request again.</source>
   <translation>Попросите держателя этого ключа подписать запрос снова.</translation>
  </message>
  <message>
   <source>Ask the holders of the root keys; their codes stand in the list.</source>
   <translation>Обратитесь к держателям корневых ключей; их коды указаны в списке.</translation>
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation>Запросите у отделения новую заявку (Рабочее пространство, Регистрация) и примите этот файл.</translation>
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation>Запросите форму снова у приславшего ее отделения или введите ее книгу XLSForm.</translation>
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation>Попросите отделение выгрузить данные снова меньшими частями.</translation>
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation>Попросите отделение выставить дату на компьютере. Записи журнала приняты; их порядок от нее не зависит.</translation>
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation>Попросите отделение обновить программу и выгрузить пакет снова.</translation>
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation>Спросите отделение, не восстановлен ли компьютер из старой копии; зарегистрируйте его как новое устройство.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.</source>
   <translation>Попросите у секретариата полный пакет: assent export bundle FILE --everything.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation>Запросите у секретариата весь его журнал одним файлом и сверьте его код вслух.</translation>
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation>Попросите секретариат сделать это; следующий его пакет принесет итог.</translation>
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation>Попросите секретариат выгрузить квитанцию снова.</translation>
  </message>
  <message>
   <source>Ask the secretariat to write the request again.</source>
   <translation>Попросите секретариат составить запрос заново.</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation>Запросите у отправителя копию без пароля или откройте файл и сохраните без него.</translation>
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation>Попросите отправителя зашифровать файл для этого отделения: ваша последняя регистрация должна была дойти.</translation>
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation>Попросите того, кто установил Assent, запустить обновление или установите программу в свою папку.</translation>
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation>Запросите у секретариата полную установочную программу.</translation>
  </message>
  <message>
   <source>Ask your secretariat for an installer if this version gives trouble.</source>
   <translation>Если эта версия работает плохо, попросите у секретариата установочный файл.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation>Запросите у секретариата файл для {wanted}.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation>Запросите у секретариата полный файл обновления версии {version}.</translation>
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation>Попросите {office} исправить или отозвать запись либо ответьте на нее комментарием.</translation>
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation>Запросите у {origin} весь журнал одним файлом: он покажет, что изменено — файл или журнал.</translation>
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation>Попросите {origin} прислать его снова и сверьте код вслух.</translation>
  </message>
  <message>
   <source>Begin it with one of the words of the list, as “{example}.”, then take the table again.</source>
   <translation>Начните его одним из слов списка, например «{example}.», и примите таблицу снова.</translation>
  </message>
  <message>
   <source>Call the office on a number you know and let it read its code. Then give it with --code, or say --yes-i-compared.</source>
   <translation>Позвоните в отделение по известному вам номеру и попросите прочесть код. Затем укажите его в --code или напишите --yes-i-compared.</translation>
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation>В этой строке вставлены или удалены ячейки: ответы стоят под другими заголовками.</translation>
  </message>
  <message>
   <source>Cells seem to have been inserted in this column: {shown} may belong to a row above.</source>
   <translation>Похоже, в этот столбец вставлены ячейки: {shown}, возможно, относится к строке выше.</translation>
  </message>
  <message>
   <source>Change the answer, or leave the whole row out.</source>
   <translation>Измените ответ или не берите всю строку.</translation>
  </message>
  <message>
   <source>Change the answer.</source>
   <translation>Измените ответ.</translation>
  </message>
  <message>
   <source>Change the row of the table, then take it again.</source>
   <translation>Измените строку таблицы и примите ее снова.</translation>
  </message>
  <message>
   <source>Change the text first, then name the new version; the text objected to cannot answer it.</source>
   <translation>Сначала измените текст, затем укажите новую версию; текст, против которого возражают, не может быть ответом.</translation>
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation>Проверьте прописные буквы и пробелы и повторите.</translation>
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation>Проверьте, тот ли это файл; если он от более новой формы, сначала установите ее.</translation>
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation>Проверьте, что строки относятся к этой форме.</translation>
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation>Проверьте ответ, задающий число элементов.</translation>
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation>Проверьте ответы, которые здесь используются; если они верны, сообщите автору формы.</translation>
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation>Проверьте дату и часы этого компьютера.</translation>
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation>Проверьте конец текста.</translation>
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation>Проверьте имя; вопрос внутри повтора называется с его номером, например /data/list[2]/name.</translation>
  </message>
  <message>
   <source>Check the number.</source>
   <translation>Проверьте число.</translation>
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation>Уточните написание у отделения или сначала внесите организацию в список.</translation>
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation>Сверьте столбец type и заголовки с xlsform.org и введите форму снова.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Проверьте год.</translation>
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation>Уточните у отделения, тот ли это файл, который оно заполнило.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation>Выберите файл с окончанием .xlsx, .xls, .csv или .md.</translation>
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation>Выберите файл с именем на .assent, книгу Excel этой программы или спросите, какой файл имелся в виду.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation>Выберите собственную папку или запросите право записи в нее. Ничего не изменено.</translation>
  </message>
  <message>
   <source>Choose a larger size for the parts.</source>
   <translation>Выберите больший размер частей.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .csv.</source>
   <translation>Выберите имя, которое оканчивается на .png, .svg или .csv.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .xlsx or .csv.</source>
   <translation>Выберите имя, которое оканчивается на .xlsx или .csv.</translation>
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation>Выберите ответ из списка.</translation>
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation>Выберите ответ, который с ними сочетается, или исправьте ответ, от которого зависит список.</translation>
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation>Выберите другую резервную копию; лучше всего самая новая из открывающихся.</translation>
  </message>
  <message>
   <source>Choose another file, folder or name, and try again.</source>
   <translation>Выберите другой файл, папку или имя и попробуйте снова.</translation>
  </message>
  <message>
   <source>Choose another name for the copy; the original stays as it came.</source>
   <translation>Выберите для копии другое имя; оригинал останется таким, каким пришел.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Выберите другое имя.</translation>
  </message>
  <message>
   <source>Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat).</source>
   <translation>Выберите не более {most} букв и цифр, с дефисами вместо пробелов и косых черт (UN-Habitat).</translation>
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation>Выберите один из ее пунктов: {known}.</translation>
  </message>
  <message>
   <source>Choose one of its versions: {known}.</source>
   <translation>Выберите одну из его версий: {known}.</translation>
  </message>
  <message>
   <source>Choose one of the list in that column, then read the workbook again. Nothing was kept.</source>
   <translation>Выберите из списка в этом столбце и прочтите книгу снова. Ничего не было сохранено.</translation>
  </message>
  <message>
   <source>Choose one of the objections that the board shows.</source>
   <translation>Выберите одно из возражений, показанных в сводке.</translation>
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation>Выберите одно из значений для каждого спорного поля.</translation>
  </message>
  <message>
   <source>Choose one of the values that stand beside each other; anything else is a correction.</source>
   <translation>Выберите одно из значений, стоящих рядом; все остальное — исправление.</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>Выберите одно из: {known}.</translation>
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation>Выберите комментарии из списка этой консультации; у исправленного комментария новый номер.</translation>
  </message>
  <message>
   <source>Choose the end of one of the files that were taken from it.</source>
   <translation>Выберите конец одного из файлов, принятых от него.</translation>
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation>Выберите файл в форме снова, затем запишите.</translation>
  </message>
  <message>
   <source>Choose the file that ends in .assent-root, or type the words of the sheet again, in order.</source>
   <translation>Выберите файл с окончанием .assent-root или снова введите слова с листа по порядку.</translation>
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation>Выберите папку с файлом workspace.assentdb или начните новое рабочее пространство.</translation>
  </message>
  <message>
   <source>Choose the items that are asked; their texts are fixed when the round opens.</source>
   <translation>Выберите выносимые пункты; их тексты фиксируются при открытии раунда.</translation>
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation>Выберите то, что имеется в виду.</translation>
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation>Выберите правомочные организации; их состав закрепляется при открытии раунда.</translation>
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation>Выберите версию текста, которая отвечает на возражение.</translation>
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation>Выберите {allowed}.</translation>
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation>Закройте его, если он открыт в другой программе, или выберите другую папку; затем выгрузите снова.</translation>
  </message>
  <message>
   <source>Close it in the spreadsheet program, then take it again.</source>
   <translation>Закройте его в табличной программе и примите снова.</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>Закройте его там и повторите.</translation>
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation>Закройте форму или сначала измените ответ.</translation>
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation>Закройте этот раунд и откройте следующий с новым составом.</translation>
  </message>
  <message>
   <source>Collect only signatures under one and the same request.</source>
   <translation>Собирайте подписи только под одним и тем же запросом.</translation>
  </message>
  <message>
   <source>Collect the signatures on that computer.</source>
   <translation>Соберите подписи на том компьютере.</translation>
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation>Комментарии раунда {number}, ожидающие решения: {count}.</translation>
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation>Комментарии, которые нельзя публиковать или редакционные, не вошли в записку: {count}.</translation>
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation>Сверьте код вслух с секретариатом, прежде чем принимать что-либо от этого отправителя.</translation>
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation>Преобразуйте книгу XLSForm снова или попросите автора проверить ее.</translation>
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation>Преобразование книги потребовало больше памяти, чем ему отведено.</translation>
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation>Преобразование книги заняло более {seconds} секунд и остановлено.</translation>
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation>Скопируйте его снова с исходного места; почта или полная флешка могли его обрезать.</translation>
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation>Скопируйте или запросите его снова; загрузка или копирование прервались.</translation>
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation>Сначала скопируйте его на этот компьютер или запросите снова.</translation>
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation>Скопируйте папку на другой диск и откройте там. Сохраненное ранее не затронуто.</translation>
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation>Скопируйте файл обновления снова с исходного места. Здесь ничего не изменено.</translation>
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation>Сначала скопируйте всю папку в надежное место, затем восстановите последнюю резервную копию и примите пакеты, полученные после нее.</translation>
  </message>
  <message>
   <source>Copy the whole folder to this computer and open it there.</source>
   <translation>Скопируйте всю папку на этот компьютер и откройте ее там.</translation>
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation>Скопируйте всю строку снова, от первой буквы имени до последней буквы.</translation>
  </message>
  <message>
   <source>Correct the answer, or leave the whole row out.</source>
   <translation>Исправьте ответ или не берите всю строку.</translation>
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation>Исправьте выражение в книге формы и введите ее снова.</translation>
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation>Исправьте это место в книге и введите ее снова.</translation>
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation>Удалите то, что не относится к форме (рисунки, другие листы, пустые строки), и сохраните снова.</translation>
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation>Цифры другой письменности прочитаны как цифры.</translation>
  </message>
  <message>
   <source>Do it there. If that computer is lost, take the list over: Secretariat, Root keys.</source>
   <translation>Сделайте это там. Если тот компьютер утрачен, возьмите список на себя: Секретариат, Корневые ключи.</translation>
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation>Не принимайте устройство. Попросите отделение прочесть код снова, буква за буквой.</translation>
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation>Не открывайте его в других программах; спросите отправителя, посылал ли он его.</translation>
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation>Не открывайте его, если не знаете, кто его создал.</translation>
  </message>
  <message>
   <source>Do not sign it and do not use it. Ask where it comes from.</source>
   <translation>Не подписывайте его и не используйте. Узнайте, откуда он.</translation>
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation>Не используйте его. Запросите файл обновления у секретариата снова, другим путем.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation>Не используйте его. Спросите у {origin} по телефону, посылали ли его.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation>Не используйте его. Попросите {origin} выгрузить его снова и не изменяйте файлы пакетов.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation>Не используйте его. Попросите {origin} выгрузить его снова.</translation>
  </message>
  <message>
   <source>Do not use it. Check the workspace, and restore a backup made before.</source>
   <translation>Не используйте его. Проверьте рабочее пространство и восстановите более раннюю резервную копию.</translation>
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation>Не используйте его. Прежние записи журнала остаются; спросите отделение, каким устройством оно пользуется теперь.</translation>
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation>Не используйте его; спросите приславшее отделение, откуда он.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation>Не используйте ее; запросите у отправителя исходную книгу.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation>Не используйте его; спросите отправителя, откуда он.</translation>
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation>Не используйте этот файл. Позвоните в секретариат и сверьте его код вслух.</translation>
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation>Сначала внесите его текст: нельзя занять позицию по пустому месту.</translation>
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation>Элементы нельзя добавлять в {ref} или удалять вручную.</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation>Запись журнала {index} от {origin} не читается: {detail}</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation>Запись журнала {index} от {origin} — не та, что была сделана: ее хеш не совпадает.</translation>
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation>Выгрузите весь свой журнал и отправьте его в секретариат и своему аудитору.</translation>
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation>Заполните шаблон как есть: {expected}.</translation>
  </message>
  <message>
   <source>Fill in the workbook that was written here, and keep its hidden second row.</source>
   <translation>Заполните книгу, записанную здесь, и сохраните ее скрытую вторую строку.</translation>
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation>Заполните {field}; одобрение — это акт органа с определенной датой.</translation>
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation>Для {field} не сказано, какое значение действует.</translation>
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation>Освободите место (очистите корзину, перенесите большие файлы) и повторите.</translation>
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation>Освободите место и начните обновление снова. Здесь ничего не изменено.</translation>
  </message>
  <message>
   <source>From now on {threshold} of these {count} root keys sign together: {codes}</source>
   <translation>Отныне совместно подписывают {threshold} из этих {count} корневых ключей: {codes}</translation>
  </message>
  <message>
   <source>Give an age recipient: it begins with age1.</source>
   <translation>Укажите получателя age: он начинается с age1.</translation>
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation>Дайте каждому варианту списка собственное имя, если их не различает фильтр.</translation>
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation>Примите решение по каждому комментарию, хотя бы «принято к сведению», до сведения раунда.</translation>
  </message>
  <message>
   <source>Give it a passphrase first.</source>
   <translation>Сначала задайте парольную фразу.</translation>
  </message>
  <message>
   <source>Give it in a file or in the environment: `assent {verb} --help`.</source>
   <translation>Задайте его в файле или в переменной среды: `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Give one of them another name, and answer with that name.</source>
   <translation>Дайте одному из них другое имя и ответьте этим именем.</translation>
  </message>
  <message>
   <source>Give the secretariat's key, one line, as you have it from somewhere else than the file.</source>
   <translation>Укажите ключ секретариата одной строкой, полученный не из этого файла.</translation>
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation>Продолжайте работу. Если это повторится, откройте Справку и сохраните отчет для тех, кто сопровождает программу.</translation>
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation>Пройдите список рядом с запиской и решите каждый пункт.</translation>
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation>Группы вложены слишком глубоко для преобразования.</translation>
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation>Скрытые столбцы прочитаны как остальные: {columns}.</translation>
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation>Если там есть ответы, перенесите их на лист формы и пришлите книгу снова.</translation>
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation>Если прежний статус неверен, запишите исправление и укажите его причину.</translation>
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation>Если в книге такой лист есть под другими заголовками, верните заголовки.</translation>
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation>Установите форму снова из ее книги.</translation>
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation>Установите форму и выгрузите снова.</translation>
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation>Установите форму и примите книгу снова.</translation>
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation>Установите на этот компьютер более новую версию. В рабочем пространстве ничего не изменено.</translation>
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation>Установите новейшую версию формы или попросите отделение исправить запись.</translation>
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation>Установите новейшую версию программы или попросите отправителя записать файл снова.</translation>
  </message>
  <message>
   <source>It is asked for with the next bundle from here, and comes with the one after it.</source>
   <translation>Он запрашивается со следующим пакетом отсюда и придет с ответным.</translation>
  </message>
  <message>
   <source>It is not known here whose signature the proof should carry.</source>
   <translation>Здесь неизвестно, чью подпись должно нести доказательство.</translation>
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation>Возможно, он записан или удален; посмотрите в списке записей.</translation>
  </message>
  <message>
   <source>Item {item} of {consultation} has been asked in a round and cannot be left out any more.</source>
   <translation>Пункт {item} консультации {consultation} уже ставился в одном из раундов, и опустить его больше нельзя.</translation>
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation>Его файл сохранен; выгрузите его из списка черновиков или начните форму снова.</translation>
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation>Его значение приходит из формы; измените ответы, из которых оно получено.</translation>
  </message>
  <message>
   <source>Keep it in the file, and open the next round without it.</source>
   <translation>Оставьте его в файле и откройте следующий раунд без него.</translation>
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation>Сохраните файл. Запросите у секретариата весь его журнал и покажите оба своему аудитору.</translation>
  </message>
  <message>
   <source>Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here.</source>
   <translation>Оставьте версию {installed} или попросите у секретариата более новое обновление. Здесь ничего не изменено.</translation>
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation>Пропустите его или измените ответ, от которого зависит вопрос.</translation>
  </message>
  <message>
   <source>Let another computer of the secretariat take over, or add one.</source>
   <translation>Пусть список возьмет другой компьютер секретариата, или добавьте еще один.</translation>
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation>Буквы, записанные двумя способами, приведены к одному.</translation>
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation>Концы строк приведены к одному виду.</translation>
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation>Сначала выведите список и скопируйте номер.</translation>
  </message>
  <message>
   <source>List what waits; it may have been decided, or its workbook may have come again.</source>
   <translation>Посмотрите список ожидающих; вопрос мог быть решен, или книга пришла снова.</translation>
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation>Смотрите `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation>Посмотрите его историю на доске; новое возражение начинается с новой позиции.</translation>
  </message>
  <message>
   <source>Look at the list again; it may have been taken in the meantime.</source>
   <translation>Посмотрите список еще раз: возможно, файл уже принят.</translation>
  </message>
  <message>
   <source>Look at the list of comments that were put together.</source>
   <translation>Посмотрите список объединенных комментариев.</translation>
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation>Устройства каждого отделения смотрите в списке отделений.</translation>
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation>Посмотрите список отделений или составьте пакет для всех.</translation>
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation>Поищите ее в списке записей; возможно, она еще не поступила.</translation>
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation>Сначала создайте его и раздайте три его доли трем людям.</translation>
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation>Большинство ответов этой строки — от {other}: возможно, строки отсортированы без своих ссылок.</translation>
  </message>
  <message>
   <source>Most answers of this row do not fit their questions; they may stand in the wrong columns.</source>
   <translation>Большинство ответов этой строки не подходят к своим вопросам; возможно, они стоят не в тех столбцах.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation>Перенесите длинные списки в файлы CSV и уберите рисунки из книги.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation>Перенесите длинные списки в файлы CSV или разделите форму и введите ее снова.</translation>
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation>Перенесите длинные списки в приложенные файлы CSV или разделите форму.</translation>
  </message>
  <message>
   <source>Move the answers under their headings and send the workbook again.</source>
   <translation>Перенесите ответы под их заголовки и пришлите книгу снова.</translation>
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation>Верните ячейки на место и пришлите книгу снова.</translation>
  </message>
  <message>
   <source>Name each key once, at most 32 of them, and ask for at least one and at most all.</source>
   <translation>Назовите каждый ключ один раз, не более 32, и требуйте не менее одного и не более всех.</translation>
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation>Назовите ее через --form или укажите в JSON как «form».</translation>
  </message>
  <message>
   <source>Name the one you mean with --consultation.</source>
   <translation>Назовите нужную консультацию с помощью --consultation.</translation>
  </message>
  <message>
   <source>No QR code of this program was found in the picture {name}.</source>
   <translation>На изображении {name} не найден QR-код этой программы.</translation>
  </message>
  <message>
   <source>No answer names the file {name}, so it would not belong to the record.</source>
   <translation>Ни один ответ не называет файл {name}, поэтому он не относился бы к записи.</translation>
  </message>
  <message>
   <source>No comments of {consultation} are put together under “{cluster}”.</source>
   <translation>Под «{cluster}» не объединены комментарии по {consultation}.</translation>
  </message>
  <message>
   <source>No file of {device} ended after {entries} entries.</source>
   <translation>Ни один файл устройства {device} не заканчивался после {entries} записей.</translation>
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation>Ни один номер не начинается с «{start}».</translation>
  </message>
  <message>
   <source>No newer version for this computer has come with a bundle.</source>
   <translation>Более новая версия для этого компьютера ни с одним пакетом не приходила.</translation>
  </message>
  <message>
   <source>No position of ours on {item} waits to be given again.</source>
   <translation>Ни одна наша позиция по {item} не ждет повторения.</translation>
  </message>
  <message>
   <source>No question {key} waits here.</source>
   <translation>Здесь нет ожидающего вопроса {key}.</translation>
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation>У консультации «{consultation}» нет открытого раунда.</translation>
  </message>
  <message>
   <source>No update file was named.</source>
   <translation>Файл обновления не указан.</translation>
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation>В папку {folder} ничего нельзя записать.</translation>
  </message>
  <message>
   <source>Nothing in this file says that it was made from the form; only its headings are alike.</source>
   <translation>Ничто в этом файле не говорит, что он сделан из этой формы; похожи только заголовки.</translation>
  </message>
  <message>
   <source>Nothing more is accepted from {device} after {size} entries. Reason: {reason}</source>
   <translation>От {device} после записей числом {size} больше ничего не принимается. Причина: {reason}</translation>
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation>Если он в пути, делать ничего не нужно; иначе запросите более ранний файл. Этот ждет.</translation>
  </message>
  <message>
   <source>Nothing needs doing.</source>
   <translation>Ничего делать не нужно.</translation>
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation>Делать ничего не нужно. Если установленная версия мешает работе, запросите более новое обновление.</translation>
  </message>
  <message>
   <source>Nothing needs doing. When one comes, it is named on the home page.</source>
   <translation>Делать ничего не нужно. Когда она придет, об этом скажет начальная страница.</translation>
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation>Делать ничего не нужно; отправьте отделению следующий пакет.</translation>
  </message>
  <message>
   <source>Nothing that came from the secretariat proves yet that it holds this revision.</source>
   <translation>Ничто из полученного от секретариата еще не доказывает, что эта редакция у него есть.</translation>
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation>В этой записи ничего не изменено.</translation>
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation>На компьютере с пакетом администратора запросите новый пакет.</translation>
  </message>
  <message>
   <source>One more computer becomes a computer of the secretariat: {name}, code of its key {code}.</source>
   <translation>Еще один компьютер становится компьютером секретариата: {name}, код его ключа {code}.</translation>
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation>Одна из записей журнала сделана не так, как их делает эта программа ({rule}).</translation>
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation>Это может только рабочее пространство секретариата.</translation>
  </message>
  <message>
   <source>Open a round first.</source>
   <translation>Сначала откройте раунд.</translation>
  </message>
  <message>
   <source>Open a round with this item first.</source>
   <translation>Сначала откройте раунд с этим пунктом.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation>Откройте ее в табличной программе, удалите то, что не относится к форме, сохраните и примите снова.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation>Откройте ее в табличной программе, сохраните снова как .xlsx и введите этот файл.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation>Откройте ее в табличной программе, сохраните снова как .xlsx и примите этот файл.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation>Откройте ее в табличной программе, сохраните как .xlsx и примите этот файл.</translation>
  </message>
  <message>
   <source>Open it, answer what the form asks, and finish it.</source>
   <translation>Откройте ее, ответьте на вопросы формы и завершите.</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation>Откройте его или выберите пустую папку для нового.</translation>
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation>Откройте файл в табличной программе и сохраните его или впишите само значение.</translation>
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation>Откройте записку снова: возможно, она составлена заново.</translation>
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation>Откройте их с той формой, по которой они даны.</translation>
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation>Открытие файла надолго заняло бы этот компьютер; файлы этой программы так не делают.</translation>
  </message>
  <message>
   <source>Our position on {item} cannot be given again as it is: {why}</source>
   <translation>Нашу позицию по {item} нельзя повторить в прежнем виде: {why}</translation>
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation>В пункте {number} есть адрес электронной почты: {found}</translation>
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation>В пункте {number} названа {organization} («{found}»), которая об этом не просила.</translation>
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation>Пункт {number} еще ждет перевода.</translation>
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation>Часть {number} из {count} имеется дважды с разным содержанием.</translation>
  </message>
  <message>
   <source>Parts of another file, the first of which came on {day}, were given up to make room: {present} of {count} were here.</source>
   <translation>Части другого файла, первая из которых пришла {day}, удалены, чтобы освободить место: здесь было {present} из {count}.</translation>
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation>Части этого файла взяты из другого шаблона ({form} {version}); он прочитан как {chosen}.</translation>
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation>Вставьте официальный текст на этом языке в консультацию.</translation>
  </message>
  <message>
   <source>Photograph the code again: straight, sharp, filling the picture, with its white margin.</source>
   <translation>Сфотографируйте код еще раз: прямо, резко, во весь кадр, вместе с белым полем.</translation>
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation>Расставьте все варианты по порядку.</translation>
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation>Верните его заголовки и пришлите книгу снова или примите строку без него.</translation>
  </message>
  <message>
   <source>Put the comments on each item together by themselves.</source>
   <translation>Объединяйте комментарии по каждому пункту отдельно.</translation>
  </message>
  <message>
   <source>Put the headings back into one row above the answers and take the workbook again.</source>
   <translation>Верните заголовки в одну строку над ответами и примите книгу снова.</translation>
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation>Верните прежний текст или закройте этот раунд и откройте следующий по новому тексту.</translation>
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation>Верните пункт о возражениях; в деле они хранятся.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation>Чтение {name} остановлено: {what}.</translation>
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation>Примечание преобразователя: {detail}</translation>
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation>Уберите пустые оформленные строки и столбцы или разделите форму и введите ее снова.</translation>
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation>Уберите столбец, если он никому не нужен.</translation>
  </message>
  <message>
   <source>Rename the offices; the name is part of what the code stands for that was compared aloud.</source>
   <translation>Переименовывайте отделения; это имя — часть того, что означает код, сверенный вслух.</translation>
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation>Замените {detail} в книге формы и введите ее снова.</translation>
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation>Измените формулировку пункта или разрешите имя, указав причину.</translation>
  </message>
  <message>
   <source>Round {number} asks nothing.</source>
   <translation>Раунд {number} ничего не выносит.</translation>
  </message>
  <message>
   <source>Round {number} cannot go on in this way: it is {what}.</source>
   <translation>Раунд {number} нельзя так продолжить: он {what}.</translation>
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation>У раунда {number} срок или льготный период, который нельзя выдержать: {value}.</translation>
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation>В раунде {number} некому занять позицию.</translation>
  </message>
  <message>
   <source>Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come.</source>
   <translation>Раунд {number} остается как есть: нужны слова председателя и срок, который еще не наступил.</translation>
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation>Раунд {number} закрылся бы через {hours} ч после открытия; правило молчания требует {least}.</translation>
  </message>
  <message>
   <source>Row {row} of {name} says “{said}”, which is not a decision.</source>
   <translation>В строке {row} файла {name} стоит «{said}», а это не решение.</translation>
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation>Сохраните ее как .xlsx или CSV UTF-8.</translation>
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation>Сохраните его как обычный PNG или откройте в окне, которое читает и фотографии.</translation>
  </message>
  <message>
   <source>Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.</source>
   <translation>Сохраните его в меньшем размере (скан в оттенках серого, с меньшим разрешением) или напишите, где он хранится.</translation>
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation>Сохраните ее без пароля и введите снова.</translation>
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation>Объясните причину одной фразой; организация ее прочтет.</translation>
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation>Укажите, запись ли это.</translation>
  </message>
  <message>
   <source>Say whether it is that record; a new record is sent in a row of its own reference.</source>
   <translation>Скажите, та ли это запись; новую запись присылают в строке с собственным кодом.</translation>
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation>Укажите, действует ли это еще.</translation>
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation>Укажите, намеренно ли сделан перенос.</translation>
  </message>
  <message>
   <source>Say whether the answer stands in the right row.</source>
   <translation>Укажите, в той ли строке стоит ответ.</translation>
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation>Укажите, является ли примечание ответом.</translation>
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation>Укажите, верно ли записано число.</translation>
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation>Укажите, остается ли вопрос без ответа.</translation>
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation>Укажите, имеется ли в виду результат {shown}.</translation>
  </message>
  <message>
   <source>Say whether the row belongs to the office of this workbook.</source>
   <translation>Скажите, относится ли строка к отделению, которому принадлежит эта книга.</translation>
  </message>
  <message>
   <source>Say whether the row is a new record; if not, write its reference and send the workbook again.</source>
   <translation>Скажите, новая ли это запись; если нет, впишите ее код и пришлите книгу снова.</translation>
  </message>
  <message>
   <source>Say whether the row is a record of this form.</source>
   <translation>Скажите, является ли строка записью этой формы.</translation>
  </message>
  <message>
   <source>Say whether the row is whole, or ask for the file again.</source>
   <translation>Скажите, полна ли строка, или запросите файл снова.</translation>
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation>Укажите, является ли строка {proposed}.</translation>
  </message>
  <message>
   <source>Say whether the text is as it should be.</source>
   <translation>Скажите, таков ли текст, каким он должен быть.</translation>
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation>Укажите, относится ли значение объединенной ячейки и сюда.</translation>
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation>Укажите, эти ли координаты имеются в виду.</translation>
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation>Укажите, следует ли их удалить.</translation>
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation>Укажите, эта ли дата имеется в виду.</translation>
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation>Укажите, этот ли текст имеется в виду.</translation>
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation>Укажите, действительно ли {ref} так изменилась.</translation>
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation>Укажите, отвечает ли {shown} на названный здесь вопрос.</translation>
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation>Укажите, какая дата имеется в виду.</translation>
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation>Укажите, какое число имеется в виду.</translation>
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation>Укажите, какое число нужно в вопросе.</translation>
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation>Укажите, на какой вопрос это ответ, или пропустите.</translation>
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation>Укажите, какая строка имеется в виду; дополнительно принятая строка станет отдельной записью.</translation>
  </message>
  <message>
   <source>Say why in one sentence, which stays with the act, and choose a later deadline.</source>
   <translation>Объясните одной фразой, которая останется при решении, и выберите более поздний срок.</translation>
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation>Считайте код снова или скопируйте его текст от ASSENT: до конца.</translation>
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation>Отправьте файлом или выгрузите меньше записей.</translation>
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation>Отправьте заявку на регистрацию и примите пакет с ответом на нее.</translation>
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation>Пришлите файл рядом с книгой или используйте для этого вопроса программу.</translation>
  </message>
  <message>
   <source>Send the next bundle, and take the secretariat's answer; then save the proof.</source>
   <translation>Отправьте следующий пакет и примите ответ секретариата; затем сохраните доказательство.</translation>
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation>Отправьте отделению форму, созданную этой программой, или пусть отделение само примет файл.</translation>
  </message>
  <message>
   <source>Send the small update file against the installed version, or carry this one on a stick.</source>
   <translation>Отправьте малое обновление для установленной версии или передайте этот файл на флеш-накопителе.</translation>
  </message>
  <message>
   <source>Send to one office after the other, or leave out what other offices wrote.</source>
   <translation>Отправляйте каждому отделению отдельно или не включайте то, что писали другие отделения.</translation>
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation>Задайте срок после открытия и льготный период от 0 до {most} ч.</translation>
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation>Задайте более поздний срок.</translation>
  </message>
  <message>
   <source>Set the date and time of this computer, then do it again. Nothing was lost.</source>
   <translation>Установите дату и время этого компьютера и повторите. Ничего не потеряно.</translation>
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation>Несколько ответов в одной ячейке разделены.</translation>
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation>Некоторые вычисления этой формы зависят от собственного результата: {path}.</translation>
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation>Что-то вне программы не так, как должно быть.</translation>
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation>Пробелы вокруг ответа опущены.</translation>
  </message>
  <message>
   <source>Start it as `assent {verb}`, the program that also opens the window.</source>
   <translation>Запустите ее как `assent {verb}`: это программа, которая открывает и окно.</translation>
  </message>
  <message>
   <source>Take four words that do not belong together.</source>
   <translation>Возьмите четыре слова, не связанных между собой.</translation>
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation>Сначала примите его заявку на регистрацию.</translation>
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation>Принимайте вместе только части одной выгрузки; запросите части снова, если обе выглядят верными.</translation>
  </message>
  <message>
   <source>Take or record its position first, then take the table again.</source>
   <translation>Сначала примите или запишите ее позицию, затем примите таблицу снова.</translation>
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation>Уберите адрес из пункта.</translation>
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation>Сначала примите пакет с прежней записью или запишите эту как новую.</translation>
  </message>
  <message>
   <source>Take the earlier files, or delete some that wait; then take this one again.</source>
   <translation>Примите более ранние файлы или удалите часть ожидающих; затем примите этот снова.</translation>
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation>Примите и другие части, в любом порядке. Эта ждет.</translation>
  </message>
  <message>
   <source>Take the secretariat's bundle first, then take the table again.</source>
   <translation>Сначала примите пакет секретариата, затем примите таблицу снова.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation>Сначала примите последний пакет секретариата или отправьте файл без шифрования.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first.</source>
   <translation>Сначала примите последний пакет секретариата.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation>Примите последний пакет секретариата или установите форму из ее книги.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation>Примите последний пакет секретариата.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting.</source>
   <translation>Сначала примите последний файл секретариата или запросите у отправителя весь журнал одним файлом. Этот файл ждет.</translation>
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation>Примите книгу там, где создан шаблон, или введите исправление вручную.</translation>
  </message>
  <message>
   <source>Take “{cluster}” apart first, or leave those comments out.</source>
   <translation>Сначала разъедините «{cluster}» или не включайте эти комментарии.</translation>
  </message>
  <message>
   <source>Text in the column of references that is no reference was not read: {text}</source>
   <translation>Текст в столбце кодов, который не является кодом, не прочитан: {text}</translation>
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation>В файле ZIP {name} больше, чем распаковывает программа.</translation>
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation>Ответ зачеркнут.</translation>
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation>Ответ найден в списке в другом написании или на другом языке.</translation>
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation>Ответы не читаются: {detail}.</translation>
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation>В ответах не сказано, к какой форме они относятся.</translation>
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation>Пакету нужны коды QR: {count}; считывать стоит не более {most}.</translation>
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation>К ячейке есть примечание: {note}</translation>
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation>В ячейке формула, которая каждый день дает другой результат.</translation>
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation>В ячейке формула, результат которой не сохранялся.</translation>
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation>В ячейке {shown} как логическое значение.</translation>
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation>Ячейка пуста, но с примечанием: {shown}</translation>
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation>Ячейка находится под объединенной; возможно, значение выше относится и к ней.</translation>
  </message>
  <message>
   <source>The cell shows its number with words or in other units; it holds {shown}.</source>
   <translation>Ячейка показывает число со словами или в других единицах; в ней {shown}.</translation>
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation>Ячейка показывает {shown} в процентах.</translation>
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation>Ячейка показывает {shown} вместо значения.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation>Варианты находятся в списке, который не поступил.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation>Варианты находятся в списке, который не поступил; вопрос задается как текст.</translation>
  </message>
  <message>
   <source>The clock of this computer says {when}; nothing can be recorded under such a date.</source>
   <translation>Часы этого компьютера показывают {when}; под такой датой ничего нельзя записать.</translation>
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation>Часы {origin} не согласуются с другими: дата записи журнала {index} расходится на {days} дн.</translation>
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation>Прочитанный код ({heard}) — не от этой заявки ({shown}).</translation>
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation>Столбец {column} предназначен для другой программы; форма преобразована без него.</translation>
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation>Столбец «{heading}» не входит в форму и не прочитан.</translation>
  </message>
  <message>
   <source>The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open.</source>
   <translation>Столбца «{label}» на листе нет; у существующей записи ответ остается, у новой строки его нет.</translation>
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation>Возможно, комментарий с тех пор изменен: найдите его нынешний текст.</translation>
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation>В таблице комментариев не те столбцы, что в шаблоне: {found}.</translation>
  </message>
  <message>
   <source>The comments to be put together are about different items: {items}.</source>
   <translation>Объединяемые комментарии относятся к разным пунктам: {items}.</translation>
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation>Содержимое файла не распаковывается ({rule}), хотя по пути ничего не повреждено.</translation>
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation>Преобразователь остановился на неизвестном ему месте книги ({detail}).</translation>
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation>Десятичная запятая или разделители тысяч поняты.</translation>
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation>Устройство отделения {office} уже в списке.</translation>
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation>Устройство {origin} исключено из списка после записи журнала {valid}; в этом файле их {size}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation>Диск с папкой {folder} ответил не так, как должен: {detail}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation>Диск с папкой {folder} заполнен; последнее действие не сохранено, все прежнее сохранено.</translation>
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation>Решение по комментарию {comment} — «{outcome}», замечания нет.</translation>
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation>Состав раунда {number} закреплен при его открытии; изменить нельзя: {organizations}.</translation>
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation>Зашифрованный файл поврежден или обрезан по пути.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation>Одобрение ({organization}) не может перейти из {before} в {after}.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation>Одобрение ({organization}) датировано {date}; эта дата еще не наступила.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation>Одобрение ({organization}) имеет статус {status}, но не указано поле {field}.</translation>
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation>Записи журнала в файле — не те, что подписаны: {origin}.</translation>
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation>Записи журнала {origin} не приводят к корню, подписанному для {size} записей.</translation>
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation>Выражение {expression} не читается: {detail} (знак {place}).</translation>
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation>Выражение {expression} не удалось вычислить: {detail}.</translation>
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation>Выражение {expression} использует функцию {detail}, которой в программе нет.</translation>
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation>На файле подпись {origin}, но его записи журнала не продолжают полученное раньше.</translation>
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation>В файле есть макросы; они не выполнялись.</translation>
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation>Файл пришел с устройства, которого нет в списке отделений (журнал {log}).</translation>
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation>Файл пришел из другого секретариата (код {shown}), а не из вашего (код {expected}).</translation>
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation>На файле от {origin} нет подписи этого отделения, или он изменен после подписания.</translation>
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation>Файл зашифрован для других; ни один ключ этого рабочего пространства его не открывает.</translation>
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation>Файл больше, чем может быть пакет ({what}).</translation>
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation>Файл — не полная квитанция.</translation>
  </message>
  <message>
   <source>The file is not a complete root request of this program, or it was changed.</source>
   <translation>Этот файл не является полным запросом к корневым ключам этой программы, либо его изменили.</translation>
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation>Файл — не заявка на регистрацию этой программы, или он изменен.</translation>
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation>Файл — одна из нескольких частей; еще нет части {missing}.</translation>
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation>Файл сжат со списком слов {number}, которого нет в этой копии программы.</translation>
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation>Файл записан в более поздней форме ({version}), чем известна программе.</translation>
  </message>
  <message>
   <source>The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here.</source>
   <translation>В файле опущено то, что считается известным: он опирается на первые {size} записей журнала {origin}, а здесь их {known}.</translation>
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation>Файл базы данных поврежден: {detail}</translation>
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation>Файл рабочего пространства в {folder} поврежден: {detail}.</translation>
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation>Файл ссылается на другие файлы; они не открывались.</translation>
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation>В файле сказано, что он от {origin}, но он подписан другим ключом.</translation>
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation>Файл обрывается: имеется байт — {present}, должно быть не менее {expected}.</translation>
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation>Файл изменен по пути, как если бы это был текст: концы строк не те, что были записаны.</translation>
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation>Файл поврежден по пути: контрольная сумма не совпадает (часть {section}).</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation>Файл с хешем {sha256} не поступил в это рабочее пространство.</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} is not what was attached; somebody or the disk changed it here.</source>
   <translation>Файл с хешем {sha256} — не тот, что был приложен: его здесь изменил кто-то или диск.</translation>
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation>Файл {name} не читается: {detail}.</translation>
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation>Файл {name} не удалось записать: {reason}.</translation>
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation>Файл {name} пуст.</translation>
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation>Файл {name} — не полная резервная копия рабочего пространства.</translation>
  </message>
  <message>
   <source>The files hold no signed result of a round.</source>
   <translation>В файлах нет подписанного результата раунда.</translation>
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation>В папку установки {folder} нельзя записывать.</translation>
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation>В папке {folder} уже есть рабочее пространство.</translation>
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation>Форма требует в {ref} больше элементов, чем принимает программа ({count}; не более {limit}).</translation>
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation>Форма требует записи звука; звук не записывается.</translation>
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation>Форма спрашивает, где ее заполняют; этому компьютеру это неизвестно.</translation>
  </message>
  <message>
   <source>The form cannot take this row: {sentence}</source>
   <translation>Форма не может принять эту строку: {sentence}</translation>
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation>Форма не сохраняет здесь ответ {value}; из строки ничего не принято.</translation>
  </message>
  <message>
   <source>The form does not take this comment: {sentence}</source>
   <translation>Форма не принимает этот комментарий: {sentence}</translation>
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation>Форма больше этого не спрашивает.</translation>
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation>Форма исправляет {instance}, но этой записи нет в рабочем пространстве.</translation>
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation>Форму {form} нельзя разложить в таблицу: ее определение не читается.</translation>
  </message>
  <message>
   <source>The form {form} is not in this workspace.</source>
   <translation>Формы {form} нет в этом рабочем пространстве.</translation>
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation>Степень поддержки по {item} изменена против вычисленной без указания причины.</translation>
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation>На вершине журнала {origin} для {size} записей нет его подписи.</translation>
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation>Заголовок «{heading}» и скрытое имя этого столбца говорят о разных вопросах.</translation>
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation>Заголовка «{heading}» в форме нет; под ним стоит {shown}.</translation>
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation>Заголовок «{text}» стоит над столбцом «{label}»; столбец прочитан как таковой.</translation>
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation>Скрытых имен листа {sheet} больше нет; его столбцы узнаны по заголовкам.</translation>
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation>Установленный файл {file} не такой, каким был поставлен, поэтому малое обновление не подходит.</translation>
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation>В журнале {origin} записей — {held}, должно быть {expected}.</translation>
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation>Ключ {origin} не из тех, что создает устройство этой программы: подписать за него мог бы любой.</translation>
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation>Ключи тех, кто должен открыть файл, здесь еще не известны.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation>Кодировка этого файла угадана; проверьте имена с особыми буквами.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; {shown} may have been written with others.</source>
   <translation>Кодировка этого файла угадана; возможно, {shown} написано другими буквами.</translation>
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation>Буквы в {shown} повреждены по пути.</translation>
  </message>
  <message>
   <source>The line that says which template this is was changed.</source>
   <translation>Строка, указывающая, какой это шаблон, была изменена.</translation>
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation>Строка «{text}» — не полный ключ.</translation>
  </message>
  <message>
   <source>The list of offices is kept on another computer of the secretariat ({device}).</source>
   <translation>Список отделений ведется на другом компьютере секретариата ({device}).</translation>
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation>Список {file} не пришел с формой; у вопросов с ним нет вариантов.</translation>
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation>Список {file}, пришедший с формой, не читается ({detail}).</translation>
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation>В списке {list} вариант {name} встречается более одного раза; сохранены оба.</translation>
  </message>
  <message>
   <source>The marked copy of {name} cannot be written over {name} itself.</source>
   <translation>Размеченную копию {name} нельзя записать поверх самого {name}.</translation>
  </message>
  <message>
   <source>The name that begins with “{start}” has {count} characters; {most} is the most.</source>
   <translation>Название, начинающееся с «{start}», содержит {count} символов; допустимо не более {most}.</translation>
  </message>
  <message>
   <source>The new text of {item} is empty or the one that stands.</source>
   <translation>Новый текст {item} пуст или совпадает с действующим.</translation>
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation>В записке еще нет введения.</translation>
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation>В записке нет пункта {key}.</translation>
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation>Записка не готова к выпуску: {first} (всего {count})</translation>
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation>Записка не подписана ({origin}) или изменена после подписания.</translation>
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation>Число {shown}, возможно, дата.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation>Возражение ({organization}, {item}) должно быть снято изменением, которое не названо.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation>Возражение ({organization}, {item}) имеет состояние {state} и не может стать {wanted}.</translation>
  </message>
  <message>
   <source>The observation does not begin with what was decided: {observation}</source>
   <translation>Замечание не начинается с принятого решения: {observation}</translation>
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation>Порядок для {ref} называет не каждый вариант ровно один раз.</translation>
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation>Парольная фраза не открывает этот файл.</translation>
  </message>
  <message>
   <source>The passphrase of a root key needs at least {least} letters.</source>
   <translation>Парольная фраза корневого ключа содержит не менее {least} знаков.</translation>
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation>Фразы этого языка — рабочие версии, не проверенные языковой службой.</translation>
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation>Рисунок не читается ({what}).</translation>
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation>Программа встретила то, на что не рассчитана ({kind}). Введенное вами сохранено.</translation>
  </message>
  <message>
   <source>The question at {place} cannot be settled in this way.</source>
   <translation>Вопрос в {place} нельзя решить таким образом.</translation>
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation>Вид вопроса {type} неизвестен; вопрос задается как текст.</translation>
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation>Вопрос {label} требует файла; книга Excel его нести не может.</translation>
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation>Вопрос {ref} здесь изменить нельзя.</translation>
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation>Квитанция не доказывает того, что в ней сказано ({step}).</translation>
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation>Запись называет файл {name}, который не дан.</translation>
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation>Резервная копия для восстановления повреждена или обрезана.</translation>
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation>Ссылка {lost} затерта; использована {ref} на другом конце строки.</translation>
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation>Ссылка {ref} стоит более чем в одной строке, с разными ответами.</translation>
  </message>
  <message>
   <source>The reference {ref} was given in another office's form; the row may have been pasted from there.</source>
   <translation>Код {ref} взят из формы другого отделения; возможно, строка вставлена оттуда.</translation>
  </message>
  <message>
   <source>The register cannot be written as {name}.</source>
   <translation>Реестр нельзя записать как {name}.</translation>
  </message>
  <message>
   <source>The request is about another secretariat (code {shown}) than this one (code {expected}).</source>
   <translation>Запрос касается другого секретариата (код {shown}), а не этого (код {expected}).</translation>
  </message>
  <message>
   <source>The request says that another computer keeps the list of offices from now on.</source>
   <translation>В запросе сказано, что отныне список отделений ведет другой компьютер.</translation>
  </message>
  <message>
   <source>The request was made for change {asked} that root keys sign; the list of offices is at change {now}.</source>
   <translation>Запрос составлен для изменения {asked}, подписываемого корневыми ключами; список отделений уже на изменении {now}.</translation>
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation>Взят результат формулы, а не формула.</translation>
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation>Строка относилась к {before}, а теперь указывает {parent}.</translation>
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation>Строка относится к {parent}, которой нет в этой книге.</translation>
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation>Строка не говорит, к какой строке она относится.</translation>
  </message>
  <message>
   <source>The row ends before its last column; the file may have been cut short there.</source>
   <translation>Строка кончается раньше последнего столбца; возможно, файл здесь оборван.</translation>
  </message>
  <message>
   <source>The row has no reference left; all its answers are those of {ref}.</source>
   <translation>У строки не осталось кода; все ее ответы — ответы {ref}.</translation>
  </message>
  <message>
   <source>The row has no reference left; its answers are most like those of {proposed}.</source>
   <translation>У строки не осталось кода; ее ответы больше всего похожи на ответы {proposed}.</translation>
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation>Строка совпадает с {place} и принята один раз.</translation>
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation>В строке {found} нет ни комментария, ни предлагаемого изменения.</translation>
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation>По ответам найдено, что строка — это {ref}, после сортировки, оставившей ссылки на месте.</translation>
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation>Правило «{rule}» не может работать с {parameter} = {value}.</translation>
  </message>
  <message>
   <source>The secretariat keeps the name under which it was founded.</source>
   <translation>Секретариат сохраняет имя, под которым он был основан.</translation>
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation>Секретариат сообщает, что у него {size} записей этого журнала, но не те, что здесь.</translation>
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation>Секретариат сообщает, что у него {size} записей журнала {origin} с другим корнем, чем у нас.</translation>
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation>В настройках нет form_id; используется имя файла: {form_id}.</translation>
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation>В настройках нет версии; книга известна как версия {version}.</translation>
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation>Лист {proposed} называет {ref}, но не узнан; там могут быть ответы этой строки.</translation>
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation>Лист {sheet} не входит в форму; его ячейки ({cells}) не прочитаны.</translation>
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation>Листа «{label}» нет в книге; из него ничего не прочитано и не изменено.</translation>
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation>Исходные данные инструмента {form_id} неполны: {what}.</translation>
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation>Шаблон версии {theirs} прочитан с версией формы {ours}.</translation>
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation>Текст занимает всю ячейку; его конец, возможно, утрачен.</translation>
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation>Текст — не полная подписанная записка.</translation>
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation>Текст кода QR не от этой программы, или в нем недостает куска.</translation>
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation>Текст {item} — не тот, по которому открыт раунд {number}.</translation>
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation>Из даты опущено время суток.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Две парольные фразы не совпадают.</translation>
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation>Две ссылки новой строки различаются; использована {ref}.</translation>
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation>Две ссылки этой строки различаются: строки отсортированы без первого или последнего столбца.</translation>
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation>Обновлению нужно {needed} МБ свободного места; свободно {free} МБ.</translation>
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation>Книга здесь не следует правилам XLSForm: {detail}</translation>
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation>Размер книги {size} байт; программа принимает {limit}.</translation>
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation>Книга защищена паролем.</translation>
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation>Книга распаковывается в {size} байт, частей: {parts}; книге вопросов столько не нужно.</translation>
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation>В книге {name} не сказано, от какого отделения из списка она пришла.</translation>
  </message>
  <message>
   <source>The workspace in {folder} cannot be read where it lies: nothing can be written beside it.</source>
   <translation>Рабочее пространство в {folder} нельзя прочитать там, где оно лежит: рядом ничего нельзя записать.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation>Рабочее пространство в {folder} заперто, данная парольная фраза его не открывает.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation>Рабочее пространство в {folder} открыто в другом окне или программе.</translation>
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation>Рабочее пространство в {folder} записано более новой версией программы (формат {found}; эта программа знает {known}).</translation>
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation>Год в {shown} слишком далек.</translation>
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation>Начальные нули — те, что показывает ячейка.</translation>
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation>В записи {record} ({form}) поле {field} имеет значение «{value}», неизвестное этой версии.</translation>
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation>Их число задает форма.</translation>
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation>Есть записи журнала {origin}, которого нет в списке отделений.</translation>
  </message>
  <message>
   <source>There are {count} consultations here, and none was named: {ids}.</source>
   <translation>Здесь несколько консультаций ({count}), и ни одна не названа: {ids}.</translation>
  </message>
  <message>
   <source>There is a file {name} already; a root key is never written over another.</source>
   <translation>Файл {name} уже есть; корневой ключ никогда не записывается поверх другого.</translation>
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation>В этой консультации нет комментария {comment}.</translation>
  </message>
  <message>
   <source>There is no consultation in this workspace.</source>
   <translation>В этом рабочем пространстве нет консультаций.</translation>
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation>В этом рабочем пространстве нет консультации «{consultation}».</translation>
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation>В списке нет устройства {device}.</translation>
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation>В этом рабочем пространстве нет черновика {draft}.</translation>
  </message>
  <message>
   <source>There is no earlier version beside version {installed}.</source>
   <translation>Рядом с версией {installed} нет более ранней.</translation>
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation>В списке нет отделения {office}.</translation>
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation>Нет отделения {office}, которому можно отправить.</translation>
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation>В этом рабочем пространстве нет записи {record}.</translation>
  </message>
  <message>
   <source>There is no room for a copy of this file among those set aside; keep the file yourself.</source>
   <translation>Среди отложенных файлов нет места для копии этого; сохраните файл сами.</translation>
  </message>
  <message>
   <source>There is no root key in this workspace that could be moved.</source>
   <translation>В этом рабочем пространстве нет корневого ключа, который можно было бы перенести.</translation>
  </message>
  <message>
   <source>There is no such file waiting or set aside: {name}.</source>
   <translation>Среди ожидающих и отложенных нет такого файла: {name}.</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>В папке {folder} нет рабочего пространства.</translation>
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation>Эти ответы даны по другой форме ({found}), а не по {expected}.</translation>
  </message>
  <message>
   <source>These files do not ask for the same change.</source>
   <translation>Эти файлы просят не об одном и том же изменении.</translation>
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation>Эти доли не открывают ключ восстановления: {detail}.</translation>
  </message>
  <message>
   <source>This change needs the signatures of {needed} root keys; {present} of them are on this computer.</source>
   <translation>Для этого изменения нужны подписи корневых ключей: {needed}; на этом компьютере их {present}.</translation>
  </message>
  <message>
   <source>This command cannot lay out a PDF or a picture.</source>
   <translation>Эта команда не может сверстать PDF или рисунок.</translation>
  </message>
  <message>
   <source>This comment is of {organization}; only that organization or the secretariat can take it.</source>
   <translation>Этот комментарий организации {organization}; принять его может только эта организация или секретариат.</translation>
  </message>
  <message>
   <source>This computer has no safe place of its own for a passphrase, or did not keep it.</source>
   <translation>На этом компьютере нет надежного места для парольной фразы, или он ее не сохранил.</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices already.</source>
   <translation>Этот компьютер уже ведет список отделений.</translation>
  </message>
  <message>
   <source>This computer kept the list of offices before and handed it on; it cannot take it back.</source>
   <translation>Этот компьютер раньше вел список отделений и передал его; взять его обратно он не может.</translation>
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation>Этот черновик не читается ({detail}).</translation>
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation>Этот файл ({found}) — не книга вопросов.</translation>
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation>Этот файл не открывается как книга; возможно, он обрезан или другого вида.</translation>
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation>Этот файл — не пакет этой программы.</translation>
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation>Этот файл — не форма: он не читается как XML ({detail}).</translation>
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation>Эта форма требует того, чего программа не умеет, место {place}: {detail}.</translation>
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation>Эта форма объявляет собственный тип документа или сущности, которые XForm не нужны.</translation>
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation>В этой форме нет вопроса {ref}.</translation>
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation>Эта форма больше, чем принимает программа ({what}: {size}, не более {limit}).</translation>
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation>В этой форме нет части, нужной каждой форме: {detail}.</translation>
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation>Это рабочее пространство самого секретариата; оно не просит о приеме.</translation>
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation>Этого отделения еще нет в списке секретариата.</translation>
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation>У этой организации еще нет ключа восстановления.</translation>
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation>Эта программа работает не из установки, которую можно обновить файлом.</translation>
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation>Эта программа собрана без ключей издателей, поэтому не может проверить обновление.</translation>
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation>Этот вопрос здесь не задается из-за других ответов строки, но записано {shown}.</translation>
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation>Эту запись сделало отделение {office}; изменить ее может только эта организация.</translation>
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation>В этой строке нет ссылки и мало данных; возможно, это итог или примечание.</translation>
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation>Эта строка была записью, когда создавался шаблон; скрытого листа, где сказано какой, больше нет.</translation>
  </message>
  <message>
   <source>This workspace has no passphrase that could be remembered.</source>
   <translation>У этого рабочего пространства нет парольной фразы, которую можно было бы запомнить.</translation>
  </message>
  <message>
   <source>Too many files wait for earlier ones; this one was not kept. It is right in itself.</source>
   <translation>Слишком много файлов ждут более ранних; этот не сохранен. Сам по себе он верен.</translation>
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation>Переведите отмеченное место.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation>Повторите; если не поможет, сообщите о затруднении через меню «Справка».</translation>
  </message>
  <message>
   <source>Two of the files are called {name}; an answer could mean either.</source>
   <translation>Два файла называются {name}; ответ мог бы означать любой из них.</translation>
  </message>
  <message>
   <source>Type it again, twice the same. Nothing was changed.</source>
   <translation>Введите ее снова, дважды одинаково. Ничего не изменено.</translation>
  </message>
  <message>
   <source>Type one, or take the lock away instead.</source>
   <translation>Введите ее или снимите блокировку.</translation>
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation>Введите парольную фразу снова. Если она утрачена, резервную копию открывают доли восстановления организации.</translation>
  </message>
  <message>
   <source>Type the passphrase when you open the workspace, and keep it written down apart.</source>
   <translation>Вводите парольную фразу при открытии рабочего пространства и храните ее записанной отдельно.</translation>
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation>Введите две из трех долей одного листа, каждую со всеми словами, по порядку.</translation>
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation>Распакуйте его сами в папку и примите папку.</translation>
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation>Обновите программу и примите файл снова. В нем ничего не утрачено.</translation>
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation>Используйте тип XLSForm, если нужен не текст.</translation>
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation>Возьмите другую его копию или более раннюю резервную.</translation>
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation>Сократите число уровней групп и введите книгу снова.</translation>
  </message>
  <message>
   <source>Version {version} could not open the workspaces that version {installed} writes.</source>
   <translation>Версия {version} не сможет открыть рабочие пространства, которые записывает версия {installed}.</translation>
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation>Версия {version} распакована, но не прошла самопроверку на этом компьютере.</translation>
  </message>
  <message>
   <source>Wait until it is done; then start Assent again.</source>
   <translation>Дождитесь окончания, затем запустите Assent снова.</translation>
  </message>
  <message>
   <source>Waits for an earlier file: it begins at entry {start}, of which {held} are here.</source>
   <translation>Ждет более раннего файла: он начинается с записи {start}, а здесь их {held}.</translation>
  </message>
  <message>
   <source>What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB.</source>
   <translation>То, чего нет у получателя, занимает {size} МБ без вложений; файл вмещает {most} МБ.</translation>
  </message>
  <message>
   <source>What was given is not a root key: neither the file of one nor its 33 words.</source>
   <translation>То, что дано, не корневой ключ: ни его файл, ни его 33 слова.</translation>
  </message>
  <message>
   <source>Who may sign cannot be told from these files alone: no bundle of a secretariat is among them.</source>
   <translation>По одним этим файлам не сказать, кто вправе подписывать: среди них нет пакета секретариата.</translation>
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation>Напишите объект JSON с именами вопросов и ответами или дайте XML заполнения.</translation>
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation>Укажите form_id на листе settings и никогда его не меняйте.</translation>
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation>Напишите число без единиц и слов.</translation>
  </message>
  <message>
   <source>Write a request for the holders of the root keys: Secretariat, Root keys.</source>
   <translation>Составьте запрос держателям корневых ключей: Секретариат, Корневые ключи.</translation>
  </message>
  <message>
   <source>Write a shorter name; what has to be said besides can go into the records.</source>
   <translation>Напишите название короче; остальное можно указать в записях.</translation>
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation>Укажите версию на листе settings и увеличивайте ее при каждом изменении.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Напишите целое число.</translation>
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation>Напишите ответ того вида, который нужен вопросу.</translation>
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation>Напишите одной фразой, почему редактор выбирает другую степень; она хранится в приложении.</translation>
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation>Напишите одной фразой, почему запись отзывается.</translation>
  </message>
  <message>
   <source>Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each.</source>
   <translation>Запишите ее как в примере руководства для секретариата, docs/SECRETARIAT-GUIDE.md; тексты даются списками, каждый со своим языком.</translation>
  </message>
  <message>
   <source>Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.</source>
   <translation>Напишите так, как просит форма; вариант — как в списке, дату — как 2026-03-31.</translation>
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation>Напишите широту и долготу, например -1.28 36.82.</translation>
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation>Напишите больше букв.</translation>
  </message>
  <message>
   <source>Write the answer itself.</source>
   <translation>Впишите сам ответ.</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>Напишите ответ.</translation>
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation>Напишите дату в виде год-месяц-день, например 2026-03-31.</translation>
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation>Напишите введение; программа его не сочиняет.</translation>
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation>Напишите ссылку этой строки.</translation>
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation>Напишите ссылку строки, к которой она относится.</translation>
  </message>
  <message>
   <source>Write the text as it is to be asked in the next round.</source>
   <translation>Напишите текст таким, каким он будет вынесен на следующий раунд.</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation>Напишите время в виде часы:минуты, например 14:30.</translation>
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation>Впишите само значение.</translation>
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation>Напишите то, что имелось в виду.</translation>
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation>Напишите, почему ее можно назвать: она об этом просила или о ней идет речь, но говорит не она.</translation>
  </message>
  <message>
   <source>Write: assent update FILE, or assent updates --install for one that came with a bundle.</source>
   <translation>Введите: assent update ФАЙЛ или assent updates --install для обновления, пришедшего с пакетом.</translation>
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation>Вы продолжаете работать с версией {installed}. Сообщите о затруднении через меню «Справка».</translation>
  </message>
  <message>
   <source>`{command}` also needs {what}.</source>
   <translation>Для `{command}` нужно еще {what}.</translation>
  </message>
  <message>
   <source>a context of {count} bytes</source>
   <translation>контекст, байт: {count}</translation>
  </message>
  <message>
   <source>a context of {count} entries</source>
   <translation>контекст, записей: {count}</translation>
  </message>
  <message>
   <source>a device changes its office or returns after it was revoked</source>
   <translation>устройство меняет отделение или возвращается после отзыва</translation>
  </message>
  <message>
   <source>a device that kept the list before takes it over again</source>
   <translation>устройство, которое вело список раньше, принимает его снова</translation>
  </message>
  <message>
   <source>a handover comes first in its entry</source>
   <translation>передача должна стоять первой в своей записи</translation>
  </message>
  <message>
   <source>a part is larger than it says</source>
   <translation>часть больше, чем в ней указано</translation>
  </message>
  <message>
   <source>a part of it cannot be read</source>
   <translation>часть его не читается</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>часть его не распаковывается</translation>
  </message>
  <message>
   <source>a quotation mark after line {line} is not closed as it should be</source>
   <translation>кавычка после строки {line} не закрыта как следует</translation>
  </message>
  <message>
   <source>a revoked device returns</source>
   <translation>отозванное устройство возвращается</translation>
  </message>
  <message>
   <source>a root key is counted twice</source>
   <translation>корневой ключ учтен дважды</translation>
  </message>
  <message>
   <source>a small part unpacks into a very large one</source>
   <translation>маленькая часть распаковывается в очень большую</translation>
  </message>
  <message>
   <source>a web page or a document</source>
   <translation>веб-страница или документ</translation>
  </message>
  <message>
   <source>an entry of {count} bytes</source>
   <translation>запись, байт: {count}</translation>
  </message>
  <message>
   <source>an office has no name of its own</source>
   <translation>у отделения нет собственного имени</translation>
  </message>
  <message>
   <source>an organization has no name</source>
   <translation>у организации нет названия</translation>
  </message>
  <message>
   <source>another kind of archive</source>
   <translation>архив другого вида</translation>
  </message>
  <message>
   <source>another kind of document</source>
   <translation>документ другого вида</translation>
  </message>
  <message>
   <source>asked for more memory than allowed, or ended the reader</source>
   <translation>потребовало больше памяти, чем разрешено, или завершило чтение</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>байт</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>ячейки</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>закрыт</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>закрывается</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>завершен</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>сведен</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>обрезана</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>повреждена</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>в черновике</translation>
  </message>
  <message>
   <source>elements</source>
   <translation>элементы</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>он не открывается</translation>
  </message>
  <message>
   <source>it could not be read to its end ({name})</source>
   <translation>его не удалось прочитать до конца ({name})</translation>
  </message>
  <message>
   <source>it declares entities of its own</source>
   <translation>в нем объявлены собственные сущности</translation>
  </message>
  <message>
   <source>it does not begin with a founding</source>
   <translation>он не начинается с учреждения</translation>
  </message>
  <message>
   <source>it ends too early or was changed on the way</source>
   <translation>он обрывается или был изменен в пути</translation>
  </message>
  <message>
   <source>it has a cell that is not in its row</source>
   <translation>в нем есть ячейка не в своей строке</translation>
  </message>
  <message>
   <source>it has a cell without a place</source>
   <translation>в нем есть ячейка без места</translation>
  </message>
  <message>
   <source>it has a part that is no sheet</source>
   <translation>в нем есть часть, которая не является листом</translation>
  </message>
  <message>
   <source>it has a row without a place</source>
   <translation>в нем есть строка без места</translation>
  </message>
  <message>
   <source>it has a sheet that is not in the list of sheets</source>
   <translation>в нем есть лист, которого нет в списке листов</translation>
  </message>
  <message>
   <source>it has a sheet whose part is missing</source>
   <translation>в нем есть лист, часть которого отсутствует</translation>
  </message>
  <message>
   <source>it has a sign that XML does not know</source>
   <translation>в нем есть знак, неизвестный XML</translation>
  </message>
  <message>
   <source>it has a text that is not in the list of texts</source>
   <translation>в нем есть текст, которого нет в списке текстов</translation>
  </message>
  <message>
   <source>it has rows that are not in order</source>
   <translation>строки в нем идут не по порядку</translation>
  </message>
  <message>
   <source>it has two cells in one place</source>
   <translation>в нем две ячейки на одном месте</translation>
  </message>
  <message>
   <source>it holds the same part twice or thousands of parts</source>
   <translation>в нем одна часть дважды или тысячи частей</translation>
  </message>
  <message>
   <source>it is founded twice</source>
   <translation>он учрежден дважды</translation>
  </message>
  <message>
   <source>it lists no changes</source>
   <translation>в нем не перечислены изменения</translation>
  </message>
  <message>
   <source>it needs more memory than allowed</source>
   <translation>ему нужно больше памяти, чем разрешено</translation>
  </message>
  <message>
   <source>it revokes a device that is not in it</source>
   <translation>отзывается устройство, которого в нем нет</translation>
  </message>
  <message>
   <source>it was founded in another log</source>
   <translation>он учрежден в другом журнале</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>его буквы не читаются</translation>
  </message>
  <message>
   <source>its root keys and their number do not agree</source>
   <translation>корневые ключи и их число не согласуются</translation>
  </message>
  <message>
   <source>more than {count} bytes</source>
   <translation>более {count} байт</translation>
  </message>
  <message>
   <source>nesting</source>
   <translation>вложенность</translation>
  </message>
  <message>
   <source>no filled sheet</source>
   <translation>нет заполненных листов</translation>
  </message>
  <message>
   <source>no header</source>
   <translation>нет заголовка</translation>
  </message>
  <message>
   <source>no process could be started</source>
   <translation>не удалось запустить процесс</translation>
  </message>
  <message>
   <source>not a PNG file</source>
   <translation>это не файл PNG</translation>
  </message>
  <message>
   <source>not text and no known format</source>
   <translation>не текст и не известный формат</translation>
  </message>
  <message>
   <source>open</source>
   <translation>открыт</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <translation>часть {number} из {count}</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>заменен</translation>
  </message>
  <message>
   <source>text without a known ending</source>
   <translation>текст без известного расширения</translation>
  </message>
  <message>
   <source>the backup was made for another key</source>
   <translation>резервная копия сделана для другого ключа</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>файл пуст</translation>
  </message>
  <message>
   <source>the handover does not begin where the old registrar ended</source>
   <translation>передача начинается не там, где остановился прежний хранитель списка</translation>
  </message>
  <message>
   <source>the handover was signed for another device</source>
   <translation>передача подписана для другого устройства</translation>
  </message>
  <message>
   <source>the office {office} changes its organization</source>
   <translation>отделение {office} меняет организацию</translation>
  </message>
  <message>
   <source>the office {office} of a device is not in it</source>
   <translation>отделения {office}, к которому относится устройство, в нем нет</translation>
  </message>
  <message>
   <source>they belong to another kind of key</source>
   <translation>они относятся к ключу другого вида</translation>
  </message>
  <message>
   <source>they do not belong together, or a word is not as it stands on the sheet</source>
   <translation>они не из одного набора, или какое-то слово не такое, как на листе</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>слишком большая</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>заняло слишком много времени</translation>
  </message>
  <message>
   <source>was cancelled</source>
   <translation>отменено</translation>
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation>Адреса оставлены простым текстом ({count}): на листе не более {limit} ссылок.</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} байт</translation>
  </message>
  <message>
   <source>{count} bytes unpacked</source>
   <translation>{count} байт после распаковки</translation>
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation>Ячейки далеко справа не прочитаны: {count}.</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>записей: {count}</translation>
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation>Скрытые строки прочитаны как остальные: {count}.</translation>
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation>Числа или даты оставлены текстом ({count}), иначе табличная программа изменила бы их.</translation>
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation>Из объединяемых комментариев не относятся к {consultation}: {count}.</translation>
  </message>
  <message>
   <source>{count} of these comments are put together with others already.</source>
   <translation>Из этих комментариев уже объединены с другими: {count}.</translation>
  </message>
  <message>
   <source>{count} of {needed} needed are here</source>
   <translation>есть {count} из {needed} нужных</translation>
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation>Не поместились вопросы: {count}; на листе {limit} столбцов. Они есть в выгрузке CSV.</translation>
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation>Записей формы {form}, которых нет в этой книге: {count}; форма не установлена.</translation>
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation>Записей шаблона, которых больше нет в книге: {count}; они остаются без изменений.</translation>
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation>Строки над заголовками не входят в форму и не прочитаны: {count}.</translation>
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation>Строк этой записи, которых больше нет в книге: {count}.</translation>
  </message>
  <message>
   <source>{count} sections</source>
   <translation>разделов: {count}</translation>
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation>Тексты длиннее ячейки: {count}; они целиком стоят на листе длинных текстов.</translation>
  </message>
  <message>
   <source>{field} has no such value to choose: it is not in conflict, or nobody wrote that.</source>
   <translation>У поля {field} нет такого значения для выбора: оно не в конфликте, или никто этого не писал.</translation>
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation>{heading}: официальных возражений этого раунда больше нет в тексте: {count}.</translation>
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation>У пункта {item} нет официального текста на языке записки; место оставлено пустым.</translation>
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation>У пункта {item} еще нет текста ни на одном языке.</translation>
  </message>
  <message>
   <source>{item} has no text with the hash or in the round “{wanted}”.</source>
   <translation>У {item} нет текста с таким хешем или в таком раунде: «{wanted}».</translation>
  </message>
  <message>
   <source>{item} has not been put in any round, so there is no grade to set.</source>
   <translation>{item} не выносился ни на один раунд: устанавливать степень не на чем.</translation>
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation>{item}, раунд {round}: подписанный результат — {stored}, вычисленный заново — {recomputed}.</translation>
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation>{label}: {message}</translation>
  </message>
  <message>
   <source>{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be.</source>
   <translation>{length} байт нельзя разделить на части по {size} байт; частей может быть не более {most}.</translation>
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation>{name} относится к форме {form}, которая здесь не установлена.</translation>
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation>{name} несет версию {version}, которая не новее установленной ранее.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {detail}.</source>
   <translation>{name} нельзя использовать: {detail}.</translation>
  </message>
  <message>
   <source>{name} has {size} MB; at most {most} MB fit into a bundle.</source>
   <translation>Размер {name} — {size} МБ; в пакет помещается не более {most} МБ.</translation>
  </message>
  <message>
   <source>{name} holds {size} MB; a file of at most {most} MB can travel with a record.</source>
   <translation>{name} занимает {size} МБ; с записью может отправиться файл не более {most} МБ.</translation>
  </message>
  <message>
   <source>{name} is a table of comments, and there is no consultation here that they are about.</source>
   <translation>{name} — таблица комментариев, но консультации, к которой они относятся, здесь нет.</translation>
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation>{name} — обновление {program} для {system}, а не для этой установки.</translation>
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation>Файл {name} поврежден: {what}.</translation>
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation>Файл {name} больше, чем открывает программа ({what}).</translation>
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation>{name} — не полный файл обновления Assent.</translation>
  </message>
  <message>
   <source>{name} is not a name for a picture.</source>
   <translation>{name} не подходит как имя рисунка.</translation>
  </message>
  <message>
   <source>{name} is not a review workbook of this program: the column “{column}” is not there.</source>
   <translation>{name} не является книгой проверки этой программы: нет столбца «{column}».</translation>
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation>{name} — не книга какой-либо установленной здесь формы.</translation>
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation>{name} — не книга, которую может прочитать программа ({what}).</translation>
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation>Файл {name} не подписан издателями Assent.</translation>
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation>Файл {name} защищен паролем и не читается.</translation>
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation>{name} обновляет версию {bases}; здесь установлена версия {installed}.</translation>
  </message>
  <message>
   <source>{name} was changed while it was being read.</source>
   <translation>Файл {name} был изменен во время чтения.</translation>
  </message>
  <message>
   <source>{name} was made from the form {form}, but the sheet with its rows was not found in it.</source>
   <translation>Файл {name} сделан из формы {form}, но лист с ее строками в нем не найден.</translation>
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation>Файл {name} не открыт: {what}. Табличные программы таких файлов не создают.</translation>
  </message>
  <message>
   <source>{new} keeps the list of offices from now on, in place of {old} after its {size} entries.</source>
   <translation>Отныне список отделений ведет {new} вместо {old} после записей числом {size}.</translation>
  </message>
  <message>
   <source>{office} asks to be admitted with the code {code}; it is not admitted yet.</source>
   <translation>{office} просит о принятии с кодом {code}; оно еще не принято.</translation>
  </message>
  <message>
   <source>{organization} has no position on {item} that this comment could join.</source>
   <translation>У {organization} нет позиции по {item}, к которой можно добавить этот комментарий.</translation>
  </message>
  <message>
   <source>{organization} has not raised a formal objection to {item}.</source>
   <translation>{organization} не заявляла официального возражения против {item}.</translation>
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation>{organization} не входит в состав этого раунда; позиция по {item} сохранена.</translation>
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation>{organization} занимает позицию по «{item}», а такого пункта в этом раунде нет.</translation>
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation>{organization}: разрешено назвать в записке, но причина не указана.</translation>
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation>{origin}: подписаны две разные истории. Оба подписанных заявления хранятся как доказательство.</translation>
  </message>
  <message>
   <source>{packed} bytes that unpack to {count}</source>
   <translation>{packed} байт, которые распаковываются в {count}</translation>
  </message>
  <message>
   <source>{present} of {count} parts are here.</source>
   <translation>Здесь {present} из {count} частей.</translation>
  </message>
  <message>
   <source>{proposed} is no reference of this form, and a record of it is not in the workbook any more.</source>
   <translation>{proposed} — не код этой формы, а одной из ее записей в книге больше нет.</translation>
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation>{ref} содержит другие вопросы и сама ответа не принимает.</translation>
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation>Строк ({rows}) больше, чем вмещает лист; продолжение: {sheets}.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation>{shown} можно прочесть как две разные даты.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation>{shown} можно прочесть как два разных числа.</translation>
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation>{shown} может означать более одного ответа из списка.</translation>
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation>{shown} не подходит к вопросу.</translation>
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation>{shown} не соответствует правилу вопроса: {rule}</translation>
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation>В {shown} год из двух цифр.</translation>
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation>{shown} — число больше, чем допускает форма.</translation>
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation>{shown} есть в списке, но не при других ответах этой строки.</translation>
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation>{shown} — не дата.</translation>
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation>{shown} — не число.</translation>
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation>{shown} — не место.</translation>
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation>{shown} — не время суток.</translation>
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation>{shown} — не целое число.</translation>
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation>{shown} нет в списке этого вопроса.</translation>
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation>{shown}, возможно, место.</translation>
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation>{shown}, возможно, означает отсутствие ответа.</translation>
  </message>
  <message>
   <source>{shown} may stand for the answer above.</source>
   <translation>{shown}, возможно, означает ответ выше.</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <source>{size} MB unpacked</source>
   <translation>{size} МБ после распаковки</translation>
  </message>
  <message>
   <source>{text} is not a text of {item} that could answer the objection.</source>
   <translation>{text} не является текстом {item}, который мог бы ответить на возражение.</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys cannot be asked for.</source>
   <translation>Нельзя требовать {threshold} из {count} корневых ключей.</translation>
  </message>
  <message>
   <source>{word}: An image file is attached.</source>
   <translation>{word}: прилагается файл изображения.</translation>
  </message>
  <message>
   <source>{word}: Coordinates are typed and checked; there is no map.</source>
   <translation>{word}: координаты вводятся и проверяются; карты нет.</translation>
  </message>
  <message>
   <source>{word}: It is asked as a whole number.</source>
   <translation>{word}: запрашивается целое число.</translation>
  </message>
  <message>
   <source>{word}: It is asked as the name of a map file.</source>
   <translation>{word}: запрашивается имя файла карты.</translation>
  </message>
  <message>
   <source>{word}: No other program is opened; the answer is typed or the file attached.</source>
   <translation>{word}: другая программа не открывается; ответ вводится или прилагается файл.</translation>
  </message>
  <message>
   <source>{word}: Nothing is recorded for it; the value stays empty.</source>
   <translation>{word}: ничего не записывается; значение остается пустым.</translation>
  </message>
  <message>
   <source>{word}: The answer stays visible while it is typed.</source>
   <translation>{word}: ответ остается видимым при вводе.</translation>
  </message>
  <message>
   <source>{word}: The choices are shown in the program's own order on the page.</source>
   <translation>{word}: варианты показаны в порядке, принятом в программе.</translation>
  </message>
  <message>
   <source>{word}: The choices of the workbook are shown, not those of the file it searches.</source>
   <translation>{word}: показаны варианты из книги, а не из файла, по которому идет поиск.</translation>
  </message>
  <message>
   <source>{word}: The date is shown in the Gregorian calendar.</source>
   <translation>{word}: дата показана по григорианскому календарю.</translation>
  </message>
  <message>
   <source>{word}: The file is attached; the program does not record it itself.</source>
   <translation>{word}: файл прилагается; сама программа запись не делает.</translation>
  </message>
  <message>
   <source>{word}: The journal of answers that the program keeps anyway takes its place.</source>
   <translation>{word}: вместо него служит журнал ответов, который программа ведет в любом случае.</translation>
  </message>
  <message>
   <source>{word}: The plain question is shown.</source>
   <translation>{word}: показан обычный вопрос.</translation>
  </message>
  <message>
   <source>{word}: The range is shown as a horizontal scale.</source>
   <translation>{word}: диапазон показан горизонтальной шкалой.</translation>
  </message>
  <message>
   <source>{word}: The value is typed, not captured by a device.</source>
   <translation>{word}: значение вводится, а не считывается устройством.</translation>
  </message>
  <message>
   <source>{word}: The whole date is asked.</source>
   <translation>{word}: запрашивается полная дата.</translation>
  </message>
  <message>
   <source>{word}: The width on a grid is not kept; questions stand below one another.</source>
   <translation>{word}: ширина в сетке не сохраняется; вопросы идут один под другим.</translation>
  </message>
  <message>
   <source>{word}: There is no map; the plain question is shown.</source>
   <translation>{word}: карты нет; показан обычный вопрос.</translation>
  </message>
  <message>
   <source>{word}: This appearance is not known here; the plain question is shown.</source>
   <translation>{word}: этот вид здесь не известен; показан обычный вопрос.</translation>
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation>«{cluster}» опущено: ни один из комментариев нельзя публиковать.</translation>
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation>«{found}» — не вид комментария; используйте ge, te или ed.</translation>
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation>«{found}» — не пункт этой консультации.</translation>
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation>«{found}» — не организация этой консультации.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation>«{item}» — не пункт этой консультации.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation>«{item}» — не пункт консультации {consultation}.</translation>
  </message>
  <message>
   <source>“{name}” is missing</source>
   <translation>нет «{name}»</translation>
  </message>
  <message>
   <source>“{name}” is not text</source>
   <translation>«{name}» — не текст</translation>
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation>«{organization}» нет в списке организаций.</translation>
  </message>
  <message>
   <source>“{place}” cannot be used as it is: {found}</source>
   <translation>«{place}» нельзя использовать как есть: {found}</translation>
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation>В «{place}» есть то, чего эта версия программы не может прочитать: {found}</translation>
  </message>
  <message>
   <source>“{recipient}” is not the key of anybody who could open a file.</source>
   <translation>«{recipient}» — не ключ того, кто мог бы открыть файл.</translation>
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation>С «{start}» начинается несколько номеров.</translation>
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation>«{title}»: состояние {status} без полной оценки рисков и матрицы решений.</translation>
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation>«{title}»: вероятность и последствия указываются вместе или не указываются вовсе.</translation>
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation>«{title}»: сказано, что персональные данные в реестре есть, а матрица говорит, что нет.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation>«{title}»: остаточный риск выше риска до мер контроля.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation>«{title}»: остаточный риск снижен без каких-либо мер контроля.</translation>
  </message>
  <message>
   <source>“{typed}” cannot be the code of an organization.</source>
   <translation>«{typed}» не может быть кодом организации.</translation>
  </message>
  <message>
   <source>“{value}” is not an answer to “{label}”.</source>
   <translation>«{value}» не является ответом на вопрос «{label}».</translation>
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation>Значение «{value}» не подходит для {name}.</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Go back to version {version}</source>
   <translation>Вернуться к версии {version}</translation>
  </message>
  <message>
   <source>Install an update from a file…</source>
   <translation>Установить обновление из файла…</translation>
  </message>
  <message>
   <source>Install version {version}</source>
   <translation>Установить версию {version}</translation>
  </message>
  <message>
   <source>It was installed by an administrator's package, which is how it is updated.</source>
   <translation>Программа установлена из пакета администратора; так же она и обновляется.</translation>
  </message>
  <message>
   <source>Open Assent</source>
   <translation>Открыть Assent</translation>
  </message>
  <message>
   <source>Send an update to the offices…</source>
   <translation>Отправить обновление отделениям…</translation>
  </message>
  <message>
   <source>Start version {version} now</source>
   <translation>Запустить версию {version} сейчас</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Программа</translation>
  </message>
  <message>
   <source>The update is checked and unpacked…</source>
   <translation>Обновление проверяется и распаковывается…</translation>
  </message>
  <message>
   <source>This is version {version}.</source>
   <translation>Это версия {version}.</translation>
  </message>
  <message>
   <source>Unpacking the update</source>
   <translation>Распаковка обновления</translation>
  </message>
  <message>
   <source>Update file</source>
   <translation>Файл обновления</translation>
  </message>
  <message>
   <source>Update of Assent</source>
   <translation>Обновление Assent</translation>
  </message>
  <message>
   <source>Version {version} came with the secretariat's bundle.</source>
   <translation>Версия {version} пришла с пакетом секретариата.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask the secretariat for its update file, or for an installer.</source>
   <translation>Вышла версия {version}. Попросите у секретариата файл обновления или установочный файл.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask whoever looks after this computer for the new package.</source>
   <translation>Вышла версия {version}. Попросите новый пакет у того, кто обслуживает этот компьютер.</translation>
  </message>
  <message>
   <source>Version {version} is ready and starts next time Assent is opened.</source>
   <translation>Версия {version} готова и запустится при следующем открытии Assent.</translation>
  </message>
  <message>
   <source>Version {version} starts next time.</source>
   <translation>В следующий раз запустится версия {version}.</translation>
  </message>
  <message>
   <source>✓ Version {version} goes to the offices with the next bundle.</source>
   <translation>✓ Версия {version} уйдет отделениям со следующим пакетом.</translation>
  </message>
  <message>
   <source>✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.</source>
   <translation>✓ Версия {version} готова и запустится при следующем открытии Assent. Версия {previous} сохраняется рядом.</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Add one</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Add: {name}</source>
   <translation>Добавить: {name}</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>Здесь нужен ответ.</translation>
  </message>
  <message>
   <source>Answers in rows</source>
   <translation>Ответы по строкам</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Пока нет.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Убрать: {name}</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Показать таблицей</translation>
  </message>
  <message>
   <source>Show as cards</source>
   <translation>Показать карточками</translation>
  </message>
  <message>
   <source>This answer does not fit the rule of the form.</source>
   <translation>Этот ответ не соответствует правилу формы.</translation>
  </message>
  <message>
   <source>This cannot be read as the kind of value asked for.</source>
   <translation>Это не похоже на значение требуемого вида.</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>не относится</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>нет ответа</translation>
  </message>
  <message>
   <source>required</source>
   <translation>обязательно</translation>
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
   <translation>(таблица)</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Ответы</translation>
  </message>
  <message>
   <source>Attached: {name} ({size})</source>
   <translation>Приложено: {name} ({size})</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнить</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Исправить</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Исправлено</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Различия</translation>
  </message>
  <message>
   <source>History</source>
   <translation>История</translation>
  </message>
  <message>
   <source>Is the record withdrawn?</source>
   <translation>Отозвана ли запись?</translation>
  </message>
  <message>
   <source>Keep this answer</source>
   <translation>Оставить этот ответ</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>Оставить «{answer}» ({office}, {when})</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Открыть файл</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Печать…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Доказательство</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Записано</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Сохранить как PDF…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Сохранить файл</translation>
  </message>
  <message>
   <source>Save the file…</source>
   <translation>Сохранить файл…</translation>
  </message>
  <message>
   <source>Save the proof…</source>
   <translation>Сохранить доказательство…</translation>
  </message>
  <message>
   <source>Sealed as {hash}</source>
   <translation>Скреплено под {hash}</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Разрешено</translation>
  </message>
  <message>
   <source>These two say the same.</source>
   <translation>Содержание одинаково.</translation>
  </message>
  <message>
   <source>Two devices answered without knowing of each other: {question}</source>
   <translation>Два устройства ответили, не зная друг о друге: {question}</translation>
  </message>
  <message>
   <source>Withdraw the record</source>
   <translation>Отозвать запись</translation>
  </message>
  <message>
   <source>Withdrawing is signed and stays in the history. Why is it withdrawn?</source>
   <translation>Отзыв подписывается и остается в истории. По какой причине запись отзывается?</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Отозвано</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Отозвать…</translation>
  </message>
  <message>
   <source>with</source>
   <translation>с</translation>
  </message>
  <message>
   <source>{name} has not reached this workspace. It is asked for with the next bundle from here.</source>
   <translation>{name} не поступил в это рабочее пространство. Он запрашивается со следующим пакетом отсюда.</translation>
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
   <translation>{stage} {day}</translation>
  </message>
  <message>
   <source>○ not counted yet</source>
   <translation>○ еще не учтено</translation>
  </message>
  <message>
   <source>○ not sent yet</source>
   <translation>○ еще не отправлено</translation>
  </message>
  <message>
   <source>○ receipt not here yet</source>
   <translation>○ квитанции пока нет</translation>
  </message>
  <message>
   <source>○ recorded</source>
   <translation>○ не записано</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}. It proves that the secretariat holds this revision.</source>
   <translation>✓ Сохранено: {path}. Файл доказывает, что эта редакция есть у секретариата.</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ Разрешено и подписано.</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ Отозвано. История хранит сказанное.</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ учтено</translation>
  </message>
  <message>
   <source>✓ counted in round {number}</source>
   <translation>✓ учтено в раунде {number}</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ получено</translation>
  </message>
  <message>
   <source>✓ recorded</source>
   <translation>✓ записано</translation>
  </message>
  <message>
   <source>✓ sent</source>
   <translation>✓ отправлено</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>! says two things</source>
   <translation>! два разных ответа</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n запись</numerusform>
    <numerusform>%n записи</numerusform>
    <numerusform>%n записей</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Discard the draft</source>
   <translation>Удалить черновик</translation>
  </message>
  <message>
   <source>Discard this draft? What was typed into it is gone then.</source>
   <translation>Удалить этот черновик? Введенное в него пропадет.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Черновики</translation>
  </message>
  <message>
   <source>Every form</source>
   <translation>Все формы</translation>
  </message>
  <message>
   <source>Everyone's</source>
   <translation>Все авторы</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Найти слово</translation>
  </message>
  <message>
   <source>Find by any word  (Ctrl+F)</source>
   <translation>Найти слово  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Действующие</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <source>List of records</source>
   <translation>Список записей</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Новая запись</translation>
  </message>
  <message>
   <source>No form is waiting to be finished.</source>
   <translation>Незавершенных форм нет.</translation>
  </message>
  <message>
   <source>No record fits. Take out a word or a filter.</source>
   <translation>Подходящих записей нет. Уберите слово или фильтр.</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Еще не отправлены</translation>
  </message>
  <message>
   <source>Nothing here yet. What you record, and what you take in, will be listed.</source>
   <translation>Пока ничего нет. Здесь появится то, что вы запишете и примете.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Отделение</translation>
  </message>
  <message>
   <source>Position on item {item}</source>
   <translation>Позиция по пункту {item}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Запись</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>Записать позицию</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Записи</translation>
  </message>
  <message>
   <source>Say two things</source>
   <translation>С двумя ответами</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Sent, no receipt yet</source>
   <translation>Отправлены, квитанции нет</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Which records</source>
   <translation>Какие записи</translation>
  </message>
  <message>
   <source>Whose records</source>
   <translation>Чьи записи</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Отозвано</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Написано</translation>
  </message>
  <message>
   <source>Written here</source>
   <translation>Написанные здесь</translation>
  </message>
  <message>
   <source>{title}, saved {when}</source>
   <translation>{title}, сохранено {when}</translation>
  </message>
  <message>
   <source>↶ withdrawn</source>
   <translation>↶ отозвано</translation>
  </message>
  <message>
   <source>○ recorded here</source>
   <translation>○ записано здесь</translation>
  </message>
  <message>
   <source>◐ sent, no receipt yet</source>
   <translation>◐ отправлено, нет квитанции</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ учтено</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ получено</translation>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.</source>
   <translation>Резервная копия возвращает все, что в ней есть. Этот компьютер получает новый ключ, и секретариат принимает его снова; то, что утраченный компьютер успел отправить, вернется со следующим пакетом секретариата.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <source>Bringing it back</source>
   <translation>Возвращение</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Выбрать резервную копию…</translation>
  </message>
  <message>
   <source>I lost my computer</source>
   <translation>Мой компьютер утрачен</translation>
  </message>
  <message>
   <source>New folder for your work</source>
   <translation>Новая папка для вашей работы</translation>
  </message>
  <message>
   <source>New passphrase for this computer (may stay empty)</source>
   <translation>Новая парольная фраза для этого компьютера (можно оставить пустой)</translation>
  </message>
  <message>
   <source>No backup chosen yet.</source>
   <translation>Резервная копия еще не выбрана.</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Парольная фраза резервной копии</translation>
  </message>
  <message>
   <source>Sheet {number}: its 33 words</source>
   <translation>Лист {number}: его 33 слова</translation>
  </message>
  <message>
   <source>The words of two sheets, in order</source>
   <translation>Слова двух листов по порядку</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Backing up</source>
   <translation>Создание резервной копии</translation>
  </message>
  <message>
   <source>If this computer is lost</source>
   <translation>Если этот компьютер утрачен</translation>
  </message>
  <message>
   <source>Make the recovery sheet…</source>
   <translation>Сделать лист восстановления…</translation>
  </message>
  <message>
   <source>Recovery backup</source>
   <translation>Резервная копия для восстановления</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Лист восстановления</translation>
  </message>
  <message>
   <source>Save a recovery backup…</source>
   <translation>Сохранить резервную копию для восстановления…</translation>
  </message>
  <message>
   <source>Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.</source>
   <translation>Три листа бумаги для трех человек; любые два открывают резервную копию на другом компьютере без парольной фразы.</translation>
  </message>
  <message>
   <source>○ No recovery sheet was made here yet.</source>
   <translation>○ Лист восстановления здесь еще не сделан.</translation>
  </message>
  <message>
   <source>✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.</source>
   <translation>✓ Ключ восстановления {code}, создан {day}. Новый лист создает новый ключ для последующих резервных копий.</translation>
  </message>
  <message>
   <source>✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick.</source>
   <translation>✓ Сохранено: {path} (записей: {entries}). Храните файл на другом компьютере или флеш-накопителе.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, give each page to another person, then delete the file.</source>
   <translation>✓ Записано: {path}. Распечатайте, отдайте каждую страницу другому человеку, затем удалите файл.</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>%n, возможно, внесен дважды</numerusform>
    <numerusform>%n, возможно, внесены дважды</numerusform>
    <numerusform>%n, возможно, внесено дважды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>%n пример использования</numerusform>
    <numerusform>%n примера использования</numerusform>
    <numerusform>%n примеров использования</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision matrix</source>
   <translation>Матрица решений</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Все виды</translation>
  </message>
  <message>
   <source>Every organization</source>
   <translation>Все организации</translation>
  </message>
  <message>
   <source>Every risk</source>
   <translation>Все риски</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>Все этапы</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>Найти слово</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Ведет</translation>
  </message>
  <message>
   <source>Offices differ on this case.</source>
   <translation>Отделения расходятся по этому примеру.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Риск</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Требует внимания</translation>
  </message>
  <message>
   <source>Use case</source>
   <translation>Пример использования</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>Примеры использования</translation>
  </message>
  <message>
   <source>Write the register</source>
   <translation>Записать реестр</translation>
  </message>
  <message>
   <source>Write the register…</source>
   <translation>Записать реестр…</translation>
  </message>
  <message>
   <source>{level}, not all assessed</source>
   <translation>{level}, оценено не все</translation>
  </message>
  <message>
   <source>{outcome}; decided: {decided}</source>
   <translation>{outcome}; решено: {decided}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ Сохранено: {path}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>%n ячейка ждет вашего решения.</numerusform>
    <numerusform>%n ячейки ждут вашего решения.</numerusform>
    <numerusform>%n ячеек ждут вашего решения.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>%n вопрос и решение по нему забываются.</numerusform>
    <numerusform>%n вопроса и решения по ним забываются.</numerusform>
    <numerusform>%n вопросов и решения по ним забываются.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>%n строка еще ждет.</numerusform>
    <numerusform>%n строки еще ждут.</numerusform>
    <numerusform>%n строк еще ждут.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>%n книга</numerusform>
    <numerusform>%n книги</numerusform>
    <numerusform>%n книг</numerusform>
   </translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>(без ответа)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Принять (A)</translation>
  </message>
  <message>
   <source>Accept all of this kind…</source>
   <translation>Принять все такого вида…</translation>
  </message>
  <message>
   <source>Accept these</source>
   <translation>Принять эти</translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>Принять предложенное в %n ячейке?</numerusform>
    <numerusform>Принять предложенное в %n ячейках?</numerusform>
    <numerusform>Принять предложенное в %n ячейках?</numerusform>
   </translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Все виды</translation>
  </message>
  <message>
   <source>All workbooks</source>
   <translation>Все книги</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Ячейка</translation>
  </message>
  <message>
   <source>Cells that wait for a decision</source>
   <translation>Ячейки, ожидающие решения</translation>
  </message>
  <message>
   <source>Correct (C)</source>
   <translation>Исправить (C)</translation>
  </message>
  <message>
   <source>Decide in a workbook…</source>
   <translation>Решить в книге…</translation>
  </message>
  <message>
   <source>Decided: {decision} ({who})</source>
   <translation>Решено: {decision} ({who})</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Решение</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>Завершить проверку</translation>
  </message>
  <message>
   <source>In the cell</source>
   <translation>В ячейке</translation>
  </message>
  <message>
   <source>In the cell: {original}</source>
   <translation>В ячейке: {original}</translation>
  </message>
  <message>
   <source>It was written anew, with the same cells.</source>
   <translation>Она записана заново, с теми же ячейками.</translation>
  </message>
  <message>
   <source>Keep this report as a workbook…</source>
   <translation>Сохранить этот отчет в книге…</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>Вид вопроса</translation>
  </message>
  <message>
   <source>Leave empty (S)</source>
   <translation>Оставить пустым (S)</translation>
  </message>
  <message>
   <source>Leave the row out (D)</source>
   <translation>Не брать строку (D)</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Отказаться</translation>
  </message>
  <message>
   <source>Let go of this workbook…</source>
   <translation>Отказаться от этой книги…</translation>
  </message>
  <message>
   <source>Let go of what waits of {name}?</source>
   <translation>Отказаться от того, что ждет из {name}?</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>Просмотреть</translation>
  </message>
  <message>
   <source>Make a copy with marks for the office…</source>
   <translation>Сделать копию с пометками для отделения…</translation>
  </message>
  <message>
   <source>Marking the copy</source>
   <translation>Размечается копия</translation>
  </message>
  <message>
   <source>Next open (F8)</source>
   <translation>Следующая нерешенная (F8)</translation>
  </message>
  <message>
   <source>No cell of a workbook waits for a decision.</source>
   <translation>Ни одна ячейка книги не ждет решения.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не сейчас</translation>
  </message>
  <message>
   <source>Only open ones</source>
   <translation>Только нерешенные</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Предложено</translation>
  </message>
  <message>
   <source>Proposed: {proposed}</source>
   <translation>Предложено: {proposed}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Вопрос</translation>
  </message>
  <message>
   <source>Read decisions</source>
   <translation>Прочитать решения</translation>
  </message>
  <message>
   <source>Read decisions…</source>
   <translation>Прочитать решения…</translation>
  </message>
  <message>
   <source>Recording what was decided</source>
   <translation>Записывается решенное</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>Проверка книг</translation>
  </message>
  <message>
   <source>Rows about which nothing is in doubt enter by themselves.</source>
   <translation>Строки, в которых нет сомнений, принимаются сами.</translation>
  </message>
  <message>
   <source>Rows that have entered stay. The workbook can be taken again.</source>
   <translation>Принятые строки остаются. Книгу можно принять снова.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Сохранить как</translation>
  </message>
  <message>
   <source>Take back (Ctrl+Z)</source>
   <translation>Вернуть (Ctrl+Z)</translation>
  </message>
  <message>
   <source>The copy for the office is {path}.</source>
   <translation>Копия для отделения: {path}.</translation>
  </message>
  <message>
   <source>The right answer</source>
   <translation>Правильный ответ</translation>
  </message>
  <message>
   <source>The whole row</source>
   <translation>Вся строка</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>Возвращать нечего.</translation>
  </message>
  <message>
   <source>Why it is asked</source>
   <translation>Почему спрашивается</translation>
  </message>
  <message>
   <source>Workbook</source>
   <translation>Книга</translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>и еще %n такое прочтение</numerusform>
    <numerusform>и еще %n таких прочтения</numerusform>
    <numerusform>и еще %n таких прочтений</numerusform>
   </translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>строка {number}</translation>
  </message>
  <message>
   <source>take the row</source>
   <translation>принять строку</translation>
  </message>
  <message>
   <source>{open} of {count} cells are open, in {books}.</source>
   <translation>Не решено ячеек: {open} из {count}; {books}.</translation>
  </message>
  <message>
   <source>– left empty</source>
   <translation>– оставлено пустым</translation>
  </message>
  <message>
   <source>“{original}” becomes {proposed}  ({count} times)</source>
   <translation>«{original}» становится {proposed}  (раз: {count})</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ не решено</translation>
  </message>
  <message>
   <source>✎ {answer}</source>
   <translation>✎ {answer}</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ Размечена %n ячейка.</numerusform>
    <numerusform>✓ Размечено %n ячейки.</numerusform>
    <numerusform>✓ Размечено %n ячеек.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ Прочитано %n решение.</numerusform>
    <numerusform>✓ Прочитано %n решения.</numerusform>
    <numerusform>✓ Прочитано %n решений.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ Принята %n строка.</numerusform>
    <numerusform>✓ Принято %n строки.</numerusform>
    <numerusform>✓ Принято %n строк.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Nothing is open any more. Finish the review.</source>
   <translation>✓ Нерешенного больше нет. Завершите проверку.</translation>
  </message>
  <message>
   <source>✓ The report is in {path}.</source>
   <translation>✓ Отчет находится в {path}.</translation>
  </message>
  <message>
   <source>✓ accepted</source>
   <translation>✓ принято</translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ В {path} %n нерешенный вопрос. Заполните два последних столбца.</numerusform>
    <numerusform>✓ В {path} %n нерешенных вопроса. Заполните два последних столбца.</numerusform>
    <numerusform>✓ В {path} %n нерешенных вопросов. Заполните два последних столбца.</numerusform>
   </translation>
  </message>
  <message>
   <source>✕ row left out</source>
   <translation>✕ строка не взята</translation>
  </message>
 </context>
 <context>
  <name>Roots</name>
  <message>
   <source>! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.</source>
   <translation>! Кто украдет этот компьютер, сможет завладеть секретариатом: корневые ключи лежат на нем. Унесите ключ или, лучше, пусть несколько человек хранят по одному.</translation>
  </message>
  <message>
   <source>A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.</source>
   <translation>Запрос — небольшой файл. Каждый держатель подписывает его на любом компьютере ключом с флеш-накопителя или с бумаги и отсылает обратно.</translation>
  </message>
  <message>
   <source>Add a computer…</source>
   <translation>Добавить компьютер…</translation>
  </message>
  <message>
   <source>Add the key</source>
   <translation>Добавить ключ</translation>
  </message>
  <message>
   <source>Ask the holders</source>
   <translation>Попросить держателей</translation>
  </message>
  <message>
   <source>Choose all the files that came back for one request.</source>
   <translation>Выберите все файлы, вернувшиеся по одному запросу.</translation>
  </message>
  <message>
   <source>Choose the key file…</source>
   <translation>Выбрать файл ключа…</translation>
  </message>
  <message>
   <source>Code that the other computer shows</source>
   <translation>Код, который показывает другой компьютер</translation>
  </message>
  <message>
   <source>Collect signed requests…</source>
   <translation>Собрать подписанные запросы…</translation>
  </message>
  <message>
   <source>Collect their signatures</source>
   <translation>Собрать их подписи</translation>
  </message>
  <message>
   <source>Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:</source>
   <translation>Каждый держатель создает ключ (первая страница: «Я храню корневой ключ») и дает вам его строку. По строке на ключ:</translation>
  </message>
  <message>
   <source>Enrolment file of the computer</source>
   <translation>Файл регистрации компьютера</translation>
  </message>
  <message>
   <source>From now on nothing from this computer of the secretariat is accepted. Why?</source>
   <translation>Отныне от этого компьютера секретариата ничего не принимается. Почему?</translation>
  </message>
  <message>
   <source>How many sign together</source>
   <translation>Сколько подписывают вместе</translation>
  </message>
  <message>
   <source>I keep a root key</source>
   <translation>Я храню корневой ключ</translation>
  </message>
  <message>
   <source>Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers.</source>
   <translation>Храните файл на флеш-накопителе, а лист на бумаге, в разных местах и не на компьютерах секретариата.</translation>
  </message>
  <message>
   <source>Keep the list on this computer…</source>
   <translation>Вести список на этом компьютере…</translation>
  </message>
  <message>
   <source>Key file…</source>
   <translation>Файл ключа…</translation>
  </message>
  <message>
   <source>Key with code {code}: {where}</source>
   <translation>Ключ с кодом {code}: {where}</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <source>Line of somebody elsewhere…</source>
   <translation>Строка отсутствующего…</translation>
  </message>
  <message>
   <source>Make a root key</source>
   <translation>Создать корневой ключ</translation>
  </message>
  <message>
   <source>Make the key…</source>
   <translation>Создать ключ…</translation>
  </message>
  <message>
   <source>Move it into a file…</source>
   <translation>Перенести в файл…</translation>
  </message>
  <message>
   <source>Move the key away…</source>
   <translation>Унести ключ…</translation>
  </message>
  <message>
   <source>Moving the key</source>
   <translation>Перенос ключа</translation>
  </message>
  <message>
   <source>New root keys, a line each</source>
   <translation>Новые корневые ключи, по строке на каждый</translation>
  </message>
  <message>
   <source>No key file chosen: type the 33 words of the sheet instead.</source>
   <translation>Файл ключа не выбран: введите вместо него 33 слова с листа.</translation>
  </message>
  <message>
   <source>No key is named yet.</source>
   <translation>Ни один ключ пока не назван.</translation>
  </message>
  <message>
   <source>Open the request…</source>
   <translation>Открыть запрос…</translation>
  </message>
  <message>
   <source>Passphrase for the file, four words or more</source>
   <translation>Парольная фраза для файла, четыре слова или больше</translation>
  </message>
  <message>
   <source>Passphrase of the key file</source>
   <translation>Парольная фраза файла ключа</translation>
  </message>
  <message>
   <source>Read what is asked, and call the secretariat: are these the codes they see? Only then sign.</source>
   <translation>Прочтите, о чем просят, и позвоните в секретариат: те же ли коды он видит? Только тогда подписывайте.</translation>
  </message>
  <message>
   <source>Replace the root keys…</source>
   <translation>Заменить корневые ключи…</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Запрос</translation>
  </message>
  <message>
   <source>Root key</source>
   <translation>Корневой ключ</translation>
  </message>
  <message>
   <source>Save the sheet for paper…</source>
   <translation>Сохранить лист для печати…</translation>
  </message>
  <message>
   <source>Secretariat with code {code}</source>
   <translation>Секретариат с кодом {code}</translation>
  </message>
  <message>
   <source>Sheet for paper</source>
   <translation>Лист для печати</translation>
  </message>
  <message>
   <source>Sign a request</source>
   <translation>Подписать запрос</translation>
  </message>
  <message>
   <source>Sign the request…</source>
   <translation>Подписать запрос…</translation>
  </message>
  <message>
   <source>Signed by the key with code {code}</source>
   <translation>Подписан ключом с кодом {code}</translation>
  </message>
  <message>
   <source>Signed request</source>
   <translation>Подписанный запрос</translation>
  </message>
  <message>
   <source>Signed requests</source>
   <translation>Подписанные запросы</translation>
  </message>
  <message>
   <source>So many holders are needed for every later change of who runs the secretariat; the others may be ill or away.</source>
   <translation>Столько держателей нужно для каждой последующей смены ведущего секретариат; остальные могут болеть или отсутствовать.</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>The 33 words of the sheet</source>
   <translation>33 слова с листа</translation>
  </message>
  <message>
   <source>The key is written into a file under a passphrase, best on a stick, and forgotten here.</source>
   <translation>Ключ записывается в файл под парольной фразой, лучше на флеш-накопитель, и здесь забывается.</translation>
  </message>
  <message>
   <source>The line of the key, as its holder sent it</source>
   <translation>Строка ключа, как ее прислал держатель</translation>
  </message>
  <message>
   <source>The list of offices is kept on: {device}</source>
   <translation>Список отделений ведется на: {device}</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:</source>
   <translation>Отныне список отделений ведет этот компьютер. Если другой утрачен или украден, напишите об этом здесь, и от него больше ничего не примут; иначе оставьте пустым:</translation>
  </message>
  <message>
   <source>Type the code that the other computer shows:</source>
   <translation>Введите код, который показывает другой компьютер:</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Использовать эти ключи</translation>
  </message>
  <message>
   <source>Words on paper…</source>
   <translation>Слова с бумаги…</translation>
  </message>
  <message>
   <source>Write the request…</source>
   <translation>Записать запрос…</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ваше имя</translation>
  </message>
  <message>
   <source>kept elsewhere</source>
   <translation>хранится в другом месте</translation>
  </message>
  <message>
   <source>lies in this workspace</source>
   <translation>лежит в этом рабочем пространстве</translation>
  </message>
  <message>
   <source>{present} of {needed} signatures</source>
   <translation>Подписей: {present} из {needed}</translation>
  </message>
  <message>
   <source>{threshold} of {count}</source>
   <translation>{threshold} из {count}</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat.</source>
   <translation>Кто ведет секретариат, решают вместе {threshold} из {count} корневых ключей.</translation>
  </message>
  <message>
   <source>○ Key with code {code}: compare the code aloud with its holder</source>
   <translation>○ Ключ с кодом {code}: сверьте код вслух с его держателем</translation>
  </message>
  <message>
   <source>✓ Key with code {code}: signs the founding</source>
   <translation>✓ Ключ с кодом {code}: подписывает учреждение</translation>
  </message>
  <message>
   <source>✓ Signed: {path}. Send this file back to the secretariat.</source>
   <translation>✓ Подписано: {path}. Отошлите этот файл секретариату.</translation>
  </message>
  <message>
   <source>✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.</source>
   <translation>✓ Изменение внесено в список отделений. Отправьте пакет, чтобы все о нем узнали.</translation>
  </message>
  <message>
   <source>✓ The root key is in {path} and not in this workspace any more.</source>
   <translation>✓ Корневой ключ находится в {path}, в этом рабочем пространстве его больше нет.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:</source>
   <translation>✓ Записано: {path}. Передайте эту строку секретариату и сверьте вслух код {code}:</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, then delete the file.</source>
   <translation>✓ Записано: {path}. Распечатайте, затем удалите файл.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Send it to the holders; collect what they send back below.</source>
   <translation>✓ Записано: {path}. Отправьте держателям; ниже соберите то, что они вернут.</translation>
  </message>
 </context>
 <context>
  <name>Secret</name>
  <message>
   <source>! The two fields do not say the same.</source>
   <translation>! В двух полях введено разное.</translation>
  </message>
  <message>
   <source>! Type the passphrase.</source>
   <translation>! Введите парольную фразу.</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>То же самое еще раз</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! Не все осталось таким, как было записано:</translation>
  </message>
  <message>
   <source>! Rebuilt from {entries} entries, and something is different now than before: check everything.</source>
   <translation>! Перестроено из {entries} строк журнала, и что-то теперь иначе, чем прежде: проверьте все.</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Язык</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Back it up…</source>
   <translation>Создать резервную копию…</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Создание резервной копии</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <source>Check a proof…</source>
   <translation>Проверить доказательство…</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Проверить все</translation>
  </message>
  <message>
   <source>Check files alone…</source>
   <translation>Проверить отдельные файлы…</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>Полная проверка</translation>
  </message>
  <message>
   <source>Code of this computer’s key: {code}</source>
   <translation>Код ключа этого компьютера: {code}</translation>
  </message>
  <message>
   <source>Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.</source>
   <translation>Код этого устройства: {code}.  Подписанных записей журнала: {entries}, из них доказано поступление: {received}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Темный</translation>
  </message>
  <message>
   <source>Everything can be computed again from what was signed.</source>
   <translation>Все можно вычислить заново из того, что подписано.</translation>
  </message>
  <message>
   <source>Folder for the evidence</source>
   <translation>Папка для доказательств</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Высокая контрастность</translation>
  </message>
  <message>
   <source>Key line of the secretariat, for those who check proofs: {key}</source>
   <translation>Строка ключа секретариата для тех, кто проверяет доказательства: {key}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлый</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <source>Open another workspace…</source>
   <translation>Открыть другое рабочее пространство…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Доказательство</translation>
  </message>
  <message>
   <source>Rebuild the lists</source>
   <translation>Перестроить списки</translation>
  </message>
  <message>
   <source>Rebuilding the lists</source>
   <translation>Перестройка списков</translation>
  </message>
  <message>
   <source>Save the evidence…</source>
   <translation>Сохранить доказательства…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>&amp;Размер текста</translation>
  </message>
  <message>
   <source>The enrolment file carried the old one: save it again, and read out its new code.</source>
   <translation>В файле регистрации стояло прежнее: сохраните его снова и прочитайте его новый код.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>Окно</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>Это рабочее пространство</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Доверие</translation>
  </message>
  <message>
   <source>Your name, as it stands in what you record</source>
   <translation>Ваше имя, как оно стоит в том, что вы записываете</translation>
  </message>
  <message>
   <source>✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.</source>
   <translation>✓ Все осталось таким, как было записано. Вычислено заново: записей журнала — {entries}, подписей — {signatures}, результатов — {results}.</translation>
  </message>
  <message>
   <source>✓ Backed up: {path}</source>
   <translation>✓ Резервная копия создана: {path}</translation>
  </message>
  <message>
   <source>✓ Rebuilt from {entries} entries; nothing changed.</source>
   <translation>✓ Перестроено, записей журнала: {entries}; ничего не изменилось.</translation>
  </message>
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ Сохранены отчет и %n файл доказательств.</numerusform>
    <numerusform>✓ Сохранены отчет и %n файла доказательств.</numerusform>
    <numerusform>✓ Сохранены отчет и %n файлов доказательств.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.</source>
   <translation>✓ Доказательство верно. {secretariat} {when} подписал, что у него есть запись {index} от {office} с хешем {hash}. Известных здесь свидетелей: {witnesses}.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries no name.</source>
   <translation>✓ Все записанное с этого момента не несет имени.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries the name {name}.</source>
   <translation>✓ Все записанное с этого момента несет имя {name}.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>being prepared</source>
   <translation>готовится</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>закрыт</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>закрывается</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>завершен</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>сведен</translation>
  </message>
  <message>
   <source>open</source>
   <translation>открыт</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>заменен</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <source>Stop the work</source>
   <translation>Остановить работу</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>осталась примерно %n секунда</numerusform>
    <numerusform>осталось примерно %n секунды</numerusform>
    <numerusform>осталось примерно %n секунд</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} из {total}</translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>опоздание на %n день</numerusform>
    <numerusform>опоздание на %n дня</numerusform>
    <numerusform>опоздание на %n дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>остался %n день</numerusform>
    <numerusform>осталось %n дня</numerusform>
    <numerusform>осталось %n дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>опоздание на %n час</numerusform>
    <numerusform>опоздание на %n часа</numerusform>
    <numerusform>опоздание на %n часов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>остался %n час</numerusform>
    <numerusform>осталось %n часа</numerusform>
    <numerusform>осталось %n часов</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>Files that wait</source>
   <translation>Ожидающие файлы</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>Отказаться</translation>
  </message>
  <message>
   <source>Parts of a file</source>
   <translation>Части файла</translation>
  </message>
  <message>
   <source>They go on by themselves as soon as what they wait for is taken in.</source>
   <translation>Они пройдут сами, как только будет принято то, чего они ждут.</translation>
  </message>
  <message>
   <source>✓ Given up. Ask for the file again if it is needed after all.</source>
   <translation>✓ Удалено. Запросите файл снова, если он все же понадобится.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>It can be stopped safely: what was finished stays, the rest can be done again.</source>
   <translation>Остановить можно без риска: сделанное останется, прочее можно сделать снова.</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Продолжить работу</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Остановить и закрыть</translation>
  </message>
  <message>
   <source>Work is still under way: {title}</source>
   <translation>Работа еще не закончена: {title}</translation>
  </message>
  <message>
   <source>You are here.</source>
   <translation>Вы здесь.</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
