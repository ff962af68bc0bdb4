; The Windows installer: for one person, without administrator rights. Compiled by build.py, which gives
; VERSION, PAYLOAD and its KILOBYTES, WORK (icon, pictures, licence) and OUT; FAST packs quickly for trials; SIGN signs what is made.
; Silent: /S, folder: /D=C:\Some folder (last, without quotes). Uninstaller: /S, and /DELETEDATA to delete the data too.
; Exit status: 0 done, 1 stopped by the person, 3 not 64-bit Windows, 4 Windows too old, 5 the program is running.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define APP "CAPE Desktop"
!define PROGRAM "cape-desktop.exe"
!define UNINSTALLER "uninstall.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define OWN "Software\${APP}"
!define OLDEST_BUILD 18362

Name "${APP}"
BrandingText "${APP} ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "FileDescription" "${APP} Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${WORK}/cape-desktop.ico"
!define MUI_UNICON "${WORK}/cape-desktop.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}/welcome.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${WORK}/welcome.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${WORK}/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${WORK}/header.bmp"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "Stop installing ${APP}?"

!define MUI_WELCOMEPAGE_TITLE "${APP} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${APP} for you alone. It needs no administrator rights and no connection, and it takes less than a minute.$\r$\n$\r$\nThe program prepares the files with which importers get their IEEPA duties back from CBP. Your entries stay on this computer.$\r$\n$\r$\nInstalling a newer version keeps your declarations, drafts and settings.$\r$\n$\r$\nPress Next to go on."
!insertmacro MUI_PAGE_WELCOME
!define MUI_LICENSEPAGE_TEXT_TOP "You may use, copy and change the program freely:"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "The program comes without warranty and is no legal advice. THIRD_PARTY.txt in its folder names the libraries in it, with their own licenses."
!define MUI_LICENSEPAGE_BUTTON "I &agree"
!insertmacro MUI_PAGE_LICENSE "${WORK}/LICENSE.txt"
!define MUI_DIRECTORYPAGE_TEXT_TOP "The program goes into this folder. Your declarations are kept apart from it, in $APPDATA\${APP}, and stay there when you upgrade or uninstall."
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE KeepToOwnFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "${APP} is ready"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu under “${APP}”.$\r$\n$\r$\nTo remove it, open Settings, Apps. Your declarations stay unless you ask to delete them too."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "&Start ${APP} now"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.AskAboutData un.NoteAnswer
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var DeleteData
Var DeleteBox

; --- before anything is touched

!macro StopWhileRunning PREFIX
Function ${PREFIX}StopWhileRunning
  ; Windows lets nobody write to a library that a running program uses
  again:
  ${If} ${FileExists} "$INSTDIR\runtime\python311.dll"
    ClearErrors
    FileOpen $0 "$INSTDIR\runtime\python311.dll" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${APP} is running. Close it, then press Retry." /SD IDCANCEL IDRETRY again
      SetErrorLevel 5
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro StopWhileRunning ""
!insertmacro StopWhileRunning "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${APP} needs 64-bit Windows. This computer runs 32-bit Windows." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "${APP} needs Windows 11, or Windows 10 version 1903 or later. This computer has an older Windows." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  SetShellVarContext current
  ${If} ${Silent}
    Call KeepToOwnFolder
  ${EndIf}
FunctionEnd

; A folder that holds other things gets a folder of ours inside, so that removing the program removes only the program.
Function KeepToOwnFolder
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      StrCpy $INSTDIR "$INSTDIR\${APP}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; --- install

!macro RemoveProgram
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\cape-desktop-console.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD_PARTY.txt"
!macroend

Section "${APP}"
  Call StopWhileRunning
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    !insertmacro RemoveProgram ; an upgrade must leave no module of the older version behind
  ${EndIf}
  SetDetailsPrint textonly
  DetailPrint "Copying the program…"
  SetDetailsPrint none
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "Prepare CBP CAPE declarations"
  WriteRegStr HKCU "${OWN}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "URLInfoAbout" "${HOME}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
SectionEnd

; --- uninstall

Function un.onInit
  SetShellVarContext current
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteData ${BST_CHECKED}
  ${EndIf}
FunctionEnd

Function un.AskAboutData
  !insertmacro MUI_HEADER_TEXT "Uninstall ${APP}" "Your declarations stay unless you tick the box."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "${APP} ${VERSION} will be removed from:$\r$\n$INSTDIR"
  Pop $0
  ${NSD_CreateLabel} 0 34u 100% 36u "Your declarations, drafts and settings are in:$\r$\n$APPDATA\${APP}$\r$\nThey stay there, and a new installation finds them again."
  Pop $0
  ${NSD_CreateCheckbox} 0 80u 100% 12u "Also &delete my declarations, drafts and settings. This cannot be undone."
  Pop $DeleteBox
  ${NSD_SetState} $DeleteBox $DeleteData
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:&Uninstall"
  nsDialogs::Show
FunctionEnd

Function un.NoteAnswer
  ${NSD_GetState} $DeleteBox $DeleteData
FunctionEnd

Section "Uninstall"
  Call un.StopWhileRunning
  SetDetailsPrint textonly
  DetailPrint "Removing the program…"
  SetDetailsPrint none
  !insertmacro RemoveProgram
  Delete "$INSTDIR\${UNINSTALLER}"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${OWN}"
  ${If} $DeleteData == ${BST_CHECKED}
    RMDir /r "$APPDATA\${APP}"
  ${EndIf}
SectionEnd
