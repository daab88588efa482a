; SPDX-License-Identifier: Apache-2.0
; SPDX-FileCopyrightText: The Assent authors
; Per user, no administrator needed, silent with /S (and /D=FOLDER). Built by installer/windows with makensis.
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 96
SetDatablockOptimize on
Name "Assent ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Assent"
InstallDirRegKey HKCU "Software\Assent" "InstallDir"
RequestExecutionLevel user
ManifestDPIAware true
BrandingText "Assent"
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\assent-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "SimpChinese"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Assent"
!define CLASSES "Software\Classes"
!define IDENTITY "org.assent.Assent"

LangString Newer ${LANG_ENGLISH} "A newer version of Assent is installed here. Remove it first if you want to go back."
LangString Newer ${LANG_FRENCH} "Une version plus récente d’Assent est installée. Retirez-la d’abord si vous voulez revenir en arrière."
LangString Newer ${LANG_SPANISH} "Hay una versión más reciente de Assent instalada. Quítela primero si desea volver atrás."
LangString Newer ${LANG_RUSSIAN} "Установлена более новая версия Assent. Если хотите вернуться, сначала удалите её."
LangString Newer ${LANG_ARABIC} "يوجد إصدار أحدث من Assent مثبت هنا. أزله أولاً إذا أردت الرجوع."
LangString Newer ${LANG_SIMPCHINESE} "此处已安装较新版本的 Assent。如需退回,请先将其卸载。"

LangString Open ${LANG_ENGLISH} "Assent is open. Close its windows, then start this again. Nothing was changed."
LangString Open ${LANG_FRENCH} "Assent est ouvert. Fermez ses fenêtres, puis recommencez. Rien n’a été modifié."
LangString Open ${LANG_SPANISH} "Assent está abierto. Cierre sus ventanas y vuelva a empezar. No se ha cambiado nada."
LangString Open ${LANG_RUSSIAN} "Assent открыт. Закройте его окна и начните снова. Ничего не изменено."
LangString Open ${LANG_ARABIC} "‏Assent مفتوح. أغلق نوافذه ثم ابدأ من جديد. لم يتغير شيء."
LangString Open ${LANG_SIMPCHINESE} "Assent 正在运行。请关闭其窗口后重新开始。未作任何更改。"

LangString Room ${LANG_ENGLISH} "Assent needs ${NEEDED} MB of free disk space; $0 MB are free. Free some space and start this again. Nothing was changed."
LangString Room ${LANG_FRENCH} "Assent a besoin de ${NEEDED} Mo d’espace disque; $0 Mo sont libres. Libérez de l’espace et recommencez. Rien n’a été modifié."
LangString Room ${LANG_SPANISH} "Assent necesita ${NEEDED} MB libres en el disco; hay $0 MB. Libere espacio y vuelva a empezar. No se ha cambiado nada."
LangString Room ${LANG_RUSSIAN} "Для Assent нужно ${NEEDED} МБ на диске, свободно $0 МБ. Освободите место и начните снова. Ничего не изменено."
LangString Room ${LANG_ARABIC} "يحتاج Assent إلى ${NEEDED} ميغابايت خالية على القرص، والخالي $0 ميغابايت. أفرغ مساحة ثم ابدأ من جديد. لم يتغير شيء."
LangString Room ${LANG_SIMPCHINESE} "Assent 需要 ${NEEDED} MB 可用磁盘空间,目前可用 $0 MB。请腾出空间后重新开始。未作任何更改。"

LangString Folder ${LANG_ENGLISH} "The folder $INSTDIR cannot be written to, or the disk has filled up. Choose a folder of your own or free some space, and start this again. What was installed before works as it did."
LangString Folder ${LANG_FRENCH} "Impossible d’écrire dans le dossier $INSTDIR, ou le disque est plein. Choisissez un dossier à vous ou libérez de l’espace, puis recommencez. Ce qui était installé fonctionne comme avant."
LangString Folder ${LANG_SPANISH} "No se puede escribir en la carpeta $INSTDIR, o el disco se ha llenado. Elija una carpeta propia o libere espacio y vuelva a empezar. Lo que estaba instalado funciona como antes."
LangString Folder ${LANG_RUSSIAN} "В папку $INSTDIR нельзя записать, или диск заполнен. Выберите свою папку или освободите место и начните снова. То, что было установлено, работает как прежде."
LangString Folder ${LANG_ARABIC} "لا يمكن الكتابة في المجلد $INSTDIR أو امتلأ القرص. اختر مجلداً خاصاً بك أو أفرغ مساحة ثم ابدأ من جديد. ما كان مثبتاً يعمل كما كان."
LangString Folder ${LANG_SIMPCHINESE} "无法写入文件夹 $INSTDIR,或磁盘已满。请选择您自己的文件夹或腾出空间后重新开始。先前安装的程序照常工作。"

Var Told ; why it ends, once that was said

; Exit codes for a silent installation: 3 a newer version is here, 4 the program is open, 5 no room, 6 no way to write.
!macro End Sentence Code
  MessageBox MB_OK|MB_ICONEXCLAMATION "${Sentence}" /SD IDOK
  StrCpy $Told "yes"
  SetErrorLevel ${Code}
  Abort
!macroend

; A program that runs cannot be opened for writing.
!macro EndIfOpen Program
  ${If} ${FileExists} "${Program}"
    ClearErrors
    FileOpen $0 "${Program}" a
    ${If} ${Errors}
      !insertmacro End "$(Open)" 4
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; The name under which launcher.c starts every version, so that a button pinned to the taskbar is this shortcut and
; starts whichever version is current. Where the shell refuses, the shortcut stays without it.
!macro NameForTaskbar Shortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${Shortcut}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*(&w${NSIS_MAX_STRLEN} "${IDENTITY}")p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,&i4 r4)p.r5'
        ${IPropertyStore::SetValue} $2 '($3,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${Shortcut}",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Function .onInit
  ReadRegDWORD $0 HKCU "Software\Assent" "Serial"
  IfErrors done
  IntCmp $0 ${SERIAL} done done 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Newer)" /SD IDOK
    SetErrorLevel 3
    Quit
  done:
FunctionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\app-${VERSION}.part"
  ${IfNot} ${FileExists} "$INSTDIR\versions.txt" ; nothing was installed here before
    Delete "$INSTDIR\assent-window.exe"
    Delete "$INSTDIR\assent.exe"
    RMDir "$INSTDIR"
  ${EndIf}
  ${If} $Told == ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Folder)" /SD IDOK
    SetErrorLevel 6
  ${EndIf}
FunctionEnd

AllowSkipFiles off ; a version is whole or it is not there

Section
  !insertmacro EndIfOpen "$INSTDIR\app-${VERSION}\assent.exe"
  !insertmacro EndIfOpen "$INSTDIR\assent.exe"
  CreateDirectory "$INSTDIR"
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l.r0, p 0, p 0)i.r1'
  ${If} $1 <> 0
    System::Int64Op $0 / 1000000
    Pop $0
    ${If} $0 < ${NEEDED}
      !insertmacro End "$(Room)" 5
    ${EndIf}
  ${EndIf}
  ; Unpacked beside what is installed, and switched to at the end, as an update is (docs/UPDATES.md, 3).
  RMDir /r "$INSTDIR\app-${VERSION}.part"
  ClearErrors
  SetOutPath "$INSTDIR\app-${VERSION}.part"
  ${If} ${Errors}
    !insertmacro End "$(Folder)" 6
  ${EndIf}
  File /r "${SRC}/*"
  SetOutPath "$INSTDIR"
  File "${LAUNCHERS}/assent-window.exe"
  File "${LAUNCHERS}/assent.exe"
  RMDir /r "$INSTDIR\app-${VERSION}.old"
  Rename "$INSTDIR\app-${VERSION}" "$INSTDIR\app-${VERSION}.old"
  ${For} $2 1 20 ; something that guards against viruses may still be reading
    ClearErrors
    Rename "$INSTDIR\app-${VERSION}.part" "$INSTDIR\app-${VERSION}"
    ${IfNot} ${Errors}
      ${ExitFor}
    ${EndIf}
    Sleep 500
  ${Next}
  ${If} ${Errors}
    Rename "$INSTDIR\app-${VERSION}.old" "$INSTDIR\app-${VERSION}"
    !insertmacro End "$(Folder)" 6
  ${EndIf}
  RMDir /r "$INSTDIR\app-${VERSION}.old"
  FileOpen $0 "$INSTDIR\versions.txt.new" w
  FileWrite $0 "current ${VERSION}$\nserial ${SERIAL}$\ntries -1$\n"
  FileClose $0
  Delete "$INSTDIR\versions.txt"
  Rename "$INSTDIR\versions.txt.new" "$INSTDIR\versions.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Assent" "InstallDir" "$INSTDIR"
  WriteRegDWORD HKCU "Software\Assent" "Serial" ${SERIAL}
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Assent"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\assent-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Assent authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${CLASSES}\.assent" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\.assent-part" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\.assent-enrol" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\.assent-roots" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\.assent-update" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle" "" "Assent bundle"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle\DefaultIcon" "" "$INSTDIR\assent-window.exe,0"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle\shell\open\command" "" '"$INSTDIR\assent-window.exe" "%1"'
  CreateShortcut "$SMPROGRAMS\Assent.lnk" "$INSTDIR\assent-window.exe"
  !insertmacro NameForTaskbar "$SMPROGRAMS\Assent.lnk"
SectionEnd

Section "Uninstall"
  ; Only what the installer and updates put there; workspaces live elsewhere and are never touched.
  FindFirst $2 $1 "$INSTDIR\app-*"
  ${While} $1 != ""
    !insertmacro EndIfOpen "$INSTDIR\$1\assent.exe"
    FindNext $2 $1
  ${EndWhile}
  FindClose $2
  FindFirst $0 $1 "$INSTDIR\app-*"
  loop:
    StrCmp $1 "" done
    RMDir /r "$INSTDIR\$1"
    FindNext $0 $1
    Goto loop
  done:
  FindClose $0
  Delete "$INSTDIR\assent-window.exe"
  Delete "$INSTDIR\assent.exe"
  Delete "$INSTDIR\versions.txt"
  Delete "$INSTDIR\versions.txt.new"
  Delete "$INSTDIR\update.lock"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Assent.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Assent"
  DeleteRegKey HKCU "${CLASSES}\Assent.Bundle"
  DeleteRegKey HKCU "${CLASSES}\.assent"
  DeleteRegKey HKCU "${CLASSES}\.assent-part"
  DeleteRegKey HKCU "${CLASSES}\.assent-enrol"
  DeleteRegKey HKCU "${CLASSES}\.assent-roots"
  DeleteRegKey HKCU "${CLASSES}\.assent-update"
SectionEnd
