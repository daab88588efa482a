<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交换</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Making the worked example</source>
   <translation>正在准备完整示例</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>打开工作区</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! 案文在我方表明立场后有变动；重新表明立场之前，原立场不计入。</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a consultation</source>
   <translation>选择磋商</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Convergence</source>
   <translation>趋同</translation>
  </message>
  <message>
   <source>Correct our position</source>
   <translation>更正我方立场</translation>
  </message>
  <message>
   <source>Delivered, no answer: {names}</source>
   <translation>已送达，未答复：{names}</translation>
  </message>
  <message>
   <source>Delivery not proved: {names}</source>
   <translation>送达未证实：{names}</translation>
  </message>
  <message>
   <source>Endorsements</source>
   <translation>认可</translation>
  </message>
  <message>
   <source>Formal objection: {organization} ({state})</source>
   <translation>正式反对：{organization}（{state}）</translation>
  </message>
  <message>
   <source>Give our position</source>
   <translation>表明我方立场</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>说明所用的支持程度：{grade}</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>如何计算</translation>
  </message>
  <message>
   <source>It would be lifted by: {change}</source>
   <translation>撤回反对所需的修改：{change}</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>矩阵</translation>
  </message>
  <message>
   <source>No consultation has reached this workspace yet. It comes with a file from the secretariat.</source>
   <translation>尚无磋商到达此工作区。磋商随秘书处的文件而来。</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>尚未开启任何一轮。</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>反对意见</translation>
  </message>
  <message>
   <source>Official text ({language})</source>
   <translation>正式案文（{language}）</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>仅表示已阅</translation>
  </message>
  <message>
   <source>Organizations and items</source>
   <translation>组织与项目</translation>
  </message>
  <message>
   <source>Our position</source>
   <translation>我方立场</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Round {number}, {stage}. {responded} of {eligible} organizations answered.</source>
   <translation>第{number}轮，{stage}。{eligible}个组织中有{responded}个已答复。</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>保存图片…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>接收文件</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>正式案文尚未录入（{language}）</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>截至{when}（{left}）。</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>我方尚未表明立场。</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>现状：{result}</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>尚未答复者</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>工作案文，非正式（{language}）</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>{position}（案文有变）</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ 均已答复。</translation>
  </message>
  <message>
   <source>✓ Said and signed. It goes with the next bundle.</source>
   <translation>✓ 已表明并签名，将随下一个数据包发出。</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ The new text is entered. It is asked in the next round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ 已表示我方已阅。</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n条记录</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Accepted in principle</source>
   <translation>原则上接受</translation>
  </message>
  <message>
   <source>Admit an office</source>
   <translation>接纳办事处</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>接纳办事处…</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>到场者无人正式反对即通过。到场者沉默不构成阻碍。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Answer this comment</source>
   <translation>答复这条意见</translation>
  </message>
  <message>
   <source>As it was composed</source>
   <translation>恢复原文</translation>
  </message>
  <message>
   <source>At least one in support, no objection open, two thirds without objection.</source>
   <translation>至少一方支持，没有未决反对，三分之二没有反对。</translation>
  </message>
  <message>
   <source>Bring in an XLSForm…</source>
   <translation>导入XLSForm…</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>现在结束</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>结束本轮</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Compose it anew</source>
   <translation>重新编写</translation>
  </message>
  <message>
   <source>Conclude the consultation</source>
   <translation>完结磋商</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Convergence of judgements</source>
   <translation>判断趋同</translation>
  </message>
  <message>
   <source>Count silence although delivery is not proved everywhere</source>
   <translation>虽未处处证实送达，仍将沉默计为同意</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>截止时间</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>推迟</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit the paragraph</source>
   <translation>编辑段落</translation>
  </message>
  <message>
   <source>Enrolment file</source>
   <translation>登记文件</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forms</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>今后不再接受来自该设备的任何内容。原因是什么？</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>为慢速连接预留的宽限小时数</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Kept untouched since {when}: {path}</source>
   <translation>自{when}起原样保存：{path}</translation>
  </message>
  <message>
   <source>Language of the note</source>
   <translation>说明所用语文</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>保持开启</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>多数</translation>
  </message>
  <message>
   <source>Mark as consolidated</source>
   <translation>标记为已汇总</translation>
  </message>
  <message>
   <source>More than half of the votes cast; abstentions are left out.</source>
   <translation>所投票数的半数以上；弃权不计。</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New consultation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No comment has come in yet.</source>
   <translation>尚未收到意见。</translation>
  </message>
  <message>
   <source>No objection</source>
   <translation>无反对</translation>
  </message>
  <message>
   <source>No office has been admitted yet. Open the enrolment file an office sent you.</source>
   <translation>尚未接纳任何办事处。请打开办事处发来的登记文件。</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>不接受</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Noted</source>
   <translation>注意到</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>意见答复</translation>
  </message>
  <message>
   <source>Observation of the secretariat</source>
   <translation>秘书处的意见答复</translation>
  </message>
  <message>
   <source>Of those who voted; objections count only with reasons.</source>
   <translation>在投票者中计算；反对须附理由方可计入。</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>办事处</translation>
  </message>
  <message>
   <source>Open it again for 7 days</source>
   <translation>重新开启7天</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>开启第{number}轮</translation>
  </message>
  <message>
   <source>Open the round</source>
   <translation>开启本轮</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>组织</translation>
  </message>
  <message>
   <source>Out of scope</source>
   <translation>超出范围</translation>
  </message>
  <message>
   <source>Partially accepted</source>
   <translation>部分接受</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the form</source>
   <translation>正在读取表单</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>撤销设备</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>撤销该设备…</translation>
  </message>
  <message>
   <source>Round {number}: {stage}</source>
   <translation>第{number}轮：{stage}</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.</source>
   <translation>规则、案文和组织名单由此确定，本轮开启期间不得更改。</translation>
  </message>
  <message>
   <source>Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}.</source>
   <translation>规则：{rule}。组织数：{eligible}。开启时间：{opened}，截止时间：{deadline}。</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>搁置文件</translation>
  </message>
  <message>
   <source>Silence is assent, only where delivery is proved. At least 72 hours.</source>
   <translation>仅在送达已证实时，沉默视为同意。至少72小时。</translation>
  </message>
  <message>
   <source>Silence procedure</source>
   <translation>默许程序</translation>
  </message>
  <message>
   <source>Support without open objections</source>
   <translation>支持且无未决反对</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>截止时间未到。此后到达的答复将计为逾期。</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>四分之三同意，少数反对，答复相近。</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>三分之二赞成，至多四分之一反对</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>附内部附件</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>主席的话</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>主席的话，随行为一并保存</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>编写说明</translation>
  </message>
  <message>
   <source>Write the note (.docx)…</source>
   <translation>编写说明（.docx）…</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>另有%n项</numerusform>
   </translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>协调人</translation>
  </message>
  <message numerus="yes">
   <source>from %n answer(s)</source>
   <translation>
    <numerusform>来自%n份答复</numerusform>
   </translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>last received {when}</source>
   <translation>最近收到：{when}</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>较早版本</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>{device}: code {code}, {entries} entries</source>
   <translation>{device}：代码{code}，{entries}个条目</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.
Call them on a number you know. Let them read their code, and type it here:</source>
   <translation>{office}（{organization}）请求接纳。
请拨打您已知的号码，请对方读出代码，并在此输入：</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ 未答复</translation>
  </message>
  <message>
   <source>✓ Answered and signed.</source>
   <translation>✓ 已答复并签名。</translation>
  </message>
  <message>
   <source>✓ No file is set aside.</source>
   <translation>✓ 没有搁置的文件。</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ 磋商已完结。</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ The decision is recorded and signed.</source>
   <translation>✓ 决定已记录并签名。</translation>
  </message>
  <message>
   <source>✓ The device is revoked.</source>
   <translation>✓ 设备已撤销。</translation>
  </message>
  <message>
   <source>✓ The edited note is kept.</source>
   <translation>✓ 编辑后的说明已保存。</translation>
  </message>
  <message>
   <source>✓ The form is in use here and goes down with the next bundle.</source>
   <translation>✓ 表单已在此使用，将随下一个数据包下发。</translation>
  </message>
  <message>
   <source>✓ The round is closed; its results are signed and can be recomputed by anyone.</source>
   <translation>✓ 本轮已结束；结果已签名，任何人均可重新计算。</translation>
  </message>
  <message>
   <source>✓ The round is marked as consolidated.</source>
   <translation>✓ 本轮已标记为已汇总。</translation>
  </message>
  <message>
   <source>✓ The round is open again. Make a bundle so that the offices learn of it.</source>
   <translation>✓ 本轮已重新开启。请制作数据包通知各办事处。</translation>
  </message>
  <message>
   <source>✓ The round is open. Make a bundle so that the offices learn of it.</source>
   <translation>✓ 本轮已开启。请制作数据包通知各办事处。</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ 已接纳{office}。请下发数据包通知该办事处。</translation>
  </message>
  <message>
   <source>✕ The form was not brought in.</source>
   <translation>✕ 表单未导入。</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n个已存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n个条目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are not yet proved to have arrived.</source>
   <translation>
    <numerusform>%n个条目尚未证实送达。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n个新增</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n refused</source>
   <translation>
    <numerusform>%n个被拒收</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n个待决定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n个等待中</numerusform>
   </translation>
  </message>
  <message>
   <source>= already present</source>
   <translation>= 已存在</translation>
  </message>
  <message>
   <source>? a decision is needed</source>
   <translation>? 需要决定</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>Already present</source>
   <translation>已存在</translation>
  </message>
  <message>
   <source>Any number, in any order. Taking a file twice changes nothing.</source>
   <translation>数量和顺序不限。重复接收同一文件不会改变任何内容。</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>请求接纳…</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>由秘书处接纳</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>数据包下发至各办事处；各办事处的文件在此接收。</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>核对并接纳</translation>
  </message>
  <message>
   <source>Drop bundles, workbooks or a whole folder here</source>
   <translation>将数据包、工作簿或整个文件夹拖放到此处</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>Excel表单</translation>
  </message>
  <message>
   <source>Excel form to fill elsewhere…</source>
   <translation>供在别处填写的Excel表单…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交换</translation>
  </message>
  <message>
   <source>Export CSV files…</source>
   <translation>导出CSV文件…</translation>
  </message>
  <message>
   <source>Export a workbook…</source>
   <translation>导出工作簿…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Folder for the CSV files</source>
   <translation>CSV文件的文件夹</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来自</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>分为%n个部分；接收顺序不限。</numerusform>
   </translation>
  </message>
  <message>
   <source>Largest file, for e-mail</source>
   <translation>电子邮件的文件大小上限</translation>
  </message>
  <message>
   <source>Largest file, for e-mail:</source>
   <translation>电子邮件的文件大小上限：</translation>
  </message>
  <message>
   <source>Last bundle made: {when}</source>
   <translation>最近制作数据包：{when}</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>制作数据包…</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>正在制作数据包</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>{folder}中的新文件将自动接收。</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>尚未制作数据包。</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send the enrolment file, and read this code aloud when the secretariat calls:</source>
   <translation>发送登记文件，并在秘书处来电时读出此代码：</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>停止监视</translation>
  </message>
  <message>
   <source>Take a folder</source>
   <translation>接收文件夹</translation>
  </message>
  <message>
   <source>Take a folder…</source>
   <translation>接收文件夹…</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>接收文件</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>接收文件…</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>正在接收文件</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>文件原样保存：{path}</translation>
  </message>
  <message>
   <source>There is nothing new to send. The file was made all the same and may be sent.</source>
   <translation>没有新内容需要发送。文件仍已制作，可以发送。</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>监视文件夹</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>监视文件夹…</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>每个文件的处理结果</translation>
  </message>
  <message>
   <source>Which form should the Excel file have?</source>
   <translation>Excel文件应采用哪个表单？</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Writing the CSV files</source>
   <translation>正在写入CSV文件</translation>
  </message>
  <message>
   <source>Writing the Excel form</source>
   <translation>正在写入Excel表单</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>正在写入工作簿</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>一个文件</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>已停止；其余未动</translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>{office}（{organization}）请求接纳。</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ 等待较早的文件</translation>
  </message>
  <message>
   <source>✓ Everything written here is proved to have arrived.</source>
   <translation>✓ 此处所写的全部内容均已证实送达。</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ added</source>
   <translation>✓ 已添加</translation>
  </message>
  <message>
   <source>✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick.</source>
   <translation>✓ {path}已就绪：{entries}，{size}。请用电子邮件发送或用U盘携带。</translation>
  </message>
  <message>
   <source>✕ refused</source>
   <translation>✕ 被拒收</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Choose a file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation>从日历中选择</translation>
  </message>
  <message>
   <source>Find a choice</source>
   <translation>查找选项</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>已阅</translation>
  </message>
  <message>
   <source>Keep this order</source>
   <translation>保持此顺序</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>尚无文件</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>未回答</translation>
  </message>
  <message>
   <source>Not put in order yet</source>
   <translation>尚未排序</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>移除文件</translation>
  </message>
  <message>
   <source>Type to find, or open the list</source>
   <translation>输入以查找，或打开列表</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>! Choose a folder.</source>
   <translation>! 请选择文件夹。</translation>
  </message>
  <message>
   <source>! Choose the organization and write the name of the office.</source>
   <translation>! 请选择组织并填写办事处名称。</translation>
  </message>
  <message>
   <source>&amp;Organization</source>
   <translation>组织(&amp;O)</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder for your work</source>
   <translation>您的工作文件夹</translation>
  </message>
  <message>
   <source>I am just looking</source>
   <translation>我只是看看</translation>
  </message>
  <message>
   <source>I am the secretariat</source>
   <translation>我是秘书处</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>我提交整个组织的立场（协调人）</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>我查核他人所做的工作</translation>
  </message>
  <message>
   <source>I work in an office</source>
   <translation>我在办事处工作</translation>
  </message>
  <message>
   <source>In which language do you want to work? You can change it at any time.</source>
   <translation>您想使用哪种语文工作？可随时更改。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>O&amp;ffice</source>
   <translation>办事处(&amp;F)</translation>
  </message>
  <message>
   <source>Open a worked example with eight recommendations and many offices.</source>
   <translation>打开完整示例，内含八项建议和众多办事处。</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>打开工作区</translation>
  </message>
  <message>
   <source>Open a workspace to read and recompute it, changing nothing.</source>
   <translation>打开工作区，只作阅读和重新计算，不作任何更改。</translation>
  </message>
  <message>
   <source>Open another…</source>
   <translation>打开另一个…</translation>
  </message>
  <message>
   <source>Open the workspace</source>
   <translation>打开工作区</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>组织</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Record positions, endorsements and use cases, and send them.</source>
   <translation>记录立场、认可和用例，并发送。</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>显示口令</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Step {number} of 4</source>
   <translation>第{number}步，共4步</translation>
  </message>
  <message>
   <source>Take in what offices send, hold rounds, write the note.</source>
   <translation>接收各办事处的来文，主持各轮，编写说明。</translation>
  </message>
  <message>
   <source>This is entered once and stands on everything you sign.</source>
   <translation>只需填写一次，将出现在您签名的所有内容上。</translation>
  </message>
  <message>
   <source>Where your work is kept</source>
   <translation>您的工作保存位置</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>您是谁？</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;name (may stay empty)</source>
   <translation>您的姓名(&amp;N)（可不填）</translation>
  </message>
  <message>
   <source>Your office</source>
   <translation>您的办事处</translation>
  </message>
  <message>
   <source>for example: Field Office Tarawa</source>
   <translation>例如：塔拉瓦外地办事处</translation>
  </message>
  <message>
   <source>leave empty to work without one</source>
   <translation>不设口令可留空</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>! Not saved yet</source>
   <translation>! 尚未保存</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) need your attention before this can be signed.</source>
   <translation>
    <numerusform>签名前有%n项答案需要查看。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at (F8)</source>
   <translation>
    <numerusform>%n项待查看（F8）</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>已回答</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>查找问题</translation>
  </message>
  <message>
   <source>Find a question  (Ctrl+F)</source>
   <translation>查找问题  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Finish and sign</source>
   <translation>完成并签名</translation>
  </message>
  <message>
   <source>Language of the form</source>
   <translation>表单语文</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Outline of the form</source>
   <translation>表单大纲</translation>
  </message>
  <message>
   <source>Put aside</source>
   <translation>暂存</translation>
  </message>
  <message>
   <source>Put aside. It waits among your drafts, as far as you came.</source>
   <translation>已暂存。表单保留在您的草稿中，进度不变。</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Takes back the last answer (Ctrl+Z)</source>
   <translation>撤销上一个答案（Ctrl+Z）</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>没有可撤销的内容。</translation>
  </message>
  <message>
   <source>Whole form</source>
   <translation>整份表单</translation>
  </message>
  <message>
   <source>{answered} of {total} answered</source>
   <translation>已回答{answered}/{total}</translation>
  </message>
  <message>
   <source>✓ Nothing needs attention.</source>
   <translation>✓ 没有需要查看的内容。</translation>
  </message>
  <message>
   <source>✓ Recorded and signed.</source>
   <translation>✓ 已记录并签名。</translation>
  </message>
  <message>
   <source>✓ Saved {when}</source>
   <translation>✓ 已保存，{when}</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Fill it</source>
   <translation>填写</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>新建记录</translation>
  </message>
  <message>
   <source>Version {version} · {languages}</source>
   <translation>版本{version} · {languages}</translation>
  </message>
  <message>
   <source>Which form do you want to fill?</source>
   <translation>您想填写哪个表单？</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>About and licences</source>
   <translation>关于与许可</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>通过读出短代码核对来接纳办事处，开启和结束各轮，答复每一条意见，并编写综合说明。每轮的规则在开启时确定。</translation>
  </message>
  <message>
   <source>Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs.</source>
   <translation>逐页回答，或打开“整份表单”。每个答案在一秒内保存；断电之后，表单保留在您的草稿中。提示显示在相关问题下方；按F8转到下一处。只有“完成并签名”这一步会签名。</translation>
  </message>
  <message>
   <source>Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.</source>
   <translation>Assent是采用Apache 2.0许可的自由软件。它使用Qt {qt}和PySide6（LGPL 3）、SQLite和SQLCipher（公有领域，BSD）以及其他程序库，其许可见程序文件夹。</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said.</source>
   <translation>在此记录或接收的全部内容。输入任意字词即可查找。打开记录可阅读其答案、历史以及两个状态之间的差异；您可更正或撤回自己的记录。任何内容都不会被删除：历史保留所说的一切。</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交换</translation>
  </message>
  <message>
   <source>Filling a form</source>
   <translation>填写表单</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Language, look and text size act at once. “Check everything” computes every signature and every result again.</source>
   <translation>语文、外观和文字大小立即生效。“全部检查”重新计算每个签名和每项结果。</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>制作一个数据包，用电子邮件或U盘发送；收到的文件均可接收，顺序和次数不限。被拒收的文件原样保存，旁边写明原因。</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Save a report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save a report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final.</source>
   <translation>所问的内容、我方的表态，以及各方的立场和理由。“如何计算”显示结果背后的数字。结束之前，任何结果都不是最终结果。</translation>
  </message>
  <message>
   <source>What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so.</source>
   <translation>现在需要做的事，最紧急的在前。每行有一个按钮带您前往。没有待办时会说明。</translation>
  </message>
  <message>
   <source>find a question or a record</source>
   <translation>查找问题或记录</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>完成并签名</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>转到侧栏中的位置</translation>
  </message>
  <message>
   <source>make a bundle</source>
   <translation>制作数据包</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>新建记录</translation>
  </message>
  <message>
   <source>next question that needs attention</source>
   <translation>下一个需要查看的问题</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>上一页和下一页</translation>
  </message>
  <message>
   <source>save now</source>
   <translation>立即保存</translation>
  </message>
  <message>
   <source>take a choice back</source>
   <translation>撤销选择</translation>
  </message>
  <message>
   <source>take back an answer, give it again</source>
   <translation>撤销答案，恢复答案</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>接收文件</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer.</source>
   <translation>
    <numerusform>%n条意见等待答复。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) were refused and are kept aside.</source>
   <translation>
    <numerusform>%n个文件被拒收并搁置。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were begun and not finished.</source>
   <translation>
    <numerusform>%n份表单已开始但未完成。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n office(s) ask to be admitted.</source>
   <translation>
    <numerusform>%n个办事处请求接纳。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recommendation(s) wait for your position: {title}</source>
   <translation>
    <numerusform>%n项建议等待您的立场：{title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) have not been sent to the secretariat.</source>
   <translation>
    <numerusform>%n条记录尚未发送给秘书处。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) say two different things.</source>
   <translation>
    <numerusform>%n条记录有两种不同的说法。</numerusform>
   </translation>
  </message>
  <message>
   <source>A form was begun and not finished: {title} ({when})</source>
   <translation>一份表单已开始但未完成：{title}（{when}）</translation>
  </message>
  <message>
   <source>Admitted by {secretariat}.</source>
   <translation>已由{secretariat}接纳。</translation>
  </message>
  <message>
   <source>Answer comments</source>
   <translation>答复意见</translation>
  </message>
  <message>
   <source>Ask to be admitted</source>
   <translation>请求接纳</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>新建内容</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>结束本轮</translation>
  </message>
  <message>
   <source>Compare and admit</source>
   <translation>核对并接纳</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Give positions</source>
   <translation>表明立场</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再次查看</translation>
  </message>
  <message>
   <source>Make the bundle</source>
   <translation>制作数据包</translation>
  </message>
  <message>
   <source>No round is open: {title}</source>
   <translation>没有开启的轮次：{title}</translation>
  </message>
  <message>
   <source>Not yet admitted by a secretariat. You can record everything now and send it when you are.</source>
   <translation>尚未由秘书处接纳。您现在即可记录全部内容，接纳后再发送。</translation>
  </message>
  <message>
   <source>Nothing is waiting for you. Everything recorded here has been dealt with.</source>
   <translation>没有待办事项。在此记录的内容均已处理。</translation>
  </message>
  <message>
   <source>Offices have not been sent the newest results and receipts.</source>
   <translation>最新结果和回执尚未发送给各办事处。</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>开启一轮</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>其他表单…</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>记录立场</translation>
  </message>
  <message>
   <source>Record a use case</source>
   <translation>记录用例</translation>
  </message>
  <message>
   <source>Record an endorsement</source>
   <translation>记录认可</translation>
  </message>
  <message>
   <source>See why</source>
   <translation>查看原因</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>裁定</translation>
  </message>
  <message>
   <source>Show drafts</source>
   <translation>显示草稿</translation>
  </message>
  <message>
   <source>Take files</source>
   <translation>接收文件</translation>
  </message>
  <message>
   <source>The consolidated note can be written: {title}</source>
   <translation>可以编写综合说明：{title}</translation>
  </message>
  <message>
   <source>The deadline of the round has passed: {title}</source>
   <translation>本轮截止时间已过：{title}</translation>
  </message>
  <message>
   <source>The secretariat does not know this office yet.</source>
   <translation>秘书处尚不知晓此办事处。</translation>
  </message>
  <message>
   <source>The secretariat no longer accepts this device. Your records are kept here.</source>
   <translation>秘书处不再接受此设备。您的记录保存在此。</translation>
  </message>
  <message>
   <source>The secretariat's answer has not been taken in yet.</source>
   <translation>尚未接收秘书处的答复。</translation>
  </message>
  <message numerus="yes">
   <source>The text of %n recommendation(s) changed after your position.</source>
   <translation>
    <numerusform>您表明立场后，%n项建议的案文有变动。</numerusform>
   </translation>
  </message>
  <message>
   <source>This is the secretariat's desk.</source>
   <translation>这是秘书处的工作台。</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>等待秘书处接纳。您可以继续记录。</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>编写说明</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>{entries}个条目中有{received}个已证实送达{secretariat}。</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>对《数字发展原则》的认可</translation>
  </message>
  <message>
   <source>No endorsement has been recorded yet.</source>
   <translation>尚未记录任何认可。</translation>
  </message>
  <message>
   <source>No formal objection was raised.</source>
   <translation>无人提出正式反对。</translation>
  </message>
  <message>
   <source>Objections and what would lift them</source>
   <translation>反对意见及撤回条件</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>第{number}轮</translation>
  </message>
  <message>
   <source>Share of answers that agree</source>
   <translation>同意的答复所占比例</translation>
  </message>
  <message>
   <source>Who has not answered yet</source>
   <translation>尚未答复者</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>已送达</translation>
  </message>
  <message>
   <source>escalated</source>
   <translation>已上报</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>未送达</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未决</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>已阅，无立场</translation>
  </message>
  <message>
   <source>resolved by a change of the text</source>
   <translation>因案文修改而解决</translation>
  </message>
  <message>
   <source>sustained</source>
   <translation>维持</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>目标：2022年底</translation>
  </message>
  <message>
   <source>under discussion</source>
   <translation>讨论中</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A closed round stays closed: open the next round instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>此处需要回答。</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An image file is attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office that recorded it for a bundle with attachments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coordinates are typed and checked; there is no map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is asked as a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is asked as the name of a map file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other program is opened; the answer is typed or the file attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is recorded for it; the value stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a round first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record something first, or choose a wider filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round {number} is {state}; it cannot be changed to {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the comment is general, technical or editorial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the comments in the ISO/IEC template, with its headings unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer stays visible while it is typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choices are shown in the program's own order on the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choices of the workbook are shown, not those of the file it searches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is shown in the Gregorian calendar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is attached; the program does not record it itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form {form} {version} is not in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity of this template was written by another secretariat, or was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal of answers that the program keeps anyway takes its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plain question is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The range is shown as a horizontal scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row does not say whose comment it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The type of comment “{shown}” is none of ge, te, ed; it was left open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value is typed, not captured by a device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole date is asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The width on a grid is not kept; questions stand below one another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no map; the plain question is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record to export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This appearance is not known here; the plain question is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} holds no comment table: the eight headings of the ISO template were not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word}: {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Add one</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add: {name}</source>
   <translation>添加：{name}</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>此处需要回答。</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>尚无。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除{name}</translation>
  </message>
  <message>
   <source>This answer does not fit the rule of the form.</source>
   <translation>此答案不符合表单的规则。</translation>
  </message>
  <message>
   <source>This cannot be read as the kind of value asked for.</source>
   <translation>此内容无法按所要求的类型读取。</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必填</translation>
  </message>
 </context>
 <context>
  <name>Record</name>
  <message>
   <source>(a table)</source>
   <translation>（表格）</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>答案</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>更正</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>已更正</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>保留“{answer}”（{office}，{when}）</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>已记录</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>保存为PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>保存为PDF…</translation>
  </message>
  <message>
   <source>Sealed as {hash}</source>
   <translation>封存编号：{hash}</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>已裁定</translation>
  </message>
  <message>
   <source>These two say the same.</source>
   <translation>两者内容相同。</translation>
  </message>
  <message>
   <source>Two devices answered without knowing of each other: {question}</source>
   <translation>两台设备在互不知情的情况下作答：{question}</translation>
  </message>
  <message>
   <source>Withdraw the record</source>
   <translation>撤回记录</translation>
  </message>
  <message>
   <source>Withdrawing is signed and stays in the history. Why is it withdrawn?</source>
   <translation>撤回须签名并保留在历史中。撤回的原因是什么？</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>with</source>
   <translation>与</translation>
  </message>
  <message>
   <source>{office}, {device}</source>
   <translation>{office}，{device}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ 已裁定并签名。</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ 已撤回。历史保留所说的内容。</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>! says two things</source>
   <translation>! 有两种说法</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n条记录</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Discard the draft</source>
   <translation>丢弃草稿</translation>
  </message>
  <message>
   <source>Discard this draft? What was typed into it is gone then.</source>
   <translation>丢弃此草稿？其中输入的内容将不复存在。</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Every form</source>
   <translation>所有表单</translation>
  </message>
  <message>
   <source>Everyone's</source>
   <translation>所有人的记录</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>按字词查找</translation>
  </message>
  <message>
   <source>Find by any word  (Ctrl+F)</source>
   <translation>按字词查找  (Ctrl+F)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>List of records</source>
   <translation>记录列表</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>新建记录</translation>
  </message>
  <message>
   <source>No form is waiting to be finished.</source>
   <translation>没有待完成的表单。</translation>
  </message>
  <message>
   <source>No record fits. Take out a word or a filter.</source>
   <translation>没有符合的记录。请去掉一个字词或筛选条件。</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>尚未发送</translation>
  </message>
  <message>
   <source>Nothing here yet. What you record, and what you take in, will be listed.</source>
   <translation>此处尚无内容。您记录和接收的内容将列在这里。</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>办事处</translation>
  </message>
  <message>
   <source>Position on item {item}</source>
   <translation>关于项目{item}的立场</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Record a position</source>
   <translation>记录立场</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Say two things</source>
   <translation>有两种说法</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Sent, no receipt yet</source>
   <translation>已发送，尚无回执</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Which records</source>
   <translation>哪些记录</translation>
  </message>
  <message>
   <source>Whose records</source>
   <translation>谁的记录</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>填写时间</translation>
  </message>
  <message>
   <source>Written here</source>
   <translation>在此填写</translation>
  </message>
  <message>
   <source>{title}, saved {when}</source>
   <translation>{title}，已保存，{when}</translation>
  </message>
  <message>
   <source>↶ withdrawn</source>
   <translation>↶ 已撤回</translation>
  </message>
  <message>
   <source>○ recorded here</source>
   <translation>○ 在此记录</translation>
  </message>
  <message>
   <source>◐ sent, no receipt yet</source>
   <translation>◐ 已发送，尚无回执</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ 已计入</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ 已收到</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! 并非一切都与所写相符：</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>语文(&amp;L)</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Back it up…</source>
   <translation>备份…</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>全部检查</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>正在全部检查</translation>
  </message>
  <message>
   <source>Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.</source>
   <translation>此设备的代码：{code}。已签名条目：{entries}，其中已证实收到：{received}。</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Everything can be computed again from what was signed.</source>
   <translation>一切均可根据已签名的内容重新计算。</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>外观(&amp;K)</translation>
  </message>
  <message>
   <source>Open another workspace…</source>
   <translation>打开另一个工作区…</translation>
  </message>
  <message>
   <source>Rebuild the lists</source>
   <translation>重建列表</translation>
  </message>
  <message>
   <source>Rebuilding the lists</source>
   <translation>正在重建列表</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>文字大小(&amp;X)</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>此工作区</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>可信度</translation>
  </message>
  <message>
   <source>✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.</source>
   <translation>✓ 一切与所写相符：重新计算了{entries}个条目、{signatures}个签名、{results}项结果。</translation>
  </message>
  <message>
   <source>✓ Backed up: {path}</source>
   <translation>✓ 已备份：{path}</translation>
  </message>
  <message>
   <source>✓ Rebuilt from {entries} entries; nothing changed.</source>
   <translation>✓ 已根据{entries}个条目重建；没有变化。</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>being prepared</source>
   <translation>准备中</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>正在结束</translation>
  </message>
  <message>
   <source>concluded</source>
   <translation>已完结</translation>
  </message>
  <message>
   <source>consolidated</source>
   <translation>已汇总</translation>
  </message>
  <message>
   <source>open</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>已被取代</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Stop the work</source>
   <translation>停止</translation>
  </message>
  <message numerus="yes">
   <source>about %n second(s) left</source>
   <translation>
    <numerusform>大约还剩%n秒</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
 </context>
 <context>
  <name>Time</name>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>逾期%n天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>还剩%n天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>逾期%n小时</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) left</source>
   <translation>
    <numerusform>还剩%n小时</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>It can be stopped safely: what was finished stays, the rest can be done again.</source>
   <translation>可以安全停止：已完成的会保留，其余可以重做。</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>继续工作</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <source>Work is still under way: {title}</source>
   <translation>工作仍在进行：{title}</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
