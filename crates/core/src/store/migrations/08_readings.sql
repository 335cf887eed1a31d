-- What meters without hours stood at when a local day began, in Wh.
CREATE TABLE readings (
    point INTEGER NOT NULL REFERENCES points (key) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    wh INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (point, day)
) STRICT, WITHOUT ROWID;

-- The server's clock (RFC 3339) when the first sync began, until it comes to its end: screens know what today is meanwhile.
CREATE TABLE sync_begun (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    server_now TEXT NOT NULL
) STRICT;

-- The day that decides whose bill it is. Bills that were dropped because they are printed from before the move come again.
ALTER TABLE invoices ADD COLUMN own_day INTEGER NOT NULL DEFAULT 0;
UPDATE invoices SET own_day = from_day;
DELETE FROM sync_parts WHERE part = 'invoices';
