-- The customer, the metering points with what bounds and prices them, and a counter that every change takes a number from.
CREATE TABLE revision (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL
) STRICT;
INSERT INTO revision (one, number) VALUES (1, 0);

CREATE TABLE customer (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    details TEXT NOT NULL
) STRICT;

-- `key` stands for the point in every other table: one or two bytes where the id (18 digits) takes eight.
-- `details` is the point as the contract writes it (JSON).
CREATE TABLE points (
    key INTEGER PRIMARY KEY,
    gsrn INTEGER NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    details TEXT NOT NULL,
    price_area TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

-- Local days as days since 1970-01-01; `to_day` is exclusive, NULL while the period runs.
CREATE TABLE contract_periods (
    point INTEGER NOT NULL REFERENCES points (key) ON DELETE CASCADE,
    from_day INTEGER NOT NULL,
    to_day INTEGER,
    PRIMARY KEY (point, from_day)
) STRICT, WITHOUT ROWID;
