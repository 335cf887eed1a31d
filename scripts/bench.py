#!/usr/bin/env python3
"""Measures whole processes: wall time and peak memory, the median of several runs, beside the limit that the project set.

Nothing here fails: it prints. Quote the ratios, which are of one run on one machine, not the times.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import bench_app

HEADER = "\ufeffFra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt\r\n"
TARIFF = """---
netteier: 'Prøvenett AS'
gln: []
sist_oppdatert: '2026-10-01'
kilder:
  - 'https://example.com/priser'
tariffer:
  - kundegrupper: [husholdning]
    gyldig_fra: '1990-01-01'
    fastledd:
      metode: TRE_DØGNMAX_MND
      terskel_inkludert: true
      terskler:
        - {terskel: 0, pris: 1584}
        - {terskel: 2, pris: 2592}
        - {terskel: 5, pris: 4368}
        - {terskel: 10, pris: 7344}
    energiledd:
      grunnpris: 15.87
      unntak:
        - navn: Dag
          timer: 6-21
          pris: 27.87
"""


def rows(start, count, minutes):
    """CSV rows of `count` intervals from `start` (UTC), in the layout of Elhub's export."""
    step = timedelta(minutes=minutes)
    registered = "2026-01-02T06:12:05+00:00"
    for index in range(count):
        begin = start + index * step
        wh = 300 + (index * 7919) % 4200
        yield (
            f"{begin:%Y-%m-%dT%H:%M:%S}+00:00;{begin + step:%Y-%m-%dT%H:%M:%S}+00:00;KWH {minutes} Forbruk;"
            f"{wh // 1000},{wh % 1000:03d};kWh;Målt;{registered}\r\n"
        )


def write_rows(path, parts):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        for part in parts:
            file.writelines(part)


def run(command, runs):
    """Median wall seconds and greatest peak memory in MB of a command's runs."""
    walls, peaks = [], []
    for turn in range(runs + 1):
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"bench: {' '.join(map(str, command))} ended with {process.returncode}")
        if turn > 0:  # the first run warms the caches
            walls.append(wall)
            peaks.append(usage.ru_maxrss / 1024)
    return statistics.median(walls), max(peaks)


def report(name, wall, wall_limit, memory, memory_limit):
    line = f"{name:<46} {wall * 1000:8.1f} ms = {wall / wall_limit:5.2f} of {wall_limit * 1000:.0f} ms"
    line += f"   {memory:6.1f} MB" + (f" = {memory / memory_limit:4.2f} of {memory_limit} MB" if memory_limit else "")
    print(line, flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--kundeapp", required=True, type=Path)
    arguments.add_argument("--runs", type=int, default=7)
    options = arguments.parse_args()
    kundeapp = options.kundeapp.resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        tariff = folder / "tariff.yml"
        tariff.write_text(TARIFF, encoding="utf-8")
        year = folder / "year.csv"
        write_rows(year, [rows(datetime(2024, 12, 31, 23, tzinfo=timezone.utc), 8760, 60)])
        settle = [kundeapp, "settle", "--tariff", tariff, "--group", "household", "--format", "json"]
        one_year = [*settle, "--from", "2025-01-01", "--to", "2026-01-01", "--values"]

        wall, memory = run([*one_year, year], options.runs * 3)
        report("settle one point and year", wall, 0.030, memory, None)

        files, per_file = [], 35_040
        for number in range(29):
            files.append(folder / f"{number}.csv")
            start = datetime(1996, 12, 31, 23, tzinfo=timezone.utc) + number * per_file * timedelta(minutes=15)
            write_rows(files[-1], [rows(start, per_file, 15)])
        wall, memory = run([*one_year, *files], options.runs)
        report("settle with 1.02 million rows, 29 files", wall, 2.0, memory, 100)

        repeated = folder / "repeated.csv"
        write_rows(repeated, [rows(datetime(2024, 12, 31, 23, tzinfo=timezone.utc), 8760, 60) for _ in range(115)])
        wall, memory = run([*one_year, repeated], options.runs)
        report("settle with 1.01 million rows, repeated", wall, 2.0, memory, 100)

        bench_app.measure(kundeapp, folder, options.runs)


if __name__ == "__main__":
    main()
