-- What the company tells and offers: articles, outages, forms, inspections. One table, since each is a short list, and a page
-- for each would weigh on every phone. `position` is the server's order, `details` what the contract writes (JSON);
-- `version` is of the text, and `read_version` the one that has been opened: a newer one is unread again. `point` is whose
-- inspection it is.
CREATE TABLE content (
    part TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    read_version INTEGER,
    point INTEGER REFERENCES points (key) ON DELETE CASCADE,
    details TEXT NOT NULL,
    PRIMARY KEY (part, id)
) STRICT, WITHOUT ROWID;
