@echo off
rem Starts Yoken Check on Windows. Its messages are in ASCII: a batch file has no encoding of its own.
where node >nul 2>nul
if errorlevel 1 (
  echo yoken-check needs Node.js 20 or later, and no Node.js was found on this machine. 1>&2
  echo Install it, open this window again, and see README.txt. 1>&2
  exit /b 2
)
node -r "%~dp0check-node.js" "%~dp0cli.js" %*
exit /b %errorlevel%
