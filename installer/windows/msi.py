# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The package for administrators who install on many Windows computers at once: an MSI for the whole computer.

As with the .deb, what it installs is not updated from a file but by the next package. Built with wixl (msitools), which
packs with MSZIP: half as large again as the setup that an officer gets.
"""

from __future__ import annotations

from uuid import UUID, uuid5

FAMILY = UUID("8a1e2c1b-6f55-4f4e-9b3c-0b0a3c2d1e4f")
"""the same in every version, so that a newer package replaces an older one"""
DOWNGRADE = "A newer version of Assent is installed here. Remove it first if you want to go back."
ENDINGS = ("assent", "assent-part", "assent-enrol", "assent-roots", "assent-update")


def commands(here: str, work: str, source: str, target: str) -> list[list[str]]:
    """What lists the files and packs them; `work` holds assent.wxs and the launchers."""
    heat = (
        f"cd '{source}' && find . -type f | sed 's|^[.]/||' | LC_ALL=C sort | "
        f"wixl-heat --prefix '' --directory-ref APP --component-group Program --var var.SRC --win64 >'{work}/files.wxs'"
    )
    wixl = ["wixl", "--arch", "x64", "-D", "Win64=yes", "-D", f"SRC={source}", "-D", f"LAUNCHERS={work}",
            "-D", f"ICON={here}/assent.ico", "--output", target, f"{work}/assent.wxs", f"{work}/files.wxs"]  # fmt: skip
    return [["sh", "-c", heat], wixl]


def description(version: str) -> str:
    """The WiX source of everything but the program's own files."""
    endings = "".join(_classes(f".{ending}", "Assent.Bundle") for ending in ENDINGS)
    bundle = _classes("Assent.Bundle", "Assent bundle")
    start = "&quot;[INSTALLDIR]assent-window.exe&quot; &quot;%1&quot;"
    command = _classes(r"Assent.Bundle\shell\open\command", start)
    return f"""\
<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
 <Product Id="{uuid5(FAMILY, version)}" Name="Assent" Language="1033" Version="{version}"
          Manufacturer="The Assent authors" UpgradeCode="{FAMILY}">
  <Package InstallerVersion="200" Compressed="yes" InstallScope="perMachine"/>
  <MajorUpgrade DowngradeErrorMessage="{DOWNGRADE}"/>
  <Media Id="1" Cabinet="assent.cab" EmbedCab="yes"/>
  <Icon Id="assent.ico" SourceFile="$(var.ICON)"/>
  <Property Id="ARPPRODUCTICON" Value="assent.ico"/>
  <Directory Id="TARGETDIR" Name="SourceDir">
   <Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="Assent">
    <Component Id="Window" Guid="{uuid5(FAMILY, "window")}" Win64="yes">
     <File Id="Window" Name="assent-window.exe" Source="$(var.LAUNCHERS)/assent-window.exe" KeyPath="yes">
      <Shortcut Id="Menu" Directory="ProgramMenuFolder" Name="Assent" WorkingDirectory="INSTALLDIR" Icon="assent.ico"/>
     </File>{endings}{bundle}{command}
    </Component>
    <Component Id="CommandLine" Guid="{uuid5(FAMILY, "command line")}" Win64="yes">
     <File Id="CommandLine" Name="assent.exe" Source="$(var.LAUNCHERS)/assent.exe" KeyPath="yes"/>
    </Component>
    <Directory Id="APP" Name="app"/>
   </Directory></Directory>
   <Directory Id="ProgramMenuFolder"/>
  </Directory>
  <Feature Id="Assent" Level="1">
   <ComponentRef Id="Window"/><ComponentRef Id="CommandLine"/><ComponentGroupRef Id="Program"/>
  </Feature>
 </Product>
</Wix>
"""


def _classes(key: str, value: str) -> str:
    return f'\n     <RegistryValue Root="HKLM" Key="Software\\Classes\\{key}" Type="string" Value="{value}"/>'
