<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Consultation</source>
   <translation>المشاورة</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>التبادل</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>الرئيسية</translation>
  </message>
  <message>
   <source>Making the worked example</source>
   <translation>إعداد المثال الكامل</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>الأمانة</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <source>Or drop on the window that is open what you wanted to take in: {names}</source>
   <translation>أو أفلتوا في النافذة المفتوحة ما أردتم استلامه: {names}</translation>
  </message>
  <message>
   <source>This workspace is open already</source>
   <translation>مساحة العمل هذه مفتوحة بالفعل</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>المحاولة من جديد</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>! Not everything holds that these files say.</source>
   <translation>! ليس كل ما تقوله هذه الملفات صحيحا.</translation>
  </message>
  <message>
   <source>! Type or paste the key line first.</source>
   <translation>! اكتبوا سطر المفتاح أو الصقوه أولا.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>%n قيد محتسب ليست في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
    <numerusform>قيد محتسب واحد (%n) ليس في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
    <numerusform>قيدان محتسبان (%n) ليسا في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
    <numerusform>%n قيود محتسبة ليست في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
    <numerusform>%n قيدا محتسبا ليست في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
    <numerusform>%n قيد محتسب ليست في هذه الملفات: اطلبوا حزمة فيها كل شيء من البداية.</numerusform>
   </translation>
  </message>
  <message>
   <source>A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.</source>
   <translation>يتحقق برنامج نصي من الحزم والإثباتات باستخدام bash وopenssl وsha256sum وzstd فقط. ويحفظ مع قوائم الكلمات التي يفك بها الضغط.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>الحزم</translation>
  </message>
  <message>
   <source>Checking the bundles</source>
   <translation>التحقق من الحزم</translation>
  </message>
  <message>
   <source>Choose bundles…</source>
   <translation>اختيار الحزم…</translation>
  </message>
  <message>
   <source>Choose the proof…</source>
   <translation>اختيار الإثبات…</translation>
  </message>
  <message>
   <source>Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.</source>
   <translation>اختاروا حزمة الأمانة وحزما أخرى إلى جانبها. يتحقق من كل توقيع وكل قيد، وتحسب كل نتيجة موقعة من جديد.</translation>
  </message>
  <message>
   <source>Folder for the tools</source>
   <translation>مجلد الأدوات</translation>
  </message>
  <message>
   <source>I have only files to check</source>
   <translation>ليس لدي سوى ملفات للتحقق منها</translation>
  </message>
  <message>
   <source>Key line of the secretariat, as you have it from elsewhere than the file</source>
   <translation>سطر مفتاح الأمانة كما حصلتم عليه من غير هذا الملف</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>إثبات</translation>
  </message>
  <message>
   <source>Proof that the secretariat holds an entry</source>
   <translation>إثبات أن الأمانة لديها قيد</translation>
  </message>
  <message>
   <source>Results of a consultation</source>
   <translation>نتائج مشاورة</translation>
  </message>
  <message>
   <source>Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.</source>
   <translation>الجولة {round} من {consultation}، البند {item}: الموقع {signed}، والناتج {computed}.</translation>
  </message>
  <message>
   <source>Save the tools…</source>
   <translation>حفظ الأدوات…</translation>
  </message>
  <message>
   <source>Signed by the secretariat with the code {code}: let it read its code to you.</source>
   <translation>وقعته الأمانة ذات الرمز {code}: اطلبوا منها أن تقرأ لكم رمزها.</translation>
  </message>
  <message>
   <source>Without this program</source>
   <translation>بدون هذا البرنامج</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ لا توجد نتائج موقعة (%n).</numerusform>
    <numerusform>✓ نتيجة موقعة واحدة (%n) تنتج عن القيود.</numerusform>
    <numerusform>✓ نتيجتان موقعتان (%n) تنتجان عن القيود.</numerusform>
    <numerusform>✓ %n نتائج موقعة تنتج عن القيود.</numerusform>
    <numerusform>✓ %n نتيجة موقعة تنتج عن القيود.</numerusform>
    <numerusform>✓ %n نتيجة موقعة تنتج عن القيود.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Saved: {path}. Its first lines say how it is used.</source>
   <translation>✓ تم الحفظ: {path}. سطوره الأولى تبين كيفية استخدامه.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>لا شيء موجود من قبل</numerusform>
    <numerusform>واحد موجود من قبل</numerusform>
    <numerusform>اثنان موجودان من قبل</numerusform>
    <numerusform>%n موجودة من قبل</numerusform>
    <numerusform>%n موجودا من قبل</numerusform>
    <numerusform>%n موجود من قبل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>لم تُدخل إجابات</numerusform>
    <numerusform>أُدخلت إجابة واحدة</numerusform>
    <numerusform>أُدخلت إجابتان</numerusform>
    <numerusform>أُدخلت %n إجابات</numerusform>
    <numerusform>أُدخلت %n إجابة</numerusform>
    <numerusform>أُدخلت %n إجابة</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Take a filled table</source>
   <translation>استلام جدول مملوء</translation>
  </message>
  <message>
   <source>Take a filled table…</source>
   <translation>استلام جدول مملوء…</translation>
  </message>
  <message>
   <source>Taking the table</source>
   <translation>استلام الجدول</translation>
  </message>
  <message>
   <source>Write the ISO comment table…</source>
   <translation>كتابة جدول التعليقات وفق نموذج الأيزو…</translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>ولا صفوف أخرى</numerusform>
    <numerusform>وصف واحد آخر</numerusform>
    <numerusform>وصفان آخران</numerusform>
    <numerusform>و%n صفوف أخرى</numerusform>
    <numerusform>و%n صفا آخر</numerusform>
    <numerusform>و%n صف آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ لم تُضف تعليقات</numerusform>
    <numerusform>✓ أضيف تعليق واحد</numerusform>
    <numerusform>✓ أضيف تعليقان</numerusform>
    <numerusform>✓ أضيفت %n تعليقات</numerusform>
    <numerusform>✓ أضيف %n تعليقا</numerusform>
    <numerusform>✓ أضيف %n تعليق</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ {path} is written. Fill in its last column, beginning with what was decided.</source>
   <translation>✓ كُتب {path}. املؤوا عموده الأخير بدءا بما تقرر.</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! It depends on item {item}, which has not been agreed yet.</source>
   <translation>! يتوقف على البند {item} الذي لم يُتفق عليه بعد.</translation>
  </message>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! تغيّر النص بعد موقفنا؛ ولا يُحتسب الموقف حتى يُقدَّم من جديد.</translation>
  </message>
  <message>
   <source>! To be done by {day}: that day has passed</source>
   <translation>! يُنجز بحلول {day}: لقد انقضى ذلك اليوم</translation>
  </message>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>لا مساهمات من المكاتب (%n)</numerusform>
    <numerusform>مساهمة واحدة من مكتب (%n)، تُعرض جانبا ولا تُحتسب</numerusform>
    <numerusform>مساهمتان من المكاتب (%n)، تُعرضان جانبا ولا تُحتسبان</numerusform>
    <numerusform>%n مساهمات من المكاتب، تُعرض جانبا ولا تُحتسب</numerusform>
    <numerusform>%n مساهمة من المكاتب، تُعرض جانبا ولا تُحتسب</numerusform>
    <numerusform>%n مساهمة من المكاتب، تُعرض جانبا ولا تُحتسب</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to executive heads</source>
   <translation>موجه إلى الرؤساء التنفيذيين</translation>
  </message>
  <message>
   <source>Addressed to governing bodies</source>
   <translation>موجه إلى مجالس الإدارة</translation>
  </message>
  <message>
   <source>Addressed to the Secretary-General</source>
   <translation>موجه إلى الأمين العام</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>موافقة</translation>
  </message>
  <message>
   <source>Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}.</source>
   <translation>موافقة: {agree}. معارضة: {oppose}. أجاب: {answered}. سُلّم: {delivered}.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>أجاب</translation>
  </message>
  <message>
   <source>Answered an earlier text, not this one: {names}</source>
   <translation>أجابوا على نص سابق لا على هذا النص: {names}</translation>
  </message>
  <message>
   <source>Answered in two ways; nothing is counted: {names}</source>
   <translation>أجابوا بطريقتين، فلا يُحتسب شيء: {names}</translation>
  </message>
  <message>
   <source>As computed: {grade}</source>
   <translation>كما حُسبت: {grade}</translation>
  </message>
  <message>
   <source>Came after the deadline and does not count: {names}</source>
   <translation>وصل بعد الموعد النهائي ولا يُحتسب: {names}</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>تغيير النص</translation>
  </message>
  <message>
   <source>Change the text…</source>
   <translation>تغيير النص…</translation>
  </message>
  <message>
   <source>Choose a consultation</source>
   <translation>اختيار مشاورة</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>المشاورة</translation>
  </message>
  <message>
   <source>Convergence</source>
   <translation>التقارب</translation>
  </message>
  <message>
   <source>Correct our position</source>
   <translation>تصحيح موقفنا</translation>
  </message>
  <message>
   <source>Delivered, no answer: {names}</source>
   <translation>سُلّم إليها ولم ترد: {names}</translation>
  </message>
  <message>
   <source>Delivery not proved: {names}</source>
   <translation>لم يثبت التسليم: {names}</translation>
  </message>
  <message>
   <source>Endorsements</source>
   <translation>التأييدات</translation>
  </message>
  <message>
   <source>Enter it, signed</source>
   <translation>تسجيل وتوقيع</translation>
  </message>
  <message>
   <source>Enter what became of it…</source>
   <translation>تسجيل ما آل إليه…</translation>
  </message>
  <message>
   <source>Formal objection: {organization} ({state})</source>
   <translation>اعتراض رسمي: {organization} ({state})</translation>
  </message>
  <message>
   <source>Give our position</source>
   <translation>إبداء موقفنا</translation>
  </message>
  <message>
   <source>Grade for the note</source>
   <translation>الدرجة في المذكرة</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>درجة التأييد في المذكرة: {grade}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>How close the answers are</source>
   <translation>مدى تقارب الإجابات</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>كيف جرى الاحتساب</translation>
  </message>
  <message>
   <source>It holds for the new text as well</source>
   <translation>يسري على النص الجديد أيضا</translation>
  </message>
  <message>
   <source>It would be lifted by: {change}</source>
   <translation>يُسحب بالتغيير التالي: {change}</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>البند</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>البنود</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>المصفوفة</translation>
  </message>
  <message>
   <source>No consultation has reached this workspace yet. It comes with a file from the secretariat.</source>
   <translation>لم تصل أي مشاورة إلى مساحة العمل هذه بعد. وهي تأتي مع ملف من الأمانة.</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>لم تُفتح أي جولة بعد.</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>الاعتراضات</translation>
  </message>
  <message>
   <source>Official text ({language})</source>
   <translation>النص الرسمي ({language})</translation>
  </message>
  <message>
   <source>On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.</source>
   <translation>على المقياس من 1 (اعتراض رسمي) إلى 5 (تأييد): الوسيط {median}، والنصف الأوسط ضمن {spread}، والاتفاق {consensus} من 1.</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>الاكتفاء بالإفادة بالاطلاع</translation>
  </message>
  <message>
   <source>Oppose</source>
   <translation>معارضة</translation>
  </message>
  <message>
   <source>Organizations and items</source>
   <translation>المنظمات والبنود</translation>
  </message>
  <message>
   <source>Our position</source>
   <translation>موقفنا</translation>
  </message>
  <message>
   <source>Pictures of round {number}</source>
   <translation>صور الجولة {number}</translation>
  </message>
  <message>
   <source>Pictures of round {number}, {stage}</source>
   <translation>صور الجولة {number}، {stage}</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation>المواقف المقدمة على النص السابق لا تُحتسب من جديد إلا إذا قُدمت من جديد.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Round {number}, {stage}. {responded} of {eligible} organizations answered.</source>
   <translation>الجولة {number}، {stage}. المنظمات التي ردت: {responded} من {eligible}.</translation>
  </message>
  <message>
   <source>Round {number}: {state}</source>
   <translation>الجولة {number}: {state}</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>حفظ الصورة…</translation>
  </message>
  <message>
   <source>Set another grade for the note…</source>
   <translation>تحديد درجة أخرى للمذكرة…</translation>
  </message>
  <message>
   <source>Set by the editor instead of “{computed}”: {reason}</source>
   <translation>حددها المحرر بدلا من «{computed}»: {reason}</translation>
  </message>
  <message>
   <source>Set this grade, signed</source>
   <translation>تحديد هذه الدرجة وتوقيعها</translation>
  </message>
  <message>
   <source>Show it as a picture</source>
   <translation>عرضه كصورة</translation>
  </message>
  <message>
   <source>Show it as a table</source>
   <translation>عرضه كجدول</translation>
  </message>
  <message>
   <source>Since the round before, {changed} of {paired} organizations changed their answer.</source>
   <translation>منذ الجولة السابقة، غيّر {changed} من {paired} من المنظمات إجابتها.</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>استلام ملفات…</translation>
  </message>
  <message>
   <source>The change of the text that answers it:</source>
   <translation>تغيير النص الذي يستجيب له:</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>لم يُدرج النص الرسمي بعد ({language})</translation>
  </message>
  <message>
   <source>The text has not changed since the objection. Change it first; then it can be the answer.</source>
   <translation>لم يتغير النص منذ الاعتراض. غيّروه أولا، فيمكن حينئذ أن يكون الرد.</translation>
  </message>
  <message>
   <source>To be done by {day}</source>
   <translation>يُنجز بحلول {day}</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>حتى {when} ({left}).</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>حالات الاستخدام</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>لم نتخذ موقفاً بعد.</translation>
  </message>
  <message>
   <source>What became of the objection</source>
   <translation>ما آل إليه الاعتراض</translation>
  </message>
  <message>
   <source>What changed in the text since it was raised:</source>
   <translation>ما تغير في النص منذ إثارته:</translation>
  </message>
  <message>
   <source>What changed since the text before</source>
   <translation>ما تغير عن النص السابق</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>الوضع الراهن: {result}</translation>
  </message>
  <message>
   <source>Which round the pictures show</source>
   <translation>الجولة التي تعرضها الصور</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>من لم يرد</translation>
  </message>
  <message>
   <source>Why; it is printed in the annex</source>
   <translation>السبب؛ يُطبع في المرفق</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>كلمات الرئاسة</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>كلمات الرئاسة، تُحفظ مع الإجراء</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>نص عمل غير رسمي ({language})</translation>
  </message>
  <message>
   <source>Write why the editor chooses another grade.</source>
   <translation>اكتبوا سبب اختيار المحرر درجة أخرى.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ولا غيرها (%n)</numerusform>
    <numerusform>وواحد آخر (%n)</numerusform>
    <numerusform>واثنان آخران (%n)</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>put in: {words}</source>
   <translation>أُضيف: {words}</translation>
  </message>
  <message>
   <source>taken out: {words}</source>
   <translation>حُذف: {words}</translation>
  </message>
  <message>
   <source>too few to be shown</source>
   <translation>أقل من أن يُعرض</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>‏{position} (تغيّر النص)</translation>
  </message>
  <message>
   <source>✓ Entered and signed. Make a bundle so that the offices learn of it.</source>
   <translation>✓ سُجّل ووُقّع. أعدوا حزمة لتعلم بها المكاتب.</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ رد الجميع.</translation>
  </message>
  <message>
   <source>✓ Our position is given again on the new text, signed.</source>
   <translation>✓ أُعطي موقفنا من جديد على النص الجديد، موقّعا.</translation>
  </message>
  <message>
   <source>✓ Said and signed. It goes with the next bundle.</source>
   <translation>✓ قيل ووُقّع. يُرسل مع الحزمة المقبلة.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
  <message>
   <source>✓ The new text is entered. It is asked in the next round.</source>
   <translation>✓ أُدخل النص الجديد. ويُسأل عنه في الجولة المقبلة.</translation>
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ أفدنا بأننا اطلعنا عليه.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>! Write at least one item below the title.</source>
   <translation>! اكتبوا بندًا واحدًا على الأقل تحت العنوان.</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>لن يُحتسب أي قيد بعد الآن.</numerusform>
    <numerusform>لن يُحتسب قيد واحد (%n) بعد الآن. ويُحتفظ به.</numerusform>
    <numerusform>لن يُحتسب قيدان (%n) بعد الآن. ويُحتفظ بهما.</numerusform>
    <numerusform>لن تُحتسب %n قيود بعد الآن. ويُحتفظ بها.</numerusform>
    <numerusform>لن يُحتسب %n قيدًا بعد الآن. ويُحتفظ بها.</numerusform>
    <numerusform>لن يُحتسب %n قيد بعد الآن. ويُحتفظ بها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>لا مجموعات متشابهة من التعليقات (%n).</numerusform>
    <numerusform>مجموعة واحدة من التعليقات متشابهة (%n).</numerusform>
    <numerusform>مجموعتان من التعليقات متشابهتان (%n).</numerusform>
    <numerusform>%n مجموعات من التعليقات متشابهة.</numerusform>
    <numerusform>%n مجموعة من التعليقات متشابهة.</numerusform>
    <numerusform>%n مجموعة من التعليقات متشابهة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>لا سجلات</numerusform>
    <numerusform>سجل واحد</numerusform>
    <numerusform>سجلان</numerusform>
    <numerusform>%n سجلات</numerusform>
    <numerusform>%n سجلاً</numerusform>
    <numerusform>%n سجل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>لا تعليقات (%n): «{words}»</numerusform>
    <numerusform>تعليق واحد (%n): «{words}»</numerusform>
    <numerusform>تعليقان معا (%n): «{words}»</numerusform>
    <numerusform>%n تعليقات معا: «{words}»</numerusform>
    <numerusform>%n تعليقا معا: «{words}»</numerusform>
    <numerusform>%n تعليق معا: «{words}»</numerusform>
   </translation>
  </message>
  <message>
   <source>A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.</source>
   <translation>السطر الفارغ يبدأ فقرة جديدة. تُعد المذكرة من جديد وتُترك تعديلاتها جانبا.</translation>
  </message>
  <message>
   <source>A paragraph of its own</source>
   <translation>فقرة مستقلة</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>Accepted in principle</source>
   <translation>مقبول من حيث المبدأ</translation>
  </message>
  <message>
   <source>Add a paragraph</source>
   <translation>إضافة فقرة</translation>
  </message>
  <message>
   <source>Add below</source>
   <translation>إضافة أدناه</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>قبول مكتب…</translation>
  </message>
  <message>
   <source>Admit this office</source>
   <translation>قبول هذا المكتب</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>يُعتمد إذا لم يعترض أي من الحاضرين رسمياً. وصمت الحاضرين لا يعرقل.</translation>
  </message>
  <message>
   <source>Allow the name</source>
   <translation>السماح بالاسم</translation>
  </message>
  <message>
   <source>Allow the name…</source>
   <translation>السماح بالاسم…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الرد</translation>
  </message>
  <message>
   <source>Answer this comment</source>
   <translation>الرد على هذا التعليق</translation>
  </message>
  <message>
   <source>As it was composed</source>
   <translation>النص الأصلي</translation>
  </message>
  <message>
   <source>As the rule has it</source>
   <translation>وفقا للقاعدة</translation>
  </message>
  <message>
   <source>At least one in support, no objection open, two thirds without objection.</source>
   <translation>تأييد واحد على الأقل، ولا اعتراض مفتوح، وثلثان بلا اعتراض.</translation>
  </message>
  <message>
   <source>Bring in an XLSForm…</source>
   <translation>إدخال XLSForm…</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>إغلاقها الآن</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>إغلاق الجولة</translation>
  </message>
  <message>
   <source>Code that the office reads</source>
   <translation>الرمز الذي يقرأه المكتب</translation>
  </message>
  <message>
   <source>Code, as UNICEF or UN-Habitat</source>
   <translation>الرمز، مثل UNICEF أو UN-Habitat</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>التعليق</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Comments that say the same</source>
   <translation>تعليقات تقول الشيء نفسه</translation>
  </message>
  <message>
   <source>Compose it anew</source>
   <translation>الصياغة من جديد</translation>
  </message>
  <message>
   <source>Conclude the consultation</source>
   <translation>اختتام المشاورة</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>شروط</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>المشاورة</translation>
  </message>
  <message>
   <source>Consultation as a file</source>
   <translation>مشاورة في ملف</translation>
  </message>
  <message>
   <source>Convergence of judgements</source>
   <translation>تقارب التقديرات</translation>
  </message>
  <message>
   <source>Count silence although delivery is not proved everywhere</source>
   <translation>احتساب الصمت وإن لم يثبت التسليم للجميع</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>يُحتسب</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>الموعد النهائي</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>مؤجل</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>تعريف</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>حذف النسخة</translation>
  </message>
  <message>
   <source>Depends on something else</source>
   <translation>يتوقف على أمر آخر</translation>
  </message>
  <message>
   <source>Different views</source>
   <translation>آراء مختلفة</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit the paragraph</source>
   <translation>تحرير الفقرة</translation>
  </message>
  <message>
   <source>Enrolment file</source>
   <translation>ملف التسجيل</translation>
  </message>
  <message>
   <source>Enter an organization</source>
   <translation>إدراج منظمة</translation>
  </message>
  <message>
   <source>Enter an organization…</source>
   <translation>إدراج منظمة…</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>إدراجها</translation>
  </message>
  <message>
   <source>Everything received so far</source>
   <translation>كل ما استُلم حتى الآن</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation>السطر الأول: العنوان. وكل سطر بعده: نص بند واحد.</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>الاستمارات</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>من ملف…</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>من الآن لا يُقبل شيء من هذا الجهاز. ما السبب؟</translation>
  </message>
  <message>
   <source>General comments that close it</source>
   <translation>تعليقات عامة تختتم القسم</translation>
  </message>
  <message>
   <source>General comments that open the section</source>
   <translation>تعليقات عامة تفتتح القسم</translation>
  </message>
  <message>
   <source>Group (may stay empty)</source>
   <translation>المجموعة (يمكن تركها فارغة)</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>ساعات مهلة للاتصالات البطيئة</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “although”</source>
   <translation>في الجملة عن الدرجة، بعد «وإن»</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “and”</source>
   <translation>في الجملة عن الدرجة، بعد «و»</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>معلومات</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>مقدمة</translation>
  </message>
  <message>
   <source>It files the positions of the whole organization (focal point)</source>
   <translation>يقدم مواقف المنظمة بأكملها (جهة تنسيق)</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>هو</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>البند</translation>
  </message>
  <message>
   <source>Items that are asked</source>
   <translation>البنود المطروحة</translation>
  </message>
  <message>
   <source>Job number</source>
   <translation>رقم العمل</translation>
  </message>
  <message>
   <source>Kept untouched since {when}: {path}</source>
   <translation>محفوظ كما هو منذ {when}: {path}</translation>
  </message>
  <message>
   <source>Language of the note</source>
   <translation>لغة المذكرة</translation>
  </message>
  <message>
   <source>Language of these words</source>
   <translation>لغة هذه الكلمات</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>إبقاؤها مفتوحة</translation>
  </message>
  <message>
   <source>Let it file the positions</source>
   <translation>تكليفه بتقديم المواقف</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>الأغلبية</translation>
  </message>
  <message>
   <source>Mark as consolidated</source>
   <translation>وضع علامة التوحيد</translation>
  </message>
  <message>
   <source>More than half of the votes cast; abstentions are left out.</source>
   <translation>أكثر من نصف الأصوات المدلى بها؛ ولا يُحتسب الممتنعون.</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نقل إلى أسفل</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>نقل إلى أعلى</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation>مشاورة جديدة</translation>
  </message>
  <message>
   <source>New consultation…</source>
   <translation>مشاورة جديدة…</translation>
  </message>
  <message>
   <source>New name of {office}</source>
   <translation>الاسم الجديد لـ{office}</translation>
  </message>
  <message>
   <source>No comment has come in yet.</source>
   <translation>لم يرد أي تعليق بعد.</translation>
  </message>
  <message>
   <source>No objection</source>
   <translation>لا اعتراض</translation>
  </message>
  <message>
   <source>No office has been admitted yet. Open the enrolment file an office sent you.</source>
   <translation>لم يُقبل أي مكتب بعد. افتحوا ملف التسجيل الذي أرسله إليكم مكتب.</translation>
  </message>
  <message>
   <source>No other comments look alike.</source>
   <translation>لا توجد تعليقات أخرى متشابهة.</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>غير مقبول</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>المذكرة</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>أحيط علماً به</translation>
  </message>
  <message>
   <source>Nothing of it</source>
   <translation>لا شيء مما أُرسل منه</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Observation of the secretariat</source>
   <translation>ملاحظة الأمانة</translation>
  </message>
  <message>
   <source>Of those who voted; objections count only with reasons.</source>
   <translation>من بين المصوتين؛ ولا تُحتسب الاعتراضات إلا مع أسبابها.</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>المكاتب</translation>
  </message>
  <message>
   <source>Open it again until</source>
   <translation>إعادة فتحها حتى</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>فتح الجولة {number}</translation>
  </message>
  <message>
   <source>Open the round</source>
   <translation>فتح الجولة</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>المنظمة</translation>
  </message>
  <message>
   <source>Organizations that may answer</source>
   <translation>المنظمات التي يجوز لها الرد</translation>
  </message>
  <message>
   <source>Organizations: {organizations}; items: {items}</source>
   <translation>المنظمات: {organizations}؛ البنود: {items}</translation>
  </message>
  <message>
   <source>Out of scope</source>
   <translation>خارج النطاق</translation>
  </message>
  <message>
   <source>Partially accepted</source>
   <translation>مقبول جزئياً</translation>
  </message>
  <message>
   <source>Place in the note</source>
   <translation>الموضع في المذكرة</translation>
  </message>
  <message>
   <source>Proposed change</source>
   <translation>تغيير مقترح</translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>لا تعليقات لجمعها (%n)</numerusform>
    <numerusform>جمع تعليق واحد (%n)</numerusform>
    <numerusform>جمع تعليقين (%n)</numerusform>
    <numerusform>جمع %n تعليقات</numerusform>
    <numerusform>جمع %n تعليقا</numerusform>
    <numerusform>جمع %n تعليق</numerusform>
   </translation>
  </message>
  <message>
   <source>Put this into the note</source>
   <translation>إدراج هذا في المذكرة</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation>عرض توصيات JIU/REP/2020/7</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>النصاب</translation>
  </message>
  <message>
   <source>Quorum, organizations, items…</source>
   <translation>النصاب والمنظمات والبنود…</translation>
  </message>
  <message>
   <source>Reading the form</source>
   <translation>قراءة الاستمارة</translation>
  </message>
  <message>
   <source>Rename it</source>
   <translation>تغيير الاسم</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>تغيير الاسم…</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>إلغاء جهاز</translation>
  </message>
  <message>
   <source>Revoke it</source>
   <translation>إلغاء الجهاز</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>إلغاء هذا الجهاز…</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>خطر</translation>
  </message>
  <message>
   <source>Root keys</source>
   <translation>المفاتيح الجذرية</translation>
  </message>
  <message>
   <source>Round {number} of {consultation} counted some of them: reopen it and close it again.</source>
   <translation>احتسبت الجولة {number} من {consultation} بعضها: أعد فتحها ثم أغلقها من جديد.</translation>
  </message>
  <message>
   <source>Round {number}: {stage}</source>
   <translation>الجولة {number}: {stage}</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>الجولات</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>القاعدة</translation>
  </message>
  <message>
   <source>Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.</source>
   <translation>تثبت القاعدة والنصوص وقائمة المنظمات بهذا الإجراء، ولا يمكن تغييرها ما دامت الجولة مفتوحة.</translation>
  </message>
  <message>
   <source>Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}.</source>
   <translation>القاعدة: {rule}. المنظمات: {eligible}. فُتحت في {opened}، والموعد النهائي {deadline}.</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>الأمانة</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>الموضوعة جانباً</translation>
  </message>
  <message>
   <source>Share needed</source>
   <translation>النسبة المطلوبة</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>عرضها</translation>
  </message>
  <message>
   <source>Silence is assent, only where delivery is proved. At least 72 hours.</source>
   <translation>الصمت موافقة حيث ثبت التسليم فقط. 72 ساعة على الأقل.</translation>
  </message>
  <message>
   <source>Silence procedure</source>
   <translation>إجراء الموافقة الصامتة</translation>
  </message>
  <message>
   <source>Support without open objections</source>
   <translation>تأييد بلا اعتراضات مفتوحة</translation>
  </message>
  <message>
   <source>Symbol of the document</source>
   <translation>رمز الوثيقة</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>تفكيك</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>لم ينقضِ الموعد النهائي. والردود التي تصل بعد ذلك تُحتسب متأخرة.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>ثلاثة أرباع موافقون، والمعارضون قلة، والردود متقاربة.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>معا</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>المحاولة من جديد</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>الثلثان، والمعارضون الربع على الأكثر</translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>ما وصل حتى ملف {when}: لا قيود</numerusform>
    <numerusform>ما وصل حتى ملف {when}: قيد واحد (%n)</numerusform>
    <numerusform>ما وصل حتى ملف {when}: قيدان (%n)</numerusform>
    <numerusform>ما وصل حتى ملف {when}: %n قيود</numerusform>
    <numerusform>ما وصل حتى ملف {when}: %n قيدًا</numerusform>
    <numerusform>ما وصل حتى ملف {when}: %n قيد</numerusform>
   </translation>
  </message>
  <message>
   <source>What still counts</source>
   <translation>ما الذي يظل محسوبًا</translation>
  </message>
  <message>
   <source>What the secretariat supplies…</source>
   <translation>ما تقدمه الأمانة…</translation>
  </message>
  <message>
   <source>What these comments say</source>
   <translation>ما تقوله هذه التعليقات</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>لماذا</translation>
  </message>
  <message>
   <source>Why this paragraph may name it; the reason is kept with the note.</source>
   <translation>لماذا يجوز لهذه الفقرة أن تذكرها؛ يُحفظ السبب مع المذكرة.</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>مع المرفقات الداخلية</translation>
  </message>
  <message>
   <source>Wording only</source>
   <translation>صياغة فقط</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>كلمة الرئاسة</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>كلمة الرئاسة، تُحفظ مع الإجراء</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>المصنفات</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>كتابة المذكرة</translation>
  </message>
  <message>
   <source>Write the note (.docx, .pdf)…</source>
   <translation>كتابة المذكرة (.docx، .pdf)…</translation>
  </message>
  <message>
   <source>Write what these comments say; the note prints these words.</source>
   <translation>اكتبوا ما تقوله هذه التعليقات؛ فالمذكرة تطبع هذه الكلمات.</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message>
   <source>a new office</source>
   <translation>مكتب جديد</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ولا شيء آخر</numerusform>
    <numerusform>وواحدة أخرى</numerusform>
    <numerusform>واثنتان أخريان</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {share}</source>
   <translation>{share} على الأقل</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>جهة التنسيق</translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>بلا ردود</numerusform>
    <numerusform>من رد واحد</numerusform>
    <numerusform>من ردين</numerusform>
    <numerusform>من %n ردود</numerusform>
    <numerusform>من %n رداً</numerusform>
    <numerusform>من %n رد</numerusform>
   </translation>
  </message>
  <message>
   <source>in use</source>
   <translation>قيد الاستعمال</translation>
  </message>
  <message>
   <source>last received {when}</source>
   <translation>آخر استلام: {when}</translation>
  </message>
  <message>
   <source>more than {share}</source>
   <translation>أكثر من {share}</translation>
  </message>
  <message>
   <source>of all who may vote</source>
   <translation>من جميع من يحق لهم التصويت</translation>
  </message>
  <message>
   <source>of the votes cast</source>
   <translation>من الأصوات المدلى بها</translation>
  </message>
  <message>
   <source>of those present</source>
   <translation>من الحاضرين</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>إصدار أقدم</translation>
  </message>
  <message>
   <source>one more computer of {office}</source>
   <translation>حاسوب آخر لـ{office}</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>مُلغى</translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>أُلغي؛ لا قيود محفوظة</numerusform>
    <numerusform>أُلغي؛ قيد محفوظ واحد (%n) لم يعد محسوبًا</numerusform>
    <numerusform>أُلغي؛ قيدان محفوظان (%n) لم يعودا محسوبين</numerusform>
    <numerusform>أُلغي؛ %n قيود محفوظة لم تعد محسوبة</numerusform>
    <numerusform>أُلغي؛ %n قيدًا محفوظًا لم تعد محسوبة</numerusform>
    <numerusform>أُلغي؛ %n قيد محفوظ لم تعد محسوبة</numerusform>
   </translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>الأمانة</translation>
  </message>
  <message>
   <source>what follows “Some organizations note that”</source>
   <translation>ما يلي «وتشير بعض المنظمات إلى أن»</translation>
  </message>
  <message>
   <source>{device}: code {code}, {entries} entries</source>
   <translation>الجهاز {device}: الرمز {code}، القيود: {entries}</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.
Call them on a number you know. Let them read their code, and type it here:</source>
   <translation>يطلب {office} ({organization}) قبوله.
اتصلوا على رقم تعرفونه. واطلبوا قراءة الرمز، ثم اكتبوه هنا:</translation>
  </message>
  <message>
   <source>{organization} is not on your list of organizations yet. Its name:</source>
   <translation>{organization} ليست بعد في قائمة المنظمات لديكم. اسمها:</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ مفتوحة</translation>
  </message>
  <message>
   <source>✓ Answered and signed.</source>
   <translation>✓ تم الرد والتوقيع.</translation>
  </message>
  <message>
   <source>✓ No file is set aside.</source>
   <translation>✓ لا ملفات موضوعة جانباً.</translation>
  </message>
  <message>
   <source>✓ Put together and signed; it can be taken apart again.</source>
   <translation>✓ جُمعت ووُقّع ذلك؛ ويمكن تفكيكها من جديد.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
  <message>
   <source>✓ Taken apart and signed.</source>
   <translation>✓ فُككت ووُقّع ذلك.</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ اختُتمت المشاورة.</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation>✓ عُرضت المشاورة. افتحوا الآن جولة.</translation>
  </message>
  <message>
   <source>✓ The copy is deleted.</source>
   <translation>✓ حُذفت النسخة.</translation>
  </message>
  <message>
   <source>✓ The decision is recorded and signed.</source>
   <translation>✓ سُجّل القرار ووُقّع.</translation>
  </message>
  <message>
   <source>✓ The device is revoked.</source>
   <translation>✓ أُلغي الجهاز.</translation>
  </message>
  <message>
   <source>✓ The edited note is kept.</source>
   <translation>✓ حُفظت المذكرة المحررة.</translation>
  </message>
  <message>
   <source>✓ The form is in use here and goes down with the next bundle.</source>
   <translation>✓ الاستمارة مستعملة هنا وتُرسل إلى المكاتب مع الحزمة المقبلة.</translation>
  </message>
  <message>
   <source>✓ The office is called {office} from now on.</source>
   <translation>✓ يسمى المكتب {office} من الآن فصاعدا.</translation>
  </message>
  <message>
   <source>✓ The round is closed; its results are signed and can be recomputed by anyone.</source>
   <translation>✓ أُغلقت الجولة؛ ونتائجها موقّعة ويمكن لأي كان إعادة حسابها.</translation>
  </message>
  <message>
   <source>✓ The round is marked as consolidated.</source>
   <translation>✓ وُضعت على الجولة علامة التوحيد.</translation>
  </message>
  <message>
   <source>✓ The round is open again. Make a bundle so that the offices learn of it.</source>
   <translation>✓ فُتحت الجولة من جديد. أعدّوا حزمة لتعلم المكاتب بذلك.</translation>
  </message>
  <message>
   <source>✓ The round is open. Make a bundle so that the offices learn of it.</source>
   <translation>✓ فُتحت الجولة. أعدّوا حزمة لتعلم المكاتب بذلك.</translation>
  </message>
  <message>
   <source>✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.</source>
   <translation>✓ يقدم {office} مواقف {organization} من الآن فصاعدا. أرسلوا حزمة ليعلم بذلك.</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ قُبل {office}. أرسلوا حزمة ليعلم المكتب بذلك.</translation>
  </message>
  <message>
   <source>✓ {organization} is on the list of organizations.</source>
   <translation>✓ {organization} مدرجة في قائمة المنظمات.</translation>
  </message>
  <message>
   <source>✕ The form was not brought in.</source>
   <translation>✕ لم تُدخل الاستمارة.</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>لا شيء موجود من قبل</numerusform>
    <numerusform>واحد موجود من قبل</numerusform>
    <numerusform>اثنان موجودان من قبل</numerusform>
    <numerusform>%n موجودة من قبل</numerusform>
    <numerusform>%n موجودة من قبل</numerusform>
    <numerusform>%n موجودة من قبل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>لا قيود</numerusform>
    <numerusform>قيد واحد</numerusform>
    <numerusform>قيدان</numerusform>
    <numerusform>%n قيود</numerusform>
    <numerusform>%n قيداً</numerusform>
    <numerusform>%n قيد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>لا قيود لم يثبت وصولها.</numerusform>
    <numerusform>قيد واحد لم يثبت وصوله بعد.</numerusform>
    <numerusform>قيدان لم يثبت وصولهما بعد.</numerusform>
    <numerusform>%n قيود لم يثبت وصولها بعد.</numerusform>
    <numerusform>%n قيداً لم يثبت وصولها بعد.</numerusform>
    <numerusform>%n قيد لم يثبت وصولها بعد.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>لا ملفات</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>%n ملفات</numerusform>
    <numerusform>%n ملفاً</numerusform>
    <numerusform>%n ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>لا ملف ينتظر إيصالاً، وأقدمها منذ {day}.</numerusform>
    <numerusform>ملف واحد ينتظر إيصالاً منذ {day}.</numerusform>
    <numerusform>ملفان ينتظران إيصالاً، أقدمهما منذ {day}.</numerusform>
    <numerusform>%n ملفات تنتظر إيصالاً، أقدمها منذ {day}.</numerusform>
    <numerusform>%n ملفاً تنتظر إيصالاً، أقدمها منذ {day}.</numerusform>
    <numerusform>%n ملف تنتظر إيصالاً، أقدمها منذ {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>لا جديد</numerusform>
    <numerusform>واحد جديد</numerusform>
    <numerusform>اثنان جديدان</numerusform>
    <numerusform>%n جديدة</numerusform>
    <numerusform>%n جديداً</numerusform>
    <numerusform>%n جديد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>لا مكاتب</numerusform>
    <numerusform>مكتب واحد</numerusform>
    <numerusform>مكتبان</numerusform>
    <numerusform>%n مكاتب</numerusform>
    <numerusform>%n مكتباً</numerusform>
    <numerusform>%n مكتب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>لا رفض</numerusform>
    <numerusform>واحد مرفوض</numerusform>
    <numerusform>اثنان مرفوضان</numerusform>
    <numerusform>%n مرفوضة</numerusform>
    <numerusform>%n مرفوضاً</numerusform>
    <numerusform>%n مرفوض</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>لا شيء للبت فيه</numerusform>
    <numerusform>واحد للبت فيه</numerusform>
    <numerusform>اثنان للبت فيهما</numerusform>
    <numerusform>%n للبت فيها</numerusform>
    <numerusform>%n للبت فيها</numerusform>
    <numerusform>%n للبت فيها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>لا شيء ينتظر</numerusform>
    <numerusform>واحد ينتظر</numerusform>
    <numerusform>اثنان ينتظران</numerusform>
    <numerusform>%n تنتظر</numerusform>
    <numerusform>%n تنتظر</numerusform>
    <numerusform>%n تنتظر</numerusform>
   </translation>
  </message>
  <message>
   <source>= already present</source>
   <translation>= موجود من قبل</translation>
  </message>
  <message>
   <source>? a decision is needed</source>
   <translation>? يلزم قرار</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>المضاف</translation>
  </message>
  <message>
   <source>Already present</source>
   <translation>موجود من قبل</translation>
  </message>
  <message>
   <source>Any number, in any order. Taking a file twice changes nothing.</source>
   <translation>أي عدد وبأي ترتيب. واستلام الملف مرتين لا يغير شيئاً.</translation>
  </message>
  <message>
   <source>As</source>
   <translation>الشكل</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>طلب القبول…</translation>
  </message>
  <message>
   <source>Back to Exchange</source>
   <translation>العودة إلى التبادل</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>القبول لدى الأمانة</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>الحزم تُرسل إلى المكاتب؛ وملفاتها ترد هنا.</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>ملفات CSV</translation>
  </message>
  <message>
   <source>CSV files…</source>
   <translation>ملفات CSV…</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>ورد</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>الرمز {number} من {total}</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>المقارنة والقبول</translation>
  </message>
  <message>
   <source>Drop bundles, workbooks or a whole folder here</source>
   <translation>أفلتوا هنا حزماً أو مصنفات أو مجلداً كاملاً</translation>
  </message>
  <message>
   <source>Encrypt: only the receivers can open it</source>
   <translation>تشفير: لا يستطيع فتحها إلا المستلمون</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>القيود</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Everything from the beginning (for an auditor)</source>
   <translation>كل شيء من البداية (لمراجع الحسابات)</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>استمارة Excel</translation>
  </message>
  <message>
   <source>Excel form to fill…</source>
   <translation>استمارة Excel للتعبئة…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>التبادل</translation>
  </message>
  <message>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>Folder for the CSV files</source>
   <translation>مجلد ملفات CSV</translation>
  </message>
  <message>
   <source>Folder for the pictures</source>
   <translation>مجلد الصور</translation>
  </message>
  <message>
   <source>For</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>For or from</source>
   <translation>إلى أو من</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.</source>
   <translation>قرّبوا هاتفاً أو ماسحاً من كل رمز، بأي ترتيب. ويستلم الطرف الآخر الصور أو النصوص في صفحة التبادل.</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>بلا أجزاء.</numerusform>
    <numerusform>في جزء واحد.</numerusform>
    <numerusform>في جزأين؛ يمكن استلامهما بأي ترتيب.</numerusform>
    <numerusform>في %n أجزاء؛ يمكن استلامها بأي ترتيب.</numerusform>
    <numerusform>في %n جزءاً؛ يمكن استلامها بأي ترتيب.</numerusform>
    <numerusform>في %n جزء؛ يمكن استلامها بأي ترتيب.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install the update</source>
   <translation>تثبيت التحديث</translation>
  </message>
  <message>
   <source>Last bundle made: {when}</source>
   <translation>آخر حزمة أُعدّت: {when}</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>إعداد الحزمة…</translation>
  </message>
  <message>
   <source>Making the QR codes</source>
   <translation>جارٍ إعداد رموز QR</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>جارٍ إعداد الحزمة</translation>
  </message>
  <message>
   <source>More choices</source>
   <translation>خيارات أخرى</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>تُستلم الملفات الجديدة في {folder} تلقائياً.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>الرمز التالي</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>لم تُعدّ أي حزمة بعد.</translation>
  </message>
  <message>
   <source>Not all the codes were shown: the bundle does not count as sent.</source>
   <translation>لم تُعرض الرموز كلها: لا تُعدّ الحزمة مُرسلة.</translation>
  </message>
  <message>
   <source>Nothing was sent and nothing came in yet.</source>
   <translation>لم يُرسل شيء ولم يرد شيء بعد.</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>في الطريق</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فتح المجلد</translation>
  </message>
  <message>
   <source>Opened to read only: files are neither made nor taken in from here.</source>
   <translation>مفتوحة للقراءة فقط: لا تُعدّ الملفات ولا تُستلم من هنا.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Previous code</source>
   <translation>الرمز السابق</translation>
  </message>
  <message>
   <source>QR codes</source>
   <translation>رموز QR</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>حفظ صفحة للطباعة…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Save as pictures…</source>
   <translation>حفظ كصور…</translation>
  </message>
  <message>
   <source>Scan the codes with any scanner and paste or type their texts here, one a line, in any order.</source>
   <translation>امسحوا الرموز بأي ماسح والصقوا نصوصها هنا أو اكتبوها، نصاً في كل سطر، بأي ترتيب.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>الإرسال</translation>
  </message>
  <message>
   <source>Send the enrolment file, and read this code aloud when the secretariat calls:</source>
   <translation>أرسلوا ملف التسجيل، واقرأوا هذا الرمز بصوت مسموع عندما تتصل الأمانة:</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>أُرسل</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Show as QR codes</source>
   <translation>عرض كرموز QR</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>إيقاف المراقبة</translation>
  </message>
  <message>
   <source>Stopped: no bundle was written, and nothing has left.</source>
   <translation>أُوقف العمل: لم تُكتب أي حزمة ولم يخرج شيء.</translation>
  </message>
  <message>
   <source>Take a folder</source>
   <translation>استلام مجلد</translation>
  </message>
  <message>
   <source>Take a folder…</source>
   <translation>استلام مجلد…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>استلام ملفات</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>استلام ملفات…</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>الاستلام</translation>
  </message>
  <message>
   <source>Take the text in</source>
   <translation>استلام النص</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>جارٍ استلام الملفات</translation>
  </message>
  <message>
   <source>Text of QR codes…</source>
   <translation>نص رموز QR…</translation>
  </message>
  <message>
   <source>Text of the QR codes</source>
   <translation>نص رموز QR</translation>
  </message>
  <message>
   <source>The bundle as QR codes</source>
   <translation>الحزمة في شكل رموز QR</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>الملف محفوظ كما هو: {path}</translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>وصلت كل المرفقات إلى الأمانة مع الحزمة.</numerusform>
    <numerusform>ينقص الأمانة مرفق واحد. يُرسل مع الحزمة التالية.</numerusform>
    <numerusform>ينقص الأمانة مرفقان. يُرسلان مع الحزمة التالية.</numerusform>
    <numerusform>ينقص الأمانة %n مرفقات. تُرسل مع الحزمة التالية.</numerusform>
    <numerusform>ينقص الأمانة %n مرفقاً. تُرسل مع الحزمة التالية.</numerusform>
    <numerusform>ينقص الأمانة %n مرفق. تُرسل مع الحزمة التالية.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing new to send: all of it is proved to be there.</source>
   <translation>لا جديد لإرساله: ثبت وصول كل شيء.</translation>
  </message>
  <message>
   <source>This is an update of the program, not work to take in.</source>
   <translation>هذا تحديث للبرنامج، وليس عملاً يُستلم.</translation>
  </message>
  <message>
   <source>To read or to fill elsewhere:</source>
   <translation>للقراءة أو للتعبئة في مكان آخر:</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>مراقبة مجلد</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>مراقبة مجلد…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>مآل كل ملف</translation>
  </message>
  <message>
   <source>What should stand in it?</source>
   <translation>ماذا ينبغي أن يحتوي؟</translation>
  </message>
  <message>
   <source>What was in these goes with the next bundle: {files}</source>
   <translation>ما كان في هذه الملفات يُرسل مع الحزمة التالية: {files}</translation>
  </message>
  <message>
   <source>What was sent, what came in, what is proved</source>
   <translation>ما أُرسل وما ورد وما ثبت وصوله</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Which form should the Excel file have?</source>
   <translation>أي استمارة تريدونها في ملف Excel؟</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>بلا إيصال</translation>
  </message>
  <message>
   <source>Without attached files</source>
   <translation>بدون الملفات المرفقة</translation>
  </message>
  <message>
   <source>Without the diaries of other offices</source>
   <translation>بدون دفاتر قيود المكاتب الأخرى</translation>
  </message>
  <message>
   <source>Workbook of all records…</source>
   <translation>مصنف بكل السجلات…</translation>
  </message>
  <message>
   <source>Writing the CSV files</source>
   <translation>كتابة ملفات CSV</translation>
  </message>
  <message>
   <source>Writing the Excel form</source>
   <translation>كتابة استمارة Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>كتابة المصنف</translation>
  </message>
  <message>
   <source>admitted on {day}</source>
   <translation>قُبل في {day}</translation>
  </message>
  <message>
   <source>all offices</source>
   <translation>كل المكاتب</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>تمت الإجابة</translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>وصل كاملاً</numerusform>
    <numerusform>وصل ما عدا مرفقاً واحداً</numerusform>
    <numerusform>وصل ما عدا مرفقين</numerusform>
    <numerusform>وصل ما عدا %n مرفقات</numerusform>
    <numerusform>وصل ما عدا %n مرفقاً</numerusform>
    <numerusform>وصل ما عدا %n مرفق</numerusform>
   </translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>حزمة</translation>
  </message>
  <message>
   <source>bundle in parts</source>
   <translation>حزمة مجزأة</translation>
  </message>
  <message>
   <source>enrolment request</source>
   <translation>طلب تسجيل</translation>
  </message>
  <message>
   <source>form</source>
   <translation>استمارة</translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>لا إيصال بعد</numerusform>
    <numerusform>لا إيصال منذ يوم واحد</numerusform>
    <numerusform>لا إيصال منذ يومين</numerusform>
    <numerusform>لا إيصال منذ %n أيام</numerusform>
    <numerusform>لا إيصال منذ %n يوماً</numerusform>
    <numerusform>لا إيصال منذ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>no receipt yet</source>
   <translation>لا إيصال بعد</translation>
  </message>
  <message>
   <source>nothing to prove</source>
   <translation>لا حاجة إلى إثبات</translation>
  </message>
  <message>
   <source>nothing yet, only its questions</source>
   <translation>لا شيء بعد، أسئلتها فقط</translation>
  </message>
  <message>
   <source>now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>ملف واحد</translation>
  </message>
  <message>
   <source>our own records, to be corrected</source>
   <translation>سجلاتنا نحن، لتصحيحها</translation>
  </message>
  <message>
   <source>part of a bundle</source>
   <translation>جزء من حزمة</translation>
  </message>
  <message>
   <source>parts of at most {size}</source>
   <translation>أجزاء لا تتجاوز {size}</translation>
  </message>
  <message>
   <source>program update</source>
   <translation>تحديث للبرنامج</translation>
  </message>
  <message>
   <source>receipt of {day}</source>
   <translation>إيصال بتاريخ {day}</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>أُوقف؛ ولم يُمس الباقي</translation>
  </message>
  <message>
   <source>table of comments</source>
   <translation>جدول تعليقات</translation>
  </message>
  <message>
   <source>the records of {office}, which fills it</source>
   <translation>سجلات {office} الذي يملؤها</translation>
  </message>
  <message>
   <source>the secretariat</source>
   <translation>الأمانة</translation>
  </message>
  <message>
   <source>unknown file</source>
   <translation>ملف غير معروف</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>مصنف</translation>
  </message>
  <message>
   <source>{count} of {total} offices have it</source>
   <translation>وصل إلى {count} من أصل {total} من المكاتب</translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file} فقط</numerusform>
    <numerusform>{file} وملف آخر</numerusform>
    <numerusform>{file} وملفان آخران</numerusform>
    <numerusform>{file} و%n ملفات أخرى</numerusform>
    <numerusform>{file} و%n ملفاً آخر</numerusform>
    <numerusform>{file} و%n ملف آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>يطلب {office} ({organization}) قبوله.</translation>
  </message>
  <message>
   <source>{outcome} ({code})</source>
   <translation>{outcome} ({code})</translation>
  </message>
  <message>
   <source>↑ sent: {what}</source>
   <translation>↑ أُرسل: {what}</translation>
  </message>
  <message>
   <source>↓ came: {what}</source>
   <translation>↓ ورد: {what}</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ ينتظر ملفاً سابقاً</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ لا ملفات جاهزة: {entries}، {size}.</numerusform>
    <numerusform>✓ ملف واحد جاهز: {entries}، {size}. أرسلوه.</numerusform>
    <numerusform>✓ ملفان جاهزان: {entries}، {size}. لا يتسع ملف واحد لكل المرفقات. أرسلوهما معاً؛ يمكن استلامهما بأي ترتيب.</numerusform>
    <numerusform>✓ %n ملفات جاهزة: {entries}، {size}. لا يتسع ملف واحد لكل المرفقات. أرسلوها كلها؛ يمكن استلامها بأي ترتيب.</numerusform>
    <numerusform>✓ %n ملفاً جاهزاً: {entries}، {size}. لا يتسع ملف واحد لكل المرفقات. أرسلوها كلها؛ يمكن استلامها بأي ترتيب.</numerusform>
    <numerusform>✓ %n ملف جاهز: {entries}، {size}. لا يتسع ملف واحد لكل المرفقات. أرسلوها كلها؛ يمكن استلامها بأي ترتيب.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All the codes were shown or saved: the bundle counts as sent.</source>
   <translation>✓ عُرضت الرموز كلها أو حُفظت: تُعدّ الحزمة مُرسلة.</translation>
  </message>
  <message>
   <source>✓ Everything written here is proved to have arrived.</source>
   <translation>✓ ثبت وصول كل ما كُتب هنا.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
  <message>
   <source>✓ added</source>
   <translation>✓ أُضيف</translation>
  </message>
  <message>
   <source>✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick.</source>
   <translation>✓ الملف {path} جاهز: {entries}، {size}. أرسلوه بالبريد الإلكتروني أو احملوه على ذاكرة USB.</translation>
  </message>
  <message>
   <source>✕ refused</source>
   <translation>✕ مرفوض</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Choose a file</source>
   <translation>اختيار ملف</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>اختيار ملف…</translation>
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation>الاختيار من تقويم</translation>
  </message>
  <message>
   <source>Find a choice</source>
   <translation>البحث عن خيار</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>اطلعتُ على هذا</translation>
  </message>
  <message>
   <source>Keep this order</source>
   <translation>الإبقاء على هذا الترتيب</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نقل إلى أسفل</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>نقل إلى أعلى</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>لا ملف بعد</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>بلا إجابة</translation>
  </message>
  <message>
   <source>Not put in order yet</source>
   <translation>لم يُرتَّب بعد</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>إزالة الملف</translation>
  </message>
  <message>
   <source>Type to find, or open the list</source>
   <translation>اكتبوا للبحث، أو افتحوا القائمة</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>! Choose a folder.</source>
   <translation>! اختاروا مجلداً.</translation>
  </message>
  <message>
   <source>! Choose the organization and write the name of the office.</source>
   <translation>! اختاروا المنظمة واكتبوا اسم المكتب.</translation>
  </message>
  <message>
   <source>&amp;Organization</source>
   <translation>ال&amp;منظمة</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>السابق</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.</source>
   <translation>أنشأ كل منهم مفتاحا (الصفحة الأولى: «أحتفظ بمفتاح جذري…»). من هو حاضر يوقع التأسيس بالمفتاح المحفوظ على وحدة USB أو على الورق: لا يبقى منه شيء على هذا الحاسوب. ومن هو في مكان آخر أرسل إليكم سطر مفتاحه.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Folder for your work</source>
   <translation>مجلد عملكم</translation>
  </message>
  <message>
   <source>I am just looking</source>
   <translation>أتصفح فقط</translation>
  </message>
  <message>
   <source>I am the secretariat</source>
   <translation>أعمل في الأمانة</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>أقدم مواقف منظمتي كلها (جهة التنسيق)</translation>
  </message>
  <message>
   <source>I have only files to check…</source>
   <translation>ليس لدي سوى ملفات للتحقق منها…</translation>
  </message>
  <message>
   <source>I keep a root key…</source>
   <translation>أحتفظ بمفتاح جذري…</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>أراجع ما فعله الآخرون</translation>
  </message>
  <message>
   <source>I lost my computer…</source>
   <translation>فقدتُ حاسوبي…</translation>
  </message>
  <message>
   <source>I work in an office</source>
   <translation>أعمل في مكتب</translation>
  </message>
  <message>
   <source>In which language do you want to work? You can change it at any time.</source>
   <translation>بأي لغة تريدون العمل؟ يمكن تغييرها في أي وقت.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>O&amp;ffice</source>
   <translation>الم&amp;كتب</translation>
  </message>
  <message>
   <source>Open a worked example with eight recommendations and many offices.</source>
   <translation>فتح مثال كامل فيه ثماني توصيات ومكاتب كثيرة.</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>فتح مساحة عمل</translation>
  </message>
  <message>
   <source>Open a workspace to read and recompute it, changing nothing.</source>
   <translation>فتح مساحة عمل لقراءتها وإعادة حسابها دون تغيير شيء.</translation>
  </message>
  <message>
   <source>Open an existing workspace…</source>
   <translation>فتح مساحة عمل موجودة…</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>فتح مساحة أخرى…</translation>
  </message>
  <message>
   <source>Open the workspace</source>
   <translation>فتح مساحة العمل</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>المنظمة</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Record positions, endorsements and use cases, and send them.</source>
   <translation>تسجيل المواقف والتأييدات وحالات الاستخدام وإرسالها.</translation>
  </message>
  <message>
   <source>Root keys of several people</source>
   <translation>مفاتيح جذرية لعدة أشخاص</translation>
  </message>
  <message>
   <source>Root keys of several people…</source>
   <translation>مفاتيح جذرية لعدة أشخاص…</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>إظهارها</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>البدء</translation>
  </message>
  <message>
   <source>Step {number} of 4</source>
   <translation>الخطوة {number} من 4</translation>
  </message>
  <message>
   <source>Take in what offices send, hold rounds, write the note.</source>
   <translation>استلام ما ترسله المكاتب، وعقد الجولات، وكتابة المذكرة.</translation>
  </message>
  <message>
   <source>This is entered once and stands on everything you sign.</source>
   <translation>يُدخل مرة واحدة ويظهر على كل ما توقعونه.</translation>
  </message>
  <message>
   <source>Where your work is kept</source>
   <translation>مكان حفظ عملكم</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>من أنتم؟</translation>
  </message>
  <message>
   <source>Who runs the secretariat is decided by a root key, which lies in this folder at first.</source>
   <translation>من يدير الأمانة يقرره مفتاح جذري يوجد في هذا المجلد في البداية.</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation>مع عبارة المرور لا يستطيع أحد قراءة هذا المجلد بدونها. ولا يمكن طلبها من جديد: دوّنوها واحفظوها في مكان منفصل.</translation>
  </message>
  <message>
   <source>Your &amp;name (may stay empty)</source>
   <translation>ا&amp;سمكم (اختياري)</translation>
  </message>
  <message>
   <source>Your office</source>
   <translation>مكتبكم</translation>
  </message>
  <message>
   <source>for example: Field Office Tarawa</source>
   <translation>مثلاً: مكتب تاراوا الميداني</translation>
  </message>
  <message>
   <source>leave empty to work without one</source>
   <translation>اتركوها فارغة للعمل بدونها</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.</source>
   <translation>{threshold} من {count} من المفاتيح الجذرية تقرر معا من يدير الأمانة؛ ولا يوجد أي منها هنا.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>! Not saved yet</source>
   <translation>! لم يُحفظ بعد</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>لا إجابات تتطلب انتباهكم.</numerusform>
    <numerusform>إجابة واحدة تتطلب انتباهكم قبل التوقيع.</numerusform>
    <numerusform>إجابتان تتطلبان انتباهكم قبل التوقيع.</numerusform>
    <numerusform>%n إجابات تتطلب انتباهكم قبل التوقيع.</numerusform>
    <numerusform>%n إجابة تتطلب انتباهكم قبل التوقيع.</numerusform>
    <numerusform>%n إجابة تتطلب انتباهكم قبل التوقيع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>لا شيء للمراجعة</numerusform>
    <numerusform>واحدة للمراجعة (F8)</numerusform>
    <numerusform>اثنتان للمراجعة (F8)</numerusform>
    <numerusform>%n للمراجعة (F8)</numerusform>
    <numerusform>%n للمراجعة (F8)</numerusform>
    <numerusform>%n للمراجعة (F8)</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>أجاب</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>السابق</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>البحث عن سؤال</translation>
  </message>
  <message>
   <source>Find a question  (Ctrl+F)</source>
   <translation>البحث عن سؤال  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Finish and sign</source>
   <translation>الإنهاء والتوقيع</translation>
  </message>
  <message>
   <source>Language of the form</source>
   <translation>لغة الاستمارة</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>Outline of the form</source>
   <translation>مخطط الاستمارة</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>وضع جانباً</translation>
  </message>
  <message>
   <source>Put aside. It waits among your drafts, as far as you came.</source>
   <translation>وُضعت جانباً. وهي تنتظر بين مسوداتكم حيث توقفتم.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Takes back the last answer (Ctrl+Z)</source>
   <translation>التراجع عن آخر إجابة (Ctrl+Z)</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>لا يوجد ما يمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>Whole form</source>
   <translation>الاستمارة كاملة</translation>
  </message>
  <message>
   <source>{answered} of {total} answered</source>
   <translation>أُجيب عن {answered} من {total}</translation>
  </message>
  <message>
   <source>✓ Nothing needs attention.</source>
   <translation>✓ لا شيء يتطلب الانتباه.</translation>
  </message>
  <message>
   <source>✓ Recorded and signed.</source>
   <translation>✓ سُجّل ووُقّع.</translation>
  </message>
  <message>
   <source>✓ Saved {when}</source>
   <translation>✓ حُفظ {when}</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Fill it</source>
   <translation>ملؤها</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>سجل جديد</translation>
  </message>
  <message>
   <source>Version {version} · {languages}</source>
   <translation>الإصدار {version} · {languages}</translation>
  </message>
  <message>
   <source>Which form do you want to fill?</source>
   <translation>أي استمارة تريدون ملأها؟</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:</source>
   <translation>يوجد هنا ملف من {secretariat}. اطلبوا من الأمانة أن تقرأ عليكم رمزها، ويجب أن يكون:</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>القبول لدى الأمانة</translation>
  </message>
  <message>
   <source>Give the root keys to several people, so that one stolen computer decides nothing.</source>
   <translation>وزعوا المفاتيح الجذرية على عدة أشخاص، حتى لا يقرر حاسوب مسروق واحد شيئا.</translation>
  </message>
  <message>
   <source>In any order; each step can be changed later.</source>
   <translation>بأي ترتيب؛ ويمكن تغيير كل خطوة لاحقاً.</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>إعداد الحزمة…</translation>
  </message>
  <message>
   <source>Make the recovery sheet: three pages for three people, in case this computer is lost.</source>
   <translation>أعدوا ورقة الاسترداد: ثلاث صفحات لثلاثة أشخاص، تحسبا لفقدان هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>فتح جولة</translation>
  </message>
  <message>
   <source>Open the first round with its rule and its deadline.</source>
   <translation>افتحوا الجولة الأولى بقاعدتها وموعدها النهائي.</translation>
  </message>
  <message>
   <source>Put a consultation on the agenda: its recommendations, word for word.</source>
   <translation>أدرجوا مشاورة في جدول الأعمال: توصياتها حرفياً.</translation>
  </message>
  <message>
   <source>Put up a consultation</source>
   <translation>عرض مشاورة</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>ورقة الاسترداد…</translation>
  </message>
  <message>
   <source>Root keys…</source>
   <translation>المفاتيح الجذرية…</translation>
  </message>
  <message>
   <source>Save the enrolment file and send it to the secretariat, by e-mail or on a stick.</source>
   <translation>احفظوا ملف التسجيل وأرسلوه إلى الأمانة بالبريد الإلكتروني أو على ذاكرة محمولة.</translation>
  </message>
  <message>
   <source>Save the enrolment file…</source>
   <translation>حفظ ملف التسجيل…</translation>
  </message>
  <message>
   <source>Send the offices their first bundle.</source>
   <translation>أرسلوا إلى المكاتب حزمتها الأولى.</translation>
  </message>
  <message>
   <source>Set up the secretariat</source>
   <translation>تجهيز الأمانة</translation>
  </message>
  <message>
   <source>Step {number}, done: {words}</source>
   <translation>الخطوة {number}، تمت: {words}</translation>
  </message>
  <message>
   <source>Step {number}: {words}</source>
   <translation>الخطوة {number}: {words}</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>استلام ملفات…</translation>
  </message>
  <message>
   <source>Take in the enrolment files of the offices and compare each code by telephone.</source>
   <translation>استلموا ملفات تسجيل المكاتب وقارنوا كل رمز هاتفياً.</translation>
  </message>
  <message>
   <source>Take in the file that the secretariat sends back.</source>
   <translation>استلموا الملف الذي تعيده الأمانة.</translation>
  </message>
  <message>
   <source>The secretariat’s workspace is set up on this computer.</source>
   <translation>مساحة عمل الأمانة جاهزة على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>This office is set up on this computer.</source>
   <translation>هذا المكتب جاهز على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>When the secretariat calls, read this code aloud, so that it knows the file is yours:</source>
   <translation>عندما تتصل الأمانة، اقرؤوا هذا الرمز بصوت عالٍ لتعرف أن الملف ملفكم:</translation>
  </message>
  <message>
   <source>You need not wait: whatever you record now goes out once you are admitted.</source>
   <translation>لا حاجة إلى الانتظار: كل ما تسجلونه الآن يُرسل بعد قبولكم.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>A backup is one file. Keep it away from this computer, and make one after every round.</source>
   <translation>النسخة الاحتياطية ملف واحد. احفظوها بعيداً عن هذا الحاسوب، وأعدّوا واحدة بعد كل جولة.</translation>
  </message>
  <message>
   <source>A new office finds its first steps here, until the secretariat has admitted it.</source>
   <translation>يجد المكتب الجديد هنا خطواته الأولى إلى أن تقبله الأمانة.</translation>
  </message>
  <message>
   <source>A record that says two different things asks you which one holds.</source>
   <translation>السجل الذي يقول شيئين مختلفين يسألكم أيهما المعتمد.</translation>
  </message>
  <message>
   <source>A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:</source>
   <translation>تقرير لمن يتولون صيانة البرنامج. فيه إصدارات ومواضع في البرنامج؛ بلا أسماء ولا إجابات ولا أسماء ملفات. وهذا نصه كاملاً:</translation>
  </message>
  <message>
   <source>A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail.</source>
   <translation>تُفتح الجولة بنصوصها وقاعدتها وموعدها النهائي وأعضائها، وتُغلق بعد مهلة البريد البطيء.</translation>
  </message>
  <message>
   <source>About and licences</source>
   <translation>عن البرنامج والتراخيص</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>اقبلوا المكاتب بمقارنة رمز قصير بصوت مسموع، وافتحوا الجولات وأغلقوها، وردوا على كل تعليق، واكتبوا المذكرة الموحدة. وتثبت قاعدة الجولة عند فتحها.</translation>
  </message>
  <message>
   <source>After signing, an answer is changed by a correction; what was said before stays in the history.</source>
   <translation>بعد التوقيع تُغيَّر الإجابة بتصحيح؛ ويبقى ما قيل سابقاً في تاريخ التغييرات.</translation>
  </message>
  <message>
   <source>Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs.</source>
   <translation>أجيبوا صفحة بعد صفحة، أو فعّلوا «الاستمارة كاملة». تُحفظ كل إجابة خلال ثانية؛ وبعد انقطاع الكهرباء تنتظر الاستمارة بين مسوداتكم. وتظهر الرسالة تحت السؤال المعني؛ وينقل F8 إلى التالية. و«الإنهاء والتوقيع» هي الخطوة الوحيدة التي توقّع.</translation>
  </message>
  <message>
   <source>Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.</source>
   <translation>‏Assent برنامج حر بموجب رخصة Apache 2.0. ويستعمل Qt {qt} وPySide6 (LGPL 3) وSQLite وSQLCipher (ملك عام، BSD) ومكتبات أخرى تراخيصها في مجلد البرنامج.</translation>
  </message>
  <message>
   <source>At the bottom you begin something new: a position, an endorsement, a use case or any other form.</source>
   <translation>في الأسفل تبدؤون شيئاً جديداً: موقفاً أو تأييداً أو حالة استخدام أو أي استمارة أخرى.</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>العودة إلى الاستمارة</translation>
  </message>
  <message>
   <source>Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived.</source>
   <translation>إلى جانب المهام ترون وضع الأمور: الوقت المتبقي في الجولة، ومن أجاب، وما ثبت وصوله.</translation>
  </message>
  <message>
   <source>Choose an item to read its text, our position, the result and what is still missing.</source>
   <translation>اختاروا بنداً لقراءة نصه وموقفنا والنتيجة وما لا يزال ناقصاً.</translation>
  </message>
  <message>
   <source>Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers.</source>
   <translation>اختاروا الأجزاء إذا كان لبريدكم حد، ورموز QR حيث لا يمكن نقل ملف. والحزمة المشفرة لا يفتحها إلا مستلموها.</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>المشاورة</translation>
  </message>
  <message>
   <source>Ctrl+Z takes the last answer back, anywhere in the form.</source>
   <translation>يتراجع Ctrl+Z عن آخر إجابة في أي مكان من الاستمارة.</translation>
  </message>
  <message>
   <source>Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too.</source>
   <translation>أفلتوا ملفات أو مجلداً كاملاً على الصفحة، أو فعّلوا مراقبة مجلد. وتُستلم أيضاً صور رموز QR ونصوص الماسح.</translation>
  </message>
  <message>
   <source>Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it.</source>
   <translation>لكل تعليق رد. وفي المذكرة يمكن تحرير كل فقرة، ويبقى ما حُسب إلى جانبها.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button.</source>
   <translation>يمكن القيام بكل شيء من دون فأرة. Tab للتقدم وShift+Tab للرجوع، والمسافة أو Enter لضغط زر.</translation>
  </message>
  <message>
   <source>Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said.</source>
   <translation>كل ما سُجّل هنا أو استُلم. اكتبوا أي كلمة للعثور عليه. افتحوا سجلاً لقراءة إجاباته وتاريخ تغييراته والفرق بين حالتين؛ وصححوا سجلاتكم أو اسحبوها. لا يُمحى شيء أبداً: فتاريخ التغييرات يحفظ ما قيل.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>التبادل</translation>
  </message>
  <message>
   <source>Filling a form</source>
   <translation>ملء استمارة</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>الرئيسية</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Language, look and text size act at once. “Check everything” computes every signature and every result again.</source>
   <translation>اللغة والمظهر وحجم النص تتغير فوراً. و«فحص كل شيء» يعيد حساب كل توقيع وكل نتيجة.</translation>
  </message>
  <message>
   <source>Let the office read its code to you by telephone before you admit it. Revoke a lost device at once.</source>
   <translation>دعوا المكتب يقرأ عليكم رمزه هاتفياً قبل قبوله. وألغوا فوراً اعتماد أي جهاز مفقود.</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>أعدّوا حزمة واحدة وأرسلوها بالبريد الإلكتروني أو على ذاكرة USB؛ واستلموا كل ما يصلكم، بأي ترتيب وأي عدد من المرات. والملف المرفوض يُحفظ كما هو ويُكتب السبب بجانبه.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>صفحات المساعدة</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>الإبلاغ عن مشكلة</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>مراجعة المصنفات</translation>
  </message>
  <message>
   <source>Save a report</source>
   <translation>حفظ تقرير</translation>
  </message>
  <message>
   <source>Save a report…</source>
   <translation>حفظ تقرير…</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>الأمانة</translation>
  </message>
  <message>
   <source>Send the offices a bundle after each closing: it carries results and receipts.</source>
   <translation>أرسلوا حزمة إلى المكاتب بعد كل إغلاق: فهي تحمل النتائج والإيصالات.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>The filled button is the next step. A line on its side means that it is urgent or late.</source>
   <translation>الزر الممتلئ هو الخطوة التالية. والخط على الجانب يعني أن الأمر عاجل أو متأخر.</translation>
  </message>
  <message>
   <source>The filters beside the search leave only one form, your own records, or what was withdrawn.</source>
   <translation>تُبقي عوامل التصفية بجانب البحث استمارة واحدة فقط، أو سجلاتكم، أو ما سُحب.</translation>
  </message>
  <message>
   <source>The line under the title of a record says how far it has come: recorded, sent, received, counted.</source>
   <translation>يبين السطر تحت عنوان السجل إلى أين وصل: سُجِّل، أُرسل، استُلم، احتُسب.</translation>
  </message>
  <message>
   <source>The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand.</source>
   <translation>تبين التبويبات الأخرى من أجاب وبماذا، ومن لم يجب، وكيف تقاربت الآراء، وأي الاعتراضات لا تزال قائمة.</translation>
  </message>
  <message>
   <source>The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there.</source>
   <translation>يبين المخطط الجانبي الأسئلة المُجاب عنها (✓) والمفتوحة (○) والتي تحتاج إلى انتباه (●). اختاروا سؤالاً للانتقال إليه.</translation>
  </message>
  <message>
   <source>The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing.</source>
   <translation>يعرض التسلسل الزمني كل ملف أُرسل إلى أن يصل إيصاله. وإن لم يصل فأعيدوا الإرسال: التكرار لا يغير شيئاً.</translation>
  </message>
  <message>
   <source>What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final.</source>
   <translation>ما المطلوب، وما قلناه، وموقف كل طرف مع السبب. و«كيف جرى الاحتساب» يبين الأرقام وراء النتيجة. والنتيجة قبل الإغلاق ليست نهائية أبداً.</translation>
  </message>
  <message>
   <source>What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so.</source>
   <translation>ما يلزم عمله الآن، الأكثر إلحاحاً أولاً. ولكل سطر زر واحد ينقلكم إليه. وإن لم يبق شيء قيل ذلك.</translation>
  </message>
  <message>
   <source>What the window calls things.</source>
   <translation>كيف تسمي النافذة الأشياء.</translation>
  </message>
  <message>
   <source>What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office.</source>
   <translation>ما تركته المصنفات موضع شك، خلية خلية: ما تعرضه الخلية وما يُقترح وسبب السؤال. الأسهم للتنقل؛ A للقبول، وC للتصحيح، وS لترك الإجابة فارغة، وD لاستبعاد الصف (أو 1 إلى 4)، وF8 للانتقال إلى التالية المفتوحة، وCtrl+Z للتراجع. الصفوف التي لا شك فيها دخلت بالفعل؛ وتدخل الأخرى عند إنهاء المراجعة، وتنتظر ما يلزم ولو أياما. والنسخة المؤشرة تعود إلى المكتب.</translation>
  </message>
  <message>
   <source>When a text changes after our position, our position is asked for again.</source>
   <translation>إذا تغير النص بعد موقفنا، يُطلب موقفنا من جديد.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <source>Write a passphrase down on paper and keep it apart: nobody can ask for it again.</source>
   <translation>اكتبوا عبارة المرور على ورقة واحفظوها على حدة: لا يمكن لأحد طلبها من جديد.</translation>
  </message>
  <message>
   <source>among QR codes: the one before, the next, back to Exchange</source>
   <translation>بين رموز QR: السابق، والتالي، والعودة إلى التبادل</translation>
  </message>
  <message>
   <source>an objection with its reason and the change that would lift it</source>
   <translation>اعتراض مع سببه والتغيير الذي من شأنه أن يرفعه</translation>
  </message>
  <message>
   <source>asking the secretariat to accept what this device signs</source>
   <translation>طلب من الأمانة أن تقبل ما يوقعه هذا الجهاز</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>حزمة</translation>
  </message>
  <message>
   <source>enrolment</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>قيد</translation>
  </message>
  <message>
   <source>find a question, a record or a use case</source>
   <translation>البحث عن سؤال أو سجل أو حالة استخدام</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>الإنهاء والتوقيع</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>جهة التنسيق</translation>
  </message>
  <message>
   <source>formal objection</source>
   <translation>اعتراض رسمي</translation>
  </message>
  <message>
   <source>go among choices, choose</source>
   <translation>التنقل بين الخيارات، والاختيار</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>الانتقال إلى قسم في القائمة الجانبية</translation>
  </message>
  <message>
   <source>help for this screen</source>
   <translation>مساعدة عن هذه الشاشة</translation>
  </message>
  <message>
   <source>in a review: accept, correct, leave the answer empty, leave the row out</source>
   <translation>في المراجعة: القبول، والتصحيح، وترك الإجابة فارغة، وترك الصف خارجا</translation>
  </message>
  <message>
   <source>make a bundle</source>
   <translation>إعداد حزمة</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>سجل جديد</translation>
  </message>
  <message>
   <source>next question that needs attention, next open cell of a review</source>
   <translation>السؤال التالي الذي يتطلب الانتباه، والخلية المفتوحة التالية في المراجعة</translation>
  </message>
  <message>
   <source>on an item of a consultation: give our position</source>
   <translation>على بند في مشاورة: إبداء موقفنا</translation>
  </message>
  <message>
   <source>one finished and signed form: a position, an endorsement, a use case</source>
   <translation>استمارة مكتملة وموقعة: موقف أو تأييد أو حالة استخدام</translation>
  </message>
  <message>
   <source>one signed line of the diary of a device; a record and each of its corrections are entries</source>
   <translation>سطر موقع في دفتر قيود الجهاز؛ والسجل وكل تصحيح له قيود</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>الصفحة السابقة والتالية</translation>
  </message>
  <message>
   <source>put a choice further up or down</source>
   <translation>رفع خيار أو خفضه</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>إيصال</translation>
  </message>
  <message>
   <source>record</source>
   <translation>سجل</translation>
  </message>
  <message>
   <source>round</source>
   <translation>جولة</translation>
  </message>
  <message>
   <source>save now</source>
   <translation>الحفظ الآن</translation>
  </message>
  <message>
   <source>take a choice back</source>
   <translation>التراجع عن اختيار</translation>
  </message>
  <message>
   <source>take back an answer or a decision, give an answer again</source>
   <translation>التراجع عن إجابة أو قرار، وإعادة إجابة</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>استلام ملفات</translation>
  </message>
  <message>
   <source>the file that carries new entries from one desk to another</source>
   <translation>الملف الذي ينقل القيود الجديدة من مكتب إلى آخر</translation>
  </message>
  <message>
   <source>the folder on this computer in which all of your work is kept</source>
   <translation>المجلد الذي يُحفظ فيه كل عملكم على هذا الحاسوب</translation>
  </message>
  <message>
   <source>the office that files the positions of its whole organization</source>
   <translation>المكتب الذي يقدم مواقف منظمته بأكملها</translation>
  </message>
  <message>
   <source>the secretariat’s signature that it holds your entries; it comes with its next bundle</source>
   <translation>توقيع الأمانة بأن قيودكم لديها؛ ويأتي مع حزمتها التالية</translation>
  </message>
  <message>
   <source>the time in which organizations give their positions, under one rule</source>
   <translation>الفترة التي تقدم فيها المنظمات مواقفها وفق قاعدة واحدة</translation>
  </message>
  <message>
   <source>workspace</source>
   <translation>مساحة العمل</translation>
  </message>
  <message>
   <source>“Put aside” leaves the form; it waits on Home and among the drafts.</source>
   <translation>«وضع جانباً» يغلق الاستمارة؛ وتبقى في انتظاركم في الصفحة الرئيسية وبين المسودات.</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>وصلت كل المرفقات إلى الأمانة مع الحزمة.</numerusform>
    <numerusform>مرفق واحد لم يصل إلى الأمانة. يُرسل مع الحزمة التالية.</numerusform>
    <numerusform>مرفقان لم يصلا إلى الأمانة. يُرسلان مع الحزمة التالية.</numerusform>
    <numerusform>%n مرفقات لم تصل إلى الأمانة. تُرسل مع الحزمة التالية.</numerusform>
    <numerusform>%n مرفقاً لم تصل إلى الأمانة. تُرسل مع الحزمة التالية.</numerusform>
    <numerusform>%n مرفق لم تصل إلى الأمانة. تُرسل مع الحزمة التالية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>لا توجد في المصنفات خلايا محسومة للإدخال.</numerusform>
    <numerusform>خلية واحدة من المصنفات حُسمت ويمكن إدخالها الآن.</numerusform>
    <numerusform>خليتان من المصنفات حُسمتا ويمكن إدخالهما الآن.</numerusform>
    <numerusform>%n خلايا من المصنفات حُسمت ويمكن إدخالها الآن.</numerusform>
    <numerusform>%n خلية من المصنفات حُسمت ويمكن إدخالها الآن.</numerusform>
    <numerusform>%n خلية من المصنفات حُسمت ويمكن إدخالها الآن.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>لا توجد خلايا في المصنفات تنتظركم.</numerusform>
    <numerusform>خلية واحدة من المصنفات تنتظر قراركم.</numerusform>
    <numerusform>خليتان من المصنفات تنتظران قراركم.</numerusform>
    <numerusform>%n خلايا من المصنفات تنتظر قراركم.</numerusform>
    <numerusform>%n خلية من المصنفات تنتظر قراركم.</numerusform>
    <numerusform>%n خلية من المصنفات تنتظر قراركم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>لا تعليقات تنتظر الرد: {title}</numerusform>
    <numerusform>تعليق واحد ينتظر الرد: {title}</numerusform>
    <numerusform>تعليقان ينتظران الرد: {title}</numerusform>
    <numerusform>%n تعليقات تنتظر الرد: {title}</numerusform>
    <numerusform>%n تعليقاً تنتظر الرد: {title}</numerusform>
    <numerusform>%n تعليق تنتظر الرد: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>لا ملفات (%n) أُرسلت منذ أكثر من أسبوعين دون إيصال. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
    <numerusform>ملف واحد (%n) أُرسل منذ أكثر من أسبوعين دون إيصال بعد. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
    <numerusform>ملفان (%n) أُرسلا منذ أكثر من أسبوعين دون إيصال بعد. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
    <numerusform>%n ملفات أُرسلت منذ أكثر من أسبوعين دون إيصال بعد. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
    <numerusform>%n ملفا أُرسلت منذ أكثر من أسبوعين دون إيصال بعد. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
    <numerusform>%n ملف أُرسلت منذ أكثر من أسبوعين دون إيصال بعد. أرسلوا من جديد: لا شيء يُحسب مرتين.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>لم يُرفض أي ملف.</numerusform>
    <numerusform>رُفض ملف واحد ووُضع جانباً.</numerusform>
    <numerusform>رُفض ملفان ووُضعا جانباً.</numerusform>
    <numerusform>رُفضت %n ملفات ووُضعت جانباً.</numerusform>
    <numerusform>رُفض %n ملفاً ووُضعت جانباً.</numerusform>
    <numerusform>رُفض %n ملف ووُضعت جانباً.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>لا استمارات غير منتهية.</numerusform>
    <numerusform>استمارة واحدة بدأت ولم تنته.</numerusform>
    <numerusform>استمارتان بدأتا ولم تنتهيا.</numerusform>
    <numerusform>%n استمارات بدأت ولم تنته.</numerusform>
    <numerusform>%n استمارة بدأت ولم تنته.</numerusform>
    <numerusform>%n استمارة بدأت ولم تنته.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>لا مكاتب تطلب قبولها.</numerusform>
    <numerusform>مكتب واحد يطلب قبوله.</numerusform>
    <numerusform>مكتبان يطلبان قبولهما.</numerusform>
    <numerusform>%n مكاتب تطلب قبولها.</numerusform>
    <numerusform>%n مكتباً تطلب قبولها.</numerusform>
    <numerusform>%n مكتب تطلب قبولها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>لا توصيات تنتظر موقفكم: {title}</numerusform>
    <numerusform>توصية واحدة تنتظر موقفكم: {title}</numerusform>
    <numerusform>توصيتان تنتظران موقفكم: {title}</numerusform>
    <numerusform>%n توصيات تنتظر موقفكم: {title}</numerusform>
    <numerusform>%n توصية تنتظر موقفكم: {title}</numerusform>
    <numerusform>%n توصية تنتظر موقفكم: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>أُرسلت كل السجلات إلى الأمانة.</numerusform>
    <numerusform>سجل واحد لم يُرسل إلى الأمانة.</numerusform>
    <numerusform>سجلان لم يُرسلا إلى الأمانة.</numerusform>
    <numerusform>%n سجلات لم تُرسل إلى الأمانة.</numerusform>
    <numerusform>%n سجلاً لم تُرسل إلى الأمانة.</numerusform>
    <numerusform>%n سجل لم تُرسل إلى الأمانة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>لا سجلات تقول شيئين مختلفين.</numerusform>
    <numerusform>سجل واحد يقول شيئين مختلفين.</numerusform>
    <numerusform>سجلان يقولان شيئين مختلفين.</numerusform>
    <numerusform>%n سجلات تقول شيئين مختلفين.</numerusform>
    <numerusform>%n سجلاً تقول شيئين مختلفين.</numerusform>
    <numerusform>%n سجل تقول شيئين مختلفين.</numerusform>
   </translation>
  </message>
  <message>
   <source>A form was begun and not finished: {title} ({when})</source>
   <translation>استمارة بدأت ولم تنته: {title} ({when})</translation>
  </message>
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره %n يوم. اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره يوم واحد (%n). اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره يومان (%n). اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره %n أيام. اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره %n يوما. اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
    <numerusform>الجولة مفتوحة، وأحدث ما ورد من الأمانة عمره %n يوم. اسألوا عما إذا أُرسل شيء لم يصل.</numerusform>
   </translation>
  </message>
  <message>
   <source>Admitted by {secretariat}.</source>
   <translation>الأمانة التي قبلت المكتب: {secretariat}.</translation>
  </message>
  <message>
   <source>Answer comments</source>
   <translation>الرد على التعليقات</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>طلب القبول…</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>بدء جديد</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>فحص كل شيء</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>إغلاق الجولة</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>المقارنة والقبول</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Entries proved to have arrived</source>
   <translation>قيود ثبت وصولها</translation>
  </message>
  <message>
   <source>Entries that were sent</source>
   <translation>القيود المرسلة</translation>
  </message>
  <message>
   <source>Every signature and every result can be computed again from what is in this workspace.</source>
   <translation>يمكن إعادة حساب كل توقيع وكل نتيجة مما في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>إنهاء المراجعة</translation>
  </message>
  <message>
   <source>Give positions</source>
   <translation>إبداء المواقف</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>الرئيسية</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>عرض من جديد</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>الاطلاع عليه</translation>
  </message>
  <message>
   <source>Look at the consultation</source>
   <translation>عرض المشاورة</translation>
  </message>
  <message>
   <source>Look at the items</source>
   <translation>عرض البنود</translation>
  </message>
  <message>
   <source>Look at the records</source>
   <translation>عرض السجلات</translation>
  </message>
  <message>
   <source>Look at the timeline</source>
   <translation>عرض التسلسل الزمني</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>مراجعتها</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>إعداد الحزمة…</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>لم تُفتح أي جولة بعد.</translation>
  </message>
  <message>
   <source>No round is open: {title}</source>
   <translation>لا جولة مفتوحة: {title}</translation>
  </message>
  <message>
   <source>Not yet admitted by a secretariat. You can record everything now and send it when you are.</source>
   <translation>لم تقبلكم أمانة بعد. يمكنكم تسجيل كل شيء الآن وإرساله متى قُبلتم.</translation>
  </message>
  <message>
   <source>Nothing is waiting for you. Everything recorded here has been dealt with.</source>
   <translation>لا شيء ينتظركم. وكل ما سُجّل هنا قد عولج.</translation>
  </message>
  <message>
   <source>Offices have not been sent the newest results and receipts.</source>
   <translation>لم تُرسل إلى المكاتب أحدث النتائج والإيصالات.</translation>
  </message>
  <message>
   <source>Offices that have our last bundle</source>
   <translation>المكاتب التي لديها حزمتنا الأخيرة</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>فتح جولة</translation>
  </message>
  <message>
   <source>Opened to read only: nothing can be changed from here.</source>
   <translation>مفتوحة للقراءة فقط: لا يمكن تغيير شيء من هنا.</translation>
  </message>
  <message>
   <source>Organizations that answered</source>
   <translation>المنظمات التي أجابت</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>استمارات أخرى…</translation>
  </message>
  <message>
   <source>Other ways…</source>
   <translation>طرق أخرى…</translation>
  </message>
  <message>
   <source>Our positions</source>
   <translation>مواقفنا</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>تسجيل موقف</translation>
  </message>
  <message>
   <source>Record a use case</source>
   <translation>تسجيل حالة استخدام</translation>
  </message>
  <message>
   <source>Record an endorsement</source>
   <translation>تسجيل تأييد</translation>
  </message>
  <message>
   <source>Round {number} is closed.</source>
   <translation>أُغلقت الجولة {number}.</translation>
  </message>
  <message>
   <source>Round {number} is open until {day}.</source>
   <translation>الجولة {number} مفتوحة حتى {day}.</translation>
  </message>
  <message>
   <source>Round {number} is open.</source>
   <translation>الجولة {number} مفتوحة.</translation>
  </message>
  <message>
   <source>See why</source>
   <translation>عرض السبب</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>الحسم</translation>
  </message>
  <message>
   <source>Show drafts</source>
   <translation>عرض المسودات</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>استلام ملفات…</translation>
  </message>
  <message>
   <source>The consolidated note can be written: {title}</source>
   <translation>يمكن كتابة المذكرة الموحدة: {title}</translation>
  </message>
  <message>
   <source>The deadline of the round has passed: {title}</source>
   <translation>انقضى الموعد النهائي للجولة: {title}</translation>
  </message>
  <message>
   <source>The secretariat does not know this office yet.</source>
   <translation>لا تعرف الأمانة هذا المكتب بعد.</translation>
  </message>
  <message>
   <source>The secretariat does not know yet that its latest file arrived here.</source>
   <translation>لا تعلم الأمانة بعدُ أن ملفها الأخير وصل إلى هنا.</translation>
  </message>
  <message>
   <source>The secretariat no longer accepts this device. Your records are kept here.</source>
   <translation>لم تعد الأمانة تقبل هذا الجهاز. وسجلاتكم محفوظة هنا.</translation>
  </message>
  <message>
   <source>The secretariat's answer has not been taken in yet.</source>
   <translation>لم يُستلم رد الأمانة بعد.</translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>لم يتغير نص أي توصية بعد موقفكم.</numerusform>
    <numerusform>تغيّر نص توصية واحدة بعد موقفكم.</numerusform>
    <numerusform>تغيّر نص توصيتين بعد موقفكم.</numerusform>
    <numerusform>تغيّر نص %n توصيات بعد موقفكم.</numerusform>
    <numerusform>تغيّر نص %n توصية بعد موقفكم.</numerusform>
    <numerusform>تغيّر نص %n توصية بعد موقفكم.</numerusform>
   </translation>
  </message>
  <message>
   <source>This is the secretariat's desk.</source>
   <translation>هذا مكتب عمل الأمانة.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Version {version} of Assent came with the secretariat's bundle.</source>
   <translation>وصل الإصدار {version} من Assent مع حزمة الأمانة.</translation>
  </message>
  <message>
   <source>Version {version} of Assent is out.</source>
   <translation>صدر الإصدار {version} من Assent.</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>في انتظار القبول لدى الأمانة. يمكنكم مواصلة التسجيل.</translation>
  </message>
  <message>
   <source>What is proved</source>
   <translation>ما ثبت وصوله</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>ما العمل</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>كتابة المذكرة</translation>
  </message>
  <message>
   <source>{count} of {total}</source>
   <translation>{count} من {total}</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>ثبت الوصول إلى {secretariat}: {received} من القيود البالغة {entries}.</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>تغيير عبارة المرور…</translation>
  </message>
  <message>
   <source>It cannot be asked for again: write it down and keep it apart.</source>
   <translation>لا يمكن طلبها من جديد: اكتبوها واحفظوها في مكان منفصل.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>إبقاؤه كما هو</translation>
  </message>
  <message>
   <source>Let this computer remember the passphrase ({keyring})</source>
   <translation>ليتذكر هذا الحاسوب عبارة المرور ({keyring})</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>القفل</translation>
  </message>
  <message>
   <source>Lock it…</source>
   <translation>قفلها…</translation>
  </message>
  <message>
   <source>Lock with this passphrase</source>
   <translation>القفل بعبارة المرور هذه</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>جارٍ القفل</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>عبارة مرور جديدة</translation>
  </message>
  <message>
   <source>Take the lock away</source>
   <translation>إزالة القفل</translation>
  </message>
  <message>
   <source>Taking the lock away</source>
   <translation>جارٍ إزالة القفل</translation>
  </message>
  <message>
   <source>○ Not locked: whoever has this folder can read it and sign as this office.</source>
   <translation>○ غير مقفل: من يملك هذا المجلد يستطيع قراءته والتوقيع باسم هذا المكتب.</translation>
  </message>
  <message>
   <source>● Locked: nobody reads this folder without the passphrase.</source>
   <translation>● مقفل: لا أحد يقرأ هذا المجلد دون عبارة المرور.</translation>
  </message>
  <message>
   <source>✓ Locked. Backups made before keep the passphrase they were made with.</source>
   <translation>✓ أُقفل. النسخ الاحتياطية السابقة تبقى بعبارة المرور التي أُعدت بها.</translation>
  </message>
  <message>
   <source>✓ The lock is gone; the folder can be read by whoever has it.</source>
   <translation>✓ أُزيل القفل؛ ويمكن لمن يملك المجلد قراءته.</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.</source>
   <translation>أيّد: {endorsed} من {eligible}. في الموعد: {on_time}. متأخر: {late}. مفتوح: {open}. يُحتسب تأييدا: {definition}.</translation>
  </message>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>تأييد مبادئ التنمية الرقمية</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Funds, programmes and other entities</source>
   <translation>الصناديق والبرامج والكيانات الأخرى</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>البند</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>البنود</translation>
  </message>
  <message>
   <source>Median of those signed late: {days} days.</source>
   <translation>الوسيط لما وُقّع متأخرا: {days} يوما.</translation>
  </message>
  <message>
   <source>No endorsement has been recorded yet.</source>
   <translation>لم يُسجّل أي تأييد بعد.</translation>
  </message>
  <message>
   <source>No formal objection was raised.</source>
   <translation>لم يُقدَّم أي اعتراض رسمي.</translation>
  </message>
  <message>
   <source>Objections and what would lift them</source>
   <translation>الاعتراضات وما يؤدي إلى سحبها</translation>
  </message>
  <message>
   <source>Observers</source>
   <translation>المراقبون</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>المنظمة</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>الجولة {number}</translation>
  </message>
  <message>
   <source>Share of answers that agree</source>
   <translation>نسبة الردود الموافقة</translation>
  </message>
  <message>
   <source>Specialized agencies</source>
   <translation>الوكالات المتخصصة</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>United Nations Secretariat</source>
   <translation>الأمانة العامة للأمم المتحدة</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>What would lift it</source>
   <translation>ما يؤدي إلى سحبه</translation>
  </message>
  <message>
   <source>Who has not answered yet</source>
   <translation>من لم يرد بعد</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>تمت الإجابة</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>سُلّم</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>لم يُسلَّم</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>اطُّلع عليه دون موقف</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>الهدف: نهاية عام 2022</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>16 bits or interlaced</source>
   <translation>16 بت أو متشابكة</translation>
  </message>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation>إحدى عمليات الحساب في هذه الاستمارة لا تستقر؛ وحُفظت قيمتها الأخيرة.</translation>
  </message>
  <message>
   <source>A change of the list of offices that needs no root key: {what}.</source>
   <translation>تغيير في قائمة المكاتب لا يحتاج إلى مفتاح جذري: {what}.</translation>
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation>تغيير القائم على الأمانة يحمل {present} من التوقيعات اللازمة البالغة {needed}.</translation>
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation>تعذّر تتبع تغيير في قائمة المكاتب: {what}.</translation>
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation>قُرئ تاريخ مكتوب كنص على أنه تاريخ.</translation>
  </message>
  <message>
   <source>A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there.</source>
   <translation>يحمل التأسيس توقيعات بعدد المفاتيح الجذرية التي توقع معا: يوجد {present} من {needed}.</translation>
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation>قيد لاحق يقول عن الجولة {number} من {consultation} غير ما قاله فتحها.</translation>
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation>قُرئ عدد بلا كسر على أنه عدد صحيح.</translation>
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation>قُرئ عدد مكتوب كنص على أنه عدد.</translation>
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation>جزء من المصنف يعلن أنواع مستندات أو كيانات لا يحتاج إليها أي مصنف.</translation>
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation>جزء من {name} لا يطابق قائمته الموقّعة: {file}.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty.</source>
   <translation>لا يمكن أن تكون عبارة المرور فارغة.</translation>
  </message>
  <message>
   <source>A position waits only when the text changed after it; otherwise correct it or give a new one.</source>
   <translation>لا ينتظر الموقف إلا إذا تغير النص بعده؛ وإلا فصححوه أو أعطوا موقفا جديدا.</translation>
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation>سؤال يسمي عقدة ليست في الاستمارة.</translation>
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation>سؤال من نوع غير معروف ({kind}) يُعرض كنص.</translation>
  </message>
  <message>
   <source>A round is opened, closed, consolidated, and then concluded or followed by the next one.</source>
   <translation>تُفتح الجولة ثم تُغلق ثم تُوحّد، ثم تُختتم أو تليها الجولة التالية.</translation>
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation>قاعدة تسمي عقدة ليست في الاستمارة.</translation>
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation>تعذّر حساب قاعدة في الاستمارة: {detail}</translation>
  </message>
  <message>
   <source>A ruling of the secretariat cannot be read by this version: {detail}</source>
   <translation>لا يستطيع هذا الإصدار قراءة قرار من الأمانة: {detail}</translation>
  </message>
  <message>
   <source>A scale is not written in numbers; it is asked as text.</source>
   <translation>مقياس غير مكتوب بالأعداد؛ ويُسأل عنه كنص.</translation>
  </message>
  <message>
   <source>A secret is needed, and nobody can type one here.</source>
   <translation>يلزم سرّ، ولا أحد يستطيع كتابته هنا.</translation>
  </message>
  <message>
   <source>A signature in the request does not belong to the change it asks for.</source>
   <translation>أحد التواقيع في الطلب لا يخص التغيير المطلوب.</translation>
  </message>
  <message>
   <source>A signature serves once. Write the request again and let it be signed again.</source>
   <translation>التوقيع صالح لمرة واحدة. اكتبوا الطلب من جديد ليوقَّع من جديد.</translation>
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation>ورد بيان موقّع يناقض بياناً آخر ({code})؛ وحُفظ الاثنان دليلاً.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation>المطلوب نص والخلية تحوي تاريخاً؛ وربما حوّله برنامج الجداول.</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation>المطلوب نص والخلية تحوي العدد {shown}؛ وربما ضاعت أصفار في أوله.</translation>
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation>قُرئ وقت مكتوب كنص على أنه وقت.</translation>
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation>السحب يلزمه سبب يبقى مع السجل.</translation>
  </message>
  <message>
   <source>Add the key files, or the words on paper, of that many holders; only the others may be named by their line.</source>
   <translation>أضيفوا ملفات المفاتيح، أو الكلمات المكتوبة على الورق، لهذا العدد من الحاملين؛ أما الباقون فتكفي تسميتهم بسطر مفاتيحهم.</translation>
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation>أضيفوا الصف إلى words.csv أو choices.csv وابنوا الأدوات من جديد.</translation>
  </message>
  <message>
   <source>Add the secretariat's bundle; an office's own bundle is checked beside it.</source>
   <translation>أضيفوا حزمة الأمانة؛ وحزمة المكتب يتحقق منها إلى جانبها.</translation>
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation>اقبلوا المكتب أولاً، أو استلموا أحدث ملف من الأمانة؛ ثم استلموا هذا الملف من جديد.</translation>
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation>بعد نهاية الحزمة بايتات لا تخصها عددها {count}.</translation>
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation>الأجزاء كلها هنا وعددها {count}، لكنها مجتمعة ليست الملف الذي قُسّم.</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>تلزم إجابة هنا.</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation>قيمة تلقائية بلا عقدة أو بلا حدث معروف.</translation>
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation>ينقص ملف سابق من {origin}: هنا القيود من {start} إلى {size}، والمعروف {known}.</translation>
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation>تعذّرت قراءة قيد من الأمانة: {detail}</translation>
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation>تعذّر فهم تعبير في هذه الاستمارة، عند {place}: {expression} ({detail}).</translation>
  </message>
  <message>
   <source>Another window of Assent is unpacking an update into {folder}.</source>
   <translation>نافذة أخرى من Assent تفك تحديثاً في {folder}.</translation>
  </message>
  <message>
   <source>Answer the question for a file with this name, or leave the file out.</source>
   <translation>أجيبوا بهذا الاسم عن السؤال الذي يطلب ملفاً، أو اتركوا الملف.</translation>
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation>أجيبوا عن الأسئلة التي بداخلها.</translation>
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation>اطلبوا طلب تسجيل جديداً من المكتب نفسه، وقارنوا الرمز بصوت مسموع.</translation>
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation>اطلبوا القبول من مساحة عمل مكتب.</translation>
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation>اطلبوه من جديد مرفقاً داخل ملف ZIP أو منسوخاً على ذاكرة USB.</translation>
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation>اطلبوه من جديد؛ فالنسخ أو التنزيل لم يكتمل.</translation>
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation>اطلبوا الملف من جديد؛ ولا تفتحوه وتحفظوه في برنامج لمعالجة النصوص.</translation>
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation>اطلبوا الملف من جديد؛ فقد أضيف إليه شيء في الطريق.</translation>
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation>اطلبوا الأجزاء من جديد؛ فقد استُبدل أحدها.</translation>
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation>اطلبوا الملف نفسه من جديد.</translation>
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation>اطلبوا الملف نفسه من جديد. لم يفقد المكتب شيئاً.</translation>
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation>اطلبوا من معدّ الاستمارة نسخة لا تستعمله.</translation>
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation>اطلبوا من معدّ الاستمارة كسر الدائرة في المصنف وإرسال الاستمارة من جديد.</translation>
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation>اطلبوا من معدّ الاستمارة تصحيح ذلك في المصنف وإرسال الاستمارة من جديد.</translation>
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation>اطلبوا من معدّ الاستمارة حفظه من جديد بصيغة CSV (UTF-8) أو GeoJSON أو XML.</translation>
  </message>
  <message>
   <source>Ask the holder of that key to sign the request again.</source>
   <translation>اطلبوا من حامل ذلك المفتاح أن يوقع الطلب من جديد.</translation>
  </message>
  <message>
   <source>Ask the holders of the root keys; their codes stand in the list.</source>
   <translation>اسألوا حاملي المفاتيح الجذرية؛ ورموزهم مدرجة في القائمة.</translation>
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation>اطلبوا من المكتب طلباً جديداً (مساحة العمل، التسجيل) واستلموا ذلك الملف.</translation>
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation>اطلبوا الاستمارة من جديد من المكتب الذي أرسلها، أو أدخلوا مصنف XLSForm الخاص بها.</translation>
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation>اطلبوا من المكتب التصدير من جديد في أجزاء أصغر.</translation>
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation>اطلبوا من المكتب ضبط تاريخ الحاسوب. القيود استُلمت؛ وترتيبها لا يتوقف عليه.</translation>
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation>اطلبوا من المكتب تحديث البرنامج وتصدير الحزمة من جديد.</translation>
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation>اسألوا المكتب هل استُعيد حاسوب من نسخة قديمة؛ وسجّلوه من جديد بوصفه جهازاً جديداً.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.</source>
   <translation>اطلبوا من الأمانة حزمتها الكاملة: assent export bundle FILE --everything.</translation>
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation>اطلبوا من الأمانة دفتر قيودها كاملاً في ملف واحد، وقارنوا رمزه بصوت مسموع.</translation>
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation>اطلبوا من الأمانة القيام بذلك؛ وستأتي حزمتها المقبلة بالنتيجة.</translation>
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation>اطلبوا من الأمانة تصدير الإيصال من جديد.</translation>
  </message>
  <message>
   <source>Ask the secretariat to write the request again.</source>
   <translation>اطلبوا من الأمانة أن تكتب الطلب من جديد.</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation>اطلبوا من المرسل نسخة بلا كلمة مرور، أو افتحوا الملف واحفظوه بدونها.</translation>
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation>اطلبوا من المرسل تشفيره لهذا المكتب: يجب أن يكون آخر تسجيل لكم قد وصله.</translation>
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation>اطلبوا ممن ثبّت Assent تشغيل التحديث، أو ثبّتوه في مجلدكم.</translation>
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation>اطلبوا من أمانتكم برنامج تثبيت كاملاً.</translation>
  </message>
  <message>
   <source>Ask your secretariat for an installer if this version gives trouble.</source>
   <translation>إذا سبّب هذا الإصدار مشكلات فاطلبوا من أمانتكم ملف تثبيت.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation>اطلبوا من أمانتكم الملف الخاص بـ {wanted}.</translation>
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation>اطلبوا من أمانتكم ملف التحديث الكامل للإصدار {version}.</translation>
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation>اطلبوا من {office} تصحيحه أو سحبه، أو ردوا عليه بتعليق.</translation>
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation>اطلبوا من {origin} دفتر القيود كاملاً في ملف واحد: فذلك يبين أيهما تغيّر، الملف أم الدفتر.</translation>
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation>اطلبوا من {origin} إرساله من جديد، وقارنوا الرمز بصوت مسموع.</translation>
  </message>
  <message>
   <source>Begin it with one of the words of the list, as “{example}.”, then take the table again.</source>
   <translation>ابدؤوها بإحدى كلمات القائمة، مثل «{example}.»، ثم استلموا الجدول من جديد.</translation>
  </message>
  <message>
   <source>Call the office on a number you know and let it read its code. Then give it with --code, or say --yes-i-compared.</source>
   <translation>اتصلوا بالمكتب على رقم تعرفونه ليقرأ رمزه. ثم أعطوه مع --code، أو قولوا --yes-i-compared.</translation>
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation>أُدرجت خلايا في هذا الصف أو حُذفت منه: فصارت الإجابات تحت عناوين أخرى.</translation>
  </message>
  <message>
   <source>Cells seem to have been inserted in this column: {shown} may belong to a row above.</source>
   <translation>يبدو أن خلايا أُدرجت في هذا العمود: وربما كان {shown} يخص صفاً أعلى.</translation>
  </message>
  <message>
   <source>Change the answer, or leave the whole row out.</source>
   <translation>غيّروا الإجابة أو استبعدوا الصف كله.</translation>
  </message>
  <message>
   <source>Change the answer.</source>
   <translation>غيّروا الإجابة.</translation>
  </message>
  <message>
   <source>Change the row of the table, then take it again.</source>
   <translation>غيّروا صف الجدول ثم استلموه من جديد.</translation>
  </message>
  <message>
   <source>Change the text first, then name the new version; the text objected to cannot answer it.</source>
   <translation>غيّروا النص أولا ثم سمّوا النسخة الجديدة؛ فالنص المعترض عليه لا يمكن أن يكون ردا.</translation>
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation>تحققوا من الأحرف الكبيرة والمسافات، ثم أعيدوا المحاولة.</translation>
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation>تحققوا من أنه الملف المقصود؛ وإن كان من استمارة أحدث فثبّتوا تلك الاستمارة أولاً.</translation>
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation>تحققوا من أن الصفوف تخص هذه الاستمارة.</translation>
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation>تحققوا من الإجابة التي تحدد عدد العناصر.</translation>
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation>تحققوا من الإجابات المستعملة؛ وإن كانت سليمة فأبلغوا معدّ الاستمارة.</translation>
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation>تحققوا من التاريخ ومن ساعة هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation>تحققوا من نهاية النص.</translation>
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation>تحققوا من الاسم؛ فالسؤال داخل التكرار يُسمى برقمه، مثل /data/list[2]/name.</translation>
  </message>
  <message>
   <source>Check the number.</source>
   <translation>تحققوا من العدد.</translation>
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation>تحققوا من كتابة الاسم مع المكتب، أو أدخلوا المنظمة في القائمة أولاً.</translation>
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation>تحققوا من عمود type والعناوين في xlsform.org ثم أدخلوها من جديد.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>تحققوا من السنة.</translation>
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation>تحققوا مع المكتب من أنه الملف الذي ملأه.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation>اختاروا ملفاً ينتهي بـ .xlsx أو .xls أو .csv أو .md.</translation>
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation>اختاروا ملفاً ينتهي اسمه بـ .assent، أو مصنفاً أعدّه هذا البرنامج، أو اسألوا عن الملف المقصود.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation>اختاروا مجلداً لكم، أو اطلبوا حق الكتابة فيه. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Choose a larger size for the parts.</source>
   <translation>اختاروا حجمًا أكبر للأجزاء.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .csv.</source>
   <translation>اختاروا اسما ينتهي بـ .png أو .svg أو .csv.</translation>
  </message>
  <message>
   <source>Choose a name that ends in .xlsx or .csv.</source>
   <translation>اختاروا اسما ينتهي بـ .xlsx أو .csv.</translation>
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation>اختاروا إجابة من القائمة.</translation>
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation>اختاروا إجابة تتفق معها، أو صححوا الإجابة التي تتوقف عليها القائمة.</translation>
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation>اختاروا نسخة احتياطية أخرى؛ وأفضلها أحدث نسخة تنفتح.</translation>
  </message>
  <message>
   <source>Choose another file, folder or name, and try again.</source>
   <translation>اختاروا ملفًا أو مجلدًا أو اسمًا آخر وحاولوا مجددًا.</translation>
  </message>
  <message>
   <source>Choose another name for the copy; the original stays as it came.</source>
   <translation>اختاروا اسما آخر للنسخة؛ يبقى الأصل كما وصل.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>اختاروا اسما آخر.</translation>
  </message>
  <message>
   <source>Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat).</source>
   <translation>اختر {most} حرفا ورقما على الأكثر، مع واصلات بدلا من المسافات والشرطات المائلة (UN-Habitat).</translation>
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation>اختاروا أحد بنودها: {known}.</translation>
  </message>
  <message>
   <source>Choose one of its versions: {known}.</source>
   <translation>اختاروا إحدى نسخه: {known}.</translation>
  </message>
  <message>
   <source>Choose one of the list in that column, then read the workbook again. Nothing was kept.</source>
   <translation>اختاروا من القائمة في ذلك العمود، ثم اقرؤوا المصنف من جديد. لم يُحفظ شيء.</translation>
  </message>
  <message>
   <source>Choose one of the objections that the board shows.</source>
   <translation>اختاروا أحد الاعتراضات المعروضة في اللوحة.</translation>
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation>اختاروا إحدى القيم لكل حقل متعارض.</translation>
  </message>
  <message>
   <source>Choose one of the values that stand beside each other; anything else is a correction.</source>
   <translation>اختاروا إحدى القيم المعروضة جنبًا إلى جنب؛ وما عدا ذلك تصحيح.</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>اختاروا مما يلي: {known}.</translation>
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation>اختاروا التعليقات من قائمة هذه المشاورة؛ فالتعليق المصحح له رقم جديد.</translation>
  </message>
  <message>
   <source>Choose the end of one of the files that were taken from it.</source>
   <translation>اختر نهاية أحد الملفات التي استُلمت منه.</translation>
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation>اختاروا الملف من جديد في الاستمارة، ثم سجّلوا.</translation>
  </message>
  <message>
   <source>Choose the file that ends in .assent-root, or type the words of the sheet again, in order.</source>
   <translation>اختاروا الملف الذي ينتهي بـ .assent-root، أو اكتبوا كلمات الورقة من جديد بالترتيب.</translation>
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation>اختاروا المجلد الذي فيه ملف اسمه workspace.assentdb، أو ابدأوا مساحة عمل جديدة.</translation>
  </message>
  <message>
   <source>Choose the items that are asked; their texts are fixed when the round opens.</source>
   <translation>اختاروا البنود المطروحة؛ تُثبَّت نصوصها عند فتح الجولة.</translation>
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation>اختاروا المقصود.</translation>
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation>اختاروا المنظمات صاحبة الحق؛ فالمجموعة تثبت عند فتح الجولة.</translation>
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation>اختاروا صيغة النص التي تستجيب للاعتراض.</translation>
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation>اختاروا {allowed}.</translation>
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation>أغلقوه إن كان مفتوحاً في برنامج آخر، أو اختاروا مجلداً آخر؛ ثم صدّروا من جديد.</translation>
  </message>
  <message>
   <source>Close it in the spreadsheet program, then take it again.</source>
   <translation>أغلقوه في برنامج الجداول، ثم استلموه من جديد.</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>أغلقوه هناك، ثم أعيدوا المحاولة.</translation>
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation>أغلقوا الاستمارة، أو غيّروا إجابة أولاً.</translation>
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation>أغلقوا هذه الجولة وافتحوا التالية بالمجموعة الجديدة.</translation>
  </message>
  <message>
   <source>Collect only signatures under one and the same request.</source>
   <translation>اجمعوا فقط التواقيع الموضوعة على الطلب نفسه.</translation>
  </message>
  <message>
   <source>Collect the signatures on that computer.</source>
   <translation>اجمعوا التواقيع على ذلك الحاسوب.</translation>
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation>تعليقات الجولة {number} التي ما زالت تنتظر البت فيها: {count}.</translation>
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation>التعليقات التي لا تُنشر أو التحريرية وتبقى خارج المذكرة: {count}.</translation>
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation>قارنوا الرمز بصوت مسموع مع أمانتكم قبل استلام أي شيء من هذا المرسل.</translation>
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation>حوّلوا مصنف XLSForm من جديد، أو اطلبوا من معدّه التحقق منه.</translation>
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation>احتاج تحويل المصنف إلى ذاكرة أكبر مما خُصص له.</translation>
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation>استغرق تحويل المصنف أكثر من {seconds} ثانية فأُوقف.</translation>
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation>انسخوه من جديد من مصدره؛ فربما قطعه البريد أو امتلاء الذاكرة.</translation>
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation>انسخوه أو اطلبوه من جديد؛ فقد انقطع التنزيل أو النسخ.</translation>
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation>انسخوه إلى هذا الحاسوب أولاً، أو اطلبوه من جديد.</translation>
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation>انسخوا المجلد إلى قرص آخر وافتحوه هناك. ما حُفظ من قبل لم يتأثر.</translation>
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation>انسخوا ملف التحديث من جديد من مصدره. لم يتغير شيء هنا.</translation>
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation>انسخوا المجلد كله أولاً إلى مكان آمن، ثم استعيدوا آخر نسخة احتياطية واستلموا الحزم التي وصلتكم بعدها.</translation>
  </message>
  <message>
   <source>Copy the whole folder to this computer and open it there.</source>
   <translation>انسخوا المجلد كله إلى هذا الحاسوب وافتحوه هناك.</translation>
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation>انسخوا السطر كله من جديد، من أول حرف في الاسم إلى آخر حرف.</translation>
  </message>
  <message>
   <source>Correct the answer, or leave the whole row out.</source>
   <translation>صحّحوا الإجابة أو استبعدوا الصف كله.</translation>
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation>صححوا التعبير في مصنف الاستمارة وأدخلوه من جديد.</translation>
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation>صححوا هذا الموضع في المصنف وأدخلوه من جديد.</translation>
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation>احذفوا ما لا يخص الاستمارة (الصور والأوراق الأخرى والصفوف الفارغة) واحفظوها من جديد.</translation>
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation>قُرئت أرقام بكتابة أخرى على أنها أرقام.</translation>
  </message>
  <message>
   <source>Do it there. If that computer is lost, take the list over: Secretariat, Root keys.</source>
   <translation>افعلوا ذلك هناك. وإذا فُقد ذلك الحاسوب فتولوا القائمة: الأمانة، المفاتيح الجذرية.</translation>
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation>لا تقبلوا الجهاز. اطلبوا من المكتب قراءة الرمز من جديد حرفاً حرفاً.</translation>
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation>لا تفتحوه في مكان آخر؛ واسألوا المرسل هل أرسله.</translation>
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation>لا تفتحوه ما لم تعرفوا من أعدّه.</translation>
  </message>
  <message>
   <source>Do not sign it and do not use it. Ask where it comes from.</source>
   <translation>لا توقعوه ولا تستخدموه. اسألوا عن مصدره.</translation>
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation>لا تستعملوه. اطلبوا ملف التحديث من أمانتكم من جديد بطريق آخر.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation>لا تستعملوه. اسألوا {origin} هاتفياً عن إرساله.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation>لا تستعملوه. اطلبوا من {origin} تصديره من جديد، ولا تحرروا ملفات الحزم.</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation>لا تستعملوه. اطلبوا من {origin} تصديره من جديد.</translation>
  </message>
  <message>
   <source>Do not use it. Check the workspace, and restore a backup made before.</source>
   <translation>لا تستخدموه. افحصوا مساحة العمل، واستعيدوا نسخة احتياطية سابقة.</translation>
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation>لا تستعملوه. القيود السابقة تبقى؛ واسألوا المكتب عن الجهاز الذي يستعمله الآن.</translation>
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation>لا تستعملوه؛ واسألوا المكتب الذي أرسله عن مصدره.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation>لا تستعملوه؛ واطلبوا من المرسل المصنف الأصلي.</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation>لا تستعملوه؛ واسألوا المرسل عن مصدره.</translation>
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation>لا تستعملوا هذا الملف. اتصلوا بالأمانة وقارنوا رمزها بصوت مسموع.</translation>
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation>أدخلوا نصه أولاً: لا يمكن لأحد اتخاذ موقف من خانة فارغة.</translation>
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation>لا يمكن إضافة عناصر إلى {ref} أو إزالتها يدوياً.</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation>تعذّرت قراءة القيد {index} من {origin}: {detail}</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation>القيد {index} من {origin} ليس ما كُتب: فبصمته لا تتطابق.</translation>
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation>صدّروا دفتر قيودكم كاملاً وأرسلوه إلى الأمانة وإلى مراجع حساباتكم.</translation>
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation>املأوا القالب كما هو: {expected}.</translation>
  </message>
  <message>
   <source>Fill in the workbook that was written here, and keep its hidden second row.</source>
   <translation>املؤوا المصنف المكتوب هنا وأبقوا صفه الثاني المخفي.</translation>
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation>املأوا {field}؛ فالتأييد إجراء من سلطة في تاريخ معين.</translation>
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation>لم يُذكر أي قيمة تسري على {field}.</translation>
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation>أفرغوا بعض المساحة (سلة المهملات، نقل الملفات الكبيرة)، ثم أعيدوا العمل.</translation>
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation>أفرغوا بعض المساحة وابدأوا التحديث من جديد. لم يتغير شيء هنا.</translation>
  </message>
  <message>
   <source>From now on {threshold} of these {count} root keys sign together: {codes}</source>
   <translation>من الآن فصاعدا يوقع {threshold} معا من هذه المفاتيح الجذرية وعددها {count}: {codes}</translation>
  </message>
  <message>
   <source>Give an age recipient: it begins with age1.</source>
   <translation>اذكروا مستلم age: يبدأ بـ age1.</translation>
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation>أعطوا كل خيار في القائمة اسماً خاصاً به، ما لم يميز بينها مرشح.</translation>
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation>بتّوا في كل تعليق، ولو بعبارة «أحيط علماً به»، قبل توحيد الجولة.</translation>
  </message>
  <message>
   <source>Give it a passphrase first.</source>
   <translation>امنحوها عبارة مرور أولا.</translation>
  </message>
  <message>
   <source>Give it in a file or in the environment: `assent {verb} --help`.</source>
   <translation>قدّموه في ملف أو في بيئة التشغيل: `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Give one of them another name, and answer with that name.</source>
   <translation>أعطوا أحدهما اسماً آخر، وأجيبوا بذلك الاسم.</translation>
  </message>
  <message>
   <source>Give the secretariat's key, one line, as you have it from somewhere else than the file.</source>
   <translation>أعطوا مفتاح الأمانة في سطر واحد كما حصلتم عليه من مصدر غير هذا الملف.</translation>
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation>واصلوا العمل. وإن تكرر ذلك فافتحوا المساعدة واحفظوا تقريراً للقائمين على البرنامج.</translation>
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation>راجعوا القائمة المجاورة للمذكرة وسوّوا كل نقطة.</translation>
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation>المجموعات متداخلة بعمق لا يسمح بتحويلها.</translation>
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation>قُرئت الأعمدة المخفية كسائر الأعمدة: {columns}.</translation>
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation>إن كانت هناك إجابات فانقلوها إلى ورقة الاستمارة وأرسلوها من جديد.</translation>
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation>إن لم تكن الحالة السابقة سليمة فسجّلوا تصحيحاً مع ذكر سببه.</translation>
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation>إن كانت في المصنف ورقة كهذه بعناوين أخرى فأعيدوا العناوين.</translation>
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation>ثبّتوا الاستمارة من جديد من مصنفها.</translation>
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation>ثبّتوا الاستمارة وصدّروا من جديد.</translation>
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation>ثبّتوا الاستمارة واستلموا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation>ثبّتوا الإصدار الأحدث على هذا الحاسوب. لم يتغير شيء في مساحة العمل.</translation>
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation>ثبّتوا أحدث إصدار من الاستمارة، أو اطلبوا من المكتب تصحيح السجل.</translation>
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation>ثبّتوا أحدث إصدار من البرنامج، أو اطلبوا من المرسل كتابة الملف من جديد.</translation>
  </message>
  <message>
   <source>It is asked for with the next bundle from here, and comes with the one after it.</source>
   <translation>يُطلب مع الحزمة التالية من هنا، ويأتي مع التي تليها.</translation>
  </message>
  <message>
   <source>It is not known here whose signature the proof should carry.</source>
   <translation>ليس معروفا هنا توقيع مَن ينبغي أن يحمله الإثبات.</translation>
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation>ربما سُجّلت أو حُذفت؛ انظروا في قائمة السجلات.</translation>
  </message>
  <message>
   <source>Item {item} of {consultation} has been asked in a round and cannot be left out any more.</source>
   <translation>طُرح البند {item} من {consultation} في جولة ولم يعد من الممكن حذفه.</translation>
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation>ملفها محفوظ؛ صدّروه من قائمة المسودات، أو ابدأوا الاستمارة من جديد.</translation>
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation>قيمته تأتي من الاستمارة؛ غيّروا الإجابات التي يُستمد منها.</translation>
  </message>
  <message>
   <source>Keep it in the file, and open the next round without it.</source>
   <translation>أبقوه في الملف، وافتحوا الجولة المقبلة بدونه.</translation>
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation>احتفظوا بالملف. اطلبوا من الأمانة دفتر قيودها كاملاً، واعرضوا الاثنين على مراجع حساباتكم.</translation>
  </message>
  <message>
   <source>Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here.</source>
   <translation>احتفظوا بالإصدار {installed}، أو اطلبوا من أمانتكم تحديثاً أحدث. لم يتغير شيء هنا.</translation>
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation>اتركوها، أو غيّروا الإجابة التي يتوقف عليها السؤال.</translation>
  </message>
  <message>
   <source>Let another computer of the secretariat take over, or add one.</source>
   <translation>ليتولها حاسوب آخر للأمانة، أو أضيفوا حاسوبا.</translation>
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation>حروف مكتوبة بطريقتين وُحّدت.</translation>
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation>وُحّدت نهايات الأسطر.</translation>
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation>اعرضوا القائمة أولاً وانسخوا الرقم.</translation>
  </message>
  <message>
   <source>List what waits; it may have been decided, or its workbook may have come again.</source>
   <translation>اعرضوا ما ينتظر؛ ربما حُسم السؤال أو وصل مصنفه من جديد.</translation>
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation>انظروا `assent {verb} --help`.</translation>
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation>انظروا تسلسل تغييراته في اللوحة؛ فالاعتراض الجديد يبدأ بموقف جديد.</translation>
  </message>
  <message>
   <source>Look at the list again; it may have been taken in the meantime.</source>
   <translation>انظروا إلى القائمة من جديد؛ ربما استُلم في هذه الأثناء.</translation>
  </message>
  <message>
   <source>Look at the list of comments that were put together.</source>
   <translation>راجعوا قائمة التعليقات المجمّعة.</translation>
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation>انظروا في قائمة المكاتب لمعرفة أجهزة كل منها.</translation>
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation>انظروا في قائمة المكاتب، أو اكتبوا الحزمة للجميع.</translation>
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation>ابحثوا عنه في قائمة السجلات؛ فربما لم يصل بعد.</translation>
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation>أعدّوا واحداً أولاً، وسلّموا حصصه الثلاث إلى ثلاثة أشخاص.</translation>
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation>معظم إجابات هذا الصف هي إجابات {other}: ربما رُتّبت الصفوف دون مراجعها.</translation>
  </message>
  <message>
   <source>Most answers of this row do not fit their questions; they may stand in the wrong columns.</source>
   <translation>معظم إجابات هذا الصف لا تناسب أسئلتها؛ وربما كانت في أعمدة أخرى.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation>انقلوا القوائم الطويلة إلى ملفات CSV وأزيلوا الصور من المصنف.</translation>
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation>انقلوا القوائم الطويلة إلى ملفات CSV، أو قسّموا الاستمارة، ثم أدخلوها من جديد.</translation>
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation>انقلوا القوائم الطويلة إلى ملفات CSV مرفقة، أو قسّموا الاستمارة.</translation>
  </message>
  <message>
   <source>Move the answers under their headings and send the workbook again.</source>
   <translation>أعيدوا الإجابات تحت عناوينها وأرسلوا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation>أعيدوا الخلايا إلى مكانها وأرسلوا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Name each key once, at most 32 of them, and ask for at least one and at most all.</source>
   <translation>سموا كل مفتاح مرة واحدة، بما لا يتجاوز 32، واطلبوا واحدا على الأقل وجميعها على الأكثر.</translation>
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation>سمّوها بـ --form، أو ضعوها في JSON باسم "form".</translation>
  </message>
  <message>
   <source>Name the one you mean with --consultation.</source>
   <translation>سمِّ المشاورة المقصودة باستخدام --consultation.</translation>
  </message>
  <message>
   <source>No QR code of this program was found in the picture {name}.</source>
   <translation>لم يُعثر في الصورة {name} على رمز QR خاص بهذا البرنامج.</translation>
  </message>
  <message>
   <source>No answer names the file {name}, so it would not belong to the record.</source>
   <translation>لا تذكر أي إجابة الملف {name}، فلن يكون جزءاً من السجل.</translation>
  </message>
  <message>
   <source>No comments of {consultation} are put together under “{cluster}”.</source>
   <translation>لا توجد تعليقات من {consultation} مجمّعة تحت «{cluster}».</translation>
  </message>
  <message>
   <source>No file of {device} ended after {entries} entries.</source>
   <translation>لم ينتهِ أي ملف من {device} بعد {entries} من القيود.</translation>
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation>لا رقم يبدأ بـ «{start}».</translation>
  </message>
  <message>
   <source>No newer version for this computer has come with a bundle.</source>
   <translation>لم يصل مع أي حزمة إصدار أحدث لهذا الحاسوب.</translation>
  </message>
  <message>
   <source>No position of ours on {item} waits to be given again.</source>
   <translation>لا يوجد موقف لنا بشأن {item} ينتظر أن يُعطى من جديد.</translation>
  </message>
  <message>
   <source>No question {key} waits here.</source>
   <translation>لا يوجد هنا سؤال منتظر بالرمز {key}.</translation>
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation>لا جولة مفتوحة في «{consultation}».</translation>
  </message>
  <message>
   <source>No update file was named.</source>
   <translation>لم يُذكر أي ملف تحديث.</translation>
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation>تتعذر الكتابة في {folder}.</translation>
  </message>
  <message>
   <source>Nothing in this file says that it was made from the form; only its headings are alike.</source>
   <translation>لا شيء في هذا الملف يدل على أنه أُعد من الاستمارة؛ عناوينه وحدها متشابهة.</translation>
  </message>
  <message>
   <source>Nothing more is accepted from {device} after {size} entries. Reason: {reason}</source>
   <translation>لا يُقبل شيء بعد الآن من {device} بعد {size} من القيود. السبب: {reason}</translation>
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation>لا يلزم شيء إن كان في الطريق؛ وإلا فاطلبوا الملف السابق. وهذا الملف محفوظ في الانتظار.</translation>
  </message>
  <message>
   <source>Nothing needs doing.</source>
   <translation>لا يلزم فعل شيء.</translation>
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation>لا يلزم شيء. وإن سبّب الإصدار المثبّت متاعب فاطلبوا تحديثاً أحدث.</translation>
  </message>
  <message>
   <source>Nothing needs doing. When one comes, it is named on the home page.</source>
   <translation>لا يلزم فعل شيء. عندما يصل إصدار ستذكره الصفحة الرئيسية.</translation>
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation>لا يلزم شيء؛ أرسلوا إلى المكتب الحزمة المقبلة.</translation>
  </message>
  <message>
   <source>Nothing that came from the secretariat proves yet that it holds this revision.</source>
   <translation>لا شيء مما ورد من الأمانة يثبت بعد أنها تحتفظ بهذه النسخة.</translation>
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation>لم يتغير شيء في هذا السجل.</translation>
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation>على حاسوب عليه حزمة من مسؤول النظام، اطلبوا الحزمة الجديدة بدلاً من ذلك.</translation>
  </message>
  <message>
   <source>One more computer becomes a computer of the secretariat: {name}, code of its key {code}.</source>
   <translation>يصبح حاسوب آخر من حواسيب الأمانة: {name}، رمز مفتاحه {code}.</translation>
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation>أحد القيود ليس مكتوباً كما يكتبه هذا البرنامج ({rule}).</translation>
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation>لا يقوم بهذا إلا مساحة عمل الأمانة.</translation>
  </message>
  <message>
   <source>Open a round first.</source>
   <translation>افتحوا جولة أولاً.</translation>
  </message>
  <message>
   <source>Open a round with this item first.</source>
   <translation>افتحوا أولا جولة تتضمن هذا البند.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation>افتحوه في برنامج جداول، واحذفوا ما لا يخص الاستمارة، واحفظوه واستلموه من جديد.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation>افتحوه في برنامج جداول، واحفظوه من جديد بصيغة .xlsx وأدخلوا ذلك الملف.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation>افتحوه في برنامج جداول، واحفظوه من جديد بصيغة .xlsx واستلموا ذلك الملف.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation>افتحوه في برنامج جداول، واحفظوه بصيغة .xlsx واستلموا ذلك الملف.</translation>
  </message>
  <message>
   <source>Open it, answer what the form asks, and finish it.</source>
   <translation>افتحوه وأجيبوا عما تطلبه الاستمارة وأنهوه.</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation>افتحوها، أو اختاروا مجلداً فارغاً للجديدة.</translation>
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation>افتحوا الملف في برنامج جداول واحفظوه، أو اكتبوا القيمة نفسها.</translation>
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation>افتحوا المذكرة من جديد: فربما صيغت مرة أخرى.</translation>
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation>افتحوها بالاستمارة التي قُدّمت عليها.</translation>
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation>فتح الملف يشغل هذا الحاسوب وقتاً طويلاً جداً؛ وملفات هذا البرنامج لا تفعل ذلك.</translation>
  </message>
  <message>
   <source>Our position on {item} cannot be given again as it is: {why}</source>
   <translation>لا يمكن إعطاء موقفنا بشأن {item} من جديد كما هو: {why}</translation>
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation>الفقرة {number} فيها عنوان بريد إلكتروني: {found}</translation>
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation>الفقرة {number} تسمي {organization} («{found}»)، وهي لم تطلب تسميتها.</translation>
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation>الفقرة {number} ما زالت تنتظر الترجمة.</translation>
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation>الجزء {number} من {count} موجود مرتين بمحتويين مختلفين.</translation>
  </message>
  <message>
   <source>Parts of another file, the first of which came on {day}, were given up to make room: {present} of {count} were here.</source>
   <translation>جرى التخلي عن أجزاء ملف آخر وصل أولها في {day} لإفساح المجال: كان هنا {present} من {count}.</translation>
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation>أجزاء من هذا الملف من قالب آخر ({form} {version})؛ وقُرئ على أنه {chosen}.</translation>
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation>ألصقوا النص الرسمي بتلك اللغة في المشاورة.</translation>
  </message>
  <message>
   <source>Photograph the code again: straight, sharp, filling the picture, with its white margin.</source>
   <translation>أعيدوا تصوير الرمز: مستقيماً واضحاً يملأ الصورة مع هامشه الأبيض.</translation>
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation>رتّبوا كل الخيارات.</translation>
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation>أعيدوا عناوينه كما كانت وأرسلوا المصنف من جديد، أو استلموا الصف بدونه.</translation>
  </message>
  <message>
   <source>Put the comments on each item together by themselves.</source>
   <translation>اجمعوا التعليقات على كل بند على حدة.</translation>
  </message>
  <message>
   <source>Put the headings back into one row above the answers and take the workbook again.</source>
   <translation>أعيدوا العناوين إلى صف واحد فوق الإجابات، ثم استلموا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation>أعيدوا النص القديم، أو أغلقوا هذه الجولة وافتحوا التالية على النص الجديد.</translation>
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation>أعيدوا الفقرة الخاصة بالاعتراضات؛ فالسجل يحفظها.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation>أُوقفت قراءة {name}: {what}.</translation>
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation>ملاحظة المحوّل: {detail}</translation>
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation>أزيلوا الصفوف والأعمدة الفارغة المنسقة، أو قسّموا الاستمارة، ثم أدخلوها من جديد.</translation>
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation>أزيلوا العمود إن لم يحتج إليه أحد.</translation>
  </message>
  <message>
   <source>Rename the offices; the name is part of what the code stands for that was compared aloud.</source>
   <translation>أعيدوا تسمية المكاتب؛ فالاسم جزء مما يمثله الرمز الذي قورن بصوت مسموع.</translation>
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation>استبدلوا {detail} في مصنف الاستمارة وأدخلوه من جديد.</translation>
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation>أعيدوا صياغة الفقرة، أو اسمحوا بالاسم مع ذكر السبب.</translation>
  </message>
  <message>
   <source>Round {number} asks nothing.</source>
   <translation>الجولة {number} لا تطرح شيئا.</translation>
  </message>
  <message>
   <source>Round {number} cannot go on in this way: it is {what}.</source>
   <translation>لا يمكن أن تمضي الجولة {number} على هذا النحو: حالتها {what}.</translation>
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation>للجولة {number} موعد نهائي أو مهلة لا يمكن الوفاء بها: {value}.</translation>
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation>ليس في الجولة {number} من يحق له اتخاذ موقف.</translation>
  </message>
  <message>
   <source>Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come.</source>
   <translation>تبقى الجولة {number} كما هي: يلزم للإجراء جملة من الرئاسة وموعد نهائي لم يحن بعد.</translation>
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation>الجولة {number} تُغلق بعد فتحها بعدد من الساعات قدره {hours}؛ وقاعدة الصمت تتطلب {least}.</translation>
  </message>
  <message>
   <source>Row {row} of {name} says “{said}”, which is not a decision.</source>
   <translation>يرد في الصف {row} من {name} «{said}»، وهذا ليس قرارا.</translation>
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation>احفظوه بصيغة .xlsx أو CSV UTF-8.</translation>
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation>احفظوها بصيغة PNG عادية، أو افتحوها في النافذة التي تقرأ الصور الفوتوغرافية أيضاً.</translation>
  </message>
  <message>
   <source>Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.</source>
   <translation>احفظوه بحجم أصغر (مسح رمادي بنقاط أقل)، أو اذكروا أين يُحفظ.</translation>
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation>احفظوه بلا كلمة مرور وأدخلوه من جديد.</translation>
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation>اذكروا السبب في جملة؛ فستقرأها المنظمة.</translation>
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation>بيّنوا هل هو سجل.</translation>
  </message>
  <message>
   <source>Say whether it is that record; a new record is sent in a row of its own reference.</source>
   <translation>بيّنوا هل هو ذلك السجل؛ أما السجل الجديد فيُرسل في صف له مرجعه الخاص.</translation>
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation>بيّنوا هل ما زال محتسباً.</translation>
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation>بيّنوا هل نُقل عمداً.</translation>
  </message>
  <message>
   <source>Say whether the answer stands in the right row.</source>
   <translation>بيّنوا هل الإجابة في الصف السليم.</translation>
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation>بيّنوا هل الملاحظة هي الإجابة.</translation>
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation>بيّنوا هل العدد مكتوب كما ينبغي.</translation>
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation>بيّنوا هل يُترك السؤال بلا إجابة.</translation>
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation>بيّنوا هل النتيجة {shown} هي المقصودة.</translation>
  </message>
  <message>
   <source>Say whether the row belongs to the office of this workbook.</source>
   <translation>بيّنوا هل الصف يخص مكتب هذا المصنف.</translation>
  </message>
  <message>
   <source>Say whether the row is a new record; if not, write its reference and send the workbook again.</source>
   <translation>بيّنوا هل الصف سجل جديد؛ وإلا فاكتبوا مرجعه وأرسلوا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Say whether the row is a record of this form.</source>
   <translation>بيّنوا هل الصف سجل من هذه الاستمارة.</translation>
  </message>
  <message>
   <source>Say whether the row is whole, or ask for the file again.</source>
   <translation>بيّنوا هل الصف كامل، أو اطلبوا الملف من جديد.</translation>
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation>بيّنوا هل الصف هو {proposed}.</translation>
  </message>
  <message>
   <source>Say whether the text is as it should be.</source>
   <translation>بيّنوا هل النص كما ينبغي أن يكون.</translation>
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation>بيّنوا هل قيمة الخلية المدمجة مقصودة هنا أيضاً.</translation>
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation>بيّنوا هل هذه الإحداثيات هي المقصودة.</translation>
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation>بيّنوا هل المطلوب حذفها.</translation>
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation>بيّنوا هل هذا التاريخ هو المقصود.</translation>
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation>بيّنوا هل هذا النص هو المقصود.</translation>
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation>بيّنوا هل تغيّر {ref} فعلاً إلى هذا الحد.</translation>
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation>بيّنوا هل {shown} إجابة عن السؤال المسمى هنا.</translation>
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation>بيّنوا التاريخ المقصود.</translation>
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation>بيّنوا العدد المقصود.</translation>
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation>بيّنوا العدد الذي يطلبه السؤال.</translation>
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation>بيّنوا السؤال الذي يجيب عنه، أو اتركوه.</translation>
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation>بيّنوا الصف المقصود؛ والصف المستلم إضافةً يصبح سجلاً مستقلاً.</translation>
  </message>
  <message>
   <source>Say why in one sentence, which stays with the act, and choose a later deadline.</source>
   <translation>بينوا السبب في جملة واحدة تبقى مع الإجراء، واختاروا موعدا نهائيا لاحقا.</translation>
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation>امسحوا الرمز ضوئياً من جديد، أو انسخوا نصه من جديد من ASSENT: إلى النهاية.</translation>
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation>أرسلوها كملف، أو صدّروا سجلات أقل.</translation>
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation>أرسلوا طلب التسجيل، واستلموا الحزمة التي ترد عليه.</translation>
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation>أرسلوا الملف بجانب المصنف، أو استعملوا البرنامج لهذا السؤال.</translation>
  </message>
  <message>
   <source>Send the next bundle, and take the secretariat's answer; then save the proof.</source>
   <translation>أرسلوا الحزمة التالية واستلموا جواب الأمانة؛ ثم احفظوا الإثبات.</translation>
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation>أرسلوا إلى المكتب استمارة أعدّها هذا البرنامج، أو دعوا المكتب يستلم الملف بنفسه.</translation>
  </message>
  <message>
   <source>Send the small update file against the installed version, or carry this one on a stick.</source>
   <translation>أرسلوا ملف التحديث الصغير الخاص بالإصدار المثبت، أو انقلوا هذا الملف على ذاكرة محمولة.</translation>
  </message>
  <message>
   <source>Send to one office after the other, or leave out what other offices wrote.</source>
   <translation>أرسلوا إلى مكتب بعد آخر، أو اتركوا ما كتبته المكاتب الأخرى.</translation>
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation>حددوا موعداً نهائياً بعد الفتح ومهلة من 0 إلى {most} ساعة.</translation>
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation>حددوا موعداً نهائياً أبعد.</translation>
  </message>
  <message>
   <source>Set the date and time of this computer, then do it again. Nothing was lost.</source>
   <translation>اضبط تاريخ هذا الحاسوب ووقته، ثم أعد المحاولة. لم يُفقد شيء.</translation>
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation>فُصلت عدة إجابات في خلية واحدة.</translation>
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation>بعض الحسابات في هذه الاستمارة تتوقف على نتيجتها نفسها: {path}.</translation>
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation>شيء خارج البرنامج ليس كما ينبغي.</translation>
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation>حُذفت المسافات حول الإجابة.</translation>
  </message>
  <message>
   <source>Start it as `assent {verb}`, the program that also opens the window.</source>
   <translation>شغّلوه بالصيغة `assent {verb}`، وهو البرنامج الذي يفتح النافذة أيضا.</translation>
  </message>
  <message>
   <source>Take four words that do not belong together.</source>
   <translation>خذوا أربع كلمات لا رابط بينها.</translation>
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation>استلموا طلب تسجيله أولاً.</translation>
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation>لا تستلموا معاً إلا أجزاء تصدير واحد؛ واطلبوا الأجزاء من جديد إن بدا الاثنان سليمين.</translation>
  </message>
  <message>
   <source>Take or record its position first, then take the table again.</source>
   <translation>استلموا موقفها أو سجلوه أولا، ثم استلموا الجدول من جديد.</translation>
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation>احذفوا العنوان من الفقرة.</translation>
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation>استلموا أولاً الحزمة التي فيها السجل السابق، أو سجّلوا هذا بوصفه جديداً.</translation>
  </message>
  <message>
   <source>Take the earlier files, or delete some that wait; then take this one again.</source>
   <translation>استلموا الملفات السابقة، أو احذفوا بعض المنتظرة؛ ثم استلموا هذا من جديد.</translation>
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation>استلموا الأجزاء الأخرى أيضاً بأي ترتيب. وهذا الجزء محفوظ في الانتظار.</translation>
  </message>
  <message>
   <source>Take the secretariat's bundle first, then take the table again.</source>
   <translation>استلموا حزمة الأمانة أولا، ثم استلموا الجدول من جديد.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation>استلموا أولاً أحدث حزمة من الأمانة، أو أرسلوا الملف بلا تشفير.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first.</source>
   <translation>خذ أولا أحدث حزمة من الأمانة.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation>استلموا أحدث حزمة من الأمانة، أو ثبّتوا الاستمارة من مصنفها.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation>استلموا أحدث حزمة من الأمانة.</translation>
  </message>
  <message>
   <source>Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting.</source>
   <translation>خذوا أولاً أحدث ملف من الأمانة، أو اطلبوا من المرسل دفتر قيوده كاملاً في ملف واحد. ويبقى هذا الملف في الانتظار.</translation>
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation>استلموا المصنف حيث أُعدّ القالب، أو أدخلوا التصحيح يدوياً.</translation>
  </message>
  <message>
   <source>Take “{cluster}” apart first, or leave those comments out.</source>
   <translation>فكّوا «{cluster}» أولا، أو اتركوا تلك التعليقات.</translation>
  </message>
  <message>
   <source>Text in the column of references that is no reference was not read: {text}</source>
   <translation>لم يُقرأ النص الوارد في عمود المراجع لأنه ليس مرجعًا: {text}</translation>
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation>ملف ZIP {name} يحوي أكثر مما يفكه البرنامج.</translation>
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation>الإجابة مشطوبة.</translation>
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation>وُجدت الإجابة في القائمة بإملاء آخر أو بلغة أخرى.</translation>
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation>تعذّرت قراءة الإجابات: {detail}.</translation>
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation>الإجابات لا تذكر الاستمارة التي تخصها.</translation>
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation>تحتاج الحزمة إلى رموز QR عددها {count}؛ ولا ينبغي مسح أكثر من {most}.</translation>
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation>على الخلية ملاحظة: {note}</translation>
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation>في الخلية صيغة تعطي كل يوم نتيجة أخرى.</translation>
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation>في الخلية صيغة لم تُحفظ نتيجتها قط.</translation>
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation>في الخلية {shown} كقيمة منطقية.</translation>
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation>الخلية فارغة وعليها ملاحظة: {shown}</translation>
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation>الخلية واقعة تحت خلية مدمجة؛ وربما كانت القيمة أعلاها مقصودة لها.</translation>
  </message>
  <message>
   <source>The cell shows its number with words or in other units; it holds {shown}.</source>
   <translation>تعرض الخلية عددها مع كلمات أو بوحدات أخرى؛ وفيها {shown}.</translation>
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation>تعرض الخلية {shown} كنسبة مئوية.</translation>
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation>تعرض الخلية {shown} بدل قيمة.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation>الخيارات في قائمة لم تصل.</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation>الخيارات في قائمة لم تصل؛ ويُطرح السؤال كنص.</translation>
  </message>
  <message>
   <source>The clock of this computer says {when}; nothing can be recorded under such a date.</source>
   <translation>تشير ساعة هذا الحاسوب إلى {when}؛ ولا يمكن تسجيل أي شيء بهذا التاريخ.</translation>
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation>ساعة {origin} لا تتفق مع غيرها: تاريخ القيد {index} يختلف بعدد من الأيام قدره {days}.</translation>
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation>الرمز المقروء ({heard}) ليس رمز هذا الطلب ({shown}).</translation>
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation>العمود {column} لبرنامج آخر؛ وحُوّلت الاستمارة بدونه.</translation>
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation>العمود «{heading}» ليس من الاستمارة ولم يُقرأ.</translation>
  </message>
  <message>
   <source>The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open.</source>
   <translation>العمود «{label}» غير موجود في الورقة؛ تبقى إجابة السجل القائم كما هي، وتبقى إجابة الصف الجديد مفتوحة.</translation>
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation>ربما حُرر التعليق بعد ذلك: ابحثوا عن صيغته الحالية.</translation>
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation>في جدول التعليقات أعمدة غير أعمدة القالب: {found}.</translation>
  </message>
  <message>
   <source>The comments to be put together are about different items: {items}.</source>
   <translation>التعليقات المراد جمعها تتعلق ببنود مختلفة: {items}.</translation>
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation>تعذّر فك محتوى الملف ({rule})، مع أن شيئاً لم يتلف في الطريق.</translation>
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation>توقف المحوّل عند شيء في المصنف لا يعرفه ({detail}).</translation>
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation>فُهمت الفاصلة العشرية أو علامات الآلاف.</translation>
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation>جهاز {office} مدرج في القائمة من قبل.</translation>
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation>أزيل الجهاز {origin} من القائمة بعد القيد {valid}؛ وعدد القيود في هذا الملف {size}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation>القرص الذي فيه {folder} لم يستجب كما ينبغي: {detail}.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation>القرص الذي فيه {folder} ممتلئ؛ ما فعلتموه للتو لم يُحفظ، وكل ما قبله محفوظ.</translation>
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation>البت في التعليق {comment} هو «{outcome}» بلا ملاحظة.</translation>
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation>مجموعة أصحاب الحق في الجولة {number} ثابتة منذ فتحها؛ ولا يمكن تغيير {organizations}.</translation>
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation>الملف المشفر تلف أو انقطع في الطريق.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation>تأييد {organization} لا يمكن أن ينتقل من {before} إلى {after}.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation>تأييد {organization} مؤرخ {date}، وهو تاريخ لم يحن بعد.</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation>تأييد {organization} حالته {status} ولا يذكر {field}.</translation>
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation>القيود في الملف ليست القيود التي وقّعها {origin}.</translation>
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation>قيود {origin} لا تؤدي إلى الجذر الموقّع لعدد من القيود قدره {size}.</translation>
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation>تعذّرت قراءة التعبير {expression}: {detail} (عند الحرف {place}).</translation>
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation>تعذّر حساب التعبير {expression}: {detail}.</translation>
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation>التعبير {expression} يستعمل الدالة {detail}، وليست في هذا البرنامج.</translation>
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation>الملف يحمل توقيع {origin}، لكن قيوده لا تواصل ما استُلم من قبل.</translation>
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation>في الملف وحدات ماكرو؛ ولم تُشغّل.</translation>
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation>الملف من جهاز ليس في قائمة المكاتب (الدفتر {log}).</translation>
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation>الملف من أمانة أخرى (الرمز {shown}) غير التي تتبعونها (الرمز {expected}).</translation>
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation>الملف من {origin} لا يحمل توقيع ذلك المكتب، أو تغيّر بعد التوقيع.</translation>
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation>الملف مشفر لغيركم؛ ولا يفتحه أي مفتاح في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation>الملف أكبر مما يجوز للحزمة ({what}).</translation>
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation>الملف ليس إيصالاً كاملاً.</translation>
  </message>
  <message>
   <source>The file is not a complete root request of this program, or it was changed.</source>
   <translation>الملف ليس طلبا كاملا إلى المفاتيح الجذرية من هذا البرنامج، أو أنه عُدّل.</translation>
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation>الملف ليس طلب تسجيل من هذا البرنامج، أو تغيّر.</translation>
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation>الملف جزء من عدة أجزاء؛ وما زال الجزء {missing} ناقصاً.</translation>
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation>الملف مضغوط بقائمة الكلمات {number}، وليست في هذه النسخة من البرنامج.</translation>
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation>الملف مكتوب بصيغة ({version}) أحدث مما يعرفه هذا البرنامج.</translation>
  </message>
  <message>
   <source>The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here.</source>
   <translation>يحذف الملف ما يعدّه معروفا: فهو يستند إلى أول {size} من قيود {origin}، والموجود هنا {known}.</translation>
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation>ملف قاعدة البيانات تالف: {detail}</translation>
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation>ملف مساحة العمل في {folder} تالف: {detail}.</translation>
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation>الملف يحيل إلى ملفات أخرى؛ ولم تُفتح.</translation>
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation>الملف يقول إنه من {origin}، لكنه موقّع بمفتاح آخر.</translation>
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation>الملف ينتهي قبل أوانه: البايتات الموجودة {present} من {expected} على الأقل.</translation>
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation>تغيّر الملف في الطريق كأنه نص: نهايات أسطره ليست ما كُتب.</translation>
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation>تلف الملف في الطريق: مجموعه الاختباري لا يتطابق (الجزء {section}).</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation>الملف ذو البصمة {sha256} لم يصل إلى مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} is not what was attached; somebody or the disk changed it here.</source>
   <translation>الملف ذو البصمة {sha256} ليس هو الذي أُرفق؛ غيّره هنا أحد أو القرص.</translation>
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation>تعذّرت قراءة الملف {name}: {detail}.</translation>
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation>تعذّرت كتابة الملف {name}: {reason}.</translation>
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation>الملف {name} فارغ.</translation>
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation>الملف {name} ليس نسخة احتياطية كاملة لمساحة عمل.</translation>
  </message>
  <message>
   <source>The files hold no signed result of a round.</source>
   <translation>لا تتضمن الملفات أي نتيجة جولة موقّعة.</translation>
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation>تتعذر الكتابة في مجلد التثبيت {folder}.</translation>
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation>في المجلد {folder} مساحة عمل من قبل.</translation>
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation>تطلب الاستمارة في {ref} عناصر أكثر مما يقبله البرنامج ({count}؛ و{limit} على الأكثر).</translation>
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation>تطلب الاستمارة تسجيل الصوت؛ ولا يُسجّل.</translation>
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation>تسأل الاستمارة أين تُملأ؛ وهذا الحاسوب لا يعرف ذلك.</translation>
  </message>
  <message>
   <source>The form cannot take this row: {sentence}</source>
   <translation>لا يمكن للاستمارة استلام هذا الصف: {sentence}</translation>
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation>الاستمارة لا تحفظ هنا الإجابة {value}؛ ولم يُستلم شيء من الصف.</translation>
  </message>
  <message>
   <source>The form does not take this comment: {sentence}</source>
   <translation>لا تأخذ الاستمارة هذا التعليق: {sentence}</translation>
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation>لم تعد الاستمارة تسأل عن هذا.</translation>
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation>تقول الاستمارة إنها تصحح {instance}، وليس في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation>تعذّر عرض الاستمارة {form} كجدول: تعريفها غير مقروء.</translation>
  </message>
  <message>
   <source>The form {form} is not in this workspace.</source>
   <translation>الاستمارة {form} ليست في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation>غُيّرت درجة تأييد {item} عن الدرجة المحسوبة دون سبب.</translation>
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation>رأس دفتر {origin} عند {size} من القيود لا يحمل توقيعه.</translation>
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation>العنوان «{heading}» والاسم المخفي لهذا العمود يتحدثان عن سؤالين مختلفين.</translation>
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation>العنوان «{heading}» ليس من عناوين الاستمارة؛ وتحته {shown}.</translation>
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation>العنوان «{text}» فوق عمود «{label}»؛ وقُرئ العمود على هذا الأساس.</translation>
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation>زالت الأسماء المخفية في الورقة {sheet}؛ وعُرفت أعمدتها بعناوينها.</translation>
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation>الملف المثبّت {file} ليس كما سُلّم، فلا يصلح له التحديث الصغير.</translation>
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation>في دفتر {origin} قيود عددها {held} حيث ينبغي أن يكون {expected}.</translation>
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation>مفتاح {origin} ليس من مفاتيح أجهزة هذا البرنامج: ويمكن لأي كان أن يوقّع به.</translation>
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation>مفاتيح من ينبغي أن يفتحوا الملف غير معروفة هنا بعد.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation>خُمّن ترميز حروف هذا الملف؛ تحققوا من الأسماء ذات العلامات.</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; {shown} may have been written with others.</source>
   <translation>حُددت حروف هذا الملف بالتخمين؛ ربما كُتب {shown} بحروف أخرى.</translation>
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation>تلفت حروف {shown} في الطريق.</translation>
  </message>
  <message>
   <source>The line that says which template this is was changed.</source>
   <translation>تغيّر السطر الذي يبين أي نموذج هذا.</translation>
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation>السطر «{text}» ليس مفتاحاً كاملاً.</translation>
  </message>
  <message>
   <source>The list of offices is kept on another computer of the secretariat ({device}).</source>
   <translation>تُمسك قائمة المكاتب على حاسوب آخر للأمانة ({device}).</translation>
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation>القائمة {file} لم تأت مع الاستمارة؛ والأسئلة التي تستعملها بلا خيارات.</translation>
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation>تعذّرت قراءة القائمة {file} التي أتت مع الاستمارة ({detail}).</translation>
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation>في القائمة {list} الخيار {name} أكثر من مرة؛ وحُفظ الاثنان.</translation>
  </message>
  <message>
   <source>The marked copy of {name} cannot be written over {name} itself.</source>
   <translation>لا يمكن كتابة النسخة المؤشرة من {name} فوق {name} نفسه.</translation>
  </message>
  <message>
   <source>The name that begins with “{start}” has {count} characters; {most} is the most.</source>
   <translation>الاسم الذي يبدأ بـ «{start}» فيه {count} من الأحرف؛ والحد الأقصى هو {most}.</translation>
  </message>
  <message>
   <source>The new text of {item} is empty or the one that stands.</source>
   <translation>النص الجديد للبند {item} فارغ أو مطابق للنص القائم.</translation>
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation>ليس للمذكرة مقدمة بعد.</translation>
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation>ليس في المذكرة فقرة {key}.</translation>
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation>المذكرة ليست جاهزة للإصدار: {first} (المجموع {count})</translation>
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation>المذكرة غير موقّعة من {origin}، أو تغيّرت بعد التوقيع.</translation>
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation>قد يكون العدد {shown} تاريخاً.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation>يُراد حل اعتراض {organization} على {item} بتغيير غير مسمى.</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation>اعتراض {organization} على {item} حالته {state} ولا يمكن أن تصبح {wanted}.</translation>
  </message>
  <message>
   <source>The observation does not begin with what was decided: {observation}</source>
   <translation>لا تبدأ الملاحظة بما تقرر: {observation}</translation>
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation>الترتيب المعطى لـ {ref} لا يسمي كل خيار مرة واحدة.</translation>
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation>عبارة المرور لا تفتح هذا الملف.</translation>
  </message>
  <message>
   <source>The passphrase of a root key needs at least {least} letters.</source>
   <translation>عبارة المرور لمفتاح جذري تحتاج إلى {least} حرفا على الأقل.</translation>
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation>عبارات هذه اللغة صيغ عمل لم تتحقق منها أي دائرة لغوية.</translation>
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation>تعذّرت قراءة الصورة ({what}).</translation>
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation>صادف البرنامج شيئاً لم يُعدّ له ({kind}). وما كتبتموه محفوظ.</translation>
  </message>
  <message>
   <source>The question at {place} cannot be settled in this way.</source>
   <translation>لا يمكن حسم السؤال في {place} بهذه الطريقة.</translation>
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation>نوع السؤال {type} غير معروف؛ ويُطرح السؤال كنص.</translation>
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation>السؤال {label} يطلب ملفاً؛ ولا يمكن للمصنف أن يحمله.</translation>
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation>لا يمكن تغيير السؤال {ref} هنا.</translation>
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation>الإيصال لا يثبت ما يقوله ({step}).</translation>
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation>السجل يسمي الملف {name}، ولم يُقدّم.</translation>
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation>النسخة الاحتياطية للاسترداد تلفت أو انقطعت.</translation>
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation>كُتب فوق المرجع {lost}؛ واستُعمل {ref} في الطرف الآخر من الصف.</translation>
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation>المرجع {ref} موجود في أكثر من صف بإجابات مختلفة.</translation>
  </message>
  <message>
   <source>The reference {ref} was given in another office's form; the row may have been pasted from there.</source>
   <translation>المرجع {ref} من استمارة مكتب آخر؛ ربما أُلصق الصف منها.</translation>
  </message>
  <message>
   <source>The register cannot be written as {name}.</source>
   <translation>لا يمكن كتابة السجل باسم {name}.</translation>
  </message>
  <message>
   <source>The request is about another secretariat (code {shown}) than this one (code {expected}).</source>
   <translation>الطلب يخص أمانة أخرى (الرمز {shown}) غير هذه (الرمز {expected}).</translation>
  </message>
  <message>
   <source>The request says that another computer keeps the list of offices from now on.</source>
   <translation>يقول الطلب إن حاسوبا آخر يمسك قائمة المكاتب من الآن فصاعدا.</translation>
  </message>
  <message>
   <source>The request was made for change {asked} that root keys sign; the list of offices is at change {now}.</source>
   <translation>كُتب الطلب للتغيير {asked} الذي توقعه المفاتيح الجذرية؛ وقائمة المكاتب عند التغيير {now}.</translation>
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation>أُخذت نتيجة الصيغة، لا الصيغة.</translation>
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation>كان الصف يخص {before} وهو الآن يذكر {parent}.</translation>
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation>الصف يخص {parent}، وليس في هذا المصنف.</translation>
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation>الصف لا يذكر الصف الذي يخصه.</translation>
  </message>
  <message>
   <source>The row ends before its last column; the file may have been cut short there.</source>
   <translation>ينتهي الصف قبل عموده الأخير؛ ربما انقطع الملف هناك.</translation>
  </message>
  <message>
   <source>The row has no reference left; all its answers are those of {ref}.</source>
   <translation>لم يبق للصف مرجع؛ وجميع إجاباته هي إجابات {ref}.</translation>
  </message>
  <message>
   <source>The row has no reference left; its answers are most like those of {proposed}.</source>
   <translation>لم يبق للصف مرجع؛ وإجاباته أشبه ما تكون بإجابات {proposed}.</translation>
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation>الصف مطابق لـ {place} وأُخذ مرة واحدة.</translation>
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation>ليس في صف {found} تعليق ولا تغيير مقترح.</translation>
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation>عُرف من الإجابات أن الصف هو {ref}، بعد ترتيب ترك المراجع وراءه.</translation>
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation>القاعدة «{rule}» لا يمكن أن تعمل مع {parameter} = {value}.</translation>
  </message>
  <message>
   <source>The secretariat keeps the name under which it was founded.</source>
   <translation>تحتفظ الأمانة بالاسم الذي أُسست به.</translation>
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation>تقول الأمانة إن لديها {size} من قيود هذا الدفتر، لكنها غير الموجودة هنا.</translation>
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation>تقول الأمانة إن لديها {size} من قيود {origin} بجذر غير جذرنا.</translation>
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation>الإعدادات لا تعطي form_id؛ واستُعمل اسم الملف: {form_id}.</translation>
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation>الإعدادات لا تعطي إصداراً؛ ويُعرف المصنف بالإصدار {version}.</translation>
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation>الورقة {proposed} تسمي {ref} لكنها لم تُعرف؛ وقد تكون فيها إجابات هذا الصف.</translation>
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation>الورقة {sheet} ليست من الاستمارة؛ ولم تُقرأ خلاياها البالغة {cells}.</translation>
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation>الورقة «{label}» ليست في المصنف؛ ولم يُقرأ منها شيء ولم يُغيّر.</translation>
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation>مصدر الأداة {form_id} غير مكتمل: {what}.</translation>
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation>القالب من الإصدار {theirs}، وقُرئ بالإصدار {ours} من الاستمارة.</translation>
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation>النص بطول ما تسعه الخلية؛ وربما نقصت نهايته.</translation>
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation>النص ليس مذكرة موقّعة كاملة.</translation>
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation>نص أحد رموز QR ليس من هذا البرنامج، أو نقصت منه قطعة.</translation>
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation>نص {item} ليس النص الذي فُتحت عليه الجولة {number}.</translation>
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation>حُذف الوقت من تاريخ.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>عبارتا المرور غير متطابقتين.</translation>
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation>مرجعا صف جديد مختلفان؛ واستُعمل {ref}.</translation>
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation>مرجعا هذا الصف مختلفان: رُتّبت الصفوف دون عمودها الأول أو الأخير.</translation>
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation>يحتاج التحديث إلى {needed} ميغابايت من المساحة؛ والمتاح {free} ميغابايت.</translation>
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation>المصنف لا يتبع هنا قواعد XLSForm: {detail}</translation>
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation>حجم المصنف {size} بايت؛ والبرنامج يقبل {limit}.</translation>
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation>المصنف محمي بكلمة مرور.</translation>
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation>حجم المصنف بعد فكه {size} بايت وأجزاؤه {parts}، وهو أكثر مما يحتاج إليه مصنف أسئلة.</translation>
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation>المصنف {name} لا يذكر من أي مكتب في القائمة أتى.</translation>
  </message>
  <message>
   <source>The workspace in {folder} cannot be read where it lies: nothing can be written beside it.</source>
   <translation>لا يمكن قراءة مساحة العمل في {folder} حيث هي: لا يمكن كتابة شيء بجانبها.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation>مساحة العمل في {folder} مقفلة، وعبارة المرور المعطاة لا تفتحها.</translation>
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation>مساحة العمل في {folder} مفتوحة في نافذة أخرى أو برنامج آخر.</translation>
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation>مساحة العمل في {folder} كتبها إصدار أحدث من هذا البرنامج (الصيغة {found}؛ وهذا البرنامج يعرف {known}).</translation>
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation>سنة {shown} بعيدة جداً.</translation>
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation>الأصفار في الأول هي التي تعرضها الخلية.</translation>
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation>السجل {record} ({form}) فيه «{value}» في {field}، ولا يعرفها هذا الإصدار.</translation>
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation>عددها يأتي من الاستمارة.</translation>
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation>هناك قيود من {origin}، وليس في قائمة المكاتب.</translation>
  </message>
  <message>
   <source>There are {count} consultations here, and none was named: {ids}.</source>
   <translation>توجد هنا عدة مشاورات ({count}) ولم تُسمَّ أي منها: {ids}.</translation>
  </message>
  <message>
   <source>There is a file {name} already; a root key is never written over another.</source>
   <translation>يوجد ملف {name} بالفعل؛ ولا يُكتب مفتاح جذري فوق آخر أبدا.</translation>
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation>لا تعليق {comment} في هذه المشاورة.</translation>
  </message>
  <message>
   <source>There is no consultation in this workspace.</source>
   <translation>لا توجد أي مشاورة في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation>لا مشاورة «{consultation}» في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation>لا جهاز {device} في القائمة.</translation>
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation>لا مسودة {draft} في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>There is no earlier version beside version {installed}.</source>
   <translation>لا يوجد إصدار سابق إلى جانب الإصدار {installed}.</translation>
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation>لا مكتب {office} في القائمة.</translation>
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation>لا مكتب {office} للإرسال إليه.</translation>
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation>لا سجل {record} في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>There is no room for a copy of this file among those set aside; keep the file yourself.</source>
   <translation>لا مكان لنسخة من هذا الملف بين الملفات الموضوعة جانبا؛ احتفظوا به بأنفسكم.</translation>
  </message>
  <message>
   <source>There is no root key in this workspace that could be moved.</source>
   <translation>لا يوجد في مساحة العمل هذه مفتاح جذري يمكن نقله.</translation>
  </message>
  <message>
   <source>There is no such file waiting or set aside: {name}.</source>
   <translation>لا يوجد ملف كهذا في الانتظار أو موضوع جانبا: {name}.</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>لا مساحة عمل في {folder}.</translation>
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation>قُدمت هذه الإجابات على استمارة أخرى ({found})، لا على {expected}.</translation>
  </message>
  <message>
   <source>These files do not ask for the same change.</source>
   <translation>هذه الملفات لا تطلب التغيير نفسه.</translation>
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation>هذه الحصص لا تفتح مفتاح استرداد: {detail}.</translation>
  </message>
  <message>
   <source>This change needs the signatures of {needed} root keys; {present} of them are on this computer.</source>
   <translation>يحتاج هذا التغيير إلى تواقيع {needed} من المفاتيح الجذرية؛ ويوجد منها {present} على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>This command cannot lay out a PDF or a picture.</source>
   <translation>لا يستطيع هذا الأمر إخراج ملف PDF أو صورة.</translation>
  </message>
  <message>
   <source>This comment is of {organization}; only that organization or the secretariat can take it.</source>
   <translation>هذا التعليق من {organization}؛ ولا يمكن أن تستلمه إلا تلك المنظمة أو الأمانة.</translation>
  </message>
  <message>
   <source>This computer has no safe place of its own for a passphrase, or did not keep it.</source>
   <translation>ليس لهذا الحاسوب مكان آمن خاص به لعبارة المرور، أو أنه لم يحفظها.</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices already.</source>
   <translation>هذا الحاسوب يمسك قائمة المكاتب بالفعل.</translation>
  </message>
  <message>
   <source>This computer kept the list of offices before and handed it on; it cannot take it back.</source>
   <translation>كان هذا الحاسوب يمسك قائمة المكاتب من قبل وسلمها؛ ولا يمكنه استعادتها.</translation>
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation>تعذّرت قراءة هذه المسودة ({detail}).</translation>
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation>هذا الملف ({found}) ليس مصنف أسئلة.</translation>
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation>تعذّر فتح هذا الملف كمصنف؛ فربما كان مقطوعاً أو من نوع آخر.</translation>
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation>هذا الملف ليس حزمة من هذا البرنامج.</translation>
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation>هذا الملف ليس استمارة: تعذّرت قراءته بصيغة XML ({detail}).</translation>
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation>تطلب هذه الاستمارة ما لا يستطيعه البرنامج، عند {place}: {detail}.</translation>
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation>تعلن هذه الاستمارة نوع مستند أو كيانات خاصة بها لا يحتاج إليها أي XForm.</translation>
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation>ليس في هذه الاستمارة السؤال {ref}.</translation>
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation>هذه الاستمارة أكبر مما يقبله البرنامج ({what}: {size}، و{limit} على الأكثر).</translation>
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation>ينقص هذه الاستمارة جزء تحتاج إليه كل استمارة: {detail}.</translation>
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation>هذه مساحة عمل الأمانة نفسها؛ وهي لا تطلب القبول.</translation>
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation>هذا المكتب ليس في قائمة الأمانة بعد.</translation>
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation>ليس لهذه المنظمة مفتاح استرداد بعد.</translation>
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation>هذا البرنامج لا يعمل من تثبيت يمكن تحديثه بملف.</translation>
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation>بُني هذا البرنامج بلا مفاتيح الناشرين، فلا يمكنه التحقق من تحديث.</translation>
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation>هذا السؤال لا يُطرح هنا بسبب إجابات أخرى في الصف، لكن كُتب {shown}.</translation>
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation>هذا السجل كتبه {office}؛ ولا تغيّره إلا تلك المنظمة.</translation>
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation>ليس لهذا الصف مرجع وفيه القليل؛ وربما كان مجموعاً أو ملاحظة.</translation>
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation>كان هذا الصف سجلاً عند كتابة القالب، وقد زالت الورقة المخفية التي تبين أي سجل هو.</translation>
  </message>
  <message>
   <source>This workspace has no passphrase that could be remembered.</source>
   <translation>ليس لمساحة العمل هذه عبارة مرور يمكن تذكرها.</translation>
  </message>
  <message>
   <source>Too many files wait for earlier ones; this one was not kept. It is right in itself.</source>
   <translation>ملفات كثيرة تنتظر ملفات سابقة؛ ولم يُحتفظ بهذا. وهو سليم في ذاته.</translation>
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation>ترجموا الموضع المعلّم.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation>أعيدوا المحاولة؛ وإن استمر ذلك فأبلغوا عن مشكلة من قائمة المساعدة.</translation>
  </message>
  <message>
   <source>Two of the files are called {name}; an answer could mean either.</source>
   <translation>اثنان من الملفات اسمهما {name}؛ وقد تعني الإجابة أياً منهما.</translation>
  </message>
  <message>
   <source>Type it again, twice the same. Nothing was changed.</source>
   <translation>اكتبوها من جديد، مرتين متطابقتين. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Type one, or take the lock away instead.</source>
   <translation>اكتبوا عبارة، أو أزيلوا القفل بدلا من ذلك.</translation>
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation>اكتبوا عبارة المرور من جديد. وإن ضاعت فحصص الاسترداد لدى المنظمة تفتح نسخة احتياطية.</translation>
  </message>
  <message>
   <source>Type the passphrase when you open the workspace, and keep it written down apart.</source>
   <translation>اكتبوا عبارة المرور عند فتح مساحة العمل، واحتفظوا بها مكتوبة في مكان منفصل.</translation>
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation>اكتبوا اثنتين من الحصص الثلاث في الورقة نفسها، كل منهما بجميع كلماتها وبالترتيب.</translation>
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation>فكوا ضغطه بأنفسكم في مجلد، ثم استلموا المجلد.</translation>
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation>حدّثوا البرنامج ثم استلموا الملف من جديد. لم يضع منه شيء.</translation>
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation>استعملوا نوعاً من XLSForm إن لم تريدوا نصاً.</translation>
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation>استعملوا نسخة أخرى منه، أو نسخة احتياطية أقدم.</translation>
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation>قللوا مستويات المجموعات وأدخلوا المصنف من جديد.</translation>
  </message>
  <message>
   <source>Version {version} could not open the workspaces that version {installed} writes.</source>
   <translation>لن يستطيع الإصدار {version} فتح مساحات العمل التي يكتبها الإصدار {installed}.</translation>
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation>فُكّ ضغط الإصدار {version} لكنه لم يجتز اختباره الذاتي على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Wait until it is done; then start Assent again.</source>
   <translation>انتظروا حتى تنتهي، ثم شغّلوا Assent من جديد.</translation>
  </message>
  <message>
   <source>Waits for an earlier file: it begins at entry {start}, of which {held} are here.</source>
   <translation>ينتظر ملفا سابقا: يبدأ عند القيد {start}، ويوجد هنا {held}.</translation>
  </message>
  <message>
   <source>What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB.</source>
   <translation>ما ينقص المستلم يبلغ {size} ميغابايت من دون ملفاته المرفقة؛ والملف الواحد لا يتسع إلا لـ {most} ميغابايت.</translation>
  </message>
  <message>
   <source>What was given is not a root key: neither the file of one nor its 33 words.</source>
   <translation>ما أُعطي ليس مفتاحا جذريا: لا ملفه ولا كلماته الثلاث والثلاثون.</translation>
  </message>
  <message>
   <source>Who may sign cannot be told from these files alone: no bundle of a secretariat is among them.</source>
   <translation>لا يمكن معرفة من يحق له التوقيع من هذه الملفات وحدها: ليست بينها حزمة من أمانة.</translation>
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation>اكتبوا كائن JSON فيه أسماء الأسئلة وإجاباتها، أو أعطوا XML للتعبئة.</translation>
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation>اكتبوا form_id في ورقة settings ولا تغيّروه أبداً.</translation>
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation>اكتبوا عدداً بلا وحدات ولا كلمات.</translation>
  </message>
  <message>
   <source>Write a request for the holders of the root keys: Secretariat, Root keys.</source>
   <translation>اكتبوا طلبا لحاملي المفاتيح الجذرية: الأمانة، المفاتيح الجذرية.</translation>
  </message>
  <message>
   <source>Write a shorter name; what has to be said besides can go into the records.</source>
   <translation>اكتب اسما أقصر؛ ويمكن أن يُذكر ما عدا ذلك في السجلات.</translation>
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation>اكتبوا إصداراً في ورقة settings وارفعوه مع كل تغيير.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>اكتبوا عدداً صحيحاً.</translation>
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation>اكتبوا إجابة من النوع الذي يطلبه السؤال.</translation>
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation>اكتبوا في جملة لماذا يختار المحرر درجة أخرى؛ وتُحفظ في المرفق.</translation>
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation>اكتبوا في جملة واحدة لماذا يُسحب السجل.</translation>
  </message>
  <message>
   <source>Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each.</source>
   <translation>اكتبها كما في مثال دليل الأمانة، docs/SECRETARIAT-GUIDE.md؛ فالنصوص قوائم لكل منها لغتها.</translation>
  </message>
  <message>
   <source>Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.</source>
   <translation>اكتبوها كما تطلبها الاستمارة؛ الاختيار كما في قائمته، والتاريخ مثل 2026-03-31.</translation>
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation>اكتبوا خط العرض وخط الطول، مثل -1.28 36.82.</translation>
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation>اكتبوا مزيداً من حروفه.</translation>
  </message>
  <message>
   <source>Write the answer itself.</source>
   <translation>اكتبوا الإجابة نفسها.</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>اكتبوا الإجابة.</translation>
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation>اكتبوا التاريخ بصيغة سنة-شهر-يوم، مثل 2026-03-31.</translation>
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation>اكتبوا المقدمة؛ فالبرنامج لا يخترع مقدمة.</translation>
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation>اكتبوا مرجع ذلك الصف.</translation>
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation>اكتبوا مرجع الصف الذي يخصه.</translation>
  </message>
  <message>
   <source>Write the text as it is to be asked in the next round.</source>
   <translation>اكتبوا النص كما سيُطرح في الجولة المقبلة.</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation>اكتبوا الوقت بصيغة ساعات:دقائق، مثل 14:30.</translation>
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation>اكتبوا القيمة نفسها.</translation>
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation>اكتبوا ما قُصد.</translation>
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation>اكتبوا لماذا تجوز تسميتها: طلبت ذلك، أو هي الموضوع لا المتحدث.</translation>
  </message>
  <message>
   <source>Write: assent update FILE, or assent updates --install for one that came with a bundle.</source>
   <translation>اكتبوا: assent update FILE، أو assent updates --install لتحديث وصل مع حزمة.</translation>
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation>تواصلون العمل بالإصدار {installed}. أبلغوا عن مشكلة من قائمة المساعدة.</translation>
  </message>
  <message>
   <source>`{command}` also needs {what}.</source>
   <translation>يحتاج `{command}` أيضا إلى {what}.</translation>
  </message>
  <message>
   <source>a context of {count} bytes</source>
   <translation>سياق من {count} بايت</translation>
  </message>
  <message>
   <source>a context of {count} entries</source>
   <translation>سياق من {count} قيد</translation>
  </message>
  <message>
   <source>a device changes its office or returns after it was revoked</source>
   <translation>جهاز يغيّر مكتبه أو يعود بعد إلغائه</translation>
  </message>
  <message>
   <source>a device that kept the list before takes it over again</source>
   <translation>جهاز كان يحفظ القائمة يتسلمها من جديد</translation>
  </message>
  <message>
   <source>a handover comes first in its entry</source>
   <translation>يأتي النقل أولًا في قيده</translation>
  </message>
  <message>
   <source>a part is larger than it says</source>
   <translation>جزء أكبر مما يذكر</translation>
  </message>
  <message>
   <source>a part of it cannot be read</source>
   <translation>تتعذّر قراءة جزء منه</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>يتعذّر فك ضغط جزء منه</translation>
  </message>
  <message>
   <source>a quotation mark after line {line} is not closed as it should be</source>
   <translation>علامة اقتباس بعد السطر {line} غير مغلقة كما ينبغي</translation>
  </message>
  <message>
   <source>a revoked device returns</source>
   <translation>جهاز ملغى يعود</translation>
  </message>
  <message>
   <source>a root key is counted twice</source>
   <translation>مفتاح جذر محسوب مرتين</translation>
  </message>
  <message>
   <source>a small part unpacks into a very large one</source>
   <translation>جزء صغير يصير كبيرًا جدًا بعد فك الضغط</translation>
  </message>
  <message>
   <source>a web page or a document</source>
   <translation>صفحة ويب أو مستند</translation>
  </message>
  <message>
   <source>an entry of {count} bytes</source>
   <translation>قيد من {count} بايت</translation>
  </message>
  <message>
   <source>an office has no name of its own</source>
   <translation>لا اسم خاصًا لأحد المكاتب</translation>
  </message>
  <message>
   <source>an organization has no name</source>
   <translation>لا اسم لإحدى المنظمات</translation>
  </message>
  <message>
   <source>another kind of archive</source>
   <translation>نوع آخر من المحفوظات</translation>
  </message>
  <message>
   <source>another kind of document</source>
   <translation>نوع آخر من المستندات</translation>
  </message>
  <message>
   <source>asked for more memory than allowed, or ended the reader</source>
   <translation>طلب ذاكرة أكثر من المسموح أو أنهى القارئ</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>بايت</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>خلايا</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>مغلقة</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>قيد الإغلاق</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>مختتمة</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>موحدة</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>مبتورة</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>تالفة</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>elements</source>
   <translation>عناصر</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>يتعذّر فتحه</translation>
  </message>
  <message>
   <source>it could not be read to its end ({name})</source>
   <translation>تعذّرت قراءته إلى نهايته ({name})</translation>
  </message>
  <message>
   <source>it declares entities of its own</source>
   <translation>يعلن كيانات خاصة به</translation>
  </message>
  <message>
   <source>it does not begin with a founding</source>
   <translation>لا يبدأ بتأسيس</translation>
  </message>
  <message>
   <source>it ends too early or was changed on the way</source>
   <translation>ينتهي قبل أوانه أو تغيّر في الطريق</translation>
  </message>
  <message>
   <source>it has a cell that is not in its row</source>
   <translation>فيه خلية ليست في صفها</translation>
  </message>
  <message>
   <source>it has a cell without a place</source>
   <translation>فيه خلية بلا موضع</translation>
  </message>
  <message>
   <source>it has a part that is no sheet</source>
   <translation>فيه جزء ليس ورقة</translation>
  </message>
  <message>
   <source>it has a row without a place</source>
   <translation>فيه صف بلا موضع</translation>
  </message>
  <message>
   <source>it has a sheet that is not in the list of sheets</source>
   <translation>فيه ورقة ليست في قائمة الأوراق</translation>
  </message>
  <message>
   <source>it has a sheet whose part is missing</source>
   <translation>فيه ورقة ينقصها جزء</translation>
  </message>
  <message>
   <source>it has a sign that XML does not know</source>
   <translation>فيه علامة لا تعرفها XML</translation>
  </message>
  <message>
   <source>it has a text that is not in the list of texts</source>
   <translation>فيه نص ليس في قائمة النصوص</translation>
  </message>
  <message>
   <source>it has rows that are not in order</source>
   <translation>فيه صفوف غير مرتبة</translation>
  </message>
  <message>
   <source>it has two cells in one place</source>
   <translation>فيه خليتان في موضع واحد</translation>
  </message>
  <message>
   <source>it holds the same part twice or thousands of parts</source>
   <translation>فيه الجزء نفسه مرتين أو آلاف الأجزاء</translation>
  </message>
  <message>
   <source>it is founded twice</source>
   <translation>أُسّس مرتين</translation>
  </message>
  <message>
   <source>it lists no changes</source>
   <translation>لا يذكر أي تغييرات</translation>
  </message>
  <message>
   <source>it needs more memory than allowed</source>
   <translation>يحتاج إلى ذاكرة أكثر من المسموح</translation>
  </message>
  <message>
   <source>it revokes a device that is not in it</source>
   <translation>يلغي جهازًا ليس فيها</translation>
  </message>
  <message>
   <source>it was founded in another log</source>
   <translation>أُسّس في سجل آخر</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>تتعذّر قراءة أحرفه</translation>
  </message>
  <message>
   <source>its root keys and their number do not agree</source>
   <translation>مفاتيح الجذر وعددها لا يتطابقان</translation>
  </message>
  <message>
   <source>more than {count} bytes</source>
   <translation>أكثر من {count} بايت</translation>
  </message>
  <message>
   <source>nesting</source>
   <translation>تداخل</translation>
  </message>
  <message>
   <source>no filled sheet</source>
   <translation>لا ورقة مملوءة</translation>
  </message>
  <message>
   <source>no header</source>
   <translation>بلا ترويسة</translation>
  </message>
  <message>
   <source>no process could be started</source>
   <translation>تعذّر تشغيل أي عملية</translation>
  </message>
  <message>
   <source>not a PNG file</source>
   <translation>ليس ملف PNG</translation>
  </message>
  <message>
   <source>not text and no known format</source>
   <translation>ليس نصًا ولا صيغة معروفة</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <translation>الجزء {number} من {count}</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>حلت محلها جولة أخرى</translation>
  </message>
  <message>
   <source>text without a known ending</source>
   <translation>نص بلا لاحقة معروفة</translation>
  </message>
  <message>
   <source>the backup was made for another key</source>
   <translation>أُعدّت النسخة الاحتياطية لمفتاح آخر</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the handover does not begin where the old registrar ended</source>
   <translation>لا يبدأ النقل من حيث انتهى أمين القائمة السابق</translation>
  </message>
  <message>
   <source>the handover was signed for another device</source>
   <translation>وُقّع النقل لجهاز آخر</translation>
  </message>
  <message>
   <source>the office {office} changes its organization</source>
   <translation>المكتب {office} يغيّر منظمته</translation>
  </message>
  <message>
   <source>the office {office} of a device is not in it</source>
   <translation>المكتب {office} الذي يتبعه أحد الأجهزة ليس فيها</translation>
  </message>
  <message>
   <source>they belong to another kind of key</source>
   <translation>تنتمي إلى نوع آخر من المفاتيح</translation>
  </message>
  <message>
   <source>they do not belong together, or a word is not as it stands on the sheet</source>
   <translation>لا تنتمي معًا، أو أن كلمة ليست كما في الورقة</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>كبيرة جدًا</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>استغرق وقتًا طويلًا</translation>
  </message>
  <message>
   <source>was cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation>بقيت العناوين نصاً عادياً وعددها {count}: فالورقة تسع {limit} رابطاً على الأكثر.</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} بايت</translation>
  </message>
  <message>
   <source>{count} bytes unpacked</source>
   <translation>{count} بايت بعد فك الضغط</translation>
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation>لم تُقرأ خلايا في أقصى الطرف عددها {count}.</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>عدد القيود: {count}</translation>
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation>قُرئت الصفوف المخفية كسائر الصفوف، وعددها {count}.</translation>
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation>بقيت أعداد أو تواريخ نصاً، وعددها {count}، لأن برنامج الجداول كان سيغيّرها.</translation>
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation>من التعليقات المراد جمعها ما ليس من {consultation}، وعددها {count}.</translation>
  </message>
  <message>
   <source>{count} of these comments are put together with others already.</source>
   <translation>من هذه التعليقات ما جُمع مع غيره بالفعل: {count}.</translation>
  </message>
  <message>
   <source>{count} of {needed} needed are here</source>
   <translation>يوجد {count} من {needed} مطلوبة</translation>
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation>لا تتسع الورقة لأسئلة عددها {count}: ففي الورقة {limit} عموداً. وهي في تصدير CSV.</translation>
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation>سجلات الاستمارة {form} وعددها {count} ليست في هذا المصنف: الاستمارة غير مثبّتة.</translation>
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation>سجلات القالب التي لم تعد في المصنف: {count}؛ وتبقى كما هي.</translation>
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation>صفوف فوق العناوين ليست من الاستمارة ولم تُقرأ: {count}.</translation>
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation>صفوف كانت تخص هذا السجل ولم تعد في المصنف: {count}.</translation>
  </message>
  <message>
   <source>{count} sections</source>
   <translation>عدد الأقسام: {count}</translation>
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation>نصوص أطول مما تسعه الخلية: {count}؛ وهي كاملة في ورقة النصوص الطويلة.</translation>
  </message>
  <message>
   <source>{field} has no such value to choose: it is not in conflict, or nobody wrote that.</source>
   <translation>لا قيمة كهذه للاختيار في {field}: ليس متعارضًا، أو لم يكتب ذلك أحد.</translation>
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation>‏{heading}: الاعتراضات الرسمية في هذه الجولة لم تعد في النص: {count}.</translation>
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation>ليس لـ {item} نص رسمي بلغة المذكرة؛ وتُرك مكانه فارغاً.</translation>
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation>ليس لـ {item} نص بأي لغة بعد.</translation>
  </message>
  <message>
   <source>{item} has no text with the hash or in the round “{wanted}”.</source>
   <translation>ليس للبند {item} نص بهذه البصمة أو في هذه الجولة: «{wanted}».</translation>
  </message>
  <message>
   <source>{item} has not been put in any round, so there is no grade to set.</source>
   <translation>لم يُطرح {item} في أي جولة، فلا توجد درجة لتحديدها.</translation>
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation>‏{item} في الجولة {round}: النتيجة الموقّعة {stored}، وبعد إعادة الحساب {recomputed}.</translation>
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation>{label}: {message}</translation>
  </message>
  <message>
   <source>{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be.</source>
   <translation>لا يمكن تقسيم {length} بايت إلى أجزاء من {size} بايت؛ أقصى عدد للأجزاء هو {most}.</translation>
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation>‏{name} يخص الاستمارة {form}، وهي غير مثبّتة هنا.</translation>
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation>‏{name} يأتي بالإصدار {version}، وليس أحدث مما ثُبّت من قبل.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {detail}.</source>
   <translation>لا يمكن استخدام {name}: {detail}.</translation>
  </message>
  <message>
   <source>{name} has {size} MB; at most {most} MB fit into a bundle.</source>
   <translation>حجم {name} هو {size} م.ب؛ ولا تتسع الحزمة لأكثر من {most} م.ب.</translation>
  </message>
  <message>
   <source>{name} holds {size} MB; a file of at most {most} MB can travel with a record.</source>
   <translation>حجم {name} هو {size} ميغابايت؛ لا يمكن أن ينتقل مع السجل إلا ملف لا يتجاوز {most} ميغابايت.</translation>
  </message>
  <message>
   <source>{name} is a table of comments, and there is no consultation here that they are about.</source>
   <translation>{name} جدول تعليقات، ولا توجد هنا مشاورة تتعلق بها.</translation>
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation>‏{name} تحديث لـ {program} على {system}، لا لهذا التثبيت.</translation>
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation>‏{name} تالف: {what}.</translation>
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation>‏{name} أكبر مما يفتحه هذا البرنامج ({what}).</translation>
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation>‏{name} ليس ملف تحديث كاملاً لبرنامج Assent.</translation>
  </message>
  <message>
   <source>{name} is not a name for a picture.</source>
   <translation>لا يصلح {name} اسما لصورة.</translation>
  </message>
  <message>
   <source>{name} is not a review workbook of this program: the column “{column}” is not there.</source>
   <translation>{name} ليس مصنف مراجعة لهذا البرنامج: العمود «{column}» غير موجود.</translation>
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation>‏{name} ليس مصنفاً لأي استمارة مثبّتة هنا.</translation>
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation>‏{name} ليس مصنفاً يستطيع هذا البرنامج قراءته ({what}).</translation>
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation>‏{name} غير موقّع من ناشري Assent.</translation>
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation>‏{name} محمي بكلمة مرور وتعذّرت قراءته.</translation>
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation>‏{name} يحدّث الإصدار {bases}؛ والمثبّت هنا الإصدار {installed}.</translation>
  </message>
  <message>
   <source>{name} was changed while it was being read.</source>
   <translation>تغيّر {name} أثناء قراءته.</translation>
  </message>
  <message>
   <source>{name} was made from the form {form}, but the sheet with its rows was not found in it.</source>
   <translation>أُعد {name} من الاستمارة {form}، لكن الورقة التي تضم صفوفها لم توجد فيه.</translation>
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation>لم يُفتح {name}: {what}. لا يكتب أي برنامج جداول ملفاً كهذا.</translation>
  </message>
  <message>
   <source>{new} keeps the list of offices from now on, in place of {old} after its {size} entries.</source>
   <translation>يمسك {new} قائمة المكاتب من الآن فصاعدا بدلا من {old} بعد {size} من قيوده.</translation>
  </message>
  <message>
   <source>{office} asks to be admitted with the code {code}; it is not admitted yet.</source>
   <translation>يطلب {office} القبول بالرمز {code}؛ ولم يُقبل بعد.</translation>
  </message>
  <message>
   <source>{organization} has no position on {item} that this comment could join.</source>
   <translation>ليس لدى {organization} موقف بشأن {item} يمكن ضم هذا التعليق إليه.</translation>
  </message>
  <message>
   <source>{organization} has not raised a formal objection to {item}.</source>
   <translation>لم تقدم {organization} اعتراضا رسميا على {item}.</translation>
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation>‏{organization} ليست من أصحاب الحق في هذه الجولة؛ وموقفها من {item} محفوظ.</translation>
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation>‏{organization} تتخذ موقفاً من «{item}»، وليس من بنود هذه الجولة.</translation>
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation>سُمح بتسمية {organization} في المذكرة دون سبب.</translation>
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation>وقّع {origin} روايتين مختلفتين للأحداث. وحُفظ البيانان الموقّعان دليلاً.</translation>
  </message>
  <message>
   <source>{packed} bytes that unpack to {count}</source>
   <translation>{packed} بايت تصير {count} بعد فك الضغط</translation>
  </message>
  <message>
   <source>{present} of {count} parts are here.</source>
   <translation>يوجد هنا {present} من {count} أجزاء.</translation>
  </message>
  <message>
   <source>{proposed} is no reference of this form, and a record of it is not in the workbook any more.</source>
   <translation>{proposed} ليس مرجعا من مراجع هذه الاستمارة، وأحد سجلاتها لم يعد في المصنف.</translation>
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation>في {ref} أسئلة أخرى ولا يقبل إجابة بنفسه.</translation>
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation>عدد الصفوف {rows} يفوق ما تسعه ورقة واحدة؛ والتتمة في {sheets}.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation>يمكن قراءة {shown} كتاريخين مختلفين.</translation>
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation>يمكن قراءة {shown} كعددين مختلفين.</translation>
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation>قد يعني {shown} أكثر من إجابة في القائمة.</translation>
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation>لا يناسب {shown} السؤال.</translation>
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation>لا يتبع {shown} قاعدة السؤال: {rule}</translation>
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation>السنة في {shown} من رقمين.</translation>
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation>‏{shown} عدد أكبر مما تقبله الاستمارة.</translation>
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation>‏{shown} في القائمة، لكن ليس مع الإجابات الأخرى في هذا الصف.</translation>
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation>‏{shown} ليس تاريخاً.</translation>
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation>‏{shown} ليس عدداً.</translation>
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation>‏{shown} ليس مكاناً.</translation>
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation>‏{shown} ليس وقتاً من اليوم.</translation>
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation>‏{shown} ليس عدداً صحيحاً.</translation>
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation>‏{shown} ليس في قائمة هذا السؤال.</translation>
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation>قد يكون {shown} مكاناً.</translation>
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation>قد يعني {shown} عدم الإجابة.</translation>
  </message>
  <message>
   <source>{shown} may stand for the answer above.</source>
   <translation>ربما كان {shown} يعني الإجابة التي فوقه.</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} ميغابايت</translation>
  </message>
  <message>
   <source>{size} MB unpacked</source>
   <translation>{size} ميغابايت بعد فك الضغط</translation>
  </message>
  <message>
   <source>{text} is not a text of {item} that could answer the objection.</source>
   <translation>{text} ليس نصا للبند {item} يمكن أن يرد على الاعتراض.</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys cannot be asked for.</source>
   <translation>لا يمكن طلب {threshold} من {count} من المفاتيح الجذرية.</translation>
  </message>
  <message>
   <source>{word}: An image file is attached.</source>
   <translation>{word}: يُرفق ملف صورة.</translation>
  </message>
  <message>
   <source>{word}: Coordinates are typed and checked; there is no map.</source>
   <translation>{word}: تُكتب الإحداثيات ويُتحقق منها؛ ولا توجد خريطة.</translation>
  </message>
  <message>
   <source>{word}: It is asked as a whole number.</source>
   <translation>{word}: يُطلب عدداً صحيحاً.</translation>
  </message>
  <message>
   <source>{word}: It is asked as the name of a map file.</source>
   <translation>{word}: يُطلب اسم ملف خريطة.</translation>
  </message>
  <message>
   <source>{word}: No other program is opened; the answer is typed or the file attached.</source>
   <translation>{word}: لا يُفتح برنامج آخر؛ تُكتب الإجابة أو يُرفق الملف.</translation>
  </message>
  <message>
   <source>{word}: Nothing is recorded for it; the value stays empty.</source>
   <translation>{word}: لا يُسجَّل له شيء؛ وتبقى القيمة فارغة.</translation>
  </message>
  <message>
   <source>{word}: The answer stays visible while it is typed.</source>
   <translation>{word}: تبقى الإجابة ظاهرة أثناء كتابتها.</translation>
  </message>
  <message>
   <source>{word}: The choices are shown in the program's own order on the page.</source>
   <translation>{word}: تُعرض الخيارات بترتيب البرنامج نفسه في الصفحة.</translation>
  </message>
  <message>
   <source>{word}: The choices of the workbook are shown, not those of the file it searches.</source>
   <translation>{word}: تُعرض خيارات المصنف، لا خيارات الملف الذي يُبحث فيه.</translation>
  </message>
  <message>
   <source>{word}: The date is shown in the Gregorian calendar.</source>
   <translation>{word}: يُعرض التاريخ بالتقويم الميلادي.</translation>
  </message>
  <message>
   <source>{word}: The file is attached; the program does not record it itself.</source>
   <translation>{word}: يُرفق الملف؛ ولا يسجله البرنامج بنفسه.</translation>
  </message>
  <message>
   <source>{word}: The journal of answers that the program keeps anyway takes its place.</source>
   <translation>{word}: يحل محله سجل الإجابات الذي يحتفظ به البرنامج على أي حال.</translation>
  </message>
  <message>
   <source>{word}: The plain question is shown.</source>
   <translation>{word}: يُعرض السؤال البسيط.</translation>
  </message>
  <message>
   <source>{word}: The range is shown as a horizontal scale.</source>
   <translation>{word}: يُعرض المدى كمقياس أفقي.</translation>
  </message>
  <message>
   <source>{word}: The value is typed, not captured by a device.</source>
   <translation>{word}: تُكتب القيمة ولا يلتقطها جهاز.</translation>
  </message>
  <message>
   <source>{word}: The whole date is asked.</source>
   <translation>{word}: يُطلب التاريخ كاملاً.</translation>
  </message>
  <message>
   <source>{word}: The width on a grid is not kept; questions stand below one another.</source>
   <translation>{word}: لا يُحتفظ بالعرض في الشبكة؛ وتأتي الأسئلة بعضها تحت بعض.</translation>
  </message>
  <message>
   <source>{word}: There is no map; the plain question is shown.</source>
   <translation>{word}: لا توجد خريطة؛ ويُعرض السؤال البسيط.</translation>
  </message>
  <message>
   <source>{word}: This appearance is not known here; the plain question is shown.</source>
   <translation>{word}: هذا المظهر غير معروف هنا؛ ويُعرض السؤال البسيط.</translation>
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation>تُرك «{cluster}»: لا يجوز نشر أي من تعليقاته.</translation>
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation>‏«{found}» ليس نوع تعليق؛ استعملوا ge أو te أو ed.</translation>
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation>‏«{found}» ليس من بنود هذه المشاورة.</translation>
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation>‏«{found}» ليس من منظمات هذه المشاورة.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation>‏«{item}» ليس من بنود هذه المشاورة.</translation>
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation>‏«{item}» ليس من بنود {consultation}.</translation>
  </message>
  <message>
   <source>“{name}” is missing</source>
   <translation>«{name}» غير موجود</translation>
  </message>
  <message>
   <source>“{name}” is not text</source>
   <translation>«{name}» ليس نصًا</translation>
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation>‏«{organization}» ليست في قائمة المنظمات.</translation>
  </message>
  <message>
   <source>“{place}” cannot be used as it is: {found}</source>
   <translation>لا يمكن استخدام «{place}» كما هو: {found}</translation>
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation>في «{place}» شيء لا يستطيع هذا الإصدار من البرنامج قراءته: {found}</translation>
  </message>
  <message>
   <source>“{recipient}” is not the key of anybody who could open a file.</source>
   <translation>«{recipient}» ليس مفتاحًا لأحد يستطيع فتح ملف.</translation>
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation>بـ «{start}» تبدأ عدة أرقام.</translation>
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation>‏«{title}» حالتها {status} دون تقييم مخاطر ومصفوفة قرار مكتملين.</translation>
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation>‏«{title}»: يُذكر الاحتمال والأثر معاً أو لا يُذكران.</translation>
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation>‏«{title}»: قيل إن على السجل الموزع بيانات شخصية، والمصفوفة تنفي ذلك.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation>‏«{title}»: المخاطر المتبقية أعلى من المخاطر قبل الضوابط.</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation>‏«{title}»: خُفضت المخاطر المتبقية دون أي ضابط.</translation>
  </message>
  <message>
   <source>“{typed}” cannot be the code of an organization.</source>
   <translation>لا يمكن أن يكون «{typed}» رمزا لمنظمة.</translation>
  </message>
  <message>
   <source>“{value}” is not an answer to “{label}”.</source>
   <translation>«{value}» ليست إجابة عن «{label}».</translation>
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation>‏«{value}» ليس من القيم الممكنة لـ {name}.</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Go back to version {version}</source>
   <translation>العودة إلى الإصدار {version}</translation>
  </message>
  <message>
   <source>Install an update from a file…</source>
   <translation>تثبيت تحديث من ملف…</translation>
  </message>
  <message>
   <source>Install version {version}</source>
   <translation>تثبيت الإصدار {version}</translation>
  </message>
  <message>
   <source>It was installed by an administrator's package, which is how it is updated.</source>
   <translation>ثُبّت بحزمة من مسؤول النظام، وبها يُحدَّث.</translation>
  </message>
  <message>
   <source>Open Assent</source>
   <translation>فتح Assent</translation>
  </message>
  <message>
   <source>Send an update to the offices…</source>
   <translation>إرسال تحديث إلى المكاتب…</translation>
  </message>
  <message>
   <source>Start version {version} now</source>
   <translation>تشغيل الإصدار {version} الآن</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>The update is checked and unpacked…</source>
   <translation>يجري فحص التحديث وفكّه…</translation>
  </message>
  <message>
   <source>This is version {version}.</source>
   <translation>هذا هو الإصدار {version}.</translation>
  </message>
  <message>
   <source>Unpacking the update</source>
   <translation>فك التحديث</translation>
  </message>
  <message>
   <source>Update file</source>
   <translation>ملف التحديث</translation>
  </message>
  <message>
   <source>Update of Assent</source>
   <translation>تحديث Assent</translation>
  </message>
  <message>
   <source>Version {version} came with the secretariat's bundle.</source>
   <translation>وصل الإصدار {version} مع حزمة الأمانة.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask the secretariat for its update file, or for an installer.</source>
   <translation>صدر الإصدار {version}. اطلبوا من الأمانة ملف تحديثه أو ملف تثبيت.</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask whoever looks after this computer for the new package.</source>
   <translation>صدر الإصدار {version}. اطلبوا الحزمة الجديدة ممن يعتني بهذا الحاسوب.</translation>
  </message>
  <message>
   <source>Version {version} is ready and starts next time Assent is opened.</source>
   <translation>الإصدار {version} جاهز وسيبدأ عند فتح Assent في المرة القادمة.</translation>
  </message>
  <message>
   <source>Version {version} starts next time.</source>
   <translation>سيبدأ الإصدار {version} في المرة القادمة.</translation>
  </message>
  <message>
   <source>✓ Version {version} goes to the offices with the next bundle.</source>
   <translation>✓ يذهب الإصدار {version} إلى المكاتب مع الحزمة التالية.</translation>
  </message>
  <message>
   <source>✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.</source>
   <translation>✓ الإصدار {version} جاهز وسيبدأ عند فتح Assent في المرة القادمة. ويُحفظ الإصدار {previous} إلى جانبه.</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Add one</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add: {name}</source>
   <translation>إضافة: {name}</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>تلزم إجابة هنا.</translation>
  </message>
  <message>
   <source>Answers in rows</source>
   <translation>الإجابات في صفوف</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>لا شيء بعد.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>إزالة {name}</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>العرض كجدول</translation>
  </message>
  <message>
   <source>Show as cards</source>
   <translation>العرض كبطاقات</translation>
  </message>
  <message>
   <source>This answer does not fit the rule of the form.</source>
   <translation>هذه الإجابة لا توافق قاعدة الاستمارة.</translation>
  </message>
  <message>
   <source>This cannot be read as the kind of value asked for.</source>
   <translation>لا يمكن قراءة هذا بوصفه من نوع القيمة المطلوبة.</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>لا ينطبق</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>بلا إجابة</translation>
  </message>
  <message>
   <source>required</source>
   <translation>إلزامي</translation>
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
   <translation>(جدول)</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Attached: {name} ({size})</source>
   <translation>مرفق: {name} ({size})</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>تصحيح</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>صُحّح</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>الفروق</translation>
  </message>
  <message>
   <source>History</source>
   <translation>تاريخ التغييرات</translation>
  </message>
  <message>
   <source>Is the record withdrawn?</source>
   <translation>هل سُحب السجل؟</translation>
  </message>
  <message>
   <source>Keep this answer</source>
   <translation>الإبقاء على هذه الإجابة</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>الإبقاء على «{answer}» ({office}، {when})</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>طباعة…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>إثبات</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>سُجّل</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>حفظ بصيغة PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>حفظ بصيغة PDF…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>حفظ الملف</translation>
  </message>
  <message>
   <source>Save the file…</source>
   <translation>حفظ الملف…</translation>
  </message>
  <message>
   <source>Save the proof…</source>
   <translation>حفظ الإثبات…</translation>
  </message>
  <message>
   <source>Sealed as {hash}</source>
   <translation>مختوم برقم {hash}</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>حُسم</translation>
  </message>
  <message>
   <source>These two say the same.</source>
   <translation>القولان متطابقان.</translation>
  </message>
  <message>
   <source>Two devices answered without knowing of each other: {question}</source>
   <translation>أجاب جهازان دون علم أحدهما بالآخر: {question}</translation>
  </message>
  <message>
   <source>Withdraw the record</source>
   <translation>سحب السجل</translation>
  </message>
  <message>
   <source>Withdrawing is signed and stays in the history. Why is it withdrawn?</source>
   <translation>السحب يُوقّع ويبقى في تاريخ التغييرات. ما سبب السحب؟</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>مسحوب</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>سحب…</translation>
  </message>
  <message>
   <source>with</source>
   <translation>مع</translation>
  </message>
  <message>
   <source>{name} has not reached this workspace. It is asked for with the next bundle from here.</source>
   <translation>لم يصل {name} إلى مساحة العمل هذه. يُطلب مع الحزمة التالية من هنا.</translation>
  </message>
  <message>
   <source>{office}, {device}</source>
   <translation>{office}، {device}</translation>
  </message>
  <message>
   <source>{office}, {when}</source>
   <translation>{office}، {when}</translation>
  </message>
  <message>
   <source>{stage} on {day}</source>
   <translation>{stage} في {day}</translation>
  </message>
  <message>
   <source>○ not counted yet</source>
   <translation>○ لم يُحتسب بعد</translation>
  </message>
  <message>
   <source>○ not sent yet</source>
   <translation>○ لم يُرسل بعد</translation>
  </message>
  <message>
   <source>○ receipt not here yet</source>
   <translation>○ لم يرد الإيصال بعد</translation>
  </message>
  <message>
   <source>○ recorded</source>
   <translation>○ لم يُسجَّل</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}. It proves that the secretariat holds this revision.</source>
   <translation>✓ حُفظ: {path}. وهو يثبت أن الأمانة تحتفظ بهذه النسخة.</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ حُسم ووُقّع.</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ سُحب. وتاريخ التغييرات يحفظ ما قيل.</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ احتُسب</translation>
  </message>
  <message>
   <source>✓ counted in round {number}</source>
   <translation>✓ احتُسب في الجولة {number}</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ استُلم</translation>
  </message>
  <message>
   <source>✓ recorded</source>
   <translation>✓ سُجِّل</translation>
  </message>
  <message>
   <source>✓ sent</source>
   <translation>✓ أُرسل</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>! says two things</source>
   <translation>! يقول شيئين</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>لا سجلات</numerusform>
    <numerusform>سجل واحد</numerusform>
    <numerusform>سجلان</numerusform>
    <numerusform>%n سجلات</numerusform>
    <numerusform>%n سجلاً</numerusform>
    <numerusform>%n سجل</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Discard the draft</source>
   <translation>تجاهل المسودة</translation>
  </message>
  <message>
   <source>Discard this draft? What was typed into it is gone then.</source>
   <translation>أتريدون تجاهل هذه المسودة؟ سيزول ما كُتب فيها.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>المسودات</translation>
  </message>
  <message>
   <source>Every form</source>
   <translation>كل الاستمارات</translation>
  </message>
  <message>
   <source>Everyone's</source>
   <translation>سجلات الجميع</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>البحث بأي كلمة</translation>
  </message>
  <message>
   <source>Find by any word  (Ctrl+F)</source>
   <translation>البحث بأي كلمة  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>الاستمارة</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>السارية</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>الاحتفاظ بها</translation>
  </message>
  <message>
   <source>List of records</source>
   <translation>قائمة السجلات</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>سجل جديد</translation>
  </message>
  <message>
   <source>No form is waiting to be finished.</source>
   <translation>لا استمارة تنتظر الإنهاء.</translation>
  </message>
  <message>
   <source>No record fits. Take out a word or a filter.</source>
   <translation>لا سجل مطابق. احذفوا كلمة أو مرشحاً.</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>لم تُرسل بعد</translation>
  </message>
  <message>
   <source>Nothing here yet. What you record, and what you take in, will be listed.</source>
   <translation>لا شيء هنا بعد. سيظهر هنا ما تسجلونه وما تستلمونه.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>المكتب</translation>
  </message>
  <message>
   <source>Position on item {item}</source>
   <translation>الموقف من البند {item}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>تسجيل موقف</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>Say two things</source>
   <translation>تقول شيئين</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>المضمون</translation>
  </message>
  <message>
   <source>Sent, no receipt yet</source>
   <translation>أُرسلت بلا إيصال بعد</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Which records</source>
   <translation>أي السجلات</translation>
  </message>
  <message>
   <source>Whose records</source>
   <translation>سجلات من</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>مسحوب</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>تاريخ الكتابة</translation>
  </message>
  <message>
   <source>Written here</source>
   <translation>المكتوبة هنا</translation>
  </message>
  <message>
   <source>{title}, saved {when}</source>
   <translation>‏{title}، حُفظ {when}</translation>
  </message>
  <message>
   <source>↶ withdrawn</source>
   <translation>↶ مسحوب</translation>
  </message>
  <message>
   <source>○ recorded here</source>
   <translation>○ مسجَّل هنا</translation>
  </message>
  <message>
   <source>◐ sent, no receipt yet</source>
   <translation>◐ أُرسل، بلا إيصال بعد</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ احتُسب</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ استُلم</translation>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.</source>
   <translation>تعيد النسخة الاحتياطية كل ما فيها. ويحصل هذا الحاسوب على مفتاح جديد، فتقبله الأمانة من جديد؛ وما كان الحاسوب المفقود قد أرسله يعود مع الحزمة التالية من الأمانة.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>نسخة احتياطية</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Bringing it back</source>
   <translation>جارٍ الاستعادة</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>اختيار النسخة الاحتياطية…</translation>
  </message>
  <message>
   <source>I lost my computer</source>
   <translation>فقدتُ حاسوبي</translation>
  </message>
  <message>
   <source>New folder for your work</source>
   <translation>مجلد جديد لعملكم</translation>
  </message>
  <message>
   <source>New passphrase for this computer (may stay empty)</source>
   <translation>عبارة مرور جديدة لهذا الحاسوب (يمكن تركها فارغة)</translation>
  </message>
  <message>
   <source>No backup chosen yet.</source>
   <translation>لم تُختر نسخة احتياطية بعد.</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>عبارة مرور النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Sheet {number}: its 33 words</source>
   <translation>الورقة {number}: كلماتها الثلاث والثلاثون</translation>
  </message>
  <message>
   <source>The words of two sheets, in order</source>
   <translation>كلمات ورقتين، بالترتيب</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Backing up</source>
   <translation>جارٍ النسخ الاحتياطي</translation>
  </message>
  <message>
   <source>If this computer is lost</source>
   <translation>إذا فُقد هذا الحاسوب</translation>
  </message>
  <message>
   <source>Make the recovery sheet…</source>
   <translation>إعداد ورقة الاسترداد…</translation>
  </message>
  <message>
   <source>Recovery backup</source>
   <translation>نسخة احتياطية للاسترداد</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>ورقة الاسترداد</translation>
  </message>
  <message>
   <source>Save a recovery backup…</source>
   <translation>حفظ نسخة احتياطية للاسترداد…</translation>
  </message>
  <message>
   <source>Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.</source>
   <translation>ثلاث ورقات لثلاثة أشخاص؛ أي اثنتين منها تفتحان نسخة احتياطية للاسترداد على حاسوب آخر دون عبارة المرور.</translation>
  </message>
  <message>
   <source>○ No recovery sheet was made here yet.</source>
   <translation>○ لم تُعد هنا ورقة استرداد بعد.</translation>
  </message>
  <message>
   <source>✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.</source>
   <translation>✓ مفتاح الاسترداد {code}، أُنشئ في {day}. والورقة الجديدة تنشئ مفتاحا جديدا للنسخ اللاحقة.</translation>
  </message>
  <message>
   <source>✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick.</source>
   <translation>✓ حُفظ: {path} (القيود: {entries}). احتفظوا به على حاسوب آخر أو على ذاكرة محمولة.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, give each page to another person, then delete the file.</source>
   <translation>✓ كُتب: {path}. اطبعوه، وأعطوا كل صفحة لشخص آخر، ثم احذفوا الملف.</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>لا حالة مكررة محتملة (%n)</numerusform>
    <numerusform>حالة واحدة ربما أُدخلت مرتين (%n)</numerusform>
    <numerusform>حالتان ربما أُدخلتا مرتين (%n)</numerusform>
    <numerusform>%n حالات ربما أُدخلت مرتين</numerusform>
    <numerusform>%n حالة ربما أُدخلت مرتين</numerusform>
    <numerusform>%n حالة ربما أُدخلت مرتين</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>لا حالات استخدام (%n)</numerusform>
    <numerusform>حالة استخدام واحدة (%n)</numerusform>
    <numerusform>حالتا استخدام (%n)</numerusform>
    <numerusform>%n حالات استخدام</numerusform>
    <numerusform>%n حالة استخدام</numerusform>
    <numerusform>%n حالة استخدام</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision matrix</source>
   <translation>مصفوفة القرار</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>كل الأنواع</translation>
  </message>
  <message>
   <source>Every organization</source>
   <translation>كل المنظمات</translation>
  </message>
  <message>
   <source>Every risk</source>
   <translation>كل المخاطر</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>كل المراحل</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>البحث بأي كلمة</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>بقيادة</translation>
  </message>
  <message>
   <source>Offices differ on this case.</source>
   <translation>تختلف المكاتب بشأن هذه الحالة.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>المخاطر</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>المرحلة</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>للنظر فيه</translation>
  </message>
  <message>
   <source>Use case</source>
   <translation>حالة الاستخدام</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>حالات الاستخدام</translation>
  </message>
  <message>
   <source>Write the register</source>
   <translation>كتابة السجل</translation>
  </message>
  <message>
   <source>Write the register…</source>
   <translation>كتابة السجل…</translation>
  </message>
  <message>
   <source>{level}, not all assessed</source>
   <translation>{level}، ولم يُقيَّم الكل</translation>
  </message>
  <message>
   <source>{outcome}; decided: {decided}</source>
   <translation>{outcome}؛ تقرر: {decided}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ حُفظ: {path}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>لا خلايا تنتظركم.</numerusform>
    <numerusform>خلية واحدة تنتظر قراركم.</numerusform>
    <numerusform>خليتان تنتظران قراركم.</numerusform>
    <numerusform>%n خلايا تنتظر قراركم.</numerusform>
    <numerusform>%n خلية تنتظر قراركم.</numerusform>
    <numerusform>%n خلية تنتظر قراركم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>لا أسئلة تُنسى.</numerusform>
    <numerusform>يُنسى سؤال واحد وقراره.</numerusform>
    <numerusform>يُنسى سؤالان وقراراهما.</numerusform>
    <numerusform>تُنسى %n أسئلة وقراراتها.</numerusform>
    <numerusform>يُنسى %n سؤالا وقراراتها.</numerusform>
    <numerusform>يُنسى %n سؤال وقراراتها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>لا صفوف منتظرة.</numerusform>
    <numerusform>صف واحد ما زال ينتظر.</numerusform>
    <numerusform>صفان ما زالا ينتظران.</numerusform>
    <numerusform>%n صفوف ما زالت تنتظر.</numerusform>
    <numerusform>%n صفا ما زالت تنتظر.</numerusform>
    <numerusform>%n صف ما زالت تنتظر.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>لا مصنفات</numerusform>
    <numerusform>مصنف واحد</numerusform>
    <numerusform>مصنفان</numerusform>
    <numerusform>%n مصنفات</numerusform>
    <numerusform>%n مصنفا</numerusform>
    <numerusform>%n مصنف</numerusform>
   </translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>(دون إجابة)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>قبول (A)</translation>
  </message>
  <message>
   <source>Accept all of this kind…</source>
   <translation>قبول كل ما هو من هذا النوع…</translation>
  </message>
  <message>
   <source>Accept these</source>
   <translation>قبول هذه</translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>لا خلايا للقبول.</numerusform>
    <numerusform>قبول المقترح في خلية واحدة؟</numerusform>
    <numerusform>قبول المقترح في خليتين؟</numerusform>
    <numerusform>قبول المقترح في %n خلايا؟</numerusform>
    <numerusform>قبول المقترح في %n خلية؟</numerusform>
    <numerusform>قبول المقترح في %n خلية؟</numerusform>
   </translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>كل الأنواع</translation>
  </message>
  <message>
   <source>All workbooks</source>
   <translation>كل المصنفات</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>الخلية</translation>
  </message>
  <message>
   <source>Cells that wait for a decision</source>
   <translation>خلايا تنتظر قرارا</translation>
  </message>
  <message>
   <source>Correct (C)</source>
   <translation>تصحيح (C)</translation>
  </message>
  <message>
   <source>Decide in a workbook…</source>
   <translation>اتخاذ القرار في مصنف…</translation>
  </message>
  <message>
   <source>Decided: {decision} ({who})</source>
   <translation>القرار: {decision} ({who})</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>إنهاء المراجعة</translation>
  </message>
  <message>
   <source>In the cell</source>
   <translation>في الخلية</translation>
  </message>
  <message>
   <source>In the cell: {original}</source>
   <translation>في الخلية: {original}</translation>
  </message>
  <message>
   <source>It was written anew, with the same cells.</source>
   <translation>كُتبت من جديد بالخلايا نفسها.</translation>
  </message>
  <message>
   <source>Keep this report as a workbook…</source>
   <translation>حفظ هذا التقرير في مصنف…</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>نوع السؤال</translation>
  </message>
  <message>
   <source>Leave empty (S)</source>
   <translation>ترك الإجابة فارغة (S)</translation>
  </message>
  <message>
   <source>Leave the row out (D)</source>
   <translation>استبعاد الصف (D)</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>التخلي عنه</translation>
  </message>
  <message>
   <source>Let go of this workbook…</source>
   <translation>التخلي عن هذا المصنف…</translation>
  </message>
  <message>
   <source>Let go of what waits of {name}?</source>
   <translation>التخلي عما ينتظر من {name}؟</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>مراجعتها</translation>
  </message>
  <message>
   <source>Make a copy with marks for the office…</source>
   <translation>إعداد نسخة مؤشرة للمكتب…</translation>
  </message>
  <message>
   <source>Marking the copy</source>
   <translation>تأشير النسخة</translation>
  </message>
  <message>
   <source>Next open (F8)</source>
   <translation>التالية المفتوحة (F8)</translation>
  </message>
  <message>
   <source>No cell of a workbook waits for a decision.</source>
   <translation>لا تنتظر أي خلية في مصنف قرارا.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Only open ones</source>
   <translation>المفتوحة فقط</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>المقترح</translation>
  </message>
  <message>
   <source>Proposed: {proposed}</source>
   <translation>المقترح: {proposed}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Read decisions</source>
   <translation>قراءة القرارات</translation>
  </message>
  <message>
   <source>Read decisions…</source>
   <translation>قراءة القرارات…</translation>
  </message>
  <message>
   <source>Recording what was decided</source>
   <translation>تسجيل ما تقرر</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>مراجعة المصنفات</translation>
  </message>
  <message>
   <source>Rows about which nothing is in doubt enter by themselves.</source>
   <translation>الصفوف التي لا شك فيها تدخل من تلقاء نفسها.</translation>
  </message>
  <message>
   <source>Rows that have entered stay. The workbook can be taken again.</source>
   <translation>الصفوف التي دخلت تبقى. ويمكن استلام المصنف من جديد.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Take back (Ctrl+Z)</source>
   <translation>تراجع (Ctrl+Z)</translation>
  </message>
  <message>
   <source>The copy for the office is {path}.</source>
   <translation>النسخة المعدة للمكتب هي {path}.</translation>
  </message>
  <message>
   <source>The right answer</source>
   <translation>الإجابة الصحيحة</translation>
  </message>
  <message>
   <source>The whole row</source>
   <translation>الصف كله</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>لا يوجد ما يمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>Why it is asked</source>
   <translation>سبب السؤال</translation>
  </message>
  <message>
   <source>Workbook</source>
   <translation>المصنف</translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>ولا قراءات أخرى</numerusform>
    <numerusform>وقراءة أخرى مماثلة</numerusform>
    <numerusform>وقراءتان أخريان مماثلتان</numerusform>
    <numerusform>و%n قراءات أخرى مماثلة</numerusform>
    <numerusform>و%n قراءة أخرى مماثلة</numerusform>
    <numerusform>و%n قراءة أخرى مماثلة</numerusform>
   </translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>الصف {number}</translation>
  </message>
  <message>
   <source>take the row</source>
   <translation>أخذ الصف</translation>
  </message>
  <message>
   <source>{open} of {count} cells are open, in {books}.</source>
   <translation>{open} من {count} خلية مفتوحة، في {books}.</translation>
  </message>
  <message>
   <source>– left empty</source>
   <translation>– تُركت فارغة</translation>
  </message>
  <message>
   <source>“{original}” becomes {proposed}  ({count} times)</source>
   <translation>«{original}» تصبح {proposed}  (عدد المرات: {count})</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ مفتوحة</translation>
  </message>
  <message>
   <source>✎ {answer}</source>
   <translation>✎ {answer}</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ لا خلايا مؤشرة.</numerusform>
    <numerusform>✓ أُشّرت خلية واحدة.</numerusform>
    <numerusform>✓ أُشّرت خليتان.</numerusform>
    <numerusform>✓ أُشّرت %n خلايا.</numerusform>
    <numerusform>✓ أُشّرت %n خلية.</numerusform>
    <numerusform>✓ أُشّرت %n خلية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ لم تُقرأ قرارات.</numerusform>
    <numerusform>✓ قُرئ قرار واحد.</numerusform>
    <numerusform>✓ قُرئ قراران.</numerusform>
    <numerusform>✓ قُرئت %n قرارات.</numerusform>
    <numerusform>✓ قُرئ %n قرارا.</numerusform>
    <numerusform>✓ قُرئ %n قرار.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ لم تدخل صفوف.</numerusform>
    <numerusform>✓ دخل صف واحد.</numerusform>
    <numerusform>✓ دخل صفان.</numerusform>
    <numerusform>✓ دخلت %n صفوف.</numerusform>
    <numerusform>✓ دخل %n صفا.</numerusform>
    <numerusform>✓ دخل %n صف.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Nothing is open any more. Finish the review.</source>
   <translation>✓ لم يبق شيء مفتوح. أنهوا المراجعة.</translation>
  </message>
  <message>
   <source>✓ The report is in {path}.</source>
   <translation>✓ التقرير في {path}.</translation>
  </message>
  <message>
   <source>✓ accepted</source>
   <translation>✓ مقبولة</translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ لا أسئلة مفتوحة في {path}.</numerusform>
    <numerusform>✓ يضم {path} سؤالا مفتوحا واحدا. املؤوا عموديه الأخيرين.</numerusform>
    <numerusform>✓ يضم {path} سؤالين مفتوحين. املؤوا عموديه الأخيرين.</numerusform>
    <numerusform>✓ يضم {path} %n أسئلة مفتوحة. املؤوا عموديه الأخيرين.</numerusform>
    <numerusform>✓ يضم {path} %n سؤالا مفتوحا. املؤوا عموديه الأخيرين.</numerusform>
    <numerusform>✓ يضم {path} %n سؤال مفتوح. املؤوا عموديه الأخيرين.</numerusform>
   </translation>
  </message>
  <message>
   <source>✕ row left out</source>
   <translation>✕ استُبعد الصف</translation>
  </message>
 </context>
 <context>
  <name>Roots</name>
  <message>
   <source>! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.</source>
   <translation>! من يسرق هذا الحاسوب قد يستولي على الأمانة: فالمفاتيح الجذرية موجودة عليه. انقلوا المفتاح، أو الأفضل أن يحتفظ عدة أشخاص بمفتاح لكل منهم.</translation>
  </message>
  <message>
   <source>A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.</source>
   <translation>الطلب ملف صغير. يوقعه كل حامل على أي حاسوب، بالمفتاح المحفوظ على ذاكرة محمولة أو على الورق، ثم يعيده.</translation>
  </message>
  <message>
   <source>Add a computer…</source>
   <translation>إضافة حاسوب…</translation>
  </message>
  <message>
   <source>Add the key</source>
   <translation>إضافة المفتاح</translation>
  </message>
  <message>
   <source>Ask the holders</source>
   <translation>طلب من حاملي المفاتيح</translation>
  </message>
  <message>
   <source>Choose all the files that came back for one request.</source>
   <translation>اختاروا كل الملفات التي عادت لطلب واحد.</translation>
  </message>
  <message>
   <source>Choose the key file…</source>
   <translation>اختيار ملف المفتاح…</translation>
  </message>
  <message>
   <source>Code that the other computer shows</source>
   <translation>الرمز الذي يعرضه الحاسوب الآخر</translation>
  </message>
  <message>
   <source>Collect signed requests…</source>
   <translation>جمع الطلبات الموقعة…</translation>
  </message>
  <message>
   <source>Collect their signatures</source>
   <translation>جمع تواقيعهم</translation>
  </message>
  <message>
   <source>Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:</source>
   <translation>ينشئ كل حامل مفتاحا (الصفحة الأولى: «أحتفظ بمفتاح جذري») ويعطيكم سطره. سطر لكل مفتاح:</translation>
  </message>
  <message>
   <source>Enrolment file of the computer</source>
   <translation>ملف تسجيل الحاسوب</translation>
  </message>
  <message>
   <source>From now on nothing from this computer of the secretariat is accepted. Why?</source>
   <translation>من الآن فصاعدا لا يُقبل شيء من حاسوب الأمانة هذا. لماذا؟</translation>
  </message>
  <message>
   <source>How many sign together</source>
   <translation>كم يوقعون معا</translation>
  </message>
  <message>
   <source>I keep a root key</source>
   <translation>أحتفظ بمفتاح جذري</translation>
  </message>
  <message>
   <source>Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers.</source>
   <translation>احتفظوا بالملف على ذاكرة محمولة وبالورقة مطبوعة، في مكانين مختلفين، لا على حواسيب الأمانة.</translation>
  </message>
  <message>
   <source>Keep the list on this computer…</source>
   <translation>إمساك القائمة على هذا الحاسوب…</translation>
  </message>
  <message>
   <source>Key file…</source>
   <translation>ملف المفتاح…</translation>
  </message>
  <message>
   <source>Key with code {code}: {where}</source>
   <translation>المفتاح ذو الرمز {code}: {where}</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>تركه</translation>
  </message>
  <message>
   <source>Line of somebody elsewhere…</source>
   <translation>سطر شخص غير حاضر…</translation>
  </message>
  <message>
   <source>Make a root key</source>
   <translation>إنشاء مفتاح جذري</translation>
  </message>
  <message>
   <source>Make the key…</source>
   <translation>إنشاء المفتاح…</translation>
  </message>
  <message>
   <source>Move it into a file…</source>
   <translation>نقله إلى ملف…</translation>
  </message>
  <message>
   <source>Move the key away…</source>
   <translation>إبعاد المفتاح…</translation>
  </message>
  <message>
   <source>Moving the key</source>
   <translation>جارٍ نقل المفتاح</translation>
  </message>
  <message>
   <source>New root keys, a line each</source>
   <translation>المفاتيح الجذرية الجديدة، سطر لكل منها</translation>
  </message>
  <message>
   <source>No key file chosen: type the 33 words of the sheet instead.</source>
   <translation>لم يُختر ملف مفتاح: اكتبوا بدلا منه كلمات الورقة الثلاث والثلاثين.</translation>
  </message>
  <message>
   <source>No key is named yet.</source>
   <translation>لم يسم أي مفتاح بعد.</translation>
  </message>
  <message>
   <source>Open the request…</source>
   <translation>فتح الطلب…</translation>
  </message>
  <message>
   <source>Passphrase for the file, four words or more</source>
   <translation>عبارة مرور للملف، أربع كلمات أو أكثر</translation>
  </message>
  <message>
   <source>Passphrase of the key file</source>
   <translation>عبارة مرور ملف المفتاح</translation>
  </message>
  <message>
   <source>Read what is asked, and call the secretariat: are these the codes they see? Only then sign.</source>
   <translation>اقرأوا المطلوب واتصلوا بالأمانة: هل هذه هي الرموز التي تراها؟ عندئذ فقط وقعوا.</translation>
  </message>
  <message>
   <source>Replace the root keys…</source>
   <translation>استبدال المفاتيح الجذرية…</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>طلب</translation>
  </message>
  <message>
   <source>Root key</source>
   <translation>مفتاح جذري</translation>
  </message>
  <message>
   <source>Save the sheet for paper…</source>
   <translation>حفظ الورقة للطباعة…</translation>
  </message>
  <message>
   <source>Secretariat with code {code}</source>
   <translation>الأمانة ذات الرمز {code}</translation>
  </message>
  <message>
   <source>Sheet for paper</source>
   <translation>ورقة للطباعة</translation>
  </message>
  <message>
   <source>Sign a request</source>
   <translation>توقيع طلب</translation>
  </message>
  <message>
   <source>Sign the request…</source>
   <translation>توقيع الطلب…</translation>
  </message>
  <message>
   <source>Signed by the key with code {code}</source>
   <translation>وُقع بالمفتاح ذي الرمز {code}</translation>
  </message>
  <message>
   <source>Signed request</source>
   <translation>طلب موقع</translation>
  </message>
  <message>
   <source>Signed requests</source>
   <translation>طلبات موقعة</translation>
  </message>
  <message>
   <source>So many holders are needed for every later change of who runs the secretariat; the others may be ill or away.</source>
   <translation>يلزم هذا العدد من الحاملين لكل تغيير لاحق للقائم على الأمانة؛ ويجوز أن يكون الآخرون مرضى أو غائبين.</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>إزالته</translation>
  </message>
  <message>
   <source>The 33 words of the sheet</source>
   <translation>كلمات الورقة الثلاث والثلاثون</translation>
  </message>
  <message>
   <source>The key is written into a file under a passphrase, best on a stick, and forgotten here.</source>
   <translation>يُكتب المفتاح في ملف بعبارة مرور، ويفضل على ذاكرة محمولة، ويُنسى هنا.</translation>
  </message>
  <message>
   <source>The line of the key, as its holder sent it</source>
   <translation>سطر المفتاح كما أرسله حامله</translation>
  </message>
  <message>
   <source>The list of offices is kept on: {device}</source>
   <translation>تُمسك قائمة المكاتب على: {device}</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:</source>
   <translation>يمسك هذا الحاسوب قائمة المكاتب من الآن فصاعدا. إذا فُقد الآخر أو سُرق فقولوا ذلك هنا، ولن يُقبل منه شيء بعد ذلك؛ وإلا فاتركوا هذا فارغا:</translation>
  </message>
  <message>
   <source>Type the code that the other computer shows:</source>
   <translation>اكتبوا الرمز الذي يعرضه الحاسوب الآخر:</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>استخدام هذه المفاتيح</translation>
  </message>
  <message>
   <source>Words on paper…</source>
   <translation>كلمات على الورق…</translation>
  </message>
  <message>
   <source>Write the request…</source>
   <translation>كتابة الطلب…</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمكم</translation>
  </message>
  <message>
   <source>kept elsewhere</source>
   <translation>محفوظ في مكان آخر</translation>
  </message>
  <message>
   <source>lies in this workspace</source>
   <translation>موجود في مساحة العمل هذه</translation>
  </message>
  <message>
   <source>{present} of {needed} signatures</source>
   <translation>{present} من {needed} تواقيع</translation>
  </message>
  <message>
   <source>{threshold} of {count}</source>
   <translation>{threshold} من {count}</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat.</source>
   <translation>{threshold} من {count} من المفاتيح الجذرية تقرر معا من يدير الأمانة.</translation>
  </message>
  <message>
   <source>○ Key with code {code}: compare the code aloud with its holder</source>
   <translation>○ المفتاح ذو الرمز {code}: قارنوا الرمز بصوت عال مع حامله</translation>
  </message>
  <message>
   <source>✓ Key with code {code}: signs the founding</source>
   <translation>✓ المفتاح ذو الرمز {code}: يوقع التأسيس</translation>
  </message>
  <message>
   <source>✓ Signed: {path}. Send this file back to the secretariat.</source>
   <translation>✓ وُقع: {path}. أعيدوا هذا الملف إلى الأمانة.</translation>
  </message>
  <message>
   <source>✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.</source>
   <translation>✓ التغيير مدرج في قائمة المكاتب. أرسلوا حزمة ليعلم به الجميع.</translation>
  </message>
  <message>
   <source>✓ The root key is in {path} and not in this workspace any more.</source>
   <translation>✓ المفتاح الجذري في {path} ولم يعد في مساحة العمل هذه.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:</source>
   <translation>✓ كُتب: {path}. أعطوا هذا السطر للأمانة وقارنوا الرمز {code} بصوت مسموع:</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, then delete the file.</source>
   <translation>✓ كُتب: {path}. اطبعوه ثم احذفوا الملف.</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Send it to the holders; collect what they send back below.</source>
   <translation>✓ كُتب: {path}. أرسلوه إلى حاملي المفاتيح؛ واجمعوا أدناه ما يعيدونه.</translation>
  </message>
 </context>
 <context>
  <name>Secret</name>
  <message>
   <source>! The two fields do not say the same.</source>
   <translation>! الحقلان غير متطابقين.</translation>
  </message>
  <message>
   <source>! Type the passphrase.</source>
   <translation>! اكتبوا عبارة المرور.</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>إظهارها</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>العبارة نفسها مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! ليس كل شيء كما كُتب:</translation>
  </message>
  <message>
   <source>! Rebuilt from {entries} entries, and something is different now than before: check everything.</source>
   <translation>! أعيد البناء من {entries} قيد، وشيء ما يختلف عما كان: تحققوا من كل شيء.</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>ال&amp;لغة</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>Back it up…</source>
   <translation>نسخ احتياطي…</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>جارٍ النسخ الاحتياطي</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>نسخة احتياطية</translation>
  </message>
  <message>
   <source>Check a proof…</source>
   <translation>التحقق من إثبات…</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>فحص كل شيء</translation>
  </message>
  <message>
   <source>Check files alone…</source>
   <translation>التحقق من ملفات وحدها…</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>جارٍ فحص كل شيء</translation>
  </message>
  <message>
   <source>Code of this computer’s key: {code}</source>
   <translation>رمز مفتاح هذا الحاسوب: {code}</translation>
  </message>
  <message>
   <source>Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.</source>
   <translation>رمز هذا الجهاز: {code}.  القيود الموقّعة: {entries}، منها ما ثبت استلامه: {received}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Everything can be computed again from what was signed.</source>
   <translation>يمكن إعادة حساب كل شيء انطلاقاً مما وُقّع.</translation>
  </message>
  <message>
   <source>Folder for the evidence</source>
   <translation>مجلد للأدلة</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Key line of the secretariat, for those who check proofs: {key}</source>
   <translation>سطر مفتاح الأمانة لمن يتحقق من الإثباتات: {key}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>ال&amp;مظهر</translation>
  </message>
  <message>
   <source>Open another workspace…</source>
   <translation>فتح مساحة عمل أخرى…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>إثبات</translation>
  </message>
  <message>
   <source>Rebuild the lists</source>
   <translation>إعادة بناء القوائم</translation>
  </message>
  <message>
   <source>Rebuilding the lists</source>
   <translation>جارٍ إعادة بناء القوائم</translation>
  </message>
  <message>
   <source>Save the evidence…</source>
   <translation>حفظ الأدلة…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>&amp;حجم النص</translation>
  </message>
  <message>
   <source>The enrolment file carried the old one: save it again, and read out its new code.</source>
   <translation>كان ملف التسجيل يحمل القديم: احفظوه من جديد واقرؤوا رمزه الجديد.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>مساحة العمل هذه</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>الثقة</translation>
  </message>
  <message>
   <source>Your name, as it stands in what you record</source>
   <translation>اسمكم كما يرد فيما تسجلونه</translation>
  </message>
  <message>
   <source>✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.</source>
   <translation>✓ كل شيء كما كُتب؛ أُعيد حساب ما يلي: القيود {entries}، التوقيعات {signatures}، النتائج {results}.</translation>
  </message>
  <message>
   <source>✓ Backed up: {path}</source>
   <translation>✓ حُفظت النسخة الاحتياطية: {path}</translation>
  </message>
  <message>
   <source>✓ Rebuilt from {entries} entries; nothing changed.</source>
   <translation>✓ أُعيد البناء، عدد القيود: {entries}؛ لم يتغير شيء.</translation>
  </message>
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ حُفظ التقرير، ولا ملفات أدلة (%n).</numerusform>
    <numerusform>✓ حُفظ التقرير وملف أدلة واحد (%n).</numerusform>
    <numerusform>✓ حُفظ التقرير وملفا أدلة (%n).</numerusform>
    <numerusform>✓ حُفظ التقرير و%n ملفات أدلة.</numerusform>
    <numerusform>✓ حُفظ التقرير و%n ملف أدلة.</numerusform>
    <numerusform>✓ حُفظ التقرير و%n ملف أدلة.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.</source>
   <translation>✓ الإثبات قائم. وقع {secretariat} في {when} أن لديه القيد {index} من {office} بالبصمة {hash}. الشهود المعروفون هنا: {witnesses}.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries no name.</source>
   <translation>✓ ما يسجل من الآن فصاعدا لا يحمل اسما.</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries the name {name}.</source>
   <translation>✓ ما يسجل من الآن فصاعدا يحمل الاسم {name}.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>being prepared</source>
   <translation>قيد الإعداد</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>مغلقة</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>قيد الإغلاق</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>مختتمة</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>موحدة</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>حل محلها غيرها</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>Stop the work</source>
   <translation>إيقاف العمل</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>لم يبق شيء</numerusform>
    <numerusform>بقيت ثانية تقريباً</numerusform>
    <numerusform>بقيت ثانيتان تقريباً</numerusform>
    <numerusform>بقيت %n ثوانٍ تقريباً</numerusform>
    <numerusform>بقيت %n ثانية تقريباً</numerusform>
    <numerusform>بقيت %n ثانية تقريباً</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>‏{done} من {total}</translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>دون تأخر</numerusform>
    <numerusform>متأخر يوماً واحداً</numerusform>
    <numerusform>متأخر يومين</numerusform>
    <numerusform>متأخر %n أيام</numerusform>
    <numerusform>متأخر %n يوماً</numerusform>
    <numerusform>متأخر %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>لم يبق أي يوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقيت %n أيام</numerusform>
    <numerusform>بقي %n يوماً</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>دون تأخر</numerusform>
    <numerusform>متأخر ساعة واحدة</numerusform>
    <numerusform>متأخر ساعتين</numerusform>
    <numerusform>متأخر %n ساعات</numerusform>
    <numerusform>متأخر %n ساعة</numerusform>
    <numerusform>متأخر %n ساعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>لم تبق أي ساعة</numerusform>
    <numerusform>بقيت ساعة واحدة</numerusform>
    <numerusform>بقيت ساعتان</numerusform>
    <numerusform>بقيت %n ساعات</numerusform>
    <numerusform>بقيت %n ساعة</numerusform>
    <numerusform>بقيت %n ساعة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>Files that wait</source>
   <translation>ملفات في الانتظار</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>التخلي عنه</translation>
  </message>
  <message>
   <source>Parts of a file</source>
   <translation>أجزاء من ملف</translation>
  </message>
  <message>
   <source>They go on by themselves as soon as what they wait for is taken in.</source>
   <translation>تمضي من تلقاء نفسها حالما يُستلم ما تنتظره.</translation>
  </message>
  <message>
   <source>✓ Given up. Ask for the file again if it is needed after all.</source>
   <translation>✓ تم التخلي عنه. اطلبوا الملف من جديد إذا لزم الأمر.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>It can be stopped safely: what was finished stays, the rest can be done again.</source>
   <translation>يمكن الإيقاف بأمان: ما انتهى يبقى، والباقي يمكن إعادته.</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>مواصلة العمل</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>الإيقاف والإغلاق</translation>
  </message>
  <message>
   <source>Work is still under way: {title}</source>
   <translation>ما زال عمل جارياً: {title}</translation>
  </message>
  <message>
   <source>You are here.</source>
   <translation>أنت هنا.</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
