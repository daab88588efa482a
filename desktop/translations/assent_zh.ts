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
  <name>Busy</name>
  <message>
   <source>Or drop on the window that is open what you wanted to take in: {names}</source>
   <translation>或者把您想接收的文件拖放到已打开的窗口上：{names}</translation>
  </message>
  <message>
   <source>This workspace is open already</source>
   <translation>该工作区已经打开</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>! Not everything holds that these files say.</source>
   <translation>! 这些文件所述并非全部成立。</translation>
  </message>
  <message>
   <source>! Type or paste the key line first.</source>
   <translation>! 请先输入或粘贴密钥行。</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.</source>
   <translation>
    <numerusform>有%n个已计入的条目不在这些文件中：请索取从头开始的完整数据包。</numerusform>
   </translation>
  </message>
  <message>
   <source>A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.</source>
   <translation>一个shell脚本仅用bash、openssl、sha256sum和zstd即可检查数据包和证明。保存时附带其解包所用的词表。</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>Checking the bundles</source>
   <translation>正在检查数据包</translation>
  </message>
  <message>
   <source>Choose bundles…</source>
   <translation>选择数据包…</translation>
  </message>
  <message>
   <source>Choose the proof…</source>
   <translation>选择证明…</translation>
  </message>
  <message>
   <source>Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.</source>
   <translation>请选择秘书处的数据包，也可同时选择其他数据包。将检查每个签名和每个条目，并重新计算每个已签名的结果。</translation>
  </message>
  <message>
   <source>Folder for the tools</source>
   <translation>存放工具的文件夹</translation>
  </message>
  <message>
   <source>I have only files to check</source>
   <translation>我只有需要检查的文件</translation>
  </message>
  <message>
   <source>Key line of the secretariat, as you have it from elsewhere than the file</source>
   <translation>秘书处的密钥行（从文件以外的途径取得）</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>证明</translation>
  </message>
  <message>
   <source>Proof that the secretariat holds an entry</source>
   <translation>秘书处持有某一条目的证明</translation>
  </message>
  <message>
   <source>Results of a consultation</source>
   <translation>磋商结果</translation>
  </message>
  <message>
   <source>Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.</source>
   <translation>{consultation}第{round}轮，项目{item}：签名的结果为{signed}，重新计算为{computed}。</translation>
  </message>
  <message>
   <source>Save the tools…</source>
   <translation>保存工具…</translation>
  </message>
  <message>
   <source>Signed by the secretariat with the code {code}: let it read its code to you.</source>
   <translation>由代码为{code}的秘书处签名：请让秘书处向您读出其代码。</translation>
  </message>
  <message>
   <source>Without this program</source>
   <translation>不用本程序</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n signed result(s) follow from the entries.</source>
   <translation>
    <numerusform>✓ %n个已签名的结果由条目得出。</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Saved: {path}. Its first lines say how it is used.</source>
   <translation>✓ 已保存：{path}。文件开头几行说明其用法。</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n already present</source>
   <translation>
    <numerusform>%n条已存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) entered</source>
   <translation>
    <numerusform>已录入%n项答复</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Take a filled table</source>
   <translation>接收已填写的表</translation>
  </message>
  <message>
   <source>Take a filled table…</source>
   <translation>接收已填写的表…</translation>
  </message>
  <message>
   <source>Taking the table</source>
   <translation>正在接收表</translation>
  </message>
  <message>
   <source>Write the ISO comment table…</source>
   <translation>写出ISO意见表…</translation>
  </message>
  <message numerus="yes">
   <source>and %n more row(s)</source>
   <translation>
    <numerusform>以及另外%n行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n comment(s) added</source>
   <translation>
    <numerusform>✓ 已添加%n条意见</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ {path} is written. Fill in its last column, beginning with what was decided.</source>
   <translation>✓ 已写出{path}。请填写最后一列，以处理结果开头。</translation>
  </message>
 </context>
 <context>
  <name>Consultation</name>
  <message>
   <source>! It depends on item {item}, which has not been agreed yet.</source>
   <translation>! 取决于尚未达成一致的项目{item}。</translation>
  </message>
  <message>
   <source>! The text changed after our position; it does not count until it is given again.</source>
   <translation>! 案文在我方表明立场后有变动；重新表明立场之前，原立场不计入。</translation>
  </message>
  <message>
   <source>! To be done by {day}: that day has passed</source>
   <translation>! 应于{day}前完成：该日期已过</translation>
  </message>
  <message numerus="yes">
   <source>%n input(s) of offices, shown beside and not counted</source>
   <translation>
    <numerusform>%n条办事处意见，列于旁边，不计入</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to executive heads</source>
   <translation>针对行政首长</translation>
  </message>
  <message>
   <source>Addressed to governing bodies</source>
   <translation>针对理事机构</translation>
  </message>
  <message>
   <source>Addressed to the Secretary-General</source>
   <translation>针对秘书长</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}.</source>
   <translation>同意：{agree}。反对：{oppose}。已答复：{answered}。已送达：{delivered}。</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>Answered an earlier text, not this one: {names}</source>
   <translation>答复的是先前的文本，而非本文本：{names}</translation>
  </message>
  <message>
   <source>Answered in two ways; nothing is counted: {names}</source>
   <translation>有两种答复，均不计入：{names}</translation>
  </message>
  <message>
   <source>As computed: {grade}</source>
   <translation>按计算结果：{grade}</translation>
  </message>
  <message>
   <source>Came after the deadline and does not count: {names}</source>
   <translation>截止时间之后才到，不计入：{names}</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>更改案文</translation>
  </message>
  <message>
   <source>Change the text…</source>
   <translation>更改案文…</translation>
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
   <source>Enter it, signed</source>
   <translation>记录并签名</translation>
  </message>
  <message>
   <source>Enter what became of it…</source>
   <translation>记录其结果…</translation>
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
   <source>Grade for the note</source>
   <translation>说明中的程度</translation>
  </message>
  <message>
   <source>Grade for the note: {grade}</source>
   <translation>说明所用的支持程度：{grade}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>组别</translation>
  </message>
  <message>
   <source>How close the answers are</source>
   <translation>答复的接近程度</translation>
  </message>
  <message>
   <source>How this was counted</source>
   <translation>如何计算</translation>
  </message>
  <message>
   <source>It holds for the new text as well</source>
   <translation>对新文本同样有效</translation>
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
   <translation>尚未开启任何轮次。</translation>
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
   <source>On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.</source>
   <translation>按1（正式反对）至5（支持）的标度：中位数{median}，中间一半的间距{spread}，一致度{consensus}（最高为1）。</translation>
  </message>
  <message>
   <source>Only say that we have read it</source>
   <translation>仅表示已阅</translation>
  </message>
  <message>
   <source>Oppose</source>
   <translation>反对</translation>
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
   <source>Pictures of round {number}</source>
   <translation>第{number}轮的图片</translation>
  </message>
  <message>
   <source>Pictures of round {number}, {stage}</source>
   <translation>第{number}轮的图片，{stage}</translation>
  </message>
  <message>
   <source>Positions given on the text before will count again only when they are given again.</source>
   <translation>针对先前案文的立场，重新表明后方可再次计入。</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
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
   <source>Round {number}: {state}</source>
   <translation>第{number}轮：{state}</translation>
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
   <source>Set another grade for the note…</source>
   <translation>为说明确定另一程度…</translation>
  </message>
  <message>
   <source>Set by the editor instead of “{computed}”: {reason}</source>
   <translation>由编辑确定，取代“{computed}”：{reason}</translation>
  </message>
  <message>
   <source>Set this grade, signed</source>
   <translation>确定此程度并签名</translation>
  </message>
  <message>
   <source>Show it as a picture</source>
   <translation>以图显示</translation>
  </message>
  <message>
   <source>Show it as a table</source>
   <translation>以表格显示</translation>
  </message>
  <message>
   <source>Since the round before, {changed} of {paired} organizations changed their answer.</source>
   <translation>与上一轮相比，{paired}个组织中有{changed}个改变了答复。</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>接收文件…</translation>
  </message>
  <message>
   <source>The change of the text that answers it:</source>
   <translation>回应该反对的文本修改：</translation>
  </message>
  <message>
   <source>The official text has not been put in yet ({language})</source>
   <translation>正式案文尚未录入（{language}）</translation>
  </message>
  <message>
   <source>The text has not changed since the objection. Change it first; then it can be the answer.</source>
   <translation>提出反对之后文本尚未改变。请先修改文本，然后才能以其作为答复。</translation>
  </message>
  <message>
   <source>To be done by {day}</source>
   <translation>应于{day}前完成</translation>
  </message>
  <message>
   <source>Until {when} ({left}).</source>
   <translation>截至{when}（{left}）。</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>用例</translation>
  </message>
  <message>
   <source>We have not taken a position yet.</source>
   <translation>我方尚未表明立场。</translation>
  </message>
  <message>
   <source>What became of the objection</source>
   <translation>反对的结果</translation>
  </message>
  <message>
   <source>What changed in the text since it was raised:</source>
   <translation>提出反对以来文本的变化：</translation>
  </message>
  <message>
   <source>What changed since the text before</source>
   <translation>与前一文本相比的变化</translation>
  </message>
  <message>
   <source>Where it stands: {result}</source>
   <translation>现状：{result}</translation>
  </message>
  <message>
   <source>Which round the pictures show</source>
   <translation>图片所显示的轮次</translation>
  </message>
  <message>
   <source>Who has not answered</source>
   <translation>尚未答复者</translation>
  </message>
  <message>
   <source>Why; it is printed in the annex</source>
   <translation>原因；将印在附件中</translation>
  </message>
  <message>
   <source>Words of the chair</source>
   <translation>主席的话</translation>
  </message>
  <message>
   <source>Words of the chair, kept with the act</source>
   <translation>主席的话，随该行为一并保存</translation>
  </message>
  <message>
   <source>Working text, not official ({language})</source>
   <translation>工作案文，非正式（{language}）</translation>
  </message>
  <message>
   <source>Write why the editor chooses another grade.</source>
   <translation>请写明编辑选择另一程度的原因。</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>以及另外%n条</numerusform>
   </translation>
  </message>
  <message>
   <source>put in: {words}</source>
   <translation>加入：{words}</translation>
  </message>
  <message>
   <source>taken out: {words}</source>
   <translation>删去：{words}</translation>
  </message>
  <message>
   <source>too few to be shown</source>
   <translation>数目太少，不予显示</translation>
  </message>
  <message>
   <source>{position} (text changed)</source>
   <translation>{position}（案文有变）</translation>
  </message>
  <message>
   <source>✓ Entered and signed. Make a bundle so that the offices learn of it.</source>
   <translation>✓ 已记录并签名。请制作数据包，让各办事处知悉。</translation>
  </message>
  <message>
   <source>✓ Everyone has answered.</source>
   <translation>✓ 均已答复。</translation>
  </message>
  <message>
   <source>✓ Our position is given again on the new text, signed.</source>
   <translation>✓ 已就新文本再次给出我方立场，并已签名。</translation>
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
   <translation>✓ 新案文已录入，将在下一轮征询。</translation>
  </message>
  <message>
   <source>✓ We said that we have read it.</source>
   <translation>✓ 已表示我方已阅。</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>! Write at least one item below the title.</source>
   <translation>! 请在标题下面至少写一个项目。</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) will say nothing any more. They are kept.</source>
   <translation>
    <numerusform>%n条记录将不再计入，但会保留。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) of comments look alike.</source>
   <translation>
    <numerusform>有%n组意见相似。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s)</source>
   <translation>
    <numerusform>%n条记录</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n together: “{words}”</source>
   <translation>
    <numerusform>%n条合并：“{words}”</numerusform>
   </translation>
  </message>
  <message>
   <source>A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.</source>
   <translation>空行开始新的一段。说明将重新编写，对它的修改不予采用。</translation>
  </message>
  <message>
   <source>A paragraph of its own</source>
   <translation>单独成段</translation>
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
   <source>Add a paragraph</source>
   <translation>添加一段</translation>
  </message>
  <message>
   <source>Add below</source>
   <translation>在下方添加</translation>
  </message>
  <message>
   <source>Admit an office…</source>
   <translation>接纳办事处…</translation>
  </message>
  <message>
   <source>Admit this office</source>
   <translation>接纳该办事处</translation>
  </message>
  <message>
   <source>Adopted when nobody present objects formally. Silence of those present does not block.</source>
   <translation>到场者无人正式反对即通过。到场者沉默不构成阻碍。</translation>
  </message>
  <message>
   <source>Allow the name</source>
   <translation>允许出现名称</translation>
  </message>
  <message>
   <source>Allow the name…</source>
   <translation>允许出现名称…</translation>
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
   <source>As the rule has it</source>
   <translation>按规则规定</translation>
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
   <source>Code that the office reads</source>
   <translation>办事处读出的代码</translation>
  </message>
  <message>
   <source>Code, as UNICEF or UN-Habitat</source>
   <translation>代码，如UNICEF或UN-Habitat</translation>
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
   <source>Comments that say the same</source>
   <translation>说法相同的意见</translation>
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
   <source>Conditions</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Consultation as a file</source>
   <translation>文件形式的磋商</translation>
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
   <source>Counted</source>
   <translation>计算基数</translation>
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
   <source>Definition</source>
   <translation>定义</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>删除副本</translation>
  </message>
  <message>
   <source>Depends on something else</source>
   <translation>取决于其他事项</translation>
  </message>
  <message>
   <source>Different views</source>
   <translation>不同看法</translation>
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
   <source>Enter an organization</source>
   <translation>录入组织</translation>
  </message>
  <message>
   <source>Enter an organization…</source>
   <translation>录入组织…</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>录入</translation>
  </message>
  <message>
   <source>Everything received so far</source>
   <translation>迄今收到的全部内容</translation>
  </message>
  <message>
   <source>First line: the title. Each further line: the text of one item.</source>
   <translation>第一行：标题。其后每行：一个项目的案文。</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>从文件…</translation>
  </message>
  <message>
   <source>From now on nothing from this device is accepted. Why?</source>
   <translation>今后不再接受来自该设备的任何内容。原因是什么？</translation>
  </message>
  <message>
   <source>General comments that close it</source>
   <translation>结束该节的一般性意见</translation>
  </message>
  <message>
   <source>General comments that open the section</source>
   <translation>开启该节的一般性意见</translation>
  </message>
  <message>
   <source>Group (may stay empty)</source>
   <translation>类别（可留空）</translation>
  </message>
  <message>
   <source>Hours of grace for slow connections</source>
   <translation>为慢速连接预留的宽限小时数</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “although”</source>
   <translation>在关于程度的句子中，“尽管”之后</translation>
  </message>
  <message>
   <source>In the sentence on the degree, after “and”</source>
   <translation>在关于程度的句子中，“并”之后</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>信息</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>导言</translation>
  </message>
  <message>
   <source>It files the positions of the whole organization (focal point)</source>
   <translation>它提交整个组织的立场（协调人）</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>它是</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Items that are asked</source>
   <translation>征求意见的项目</translation>
  </message>
  <message>
   <source>Job number</source>
   <translation>工作编号</translation>
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
   <source>Language of these words</source>
   <translation>这些措辞的语言</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>保持开启</translation>
  </message>
  <message>
   <source>Let it file the positions</source>
   <translation>由它提交立场</translation>
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
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New consultation</source>
   <translation>新建磋商</translation>
  </message>
  <message>
   <source>New consultation…</source>
   <translation>新建磋商…</translation>
  </message>
  <message>
   <source>New name of {office}</source>
   <translation>{office}的新名称</translation>
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
   <source>No other comments look alike.</source>
   <translation>没有其他相似的意见。</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>不接受</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
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
   <source>Nothing of it</source>
   <translation>其发送的内容均不计入</translation>
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
   <source>Open it again until</source>
   <translation>重新开放至</translation>
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
   <source>Organizations that may answer</source>
   <translation>可以答复的组织</translation>
  </message>
  <message>
   <source>Organizations: {organizations}; items: {items}</source>
   <translation>组织：{organizations}；项目：{items}</translation>
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
   <source>Place in the note</source>
   <translation>在说明中的位置</translation>
  </message>
  <message>
   <source>Proposed change</source>
   <translation>修改提议</translation>
  </message>
  <message numerus="yes">
   <source>Put %n comment(s) together</source>
   <translation>
    <numerusform>合并%n条意见</numerusform>
   </translation>
  </message>
  <message>
   <source>Put this into the note</source>
   <translation>写入说明</translation>
  </message>
  <message>
   <source>Put up the recommendations of JIU/REP/2020/7</source>
   <translation>列入JIU/REP/2020/7号报告的建议</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>法定人数</translation>
  </message>
  <message>
   <source>Quorum, organizations, items…</source>
   <translation>法定人数、组织、项目…</translation>
  </message>
  <message>
   <source>Reading the form</source>
   <translation>正在读取表单</translation>
  </message>
  <message>
   <source>Rename it</source>
   <translation>更名</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>更名…</translation>
  </message>
  <message>
   <source>Revoke a device</source>
   <translation>撤销设备</translation>
  </message>
  <message>
   <source>Revoke it</source>
   <translation>撤销该设备</translation>
  </message>
  <message>
   <source>Revoke this device…</source>
   <translation>撤销该设备…</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>风险</translation>
  </message>
  <message>
   <source>Root keys</source>
   <translation>根密钥</translation>
  </message>
  <message>
   <source>Round {number} of {consultation} counted some of them: reopen it and close it again.</source>
   <translation>{consultation}第{number}轮已计入其中部分条目：请重新开启该轮，然后再次关闭。</translation>
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
   <source>Share needed</source>
   <translation>所需比例</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>显示这些意见</translation>
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
   <source>Symbol of the document</source>
   <translation>文号</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>拆开</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>删去</translation>
  </message>
  <message>
   <source>The deadline has not passed. Answers that come later will count as late.</source>
   <translation>截止时间未到。此后到达的答复将计为逾期。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Three quarters agree, few oppose, answers lie close together.</source>
   <translation>四分之三同意，少数反对，答复相近。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Two thirds, at most a quarter against</source>
   <translation>三分之二赞成，至多四分之一反对</translation>
  </message>
  <message numerus="yes">
   <source>What came up to the file of {when}: %n entry(ies)</source>
   <translation>
    <numerusform>截至{when}文件收到的内容：%n条记录</numerusform>
   </translation>
  </message>
  <message>
   <source>What still counts</source>
   <translation>仍然有效的内容</translation>
  </message>
  <message>
   <source>What the secretariat supplies…</source>
   <translation>由秘书处提供的内容…</translation>
  </message>
  <message>
   <source>What these comments say</source>
   <translation>这些意见所说的内容</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why this paragraph may name it; the reason is kept with the note.</source>
   <translation>本段为何可以提及该组织；理由随说明保存。</translation>
  </message>
  <message>
   <source>With internal annexes</source>
   <translation>附内部附件</translation>
  </message>
  <message>
   <source>Wording only</source>
   <translation>仅涉及措辞</translation>
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
   <source>Workbooks</source>
   <translation>工作簿</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>编写说明</translation>
  </message>
  <message>
   <source>Write the note (.docx, .pdf)…</source>
   <translation>写出说明（.docx、.pdf）…</translation>
  </message>
  <message>
   <source>Write what these comments say; the note prints these words.</source>
   <translation>请写出这些意见所说的内容；说明将印出这些措辞。</translation>
  </message>
  <message>
   <source>XLSForm</source>
   <translation>XLSForm</translation>
  </message>
  <message>
   <source>a new office</source>
   <translation>一个新的办事处</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>另有%n项</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {share}</source>
   <translation>至少{share}</translation>
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
   <source>more than {share}</source>
   <translation>超过{share}</translation>
  </message>
  <message>
   <source>of all who may vote</source>
   <translation>占全体有表决权者</translation>
  </message>
  <message>
   <source>of the votes cast</source>
   <translation>占所投票数</translation>
  </message>
  <message>
   <source>of those present</source>
   <translation>占出席者</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>较早版本</translation>
  </message>
  <message>
   <source>one more computer of {office}</source>
   <translation>{office}的又一台计算机</translation>
  </message>
  <message>
   <source>revoked</source>
   <translation>已撤销</translation>
  </message>
  <message numerus="yes">
   <source>revoked; %n entry(ies) kept that count no more</source>
   <translation>
    <numerusform>已撤销；保留%n条不再计入的记录</numerusform>
   </translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>what follows “Some organizations note that”</source>
   <translation>“一些组织指出”之后的内容</translation>
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
   <source>{organization} is not on your list of organizations yet. Its name:</source>
   <translation>{organization}尚未列入您的组织名单。其名称：</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ 待定</translation>
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
   <source>✓ Put together and signed; it can be taken apart again.</source>
   <translation>✓ 已合并并签名；仍可拆开。</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ Taken apart and signed.</source>
   <translation>✓ 已拆开并签名。</translation>
  </message>
  <message>
   <source>✓ The consultation is concluded.</source>
   <translation>✓ 磋商已完结。</translation>
  </message>
  <message>
   <source>✓ The consultation is put up. Open a round next.</source>
   <translation>✓ 磋商已列入。接着请开启一轮。</translation>
  </message>
  <message>
   <source>✓ The copy is deleted.</source>
   <translation>✓ 副本已删除。</translation>
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
   <source>✓ The office is called {office} from now on.</source>
   <translation>✓ 该办事处今后名为{office}。</translation>
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
   <source>✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.</source>
   <translation>✓ {office}今后提交{organization}的立场。请下发数据包，使其得知。</translation>
  </message>
  <message>
   <source>✓ {office} is admitted. Send a bundle down so that it learns of it.</source>
   <translation>✓ 已接纳{office}。请下发数据包通知该办事处。</translation>
  </message>
  <message>
   <source>✓ {organization} is on the list of organizations.</source>
   <translation>✓ {organization}已列入组织名单。</translation>
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
   <source>%n file(s) wait for a receipt, the oldest since {day}.</source>
   <translation>
    <numerusform>%n个文件在等待回执，最早的始于{day}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n newly added</source>
   <translation>
    <numerusform>%n个新增</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n offices</source>
   <translation>
    <numerusform>%n个办事处</numerusform>
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
   <source>As</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Ask to be admitted…</source>
   <translation>请求接纳…</translation>
  </message>
  <message>
   <source>Back to Exchange</source>
   <translation>返回交换</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>获得秘书处接纳</translation>
  </message>
  <message>
   <source>Bundles go down to the offices; their files come in here.</source>
   <translation>数据包下发至各办事处；各办事处的文件在此接收。</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>CSV文件</translation>
  </message>
  <message>
   <source>CSV files…</source>
   <translation>CSV文件…</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>收到</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>第{number}个码，共{total}个</translation>
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
   <source>Encrypt: only the receivers can open it</source>
   <translation>加密：只有接收方能打开</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>条目</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Everything from the beginning (for an auditor)</source>
   <translation>从头开始的全部内容（供审计人员用）</translation>
  </message>
  <message>
   <source>Excel form</source>
   <translation>Excel表单</translation>
  </message>
  <message>
   <source>Excel form to fill…</source>
   <translation>供填写的Excel表单…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交换</translation>
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
   <source>Folder for the pictures</source>
   <translation>存放图片的文件夹</translation>
  </message>
  <message>
   <source>For</source>
   <translation>发给</translation>
  </message>
  <message>
   <source>For or from</source>
   <translation>发给或来自</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来自</translation>
  </message>
  <message>
   <source>Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.</source>
   <translation>用手机或扫描器逐个对准二维码，顺序不限。接收方在“交换”中接收图片或文本。</translation>
  </message>
  <message numerus="yes">
   <source>In %n part(s); they may be taken in any order.</source>
   <translation>
    <numerusform>分为%n个部分；接收顺序不限。</numerusform>
   </translation>
  </message>
  <message>
   <source>Install the update</source>
   <translation>安装更新</translation>
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
   <source>Making the QR codes</source>
   <translation>正在生成二维码</translation>
  </message>
  <message>
   <source>Making the bundle</source>
   <translation>正在制作数据包</translation>
  </message>
  <message>
   <source>More choices</source>
   <translation>更多选择</translation>
  </message>
  <message>
   <source>New files in {folder} are taken in by themselves.</source>
   <translation>{folder}中的新文件将自动接收。</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>下一个码</translation>
  </message>
  <message>
   <source>No bundle has been made yet.</source>
   <translation>尚未制作数据包。</translation>
  </message>
  <message>
   <source>Not all the codes were shown: the bundle does not count as sent.</source>
   <translation>并未显示所有二维码：该数据包不视为已发送。</translation>
  </message>
  <message>
   <source>Nothing was sent and nothing came in yet.</source>
   <translation>尚未发送或收到任何文件。</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>传送途中</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Opened to read only: files are neither made nor taken in from here.</source>
   <translation>以只读方式打开：在此既不制作也不接收文件。</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Previous code</source>
   <translation>上一个码</translation>
  </message>
  <message>
   <source>QR codes</source>
   <translation>二维码</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>保存为可打印的页面…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Save as pictures…</source>
   <translation>保存为图片…</translation>
  </message>
  <message>
   <source>Scan the codes with any scanner and paste or type their texts here, one a line, in any order.</source>
   <translation>用任何扫描器扫描二维码，把文本粘贴或输入到这里，每行一个，顺序不限。</translation>
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
   <source>Sent</source>
   <translation>已发送</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show as QR codes</source>
   <translation>显示为二维码</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>停止监视</translation>
  </message>
  <message>
   <source>Stopped: no bundle was written, and nothing has left.</source>
   <translation>已停止：没有写出数据包，也没有任何内容发出。</translation>
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
   <source>Take the text in</source>
   <translation>接收文本</translation>
  </message>
  <message>
   <source>Taking files in</source>
   <translation>正在接收文件</translation>
  </message>
  <message>
   <source>Text of QR codes…</source>
   <translation>二维码文本…</translation>
  </message>
  <message>
   <source>Text of the QR codes</source>
   <translation>二维码文本</translation>
  </message>
  <message>
   <source>The bundle as QR codes</source>
   <translation>二维码形式的数据包</translation>
  </message>
  <message>
   <source>The file is kept untouched: {path}</source>
   <translation>文件原样保存：{path}</translation>
  </message>
  <message numerus="yes">
   <source>The secretariat has not got %n attached file(s). They go with the next bundle.</source>
   <translation>
    <numerusform>秘书处缺少%n个附件。将随下一个数据包发送。</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing new to send: all of it is proved to be there.</source>
   <translation>没有新内容可发送：全部已证实送达。</translation>
  </message>
  <message>
   <source>This is an update of the program, not work to take in.</source>
   <translation>这是程序更新，不是要接收的工作内容。</translation>
  </message>
  <message>
   <source>To read or to fill elsewhere:</source>
   <translation>供在别处阅读或填写：</translation>
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
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What became of each file</source>
   <translation>每个文件的处理结果</translation>
  </message>
  <message>
   <source>What should stand in it?</source>
   <translation>其中应包含什么？</translation>
  </message>
  <message>
   <source>What was in these goes with the next bundle: {files}</source>
   <translation>以下文件中的内容将随下一个数据包发送：{files}</translation>
  </message>
  <message>
   <source>What was sent, what came in, what is proved</source>
   <translation>已发送、已收到、已证实</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
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
   <source>Without a receipt</source>
   <translation>没有回执</translation>
  </message>
  <message>
   <source>Without attached files</source>
   <translation>不带附件</translation>
  </message>
  <message>
   <source>Without the diaries of other offices</source>
   <translation>不带其他办事处的日志</translation>
  </message>
  <message>
   <source>Workbook of all records…</source>
   <translation>全部记录的工作簿…</translation>
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
   <source>admitted on {day}</source>
   <translation>{day}获接纳</translation>
  </message>
  <message>
   <source>all offices</source>
   <translation>所有办事处</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答复</translation>
  </message>
  <message numerus="yes">
   <source>arrived, but for %n attached file(s)</source>
   <translation>
    <numerusform>已收到，但缺%n个附件</numerusform>
   </translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>bundle in parts</source>
   <translation>分卷数据包</translation>
  </message>
  <message>
   <source>enrolment request</source>
   <translation>登记请求</translation>
  </message>
  <message>
   <source>form</source>
   <translation>表单</translation>
  </message>
  <message numerus="yes">
   <source>no receipt for %n day(s)</source>
   <translation>
    <numerusform>%n天没有回执</numerusform>
   </translation>
  </message>
  <message>
   <source>no receipt yet</source>
   <translation>尚无回执</translation>
  </message>
  <message>
   <source>nothing to prove</source>
   <translation>无需证实</translation>
  </message>
  <message>
   <source>nothing yet, only its questions</source>
   <translation>暂无内容，仅有问题</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>one file</source>
   <translation>一个文件</translation>
  </message>
  <message>
   <source>our own records, to be corrected</source>
   <translation>我们自己的记录，供更正</translation>
  </message>
  <message>
   <source>part of a bundle</source>
   <translation>数据包的分卷</translation>
  </message>
  <message>
   <source>parts of at most {size}</source>
   <translation>每卷不超过{size}</translation>
  </message>
  <message>
   <source>program update</source>
   <translation>程序更新</translation>
  </message>
  <message>
   <source>receipt of {day}</source>
   <translation>{day}的回执</translation>
  </message>
  <message>
   <source>stopped; the rest was not touched</source>
   <translation>已停止；其余未动</translation>
  </message>
  <message>
   <source>table of comments</source>
   <translation>意见表</translation>
  </message>
  <message>
   <source>the records of {office}, which fills it</source>
   <translation>{office}的记录，由其填写</translation>
  </message>
  <message>
   <source>the secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>unknown file</source>
   <translation>未知文件</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>工作簿</translation>
  </message>
  <message>
   <source>{count} of {total} offices have it</source>
   <translation>{total}个办事处中已有{count}个收到</translation>
  </message>
  <message numerus="yes">
   <source>{file} and %n more</source>
   <translation>
    <numerusform>{file}及另外%n个</numerusform>
   </translation>
  </message>
  <message>
   <source>{office} ({organization}) asks to be admitted.</source>
   <translation>{office}（{organization}）请求接纳。</translation>
  </message>
  <message>
   <source>{outcome} ({code})</source>
   <translation>{outcome}（{code}）</translation>
  </message>
  <message>
   <source>↑ sent: {what}</source>
   <translation>↑ 发送：{what}</translation>
  </message>
  <message>
   <source>↓ came: {what}</source>
   <translation>↓ 收到：{what}</translation>
  </message>
  <message>
   <source>◐ waits for an earlier file</source>
   <translation>◐ 等待较早的文件</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.</source>
   <translation>
    <numerusform>✓ %n个文件已就绪：{entries}，{size}。一个文件装不下所有附件。请将每个文件都发送出去；接收顺序不限。</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All the codes were shown or saved: the bundle counts as sent.</source>
   <translation>✓ 所有二维码都已显示或保存：该数据包视为已发送。</translation>
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
   <source>Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.</source>
   <translation>他们每人都已制作一个密钥（首页：“我保管一个根密钥…”）。在场的人用U盘或纸上的密钥为创建签名：本机不留下任何内容。不在场的人已把其密钥的那一行发给您。</translation>
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
   <translation>我在秘书处工作</translation>
  </message>
  <message>
   <source>I file the positions of my whole organization (focal point)</source>
   <translation>我提交整个组织的立场（协调人）</translation>
  </message>
  <message>
   <source>I have only files to check…</source>
   <translation>我只有需要检查的文件…</translation>
  </message>
  <message>
   <source>I keep a root key…</source>
   <translation>我保管一个根密钥…</translation>
  </message>
  <message>
   <source>I look after what others did</source>
   <translation>我查核他人所做的工作</translation>
  </message>
  <message>
   <source>I lost my computer…</source>
   <translation>我的计算机丢失了…</translation>
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
   <source>Open an existing workspace…</source>
   <translation>打开已有的工作区…</translation>
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
   <source>Root keys of several people</source>
   <translation>多人的根密钥</translation>
  </message>
  <message>
   <source>Root keys of several people…</source>
   <translation>多人的根密钥…</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>显示</translation>
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
   <source>Who runs the secretariat is decided by a root key, which lies in this folder at first.</source>
   <translation>由谁主持秘书处由一个根密钥决定，它起初存放在此文件夹中。</translation>
  </message>
  <message>
   <source>With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.</source>
   <translation>设有口令，他人没有口令便无法读取此文件夹。口令无法找回：请记下并另行保管。</translation>
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
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.</source>
   <translation>{count}个根密钥中的{threshold}个共同决定由谁主持秘书处；它们都不存放在这里。</translation>
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
   <translation>已答复</translation>
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
  <name>Guide</name>
  <message>
   <source>A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:</source>
   <translation>这里已有{secretariat}的文件。请秘书处向您读出它自己的代码，必须与此一致：</translation>
  </message>
  <message>
   <source>Be admitted by the secretariat</source>
   <translation>获得秘书处接纳</translation>
  </message>
  <message>
   <source>Give the root keys to several people, so that one stolen computer decides nothing.</source>
   <translation>请把根密钥交给几个人，使一台被盗的计算机什么也决定不了。</translation>
  </message>
  <message>
   <source>In any order; each step can be changed later.</source>
   <translation>顺序不限；每一步以后都可以更改。</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>制作数据包…</translation>
  </message>
  <message>
   <source>Make the recovery sheet: three pages for three people, in case this computer is lost.</source>
   <translation>请制作恢复单：三页交给三个人，以防本计算机丢失。</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>开启轮次</translation>
  </message>
  <message>
   <source>Open the first round with its rule and its deadline.</source>
   <translation>开启第一轮，确定规则和截止时间。</translation>
  </message>
  <message>
   <source>Put a consultation on the agenda: its recommendations, word for word.</source>
   <translation>将磋商列入议程：逐字录入各项建议。</translation>
  </message>
  <message>
   <source>Put up a consultation</source>
   <translation>列入磋商</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>恢复单…</translation>
  </message>
  <message>
   <source>Root keys…</source>
   <translation>根密钥…</translation>
  </message>
  <message>
   <source>Save the enrolment file and send it to the secretariat, by e-mail or on a stick.</source>
   <translation>保存登记文件，用电子邮件或U盘发给秘书处。</translation>
  </message>
  <message>
   <source>Save the enrolment file…</source>
   <translation>保存登记文件…</translation>
  </message>
  <message>
   <source>Send the offices their first bundle.</source>
   <translation>向各办事处发送第一个数据包。</translation>
  </message>
  <message>
   <source>Set up the secretariat</source>
   <translation>设置秘书处</translation>
  </message>
  <message>
   <source>Step {number}, done: {words}</source>
   <translation>第{number}步，已完成：{words}</translation>
  </message>
  <message>
   <source>Step {number}: {words}</source>
   <translation>第{number}步：{words}</translation>
  </message>
  <message>
   <source>Take files…</source>
   <translation>接收文件…</translation>
  </message>
  <message>
   <source>Take in the enrolment files of the offices and compare each code by telephone.</source>
   <translation>接收各办事处的登记文件，并通过电话逐一核对代码。</translation>
  </message>
  <message>
   <source>Take in the file that the secretariat sends back.</source>
   <translation>接收秘书处发回的文件。</translation>
  </message>
  <message>
   <source>The secretariat’s workspace is set up on this computer.</source>
   <translation>秘书处的工作区已在这台计算机上设置好。</translation>
  </message>
  <message>
   <source>This office is set up on this computer.</source>
   <translation>本办事处已在这台计算机上设置好。</translation>
  </message>
  <message>
   <source>When the secretariat calls, read this code aloud, so that it knows the file is yours:</source>
   <translation>秘书处来电时，请读出这个代码，让对方确认文件是您发的：</translation>
  </message>
  <message>
   <source>You need not wait: whatever you record now goes out once you are admitted.</source>
   <translation>无需等待：现在记录的内容在获得接纳后即可发出。</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>A backup is one file. Keep it away from this computer, and make one after every round.</source>
   <translation>备份是一个文件。请存放在本机以外的地方，并在每轮之后做一次备份。</translation>
  </message>
  <message>
   <source>A new office finds its first steps here, until the secretariat has admitted it.</source>
   <translation>新办事处在获得秘书处接纳之前，可在这里看到最初几步。</translation>
  </message>
  <message>
   <source>A record that says two different things asks you which one holds.</source>
   <translation>有两种说法的记录会请您决定以哪一种为准。</translation>
  </message>
  <message>
   <source>A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:</source>
   <translation>供程序维护人员使用的报告。其中只有版本和程序位置；没有姓名、答案或文件名。全文如下：</translation>
  </message>
  <message>
   <source>A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail.</source>
   <translation>开启轮次时确定案文、规则、截止时间和成员；留出慢邮件的时间之后再结束。</translation>
  </message>
  <message>
   <source>About and licences</source>
   <translation>关于与许可</translation>
  </message>
  <message>
   <source>Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens.</source>
   <translation>通过读出短代码核对来接纳办事处，开启和结束各轮，答复每一条意见，并编写综合说明。每轮的规则在开启时确定。</translation>
  </message>
  <message>
   <source>After signing, an answer is changed by a correction; what was said before stays in the history.</source>
   <translation>签名之后，答案通过更正来修改；先前的内容保留在历史中。</translation>
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
   <source>At the bottom you begin something new: a position, an endorsement, a use case or any other form.</source>
   <translation>在下方可以新建：立场、认可、用例或其他任何表单。</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>返回表单</translation>
  </message>
  <message>
   <source>Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived.</source>
   <translation>任务旁边显示现状：轮次剩余时间、谁已答复、哪些已证实送达。</translation>
  </message>
  <message>
   <source>Choose an item to read its text, our position, the result and what is still missing.</source>
   <translation>选择一个项目，可查看其案文、我们的立场、结果以及还缺什么。</translation>
  </message>
  <message>
   <source>Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers.</source>
   <translation>邮件有大小限制时选择分卷；无法传送文件时使用二维码。加密的数据包只有接收方能打开。</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>磋商</translation>
  </message>
  <message>
   <source>Ctrl+Z takes the last answer back, anywhere in the form.</source>
   <translation>Ctrl+Z可在表单任何位置撤回上一个答案。</translation>
  </message>
  <message>
   <source>Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too.</source>
   <translation>可把文件或整个文件夹拖到页面上，或监视一个文件夹。二维码照片和扫描器文本也能接收。</translation>
  </message>
  <message>
   <source>Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it.</source>
   <translation>每条意见都有答复。说明中的每一段都可以编辑；计算得出的内容保留在旁边。</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button.</source>
   <translation>一切操作都可以不用鼠标。Tab前进，Shift+Tab后退，空格或Enter按下按钮。</translation>
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
   <source>Let the office read its code to you by telephone before you admit it. Revoke a lost device at once.</source>
   <translation>接纳办事处之前，请对方通过电话读出代码。设备丢失应立即撤销。</translation>
  </message>
  <message>
   <source>Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it.</source>
   <translation>制作一个数据包，用电子邮件或U盘发送；收到的文件均可接收，顺序和次数不限。被拒收的文件原样保存，旁边写明原因。</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>帮助页面</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>报告问题</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>工作簿审核</translation>
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
   <source>Send the offices a bundle after each closing: it carries results and receipts.</source>
   <translation>每次结束后向各办事处发送数据包：其中有结果和回执。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>The filled button is the next step. A line on its side means that it is urgent or late.</source>
   <translation>实心按钮是下一步。旁边的竖线表示紧急或已逾期。</translation>
  </message>
  <message>
   <source>The filters beside the search leave only one form, your own records, or what was withdrawn.</source>
   <translation>搜索旁的筛选可只显示某一表单、您自己的记录或已撤回的记录。</translation>
  </message>
  <message>
   <source>The line under the title of a record says how far it has come: recorded, sent, received, counted.</source>
   <translation>记录标题下的一行说明其进展：已记录、已发送、已收到、已计入。</translation>
  </message>
  <message>
   <source>The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand.</source>
   <translation>其他标签页显示谁如何答复、谁尚未答复、意见如何趋同以及哪些反对仍然存在。</translation>
  </message>
  <message>
   <source>The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there.</source>
   <translation>侧面的提纲显示哪些问题已回答（✓）、未回答（○）或需要注意（●）。选择一个即可前往。</translation>
  </message>
  <message>
   <source>The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing.</source>
   <translation>时间线显示每个已发送的文件，直到收到回执。若没有回执，请再发一次：重复发送不会有任何影响。</translation>
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
   <source>What the window calls things.</source>
   <translation>窗口中各种名称的含义。</translation>
  </message>
  <message>
   <source>What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office.</source>
   <translation>工作簿中存疑的内容，逐个单元格列出：单元格内容、建议值和询问原因。方向键移动；A接受，C更正，S留空，D不收入该行（或按1至4），F8转到下一个待定项，Ctrl+Z撤销。没有疑问的行已经录入；其余的在您完成审核时录入，可以一直等待，几天也无妨。标注副本交还办事处。</translation>
  </message>
  <message>
   <source>When a text changes after our position, our position is asked for again.</source>
   <translation>如果案文在我们表明立场后有变动，会再次请我们表态。</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>词语</translation>
  </message>
  <message>
   <source>Write a passphrase down on paper and keep it apart: nobody can ask for it again.</source>
   <translation>请把口令写在纸上另行保管：任何人都无法再次索取。</translation>
  </message>
  <message>
   <source>among QR codes: the one before, the next, back to Exchange</source>
   <translation>在二维码之间：上一个、下一个、返回交换</translation>
  </message>
  <message>
   <source>an objection with its reason and the change that would lift it</source>
   <translation>附有理由以及可使其撤销的修改的反对意见</translation>
  </message>
  <message>
   <source>asking the secretariat to accept what this device signs</source>
   <translation>请秘书处接受本设备所签内容</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>enrolment</source>
   <translation>登记</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>条目</translation>
  </message>
  <message>
   <source>find a question, a record or a use case</source>
   <translation>查找问题、记录或用例</translation>
  </message>
  <message>
   <source>finish and sign</source>
   <translation>完成并签名</translation>
  </message>
  <message>
   <source>focal point</source>
   <translation>协调人</translation>
  </message>
  <message>
   <source>formal objection</source>
   <translation>正式反对</translation>
  </message>
  <message>
   <source>go among choices, choose</source>
   <translation>在选项间移动，选择</translation>
  </message>
  <message>
   <source>go to a place on the side</source>
   <translation>转到侧栏中的位置</translation>
  </message>
  <message>
   <source>help for this screen</source>
   <translation>本页帮助</translation>
  </message>
  <message>
   <source>in a review: accept, correct, leave the answer empty, leave the row out</source>
   <translation>审核时：接受、更正、留空答案、略去该行</translation>
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
   <source>next question that needs attention, next open cell of a review</source>
   <translation>下一个需要查看的问题；审核中下一个待决单元格</translation>
  </message>
  <message>
   <source>on an item of a consultation: give our position</source>
   <translation>在磋商项目上：表明我方立场</translation>
  </message>
  <message>
   <source>one finished and signed form: a position, an endorsement, a use case</source>
   <translation>一份填完并签名的表单：立场、认可或用例</translation>
  </message>
  <message>
   <source>one signed line of the diary of a device; a record and each of its corrections are entries</source>
   <translation>设备日志中一行已签名的内容；记录及其每次更正都是条目</translation>
  </message>
  <message>
   <source>page back and forward</source>
   <translation>上一页和下一页</translation>
  </message>
  <message>
   <source>put a choice further up or down</source>
   <translation>上移或下移选项</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>回执</translation>
  </message>
  <message>
   <source>record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>round</source>
   <translation>轮次</translation>
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
   <source>take back an answer or a decision, give an answer again</source>
   <translation>撤销答案或决定，恢复答案</translation>
  </message>
  <message>
   <source>take files</source>
   <translation>接收文件</translation>
  </message>
  <message>
   <source>the file that carries new entries from one desk to another</source>
   <translation>把新条目从一处带到另一处的文件</translation>
  </message>
  <message>
   <source>the folder on this computer in which all of your work is kept</source>
   <translation>本机上保存您全部工作的文件夹</translation>
  </message>
  <message>
   <source>the office that files the positions of its whole organization</source>
   <translation>代表整个组织提交立场的办事处</translation>
  </message>
  <message>
   <source>the secretariat’s signature that it holds your entries; it comes with its next bundle</source>
   <translation>秘书处签名确认已持有您的条目；随其下一个数据包送达</translation>
  </message>
  <message>
   <source>the time in which organizations give their positions, under one rule</source>
   <translation>各组织在同一规则下表明立场的期间</translation>
  </message>
  <message>
   <source>workspace</source>
   <translation>工作区</translation>
  </message>
  <message>
   <source>“Put aside” leaves the form; it waits on Home and among the drafts.</source>
   <translation>“暂存”会离开表单；它在首页和草稿中等待。</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n attached file(s) did not reach the secretariat. They go with the next bundle.</source>
   <translation>
    <numerusform>%n个附件未送达秘书处。将随下一个数据包发送。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks are decided and can enter now.</source>
   <translation>
    <numerusform>工作簿中有%n个单元格已有决定，现在可以录入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) of workbooks wait for you.</source>
   <translation>
    <numerusform>工作簿中有%n个单元格等待您的决定。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comment(s) wait for an answer: {title}</source>
   <translation>
    <numerusform>%n条意见等待答复：{title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.</source>
   <translation>
    <numerusform>%n个两周多以前发送的文件尚无回执。请重新发送：不会重复计算。</numerusform>
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
  <message numerus="yes">
   <source>A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.</source>
   <translation>
    <numerusform>轮次正在进行，而来自秘书处的最新内容已是%n天前的。请询问是否有已发送但未到达的内容。</numerusform>
   </translation>
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
   <source>Ask to be admitted…</source>
   <translation>请求接纳…</translation>
  </message>
  <message>
   <source>Begin something new</source>
   <translation>新建内容</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>全部检查</translation>
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
   <source>Entries proved to have arrived</source>
   <translation>已证实送达的条目</translation>
  </message>
  <message>
   <source>Entries that were sent</source>
   <translation>已发送的条目</translation>
  </message>
  <message>
   <source>Every signature and every result can be computed again from what is in this workspace.</source>
   <translation>每个签名和每项结果都可以根据此工作区的内容重新计算。</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>完成审核</translation>
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
   <source>Look again</source>
   <translation>再次查看</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Look at the consultation</source>
   <translation>查看磋商</translation>
  </message>
  <message>
   <source>Look at the items</source>
   <translation>查看项目</translation>
  </message>
  <message>
   <source>Look at the records</source>
   <translation>查看记录</translation>
  </message>
  <message>
   <source>Look at the timeline</source>
   <translation>查看时间线</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>逐一查看</translation>
  </message>
  <message>
   <source>Make the bundle…</source>
   <translation>制作数据包…</translation>
  </message>
  <message>
   <source>No round has been opened yet.</source>
   <translation>尚未开启任何轮次。</translation>
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
   <source>Offices that have our last bundle</source>
   <translation>已收到我们最新数据包的办事处</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>开启轮次</translation>
  </message>
  <message>
   <source>Opened to read only: nothing can be changed from here.</source>
   <translation>以只读方式打开：在此无法更改任何内容。</translation>
  </message>
  <message>
   <source>Organizations that answered</source>
   <translation>已答复的组织</translation>
  </message>
  <message>
   <source>Other forms…</source>
   <translation>其他表单…</translation>
  </message>
  <message>
   <source>Other ways…</source>
   <translation>其他方式…</translation>
  </message>
  <message>
   <source>Our positions</source>
   <translation>我们的立场</translation>
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
   <source>Round {number} is closed.</source>
   <translation>第{number}轮已结束。</translation>
  </message>
  <message>
   <source>Round {number} is open until {day}.</source>
   <translation>第{number}轮开放至{day}。</translation>
  </message>
  <message>
   <source>Round {number} is open.</source>
   <translation>第{number}轮已开启。</translation>
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
   <source>Take files…</source>
   <translation>接收文件…</translation>
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
   <source>The secretariat does not know yet that its latest file arrived here.</source>
   <translation>秘书处尚不知道其最新文件已送达此处。</translation>
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
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Version {version} of Assent came with the secretariat's bundle.</source>
   <translation>Assent {version}版已随秘书处的数据包到达。</translation>
  </message>
  <message>
   <source>Version {version} of Assent is out.</source>
   <translation>Assent {version}版已发布。</translation>
  </message>
  <message>
   <source>Waiting to be admitted by the secretariat. You can go on recording.</source>
   <translation>等待秘书处接纳。您可以继续记录。</translation>
  </message>
  <message>
   <source>What is proved</source>
   <translation>已证实的内容</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>如何处理</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>编写说明</translation>
  </message>
  <message>
   <source>{count} of {total}</source>
   <translation>{count} / {total}</translation>
  </message>
  <message>
   <source>{received} of {entries} entries are proved to have reached {secretariat}.</source>
   <translation>{entries}个条目中有{received}个已证实送达{secretariat}。</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>更改口令…</translation>
  </message>
  <message>
   <source>It cannot be asked for again: write it down and keep it apart.</source>
   <translation>口令无法找回：请写下来另行保存。</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <source>Let this computer remember the passphrase ({keyring})</source>
   <translation>让本计算机记住口令（{keyring}）</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Lock it…</source>
   <translation>锁定…</translation>
  </message>
  <message>
   <source>Lock with this passphrase</source>
   <translation>用此口令锁定</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>正在锁定</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新口令</translation>
  </message>
  <message>
   <source>Take the lock away</source>
   <translation>取消锁定</translation>
  </message>
  <message>
   <source>Taking the lock away</source>
   <translation>正在取消锁定</translation>
  </message>
  <message>
   <source>○ Not locked: whoever has this folder can read it and sign as this office.</source>
   <translation>○ 未锁定：任何拿到此文件夹的人都能阅读并以本办事处名义签名。</translation>
  </message>
  <message>
   <source>● Locked: nobody reads this folder without the passphrase.</source>
   <translation>● 已锁定：没有口令，任何人都无法阅读此文件夹。</translation>
  </message>
  <message>
   <source>✓ Locked. Backups made before keep the passphrase they were made with.</source>
   <translation>✓ 已锁定。以前的备份仍使用制作时的口令。</translation>
  </message>
  <message>
   <source>✓ The lock is gone; the folder can be read by whoever has it.</source>
   <translation>✓ 已取消锁定；任何拿到文件夹的人都能阅读。</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.</source>
   <translation>已认可：{endorsed}/{eligible}。按时：{on_time}。逾期：{late}。未完成：{open}。计为认可的状态：{definition}。</translation>
  </message>
  <message>
   <source>Endorsement of the Principles for Digital Development</source>
   <translation>对《数字发展原则》的认可</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>Funds, programmes and other entities</source>
   <translation>各基金、方案和其他实体</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>项目数</translation>
  </message>
  <message>
   <source>Median of those signed late: {days} days.</source>
   <translation>逾期签署的中位数：{days}天。</translation>
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
   <source>Observers</source>
   <translation>观察员</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>组织</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
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
   <source>Specialized agencies</source>
   <translation>专门机构</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>United Nations Secretariat</source>
   <translation>联合国秘书处</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>What would lift it</source>
   <translation>撤回的条件</translation>
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
   <source>not delivered</source>
   <translation>未送达</translation>
  </message>
  <message>
   <source>read, no position</source>
   <translation>已阅，无立场</translation>
  </message>
  <message>
   <source>target: end of 2022</source>
   <translation>目标：2022年底</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>16 bits or interlaced</source>
   <translation>16位或隔行扫描</translation>
  </message>
  <message>
   <source>A calculation of this form never comes to rest; its last value is kept.</source>
   <translation>此表单的一项计算始终无法稳定；保留其最后的值。</translation>
  </message>
  <message>
   <source>A change of the list of offices that needs no root key: {what}.</source>
   <translation>对办事处名单的更改，不需要根密钥：{what}。</translation>
  </message>
  <message>
   <source>A change of who runs the secretariat carries {present} of the {needed} signatures it needs.</source>
   <translation>秘书处主管的变更须有{needed}个签名，现有{present}个。</translation>
  </message>
  <message>
   <source>A change to the list of offices cannot be followed: {what}.</source>
   <translation>办事处名单的一项变更无法衔接：{what}。</translation>
  </message>
  <message>
   <source>A date written as text was read as a date.</source>
   <translation>以文本写成的日期已按日期读取。</translation>
  </message>
  <message>
   <source>A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there.</source>
   <translation>创建须由共同签名所需数目的根密钥签名：需要{needed}个，现有{present}个。</translation>
  </message>
  <message>
   <source>A later entry says something else about round {number} of {consultation} than its opening.</source>
   <translation>较后的条目对{consultation}第{number}轮的说法与开启时不同。</translation>
  </message>
  <message>
   <source>A number without a fraction was read as a whole number.</source>
   <translation>没有小数的数字已按整数读取。</translation>
  </message>
  <message>
   <source>A number written as text was read as a number.</source>
   <translation>以文本写成的数字已按数字读取。</translation>
  </message>
  <message>
   <source>A part of the workbook declares document types or entities, which no workbook needs.</source>
   <translation>工作簿的一个部分声明了文档类型或实体，而工作簿并不需要这些。</translation>
  </message>
  <message>
   <source>A part of {name} does not match its signed list: {file}.</source>
   <translation>{name}的一个部分与其已签名的清单不符：{file}。</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty.</source>
   <translation>口令不能为空。</translation>
  </message>
  <message>
   <source>A position waits only when the text changed after it; otherwise correct it or give a new one.</source>
   <translation>只有文本在立场之后改变时，立场才待确认；否则请更正该立场或给出新立场。</translation>
  </message>
  <message>
   <source>A question names a node the form does not have.</source>
   <translation>有问题引用了表单中没有的节点。</translation>
  </message>
  <message>
   <source>A question of an unknown kind ({kind}) is shown as text.</source>
   <translation>类型未知（{kind}）的问题以文本显示。</translation>
  </message>
  <message>
   <source>A round is opened, closed, consolidated, and then concluded or followed by the next one.</source>
   <translation>一轮先开启，再结束、汇总，然后完结或由下一轮接续。</translation>
  </message>
  <message>
   <source>A rule names a node the form does not have.</source>
   <translation>有规则引用了表单中没有的节点。</translation>
  </message>
  <message>
   <source>A rule of the form could not be worked out: {detail}</source>
   <translation>表单的一条规则无法计算：{detail}</translation>
  </message>
  <message>
   <source>A ruling of the secretariat cannot be read by this version: {detail}</source>
   <translation>此版本无法读取秘书处的一项裁定：{detail}</translation>
  </message>
  <message>
   <source>A scale is not written in numbers; it is asked as text.</source>
   <translation>有量表不是用数字写成的；以文本形式提问。</translation>
  </message>
  <message>
   <source>A secret is needed, and nobody can type one here.</source>
   <translation>需要输入机密信息，但此处无人可以输入。</translation>
  </message>
  <message>
   <source>A signature in the request does not belong to the change it asks for.</source>
   <translation>请求中有一个签名不属于所请求的更改。</translation>
  </message>
  <message>
   <source>A signature serves once. Write the request again and let it be signed again.</source>
   <translation>一个签名只能用一次。请重新写出请求，再请人签名。</translation>
  </message>
  <message>
   <source>A signed statement that contradicts another was received ({code}); both are kept as evidence.</source>
   <translation>收到与另一声明相矛盾的已签名声明（{code}）；两者均作为证据保存。</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds a date; the spreadsheet may have made it one.</source>
   <translation>此处要求文本，单元格中却是日期；可能是电子表格软件转换所致。</translation>
  </message>
  <message>
   <source>A text is asked for and the cell holds the number {shown}; zeros in front may have been lost.</source>
   <translation>此处要求文本，单元格中却是数字{shown}；开头的零可能已丢失。</translation>
  </message>
  <message>
   <source>A time written as text was read as a time.</source>
   <translation>以文本写成的时间已按时间读取。</translation>
  </message>
  <message>
   <source>A withdrawal needs a reason, which stays with the record.</source>
   <translation>撤回须说明理由，理由随记录保存。</translation>
  </message>
  <message>
   <source>Add the key files, or the words on paper, of that many holders; only the others may be named by their line.</source>
   <translation>请添加同样数目保管人的密钥文件或纸上的词；只有其余的人可以用其密钥的那一行列出。</translation>
  </message>
  <message>
   <source>Add the row to words.csv or choices.csv and build the instruments again.</source>
   <translation>请将该行加入words.csv或choices.csv，并重新生成表单。</translation>
  </message>
  <message>
   <source>Add the secretariat's bundle; an office's own bundle is checked beside it.</source>
   <translation>请加上秘书处的数据包；办事处的数据包与之一并检查。</translation>
  </message>
  <message>
   <source>Admit the office first, or take the secretariat's latest file; then take this file again.</source>
   <translation>请先接纳该办事处，或接收秘书处的最新文件；然后重新接收此文件。</translation>
  </message>
  <message>
   <source>After the end of the bundle come {count} bytes that do not belong to it.</source>
   <translation>数据包结尾之后有{count}个不属于它的字节。</translation>
  </message>
  <message>
   <source>All {count} parts are here, but together they are not the file that was cut.</source>
   <translation>{count}个部分均已到齐，但合起来不是当初分割的文件。</translation>
  </message>
  <message>
   <source>An answer is needed here.</source>
   <translation>此处需要回答。</translation>
  </message>
  <message>
   <source>An automatic value has no node or no known event.</source>
   <translation>自动值没有节点或没有已知事件。</translation>
  </message>
  <message>
   <source>An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}.</source>
   <translation>缺少来自{origin}的较早文件：这里是条目{start}至{size}，已知{known}。</translation>
  </message>
  <message>
   <source>An entry of the secretariat cannot be read: {detail}</source>
   <translation>秘书处的一个条目无法读取：{detail}</translation>
  </message>
  <message>
   <source>An expression of this form cannot be understood, at {place}: {expression} ({detail}).</source>
   <translation>此表单的一个表达式无法理解，位于{place}：{expression}（{detail}）。</translation>
  </message>
  <message>
   <source>Another window of Assent is unpacking an update into {folder}.</source>
   <translation>Assent的另一个窗口正在把更新解包到{folder}。</translation>
  </message>
  <message>
   <source>Answer the question for a file with this name, or leave the file out.</source>
   <translation>请在要求提供文件的问题中填写此名称，或不附该文件。</translation>
  </message>
  <message>
   <source>Answer the questions inside it.</source>
   <translation>请回答其中的问题。</translation>
  </message>
  <message>
   <source>Ask for a new enrolment request from the office itself, and compare the code aloud.</source>
   <translation>请向该办事处本身索取新的登记请求，并读出代码核对。</translation>
  </message>
  <message>
   <source>Ask for admission in the workspace of an office.</source>
   <translation>请在办事处的工作区请求接纳。</translation>
  </message>
  <message>
   <source>Ask for it again, attached inside a ZIP file or copied on a stick.</source>
   <translation>请重新索取，放在ZIP文件中作为附件，或复制到U盘。</translation>
  </message>
  <message>
   <source>Ask for it again; the copy or download did not finish.</source>
   <translation>请重新索取；复制或下载没有完成。</translation>
  </message>
  <message>
   <source>Ask for the file again; do not open and save it in a word processor.</source>
   <translation>请重新索取该文件；不要用文字处理软件打开和保存。</translation>
  </message>
  <message>
   <source>Ask for the file again; something was added to it on the way.</source>
   <translation>请重新索取该文件；途中有内容附加其上。</translation>
  </message>
  <message>
   <source>Ask for the parts again; one of them was exchanged.</source>
   <translation>请重新索取各部分；其中一个被替换。</translation>
  </message>
  <message>
   <source>Ask for the same file again.</source>
   <translation>请重新索取同一文件。</translation>
  </message>
  <message>
   <source>Ask for the same file again. The office has lost nothing.</source>
   <translation>请重新索取同一文件。办事处没有丢失任何内容。</translation>
  </message>
  <message>
   <source>Ask the form's author for a form without it.</source>
   <translation>请表单作者提供不含此项的表单。</translation>
  </message>
  <message>
   <source>Ask the form's author to break the circle in the workbook and send the form again.</source>
   <translation>请表单作者在工作簿中解除循环，并重新发送表单。</translation>
  </message>
  <message>
   <source>Ask the form's author to correct it in the workbook and send the form again.</source>
   <translation>请表单作者在工作簿中更正，并重新发送表单。</translation>
  </message>
  <message>
   <source>Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.</source>
   <translation>请表单作者将其重新保存为CSV（UTF-8）、GeoJSON或XML。</translation>
  </message>
  <message>
   <source>Ask the holder of that key to sign the request again.</source>
   <translation>请该密钥的保管人重新签署请求。</translation>
  </message>
  <message>
   <source>Ask the holders of the root keys; their codes stand in the list.</source>
   <translation>请询问根密钥的保管人；他们的代码列在名单中。</translation>
  </message>
  <message>
   <source>Ask the office for a new request (Workspace, Enrol) and take that file.</source>
   <translation>请向该办事处索取新的请求（工作区，登记），并接收该文件。</translation>
  </message>
  <message>
   <source>Ask the office that sent it for the form again, or import its XLSForm workbook.</source>
   <translation>请向发送表单的办事处重新索取，或导入其XLSForm工作簿。</translation>
  </message>
  <message>
   <source>Ask the office to export again in smaller parts.</source>
   <translation>请办事处分成较小的部分重新导出。</translation>
  </message>
  <message>
   <source>Ask the office to set the date of the computer. The entries are taken; their order does not depend on it.</source>
   <translation>请办事处校正计算机的日期。条目已接收；其顺序不取决于日期。</translation>
  </message>
  <message>
   <source>Ask the office to update the program and to export the bundle again.</source>
   <translation>请办事处更新程序并重新导出数据包。</translation>
  </message>
  <message>
   <source>Ask the office whether a laptop was restored from an old copy; enrol it again as a new device.</source>
   <translation>请询问办事处是否从旧副本恢复过计算机；将其作为新设备重新登记。</translation>
  </message>
  <message>
   <source>Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.</source>
   <translation>请向秘书处索取完整的数据包：assent export bundle FILE --everything。</translation>
  </message>
  <message>
   <source>Ask the secretariat for its whole log in one file, and compare its code aloud.</source>
   <translation>请向秘书处索取其完整日志（一个文件），并读出代码核对。</translation>
  </message>
  <message>
   <source>Ask the secretariat to do it; its next bundle brings the result.</source>
   <translation>请由秘书处处理；其下一个数据包会带来结果。</translation>
  </message>
  <message>
   <source>Ask the secretariat to export the receipt again.</source>
   <translation>请秘书处重新导出回执。</translation>
  </message>
  <message>
   <source>Ask the secretariat to write the request again.</source>
   <translation>请秘书处重新写出请求。</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without a password, or open it and save it without one.</source>
   <translation>请向发送者索取没有密码的副本，或打开后不设密码保存。</translation>
  </message>
  <message>
   <source>Ask the sender to encrypt it to this office: your latest enrolment must have reached them.</source>
   <translation>请发送者为本办事处加密：您的最新登记须已到达对方。</translation>
  </message>
  <message>
   <source>Ask whoever installed Assent to run the update, or install it into your own folder.</source>
   <translation>请安装Assent的人员运行更新，或将其安装到您自己的文件夹。</translation>
  </message>
  <message>
   <source>Ask your secretariat for a full installer.</source>
   <translation>请向秘书处索取完整的安装程序。</translation>
  </message>
  <message>
   <source>Ask your secretariat for an installer if this version gives trouble.</source>
   <translation>如果此版本有问题，请向秘书处索取安装程序。</translation>
  </message>
  <message>
   <source>Ask your secretariat for the file for {wanted}.</source>
   <translation>请向秘书处索取适用于{wanted}的文件。</translation>
  </message>
  <message>
   <source>Ask your secretariat for the full update file of version {version}.</source>
   <translation>请向秘书处索取版本{version}的完整更新文件。</translation>
  </message>
  <message>
   <source>Ask {office} to correct or withdraw it, or answer it with a comment.</source>
   <translation>请{office}更正或撤回，或以意见答复。</translation>
  </message>
  <message>
   <source>Ask {origin} for its whole log in one file: that shows whether the file or the log was changed.</source>
   <translation>请向{origin}索取其完整日志（一个文件）：由此可知有变的是文件还是日志。</translation>
  </message>
  <message>
   <source>Ask {origin} to send it again, and compare the code aloud.</source>
   <translation>请{origin}重新发送，并读出代码核对。</translation>
  </message>
  <message>
   <source>Begin it with one of the words of the list, as “{example}.”, then take the table again.</source>
   <translation>请以列表中的词开头，例如“{example}.”，然后重新接收该表。</translation>
  </message>
  <message>
   <source>Call the office on a number you know and let it read its code. Then give it with --code, or say --yes-i-compared.</source>
   <translation>请拨打您已知的号码联系该办事处，请其读出代码。然后用 --code给出，或使用 --yes-i-compared。</translation>
  </message>
  <message>
   <source>Cells of this row were inserted or deleted: answers stand under the wrong headings.</source>
   <translation>此行有单元格被插入或删除：答案位于其他标题之下。</translation>
  </message>
  <message>
   <source>Cells seem to have been inserted in this column: {shown} may belong to a row above.</source>
   <translation>此列似乎插入了单元格：{shown}可能属于上方的一行。</translation>
  </message>
  <message>
   <source>Change the answer, or leave the whole row out.</source>
   <translation>请修改答案，或不收入整行。</translation>
  </message>
  <message>
   <source>Change the answer.</source>
   <translation>请更改答案。</translation>
  </message>
  <message>
   <source>Change the row of the table, then take it again.</source>
   <translation>请修改表中的该行，然后重新接收。</translation>
  </message>
  <message>
   <source>Change the text first, then name the new version; the text objected to cannot answer it.</source>
   <translation>请先修改文本，再指明新版本；被反对的文本不能作为答复。</translation>
  </message>
  <message>
   <source>Check capital letters and spaces, and try again.</source>
   <translation>请检查大写字母和空格，然后重试。</translation>
  </message>
  <message>
   <source>Check that it is the right file; if it comes from a newer form, install that form first.</source>
   <translation>请确认是正确的文件；如来自较新的表单，请先安装该表单。</translation>
  </message>
  <message>
   <source>Check that the rows belong to this form.</source>
   <translation>请确认这些行属于此表单。</translation>
  </message>
  <message>
   <source>Check the answer that gives the number of entries.</source>
   <translation>请检查给出数量的答案。</translation>
  </message>
  <message>
   <source>Check the answers it uses; if they are right, tell the author of the form.</source>
   <translation>请检查所用的答案；如答案正确，请告知表单作者。</translation>
  </message>
  <message>
   <source>Check the date and the clock of this computer.</source>
   <translation>请检查此计算机的日期和时钟。</translation>
  </message>
  <message>
   <source>Check the end of the text.</source>
   <translation>请检查文本的结尾。</translation>
  </message>
  <message>
   <source>Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name.</source>
   <translation>请检查名称；重复组内的问题须注明序号，如/data/list[2]/name。</translation>
  </message>
  <message>
   <source>Check the number.</source>
   <translation>请检查数字。</translation>
  </message>
  <message>
   <source>Check the spelling with the office, or enter the organization in the list first.</source>
   <translation>请与办事处核对写法，或先将该组织列入名单。</translation>
  </message>
  <message>
   <source>Check the type column and the headings against xlsform.org and import it again.</source>
   <translation>请对照xlsform.org检查type列和各标题，然后重新导入。</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>请检查年份。</translation>
  </message>
  <message>
   <source>Check with the office that it is the file they filled.</source>
   <translation>请与办事处核对这是否其填写的文件。</translation>
  </message>
  <message>
   <source>Choose a file that ends in .xlsx, .xls, .csv or .md.</source>
   <translation>请选择以.xlsx、.xls、.csv或.md结尾的文件。</translation>
  </message>
  <message>
   <source>Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant.</source>
   <translation>请选择名称以.assent结尾的文件或本程序生成的工作簿，或询问应为哪个文件。</translation>
  </message>
  <message>
   <source>Choose a folder of your own, or ask for the right to write there. Nothing was changed.</source>
   <translation>请选择您自己的文件夹，或申请写入权限。没有更改任何内容。</translation>
  </message>
  <message>
   <source>Choose a larger size for the parts.</source>
   <translation>请选择更大的分份大小。</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .csv.</source>
   <translation>请选择以.png、.svg或.csv结尾的名称。</translation>
  </message>
  <message>
   <source>Choose a name that ends in .xlsx or .csv.</source>
   <translation>请选择以.xlsx或.csv结尾的名称。</translation>
  </message>
  <message>
   <source>Choose an answer from the list.</source>
   <translation>请从列表中选择答案。</translation>
  </message>
  <message>
   <source>Choose an answer that goes with them, or correct the answer the list depends on.</source>
   <translation>请选择与之相符的答案，或更正该列表所依据的答案。</translation>
  </message>
  <message>
   <source>Choose another backup; the newest that opens is the best.</source>
   <translation>请选择另一个备份；能打开的最新备份最好。</translation>
  </message>
  <message>
   <source>Choose another file, folder or name, and try again.</source>
   <translation>请选择其他文件、文件夹或名称，然后重试。</translation>
  </message>
  <message>
   <source>Choose another name for the copy; the original stays as it came.</source>
   <translation>请为副本另取名称；原件保持收到时的样子。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>请选择另一个名称。</translation>
  </message>
  <message>
   <source>Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat).</source>
   <translation>最多使用{most}个字母和数字，以连字符代替空格和斜线（如UN-Habitat）。</translation>
  </message>
  <message>
   <source>Choose one of its items: {known}.</source>
   <translation>请选择其中一个项目：{known}。</translation>
  </message>
  <message>
   <source>Choose one of its versions: {known}.</source>
   <translation>请选择其中一个版本：{known}。</translation>
  </message>
  <message>
   <source>Choose one of the list in that column, then read the workbook again. Nothing was kept.</source>
   <translation>请从该列的列表中选择，然后重新读取工作簿。尚未保存任何内容。</translation>
  </message>
  <message>
   <source>Choose one of the objections that the board shows.</source>
   <translation>请选择总览中显示的一项反对。</translation>
  </message>
  <message>
   <source>Choose one of the values for every field in conflict.</source>
   <translation>请为每个有冲突的字段选择一个值。</translation>
  </message>
  <message>
   <source>Choose one of the values that stand beside each other; anything else is a correction.</source>
   <translation>请选择并列的值之一；其他任何更改都属于更正。</translation>
  </message>
  <message>
   <source>Choose one of: {known}.</source>
   <translation>请选择其中之一：{known}。</translation>
  </message>
  <message>
   <source>Choose the comments from the list of this consultation; a corrected comment has a new id.</source>
   <translation>请从此磋商的列表中选择意见；更正后的意见有新的编号。</translation>
  </message>
  <message>
   <source>Choose the end of one of the files that were taken from it.</source>
   <translation>请选择从该设备接收的某个文件的结尾。</translation>
  </message>
  <message>
   <source>Choose the file again in the form, then record.</source>
   <translation>请在表单中重新选择文件，然后记录。</translation>
  </message>
  <message>
   <source>Choose the file that ends in .assent-root, or type the words of the sheet again, in order.</source>
   <translation>请选择以 .assent-root结尾的文件，或按顺序重新输入纸上的词。</translation>
  </message>
  <message>
   <source>Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.</source>
   <translation>请选择含有workspace.assentdb文件的文件夹，或新建工作区。</translation>
  </message>
  <message>
   <source>Choose the items that are asked; their texts are fixed when the round opens.</source>
   <translation>请选择征求意见的项目；其文本在开启该轮时确定。</translation>
  </message>
  <message>
   <source>Choose the one that is meant.</source>
   <translation>请选择所指的一项。</translation>
  </message>
  <message>
   <source>Choose the organizations that are eligible; the set is fixed when the round opens.</source>
   <translation>请选择有资格的组织；该范围在本轮开启时确定。</translation>
  </message>
  <message>
   <source>Choose the text version that answers the objection.</source>
   <translation>请选择回应该反对意见的案文版本。</translation>
  </message>
  <message>
   <source>Choose {allowed}.</source>
   <translation>请选择{allowed}。</translation>
  </message>
  <message>
   <source>Close it if it is open in another program, or choose another folder; then export again.</source>
   <translation>如已在其他程序中打开，请关闭，或选择另一个文件夹；然后重新导出。</translation>
  </message>
  <message>
   <source>Close it in the spreadsheet program, then take it again.</source>
   <translation>请在电子表格程序中关闭它，然后重新接收。</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>请在那里关闭，然后重试。</translation>
  </message>
  <message>
   <source>Close the form, or change an answer first.</source>
   <translation>请关闭表单，或先更改一个答案。</translation>
  </message>
  <message>
   <source>Close this round and open the next one with the new set.</source>
   <translation>请结束本轮，并以新的范围开启下一轮。</translation>
  </message>
  <message>
   <source>Collect only signatures under one and the same request.</source>
   <translation>请只收集同一份请求上的签名。</translation>
  </message>
  <message>
   <source>Collect the signatures on that computer.</source>
   <translation>请在那台计算机上收集签名。</translation>
  </message>
  <message>
   <source>Comments of round {number} still wait for a disposition: {count}.</source>
   <translation>第{number}轮仍待处理的意见：{count}。</translation>
  </message>
  <message>
   <source>Comments that may not be published or are editorial stay out of the note: {count}.</source>
   <translation>不得公布或属编辑性质而未列入说明的意见：{count}。</translation>
  </message>
  <message>
   <source>Compare the code aloud with your secretariat before you take anything from this sender.</source>
   <translation>在接收该发送者的任何内容之前，请与秘书处读出代码核对。</translation>
  </message>
  <message>
   <source>Convert the XLSForm workbook again, or ask its author to check it.</source>
   <translation>请重新转换XLSForm工作簿，或请其作者检查。</translation>
  </message>
  <message>
   <source>Converting the workbook needed more memory than it is given.</source>
   <translation>转换工作簿所需的内存超过了分配的内存。</translation>
  </message>
  <message>
   <source>Converting the workbook took longer than {seconds} seconds and was stopped.</source>
   <translation>转换工作簿超过{seconds}秒，已停止。</translation>
  </message>
  <message>
   <source>Copy it again from where it came; an e-mail or a full stick may have cut it.</source>
   <translation>请从来源处重新复制；可能因邮件或U盘已满而被截断。</translation>
  </message>
  <message>
   <source>Copy it again, or ask for it again; the download or copy was cut short.</source>
   <translation>请重新复制或索取；下载或复制中断。</translation>
  </message>
  <message>
   <source>Copy it to this computer first, or ask for it again.</source>
   <translation>请先复制到此计算机，或重新索取。</translation>
  </message>
  <message>
   <source>Copy the folder to another disk, then open it there. What was saved before is not affected.</source>
   <translation>请将文件夹复制到另一磁盘并在那里打开。先前保存的内容不受影响。</translation>
  </message>
  <message>
   <source>Copy the update file again from where it came. Nothing was changed here.</source>
   <translation>请从来源处重新复制更新文件。此处没有更改任何内容。</translation>
  </message>
  <message>
   <source>Copy the whole folder to a safe place first, then restore the last backup and take the bundles you have received since.</source>
   <translation>请先将整个文件夹复制到安全处，然后恢复最近的备份，并接收此后收到的数据包。</translation>
  </message>
  <message>
   <source>Copy the whole folder to this computer and open it there.</source>
   <translation>请将整个文件夹复制到这台计算机上，然后在那里打开。</translation>
  </message>
  <message>
   <source>Copy the whole line again, from the first letter of the name to the last letter.</source>
   <translation>请重新复制整行，从名称的第一个字母到最后一个字母。</translation>
  </message>
  <message>
   <source>Correct the answer, or leave the whole row out.</source>
   <translation>请更正答案，或不收入整行。</translation>
  </message>
  <message>
   <source>Correct the expression in the form's workbook and import it again.</source>
   <translation>请在表单的工作簿中更正该表达式并重新导入。</translation>
  </message>
  <message>
   <source>Correct this place in the workbook and import it again.</source>
   <translation>请更正工作簿中的此处并重新导入。</translation>
  </message>
  <message>
   <source>Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again.</source>
   <translation>请删除不属于表单的内容（图片、其他工作表、空行）并重新保存。</translation>
  </message>
  <message>
   <source>Digits of another script were read as digits.</source>
   <translation>其他文字的数字已按数字读取。</translation>
  </message>
  <message>
   <source>Do it there. If that computer is lost, take the list over: Secretariat, Root keys.</source>
   <translation>请在那台计算机上操作。如果它已丢失，请接管名单：秘书处，根密钥。</translation>
  </message>
  <message>
   <source>Do not admit the device. Ask the office to read the code again, letter by letter.</source>
   <translation>请勿接纳该设备。请办事处逐字重新读出代码。</translation>
  </message>
  <message>
   <source>Do not open it elsewhere; ask the sender whether they sent it.</source>
   <translation>请勿在别处打开；请询问发送者是否发送过。</translation>
  </message>
  <message>
   <source>Do not open it unless you know who made it.</source>
   <translation>除非知道由谁制作，否则请勿打开。</translation>
  </message>
  <message>
   <source>Do not sign it and do not use it. Ask where it comes from.</source>
   <translation>不要签署，也不要使用。请问清它的来源。</translation>
  </message>
  <message>
   <source>Do not use it. Ask your secretariat for the update file again, by another way.</source>
   <translation>请勿使用。请通过其他途径向秘书处重新索取更新文件。</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} by telephone whether they sent it.</source>
   <translation>请勿使用。请打电话询问{origin}是否发送过。</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again, and do not edit bundle files.</source>
   <translation>请勿使用。请{origin}重新导出，并且不要编辑数据包文件。</translation>
  </message>
  <message>
   <source>Do not use it. Ask {origin} to export it again.</source>
   <translation>请勿使用。请{origin}重新导出。</translation>
  </message>
  <message>
   <source>Do not use it. Check the workspace, and restore a backup made before.</source>
   <translation>请勿使用。请检查工作区，并恢复此前的备份。</translation>
  </message>
  <message>
   <source>Do not use it. Entries made before that remain; ask the office which device they use now.</source>
   <translation>请勿使用。此前的条目保留；请询问办事处现在使用哪台设备。</translation>
  </message>
  <message>
   <source>Do not use it; ask the office that sent it where it comes from.</source>
   <translation>请勿使用；请询问发送的办事处其来源。</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender for the original workbook.</source>
   <translation>请勿使用；请向发送者索取原工作簿。</translation>
  </message>
  <message>
   <source>Do not use it; ask the sender where it comes from.</source>
   <translation>请勿使用；请询问发送者其来源。</translation>
  </message>
  <message>
   <source>Do not use this file. Call the secretariat and compare its code aloud.</source>
   <translation>请勿使用此文件。请致电秘书处并读出代码核对。</translation>
  </message>
  <message>
   <source>Enter its text first: nobody can take a position on an empty slot.</source>
   <translation>请先录入案文：对空白处无法表明立场。</translation>
  </message>
  <message>
   <source>Entries cannot be added to or removed from {ref} by hand.</source>
   <translation>无法手动增加或移除{ref}中的各项。</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} cannot be read: {detail}</source>
   <translation>{origin}的条目{index}无法读取：{detail}</translation>
  </message>
  <message>
   <source>Entry {index} of {origin} is not the one that was written: its hash does not agree.</source>
   <translation>{origin}的条目{index}与所写的不同：其哈希值不符。</translation>
  </message>
  <message>
   <source>Export your whole log and send it to the secretariat and to your auditor.</source>
   <translation>请导出您的完整日志，发送给秘书处和您的审计人员。</translation>
  </message>
  <message>
   <source>Fill in the template as it is: {expected}.</source>
   <translation>请照原样填写模板：{expected}。</translation>
  </message>
  <message>
   <source>Fill in the workbook that was written here, and keep its hidden second row.</source>
   <translation>请填写本程序写出的工作簿，并保留其隐藏的第二行。</translation>
  </message>
  <message>
   <source>Fill in the {field}; an endorsement is an act of an authority on a date.</source>
   <translation>请填写{field}；认可是有权机构在某一日期作出的行为。</translation>
  </message>
  <message>
   <source>For {field} it was not said which value holds.</source>
   <translation>没有说明{field}以哪个值为准。</translation>
  </message>
  <message>
   <source>Free some space (empty the wastebasket, move large files away), then do it again.</source>
   <translation>请腾出空间（清空回收站、移走大文件），然后重做。</translation>
  </message>
  <message>
   <source>Free some space and start the update again. Nothing was changed here.</source>
   <translation>请腾出空间，然后重新开始更新。此处没有更改任何内容。</translation>
  </message>
  <message>
   <source>From now on {threshold} of these {count} root keys sign together: {codes}</source>
   <translation>从现在起，这{count}个根密钥中由{threshold}个共同签名：{codes}</translation>
  </message>
  <message>
   <source>Give an age recipient: it begins with age1.</source>
   <translation>请给出age接收方：以age1开头。</translation>
  </message>
  <message>
   <source>Give each choice of a list its own name, unless a filter tells them apart.</source>
   <translation>请为列表中的每个选项取不同的名称，除非有筛选条件加以区分。</translation>
  </message>
  <message>
   <source>Give each comment a disposition, if only “noted”, before the round is consolidated.</source>
   <translation>请在汇总本轮之前处理每一条意见，至少标为“注意到”。</translation>
  </message>
  <message>
   <source>Give it a passphrase first.</source>
   <translation>请先为它设置口令。</translation>
  </message>
  <message>
   <source>Give it in a file or in the environment: `assent {verb} --help`.</source>
   <translation>请通过文件或环境变量提供：`assent {verb} --help`。</translation>
  </message>
  <message>
   <source>Give one of them another name, and answer with that name.</source>
   <translation>请给其中一个另取名称，并用该名称作答。</translation>
  </message>
  <message>
   <source>Give the secretariat's key, one line, as you have it from somewhere else than the file.</source>
   <translation>请给出秘书处的密钥（一行），它应来自该文件以外的来源。</translation>
  </message>
  <message>
   <source>Go on working. If it happens again, open Help and save a report for those who look after the program.</source>
   <translation>请继续工作。如再次发生，请打开“帮助”，为程序维护人员保存一份报告。</translation>
  </message>
  <message>
   <source>Go through the list beside the note and settle each point.</source>
   <translation>请逐项查看说明旁边的清单并加以解决。</translation>
  </message>
  <message>
   <source>Groups stand inside one another too deeply to be converted.</source>
   <translation>分组嵌套过深，无法转换。</translation>
  </message>
  <message>
   <source>Hidden columns were read like the others: {columns}.</source>
   <translation>隐藏的列与其他列一样读取：{columns}。</translation>
  </message>
  <message>
   <source>If answers stand there, move them to the sheet of the form and send it again.</source>
   <translation>如那里有答案，请移到表单的工作表并重新发送。</translation>
  </message>
  <message>
   <source>If the earlier status was wrong, record a correction and give its reason.</source>
   <translation>如先前的状态不正确，请记录更正并说明理由。</translation>
  </message>
  <message>
   <source>If the workbook has such a sheet under other headings, put the headings back.</source>
   <translation>如工作簿中有标题不同的此工作表，请恢复标题。</translation>
  </message>
  <message>
   <source>Install the form again from its workbook.</source>
   <translation>请从工作簿重新安装该表单。</translation>
  </message>
  <message>
   <source>Install the form and export again.</source>
   <translation>请安装该表单并重新导出。</translation>
  </message>
  <message>
   <source>Install the form and take the workbook again.</source>
   <translation>请安装该表单并重新接收工作簿。</translation>
  </message>
  <message>
   <source>Install the newer version on this computer. Nothing in the workspace was changed.</source>
   <translation>请在此计算机上安装较新的版本。工作区中没有更改任何内容。</translation>
  </message>
  <message>
   <source>Install the newest version of the form, or ask the office to correct the record.</source>
   <translation>请安装表单的最新版本，或请办事处更正记录。</translation>
  </message>
  <message>
   <source>Install the newest version of the program, or ask the sender to write the file again.</source>
   <translation>请安装程序的最新版本，或请发送者重新生成文件。</translation>
  </message>
  <message>
   <source>It is asked for with the next bundle from here, and comes with the one after it.</source>
   <translation>将随此处发出的下一个数据包索取，并随其后的数据包送达。</translation>
  </message>
  <message>
   <source>It is not known here whose signature the proof should carry.</source>
   <translation>这里不知道该证明应带有谁的签名。</translation>
  </message>
  <message>
   <source>It may have been recorded or discarded; look in the list of records.</source>
   <translation>可能已记录或丢弃；请查看记录列表。</translation>
  </message>
  <message>
   <source>Item {item} of {consultation} has been asked in a round and cannot be left out any more.</source>
   <translation>{consultation}的第{item}项已在某一轮次中提出，不能再略去。</translation>
  </message>
  <message>
   <source>Its file is kept; export it from the list of drafts, or begin the form again.</source>
   <translation>其文件已保存；请从草稿列表导出，或重新开始填写表单。</translation>
  </message>
  <message>
   <source>Its value comes from the form; change the answers it is made from.</source>
   <translation>其值来自表单；请更改所依据的答案。</translation>
  </message>
  <message>
   <source>Keep it in the file, and open the next round without it.</source>
   <translation>请将其保留在文件中，并在开启下一轮次时不包括该项。</translation>
  </message>
  <message>
   <source>Keep the file. Ask the secretariat for its whole log, and show both to your auditor.</source>
   <translation>请保留该文件。请向秘书处索取其完整日志，并将两者交给您的审计人员。</translation>
  </message>
  <message>
   <source>Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here.</source>
   <translation>请保留{installed}版，或向秘书处索取更新的更新文件。这里没有任何改动。</translation>
  </message>
  <message>
   <source>Leave it out, or change the answer that the question depends on.</source>
   <translation>请略去，或更改该问题所依据的答案。</translation>
  </message>
  <message>
   <source>Let another computer of the secretariat take over, or add one.</source>
   <translation>请让秘书处的另一台计算机接管，或添加一台。</translation>
  </message>
  <message>
   <source>Letters written in two ways were brought into one.</source>
   <translation>两种写法的字母已统一为一种。</translation>
  </message>
  <message>
   <source>Line ends were brought into one form.</source>
   <translation>行尾已统一为一种形式。</translation>
  </message>
  <message>
   <source>List them first, and copy the id.</source>
   <translation>请先列出，然后复制编号。</translation>
  </message>
  <message>
   <source>List what waits; it may have been decided, or its workbook may have come again.</source>
   <translation>请列出待处理内容；该问题可能已有决定，或其工作簿已重新收到。</translation>
  </message>
  <message>
   <source>Look at `assent {verb} --help`.</source>
   <translation>请参阅`assent {verb} --help`。</translation>
  </message>
  <message>
   <source>Look at its history on the board; a new objection begins with a new position.</source>
   <translation>请在看板上查看其历史；新的反对须从新的立场开始。</translation>
  </message>
  <message>
   <source>Look at the list again; it may have been taken in the meantime.</source>
   <translation>请再看一次清单；它可能已被接收。</translation>
  </message>
  <message>
   <source>Look at the list of comments that were put together.</source>
   <translation>请查看已合并意见的清单。</translation>
  </message>
  <message>
   <source>Look at the list of offices for the devices of each.</source>
   <translation>请在办事处名单中查看各办事处的设备。</translation>
  </message>
  <message>
   <source>Look at the list of offices, or write the bundle for all.</source>
   <translation>请查看办事处名单，或为所有办事处制作数据包。</translation>
  </message>
  <message>
   <source>Look for it in the list of records; it may not have arrived yet.</source>
   <translation>请在记录列表中查找；可能尚未到达。</translation>
  </message>
  <message>
   <source>Make one first, and give its three shares to three people.</source>
   <translation>请先制作，并将其三份交给三个人。</translation>
  </message>
  <message>
   <source>Most answers of this row are those of {other}: rows may have been sorted without their references.</source>
   <translation>此行的大部分答案属于{other}：各行可能在不带编号的情况下被排序。</translation>
  </message>
  <message>
   <source>Most answers of this row do not fit their questions; they may stand in the wrong columns.</source>
   <translation>此行的大部分答案与其问题不符；可能位于其他列。</translation>
  </message>
  <message>
   <source>Move long lists into CSV files and remove pictures from the workbook.</source>
   <translation>请将长列表移到CSV文件，并移除工作簿中的图片。</translation>
  </message>
  <message>
   <source>Move long lists into CSV files, or split the form, and import it again.</source>
   <translation>请将长列表移到CSV文件，或拆分表单，然后重新导入。</translation>
  </message>
  <message>
   <source>Move long lists into attached CSV files, or split the form.</source>
   <translation>请将长列表移到附带的CSV文件，或拆分表单。</translation>
  </message>
  <message>
   <source>Move the answers under their headings and send the workbook again.</source>
   <translation>请将答案移到各自的标题之下，并重新发送工作簿。</translation>
  </message>
  <message>
   <source>Move the cells back and send the workbook again.</source>
   <translation>请将单元格移回原处并重新发送工作簿。</translation>
  </message>
  <message>
   <source>Name each key once, at most 32 of them, and ask for at least one and at most all.</source>
   <translation>每个密钥只列一次，最多32个；要求的数目至少一个，至多全部。</translation>
  </message>
  <message>
   <source>Name it with --form, or put it into the JSON as "form".</source>
   <translation>请用--form指定，或在JSON中写为"form"。</translation>
  </message>
  <message>
   <source>Name the one you mean with --consultation.</source>
   <translation>用 --consultation指明是哪一项磋商。</translation>
  </message>
  <message>
   <source>No QR code of this program was found in the picture {name}.</source>
   <translation>在图片{name}中没有找到本程序的二维码。</translation>
  </message>
  <message>
   <source>No answer names the file {name}, so it would not belong to the record.</source>
   <translation>没有任何答案提到文件{name}，因此它不会属于该记录。</translation>
  </message>
  <message>
   <source>No comments of {consultation} are put together under “{cluster}”.</source>
   <translation>{consultation}没有以“{cluster}”为名合并的意见。</translation>
  </message>
  <message>
   <source>No file of {device} ended after {entries} entries.</source>
   <translation>{device}没有任何文件在第{entries}条记录后结束。</translation>
  </message>
  <message>
   <source>No id begins with “{start}”.</source>
   <translation>没有以“{start}”开头的编号。</translation>
  </message>
  <message>
   <source>No newer version for this computer has come with a bundle.</source>
   <translation>没有数据包带来适用于这台计算机的新版本。</translation>
  </message>
  <message>
   <source>No position of ours on {item} waits to be given again.</source>
   <translation>关于{item}，没有待再次给出的我方立场。</translation>
  </message>
  <message>
   <source>No question {key} waits here.</source>
   <translation>此处没有待处理的问题{key}。</translation>
  </message>
  <message>
   <source>No round of “{consultation}” is open.</source>
   <translation>“{consultation}”没有开启的轮次。</translation>
  </message>
  <message>
   <source>No update file was named.</source>
   <translation>没有指明更新文件。</translation>
  </message>
  <message>
   <source>Nothing can be written into {folder}.</source>
   <translation>无法写入{folder}。</translation>
  </message>
  <message>
   <source>Nothing in this file says that it was made from the form; only its headings are alike.</source>
   <translation>此文件中没有任何内容表明它由该表单制成，只有标题相似。</translation>
  </message>
  <message>
   <source>Nothing more is accepted from {device} after {size} entries. Reason: {reason}</source>
   <translation>{device}在{size}个条目之后的内容不再接受。原因：{reason}</translation>
  </message>
  <message>
   <source>Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting.</source>
   <translation>如在途中，则无须处理；否则请索取较早的文件。此文件已保留等待。</translation>
  </message>
  <message>
   <source>Nothing needs doing.</source>
   <translation>无需任何操作。</translation>
  </message>
  <message>
   <source>Nothing needs doing. If the installed version gives trouble, ask for a newer update.</source>
   <translation>无须处理。如已安装的版本有问题，请索取较新的更新。</translation>
  </message>
  <message>
   <source>Nothing needs doing. When one comes, it is named on the home page.</source>
   <translation>无需操作。新版本到达时，主页会显示。</translation>
  </message>
  <message>
   <source>Nothing needs doing; send the office the next bundle.</source>
   <translation>无须处理；请向办事处发送下一个数据包。</translation>
  </message>
  <message>
   <source>Nothing that came from the secretariat proves yet that it holds this revision.</source>
   <translation>从秘书处收到的内容尚不能证明它持有此修订。</translation>
  </message>
  <message>
   <source>Nothing was changed in this record.</source>
   <translation>此记录没有更改。</translation>
  </message>
  <message>
   <source>On a machine with an administrator's package, ask for the new package instead.</source>
   <translation>在使用管理员安装包的计算机上，请索取新的安装包。</translation>
  </message>
  <message>
   <source>One more computer becomes a computer of the secretariat: {name}, code of its key {code}.</source>
   <translation>又有一台计算机成为秘书处的计算机：{name}，其密钥代码为{code}。</translation>
  </message>
  <message>
   <source>One of the entries is not written as this program writes them ({rule}).</source>
   <translation>有一个条目的写法与本程序不同（{rule}）。</translation>
  </message>
  <message>
   <source>Only the secretariat's workspace can do this.</source>
   <translation>只有秘书处的工作区可以这样做。</translation>
  </message>
  <message>
   <source>Open a round first.</source>
   <translation>请先开启一轮。</translation>
  </message>
  <message>
   <source>Open a round with this item first.</source>
   <translation>请先就此项目开启一轮。</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, delete what does not belong to the form, save and take it again.</source>
   <translation>请用电子表格软件打开，删除不属于表单的内容，保存后重新接收。</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
   <translation>请用电子表格软件打开，重新保存为.xlsx后导入该文件。</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it again as .xlsx, and take that file.</source>
   <translation>请用电子表格软件打开，重新保存为.xlsx后接收该文件。</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program, save it as .xlsx, and take that file.</source>
   <translation>请用电子表格软件打开，保存为.xlsx后接收该文件。</translation>
  </message>
  <message>
   <source>Open it, answer what the form asks, and finish it.</source>
   <translation>请打开它，回答表单的问题，然后完成。</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation>请将其打开，或为新工作区选择空文件夹。</translation>
  </message>
  <message>
   <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
   <translation>请用电子表格软件打开并保存该文件，或直接写入值。</translation>
  </message>
  <message>
   <source>Open the note again: it may have been composed anew.</source>
   <translation>请重新打开说明：可能已重新编写。</translation>
  </message>
  <message>
   <source>Open them with the form they were given on.</source>
   <translation>请用作答时所用的表单打开。</translation>
  </message>
  <message>
   <source>Opening the file would keep this computer busy for very long; files made by this program do not.</source>
   <translation>打开该文件会长时间占用此计算机；本程序生成的文件不会如此。</translation>
  </message>
  <message>
   <source>Our position on {item} cannot be given again as it is: {why}</source>
   <translation>我方关于{item}的立场无法原样再次给出：{why}</translation>
  </message>
  <message>
   <source>Paragraph {number} holds an e-mail address: {found}</source>
   <translation>第{number}段含有电子邮件地址：{found}</translation>
  </message>
  <message>
   <source>Paragraph {number} names {organization} (“{found}”), which did not ask to be named.</source>
   <translation>第{number}段点名{organization}（“{found}”），而该组织没有要求点名。</translation>
  </message>
  <message>
   <source>Paragraph {number} still waits for a translation.</source>
   <translation>第{number}段仍待翻译。</translation>
  </message>
  <message>
   <source>Part {number} of {count} is here twice with different contents.</source>
   <translation>{count}个部分中的第{number}部分有两份，内容不同。</translation>
  </message>
  <message>
   <source>Parts of another file, the first of which came on {day}, were given up to make room: {present} of {count} were here.</source>
   <translation>为腾出空间，已放弃另一个文件的部分（首个部分于{day}到达）：此前有{count}个中的{present}个。</translation>
  </message>
  <message>
   <source>Parts of this file come from another template ({form} {version}); it was read as {chosen}.</source>
   <translation>此文件的部分内容来自另一模板（{form} {version}）；已按{chosen}读取。</translation>
  </message>
  <message>
   <source>Paste the official text of that language into the consultation.</source>
   <translation>请将该语文的正式案文粘贴到磋商中。</translation>
  </message>
  <message>
   <source>Photograph the code again: straight, sharp, filling the picture, with its white margin.</source>
   <translation>请重新拍摄二维码：端正、清晰、充满画面，并保留白边。</translation>
  </message>
  <message>
   <source>Put all choices in order.</source>
   <translation>请排列所有选项。</translation>
  </message>
  <message>
   <source>Put its headings back as they were and send the workbook again, or take the row without it.</source>
   <translation>请恢复其标题并重新发送工作簿，或接收该行而不含此项。</translation>
  </message>
  <message>
   <source>Put the comments on each item together by themselves.</source>
   <translation>请将每个项目的意见分别合并。</translation>
  </message>
  <message>
   <source>Put the headings back into one row above the answers and take the workbook again.</source>
   <translation>请将标题放回答案上方的同一行，然后重新接收该工作簿。</translation>
  </message>
  <message>
   <source>Put the old text back, or close this round and open the next one on the new text.</source>
   <translation>请恢复原案文，或结束本轮并以新案文开启下一轮。</translation>
  </message>
  <message>
   <source>Put the paragraph on the objections back; the record keeps them.</source>
   <translation>请恢复关于反对意见的段落；案卷中保留了这些意见。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped: it {what}.</source>
   <translation>读取{name}已停止：{what}。</translation>
  </message>
  <message>
   <source>Remark of the converter: {detail}</source>
   <translation>转换程序的说明：{detail}</translation>
  </message>
  <message>
   <source>Remove empty formatted rows and columns, or split the form, and import it again.</source>
   <translation>请移除带格式的空行和空列，或拆分表单，然后重新导入。</translation>
  </message>
  <message>
   <source>Remove the column if nobody needs it.</source>
   <translation>如无人需要，请移除该列。</translation>
  </message>
  <message>
   <source>Rename the offices; the name is part of what the code stands for that was compared aloud.</source>
   <translation>请为各办事处更名；该名称是经口头核对的代码所代表内容的一部分。</translation>
  </message>
  <message>
   <source>Replace {detail} in the form's workbook and import it again.</source>
   <translation>请替换表单工作簿中的{detail}并重新导入。</translation>
  </message>
  <message>
   <source>Reword the paragraph, or allow the name with a reason.</source>
   <translation>请改写该段，或说明理由后允许点名。</translation>
  </message>
  <message>
   <source>Round {number} asks nothing.</source>
   <translation>第{number}轮没有任何项目。</translation>
  </message>
  <message>
   <source>Round {number} cannot go on in this way: it is {what}.</source>
   <translation>第{number}轮不能这样继续：目前{what}。</translation>
  </message>
  <message>
   <source>Round {number} has a deadline or a grace period that cannot be kept: {value}.</source>
   <translation>第{number}轮的截止时间或宽限期无法遵守：{value}。</translation>
  </message>
  <message>
   <source>Round {number} has nobody who may take a position.</source>
   <translation>第{number}轮没有可表明立场的组织。</translation>
  </message>
  <message>
   <source>Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come.</source>
   <translation>第{number}轮维持原状：此举须有主席的一句话，以及尚未到来的截止时间。</translation>
  </message>
  <message>
   <source>Round {number} would close {hours} hours after it opens; the silence rule needs {least}.</source>
   <translation>第{number}轮将在开启{hours}小时后结束；默许规则要求{least}。</translation>
  </message>
  <message>
   <source>Row {row} of {name} says “{said}”, which is not a decision.</source>
   <translation>{name}第{row}行写的是“{said}”，这不是一项决定。</translation>
  </message>
  <message>
   <source>Save it as .xlsx or as CSV UTF-8.</source>
   <translation>请保存为.xlsx或CSV UTF-8。</translation>
  </message>
  <message>
   <source>Save it as an ordinary PNG, or open it in the window, which reads photographs too.</source>
   <translation>请保存为普通PNG，或在也能读取照片的窗口中打开。</translation>
  </message>
  <message>
   <source>Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.</source>
   <translation>请以较小的尺寸保存（灰度、较低分辨率扫描），或用文字说明其存放处。</translation>
  </message>
  <message>
   <source>Save it without a password and import it again.</source>
   <translation>请不设密码保存并重新导入。</translation>
  </message>
  <message>
   <source>Say in a sentence why; the organization will read it.</source>
   <translation>请用一句话说明理由；该组织会读到。</translation>
  </message>
  <message>
   <source>Say whether it is a record.</source>
   <translation>请说明这是否为记录。</translation>
  </message>
  <message>
   <source>Say whether it is that record; a new record is sent in a row of its own reference.</source>
   <translation>请说明是否为该记录；新记录应填在有自己编号的行中。</translation>
  </message>
  <message>
   <source>Say whether it still counts.</source>
   <translation>请说明是否仍然有效。</translation>
  </message>
  <message>
   <source>Say whether it was moved on purpose.</source>
   <translation>请说明是否有意移动。</translation>
  </message>
  <message>
   <source>Say whether the answer stands in the right row.</source>
   <translation>请说明答案是否在正确的行中。</translation>
  </message>
  <message>
   <source>Say whether the note is the answer.</source>
   <translation>请说明批注是否为答案。</translation>
  </message>
  <message>
   <source>Say whether the number is written as it should be.</source>
   <translation>请说明数字的写法是否正确。</translation>
  </message>
  <message>
   <source>Say whether the question is left open.</source>
   <translation>请说明该问题是否不作回答。</translation>
  </message>
  <message>
   <source>Say whether the result {shown} is meant.</source>
   <translation>请说明所指是否为结果{shown}。</translation>
  </message>
  <message>
   <source>Say whether the row belongs to the office of this workbook.</source>
   <translation>请说明此行是否属于该工作簿的办事处。</translation>
  </message>
  <message>
   <source>Say whether the row is a new record; if not, write its reference and send the workbook again.</source>
   <translation>请说明此行是否为新记录；若不是，请填写其编号并重新发送工作簿。</translation>
  </message>
  <message>
   <source>Say whether the row is a record of this form.</source>
   <translation>请说明此行是否为该表单的记录。</translation>
  </message>
  <message>
   <source>Say whether the row is whole, or ask for the file again.</source>
   <translation>请说明此行是否完整，或索取该文件。</translation>
  </message>
  <message>
   <source>Say whether the row is {proposed}.</source>
   <translation>请说明该行是否为{proposed}。</translation>
  </message>
  <message>
   <source>Say whether the text is as it should be.</source>
   <translation>请说明文字是否正确。</translation>
  </message>
  <message>
   <source>Say whether the value of the merged cell is meant here too.</source>
   <translation>请说明合并单元格的值是否也适用于此处。</translation>
  </message>
  <message>
   <source>Say whether these coordinates are meant.</source>
   <translation>请说明所指是否为这些坐标。</translation>
  </message>
  <message>
   <source>Say whether they are to be deleted.</source>
   <translation>请说明是否要删除。</translation>
  </message>
  <message>
   <source>Say whether this date is meant.</source>
   <translation>请说明所指是否为此日期。</translation>
  </message>
  <message>
   <source>Say whether this text is meant.</source>
   <translation>请说明所指是否为此文本。</translation>
  </message>
  <message>
   <source>Say whether {ref} really changed so much.</source>
   <translation>请说明{ref}是否确有如此大的变动。</translation>
  </message>
  <message>
   <source>Say whether {shown} answers the question named here.</source>
   <translation>请说明{shown}是否回答此处所列的问题。</translation>
  </message>
  <message>
   <source>Say which date is meant.</source>
   <translation>请说明所指的日期。</translation>
  </message>
  <message>
   <source>Say which number is meant.</source>
   <translation>请说明所指的数字。</translation>
  </message>
  <message>
   <source>Say which number the question wants.</source>
   <translation>请说明该问题要求的数字。</translation>
  </message>
  <message>
   <source>Say which question it answers, or leave it out.</source>
   <translation>请说明所回答的问题，或略去。</translation>
  </message>
  <message>
   <source>Say which row is meant; a row taken as well becomes a record of its own.</source>
   <translation>请说明所指的行；另外接收的行将成为单独的记录。</translation>
  </message>
  <message>
   <source>Say why in one sentence, which stays with the act, and choose a later deadline.</source>
   <translation>请用一句话说明理由（随此举保存），并选择更晚的截止时间。</translation>
  </message>
  <message>
   <source>Scan the code again, or copy its text again from ASSENT: to the end.</source>
   <translation>请重新扫描代码，或从ASSENT: 起重新复制其文本直至末尾。</translation>
  </message>
  <message>
   <source>Send it as a file, or export fewer records.</source>
   <translation>请以文件形式发送，或减少导出的记录。</translation>
  </message>
  <message>
   <source>Send the enrolment request, and take the bundle that answers it.</source>
   <translation>请发送登记请求，并接收对其答复的数据包。</translation>
  </message>
  <message>
   <source>Send the file beside the workbook, or use the program for this question.</source>
   <translation>请将文件与工作簿一并发送，或用程序回答此问题。</translation>
  </message>
  <message>
   <source>Send the next bundle, and take the secretariat's answer; then save the proof.</source>
   <translation>请发送下一个数据包并接收秘书处的答复；然后保存证明。</translation>
  </message>
  <message>
   <source>Send the office a form written by this program, or let the office take the file itself.</source>
   <translation>请向该办事处发送由本程序生成的表单，或由该办事处自行接收该文件。</translation>
  </message>
  <message>
   <source>Send the small update file against the installed version, or carry this one on a stick.</source>
   <translation>请发送针对已安装版本的小更新文件，或用U盘携带此文件。</translation>
  </message>
  <message>
   <source>Send to one office after the other, or leave out what other offices wrote.</source>
   <translation>请逐个办事处发送，或略去其他办事处所写的内容。</translation>
  </message>
  <message>
   <source>Set a deadline after the opening and a grace of 0 to {most} hours.</source>
   <translation>请将截止时间设在开启之后，宽限期设为0至{most}小时。</translation>
  </message>
  <message>
   <source>Set a later deadline.</source>
   <translation>请设定较晚的截止时间。</translation>
  </message>
  <message>
   <source>Set the date and time of this computer, then do it again. Nothing was lost.</source>
   <translation>请设置本计算机的日期和时间，然后重做。没有丢失任何内容。</translation>
  </message>
  <message>
   <source>Several answers in one cell were separated.</source>
   <translation>一个单元格中的多个答案已分开。</translation>
  </message>
  <message>
   <source>Some calculations of this form depend on their own result: {path}.</source>
   <translation>此表单的某些计算取决于自身的结果：{path}。</translation>
  </message>
  <message>
   <source>Something outside the program is not as it should be.</source>
   <translation>程序之外有异常情况。</translation>
  </message>
  <message>
   <source>Spaces around the answer were left out.</source>
   <translation>答案前后的空格已略去。</translation>
  </message>
  <message>
   <source>Start it as `assent {verb}`, the program that also opens the window.</source>
   <translation>请以`assent {verb}`方式启动，即同时能打开窗口的程序。</translation>
  </message>
  <message>
   <source>Take four words that do not belong together.</source>
   <translation>请用四个互不相关的词。</translation>
  </message>
  <message>
   <source>Take its enrolment request first.</source>
   <translation>请先接收其登记请求。</translation>
  </message>
  <message>
   <source>Take only parts of one export together; ask for the parts again if both look right.</source>
   <translation>请只同时接收同一次导出的各部分；如两者看似都正确，请重新索取。</translation>
  </message>
  <message>
   <source>Take or record its position first, then take the table again.</source>
   <translation>请先接收或记录其立场，然后重新接收该表。</translation>
  </message>
  <message>
   <source>Take the address out of the paragraph.</source>
   <translation>请从段落中删去该地址。</translation>
  </message>
  <message>
   <source>Take the bundle that holds the earlier record first, or record this one as new.</source>
   <translation>请先接收含有先前记录的数据包，或将此记录作为新记录。</translation>
  </message>
  <message>
   <source>Take the earlier files, or delete some that wait; then take this one again.</source>
   <translation>请接收更早的文件，或删除一些等待中的文件；然后重新接收此文件。</translation>
  </message>
  <message>
   <source>Take the other parts too, in any order. This one is kept waiting.</source>
   <translation>请同样接收其他部分，顺序不限。此部分已保留等待。</translation>
  </message>
  <message>
   <source>Take the secretariat's bundle first, then take the table again.</source>
   <translation>请先接收秘书处的数据包，然后重新接收该表。</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first, or send the file unencrypted.</source>
   <translation>请先接收秘书处的最新数据包，或不加密发送文件。</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle first.</source>
   <translation>请先接收秘书处最新的数据包。</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle, or install the form from its workbook.</source>
   <translation>请接收秘书处的最新数据包，或从工作簿安装表单。</translation>
  </message>
  <message>
   <source>Take the secretariat's latest bundle.</source>
   <translation>请接收秘书处的最新数据包。</translation>
  </message>
  <message>
   <source>Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting.</source>
   <translation>请先接收秘书处最新的文件，或请发送方提供完整日志（一个文件）。此文件保留等待。</translation>
  </message>
  <message>
   <source>Take the workbook where the template was made, or enter the correction by hand.</source>
   <translation>请在生成模板的地方接收工作簿，或手动输入更正。</translation>
  </message>
  <message>
   <source>Take “{cluster}” apart first, or leave those comments out.</source>
   <translation>请先拆开“{cluster}”，或不选这些意见。</translation>
  </message>
  <message>
   <source>Text in the column of references that is no reference was not read: {text}</source>
   <translation>编号列中不是编号的文字未读取：{text}</translation>
  </message>
  <message>
   <source>The ZIP file {name} holds more than the program unpacks.</source>
   <translation>ZIP文件{name}的内容超过本程序可解压的数量。</translation>
  </message>
  <message>
   <source>The answer is struck through.</source>
   <translation>答案带有删除线。</translation>
  </message>
  <message>
   <source>The answer was found in the list in another spelling or language.</source>
   <translation>已在列表中以另一种写法或语文找到该答案。</translation>
  </message>
  <message>
   <source>The answers cannot be read: {detail}.</source>
   <translation>答案无法读取：{detail}。</translation>
  </message>
  <message>
   <source>The answers do not say to which form they belong.</source>
   <translation>答案没有说明属于哪个表单。</translation>
  </message>
  <message>
   <source>The bundle would need {count} QR codes; {most} are the most that anybody should scan.</source>
   <translation>该数据包需要{count}个QR码；扫描不宜超过{most}个。</translation>
  </message>
  <message>
   <source>The cell carries a note: {note}</source>
   <translation>单元格带有批注：{note}</translation>
  </message>
  <message>
   <source>The cell holds a formula that gives another result every day.</source>
   <translation>单元格中的公式每天得出不同结果。</translation>
  </message>
  <message>
   <source>The cell holds a formula whose result was never stored.</source>
   <translation>单元格中的公式从未保存过结果。</translation>
  </message>
  <message>
   <source>The cell holds {shown} as a truth value.</source>
   <translation>单元格中的{shown}为真假值。</translation>
  </message>
  <message>
   <source>The cell is empty and carries a note: {shown}</source>
   <translation>单元格为空，带有批注：{shown}</translation>
  </message>
  <message>
   <source>The cell lies under a merged one; the value above may be meant for it.</source>
   <translation>该单元格位于合并单元格之下；上方的值可能也适用于它。</translation>
  </message>
  <message>
   <source>The cell shows its number with words or in other units; it holds {shown}.</source>
   <translation>单元格以文字或其他单位显示其数字；其值为{shown}。</translation>
  </message>
  <message>
   <source>The cell shows {shown} as a percentage.</source>
   <translation>单元格以百分数显示{shown}。</translation>
  </message>
  <message>
   <source>The cell shows {shown} instead of a value.</source>
   <translation>单元格显示{shown}，而不是值。</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along.</source>
   <translation>选项所在的列表没有随附。</translation>
  </message>
  <message>
   <source>The choices are in a list that did not come along; it is asked as text.</source>
   <translation>选项所在的列表没有随附；该问题以文本形式提出。</translation>
  </message>
  <message>
   <source>The clock of this computer says {when}; nothing can be recorded under such a date.</source>
   <translation>本计算机的时钟显示{when}；无法以这样的日期记录任何内容。</translation>
  </message>
  <message>
   <source>The clock of {origin} does not agree with the others: entry {index} is dated {days} days off.</source>
   <translation>{origin}的时钟与其他时钟不一致：条目{index}的日期相差{days}天。</translation>
  </message>
  <message>
   <source>The code read out ({heard}) is not the one of this request ({shown}).</source>
   <translation>读出的代码（{heard}）不是此请求的代码（{shown}）。</translation>
  </message>
  <message>
   <source>The column {column} is for another program; the form was converted without it.</source>
   <translation>列{column}供另一程序使用；表单转换时不含此列。</translation>
  </message>
  <message>
   <source>The column “{heading}” is not part of the form and was not read.</source>
   <translation>列“{heading}”不属于表单，没有读取。</translation>
  </message>
  <message>
   <source>The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open.</source>
   <translation>工作表中没有“{label}”一列；已有记录的答案保持不变，新行的答案留空。</translation>
  </message>
  <message>
   <source>The comment may have been edited since: look for its present wording.</source>
   <translation>该意见此后可能经过编辑：请查找其当前措辞。</translation>
  </message>
  <message>
   <source>The comment table has other columns than the template: {found}.</source>
   <translation>意见表的列与模板不同：{found}。</translation>
  </message>
  <message>
   <source>The comments to be put together are about different items: {items}.</source>
   <translation>要合并的意见涉及不同项目：{items}。</translation>
  </message>
  <message>
   <source>The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way.</source>
   <translation>文件内容无法解压（{rule}），但途中并无损坏。</translation>
  </message>
  <message>
   <source>The converter stopped at something in the workbook that it does not know ({detail}).</source>
   <translation>转换程序遇到工作簿中未知的内容而停止（{detail}）。</translation>
  </message>
  <message>
   <source>The decimal comma or the thousands signs were understood.</source>
   <translation>小数逗号或千位分隔符已识别。</translation>
  </message>
  <message>
   <source>The device of {office} is on the list already.</source>
   <translation>{office}的设备已在名单上。</translation>
  </message>
  <message>
   <source>The device {origin} was taken off the list after {valid} entries; this file has {size}.</source>
   <translation>设备{origin}在{valid}个条目之后从名单中移除；此文件有{size}个条目。</translation>
  </message>
  <message>
   <source>The disk that holds {folder} did not answer as it should: {detail}.</source>
   <translation>{folder}所在磁盘的响应不正常：{detail}。</translation>
  </message>
  <message>
   <source>The disk that holds {folder} is full; what you just did was not saved, all before it was.</source>
   <translation>{folder}所在磁盘已满；刚才的操作没有保存，此前的均已保存。</translation>
  </message>
  <message>
   <source>The disposition of comment {comment} is “{outcome}” without an observation.</source>
   <translation>意见{comment}的处理为“{outcome}”，没有意见答复。</translation>
  </message>
  <message>
   <source>The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed.</source>
   <translation>第{number}轮的资格范围自开启起已确定；{organizations}不能更改。</translation>
  </message>
  <message>
   <source>The encrypted file was damaged or cut short on its way.</source>
   <translation>加密文件在途中损坏或被截断。</translation>
  </message>
  <message>
   <source>The endorsement of {organization} cannot go from {before} to {after}.</source>
   <translation>{organization}的认可不能从{before}变为{after}。</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is dated {date}, which has not come yet.</source>
   <translation>{organization}的认可日期为{date}，该日期尚未到来。</translation>
  </message>
  <message>
   <source>The endorsement of {organization} is {status} and does not say its {field}.</source>
   <translation>{organization}的认可状态为{status}，但没有填写{field}。</translation>
  </message>
  <message>
   <source>The entries in the file are not those that {origin} signed.</source>
   <translation>文件中的条目不是{origin}所签名的条目。</translation>
  </message>
  <message>
   <source>The entries of {origin} do not lead to the root it signed over {size} entries.</source>
   <translation>{origin}的条目与其对{size}个条目签名的根不符。</translation>
  </message>
  <message>
   <source>The expression {expression} cannot be read: {detail} (at character {place}).</source>
   <translation>表达式{expression}无法读取：{detail}（第{place}个字符）。</translation>
  </message>
  <message>
   <source>The expression {expression} could not be worked out: {detail}.</source>
   <translation>表达式{expression}无法计算：{detail}。</translation>
  </message>
  <message>
   <source>The expression {expression} uses the function {detail}, which this program does not have.</source>
   <translation>表达式{expression}使用了本程序没有的函数{detail}。</translation>
  </message>
  <message>
   <source>The file carries a signature of {origin}, but its entries do not continue what was received before.</source>
   <translation>文件带有{origin}的签名，但其条目与先前收到的不相衔接。</translation>
  </message>
  <message>
   <source>The file carries macros; they were not run.</source>
   <translation>文件含有宏；没有运行。</translation>
  </message>
  <message>
   <source>The file comes from a device that is not on the list of offices (log {log}).</source>
   <translation>文件来自不在办事处名单上的设备（日志{log}）。</translation>
  </message>
  <message>
   <source>The file comes from another secretariat (code {shown}) than the one you follow (code {expected}).</source>
   <translation>文件来自另一秘书处（代码{shown}），而非您所属的秘书处（代码{expected}）。</translation>
  </message>
  <message>
   <source>The file from {origin} does not carry that office's signature, or was changed after signing.</source>
   <translation>来自{origin}的文件没有该办事处的签名，或签名后有变动。</translation>
  </message>
  <message>
   <source>The file is encrypted to others; no key of this workspace opens it.</source>
   <translation>文件是为他人加密的；此工作区没有可打开它的密钥。</translation>
  </message>
  <message>
   <source>The file is larger than a bundle may be ({what}).</source>
   <translation>文件大于数据包的上限（{what}）。</translation>
  </message>
  <message>
   <source>The file is not a complete receipt.</source>
   <translation>文件不是完整的回执。</translation>
  </message>
  <message>
   <source>The file is not a complete root request of this program, or it was changed.</source>
   <translation>该文件不是本程序完整的根密钥请求，或已被改动。</translation>
  </message>
  <message>
   <source>The file is not an enrolment request of this program, or it was changed.</source>
   <translation>文件不是本程序的登记请求，或已有变动。</translation>
  </message>
  <message>
   <source>The file is one part of several; part {missing} is still missing.</source>
   <translation>文件是若干部分之一；仍缺第{missing}部分。</translation>
  </message>
  <message>
   <source>The file is packed with word list {number}, which this copy of the program does not have.</source>
   <translation>文件以词表{number}压缩，而此程序副本没有该词表。</translation>
  </message>
  <message>
   <source>The file is written in a later form ({version}) than this program knows.</source>
   <translation>文件采用的格式（{version}）比本程序所知的更新。</translation>
  </message>
  <message>
   <source>The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here.</source>
   <translation>文件略去了它认为已知的内容：它以{origin}的前{size}个条目为依据，而这里有{known}个。</translation>
  </message>
  <message>
   <source>The file of the database is damaged: {detail}</source>
   <translation>数据库文件已损坏：{detail}</translation>
  </message>
  <message>
   <source>The file of the workspace in {folder} is damaged: {detail}.</source>
   <translation>{folder}中的工作区文件已损坏：{detail}。</translation>
  </message>
  <message>
   <source>The file refers to other files; they were not opened.</source>
   <translation>文件引用了其他文件；没有打开。</translation>
  </message>
  <message>
   <source>The file says it comes from {origin}, but it is signed with another key.</source>
   <translation>文件称来自{origin}，但以另一密钥签名。</translation>
  </message>
  <message>
   <source>The file stops early: {present} bytes of at least {expected} are here.</source>
   <translation>文件不完整：至少应有{expected}个字节，现有{present}个。</translation>
  </message>
  <message>
   <source>The file was changed on its way as if it were text: its line endings are not what was written.</source>
   <translation>文件在途中被当作文本改动：行尾与所写的不同。</translation>
  </message>
  <message>
   <source>The file was damaged on its way: its checksum does not agree (part {section}).</source>
   <translation>文件在途中损坏：校验和不符（部分{section}）。</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} has not reached this workspace.</source>
   <translation>哈希值为{sha256}的文件尚未到达此工作区。</translation>
  </message>
  <message>
   <source>The file with the hash {sha256} is not what was attached; somebody or the disk changed it here.</source>
   <translation>哈希值为{sha256}的文件不是当初所附的文件；它在此处被人或磁盘更改了。</translation>
  </message>
  <message>
   <source>The file {name} cannot be read: {detail}.</source>
   <translation>文件{name}无法读取：{detail}。</translation>
  </message>
  <message>
   <source>The file {name} could not be written: {reason}.</source>
   <translation>文件{name}无法写入：{reason}。</translation>
  </message>
  <message>
   <source>The file {name} is empty.</source>
   <translation>文件{name}是空的。</translation>
  </message>
  <message>
   <source>The file {name} is not a complete backup of a workspace.</source>
   <translation>文件{name}不是工作区的完整备份。</translation>
  </message>
  <message>
   <source>The files hold no signed result of a round.</source>
   <translation>这些文件中没有已签名的轮次结果。</translation>
  </message>
  <message>
   <source>The folder of the installation, {folder}, cannot be written to.</source>
   <translation>安装文件夹{folder}无法写入。</translation>
  </message>
  <message>
   <source>The folder {folder} already holds a workspace.</source>
   <translation>文件夹{folder}中已有工作区。</translation>
  </message>
  <message>
   <source>The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).</source>
   <translation>表单在{ref}要求的项数超过程序接受的数量（{count}；至多{limit}）。</translation>
  </message>
  <message>
   <source>The form asks to record sound; it is not recorded.</source>
   <translation>表单要求录音；不作录音。</translation>
  </message>
  <message>
   <source>The form asks where it is filled; this machine does not know.</source>
   <translation>表单询问填写地点；此计算机不知道。</translation>
  </message>
  <message>
   <source>The form cannot take this row: {sentence}</source>
   <translation>表单无法接收该行：{sentence}</translation>
  </message>
  <message>
   <source>The form does not keep the answer {value} here; nothing of the row was taken.</source>
   <translation>表单在此不保留答案{value}；该行没有接收任何内容。</translation>
  </message>
  <message>
   <source>The form does not take this comment: {sentence}</source>
   <translation>表单不接收该意见：{sentence}</translation>
  </message>
  <message>
   <source>The form no longer asks for this.</source>
   <translation>表单不再询问此项。</translation>
  </message>
  <message>
   <source>The form says that it corrects {instance}, which is not in this workspace.</source>
   <translation>表单称其更正{instance}，但此工作区中没有该项。</translation>
  </message>
  <message>
   <source>The form {form} cannot be laid out as a table: its definition is not readable.</source>
   <translation>表单{form}无法排成表格：其定义无法读取。</translation>
  </message>
  <message>
   <source>The form {form} is not in this workspace.</source>
   <translation>此工作区中没有表单{form}。</translation>
  </message>
  <message>
   <source>The grade of {item} was changed from the computed one without a reason.</source>
   <translation>{item}的支持程度与计算结果不同，但没有说明理由。</translation>
  </message>
  <message>
   <source>The head of {origin} over {size} entries does not carry its signature.</source>
   <translation>{origin}对{size}个条目的日志头没有其签名。</translation>
  </message>
  <message>
   <source>The heading “{heading}” and the hidden name of this column speak of different questions.</source>
   <translation>标题“{heading}”与此列的隐藏名称所指的问题不同。</translation>
  </message>
  <message>
   <source>The heading “{heading}” is not one of the form's; {shown} stands below it.</source>
   <translation>标题“{heading}”不属于此表单；其下为{shown}。</translation>
  </message>
  <message>
   <source>The heading “{text}” stands over the column of “{label}”; the column was read as such.</source>
   <translation>标题“{text}”位于“{label}”列之上；该列已照此读取。</translation>
  </message>
  <message>
   <source>The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings.</source>
   <translation>工作表{sheet}的隐藏名称已不存在；各列按标题识别。</translation>
  </message>
  <message>
   <source>The installed file {file} is not as it was delivered, so the small update does not fit.</source>
   <translation>已安装的文件{file}与交付时不同，因此小型更新不适用。</translation>
  </message>
  <message>
   <source>The journal of {origin} has {held} entries where {expected} should be.</source>
   <translation>{origin}的日志有{held}个条目，应有{expected}个。</translation>
  </message>
  <message>
   <source>The key of {origin} is not one that a device of this program makes: anybody could sign for it.</source>
   <translation>{origin}的密钥不是本程序的设备所生成的：任何人都可以其名义签名。</translation>
  </message>
  <message>
   <source>The keys of those who should open the file are not known here yet.</source>
   <translation>此处尚不知晓应打开该文件者的密钥。</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; check names with accents.</source>
   <translation>此文件的字符编码是推测的；请检查带符号的名称。</translation>
  </message>
  <message>
   <source>The letters of this file were guessed; {shown} may have been written with others.</source>
   <translation>此文件的字符编码是推测的；{shown}的原文可能是其他文字。</translation>
  </message>
  <message>
   <source>The letters of {shown} were damaged on the way.</source>
   <translation>{shown}的字符在途中损坏。</translation>
  </message>
  <message>
   <source>The line that says which template this is was changed.</source>
   <translation>说明这是哪个模板的那一行被改动过。</translation>
  </message>
  <message>
   <source>The line “{text}” is not a complete key.</source>
   <translation>“{text}”这一行不是完整的密钥。</translation>
  </message>
  <message>
   <source>The list of offices is kept on another computer of the secretariat ({device}).</source>
   <translation>办事处名单由秘书处的另一台计算机（{device}）维护。</translation>
  </message>
  <message>
   <source>The list {file} did not come with the form; questions that use it have no choices.</source>
   <translation>列表{file}没有随表单一起到达；使用它的问题没有选项。</translation>
  </message>
  <message>
   <source>The list {file} that came with the form cannot be read ({detail}).</source>
   <translation>随表单到达的列表{file}无法读取（{detail}）。</translation>
  </message>
  <message>
   <source>The list {list} has the choice {name} more than once; both are kept.</source>
   <translation>列表{list}中选项{name}出现不止一次；均予保留。</translation>
  </message>
  <message>
   <source>The marked copy of {name} cannot be written over {name} itself.</source>
   <translation>{name}的标注副本不能覆盖{name}本身。</translation>
  </message>
  <message>
   <source>The name that begins with “{start}” has {count} characters; {most} is the most.</source>
   <translation>以“{start}”开头的名称有{count}个字符；最多{most}个。</translation>
  </message>
  <message>
   <source>The new text of {item} is empty or the one that stands.</source>
   <translation>{item}的新文本为空，或与现有文本相同。</translation>
  </message>
  <message>
   <source>The note has no introduction yet.</source>
   <translation>说明尚无导言。</translation>
  </message>
  <message>
   <source>The note has no paragraph {key}.</source>
   <translation>说明没有段落{key}。</translation>
  </message>
  <message>
   <source>The note is not ready to leave: {first} ({count} in all)</source>
   <translation>说明尚不能发出：{first}（共{count}项）</translation>
  </message>
  <message>
   <source>The note is not signed by {origin}, or it was changed after signing.</source>
   <translation>说明没有{origin}的签名，或签名后有变动。</translation>
  </message>
  <message>
   <source>The number {shown} may be a date.</source>
   <translation>数字{shown}可能是日期。</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is to be resolved by a change that is not named.</source>
   <translation>{organization}对{item}的反对将由未指明的修改解决。</translation>
  </message>
  <message>
   <source>The objection of {organization} to {item} is {state} and cannot become {wanted}.</source>
   <translation>{organization}对{item}的反对状态为{state}，不能变为{wanted}。</translation>
  </message>
  <message>
   <source>The observation does not begin with what was decided: {observation}</source>
   <translation>意见答复没有以处理结果开头：{observation}</translation>
  </message>
  <message>
   <source>The order given for {ref} does not name every choice once.</source>
   <translation>{ref}的顺序没有将每个选项恰好列出一次。</translation>
  </message>
  <message>
   <source>The passphrase does not open this file.</source>
   <translation>该口令无法打开此文件。</translation>
  </message>
  <message>
   <source>The passphrase of a root key needs at least {least} letters.</source>
   <translation>根密钥的口令至少需要{least}个字符。</translation>
  </message>
  <message>
   <source>The phrases of this language are working versions that no language service has checked.</source>
   <translation>此语文的用语为工作版本，尚未经语文部门核对。</translation>
  </message>
  <message>
   <source>The picture cannot be read ({what}).</source>
   <translation>图片无法读取（{what}）。</translation>
  </message>
  <message>
   <source>The program met something it was not made for ({kind}). What you typed is kept.</source>
   <translation>程序遇到了未曾预料的情况（{kind}）。您输入的内容已保留。</translation>
  </message>
  <message>
   <source>The question at {place} cannot be settled in this way.</source>
   <translation>{place}处的问题不能这样处理。</translation>
  </message>
  <message>
   <source>The question type {type} is not known; the question is asked as text.</source>
   <translation>问题类型{type}未知；该问题以文本形式提出。</translation>
  </message>
  <message>
   <source>The question {label} asks for a file; a workbook cannot carry one.</source>
   <translation>问题{label}要求文件；工作簿无法携带文件。</translation>
  </message>
  <message>
   <source>The question {ref} cannot be changed here.</source>
   <translation>问题{ref}不能在此更改。</translation>
  </message>
  <message>
   <source>The receipt does not prove what it says ({step}).</source>
   <translation>回执不能证明其所述内容（{step}）。</translation>
  </message>
  <message>
   <source>The record names the file {name}, which was not given.</source>
   <translation>记录引用了文件{name}，但没有提供该文件。</translation>
  </message>
  <message>
   <source>The recovery backup was damaged or cut short.</source>
   <translation>恢复备份已损坏或被截断。</translation>
  </message>
  <message>
   <source>The reference {lost} was written over; {ref} at the other end of the row was used.</source>
   <translation>编号{lost}被覆盖；已使用该行另一端的{ref}。</translation>
  </message>
  <message>
   <source>The reference {ref} stands in more than one row, with different answers.</source>
   <translation>编号{ref}出现在不止一行中，答案不同。</translation>
  </message>
  <message>
   <source>The reference {ref} was given in another office's form; the row may have been pasted from there.</source>
   <translation>编号{ref}属于另一办事处的表单；此行可能是从那里粘贴的。</translation>
  </message>
  <message>
   <source>The register cannot be written as {name}.</source>
   <translation>登记册无法写为{name}。</translation>
  </message>
  <message>
   <source>The request is about another secretariat (code {shown}) than this one (code {expected}).</source>
   <translation>该请求涉及另一个秘书处（代码{shown}），而不是本秘书处（代码{expected}）。</translation>
  </message>
  <message>
   <source>The request says that another computer keeps the list of offices from now on.</source>
   <translation>该请求说，从现在起由另一台计算机维护办事处名单。</translation>
  </message>
  <message>
   <source>The request was made for change {asked} that root keys sign; the list of offices is at change {now}.</source>
   <translation>该请求是为根密钥签署的第{asked}次更改写的；办事处名单现处于第{now}次更改。</translation>
  </message>
  <message>
   <source>The result of a formula was taken, not the formula.</source>
   <translation>采用公式的结果，而不是公式。</translation>
  </message>
  <message>
   <source>The row belonged to {before} and now says {parent}.</source>
   <translation>该行原属{before}，现写为{parent}。</translation>
  </message>
  <message>
   <source>The row belongs to {parent}, which is not in this workbook.</source>
   <translation>该行属于{parent}，但此工作簿中没有。</translation>
  </message>
  <message>
   <source>The row does not say which row it belongs to.</source>
   <translation>该行没有说明属于哪一行。</translation>
  </message>
  <message>
   <source>The row ends before its last column; the file may have been cut short there.</source>
   <translation>此行在最后一列之前结束，文件可能在此处被截断。</translation>
  </message>
  <message>
   <source>The row has no reference left; all its answers are those of {ref}.</source>
   <translation>此行已无编号；其全部答案与{ref}相同。</translation>
  </message>
  <message>
   <source>The row has no reference left; its answers are most like those of {proposed}.</source>
   <translation>此行已无编号；其答案与{proposed}最为相似。</translation>
  </message>
  <message>
   <source>The row is the same as {place} and was taken once.</source>
   <translation>该行与{place}相同，只接收一次。</translation>
  </message>
  <message>
   <source>The row of {found} has neither a comment nor a proposed change.</source>
   <translation>{found}的行既没有意见，也没有修改建议。</translation>
  </message>
  <message>
   <source>The row was found to be {ref} by its answers, after a sort that left references behind.</source>
   <translation>经排序后编号未随行移动，根据答案认定该行为{ref}。</translation>
  </message>
  <message>
   <source>The rule “{rule}” cannot work with {parameter} = {value}.</source>
   <translation>规则“{rule}”不适用于{parameter} = {value}。</translation>
  </message>
  <message>
   <source>The secretariat keeps the name under which it was founded.</source>
   <translation>秘书处保留其建立时的名称。</translation>
  </message>
  <message>
   <source>The secretariat says it holds {size} entries of this log, but not the entries that are here.</source>
   <translation>秘书处称持有此日志的{size}个条目，但与此处的条目不同。</translation>
  </message>
  <message>
   <source>The secretariat says that it holds {size} entries of {origin} with another root than ours.</source>
   <translation>秘书处称持有{origin}的{size}个条目，但其根与我方不同。</translation>
  </message>
  <message>
   <source>The settings give no form_id; the name of the file is used: {form_id}.</source>
   <translation>设置中没有form_id；使用文件名：{form_id}。</translation>
  </message>
  <message>
   <source>The settings give no version; the workbook is known as version {version}.</source>
   <translation>设置中没有版本；工作簿记为版本{version}。</translation>
  </message>
  <message>
   <source>The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there.</source>
   <translation>工作表{proposed}列有{ref}但未能识别；此行的答案可能在那里。</translation>
  </message>
  <message>
   <source>The sheet {sheet} is not part of the form; its {cells} cells were not read.</source>
   <translation>工作表{sheet}不属于表单；其{cells}个单元格没有读取。</translation>
  </message>
  <message>
   <source>The sheet “{label}” is not in the workbook; nothing of it was read or changed.</source>
   <translation>工作簿中没有工作表“{label}”；没有读取或更改其任何内容。</translation>
  </message>
  <message>
   <source>The source of the instrument {form_id} is not complete: {what}.</source>
   <translation>表单{form_id}的来源不完整：{what}。</translation>
  </message>
  <message>
   <source>The template is of version {theirs}, read with version {ours} of the form.</source>
   <translation>模板为版本{theirs}，以表单版本{ours}读取。</translation>
  </message>
  <message>
   <source>The text is as long as a cell can hold; its end may be missing.</source>
   <translation>文本已达单元格的容量上限；结尾可能缺失。</translation>
  </message>
  <message>
   <source>The text is not a complete signed note.</source>
   <translation>文本不是完整的已签名说明。</translation>
  </message>
  <message>
   <source>The text of a QR code is not one of this program, or a piece of it is missing.</source>
   <translation>某个QR码的文本不属于本程序，或缺少一段。</translation>
  </message>
  <message>
   <source>The text of {item} is not the one round {number} was opened on.</source>
   <translation>{item}的案文不是第{number}轮开启时的案文。</translation>
  </message>
  <message>
   <source>The time of day was left out of a date.</source>
   <translation>日期中的时间已略去。</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>两次输入的口令不同。</translation>
  </message>
  <message>
   <source>The two references of a new row differ; {ref} was used.</source>
   <translation>新行的两个编号不同；已使用{ref}。</translation>
  </message>
  <message>
   <source>The two references of this row differ: rows were sorted without their first or last column.</source>
   <translation>此行的两个编号不同：排序时没有包括首列或末列。</translation>
  </message>
  <message>
   <source>The update needs {needed} MB of free disk space; {free} MB are free.</source>
   <translation>更新需要{needed} MB可用磁盘空间；现有{free} MB。</translation>
  </message>
  <message>
   <source>The workbook does not follow the rules of XLSForm here: {detail}</source>
   <translation>工作簿此处不符合XLSForm的规则：{detail}</translation>
  </message>
  <message>
   <source>The workbook has {size} bytes; the program accepts {limit}.</source>
   <translation>工作簿有{size}字节；本程序接受{limit}。</translation>
  </message>
  <message>
   <source>The workbook is protected with a password.</source>
   <translation>工作簿有密码保护。</translation>
  </message>
  <message>
   <source>The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs.</source>
   <translation>工作簿解压后为{size}字节、{parts}个部分，超过问题工作簿所需。</translation>
  </message>
  <message>
   <source>The workbook {name} does not say from which office of the list it comes.</source>
   <translation>工作簿{name}没有说明来自名单上的哪个办事处。</translation>
  </message>
  <message>
   <source>The workspace in {folder} cannot be read where it lies: nothing can be written beside it.</source>
   <translation>无法在原处读取{folder}中的工作区：旁边无法写入任何内容。</translation>
  </message>
  <message>
   <source>The workspace in {folder} is locked, and the passphrase given does not open it.</source>
   <translation>{folder}中的工作区已锁定，所给口令无法打开。</translation>
  </message>
  <message>
   <source>The workspace in {folder} is open in another window or program.</source>
   <translation>{folder}中的工作区已在另一窗口或程序中打开。</translation>
  </message>
  <message>
   <source>The workspace in {folder} was written by a newer version of this program (format {found}; this program knows {known}).</source>
   <translation>{folder}中的工作区由较新版本的程序写成（格式{found}；本程序支持{known}）。</translation>
  </message>
  <message>
   <source>The year of {shown} is far away.</source>
   <translation>{shown}的年份相距过远。</translation>
  </message>
  <message>
   <source>The zeros in front are those the cell shows.</source>
   <translation>开头的零与单元格显示的相同。</translation>
  </message>
  <message>
   <source>The {form} record {record} has “{value}” as its {field}, which this version does not know.</source>
   <translation>{form}记录{record}的{field}为“{value}”，此版本不认识该值。</translation>
  </message>
  <message>
   <source>Their number comes from the form.</source>
   <translation>其数量来自表单。</translation>
  </message>
  <message>
   <source>There are entries of {origin}, which is not on the list of offices.</source>
   <translation>有{origin}的条目，但其不在办事处名单上。</translation>
  </message>
  <message>
   <source>There are {count} consultations here, and none was named: {ids}.</source>
   <translation>这里有{count}项磋商，但没有指明是哪一项：{ids}。</translation>
  </message>
  <message>
   <source>There is a file {name} already; a root key is never written over another.</source>
   <translation>已有文件{name}；根密钥绝不会覆盖另一个。</translation>
  </message>
  <message>
   <source>There is no comment {comment} in this consultation.</source>
   <translation>此磋商中没有意见{comment}。</translation>
  </message>
  <message>
   <source>There is no consultation in this workspace.</source>
   <translation>此工作区中没有任何磋商。</translation>
  </message>
  <message>
   <source>There is no consultation “{consultation}” in this workspace.</source>
   <translation>此工作区中没有磋商“{consultation}”。</translation>
  </message>
  <message>
   <source>There is no device {device} on the list.</source>
   <translation>名单上没有设备{device}。</translation>
  </message>
  <message>
   <source>There is no draft {draft} in this workspace.</source>
   <translation>此工作区中没有草稿{draft}。</translation>
  </message>
  <message>
   <source>There is no earlier version beside version {installed}.</source>
   <translation>{installed}版旁边没有更早的版本。</translation>
  </message>
  <message>
   <source>There is no office {office} on the list.</source>
   <translation>名单上没有办事处{office}。</translation>
  </message>
  <message>
   <source>There is no office {office} to send to.</source>
   <translation>没有可发送的办事处{office}。</translation>
  </message>
  <message>
   <source>There is no record {record} in this workspace.</source>
   <translation>此工作区中没有记录{record}。</translation>
  </message>
  <message>
   <source>There is no room for a copy of this file among those set aside; keep the file yourself.</source>
   <translation>搁置的文件中已没有空间存放此文件的副本；请自行保留该文件。</translation>
  </message>
  <message>
   <source>There is no root key in this workspace that could be moved.</source>
   <translation>本工作区中没有可以移出的根密钥。</translation>
  </message>
  <message>
   <source>There is no such file waiting or set aside: {name}.</source>
   <translation>没有这样的等待中或搁置的文件：{name}。</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>{folder}中没有工作区。</translation>
  </message>
  <message>
   <source>These answers were given on another form ({found}), not on {expected}.</source>
   <translation>这些答案是在另一表单（{found}）上给出的，而不是{expected}。</translation>
  </message>
  <message>
   <source>These files do not ask for the same change.</source>
   <translation>这些文件请求的不是同一项更改。</translation>
  </message>
  <message>
   <source>These shares do not open a recovery key: {detail}.</source>
   <translation>这几份无法打开恢复密钥：{detail}。</translation>
  </message>
  <message>
   <source>This change needs the signatures of {needed} root keys; {present} of them are on this computer.</source>
   <translation>此更改需要{needed}个根密钥的签名；其中{present}个在本计算机上。</translation>
  </message>
  <message>
   <source>This command cannot lay out a PDF or a picture.</source>
   <translation>此命令无法排版PDF或图片。</translation>
  </message>
  <message>
   <source>This comment is of {organization}; only that organization or the secretariat can take it.</source>
   <translation>该意见属于{organization}；只有该组织或秘书处可以接收。</translation>
  </message>
  <message>
   <source>This computer has no safe place of its own for a passphrase, or did not keep it.</source>
   <translation>本计算机没有存放口令的安全之处，或没有将其保存。</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices already.</source>
   <translation>本计算机已在维护办事处名单。</translation>
  </message>
  <message>
   <source>This computer kept the list of offices before and handed it on; it cannot take it back.</source>
   <translation>本计算机曾维护办事处名单并已移交；不能再收回。</translation>
  </message>
  <message>
   <source>This draft cannot be read ({detail}).</source>
   <translation>此草稿无法读取（{detail}）。</translation>
  </message>
  <message>
   <source>This file ({found}) is not a workbook of questions.</source>
   <translation>此文件（{found}）不是问题工作簿。</translation>
  </message>
  <message>
   <source>This file cannot be opened as a workbook; it may be cut short or of another kind.</source>
   <translation>此文件无法作为工作簿打开；可能被截断或属其他类型。</translation>
  </message>
  <message>
   <source>This file is not a bundle of this program.</source>
   <translation>此文件不是本程序的数据包。</translation>
  </message>
  <message>
   <source>This file is not a form: it cannot be read as XML ({detail}).</source>
   <translation>此文件不是表单：无法作为XML读取（{detail}）。</translation>
  </message>
  <message>
   <source>This form asks for something the program cannot do, at {place}: {detail}.</source>
   <translation>此表单要求程序做不到的事，位于{place}：{detail}。</translation>
  </message>
  <message>
   <source>This form declares its own document type or entities, which no XForm needs.</source>
   <translation>此表单声明了自己的文档类型或实体，而XForm并不需要这些。</translation>
  </message>
  <message>
   <source>This form has no question {ref}.</source>
   <translation>此表单没有问题{ref}。</translation>
  </message>
  <message>
   <source>This form is larger than the program accepts ({what}: {size}, at most {limit}).</source>
   <translation>此表单大于程序接受的上限（{what}：{size}，至多{limit}）。</translation>
  </message>
  <message>
   <source>This form lacks a part that every form needs: {detail}.</source>
   <translation>此表单缺少每个表单都需要的部分：{detail}。</translation>
  </message>
  <message>
   <source>This is the secretariat's own workspace; it does not ask to be admitted.</source>
   <translation>这是秘书处自己的工作区；它不请求接纳。</translation>
  </message>
  <message>
   <source>This office is not on the secretariat's list yet.</source>
   <translation>此办事处尚不在秘书处的名单上。</translation>
  </message>
  <message>
   <source>This organization has no recovery key yet.</source>
   <translation>此组织尚无恢复密钥。</translation>
  </message>
  <message>
   <source>This program does not run from an installation that can be updated from a file.</source>
   <translation>此程序不是从可用文件更新的安装中运行的。</translation>
  </message>
  <message>
   <source>This program was built without the publishers' keys, so it cannot check an update.</source>
   <translation>此程序在没有发布者密钥的情况下构建，因此无法核对更新。</translation>
  </message>
  <message>
   <source>This question is not asked here, because of other answers in the row, but {shown} was written.</source>
   <translation>由于该行的其他答案，此处不问此问题，但写有{shown}。</translation>
  </message>
  <message>
   <source>This record was written by {office}; only that organization can change it.</source>
   <translation>此记录由{office}写成；只有该组织可以更改。</translation>
  </message>
  <message>
   <source>This row has no reference and little in it; it may be a total or a remark.</source>
   <translation>此行没有编号且内容很少；可能是合计或备注。</translation>
  </message>
  <message>
   <source>This row was a record when the template was written, and the hidden sheet that says which is gone.</source>
   <translation>生成模板时此行为一条记录，而说明是哪条记录的隐藏工作表已不存在。</translation>
  </message>
  <message>
   <source>This workspace has no passphrase that could be remembered.</source>
   <translation>本工作区没有可以记住的口令。</translation>
  </message>
  <message>
   <source>Too many files wait for earlier ones; this one was not kept. It is right in itself.</source>
   <translation>等待更早文件的文件太多；未保留此文件。它本身没有问题。</translation>
  </message>
  <message>
   <source>Translate the marked passage.</source>
   <translation>请翻译标出的段落。</translation>
  </message>
  <message>
   <source>Try again; if it stays so, report a problem from the Help menu.</source>
   <translation>请重试；如仍如此，请从“帮助”菜单报告问题。</translation>
  </message>
  <message>
   <source>Two of the files are called {name}; an answer could mean either.</source>
   <translation>有两个文件都叫{name}；答案可能指其中任何一个。</translation>
  </message>
  <message>
   <source>Type it again, twice the same. Nothing was changed.</source>
   <translation>请重新输入，两次相同。没有任何改动。</translation>
  </message>
  <message>
   <source>Type one, or take the lock away instead.</source>
   <translation>请输入口令，或改为取消锁定。</translation>
  </message>
  <message>
   <source>Type the passphrase again. If it is lost, the organization's recovery shares open a backup.</source>
   <translation>请重新输入口令。如已遗失，可用组织的恢复份额打开备份。</translation>
  </message>
  <message>
   <source>Type the passphrase when you open the workspace, and keep it written down apart.</source>
   <translation>请在打开工作区时输入口令，并把它写下来另行保存。</translation>
  </message>
  <message>
   <source>Type two of the three shares of the same sheet, each with all its words, in order.</source>
   <translation>请输入同一张单上三份中的两份，每份按顺序输入全部词语。</translation>
  </message>
  <message>
   <source>Unpack it yourself into a folder, then take the folder.</source>
   <translation>请自行解压到文件夹，然后接收该文件夹。</translation>
  </message>
  <message>
   <source>Update the program, then take the file again. Nothing in it is lost.</source>
   <translation>请更新程序，然后重新接收文件。其中没有丢失任何内容。</translation>
  </message>
  <message>
   <source>Use a type of XLSForm if text is not what you want.</source>
   <translation>如不需要文本，请使用XLSForm的类型。</translation>
  </message>
  <message>
   <source>Use another copy of it, or an older backup.</source>
   <translation>请使用它的另一副本，或较早的备份。</translation>
  </message>
  <message>
   <source>Use fewer levels of groups and import the workbook again.</source>
   <translation>请减少分组层级并重新导入工作簿。</translation>
  </message>
  <message>
   <source>Version {version} could not open the workspaces that version {installed} writes.</source>
   <translation>{version}版无法打开{installed}版写入的工作区。</translation>
  </message>
  <message>
   <source>Version {version} was unpacked but did not pass its self-test on this computer.</source>
   <translation>版本{version}已解压，但没有通过此计算机上的自检。</translation>
  </message>
  <message>
   <source>Wait until it is done; then start Assent again.</source>
   <translation>请等待完成，然后重新启动Assent。</translation>
  </message>
  <message>
   <source>Waits for an earlier file: it begins at entry {start}, of which {held} are here.</source>
   <translation>等待更早的文件：它从条目{start}开始，此处有{held}个。</translation>
  </message>
  <message>
   <source>What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB.</source>
   <translation>接收方缺少的内容不含附件已有{size} MB；一个文件最多{most} MB。</translation>
  </message>
  <message>
   <source>What was given is not a root key: neither the file of one nor its 33 words.</source>
   <translation>所给的不是根密钥：既不是它的文件，也不是它的33个词。</translation>
  </message>
  <message>
   <source>Who may sign cannot be told from these files alone: no bundle of a secretariat is among them.</source>
   <translation>仅凭这些文件无法得知谁有权签名：其中没有秘书处的数据包。</translation>
  </message>
  <message>
   <source>Write a JSON object of question names and answers, or give instance XML.</source>
   <translation>请写一个由问题名称和答案组成的JSON对象，或给出实例XML。</translation>
  </message>
  <message>
   <source>Write a form_id in the settings sheet and never change it.</source>
   <translation>请在settings工作表中写入form_id，并且不要更改。</translation>
  </message>
  <message>
   <source>Write a number, without units or words.</source>
   <translation>请写数字，不带单位或文字。</translation>
  </message>
  <message>
   <source>Write a request for the holders of the root keys: Secretariat, Root keys.</source>
   <translation>请写一份给根密钥保管人的请求：秘书处，根密钥。</translation>
  </message>
  <message>
   <source>Write a shorter name; what has to be said besides can go into the records.</source>
   <translation>请写一个较短的名称；其余内容可写入记录。</translation>
  </message>
  <message>
   <source>Write a version in the settings sheet and raise it with every change.</source>
   <translation>请在settings工作表中写入版本，并在每次更改时提高。</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>请写整数。</translation>
  </message>
  <message>
   <source>Write an answer of the kind the question wants.</source>
   <translation>请写该问题所要求类型的答案。</translation>
  </message>
  <message>
   <source>Write in a sentence why the editor chooses another grade; it is kept in the annex.</source>
   <translation>请用一句话说明编辑者为何选择另一程度；该说明保存在附件中。</translation>
  </message>
  <message>
   <source>Write in one sentence why the record is withdrawn.</source>
   <translation>请用一句话说明为何撤回该记录。</translation>
  </message>
  <message>
   <source>Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each.</source>
   <translation>请按秘书处指南docs/SECRETARIAT-GUIDE.md中的示例书写；文本为列表，每项注明语言。</translation>
  </message>
  <message>
   <source>Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.</source>
   <translation>请按表单要求填写：选项照列表填写，日期写作2026-03-31。</translation>
  </message>
  <message>
   <source>Write latitude and longitude, for example -1.28 36.82.</source>
   <translation>请写纬度和经度，例如-1.28 36.82。</translation>
  </message>
  <message>
   <source>Write more letters of it.</source>
   <translation>请多写几个字母。</translation>
  </message>
  <message>
   <source>Write the answer itself.</source>
   <translation>请直接写答案。</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>请写答案。</translation>
  </message>
  <message>
   <source>Write the date as year-month-day, for example 2026-03-31.</source>
   <translation>请按年-月-日写日期，例如2026-03-31。</translation>
  </message>
  <message>
   <source>Write the introduction; the program does not invent one.</source>
   <translation>请写导言；程序不会自行编写。</translation>
  </message>
  <message>
   <source>Write the reference of that row.</source>
   <translation>请写该行的编号。</translation>
  </message>
  <message>
   <source>Write the reference of the row it belongs to.</source>
   <translation>请写其所属行的编号。</translation>
  </message>
  <message>
   <source>Write the text as it is to be asked in the next round.</source>
   <translation>请写出下一轮要征求意见的文本。</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, for example 14:30.</source>
   <translation>请按HH:MM的形式写时间，例如14:30。</translation>
  </message>
  <message>
   <source>Write the value itself.</source>
   <translation>请直接写值。</translation>
  </message>
  <message>
   <source>Write what was meant.</source>
   <translation>请写出所指的内容。</translation>
  </message>
  <message>
   <source>Write why it may be named: it asked for it, or it is the subject and not the speaker.</source>
   <translation>请写明为何可以点名：该组织提出了要求，或它是所谈的对象而非发言者。</translation>
  </message>
  <message>
   <source>Write: assent update FILE, or assent updates --install for one that came with a bundle.</source>
   <translation>请输入：assent update文件，或用assent updates --install安装随数据包到达的更新。</translation>
  </message>
  <message>
   <source>You keep working with version {installed}. Report a problem from the Help menu.</source>
   <translation>您继续使用版本{installed}。请从“帮助”菜单报告问题。</translation>
  </message>
  <message>
   <source>`{command}` also needs {what}.</source>
   <translation>`{command}` 还需要{what}。</translation>
  </message>
  <message>
   <source>a context of {count} bytes</source>
   <translation>{count}字节的上下文</translation>
  </message>
  <message>
   <source>a context of {count} entries</source>
   <translation>{count}个条目的上下文</translation>
  </message>
  <message>
   <source>a device changes its office or returns after it was revoked</source>
   <translation>某设备更换了办事处，或在被撤销后返回</translation>
  </message>
  <message>
   <source>a device that kept the list before takes it over again</source>
   <translation>曾保管名单的设备再次接管名单</translation>
  </message>
  <message>
   <source>a handover comes first in its entry</source>
   <translation>移交必须是其条目中的第一项</translation>
  </message>
  <message>
   <source>a part is larger than it says</source>
   <translation>某部件比其声明的更大</translation>
  </message>
  <message>
   <source>a part of it cannot be read</source>
   <translation>其中一部分无法读取</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>其中一部分无法解压</translation>
  </message>
  <message>
   <source>a quotation mark after line {line} is not closed as it should be</source>
   <translation>第{line}行之后的引号没有正确闭合</translation>
  </message>
  <message>
   <source>a revoked device returns</source>
   <translation>已撤销的设备返回</translation>
  </message>
  <message>
   <source>a root key is counted twice</source>
   <translation>某根密钥被计算了两次</translation>
  </message>
  <message>
   <source>a small part unpacks into a very large one</source>
   <translation>一个小部件解压后变得非常大</translation>
  </message>
  <message>
   <source>a web page or a document</source>
   <translation>网页或文档</translation>
  </message>
  <message>
   <source>an entry of {count} bytes</source>
   <translation>一个{count}字节的条目</translation>
  </message>
  <message>
   <source>an office has no name of its own</source>
   <translation>某办事处没有自己的名称</translation>
  </message>
  <message>
   <source>an organization has no name</source>
   <translation>某组织没有名称</translation>
  </message>
  <message>
   <source>another kind of archive</source>
   <translation>另一类压缩包</translation>
  </message>
  <message>
   <source>another kind of document</source>
   <translation>另一类文档</translation>
  </message>
  <message>
   <source>asked for more memory than allowed, or ended the reader</source>
   <translation>要求的内存超出许可，或使读取程序终止</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>字节</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>单元格</translation>
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
   <source>cut short</source>
   <translation>被截断</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>仍为草稿</translation>
  </message>
  <message>
   <source>elements</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>无法打开</translation>
  </message>
  <message>
   <source>it could not be read to its end ({name})</source>
   <translation>无法读到末尾（{name}）</translation>
  </message>
  <message>
   <source>it declares entities of its own</source>
   <translation>它声明了自己的实体</translation>
  </message>
  <message>
   <source>it does not begin with a founding</source>
   <translation>它不是以创建开始</translation>
  </message>
  <message>
   <source>it ends too early or was changed on the way</source>
   <translation>文件过早结束，或在途中被更改</translation>
  </message>
  <message>
   <source>it has a cell that is not in its row</source>
   <translation>其中有一个单元格不在其所属行</translation>
  </message>
  <message>
   <source>it has a cell without a place</source>
   <translation>其中有一个单元格没有位置</translation>
  </message>
  <message>
   <source>it has a part that is no sheet</source>
   <translation>其中有一个部件不是工作表</translation>
  </message>
  <message>
   <source>it has a row without a place</source>
   <translation>其中有一行没有位置</translation>
  </message>
  <message>
   <source>it has a sheet that is not in the list of sheets</source>
   <translation>其中有一个工作表不在工作表列表中</translation>
  </message>
  <message>
   <source>it has a sheet whose part is missing</source>
   <translation>其中有一个工作表缺少部件</translation>
  </message>
  <message>
   <source>it has a sign that XML does not know</source>
   <translation>其中有XML不认识的符号</translation>
  </message>
  <message>
   <source>it has a text that is not in the list of texts</source>
   <translation>其中有一段文本不在文本列表中</translation>
  </message>
  <message>
   <source>it has rows that are not in order</source>
   <translation>其中的行次序不对</translation>
  </message>
  <message>
   <source>it has two cells in one place</source>
   <translation>其中有两个单元格位于同一位置</translation>
  </message>
  <message>
   <source>it holds the same part twice or thousands of parts</source>
   <translation>其中同一部件出现两次，或有数千个部件</translation>
  </message>
  <message>
   <source>it is founded twice</source>
   <translation>它被创建了两次</translation>
  </message>
  <message>
   <source>it lists no changes</source>
   <translation>其中没有列出任何更改</translation>
  </message>
  <message>
   <source>it needs more memory than allowed</source>
   <translation>所需内存超出许可</translation>
  </message>
  <message>
   <source>it revokes a device that is not in it</source>
   <translation>它撤销了不在其中的设备</translation>
  </message>
  <message>
   <source>it was founded in another log</source>
   <translation>它是在另一份日志中创建的</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>其中的文字无法读取</translation>
  </message>
  <message>
   <source>its root keys and their number do not agree</source>
   <translation>根密钥与其数量不一致</translation>
  </message>
  <message>
   <source>more than {count} bytes</source>
   <translation>超过{count}字节</translation>
  </message>
  <message>
   <source>nesting</source>
   <translation>嵌套</translation>
  </message>
  <message>
   <source>no filled sheet</source>
   <translation>没有填写过的工作表</translation>
  </message>
  <message>
   <source>no header</source>
   <translation>没有文件头</translation>
  </message>
  <message>
   <source>no process could be started</source>
   <translation>无法启动进程</translation>
  </message>
  <message>
   <source>not a PNG file</source>
   <translation>不是PNG文件</translation>
  </message>
  <message>
   <source>not text and no known format</source>
   <translation>既不是文本也不是已知格式</translation>
  </message>
  <message>
   <source>open</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>part {number} of {count}</source>
   <translation>第{number}份，共{count}份</translation>
  </message>
  <message>
   <source>superseded</source>
   <translation>已被取代</translation>
  </message>
  <message>
   <source>text without a known ending</source>
   <translation>没有已知扩展名的文本</translation>
  </message>
  <message>
   <source>the backup was made for another key</source>
   <translation>该备份是为另一把密钥制作的</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>the handover does not begin where the old registrar ended</source>
   <translation>移交没有从原名单保管者结束之处开始</translation>
  </message>
  <message>
   <source>the handover was signed for another device</source>
   <translation>移交是为另一台设备签署的</translation>
  </message>
  <message>
   <source>the office {office} changes its organization</source>
   <translation>办事处{office}更换了所属组织</translation>
  </message>
  <message>
   <source>the office {office} of a device is not in it</source>
   <translation>某设备所属的办事处{office}不在其中</translation>
  </message>
  <message>
   <source>they belong to another kind of key</source>
   <translation>它们属于另一类密钥</translation>
  </message>
  <message>
   <source>they do not belong together, or a word is not as it stands on the sheet</source>
   <translation>它们不属于同一组，或有一个词与纸上的不同</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>过大</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>耗时过长</translation>
  </message>
  <message>
   <source>was cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>{count} addresses stand as plain text: a sheet holds at most {limit} links.</source>
   <translation>{count}个地址保留为纯文本：一张工作表最多容纳{limit}个链接。</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count}字节</translation>
  </message>
  <message>
   <source>{count} bytes unpacked</source>
   <translation>解压后{count}字节</translation>
  </message>
  <message>
   <source>{count} cells far to the right were not read.</source>
   <translation>右侧远处的{count}个单元格没有读取。</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>{count}个条目</translation>
  </message>
  <message>
   <source>{count} hidden rows were read like the others.</source>
   <translation>{count}个隐藏行与其他行一样读取。</translation>
  </message>
  <message>
   <source>{count} numbers or dates stand as text, because a spreadsheet would have changed them.</source>
   <translation>{count}个数字或日期保留为文本，以免电子表格软件改动。</translation>
  </message>
  <message>
   <source>{count} of the comments to be put together are not part of {consultation}.</source>
   <translation>待合并的意见中有{count}条不属于{consultation}。</translation>
  </message>
  <message>
   <source>{count} of these comments are put together with others already.</source>
   <translation>这些意见中有{count}条已与其他意见合并。</translation>
  </message>
  <message>
   <source>{count} of {needed} needed are here</source>
   <translation>所需{needed}份中现有{count}份</translation>
  </message>
  <message>
   <source>{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export.</source>
   <translation>{count}个问题容纳不下：一张工作表有{limit}列。这些问题见CSV导出。</translation>
  </message>
  <message>
   <source>{count} records of the form {form} are not in this workbook: the form is not installed.</source>
   <translation>表单{form}的{count}条记录不在此工作簿中：该表单未安装。</translation>
  </message>
  <message>
   <source>{count} records of the template are not in the workbook any more; they stay as they are.</source>
   <translation>模板中的{count}条记录已不在工作簿中；保持不变。</translation>
  </message>
  <message>
   <source>{count} rows above the headings are not part of the form and were not read.</source>
   <translation>标题上方的{count}行不属于表单，没有读取。</translation>
  </message>
  <message>
   <source>{count} rows that belonged to this record are no longer in the workbook.</source>
   <translation>属于此记录的{count}行已不在工作簿中。</translation>
  </message>
  <message>
   <source>{count} sections</source>
   <translation>{count}个部分</translation>
  </message>
  <message>
   <source>{count} texts are longer than a cell holds; they stand whole on the sheet of long texts.</source>
   <translation>{count}个文本超过单元格容量；全文见长文本工作表。</translation>
  </message>
  <message>
   <source>{field} has no such value to choose: it is not in conflict, or nobody wrote that.</source>
   <translation>{field}没有这样的值可选：它并无冲突，或没有人写过该值。</translation>
  </message>
  <message>
   <source>{heading}: the formal objections of this round are no longer in the text: {count}.</source>
   <translation>{heading}：本轮的正式反对已不在案文中：{count}。</translation>
  </message>
  <message>
   <source>{item} has no official text in the language of the note; its place is left empty.</source>
   <translation>{item}没有说明所用语文的正式案文；其位置留空。</translation>
  </message>
  <message>
   <source>{item} has no text in any language yet.</source>
   <translation>{item}尚无任何语文的案文。</translation>
  </message>
  <message>
   <source>{item} has no text with the hash or in the round “{wanted}”.</source>
   <translation>{item}没有哈希值或轮次为“{wanted}”的文本。</translation>
  </message>
  <message>
   <source>{item} has not been put in any round, so there is no grade to set.</source>
   <translation>{item}尚未进入任何一轮，因此没有可确定的程度。</translation>
  </message>
  <message>
   <source>{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.</source>
   <translation>{item}，第{round}轮：签名的结果为{stored}，重新计算为{recomputed}。</translation>
  </message>
  <message>
   <source>{label}: {message}</source>
   <translation>{label}：{message}</translation>
  </message>
  <message>
   <source>{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be.</source>
   <translation>{length}字节无法分割为每份{size}字节；最多可分为{most}份。</translation>
  </message>
  <message>
   <source>{name} belongs to the form {form}, which is not installed here.</source>
   <translation>{name}属于表单{form}，该表单未在此安装。</translation>
  </message>
  <message>
   <source>{name} brings version {version}, which is not newer than what was installed before.</source>
   <translation>{name}为版本{version}，并不比已安装的版本新。</translation>
  </message>
  <message>
   <source>{name} cannot be used: {detail}.</source>
   <translation>无法使用{name}：{detail}。</translation>
  </message>
  <message>
   <source>{name} has {size} MB; at most {most} MB fit into a bundle.</source>
   <translation>{name}有{size} MB；一个数据包最多容纳{most} MB。</translation>
  </message>
  <message>
   <source>{name} holds {size} MB; a file of at most {most} MB can travel with a record.</source>
   <translation>{name}为{size} MB；随记录传送的文件最多{most} MB。</translation>
  </message>
  <message>
   <source>{name} is a table of comments, and there is no consultation here that they are about.</source>
   <translation>{name}是意见表，但此处没有与之相关的磋商。</translation>
  </message>
  <message>
   <source>{name} is an update for {program} on {system}, not for this installation.</source>
   <translation>{name}是{system}上{program}的更新，不适用于此安装。</translation>
  </message>
  <message>
   <source>{name} is damaged: {what}.</source>
   <translation>{name}已损坏：{what}。</translation>
  </message>
  <message>
   <source>{name} is larger than this program opens ({what}).</source>
   <translation>{name}大于本程序可打开的大小（{what}）。</translation>
  </message>
  <message>
   <source>{name} is not a complete Assent update file.</source>
   <translation>{name}不是完整的Assent更新文件。</translation>
  </message>
  <message>
   <source>{name} is not a name for a picture.</source>
   <translation>{name}不能用作图片名称。</translation>
  </message>
  <message>
   <source>{name} is not a review workbook of this program: the column “{column}” is not there.</source>
   <translation>{name}不是本程序的审核工作簿：缺少“{column}”列。</translation>
  </message>
  <message>
   <source>{name} is not a workbook of any form installed here.</source>
   <translation>{name}不是此处所安装任何表单的工作簿。</translation>
  </message>
  <message>
   <source>{name} is not a workbook this program can read ({what}).</source>
   <translation>{name}不是本程序可读取的工作簿（{what}）。</translation>
  </message>
  <message>
   <source>{name} is not signed by the people who publish Assent.</source>
   <translation>{name}没有Assent发布者的签名。</translation>
  </message>
  <message>
   <source>{name} is protected with a password and cannot be read.</source>
   <translation>{name}有密码保护，无法读取。</translation>
  </message>
  <message>
   <source>{name} updates version {bases}; version {installed} is installed here.</source>
   <translation>{name}更新版本{bases}；此处安装的是版本{installed}。</translation>
  </message>
  <message>
   <source>{name} was changed while it was being read.</source>
   <translation>{name}在读取过程中被修改。</translation>
  </message>
  <message>
   <source>{name} was made from the form {form}, but the sheet with its rows was not found in it.</source>
   <translation>{name}由表单{form}制成，但其中未找到填写各行的工作表。</translation>
  </message>
  <message>
   <source>{name} was not opened: {what}. No spreadsheet program writes such a file.</source>
   <translation>没有打开{name}：{what}。没有电子表格软件会写出这样的文件。</translation>
  </message>
  <message>
   <source>{new} keeps the list of offices from now on, in place of {old} after its {size} entries.</source>
   <translation>从现在起由{new}维护办事处名单，接替{old}在其{size}个条目之后。</translation>
  </message>
  <message>
   <source>{office} asks to be admitted with the code {code}; it is not admitted yet.</source>
   <translation>{office}以代码{code}请求接纳；尚未接纳。</translation>
  </message>
  <message>
   <source>{organization} has no position on {item} that this comment could join.</source>
   <translation>{organization}对{item}没有可附加该意见的立场。</translation>
  </message>
  <message>
   <source>{organization} has not raised a formal objection to {item}.</source>
   <translation>{organization}未对{item}提出正式反对。</translation>
  </message>
  <message>
   <source>{organization} is not in the eligible set of this round; its position on {item} is kept.</source>
   <translation>{organization}不在本轮的资格范围内；其对{item}的立场已保留。</translation>
  </message>
  <message>
   <source>{organization} takes a position on “{item}”, which is not an item of this round.</source>
   <translation>{organization}对“{item}”表明立场，但这不是本轮的项目。</translation>
  </message>
  <message>
   <source>{organization} was allowed to be named in the note without a reason.</source>
   <translation>允许在说明中点名{organization}，但没有说明理由。</translation>
  </message>
  <message>
   <source>{origin} has signed two different histories. Both signed statements are kept as evidence.</source>
   <translation>{origin}对两份不同的历史签了名。两份已签名的声明均作为证据保存。</translation>
  </message>
  <message>
   <source>{packed} bytes that unpack to {count}</source>
   <translation>{packed}字节解压后为{count}字节</translation>
  </message>
  <message>
   <source>{present} of {count} parts are here.</source>
   <translation>{count}个部分中已有{present}个。</translation>
  </message>
  <message>
   <source>{proposed} is no reference of this form, and a record of it is not in the workbook any more.</source>
   <translation>{proposed}不是此表单的编号，且工作簿中已缺少其一条记录。</translation>
  </message>
  <message>
   <source>{ref} holds other questions and takes no answer itself.</source>
   <translation>{ref}含有其他问题，本身不接受答案。</translation>
  </message>
  <message>
   <source>{rows} rows are more than one sheet holds; they continue on {sheets}.</source>
   <translation>{rows}行超过一张工作表的容量；续于{sheets}。</translation>
  </message>
  <message>
   <source>{shown} can be read as two different dates.</source>
   <translation>{shown}可读作两个不同的日期。</translation>
  </message>
  <message>
   <source>{shown} can be read as two different numbers.</source>
   <translation>{shown}可读作两个不同的数字。</translation>
  </message>
  <message>
   <source>{shown} can mean more than one answer of the list.</source>
   <translation>{shown}可指列表中不止一个答案。</translation>
  </message>
  <message>
   <source>{shown} does not fit the question.</source>
   <translation>{shown}与该问题不符。</translation>
  </message>
  <message>
   <source>{shown} does not keep the rule of the question: {rule}</source>
   <translation>{shown}不符合该问题的规则：{rule}</translation>
  </message>
  <message>
   <source>{shown} has a year of two digits.</source>
   <translation>{shown}的年份只有两位数字。</translation>
  </message>
  <message>
   <source>{shown} is a larger number than the form holds.</source>
   <translation>{shown}超过表单可容纳的数字。</translation>
  </message>
  <message>
   <source>{shown} is in the list, but not for the other answers of this row.</source>
   <translation>{shown}在列表中，但不适用于此行的其他答案。</translation>
  </message>
  <message>
   <source>{shown} is not a date.</source>
   <translation>{shown}不是日期。</translation>
  </message>
  <message>
   <source>{shown} is not a number.</source>
   <translation>{shown}不是数字。</translation>
  </message>
  <message>
   <source>{shown} is not a place.</source>
   <translation>{shown}不是地点。</translation>
  </message>
  <message>
   <source>{shown} is not a time of day.</source>
   <translation>{shown}不是一天中的时间。</translation>
  </message>
  <message>
   <source>{shown} is not a whole number.</source>
   <translation>{shown}不是整数。</translation>
  </message>
  <message>
   <source>{shown} is not in the list of this question.</source>
   <translation>{shown}不在该问题的列表中。</translation>
  </message>
  <message>
   <source>{shown} may be a place.</source>
   <translation>{shown}可能是地点。</translation>
  </message>
  <message>
   <source>{shown} may stand for no answer.</source>
   <translation>{shown}可能表示没有答案。</translation>
  </message>
  <message>
   <source>{shown} may stand for the answer above.</source>
   <translation>{shown}可能表示与上方答案相同。</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} MB unpacked</source>
   <translation>解压后{size} MB</translation>
  </message>
  <message>
   <source>{text} is not a text of {item} that could answer the objection.</source>
   <translation>{text}不是{item}可以回应该反对的文本。</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys cannot be asked for.</source>
   <translation>不能要求{count}个根密钥中的{threshold}个。</translation>
  </message>
  <message>
   <source>{word}: An image file is attached.</source>
   <translation>{word}：附上图像文件。</translation>
  </message>
  <message>
   <source>{word}: Coordinates are typed and checked; there is no map.</source>
   <translation>{word}：坐标由键盘输入并经核对；不提供地图。</translation>
  </message>
  <message>
   <source>{word}: It is asked as a whole number.</source>
   <translation>{word}：按整数填写。</translation>
  </message>
  <message>
   <source>{word}: It is asked as the name of a map file.</source>
   <translation>{word}：按地图文件名填写。</translation>
  </message>
  <message>
   <source>{word}: No other program is opened; the answer is typed or the file attached.</source>
   <translation>{word}：不打开其他程序；请输入答案或附上文件。</translation>
  </message>
  <message>
   <source>{word}: Nothing is recorded for it; the value stays empty.</source>
   <translation>{word}：不作记录；该值留空。</translation>
  </message>
  <message>
   <source>{word}: The answer stays visible while it is typed.</source>
   <translation>{word}：输入时答案保持可见。</translation>
  </message>
  <message>
   <source>{word}: The choices are shown in the program's own order on the page.</source>
   <translation>{word}：选项按本程序自身的顺序显示。</translation>
  </message>
  <message>
   <source>{word}: The choices of the workbook are shown, not those of the file it searches.</source>
   <translation>{word}：显示工作簿中的选项，而非所检索文件中的选项。</translation>
  </message>
  <message>
   <source>{word}: The date is shown in the Gregorian calendar.</source>
   <translation>{word}：日期按公历显示。</translation>
  </message>
  <message>
   <source>{word}: The file is attached; the program does not record it itself.</source>
   <translation>{word}：请附上文件；本程序不自行录制。</translation>
  </message>
  <message>
   <source>{word}: The journal of answers that the program keeps anyway takes its place.</source>
   <translation>{word}：由本程序始终保存的答案日志代替。</translation>
  </message>
  <message>
   <source>{word}: The plain question is shown.</source>
   <translation>{word}：显示普通问题。</translation>
  </message>
  <message>
   <source>{word}: The range is shown as a horizontal scale.</source>
   <translation>{word}：范围以水平标尺显示。</translation>
  </message>
  <message>
   <source>{word}: The value is typed, not captured by a device.</source>
   <translation>{word}：该值由键盘输入，而非由设备采集。</translation>
  </message>
  <message>
   <source>{word}: The whole date is asked.</source>
   <translation>{word}：按完整日期填写。</translation>
  </message>
  <message>
   <source>{word}: The width on a grid is not kept; questions stand below one another.</source>
   <translation>{word}：不保留网格宽度；问题逐行排列。</translation>
  </message>
  <message>
   <source>{word}: There is no map; the plain question is shown.</source>
   <translation>{word}：不提供地图；显示普通问题。</translation>
  </message>
  <message>
   <source>{word}: This appearance is not known here; the plain question is shown.</source>
   <translation>{word}：此处不识别该外观；显示普通问题。</translation>
  </message>
  <message>
   <source>“{cluster}” was left out: none of its comments may be published.</source>
   <translation>“{cluster}”已略去：其中没有可公布的意见。</translation>
  </message>
  <message>
   <source>“{found}” is not a type of comment; use ge, te or ed.</source>
   <translation>“{found}”不是意见类型；请使用ge、te或ed。</translation>
  </message>
  <message>
   <source>“{found}” is not an item of this consultation.</source>
   <translation>“{found}”不是此磋商的项目。</translation>
  </message>
  <message>
   <source>“{found}” is not an organization of this consultation.</source>
   <translation>“{found}”不是此磋商的组织。</translation>
  </message>
  <message>
   <source>“{item}” is not an item of this consultation.</source>
   <translation>“{item}”不是此磋商的项目。</translation>
  </message>
  <message>
   <source>“{item}” is not an item of {consultation}.</source>
   <translation>“{item}”不是{consultation}的项目。</translation>
  </message>
  <message>
   <source>“{name}” is missing</source>
   <translation>缺少“{name}”</translation>
  </message>
  <message>
   <source>“{name}” is not text</source>
   <translation>“{name}”不是文本</translation>
  </message>
  <message>
   <source>“{organization}” is not on the list of organizations.</source>
   <translation>“{organization}”不在组织名单上。</translation>
  </message>
  <message>
   <source>“{place}” cannot be used as it is: {found}</source>
   <translation>“{place}”不能照原样使用：{found}</translation>
  </message>
  <message>
   <source>“{place}” holds something this version of the program cannot read: {found}</source>
   <translation>“{place}”含有此版本的程序无法读取的内容：{found}</translation>
  </message>
  <message>
   <source>“{recipient}” is not the key of anybody who could open a file.</source>
   <translation>“{recipient}”不是任何能够打开文件的人的密钥。</translation>
  </message>
  <message>
   <source>“{start}” is the beginning of several ids.</source>
   <translation>有多个编号以“{start}”开头。</translation>
  </message>
  <message>
   <source>“{title}” is {status} without a complete risk assessment and decision matrix.</source>
   <translation>“{title}”的状态为{status}，但没有完整的风险评估和决策矩阵。</translation>
  </message>
  <message>
   <source>“{title}”: likelihood and impact are given together or not at all.</source>
   <translation>“{title}”：可能性和影响须同时给出或均不给出。</translation>
  </message>
  <message>
   <source>“{title}”: personal data is said to be on the ledger, and the matrix says it is not.</source>
   <translation>“{title}”：称账本上有个人数据，而矩阵称没有。</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk is higher than the risk before controls.</source>
   <translation>“{title}”：剩余风险高于采取控制措施之前的风险。</translation>
  </message>
  <message>
   <source>“{title}”: the residual risk was lowered without any control.</source>
   <translation>“{title}”：没有任何控制措施，剩余风险却降低了。</translation>
  </message>
  <message>
   <source>“{typed}” cannot be the code of an organization.</source>
   <translation>“{typed}”不能作为组织的代码。</translation>
  </message>
  <message>
   <source>“{value}” is not an answer to “{label}”.</source>
   <translation>“{value}”不是“{label}”的答案。</translation>
  </message>
  <message>
   <source>“{value}” is not something that {name} can be.</source>
   <translation>“{value}”不是{name}可取的值。</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Go back to version {version}</source>
   <translation>退回{version}版</translation>
  </message>
  <message>
   <source>Install an update from a file…</source>
   <translation>从文件安装更新…</translation>
  </message>
  <message>
   <source>Install version {version}</source>
   <translation>安装{version}版</translation>
  </message>
  <message>
   <source>It was installed by an administrator's package, which is how it is updated.</source>
   <translation>它由管理员的软件包安装，也以同样方式更新。</translation>
  </message>
  <message>
   <source>Open Assent</source>
   <translation>打开Assent</translation>
  </message>
  <message>
   <source>Send an update to the offices…</source>
   <translation>向各办事处发送更新…</translation>
  </message>
  <message>
   <source>Start version {version} now</source>
   <translation>立即启动{version}版</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>The update is checked and unpacked…</source>
   <translation>正在检查并解包更新…</translation>
  </message>
  <message>
   <source>This is version {version}.</source>
   <translation>当前版本：{version}。</translation>
  </message>
  <message>
   <source>Unpacking the update</source>
   <translation>正在解包更新</translation>
  </message>
  <message>
   <source>Update file</source>
   <translation>更新文件</translation>
  </message>
  <message>
   <source>Update of Assent</source>
   <translation>更新Assent</translation>
  </message>
  <message>
   <source>Version {version} came with the secretariat's bundle.</source>
   <translation>{version}版已随秘书处的数据包到达。</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask the secretariat for its update file, or for an installer.</source>
   <translation>{version}版已发布。请向秘书处索取其更新文件或安装程序。</translation>
  </message>
  <message>
   <source>Version {version} is out. Ask whoever looks after this computer for the new package.</source>
   <translation>{version}版已发布。请向维护这台计算机的人索取新软件包。</translation>
  </message>
  <message>
   <source>Version {version} is ready and starts next time Assent is opened.</source>
   <translation>{version}版已就绪，下次打开Assent时启动。</translation>
  </message>
  <message>
   <source>Version {version} starts next time.</source>
   <translation>下次启动{version}版。</translation>
  </message>
  <message>
   <source>✓ Version {version} goes to the offices with the next bundle.</source>
   <translation>✓ {version}版将随下一个数据包发往各办事处。</translation>
  </message>
  <message>
   <source>✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.</source>
   <translation>✓ {version}版已就绪，下次打开Assent时启动。{previous}版保留在旁边。</translation>
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
   <source>Answers in rows</source>
   <translation>按行排列的回答</translation>
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
   <source>Show as a table</source>
   <translation>以表格显示</translation>
  </message>
  <message>
   <source>Show as cards</source>
   <translation>以卡片显示</translation>
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
   <source>does not apply</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>未回答</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必填</translation>
  </message>
  <message>
   <source>{question}: {problem}</source>
   <translation>{question}：{problem}</translation>
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
   <source>Attached: {name} ({size})</source>
   <translation>附件：{name}（{size}）</translation>
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
   <source>Is the record withdrawn?</source>
   <translation>该记录是否已撤回？</translation>
  </message>
  <message>
   <source>Keep this answer</source>
   <translation>保留此答案</translation>
  </message>
  <message>
   <source>Keep “{answer}” ({office}, {when})</source>
   <translation>保留“{answer}”（{office}，{when}）</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>打开文件</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>证明</translation>
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
   <source>Save the file</source>
   <translation>保存文件</translation>
  </message>
  <message>
   <source>Save the file…</source>
   <translation>保存文件…</translation>
  </message>
  <message>
   <source>Save the proof…</source>
   <translation>保存证明…</translation>
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
   <source>{name} has not reached this workspace. It is asked for with the next bundle from here.</source>
   <translation>{name}尚未到达此工作区。将随此处发出的下一个数据包索取。</translation>
  </message>
  <message>
   <source>{office}, {device}</source>
   <translation>{office}，{device}</translation>
  </message>
  <message>
   <source>{office}, {when}</source>
   <translation>{office}，{when}</translation>
  </message>
  <message>
   <source>{stage} on {day}</source>
   <translation>{stage}（{day}）</translation>
  </message>
  <message>
   <source>○ not counted yet</source>
   <translation>○ 尚未计入</translation>
  </message>
  <message>
   <source>○ not sent yet</source>
   <translation>○ 尚未发送</translation>
  </message>
  <message>
   <source>○ receipt not here yet</source>
   <translation>○ 尚无回执</translation>
  </message>
  <message>
   <source>○ recorded</source>
   <translation>○ 未记录</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}. It proves that the secretariat holds this revision.</source>
   <translation>✓ 已保存：{path}。它证明秘书处持有此修订。</translation>
  </message>
  <message>
   <source>✓ Settled and signed.</source>
   <translation>✓ 已裁定并签名。</translation>
  </message>
  <message>
   <source>✓ Withdrawn. The history keeps what was said.</source>
   <translation>✓ 已撤回。历史保留所说的内容。</translation>
  </message>
  <message>
   <source>✓ counted</source>
   <translation>✓ 已计入</translation>
  </message>
  <message>
   <source>✓ counted in round {number}</source>
   <translation>✓ 已计入第{number}轮</translation>
  </message>
  <message>
   <source>✓ received</source>
   <translation>✓ 已收到</translation>
  </message>
  <message>
   <source>✓ recorded</source>
   <translation>✓ 已记录</translation>
  </message>
  <message>
   <source>✓ sent</source>
   <translation>✓ 已发送</translation>
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
  <name>Recover</name>
  <message>
   <source>A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.</source>
   <translation>备份可恢复其中的全部内容。本计算机会得到新的密钥，因此需由秘书处重新接纳；丢失的计算机已发送的内容会随秘书处的下一个数据包返回。</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Bringing it back</source>
   <translation>正在恢复</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>选择备份…</translation>
  </message>
  <message>
   <source>I lost my computer</source>
   <translation>我的计算机丢失了</translation>
  </message>
  <message>
   <source>New folder for your work</source>
   <translation>存放工作的新文件夹</translation>
  </message>
  <message>
   <source>New passphrase for this computer (may stay empty)</source>
   <translation>本计算机的新口令（可留空）</translation>
  </message>
  <message>
   <source>No backup chosen yet.</source>
   <translation>尚未选择备份。</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>备份的口令</translation>
  </message>
  <message>
   <source>Sheet {number}: its 33 words</source>
   <translation>第{number}张：其中的33个词</translation>
  </message>
  <message>
   <source>The words of two sheets, in order</source>
   <translation>两张纸上的词，按顺序</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Backing up</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>If this computer is lost</source>
   <translation>如果本计算机丢失</translation>
  </message>
  <message>
   <source>Make the recovery sheet…</source>
   <translation>制作恢复单…</translation>
  </message>
  <message>
   <source>Recovery backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>恢复单</translation>
  </message>
  <message>
   <source>Save a recovery backup…</source>
   <translation>保存恢复备份…</translation>
  </message>
  <message>
   <source>Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.</source>
   <translation>三张纸交给三个人；任意两张即可在另一台计算机上打开恢复备份，无需口令。</translation>
  </message>
  <message>
   <source>○ No recovery sheet was made here yet.</source>
   <translation>○ 这里尚未制作恢复单。</translation>
  </message>
  <message>
   <source>✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.</source>
   <translation>✓ 恢复密钥{code}，制作于{day}。新的恢复单会为此后的备份制作新密钥。</translation>
  </message>
  <message>
   <source>✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick.</source>
   <translation>✓ 已保存：{path}（{entries}个条目）。请存放在另一台计算机或U盘上。</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, give each page to another person, then delete the file.</source>
   <translation>✓ 已写入：{path}。请打印，把每一页交给不同的人，然后删除该文件。</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message numerus="yes">
   <source>%n may be entered twice</source>
   <translation>
    <numerusform>%n个可能重复录入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n use case(s)</source>
   <translation>
    <numerusform>%n个用例</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision matrix</source>
   <translation>决策矩阵</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>Every organization</source>
   <translation>所有组织</translation>
  </message>
  <message>
   <source>Every risk</source>
   <translation>所有风险</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>所有阶段</translation>
  </message>
  <message>
   <source>Find by any word</source>
   <translation>按字词查找</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>牵头方</translation>
  </message>
  <message>
   <source>Offices differ on this case.</source>
   <translation>各办事处对此用例看法不一。</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>风险</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>需留意</translation>
  </message>
  <message>
   <source>Use case</source>
   <translation>用例</translation>
  </message>
  <message>
   <source>Use cases</source>
   <translation>用例</translation>
  </message>
  <message>
   <source>Write the register</source>
   <translation>写出登记册</translation>
  </message>
  <message>
   <source>Write the register…</source>
   <translation>写出登记册…</translation>
  </message>
  <message>
   <source>{level}, not all assessed</source>
   <translation>{level}，未全部评估</translation>
  </message>
  <message>
   <source>{outcome}; decided: {decided}</source>
   <translation>{outcome}；决定：{decided}</translation>
  </message>
  <message>
   <source>✓ Saved: {path}</source>
   <translation>✓ 已保存：{path}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message numerus="yes">
   <source>%n cell(s) wait for you.</source>
   <translation>
    <numerusform>有%n个单元格等待您的决定。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) and their decisions are forgotten.</source>
   <translation>
    <numerusform>%n个问题及其决定将被清除。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) still wait.</source>
   <translation>
    <numerusform>还有%n行在等待。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n workbook(s)</source>
   <translation>
    <numerusform>%n个工作簿</numerusform>
   </translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>（无答案）</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>接受 (A)</translation>
  </message>
  <message>
   <source>Accept all of this kind…</source>
   <translation>接受所有此类…</translation>
  </message>
  <message>
   <source>Accept these</source>
   <translation>接受这些</translation>
  </message>
  <message numerus="yes">
   <source>Accept what is proposed in %n cell(s)?</source>
   <translation>
    <numerusform>接受%n个单元格的建议值？</numerusform>
   </translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>所有类型</translation>
  </message>
  <message>
   <source>All workbooks</source>
   <translation>所有工作簿</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>单元格</translation>
  </message>
  <message>
   <source>Cells that wait for a decision</source>
   <translation>等待决定的单元格</translation>
  </message>
  <message>
   <source>Correct (C)</source>
   <translation>更正 (C)</translation>
  </message>
  <message>
   <source>Decide in a workbook…</source>
   <translation>在工作簿中作决定…</translation>
  </message>
  <message>
   <source>Decided: {decision} ({who})</source>
   <translation>已决定：{decision}（{who}）</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Finish the review</source>
   <translation>完成审核</translation>
  </message>
  <message>
   <source>In the cell</source>
   <translation>单元格内容</translation>
  </message>
  <message>
   <source>In the cell: {original}</source>
   <translation>单元格内容：{original}</translation>
  </message>
  <message>
   <source>It was written anew, with the same cells.</source>
   <translation>副本为重新写出，单元格内容相同。</translation>
  </message>
  <message>
   <source>Keep this report as a workbook…</source>
   <translation>将此报告存为工作簿…</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>问题类型</translation>
  </message>
  <message>
   <source>Leave empty (S)</source>
   <translation>留空 (S)</translation>
  </message>
  <message>
   <source>Leave the row out (D)</source>
   <translation>不收入该行 (D)</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Let go of this workbook…</source>
   <translation>放弃此工作簿…</translation>
  </message>
  <message>
   <source>Let go of what waits of {name}?</source>
   <translation>放弃{name}中等待的内容？</translation>
  </message>
  <message>
   <source>Look through them</source>
   <translation>逐一查看</translation>
  </message>
  <message>
   <source>Make a copy with marks for the office…</source>
   <translation>为办事处制作标注副本…</translation>
  </message>
  <message>
   <source>Marking the copy</source>
   <translation>正在标注副本</translation>
  </message>
  <message>
   <source>Next open (F8)</source>
   <translation>下一个待定 (F8)</translation>
  </message>
  <message>
   <source>No cell of a workbook waits for a decision.</source>
   <translation>没有工作簿单元格等待决定。</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>Only open ones</source>
   <translation>仅显示待定</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>建议值</translation>
  </message>
  <message>
   <source>Proposed: {proposed}</source>
   <translation>建议值：{proposed}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Read decisions</source>
   <translation>读取决定</translation>
  </message>
  <message>
   <source>Read decisions…</source>
   <translation>读取决定…</translation>
  </message>
  <message>
   <source>Recording what was decided</source>
   <translation>正在记录决定的内容</translation>
  </message>
  <message>
   <source>Review of workbooks</source>
   <translation>工作簿审核</translation>
  </message>
  <message>
   <source>Rows about which nothing is in doubt enter by themselves.</source>
   <translation>没有疑问的行会自动录入。</translation>
  </message>
  <message>
   <source>Rows that have entered stay. The workbook can be taken again.</source>
   <translation>已录入的行保留。工作簿可以重新接收。</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Take back (Ctrl+Z)</source>
   <translation>撤销 (Ctrl+Z)</translation>
  </message>
  <message>
   <source>The copy for the office is {path}.</source>
   <translation>给办事处的副本是{path}。</translation>
  </message>
  <message>
   <source>The right answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <source>The whole row</source>
   <translation>整行</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>没有可撤销的内容。</translation>
  </message>
  <message>
   <source>Why it is asked</source>
   <translation>询问原因</translation>
  </message>
  <message>
   <source>Workbook</source>
   <translation>工作簿</translation>
  </message>
  <message numerus="yes">
   <source>and %n more readings like these</source>
   <translation>
    <numerusform>以及另外%n种类似读法</numerusform>
   </translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>第{number}行</translation>
  </message>
  <message>
   <source>take the row</source>
   <translation>收入该行</translation>
  </message>
  <message>
   <source>{open} of {count} cells are open, in {books}.</source>
   <translation>{count}个单元格中有{open}个待定，共{books}。</translation>
  </message>
  <message>
   <source>– left empty</source>
   <translation>– 留空</translation>
  </message>
  <message>
   <source>“{original}” becomes {proposed}  ({count} times)</source>
   <translation>“{original}”读作{proposed}（{count}次）</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ 待定</translation>
  </message>
  <message>
   <source>✎ {answer}</source>
   <translation>✎ {answer}</translation>
  </message>
  <message numerus="yes">
   <source>✓ %n cell(s) are marked.</source>
   <translation>
    <numerusform>✓ 已标注%n个单元格。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n decision(s) were read.</source>
   <translation>
    <numerusform>✓ 已读取%n项决定。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>✓ %n row(s) entered.</source>
   <translation>
    <numerusform>✓ 已录入%n行。</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ Nothing is open any more. Finish the review.</source>
   <translation>✓ 已无待定内容。请完成审核。</translation>
  </message>
  <message>
   <source>✓ The report is in {path}.</source>
   <translation>✓ 报告已存入{path}。</translation>
  </message>
  <message>
   <source>✓ accepted</source>
   <translation>✓ 已接受</translation>
  </message>
  <message numerus="yes">
   <source>✓ {path} holds %n open question(s). Fill in its last two columns.</source>
   <translation>
    <numerusform>✓ {path}中有%n个待定问题。请填写最后两列。</numerusform>
   </translation>
  </message>
  <message>
   <source>✕ row left out</source>
   <translation>✕ 该行不收入</translation>
  </message>
 </context>
 <context>
  <name>Roots</name>
  <message>
   <source>! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.</source>
   <translation>! 偷走本计算机的人可能接管秘书处：根密钥就在上面。请把密钥移走，最好由几个人各保管一个。</translation>
  </message>
  <message>
   <source>A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.</source>
   <translation>请求是一个小文件。每位保管人可在任何计算机上用U盘或纸上的密钥签署，然后发回。</translation>
  </message>
  <message>
   <source>Add a computer…</source>
   <translation>添加计算机…</translation>
  </message>
  <message>
   <source>Add the key</source>
   <translation>添加此密钥</translation>
  </message>
  <message>
   <source>Ask the holders</source>
   <translation>请求保管人</translation>
  </message>
  <message>
   <source>Choose all the files that came back for one request.</source>
   <translation>请选择同一请求发回的所有文件。</translation>
  </message>
  <message>
   <source>Choose the key file…</source>
   <translation>选择密钥文件…</translation>
  </message>
  <message>
   <source>Code that the other computer shows</source>
   <translation>另一台计算机显示的代码</translation>
  </message>
  <message>
   <source>Collect signed requests…</source>
   <translation>收集已签署的请求…</translation>
  </message>
  <message>
   <source>Collect their signatures</source>
   <translation>收集他们的签名</translation>
  </message>
  <message>
   <source>Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:</source>
   <translation>每位保管人制作一个密钥（首页：“我保管一个根密钥”）并把它的那一行给您。每个密钥一行：</translation>
  </message>
  <message>
   <source>Enrolment file of the computer</source>
   <translation>该计算机的登记文件</translation>
  </message>
  <message>
   <source>From now on nothing from this computer of the secretariat is accepted. Why?</source>
   <translation>从现在起，不再接受秘书处这台计算机的任何内容。原因是什么？</translation>
  </message>
  <message>
   <source>How many sign together</source>
   <translation>共同签名的数目</translation>
  </message>
  <message>
   <source>I keep a root key</source>
   <translation>我保管一个根密钥</translation>
  </message>
  <message>
   <source>Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers.</source>
   <translation>请把文件存在U盘上、把单页存在纸上，不放在同一处，也不放在秘书处的计算机上。</translation>
  </message>
  <message>
   <source>Keep the list on this computer…</source>
   <translation>在本计算机上维护名单…</translation>
  </message>
  <message>
   <source>Key file…</source>
   <translation>密钥文件…</translation>
  </message>
  <message>
   <source>Key with code {code}: {where}</source>
   <translation>代码为{code}的密钥：{where}</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>不做了</translation>
  </message>
  <message>
   <source>Line of somebody elsewhere…</source>
   <translation>不在场者的那一行…</translation>
  </message>
  <message>
   <source>Make a root key</source>
   <translation>制作根密钥</translation>
  </message>
  <message>
   <source>Make the key…</source>
   <translation>制作密钥…</translation>
  </message>
  <message>
   <source>Move it into a file…</source>
   <translation>移入文件…</translation>
  </message>
  <message>
   <source>Move the key away…</source>
   <translation>移走密钥…</translation>
  </message>
  <message>
   <source>Moving the key</source>
   <translation>正在移动密钥</translation>
  </message>
  <message>
   <source>New root keys, a line each</source>
   <translation>新的根密钥，每行一个</translation>
  </message>
  <message>
   <source>No key file chosen: type the 33 words of the sheet instead.</source>
   <translation>未选择密钥文件：请改为输入纸上的33个词。</translation>
  </message>
  <message>
   <source>No key is named yet.</source>
   <translation>尚未列出任何密钥。</translation>
  </message>
  <message>
   <source>Open the request…</source>
   <translation>打开请求…</translation>
  </message>
  <message>
   <source>Passphrase for the file, four words or more</source>
   <translation>文件的口令，四个词或更多</translation>
  </message>
  <message>
   <source>Passphrase of the key file</source>
   <translation>密钥文件的口令</translation>
  </message>
  <message>
   <source>Read what is asked, and call the secretariat: are these the codes they see? Only then sign.</source>
   <translation>请阅读所请求的内容并致电秘书处：他们看到的是这些代码吗？确认后再签署。</translation>
  </message>
  <message>
   <source>Replace the root keys…</source>
   <translation>更换根密钥…</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>Root key</source>
   <translation>根密钥</translation>
  </message>
  <message>
   <source>Save the sheet for paper…</source>
   <translation>保存供打印的单页…</translation>
  </message>
  <message>
   <source>Secretariat with code {code}</source>
   <translation>代码为{code}的秘书处</translation>
  </message>
  <message>
   <source>Sheet for paper</source>
   <translation>供打印的单页</translation>
  </message>
  <message>
   <source>Sign a request</source>
   <translation>签署请求</translation>
  </message>
  <message>
   <source>Sign the request…</source>
   <translation>签署该请求…</translation>
  </message>
  <message>
   <source>Signed by the key with code {code}</source>
   <translation>由代码为{code}的密钥签署</translation>
  </message>
  <message>
   <source>Signed request</source>
   <translation>已签署的请求</translation>
  </message>
  <message>
   <source>Signed requests</source>
   <translation>已签署的请求</translation>
  </message>
  <message>
   <source>So many holders are needed for every later change of who runs the secretariat; the others may be ill or away.</source>
   <translation>以后每次变更秘书处主管都需要这么多保管人；其余的人可以生病或不在场。</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>The 33 words of the sheet</source>
   <translation>纸上的33个词</translation>
  </message>
  <message>
   <source>The key is written into a file under a passphrase, best on a stick, and forgotten here.</source>
   <translation>密钥会写入受口令保护的文件（最好在U盘上），并从这里清除。</translation>
  </message>
  <message>
   <source>The line of the key, as its holder sent it</source>
   <translation>保管人发来的密钥那一行</translation>
  </message>
  <message>
   <source>The list of offices is kept on: {device}</source>
   <translation>维护办事处名单的计算机：{device}</translation>
  </message>
  <message>
   <source>This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:</source>
   <translation>从现在起由本计算机维护办事处名单。如果另一台丢失或被盗，请在此说明，之后不再接受其任何内容；否则请留空：</translation>
  </message>
  <message>
   <source>Type the code that the other computer shows:</source>
   <translation>请输入另一台计算机显示的代码：</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>使用这些密钥</translation>
  </message>
  <message>
   <source>Words on paper…</source>
   <translation>纸上的词…</translation>
  </message>
  <message>
   <source>Write the request…</source>
   <translation>写出请求…</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
  <message>
   <source>kept elsewhere</source>
   <translation>保管在别处</translation>
  </message>
  <message>
   <source>lies in this workspace</source>
   <translation>就在本工作区中</translation>
  </message>
  <message>
   <source>{present} of {needed} signatures</source>
   <translation>签名{present}/{needed}</translation>
  </message>
  <message>
   <source>{threshold} of {count}</source>
   <translation>{count}个中的{threshold}个</translation>
  </message>
  <message>
   <source>{threshold} of {count} root keys decide together who runs the secretariat.</source>
   <translation>{count}个根密钥中的{threshold}个共同决定由谁主持秘书处。</translation>
  </message>
  <message>
   <source>○ Key with code {code}: compare the code aloud with its holder</source>
   <translation>○ 代码为{code}的密钥：请与其保管人大声核对代码</translation>
  </message>
  <message>
   <source>✓ Key with code {code}: signs the founding</source>
   <translation>✓ 代码为{code}的密钥：为创建签名</translation>
  </message>
  <message>
   <source>✓ Signed: {path}. Send this file back to the secretariat.</source>
   <translation>✓ 已签署：{path}。请把此文件发回秘书处。</translation>
  </message>
  <message>
   <source>✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.</source>
   <translation>✓ 更改已列入办事处名单。请下发数据包，让所有人知悉。</translation>
  </message>
  <message>
   <source>✓ The root key is in {path} and not in this workspace any more.</source>
   <translation>✓ 根密钥在{path}中，已不在本工作区。</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:</source>
   <translation>✓ 已写入：{path}。请把这一行交给秘书处，并口头核对代码{code}：</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Print it, then delete the file.</source>
   <translation>✓ 已写入：{path}。请打印，然后删除该文件。</translation>
  </message>
  <message>
   <source>✓ Written: {path}. Send it to the holders; collect what they send back below.</source>
   <translation>✓ 已写入：{path}。请发给保管人；在下方收集他们发回的文件。</translation>
  </message>
 </context>
 <context>
  <name>Secret</name>
  <message>
   <source>! The two fields do not say the same.</source>
   <translation>! 两栏内容不同。</translation>
  </message>
  <message>
   <source>! Type the passphrase.</source>
   <translation>! 请输入口令。</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>再输入一次</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>! Not everything is as it was written:</source>
   <translation>! 并非一切都与所写相符：</translation>
  </message>
  <message>
   <source>! Rebuilt from {entries} entries, and something is different now than before: check everything.</source>
   <translation>! 已由{entries}个条目重建，有内容与先前不同：请全部检查。</translation>
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
   <source>Check a proof…</source>
   <translation>检查证明…</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>全部检查</translation>
  </message>
  <message>
   <source>Check files alone…</source>
   <translation>单独检查文件…</translation>
  </message>
  <message>
   <source>Checking everything</source>
   <translation>正在全部检查</translation>
  </message>
  <message>
   <source>Code of this computer’s key: {code}</source>
   <translation>本计算机密钥的代码：{code}</translation>
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
   <source>Folder for the evidence</source>
   <translation>存放证据的文件夹</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Key line of the secretariat, for those who check proofs: {key}</source>
   <translation>秘书处的密钥行，供检查证明者使用：{key}</translation>
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
   <source>Proof</source>
   <translation>证明</translation>
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
   <source>Save the evidence…</source>
   <translation>保存证据…</translation>
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
   <source>The enrolment file carried the old one: save it again, and read out its new code.</source>
   <translation>登记文件带有原来的姓名：请重新保存，并读出其新代码。</translation>
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
   <source>Your name, as it stands in what you record</source>
   <translation>您的姓名（出现在您所记录的内容中）</translation>
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
  <message numerus="yes">
   <source>✓ Saved: the report and %n file(s) of evidence.</source>
   <translation>
    <numerusform>✓ 已保存：报告和%n个证据文件。</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.</source>
   <translation>✓ 证明成立。{secretariat}于{when}签名表明持有{office}的条目{index}，其哈希值为{hash}。此处已知的见证方：{witnesses}。</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries no name.</source>
   <translation>✓ 今后记录的内容将不带姓名。</translation>
  </message>
  <message>
   <source>✓ What is recorded from now on carries the name {name}.</source>
   <translation>✓ 今后记录的内容将带有姓名{name}。</translation>
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
  <name>Waiting</name>
  <message>
   <source>Files that wait</source>
   <translation>等待中的文件</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Parts of a file</source>
   <translation>文件的部分</translation>
  </message>
  <message>
   <source>They go on by themselves as soon as what they wait for is taken in.</source>
   <translation>一旦收到所等待的内容，它们会自动继续。</translation>
  </message>
  <message>
   <source>✓ Given up. Ask for the file again if it is needed after all.</source>
   <translation>✓ 已放弃。如仍需要，请重新索取该文件。</translation>
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
   <source>You are here.</source>
   <translation>您在此处。</translation>
  </message>
  <message>
   <source>{place} – Assent</source>
   <translation>{place} – Assent</translation>
  </message>
 </context>
</TS>
