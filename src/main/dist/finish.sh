#!/bin/sh
# Makes jpackage's app image start faster, on Linux: from 1.7 to 0.7 s until there is a window (src/site/markdown/decisions/0037).
# Arguments: the app image, a folder with JavaFX's libraries, a video, and the time in seconds that its files get: Java uses what it has learnt only while
# they have it, and packing them into a deb would change it. Where a step is not possible the image stays as it is.
set -eu
image=$1
app=$image/lib/app
runtime=$image/lib/runtime
cache=$app/plumbline.aot

# JavaFX takes its libraries from beside Java's own, where there are any: else it unpacks and checks them in the user's folder.
cp "$2"/*.so "$runtime/lib"
cp "$(dirname "$0")/launcher.sh" "$image/bin/Plumbline"
chmod 755 "$image/bin/Plumbline"
find "$image" -exec touch -h -d "@$4" {} +

# Runs it once and keeps what Java has learnt (JEP 514, Java 25 and newer).
if ! "$runtime/bin/java" -XX:+PrintFlagsFinal -version 2> /dev/null | grep -q AOTCacheOutput; then
  echo "this Java keeps nothing of what it learns: the app image will start slower"
  exit 0
fi
if [ -z "${DISPLAY:-}" ] && ! command -v xvfb-run > /dev/null; then
  echo "no display and no xvfb-run: the app image is not trained and will start slower"
  exit 0
fi
display=
[ -n "${DISPLAY:-}" ] || display="xvfb-run -a"
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -Dplumbline.leave.after=12" \
  $display "$image/bin/Plumbline" live --video "$3" > "$image/../train.log" 2>&1 || true
# Shenandoah stops for less than a millisecond where G1 stops for four to nine, and reads what has been learnt, but only G1
# can write it: so it takes over now, where this Java has it. Measured: src/site/markdown/decisions/0028.
shenandoah() {
  "$runtime/bin/java" -XX:+UseShenandoahGC -version > /dev/null 2>&1 || return 0
  options="-XX:+UseShenandoahGC -XX:SoftMaxHeapSize=160m -XX:ConcGCThreads=1"
  # No collections just to learn how long one takes: five of them would come before the window.
  options="$options -XX:+UnlockExperimentalVMOptions -XX:ShenandoahLearningSteps=0"
  sed -e '/=-Xmn/d' -e '/G1/d' -e '/MaxTenuringThreshold/d' -e '/MaxGCPauseMillis/d' -e '/GCTimeRatio/d' \
    -e '/InitiatingHeap/d' -e '/ClassUnloadingWithConcurrentMark/d' "$app/Plumbline.cfg" > "$app/Plumbline.new"
  for option in $options; do echo "java-options=$option"; done >> "$app/Plumbline.new"
  mv "$app/Plumbline.new" "$app/Plumbline.cfg"
}

if [ -s "$cache" ]; then
  shenandoah
  # The line belongs to the section of options for Java, which is the file's last.
  echo 'java-options=-XX:AOTCache=$APPDIR/plumbline.aot' >> "$app/Plumbline.cfg"
  echo "trained: $(du -m "$cache" | cut -f 1) MB"
else
  echo "the app image was not trained, see $image/../train.log"
fi
