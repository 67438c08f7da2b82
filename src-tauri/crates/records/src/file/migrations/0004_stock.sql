-- The studio's bottles and boxes. They belong to no client, so erasing one leaves them.
CREATE TABLE stock (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL CHECK (json_valid(body)),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    binned  INTEGER
) STRICT;
CREATE INDEX stock_in_bin ON stock (binned) WHERE binned IS NOT NULL;
