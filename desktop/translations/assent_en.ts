<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Check</name>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>%n entry that was counted is not in these files: ask for a bundle with everything from the beginning.</numerusform>
    <numerusform>%n entries that were counted are not in these files: ask for a bundle with everything from the beginning.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ %n signed result follows from the entries.</numerusform>
    <numerusform>✓ %n signed results follow from the entries.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n already present</numerusform>
    <numerusform>%n already present</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>%n answer entered</numerusform>
    <numerusform>%n answers entered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>and %n more row</numerusform>
    <numerusform>and %n more rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ %n comment added</numerusform>
    <numerusform>✓ %n comments added</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>%n input of an office, shown beside and not counted</numerusform>
    <numerusform>%n inputs of offices, shown beside and not counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>%n entry will say nothing any more. It is kept.</numerusform>
    <numerusform>%n entries will say nothing any more. They are kept.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>%n group of comments looks alike.</numerusform>
    <numerusform>%n groups of comments look alike.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n record</numerusform>
    <numerusform>%n records</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>%n comment: “{words}”</numerusform>
    <numerusform>%n together: “{words}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>Put %n comment together</numerusform>
    <numerusform>Put %n comments together</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>What came up to the file of {when}: %n entry</numerusform>
    <numerusform>What came up to the file of {when}: %n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>from %n answer</numerusform>
    <numerusform>from %n answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>revoked; %n entry kept that counts no more</numerusform>
    <numerusform>revoked; %n entries kept that count no more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n already present</numerusform>
    <numerusform>%n already present</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entry</numerusform>
    <numerusform>%n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>%n entry is not yet proved to have arrived.</numerusform>
    <numerusform>%n entries are not yet proved to have arrived.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>%n file waits for a receipt, since {day}.</numerusform>
    <numerusform>%n files wait for a receipt, the oldest since {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n newly added</numerusform>
    <numerusform>%n newly added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>%n office</numerusform>
    <numerusform>%n offices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>%n refused</numerusform>
    <numerusform>%n refused</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n to decide</numerusform>
    <numerusform>%n to decide</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n waiting</numerusform>
    <numerusform>%n waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>In %n part.</numerusform>
    <numerusform>In %n parts; they may be taken in any order.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>The secretariat has not got %n attached file. It goes with the next bundle.</numerusform>
    <numerusform>The secretariat has not got %n attached files. They go with the next bundle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>arrived, but for %n attached file</numerusform>
    <numerusform>arrived, but for %n attached files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>no receipt for %n day</numerusform>
    <numerusform>no receipt for %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file} and %n more</numerusform>
    <numerusform>{file} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ %n file is ready: {entries}, {size}. Send it.</numerusform>
    <numerusform>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>%n answer needs your attention before this can be signed.</numerusform>
    <numerusform>%n answers need your attention before this can be signed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>%n to look at (F8)</numerusform>
    <numerusform>%n to look at (F8)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>%n attached file did not reach the secretariat. It goes with the next bundle.</numerusform>
    <numerusform>%n attached files did not reach the secretariat. They go with the next bundle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>%n cell of a workbook is decided and can enter now.</numerusform>
    <numerusform>%n cells of workbooks are decided and can enter now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>%n cell of a workbook waits for you.</numerusform>
    <numerusform>%n cells of workbooks wait for you.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>%n comment waits for an answer: {title}</numerusform>
    <numerusform>%n comments wait for an answer: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>%n file sent more than two weeks ago has no receipt yet. Send again: nothing is counted twice.</numerusform>
    <numerusform>%n files sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>%n file was refused and is kept aside.</numerusform>
    <numerusform>%n files were refused and are kept aside.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>%n form was begun and not finished.</numerusform>
    <numerusform>%n forms were begun and not finished.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>%n office asks to be admitted.</numerusform>
    <numerusform>%n offices ask to be admitted.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>%n recommendation waits for your position: {title}</numerusform>
    <numerusform>%n recommendations wait for your position: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>%n record has not been sent to the secretariat.</numerusform>
    <numerusform>%n records have not been sent to the secretariat.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>%n record says two different things.</numerusform>
    <numerusform>%n records say two different things.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>A round is open, and the newest that came from the secretariat is %n day old. Ask whether something was sent that did not arrive.</numerusform>
    <numerusform>A round is open, and the newest that came from the secretariat is %n days old. Ask whether something was sent that did not arrive.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>The text of %n recommendation changed after your position.</numerusform>
    <numerusform>The text of %n recommendations changed after your position.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n record</numerusform>
    <numerusform>%n records</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>%n may be entered twice</numerusform>
    <numerusform>%n may be entered twice</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>%n use case</numerusform>
    <numerusform>%n use cases</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>%n cell waits for you.</numerusform>
    <numerusform>%n cells wait for you.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>%n question and its decision are forgotten.</numerusform>
    <numerusform>%n questions and their decisions are forgotten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>%n row still waits.</numerusform>
    <numerusform>%n rows still wait.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>%n workbook</numerusform>
    <numerusform>%n workbooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>Accept what is proposed in %n cell?</numerusform>
    <numerusform>Accept what is proposed in %n cells?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>and %n more reading like these</numerusform>
    <numerusform>and %n more readings like these</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ %n cell is marked.</numerusform>
    <numerusform>✓ %n cells are marked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ %n decision was read.</numerusform>
    <numerusform>✓ %n decisions were read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ %n row entered.</numerusform>
    <numerusform>✓ %n rows entered.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ {path} holds %n open question. Fill in its last two columns.</numerusform>
    <numerusform>✓ {path} holds %n open questions. Fill in its last two columns.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ Saved: the report and %n file of evidence.</numerusform>
    <numerusform>✓ Saved: the report and %n files of evidence.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>about %n second left</numerusform>
    <numerusform>about %n seconds left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>%n day left</numerusform>
    <numerusform>%n days left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n hour late</numerusform>
    <numerusform>%n hours late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>%n hour left</numerusform>
    <numerusform>%n hours left</numerusform>
   </translation>
  </message>
 </context>
</TS>
