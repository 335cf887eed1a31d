"""Native libraries: phones with memory pages of 16 KB load only what is laid out for them."""
import struct
import sys
from pathlib import Path

PAGE = 16 * 1024
# Processors of 64 bits, whose phones may have such pages.
WIDE = {"arm64-v8a", "x86_64"}


def alignments(library):
    """The alignment in bytes of each part of an ELF file that is loaded; raises ValueError when it is none."""
    data = Path(library).read_bytes()
    if data[:4] != b"\x7fELF" or len(data) < 64 or data[5] != 1:
        raise ValueError("no little-endian ELF file")
    wide = data[4] == 2
    offset = struct.unpack_from("<Q" if wide else "<I", data, 32 if wide else 28)[0]
    size, count = struct.unpack_from("<HH", data, 54 if wide else 42)
    found = []
    for place in range(offset, offset + size * count, size):
        if struct.unpack_from("<I", data, place)[0] == 1:
            found.append(struct.unpack_from("<Q" if wide else "<I", data, place + (48 if wide else 28))[0])
    return found


def mistakes(folder):
    """Libraries of `folder`/ABI/*.so that such a phone would refuse."""
    found = []
    for library in sorted(Path(folder).glob("*/*.so")):
        if library.parent.name not in WIDE:
            continue
        narrow = [a for a in alignments(library) if a < PAGE]
        if narrow:
            found.append(f"{library.parent.name}/{library.name} is aligned to {min(narrow)} bytes, not {PAGE}")
    return found


def main(folder):
    """Says what `make android-libs` built, or what a phone would refuse."""
    there = sorted(Path(folder).glob("*/*.so"))
    if not there:
        sys.exit(f"android-libs: no library in {folder}")
    if found := mistakes(folder):
        sys.exit("android-libs: " + "\n  ".join(found))
    for library in there:
        print(f"android-libs: {library} {library.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1])
