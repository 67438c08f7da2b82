-- A form as a client signed it: the text, the answers and the signature in `body`, and the very
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
