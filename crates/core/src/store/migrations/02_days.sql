-- One local day of one point and direction (0 consumption, 1 production). `wh` is written by store/days/codec.rs. Sum, peak and
-- counts stand beside it so that bars need no decoding. See docs/adr/0003-day-rows.md for what a row weighs.
CREATE TABLE days (
    point INTEGER NOT NULL REFERENCES points (key) ON DELETE CASCADE,
    direction INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sum_wh INTEGER,
    peak_wh INTEGER,
    peak_hour INTEGER,
    estimated INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    wh BLOB NOT NULL,
    PRIMARY KEY (point, direction, day)
) STRICT, WITHOUT ROWID;
