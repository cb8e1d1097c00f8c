#!/usr/bin/env python3
"""Makes the tests' clips with the ffmpeg command (libx264, libx265, libvpx-vp9 needed). Run it in this directory.

Every frame: corners red, green (top) and blue, white (bottom), and in the middle the frame's number as five bars, the
lowest bit left, white for 1.
"""
import subprocess

W, H, N, FPS = 160, 120, 30, 25
RED, GREEN, BLUE, WHITE, GREY, BLACK = (220, 30, 30), (30, 200, 30), (30, 30, 220), (235,) * 3, (90,) * 3, (16,) * 3


def colour(x, y, k):
    if y < 24:
        return RED if x < 32 else GREEN if x >= W - 32 else GREY
    if y >= H - 24:
        return BLUE if x < 32 else WHITE if x >= W - 32 else GREY
    if 40 <= y < 80 and 40 <= x < 120:
        return WHITE if k >> ((x - 40) // 16) & 1 else BLACK
    return GREY


RAW = b"".join(bytes(c for y in range(H) for x in range(W) for c in colour(x, y, k)) for k in range(N))
RAW_IN = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{W}x{H}", "-r", str(FPS), "-i", "-"]
X264 = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "20", "-g", "10", "-bf", "2"]


def ffmpeg(*arguments, raw=True):
    head = RAW_IN if raw else []
    command = ["ffmpeg", "-v", "error", "-y", *head, *arguments]
    subprocess.run(command, input=RAW if raw else None, check=True)


ffmpeg(*X264, "h264.mp4")
ffmpeg(*X264, "-movflags", "+faststart", "index-first.mp4")
ffmpeg(*X264, "h264.mov")
ffmpeg(*X264, "h264.mkv")
ffmpeg("-c:v", "libx265", "-pix_fmt", "yuv420p", "-crf", "20", "-x265-params", "log-level=error", "-tag:v", "hvc1", "hevc.mp4")
ffmpeg("-c:v", "libvpx-vp9", "-pix_fmt", "yuv420p", "-b:v", "0", "-crf", "24", "vp9.webm")
ffmpeg("-c:v", "mjpeg", "-q:v", "4", "-pix_fmt", "yuvj420p", "mjpeg.avi")
ffmpeg("-vf", "split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none", "gif.gif")
ffmpeg(*X264, "-vf", "setsar=4/3", "wide-pixels.mp4")
ffmpeg(*X264, "-vf", "setsar=3/4", "tall-pixels.mp4")
ffmpeg(*X264, "-vf", "scale=214:118", "unaligned.mp4")
# Frames 10 to 19 come at half the rate.
ffmpeg(*X264, "-vf", "setpts='(N+clip(N-10,0,10))/25/TB'", "-vsync", "vfr", "variable-rate.mp4")
# Sound begins at once, pictures 0.2 s later, as some phones do.
sine = ["-f", "lavfi", "-i", "sine=d=1"]
ffmpeg(*sine, *X264, "-map", "0", "-map", "1", "-vf", "setpts=PTS+0.2/TB", "-c:a", "aac", "-b:a", "24k", "late-pictures.mp4")
for turn in (90, 180, 270):
    # The option counts against the clock (ffmpeg 5.1), the name with it.
    rotate = f"rotate={360 - turn}"
    ffmpeg("-i", "h264.mp4", "-c", "copy", "-metadata:s:v", rotate, f"turned-{turn}.mp4", raw=False)
ffmpeg(*sine, "-c:a", "aac", "-b:a", "24k", "sound-only.mp4", raw=False)
ffmpeg("-vf", "scale=1:1", "-frames:v", "1", "-c:v", "mjpeg", "one-pixel.avi")
