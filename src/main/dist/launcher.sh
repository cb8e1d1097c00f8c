#!/bin/sh
# Starts the app image on Linux, in place of jpackage's own starter: that one asks rpm and dpkg at every start to whom it
# belongs, which takes half a second. Options and class path are those of lib/app/Plumbline.cfg, as for that one.
set -eu
began=$(date +%s%3N)
home=$(dirname "$(dirname "$(readlink -f "$0")")")
app=$home/lib/app

# One thread for libtorch: two of them wait for each other when both cores are busy.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
# OpenCV's own warnings: what fails is told by the program.
export OPENCV_LOG_LEVEL="${OPENCV_LOG_LEVEL:-OFF}"

arguments=$#
set -- "$@" "-Dplumbline.began=$began"
if ! [ -e /dev/dri ] && ! [ -e /dev/nvidia0 ] && ! [ -e /dev/dxg ]; then
  # Without a graphics card JavaFX and GTK would load all of OpenGL to find that out: 0.1 s.
  export GDK_GL="${GDK_GL:-disable}"
  set -- "$@" -Dprism.order=sw
fi

classpath=
main=
while IFS= read -r line; do
  value=${line#*=}
  case $value in
    *'$APPDIR'*) value=${value%%'$APPDIR'*}$app${value#*'$APPDIR'} ;;
  esac
  case $line in
    app.classpath=*) classpath=$classpath${classpath:+:}$value ;;
    app.mainclass=*) main=$value ;;
    java-options=*) set -- "$@" "$value" ;;
  esac
done < "$app/Plumbline.cfg"

# What the person gave comes last.
set -- "$@" -cp "$classpath" "$main"
while [ "$arguments" -gt 0 ]; do
  set -- "$@" "$1"
  shift
  arguments=$((arguments - 1))
done
exec "$home/lib/runtime/bin/java" "$@"
