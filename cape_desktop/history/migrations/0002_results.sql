-- What CBP sent back, and what follows from it. Nothing of what a file said is ever changed or dropped, except with
-- the whole import; standings and derived events are made anew from it whenever something changes.

CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    as_of TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    unread TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX imports_by_hash ON imports (sha256);

CREATE TABLE entry_results (
    import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    claim TEXT NOT NULL,
    verdict TEXT,
    status TEXT NOT NULL,
    message TEXT NOT NULL,
    liquidation TEXT,
    PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_results_by_number ON entry_results (number);

-- number is blank for a refund of which the report names no entry.
CREATE TABLE entry_refunds (
    import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    refund_number TEXT NOT NULL,
    principal_cents INTEGER,
    interest_cents INTEGER,
    status TEXT NOT NULL,
    secondary TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT,
    payment TEXT NOT NULL,
    PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_refunds_by_number ON entry_refunds (number);
CREATE INDEX entry_refunds_by_refund ON entry_refunds (refund_number);

CREATE TABLE standings (
    declaration_id INTEGER NOT NULL REFERENCES declarations ON DELETE CASCADE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    status TEXT NOT NULL,
    message TEXT NOT NULL,
    claim TEXT NOT NULL,
    on_day TEXT NOT NULL,
    since TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (declaration_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX standings_by_number ON standings (number);

ALTER TABLE events ADD COLUMN derived INTEGER NOT NULL DEFAULT 0 CHECK (derived IN (0, 1));
