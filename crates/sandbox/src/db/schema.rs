//! Tables and views. What a customer may see is decided by the views, so no query can forget it.

use rusqlite::Connection;

use super::DbError;

/// Raised with every change of the tables; a sandbox's file is made anew, not migrated.
const LAYOUT: i64 = 8;

const TABLES: &str = "
CREATE TABLE progress (seed TEXT NOT NULL, population TEXT NOT NULL, company BLOB NOT NULL, first_day TEXT NOT NULL, published_until INTEGER NOT NULL,
  version INTEGER NOT NULL) STRICT;

-- `published_until` is null until somebody of the circle has logged in: nothing of it is made before.
CREATE TABLE circle (name TEXT PRIMARY KEY, numbers_after INTEGER NOT NULL, bills_from TEXT NOT NULL,
  published_until INTEGER) STRICT;
CREATE TABLE customer (id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, email TEXT UNIQUE,
  phone TEXT UNIQUE, circle TEXT NOT NULL REFERENCES circle) STRICT;
CREATE TABLE metering_point (id TEXT PRIMARY KEY, name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL,
  city TEXT NOT NULL, area TEXT NOT NULL, price_area TEXT NOT NULL, tax_zone TEXT NOT NULL,
  tariff_group TEXT NOT NULL, meter_number TEXT NOT NULL, household TEXT NOT NULL, feeds_in INTEGER NOT NULL,
  billed_kw INTEGER, circle TEXT NOT NULL REFERENCES circle) STRICT;
CREATE TABLE contract (point TEXT NOT NULL REFERENCES metering_point, customer TEXT NOT NULL REFERENCES customer,
  from_day TEXT NOT NULL, to_day TEXT, supplier TEXT, version INTEGER NOT NULL,
  PRIMARY KEY (point, from_day)) STRICT;
CREATE TABLE agreement (point TEXT NOT NULL REFERENCES metering_point, kind TEXT NOT NULL, from_day TEXT NOT NULL,
  to_day TEXT, dwellings INTEGER, PRIMARY KEY (point, from_day)) STRICT;
-- One that a customer has given says to whom in their own words; `holder` is null when nobody here has that address.
CREATE TABLE authorisation (id INTEGER PRIMARY KEY, point TEXT NOT NULL REFERENCES metering_point,
  owner TEXT NOT NULL REFERENCES customer, holder TEXT REFERENCES customer, holder_name TEXT, holder_kind TEXT,
  email TEXT, from_day TEXT NOT NULL, to_day TEXT, version INTEGER NOT NULL, ended_version INTEGER) STRICT;
CREATE UNIQUE INDEX authorisation_holds ON authorisation (point, owner, holder) WHERE ended_version IS NULL;
CREATE INDEX authorisation_holder ON authorisation (holder, point);

CREATE TABLE block (point TEXT NOT NULL REFERENCES metering_point, direction TEXT NOT NULL, day TEXT NOT NULL,
  resolution INTEGER NOT NULL, wh BLOB NOT NULL, quality BLOB NOT NULL, registered_at INTEGER NOT NULL,
  version INTEGER NOT NULL, PRIMARY KEY (point, direction, day)) STRICT, WITHOUT ROWID;
CREATE TABLE reading (point TEXT NOT NULL REFERENCES metering_point, day TEXT NOT NULL, kwh INTEGER NOT NULL,
  kind TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (point, day)) STRICT, WITHOUT ROWID;
CREATE TABLE spot_day (area TEXT NOT NULL, day TEXT NOT NULL, resolution INTEGER NOT NULL, final INTEGER NOT NULL,
  prices BLOB NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (area, day)) STRICT, WITHOUT ROWID;
CREATE TABLE invoice (id TEXT PRIMARY KEY, point TEXT NOT NULL REFERENCES metering_point,
  from_day TEXT NOT NULL, to_day TEXT NOT NULL, status TEXT NOT NULL, paid_day TEXT, due_day TEXT,
  document TEXT NOT NULL, version INTEGER NOT NULL) STRICT;

CREATE VIEW access (customer, point, from_day, to_day, until_day, kind, supplier, version) AS
  SELECT customer, point, from_day, to_day, coalesce(to_day, '9999-12-31'), 'own', supplier, version FROM contract
  UNION ALL
  SELECT a.holder, c.point, c.from_day, c.to_day, coalesce(c.to_day, '9999-12-31'), 'authorised', c.supplier,
    max(a.version, c.version)
  FROM authorisation a JOIN contract c ON c.point = a.point AND c.customer = a.owner
  WHERE a.ended_version IS NULL AND a.holder <> a.owner;
-- `news`: a block is also news to whoever was given access after it came.
CREATE VIEW visible_block AS
  SELECT a.customer, b.*, max(b.version, a.version) AS news
  FROM access a JOIN block b ON b.point = a.point AND b.direction IN ('consumption', 'production')
    -- The pluses leave the index on days to whoever asks for some days only.
    AND +b.day >= a.from_day AND +b.day < a.until_day;
-- What the meter stood at on the day of a move is both residents'.
CREATE VIEW visible_reading AS
  SELECT a.customer, r.*, max(r.version, a.version) AS news
  FROM access a JOIN reading r ON r.point = a.point AND r.day >= a.from_day AND r.day <= a.until_day;
CREATE VIEW visible_invoice AS
  SELECT a.customer, i.*, max(i.version, a.version) AS news
  FROM access a JOIN invoice i ON i.point = a.point AND i.from_day >= a.from_day AND i.from_day < a.until_day;

-- Writes that were carried out; the owner is empty for who had no login, and then the key is a hash of it.
CREATE TABLE written (owner TEXT NOT NULL, key TEXT NOT NULL, fingerprint BLOB NOT NULL,
  answer TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (owner, key)) STRICT, WITHOUT ROWID;
CREATE TABLE case_file (number TEXT PRIMARY KEY, owner TEXT REFERENCES customer, kind TEXT NOT NULL,
  subject TEXT NOT NULL, document TEXT NOT NULL, received_at INTEGER NOT NULL) STRICT;
CREATE INDEX case_subject ON case_file (kind, subject);
-- What opens a case that nobody's name is on: a hash of its code.
CREATE TABLE case_code (case_number TEXT PRIMARY KEY REFERENCES case_file, code BLOB NOT NULL) STRICT;
CREATE TABLE attachment (id TEXT PRIMARY KEY, owner TEXT NOT NULL, media_type TEXT NOT NULL, bytes BLOB NOT NULL,
  at INTEGER NOT NULL, case_number TEXT REFERENCES case_file) STRICT;
CREATE INDEX attachment_case ON attachment (case_number);

CREATE TABLE code_sent (recipient TEXT NOT NULL, ip TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX code_sent_recipient ON code_sent (recipient, at);
CREATE INDEX code_sent_ip ON code_sent (ip, at);
CREATE TABLE challenge (auth_session BLOB PRIMARY KEY, channel TEXT NOT NULL, recipient TEXT NOT NULL,
  otp BLOB NOT NULL, code_challenge TEXT NOT NULL, nonce TEXT, scope TEXT NOT NULL, sent_at INTEGER NOT NULL,
  wrong_tries INTEGER NOT NULL DEFAULT 0, used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE login_session (id INTEGER PRIMARY KEY, customer TEXT NOT NULL REFERENCES customer, amr TEXT NOT NULL,
  nonce TEXT, scope TEXT NOT NULL, began_at INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE authorization_code (code BLOB PRIMARY KEY, session INTEGER NOT NULL REFERENCES login_session,
  code_challenge TEXT NOT NULL, redirect_uri TEXT, expires_at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE access_token (token BLOB PRIMARY KEY, session INTEGER NOT NULL REFERENCES login_session,
  expires_at INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE refresh_token (token BLOB PRIMARY KEY, session INTEGER NOT NULL REFERENCES login_session,
  expires_at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT;
";

/// Makes the tables of a new database; refuses a file with others.
pub fn lay_out(connection: &mut Connection) -> Result<(), DbError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let empty: bool = connection.query_row("SELECT count(*) = 0 FROM sqlite_master", [], |row| row.get(0))?;
    if found == LAYOUT {
        return Ok(());
    }
    if !empty {
        return Err(DbError::Layout { found, expected: LAYOUT });
    }
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "user_version", LAYOUT)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laying_out_twice_changes_nothing_and_a_strange_file_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        lay_out(&mut connection).unwrap();
        lay_out(&mut connection).unwrap();
        connection.pragma_update(None, "user_version", LAYOUT + 1).unwrap();
        assert!(matches!(lay_out(&mut connection), Err(DbError::Layout { .. })));
    }
}
