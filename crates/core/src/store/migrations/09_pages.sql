-- The pages of Kundeservice, each as the server last gave it. `name` is its path, `version` the server's number, `fetched` the
-- server's clock then (RFC 3339), `content` what the contract writes (JSON); NULL where the server does not offer the page.
CREATE TABLE pages (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fetched TEXT,
    content TEXT
) STRICT, WITHOUT ROWID;
