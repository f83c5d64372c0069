; NSIS: the same installer by a tool that also runs on Linux.
;
;     makensis -DVERSION=0.1.0 -DBUNDLE=..\..\build\portable\spasm-diary packaging/windows/spasm-diary.nsi
Unicode true
SetCompressor /SOLID lzma
!include MUI2.nsh
!ifndef VERSION
  !define VERSION "0.1.0"
!endif
!ifndef BUNDLE
  !define BUNDLE "..\..\build\portable\spasm-diary"
!endif
!ifndef INTO
  !define INTO "..\..\dist"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SpasmDiary"

Name "Spasm Diary"
OutFile "${INTO}/spasm-diary-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Spasm Diary"
RequestExecutionLevel user

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "../../LICENSE"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

Section "Spasm Diary"
  RMDir /r "$INSTDIR\_internal" ; what an older version left would be found by the newer one
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*.*"
  CreateDirectory "$SMPROGRAMS\Spasm Diary"
  CreateShortcut "$SMPROGRAMS\Spasm Diary\Spasm Diary.lnk" "$INSTDIR\spasm-diary.exe"
  CreateShortcut "$SMPROGRAMS\Spasm Diary\Log a spasm now.lnk" "$INSTDIR\spasm-diary.exe" "now"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Spasm Diary"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Spasm Diary authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; The diary, in %LOCALAPPDATA%\spasm-diary, is the person's own: removing the program leaves it.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\spasm-diary.exe"
  Delete "$INSTDIR\spasm-diary.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Spasm Diary"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
