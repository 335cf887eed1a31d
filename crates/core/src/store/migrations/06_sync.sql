-- How far each part of the feed has been fetched. `version` is the server's number, `cursor` the feed's place at that time,
-- `from_day` the first local day that was asked for (spot prices).
CREATE TABLE sync_parts (
    part TEXT PRIMARY KEY,
    version INTEGER,
    cursor TEXT,
    from_day INTEGER
) STRICT, WITHOUT ROWID;

-- A walk through the pages of values that has not come to its end.
CREATE TABLE sync_walk (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    since TEXT,
    page TEXT,
    target TEXT NOT NULL
) STRICT;

-- The last sync that came to its end: where in the feed, and when by the server's clock (RFC 3339).
CREATE TABLE sync_done (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    cursor TEXT NOT NULL,
    server_now TEXT NOT NULL
) STRICT;
