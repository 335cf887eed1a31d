-- Results derived from the tables above, one a month (year × 12 + month − 1), with the versions of what they were made from.
-- `first_month` is the earliest month whose values were used. `stale` = 1: something has changed since; make it anew.
CREATE TABLE months (
    point INTEGER NOT NULL REFERENCES points (key) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    made_by INTEGER NOT NULL,
    values_version INTEGER NOT NULL,
    spot_version INTEGER NOT NULL,
    tariff_version INTEGER NOT NULL,
    point_version INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (point, month)
) STRICT, WITHOUT ROWID;
