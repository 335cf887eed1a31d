-- What the user wrote lies in `content`, sealed; beside it stands only what a list and the sender need.
CREATE TABLE item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  content BLOB,
  -- Its place in the queue, and when it was first tried.
  position INTEGER,
  first_tried_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Not to be tried before; by the server's wish or by our own patience.
  not_before INTEGER,
  server_asked INTEGER NOT NULL DEFAULT 0,
  case_number TEXT,
  done_at INTEGER,
  -- Why it was refused or given up: field ids and words, no values.
  reason TEXT
) STRICT;
CREATE TABLE file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  field TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  idempotency_key TEXT NOT NULL,
  name BLOB NOT NULL,
  content BLOB NOT NULL,
  -- What the server calls it, once it has it.
  remote_id TEXT
) STRICT;
CREATE INDEX file_item ON file (item);
-- What came from the server and belongs to this: topics, answers to inquiries. Sealed.
CREATE TABLE shelf (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
