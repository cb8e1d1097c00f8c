#!/usr/bin/env python3
"""Write the images for the reference values.

    make_inputs.py CLIP OUT_DIR

CLIP is the rendered clip leg-raise_f1_side_clean.mp4. Needs ffmpeg; no Python packages.
"""

import struct
import subprocess
import sys
import zlib
from pathlib import Path

FRAME_TIME = "3"  # seconds: one leg is up
FILTERS = {
    # The whole 640 x 480 frame, letterboxed, as the detector gets it.
    224: "scale=224:168:flags=bilinear,pad=224:224:0:28:black",
    # A square around the person, turned so that the head is up, as a landmark model gets it.
    256: "crop=480:480:88:0,transpose=cclock,scale=256:256:flags=bilinear",
}


def noise(size: int) -> bytes:
    """The top bytes of a linear congruential generator, in the order of the pixels' R, G, B."""
    state, values = 1, bytearray()
    for _ in range(size * size * 3):
        state = (1664525 * state + 1013904223) % 2**32
        values.append(state >> 24)
    return bytes(values)


def smooth(size: int) -> bytes:
    """Triangle waves in another direction for each channel."""
    values = bytearray()
    for y in range(size):
        for x in range(size):
            for channel in range(3):
                wave = (x * (channel + 1) + y * (3 - channel)) % 511
                values.append(min(wave, 510 - wave))
    return bytes(values)


def person(clip: str, size: int) -> bytes:
    command = ["ffmpeg", "-v", "error", "-ss", FRAME_TIME, "-i", clip, "-frames:v", "1"]
    command += ["-vf", FILTERS[size] + ",format=rgb24", "-f", "rawvideo", "-"]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def sub_filtered(row: bytes) -> bytes:
    """A PNG row with filter 1: each pixel as its difference from the one to the left."""
    left = b"\0\0\0" + row
    return b"\1" + bytes((value - before) % 256 for value, before in zip(row, left))


def png(rgb: bytes, size: int) -> bytes:
    rows = (sub_filtered(rgb[i : i + size * 3]) for i in range(0, len(rgb), size * 3))
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    result = b"\x89PNG\r\n\x1a\n"
    for kind, content in chunks:
        body = kind + content
        result += struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    return result


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    clip, out = sys.argv[1], Path(sys.argv[2])
    for size in FILTERS:
        for name, rgb in (("noise", noise(size)), ("smooth", smooth(size)), ("person", person(clip, size))):
            (out / f"{name}_{size}.png").write_bytes(png(rgb, size))
    return 0


if __name__ == "__main__":
    sys.exit(main())
