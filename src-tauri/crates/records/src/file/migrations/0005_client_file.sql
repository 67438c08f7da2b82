-- Format 5. A form as a client signed it: the text, the answers and the signature in `body`, and the very
-- bytes of its PDF or of the scan of the paper.
CREATE TABLE signed_form (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    client  INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE CASCADE,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    page    BLOB NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX signed_form_of_client ON signed_form (client, created);
CREATE INDEX signed_form_of_session ON signed_form (session) WHERE session IS NOT NULL;
CREATE INDEX signed_form_in_bin ON signed_form (binned) WHERE binned IS NOT NULL;

-- Photos: a row each, with a small picture; the photo itself is a file of its own, named by
-- `file` and opened by `key`. `size` and `digest` are of what is in it, `length` and `sealed` of
-- the file as it lies there.
CREATE TABLE photo (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    client    INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session   INTEGER REFERENCES session (id) ON DELETE CASCADE,
    uid       TEXT NOT NULL UNIQUE,
    body      TEXT NOT NULL CHECK (json_valid(body)),
    taken     TEXT NOT NULL,
    file      TEXT NOT NULL,
    key       TEXT NOT NULL,
    size      INTEGER NOT NULL,
    digest    BLOB NOT NULL,
    length    INTEGER NOT NULL,
    sealed    BLOB NOT NULL,
    created   INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    binned    INTEGER,
    thumbnail BLOB NOT NULL
) STRICT;
CREATE INDEX photo_of_client ON photo (client, taken);
CREATE INDEX photo_of_session ON photo (session) WHERE session IS NOT NULL;
CREATE INDEX photo_in_bin ON photo (binned) WHERE binned IS NOT NULL;
CREATE INDEX photo_by_file ON photo (file);

-- Consultations, booked and held. None is on a session; the column is there as in every such table.
CREATE TABLE consultation (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    client  INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE CASCADE,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    begins  TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX consultation_of_client ON consultation (client, begins);
CREATE INDEX consultation_of_session ON consultation (session) WHERE session IS NOT NULL;
CREATE INDEX consultation_in_bin ON consultation (binned) WHERE binned IS NOT NULL;
CREATE INDEX consultation_by_time ON consultation (begins);

-- Quotes. None is on a session either.
CREATE TABLE quote (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    client  INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE CASCADE,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX quote_of_client ON quote (client);
CREATE INDEX quote_of_session ON quote (session) WHERE session IS NOT NULL;
CREATE INDEX quote_in_bin ON quote (binned) WHERE binned IS NOT NULL;

-- Files of photos that are to be removed: those that are being written and have no row yet, and
-- those whose row has gone.
CREATE TABLE unwanted_file (
    name TEXT PRIMARY KEY,
    gone INTEGER NOT NULL CHECK (gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A change knows where a record was before it was moved: with which client, and on which
-- session. Of a client who came out of the bin it knows whom they had been merged into.
ALTER TABLE change ADD COLUMN client INTEGER;
ALTER TABLE change ADD COLUMN session INTEGER;
CREATE INDEX change_by_client ON change (client) WHERE client IS NOT NULL;
CREATE INDEX change_by_session ON change (session) WHERE session IS NOT NULL;
CREATE INDEX change_undone ON change (undone) WHERE undone > 1;
