-- Importers, drafts, and what was declared. Money is whole cents, NULL unknown; days are ISO dates; moments are ISO
-- local times with their offset; lists and findings are JSON text.

CREATE TABLE importers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    role TEXT NOT NULL,
    filer_codes TEXT NOT NULL,
    corporate INTEGER CHECK (corporate IN (0, 1))
) STRICT;

CREATE TABLE answers (
    importer_id INTEGER NOT NULL REFERENCES importers ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (importer_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    importer_id INTEGER REFERENCES importers ON DELETE CASCADE,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    inputs TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX drafts_of_importer ON drafts (importer_id);

-- A run at the moment its declarations were saved. It never changes afterwards.
CREATE TABLE preparations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    importer_id INTEGER REFERENCES importers ON DELETE CASCADE,
    importer_name TEXT NOT NULL,
    as_of TEXT NOT NULL,
    made_at TEXT NOT NULL,
    program_version TEXT NOT NULL,
    rule_pack_id TEXT NOT NULL,
    list_findings TEXT NOT NULL,
    readiness TEXT NOT NULL,
    inputs TEXT NOT NULL
) STRICT;

CREATE INDEX preparations_of_importer ON preparations (importer_id);

CREATE TABLE sources (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    original TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    recognised TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at TEXT NOT NULL,
    edit TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_aside (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    raw TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT, WITHOUT ROWID;

-- Every entry of the list as it was examined, chosen or not, in order of first appearance.
CREATE TABLE entries (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    route TEXT NOT NULL,
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    raw TEXT NOT NULL,
    findings TEXT NOT NULL,
    facts TEXT NOT NULL,
    duty_cents INTEGER,
    refund_low_cents INTEGER,
    refund_high_cents INTEGER,
    interest_low_cents INTEGER,
    interest_high_cents INTEGER,
    last_safe_day TEXT,
    protest_day TEXT,
    court_day TEXT,
    liquidation TEXT,
    importer_number TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT;

CREATE INDEX entries_by_number ON entries (number);

-- One upload file: its very bytes, and what its entries came to when it was saved.
CREATE TABLE declarations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    data BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    importer_number TEXT NOT NULL,
    entries INTEGER NOT NULL,
    duty_cents INTEGER,
    refund_low_cents INTEGER,
    refund_high_cents INTEGER,
    unknown_refunds INTEGER NOT NULL,
    first_safe_day TEXT
) STRICT;

CREATE INDEX declarations_of_preparation ON declarations (preparation_id);

-- What a declaration declares, in the order of its file. Answers to single entries refer to (declaration, number).
CREATE TABLE declared (
    declaration_id INTEGER NOT NULL REFERENCES declarations ON DELETE CASCADE,
    number TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (declaration_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX declared_by_number ON declared (number);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    declaration_id INTEGER NOT NULL REFERENCES declarations ON DELETE CASCADE,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    claim_number TEXT NOT NULL,
    source TEXT NOT NULL,
    noted_at TEXT NOT NULL
) STRICT;

CREATE INDEX events_of_declaration ON events (declaration_id);

CREATE TABLE mappings (
    fingerprint TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    headers TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
