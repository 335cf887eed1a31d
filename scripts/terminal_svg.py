#!/usr/bin/env python3
"""Draws text from standard input as an SVG of a terminal, for the guide: `kundeapp demo --customer guide | scripts/terminal_svg.py`."""

import argparse
import sys
from xml.sax.saxutils import escape

CHARACTER, LINE, MARGIN = 8.4, 18, 20
BLOCKS = {"▁": 1, "▂": 2, "▃": 3, "▄": 4, "▅": 5, "▆": 6, "▇": 7, "█": 8}


def bars(line, top):
    """Chart blocks as rectangles, so that they join whatever the font."""
    for place, symbol in enumerate(line):
        if symbol in BLOCKS:
            height = LINE * BLOCKS[symbol] / 8
            x, y = MARGIN + place * CHARACTER, top + LINE - height
            yield f'<rect x="{x:.1f}" y="{y:.1f}" width="{CHARACTER + 0.2:.1f}" height="{height:.1f}" class="bar"/>'


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lines", type=int, default=60)
    lines = sys.stdin.read().splitlines()[: arguments.parse_args().lines]
    width = MARGIN * 2 + max(map(len, lines)) * CHARACTER
    height = MARGIN * 2 + len(lines) * LINE
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img">',
        "<style>text{font:14px ui-monospace,'DejaVu Sans Mono',monospace;white-space:pre;fill:#e6edf3}.bar{fill:#4fb3a5}</style>",
        f'<rect width="{width:.0f}" height="{height}" rx="10" fill="#10191e"/>',
    ]
    for number, line in enumerate(lines):
        top = MARGIN + number * LINE
        out.extend(bars(line, top))
        words = "".join(" " if symbol in BLOCKS else symbol for symbol in line)
        if words.strip():
            length = f' textLength="{len(words.rstrip()) * CHARACTER:.1f}" lengthAdjust="spacingAndGlyphs"'
            out.append(f'<text x="{MARGIN}" y="{top + 14}"{length} xml:space="preserve">{escape(words.rstrip())}</text>')
    print("\n".join([*out, "</svg>"]))


if __name__ == "__main__":
    main()
