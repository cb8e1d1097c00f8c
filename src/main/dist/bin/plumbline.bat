@echo off
rem Starts Plumbline with every option it needs. More options for Java: PLUMBLINE_JAVA_OPTS.
setlocal
for %%I in ("%~dp0..") do set "APP_HOME=%%~fI"

set "JAVA_CMD=java"
if defined JAVA_HOME set "JAVA_CMD=%JAVA_HOME%\bin\java.exe"
"%JAVA_CMD%" -version >nul 2>&1
if errorlevel 1 (
  echo plumbline: no Java found: install Java 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 1
)

rem The third word of the line with "version" is the version in quotes: "17.0.15", "25", "1.8.0_392".
set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA_CMD%" -version 2^>^&1 ^| findstr /c:"version""') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=0"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
  echo plumbline: %JAVA_CMD% is Java %VERSION%; Java 17 or newer is needed 1>&2
  exit /b 1
)

rem One thread for libtorch: two of them wait for each other when both cores are busy.
if not defined OMP_NUM_THREADS set "OMP_NUM_THREADS=1"
rem OpenCV's own warnings: what fails is told by the program.
if not defined OPENCV_LOG_LEVEL set "OPENCV_LOG_LEVEL=OFF"

rem Newer Java warns about native libraries and about JavaFX's own memory access.
set "NEWER="
if %MAJOR% GEQ 24 set "NEWER=--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"

"%JAVA_CMD%" "@%APP_HOME%\lib\java.options" "-Dplumbline.home=%APP_HOME%" ^
  --module-path "%APP_HOME%\lib\javafx" --add-modules ALL-MODULE-PATH ^
  %PLUMBLINE_JAVA_OPTS% %NEWER% -cp "%APP_HOME%\lib\*" plumbline.Main %*
exit /b %errorlevel%
