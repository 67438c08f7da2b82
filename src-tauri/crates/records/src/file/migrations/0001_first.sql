-- Format 1. A record's own fields are one JSON document in `body`; the columns beside it
-- are what the database itself sorts, joins or looks up. Moments are milliseconds since
-- 1970, UTC. `binned` is the moment something went to the bin.

-- Numbers are never used again, so a number in a printed list cannot come to mean
-- somebody else.
CREATE TABLE client (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    sort    TEXT NOT NULL,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX client_by_name ON client (sort, id) WHERE binned IS NULL;
CREATE INDEX client_in_bin ON client (binned) WHERE binned IS NOT NULL;

-- What a client is found by: folded words, a line each. Narrow, so that all of it is
-- read quickly.
CREATE TABLE client_find (
    client INTEGER PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
    words  TEXT NOT NULL
) STRICT;

CREATE TABLE protocol (
    id       TEXT NOT NULL,
    version  TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    added    INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    client           INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    protocol         TEXT NOT NULL,
    protocol_version TEXT NOT NULL,
    ended            TEXT NOT NULL,
    body             TEXT NOT NULL CHECK (json_valid(body)),
    created          INTEGER NOT NULL,
    changed          INTEGER NOT NULL,
    binned           INTEGER,
    FOREIGN KEY (protocol, protocol_version) REFERENCES protocol (id, version)
) STRICT;
CREATE INDEX session_of_client ON session (client, ended);
CREATE INDEX session_by_protocol ON session (protocol, protocol_version);
CREATE INDEX session_by_end ON session (ended);
CREATE INDEX session_in_bin ON session (binned) WHERE binned IS NOT NULL;

CREATE TABLE note (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    client  INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE CASCADE,
    date    TEXT NOT NULL,
    pinned  INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    body    TEXT NOT NULL CHECK (json_valid(body)),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX note_of_client ON note (client, pinned DESC, date DESC, id DESC);
CREATE INDEX note_of_session ON note (session) WHERE session IS NOT NULL;
CREATE INDEX note_in_bin ON note (binned) WHERE binned IS NOT NULL;

-- The words of the notes that are not in the bin. It keeps no text of its own. The folding
-- is done before. There is a prefix index for each length up to nine, because without one
-- every note with such a word is gone through; longer beginnings are few words, which are
-- looked up in `note_word` and asked for one by one.
--
-- Taken-out words stay in it, marked, until it is written anew, which is done whenever
-- something is removed for good. FTS5's own 'secure-delete' overwrites them at once, but
-- goes through every note with such a prefix to find them: saving one note took 0.1 s.
CREATE VIRTUAL TABLE note_find USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    detail = 'none',
    prefix = '1 2 3 4 5 6 7 8 9',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

-- No merging in the middle of a save: it took 30 ms every hundredth time. Sixteen parts of
-- a size are merged when there are as many, and everything when the index is written anew.
INSERT INTO note_find (note_find, rank) VALUES ('automerge', 0);

-- Every word of that index once, but the shortest, to find words by a part in their
-- middle. A word that no note has any more goes when the index is written anew.
CREATE TABLE note_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- A sheet as it was given: its inputs, and the very bytes, to print again.
CREATE TABLE sheet (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    client  INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE CASCADE,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    page    BLOB NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX sheet_of_client ON sheet (client, created);
CREATE INDEX sheet_of_session ON sheet (session) WHERE session IS NOT NULL;
CREATE INDEX sheet_in_bin ON sheet (binned) WHERE binned IS NOT NULL;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- What the vault notes for itself: its identity, up to where it is backed up.
CREATE TABLE mark (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change, with what was there before it: the history of a record, and undo.
-- Changes of one step share a `step`.
CREATE TABLE change (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    step   INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    record TEXT NOT NULL,
    act    TEXT NOT NULL,
    before TEXT,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX change_of_record ON change (kind, record);
CREATE INDEX change_by_step ON change (step);

-- When and what was done with the vault as a whole; never with whose record.
CREATE TABLE access (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at  INTEGER NOT NULL,
    act TEXT NOT NULL
) STRICT;
