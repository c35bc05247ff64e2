-- An assessment and everything that the user typed into it. Constraints stand
-- in columns, since there are always these four. A missing score, date or
-- choice is NULL; positions count from 0.

PRAGMA application_id = 0x57595431; -- "WYT1"

CREATE TABLE assessment (
    id              INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    title           TEXT    NOT NULL,
    team            TEXT    NOT NULL,
    site            TEXT    NOT NULL,
    date            TEXT    CHECK (date IS date(date)),
    headcount       INTEGER NOT NULL CHECK (headcount BETWEEN 0 AND 1000000000),
    prepared_for    TEXT    NOT NULL,
    weight_method   TEXT    NOT NULL CHECK (weight_method IN ('direct', 'roc', 'rank_sum', 'rank_reciprocal')),
    review_previous TEXT    CHECK (length(review_previous) = 64 AND review_previous NOT GLOB '*[^0-9a-f]*'),
    review_due      TEXT    CHECK (review_due IS date(review_due)),
    modified        TEXT    NOT NULL CHECK (modified IS strftime('%Y-%m-%dT%H:%M:%fZ', modified)) -- UTC
) STRICT;

-- Scores from 1 to 5, 5 = most important; a draft may lack some.
CREATE TABLE ranking (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    kind          TEXT    NOT NULL CHECK (kind IN ('talk', 'believed', 'agreed')),
    quality       INTEGER CHECK (quality BETWEEN 1 AND 5),
    cost          INTEGER CHECK (cost BETWEEN 1 AND 5),
    time          INTEGER CHECK (time BETWEEN 1 AND 5),
    risk          INTEGER CHECK (risk BETWEEN 1 AND 5),
    PRIMARY KEY (assessment_id, kind),
    CHECK (quality <> cost), CHECK (quality <> time), CHECK (quality <> risk),
    CHECK (cost <> time), CHECK (cost <> risk), CHECK (time <> risk)
) STRICT, WITHOUT ROWID;

-- Points of 100.
CREATE TABLE talk_channel (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    channel       TEXT    NOT NULL CHECK (channel IN ('coaching', 'conversations', 'leadership')),
    quality       REAL    NOT NULL CHECK (quality BETWEEN 0 AND 100),
    cost          REAL    NOT NULL CHECK (cost BETWEEN 0 AND 100),
    time          REAL    NOT NULL CHECK (time BETWEEN 0 AND 100),
    risk          REAL    NOT NULL CHECK (risk BETWEEN 0 AND 100),
    PRIMARY KEY (assessment_id, channel)
) STRICT, WITHOUT ROWID;

-- No row of an assessment: the default weights.
CREATE TABLE channel_weight (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    channel       TEXT    NOT NULL CHECK (channel IN ('incentive', 'attention', 'pressure')),
    weight        REAL    NOT NULL CHECK (weight > 0 AND weight < 9e999),
    PRIMARY KEY (assessment_id, channel)
) STRICT, WITHOUT ROWID;

-- Splits and incentives in percent; the columns named after a constraint are
-- the split.
CREATE TABLE metric (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    catalogue_key TEXT    NOT NULL,
    name          TEXT    NOT NULL CHECK (name <> ''),
    abbreviation  TEXT    NOT NULL,
    definition    TEXT    NOT NULL,
    unit          TEXT    NOT NULL,
    better        TEXT    NOT NULL CHECK (better IN ('higher', 'lower', 'target')),
    quality       REAL    NOT NULL CHECK (quality BETWEEN 0 AND 100),
    cost          REAL    NOT NULL CHECK (cost BETWEEN 0 AND 100),
    time          REAL    NOT NULL CHECK (time BETWEEN 0 AND 100),
    risk          REAL    NOT NULL CHECK (risk BETWEEN 0 AND 100),
    incentive     REAL    NOT NULL CHECK (incentive BETWEEN 0 AND 100),
    attention     REAL    NOT NULL CHECK (attention BETWEEN 0 AND 5),
    pressure      REAL    NOT NULL CHECK (pressure BETWEEN 0 AND 5),
    locked        INTEGER NOT NULL CHECK (locked IN (0, 1)),
    least         REAL    NOT NULL CHECK (least BETWEEN 0 AND 100),
    most          REAL    NOT NULL CHECK (most BETWEEN 0 AND 100),
    PRIMARY KEY (assessment_id, position),
    CHECK (abs(quality + cost + time + risk - 100) <= 0.010000001),
    CHECK (least <= most)
) STRICT, WITHOUT ROWID;

-- How many people of a group gave a ranking. Nothing tells who, or when.
CREATE TABLE ballot_count (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    voice_group   TEXT    NOT NULL CHECK (voice_group <> ''),
    question      TEXT    NOT NULL CHECK (question IN ('priority', 'talk', 'walk')),
    round         INTEGER NOT NULL CHECK (round BETWEEN 1 AND 1000000000),
    quality       INTEGER NOT NULL CHECK (quality BETWEEN 1 AND 5),
    cost          INTEGER NOT NULL CHECK (cost BETWEEN 1 AND 5),
    time          INTEGER NOT NULL CHECK (time BETWEEN 1 AND 5),
    risk          INTEGER NOT NULL CHECK (risk BETWEEN 1 AND 5),
    ballots       INTEGER NOT NULL CHECK (ballots BETWEEN 1 AND 1000000000),
    PRIMARY KEY (assessment_id, voice_group, question, round, quality, cost, time, risk),
    CHECK (quality <> cost), CHECK (quality <> time), CHECK (quality <> risk),
    CHECK (cost <> time), CHECK (cost <> risk), CHECK (time <> risk),
    CHECK (max(quality, cost, time, risk) = 5 AND min(quality, cost, time, risk) = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE foundation (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    layer         TEXT    NOT NULL CHECK (layer IN ('culture', 'talent', 'technology', 'process', 'data')),
    footing       TEXT    NOT NULL CHECK (footing IN ('solid', 'shaky')),
    PRIMARY KEY (assessment_id, layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE adkar (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    stage         TEXT    NOT NULL CHECK (stage IN ('awareness', 'desire', 'knowledge', 'ability', 'reinforcement')),
    score         INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (assessment_id, stage)
) STRICT, WITHOUT ROWID;

-- The columns from description on are the change assessment.
CREATE TABLE action (
    assessment_id  INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    title          TEXT    NOT NULL CHECK (title <> ''),
    lever          TEXT    CHECK (lever IN ('people', 'process', 'systems')),
    constraint_key TEXT    CHECK (constraint_key IN ('quality', 'cost', 'time', 'risk')),
    due            TEXT    CHECK (due IS date(due)),
    status         TEXT    NOT NULL CHECK (status IN ('planned', 'doing', 'done', 'dropped')),
    accountable    TEXT    NOT NULL,
    description    TEXT    NOT NULL,
    impact         TEXT    CHECK (impact IN ('low', 'medium', 'high')),
    effect         TEXT    CHECK (effect IN ('positive', 'neutral', 'negative')),
    training       INTEGER NOT NULL CHECK (training IN (0, 1)),
    communication  INTEGER NOT NULL CHECK (communication IN (0, 1)),
    organization   INTEGER NOT NULL CHECK (organization IN (0, 1)),
    awareness      INTEGER CHECK (awareness BETWEEN 1 AND 5),
    PRIMARY KEY (assessment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_role (
    assessment_id INTEGER NOT NULL,
    action        INTEGER NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('responsible', 'consulted', 'informed', 'stakeholder')),
    position      INTEGER NOT NULL CHECK (position >= 0),
    name          TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, action, role, position),
    FOREIGN KEY (assessment_id, action) REFERENCES action (assessment_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The agreed ranking, where the way is to change the talk, is in ranking.
CREATE TABLE agreement (
    assessment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
    way           TEXT    NOT NULL CHECK (way IN ('walk', 'talk')),
    due           TEXT    CHECK (due IS date(due))
) STRICT;

-- Incentives in percent.
CREATE TABLE agreement_move (
    assessment_id  INTEGER NOT NULL REFERENCES agreement (assessment_id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    metric         TEXT    NOT NULL CHECK (metric <> ''),
    from_incentive REAL    NOT NULL CHECK (from_incentive BETWEEN 0 AND 100),
    to_incentive   REAL    NOT NULL CHECK (to_incentive BETWEEN 0 AND 100),
    PRIMARY KEY (assessment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_off (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    name          TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, position)
) STRICT, WITHOUT ROWID;
