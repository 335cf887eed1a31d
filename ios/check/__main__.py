"""Checks what Xcode would read and nothing here compiles: `python3 ios/check`.

Property lists, texts of the system's questions, privacy manifest, asset catalogues, and that each company's folder fits together with
the configuration that the core is opened with; and that the code uses nothing of the system that nobody has looked up.
"""
import sys

import frameworks
import project

if __name__ == "__main__":
    wrong = project.mistakes() + frameworks.mistakes()
    for sentence in wrong:
        print(f"ios: {sentence}", file=sys.stderr)
    sys.exit(1 if wrong else 0)
