-- The tariff book in the engine's JSON form, and spot prices by price area and local day (without VAT, packed by
-- store/prices/codec.rs). `version` is the number that the row's last change took from `revision`.
CREATE TABLE tariff_book (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    book TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE spot_days (
    area TEXT NOT NULL,
    day INTEGER NOT NULL,
    final INTEGER NOT NULL,
    version INTEGER NOT NULL,
    prices BLOB NOT NULL,
    PRIMARY KEY (area, day)
) STRICT, WITHOUT ROWID;
