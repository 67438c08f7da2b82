-- Format 2. Every record has an identity of its own, which it keeps from one vault to
-- another, and the vault knows what it holds, whether anything of it was put back from an
-- earlier day, and which backups are its own. Digests and random bytes are BLOBs.

ALTER TABLE session ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE session SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX session_by_uid ON session (uid);

ALTER TABLE note ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE note SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX note_by_uid ON note (uid);

ALTER TABLE sheet ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE sheet SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX sheet_by_uid ON sheet (uid);

ALTER TABLE protocol ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE protocol SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX protocol_by_uid ON protocol (uid);

ALTER TABLE setting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE setting SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX setting_by_uid ON setting (uid);

-- Whom a client was merged into. Erasing the one who stayed erases both.
ALTER TABLE client ADD COLUMN merged_into INTEGER REFERENCES client (id) ON DELETE SET NULL;
CREATE INDEX client_by_merger ON client (merged_into) WHERE merged_into IS NOT NULL;

-- The files that hold the wrapped key, byte for byte. While one is being replaced, both
-- versions stand here; otherwise one of each.
CREATE TABLE key_file (
    name     TEXT NOT NULL CHECK (name IN ('passphrase', 'recovery')),
    contents BLOB NOT NULL,
    PRIMARY KEY (name, contents)
) STRICT, WITHOUT ROWID;

-- The keys that this database was encrypted with before, the first one first: backups of
-- that time are still encrypted with them.
CREATE TABLE former_key (
    number  INTEGER PRIMARY KEY,
    key     BLOB NOT NULL,
    retired INTEGER NOT NULL
) STRICT;

-- The backups of this vault, in the order that they were made in. `key` is the number of
-- the key that one is encrypted with; the first key is number 1.
CREATE TABLE backup (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    folder BLOB NOT NULL,
    name   TEXT NOT NULL,
    made   INTEGER NOT NULL,
    key    INTEGER NOT NULL,
    UNIQUE (folder, name)
) STRICT;

-- What was removed for good, by identity. `pending` until it is erased from every copy
-- that the app has made. A restored backup is compared with this.
CREATE TABLE erased (
    uid     TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    pending INTEGER NOT NULL CHECK (pending IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_pending ON erased (pending) WHERE pending = 1;

INSERT OR IGNORE INTO erased (uid, kind, at, pending)
SELECT one.value, 'client', CAST(unixepoch('subsec') * 1000 AS INTEGER), 1
FROM mark, json_each('["' || replace(trim(mark.value), ' ', '","') || '"]') AS one
WHERE mark.name = 'erase_pending' AND one.value <> '';
DELETE FROM mark WHERE name = 'erase_pending';

-- How often the vault was changed, and the sum of the digests of all rows of the tables
-- above: see `tally.rs`. A page that was put back from an earlier day is authentic, and
-- shows only here.
CREATE TABLE state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    changes INTEGER NOT NULL,
    digest  BLOB NOT NULL
) STRICT;
INSERT INTO state (id, changes, digest) VALUES (1, 0, zeroblob(32));
