-- Format 5. A change knows where a record was before it was moved: with which client, and on
-- which session. Of a client who came out of the bin it knows whom they had been merged into.

ALTER TABLE change ADD COLUMN client INTEGER;
ALTER TABLE change ADD COLUMN session INTEGER;
CREATE INDEX change_by_client ON change (client) WHERE client IS NOT NULL;
CREATE INDEX change_by_session ON change (session) WHERE session IS NOT NULL;
CREATE INDEX change_undone ON change (undone) WHERE undone > 1;
