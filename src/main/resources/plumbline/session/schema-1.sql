-- A Plumbline session, schema 1 (PRAGMA user_version). Times are the source's nanoseconds; degrees
-- are degrees. Nothing here needs Plumbline to be read.

-- Facts about the session, one row each: app_version, started_at (ISO 8601), source_name, width,
-- height, frames_per_s, rotation_deg, model_name, model_sha256, settings_sha256, exercises (ids,
-- parted by commas; one = chosen by the person), lens (of a camera that was measured: width, height,
-- fx, fy, cx, cy in pixels, k1, k2, p1, p2, k3, parted by blanks; without it 65 degrees along the
-- longer border and no distortion are assumed; the landmarks are as in the picture), title, notes, video (a file beside this one),
-- video_zero_ns (time of a frame that the video shows at its time 0; the first frame's if absent),
-- damaged_places (of a session saved from a damaged file: how many could not be read),
-- complete (1 when the recording was ended, not cut off).
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The settings that differed from their defaults.
CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value REAL NOT NULL
) WITHOUT ROWID;

-- What the pose model said about every frame, before any smoothing. landmarks: 33 times 8
-- little-endian 32-bit floats: x_px, y_px, depth_px, world_x_m, world_y_m, world_z_m, visibility,
-- presence; null when nobody was seen. crc: CRC-32 of landmarks.
CREATE TABLE frame (
  idx          INTEGER PRIMARY KEY,
  timestamp_ns INTEGER NOT NULL,
  width        INTEGER NOT NULL,
  height       INTEGER NOT NULL,
  plausibility REAL NOT NULL,
  person       INTEGER NOT NULL,
  landmarks    BLOB,
  crc          INTEGER
);

-- What was said about every movement while it was recorded. type: rep, attempt, unseen. A column
-- that does not apply is null. withheld: why the peak is not told.
CREATE TABLE verdict (
  id             INTEGER PRIMARY KEY,
  type           TEXT NOT NULL,
  number         INTEGER,
  exercise       TEXT,
  variant        TEXT,
  side           TEXT,
  side_uncertain INTEGER,
  kind           TEXT,
  start_ns       INTEGER NOT NULL,
  peak_ns        INTEGER,
  end_ns         INTEGER NOT NULL,
  peak_deg       REAL,
  peak_sd_deg    REAL,
  withheld       TEXT,
  hold_s         REAL,
  reach_tl       REAL,
  up_s           REAL,
  down_s         REAL,
  score          INTEGER,
  reason         TEXT,
  value          REAL,
  needed         REAL
);

-- What cost points in a repetition. fault: 1 for a form fault, 0 for range, hold, tempo, reach.
CREATE TABLE loss (
  verdict_id INTEGER NOT NULL REFERENCES verdict (id),
  position   INTEGER NOT NULL,
  rule       TEXT NOT NULL,
  fault      INTEGER NOT NULL,
  points     REAL NOT NULL,
  value      REAL,
  band       REAL,
  "limit"    REAL,
  unit       TEXT NOT NULL,
  at_ns      INTEGER NOT NULL,
  PRIMARY KEY (verdict_id, position)
) WITHOUT ROWID;

-- Checks of a repetition that could not be made, and why.
CREATE TABLE unjudged (
  verdict_id INTEGER NOT NULL REFERENCES verdict (id),
  position   INTEGER NOT NULL,
  rule       TEXT NOT NULL,
  reason     TEXT NOT NULL,
  PRIMARY KEY (verdict_id, position)
) WITHOUT ROWID;

-- What happened besides: pain_stop, hurts, tired, resumed, settings (other ones judge from
-- the frame of this time on; text: a line "key = value" for each that does not have its default).
CREATE TABLE event (
  id    INTEGER PRIMARY KEY,
  at_ns INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  text  TEXT NOT NULL
);

-- The reviewer's own verdicts. subject: rep, or the rule id of a fault; the movement is the one
-- that starts at start_ns on that side. says: agree or disagree. at: ISO 8601.
CREATE TABLE review (
  subject  TEXT NOT NULL,
  start_ns INTEGER NOT NULL,
  side     TEXT NOT NULL,
  says     TEXT NOT NULL,
  comment  TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (subject, start_ns, side)
) WITHOUT ROWID;
