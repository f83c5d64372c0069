; Inno Setup 6: an installer for one person, without administrator's rights.
;
;     py packaging\dev.py build bundle
;     iscc /DVersion=0.1.0 packaging\windows\spasm-diary.iss
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{7C0B3A52-9E2D-4B0E-8C0D-5B1A6F0B9D31}
AppName=Spasm Diary
AppVersion={#Version}
AppPublisher=The Spasm Diary authors
DefaultDirName={autopf}\Spasm Diary
DefaultGroupName=Spasm Diary
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=spasm-diary-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
UninstallDisplayIcon={app}\spasm-diary.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; what an older version left would be found by the newer one
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\portable\spasm-diary\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Spasm Diary"; Filename: "{app}\spasm-diary.exe"
Name: "{group}\Log a spasm now"; Filename: "{app}\spasm-diary.exe"; Parameters: "now"
Name: "{autodesktop}\Spasm Diary"; Filename: "{app}\spasm-diary.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\spasm-diary.exe"; Description: "{cm:LaunchProgram,Spasm Diary}"; Flags: nowait postinstall skipifsilent

; The diary, in %LOCALAPPDATA%\spasm-diary, is the person's own: removing the program leaves it.
