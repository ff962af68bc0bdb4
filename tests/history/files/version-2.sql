PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE answers (
    importer_id INTEGER NOT NULL REFERENCES importers ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (importer_id, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "answers" VALUES(1,'ach','done','2026-11-20','by phone');
CREATE TABLE changes (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at TEXT NOT NULL,
    edit TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "changes" VALUES(1,0,'2026-11-23T08:30:00-05:00','{"kind":"tick"}');
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
INSERT INTO "declarations" VALUES(1,1,1,1,'cape-muster-2026-11-23-1of1.csv','/out/cape-muster-2026-11-23-1of1.csv',X'456E747279204E756D6265720D0A41424330303030303031300D0A41424330303030303032380D0A','608f180ec7abeed3a232fd94a8dff7ec45780164e936cde91d38113dbe1edf4a','',2,40000,40000,40000,0,'2026-12-14');
CREATE TABLE declared (
    declaration_id INTEGER NOT NULL REFERENCES declarations ON DELETE CASCADE,
    number TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (declaration_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "declared" VALUES(1,'ABC00000010',0);
INSERT INTO "declared" VALUES(1,'ABC00000028',1);
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    importer_id INTEGER REFERENCES importers ON DELETE CASCADE,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    inputs TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "drafts" VALUES(1,1,'list.csv','check','{"sources":[]}','2026-11-23T09:01:00-05:00');
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
INSERT INTO "entries" VALUES(1,0,'ABC00000010','file',1,'["ABC00000010"]','[{"id":"L03","severity":"warns","facts":{"days_left":12}}]','{"type":"01"}',20000,20000,20000,NULL,NULL,'2026-12-14',NULL,NULL,NULL,'');
INSERT INTO "entries" VALUES(1,1,'ABC00000028','file',1,'["ABC00000028"]','[{"id":"L03","severity":"warns","facts":{"days_left":12}}]','{"type":"01"}',20000,20000,20000,NULL,NULL,'2026-12-14',NULL,NULL,NULL,'');
INSERT INTO "entries" VALUES(1,2,'ABC00000036','protest',0,'["ABC00000036"]','[{"id":"L03","severity":"warns","facts":{"days_left":12}}]','{"type":"01"}',20000,20000,20000,NULL,NULL,'2026-12-14',NULL,NULL,NULL,'');
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
INSERT INTO "entry_refunds" VALUES(2,0,'ABC00000010','R-1',20000,800,'Transmitted','Treasury Issued','issued','2026-11-26','T-9');
INSERT INTO "entry_refunds" VALUES(2,1,'','R-2',500,NULL,'Transmitted','','sent',NULL,'');
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
INSERT INTO "entry_results" VALUES(1,0,'ABC00000010','100000241223','updated','Entry Summary Updated','',NULL);
INSERT INTO "entry_results" VALUES(1,1,'ABC00000028','100000241223','refused','Failed','PROTEST ON ENTRY','2026-10-01');
INSERT INTO "entry_results" VALUES(1,2,'XYZ90000016','100000241223','other','Pondered','',NULL);
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    declaration_id INTEGER NOT NULL REFERENCES declarations ON DELETE CASCADE,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    claim_number TEXT NOT NULL,
    source TEXT NOT NULL,
    noted_at TEXT NOT NULL
, derived INTEGER NOT NULL DEFAULT 0 CHECK (derived IN (0, 1))) STRICT;
INSERT INTO "events" VALUES(1,1,'saved','2026-11-23','','','person','2026-11-23T09:02:00-05:00',0);
INSERT INTO "events" VALUES(2,1,'uploaded','2026-11-24','uploaded by Jane','','person','2026-11-23T09:03:00-05:00',0);
INSERT INTO "events" VALUES(4,1,'accepted_with_errors','2026-11-26','','100000241223','claim details.csv','2026-11-27T09:02:00-05:00',1);
INSERT INTO "events" VALUES(5,1,'paid','2026-11-26','','','','2026-11-27T09:02:00-05:00',1);
CREATE TABLE importers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    role TEXT NOT NULL,
    filer_codes TEXT NOT NULL,
    corporate INTEGER CHECK (corporate IN (0, 1))
) STRICT;
INSERT INTO "importers" VALUES(1,'Muster Imports','12-3456789','broker','["ABC"]',1);
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
INSERT INTO "imports" VALUES(1,1,'claim-details','claim details.csv','c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1','2026-11-26T20:00:00-05:00','2026-11-27T09:01:00-05:00','["1.23E+10"]');
INSERT INTO "imports" VALUES(2,2,'rev-615','REV-615.csv','d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2','2026-11-27T08:00:00-05:00','2026-11-27T09:02:00-05:00','[]');
CREATE TABLE mappings (
    fingerprint TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    headers TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "mappings" VALUES('f00d','{"entry_number":[0]}','["Entry No", "Duty"]','2026-11-23T09:04:00-05:00');
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
INSERT INTO "preparations" VALUES(1,1,'Muster Imports','2026-11-23','2026-11-23T09:02:00-05:00','0.1.0','2026-11-23','[{"id":"I01"}]','{"ach":{"state":"done"}}','{"sources":[]}');
CREATE TABLE set_aside (
    preparation_id INTEGER NOT NULL REFERENCES preparations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    raw TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (preparation_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "set_aside" VALUES(1,0,'es003.xlsx',413,'Total','total_row');
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
INSERT INTO "sources" VALUES(1,0,'es003.xlsx','/home/jane/es003.xlsx','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1234,'{"kind":"es003-long"}');
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
INSERT INTO "standings" VALUES(1,'ABC00000010','claim-details','updated','Entry Summary Updated','','100000241223','2026-11-26','2026-11-26','claim details.csv');
INSERT INTO "standings" VALUES(1,'ABC00000028','claim-details','refused','Failed','PROTEST ON ENTRY','100000241223','2026-11-26','2026-11-26','claim details.csv');
CREATE INDEX drafts_of_importer ON drafts (importer_id);
CREATE INDEX preparations_of_importer ON preparations (importer_id);
CREATE INDEX entries_by_number ON entries (number);
CREATE INDEX declarations_of_preparation ON declarations (preparation_id);
CREATE INDEX declared_by_number ON declared (number);
CREATE INDEX events_of_declaration ON events (declaration_id);
CREATE UNIQUE INDEX imports_by_hash ON imports (sha256);
CREATE INDEX entry_results_by_number ON entry_results (number);
CREATE INDEX entry_refunds_by_number ON entry_refunds (number);
CREATE INDEX entry_refunds_by_refund ON entry_refunds (refund_number);
CREATE INDEX standings_by_number ON standings (number);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('importers',1);
INSERT INTO "sqlite_sequence" VALUES('drafts',1);
INSERT INTO "sqlite_sequence" VALUES('preparations',1);
INSERT INTO "sqlite_sequence" VALUES('declarations',1);
INSERT INTO "sqlite_sequence" VALUES('events',5);
INSERT INTO "sqlite_sequence" VALUES('imports',2);
COMMIT;
PRAGMA application_id = 1128353861;
PRAGMA user_version = 2;
