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

LangString Newer ${LANG_ENGLISH} "A newer version of Assent is installed here. Remove it first if you want to go back."
LangString Newer ${LANG_FRENCH} "Une version plus récente d’Assent est installée. Retirez-la d’abord si vous voulez revenir en arrière."
LangString Newer ${LANG_SPANISH} "Hay una versión más reciente de Assent instalada. Quítela primero si desea volver atrás."
LangString Newer ${LANG_RUSSIAN} "Установлена более новая версия Assent. Если хотите вернуться, сначала удалите её."
LangString Newer ${LANG_ARABIC} "يوجد إصدار أحدث من Assent مثبت هنا. أزله أولاً إذا أردت الرجوع."
LangString Newer ${LANG_SIMPCHINESE} "此处已安装较新版本的 Assent。如需退回,请先将其卸载。"

Function .onInit
  ReadRegDWORD $0 HKCU "Software\Assent" "Serial"
  IfErrors done
  IntCmp $0 ${SERIAL} done done 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Newer)" /SD IDOK
    SetErrorLevel 3
    Quit
  done:
FunctionEnd

Section
  SetOutPath "$INSTDIR\app-${VERSION}"
  File /r "${SRC}/*"
  SetOutPath "$INSTDIR"
  File "${LAUNCHERS}/assent-window.exe"
  File "${LAUNCHERS}/assent.exe"
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
  WriteRegStr HKCU "${CLASSES}\.assent-update" "" "Assent.Bundle"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle" "" "Assent bundle"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle\DefaultIcon" "" "$INSTDIR\assent-window.exe,0"
  WriteRegStr HKCU "${CLASSES}\Assent.Bundle\shell\open\command" "" '"$INSTDIR\assent-window.exe" "%1"'
  CreateShortcut "$SMPROGRAMS\Assent.lnk" "$INSTDIR\assent-window.exe"
SectionEnd

Section "Uninstall"
  ; Only what the installer and updates put there; workspaces live elsewhere and are never touched.
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
  DeleteRegKey HKCU "${CLASSES}\.assent-update"
SectionEnd
