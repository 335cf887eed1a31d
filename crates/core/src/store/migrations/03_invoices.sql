-- Bills. `details` is the bill with its lines as the contract writes it (JSON, amounts as decimal text).
CREATE TABLE invoices (
    id TEXT PRIMARY KEY,
    point INTEGER NOT NULL REFERENCES points (key) ON DELETE CASCADE,
    from_day INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    details TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invoices_newest ON invoices (point, from_day DESC, issued DESC);
