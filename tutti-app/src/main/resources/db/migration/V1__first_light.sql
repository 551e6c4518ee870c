-- What was promised: every published version of the company, as written.
create table charter (
  version      integer     primary key,
  yaml         text        not null,
  published_at timestamptz not null,
  published_by text        not null,
  why          text        not null
);

-- What was reported: append-only.
create table evidence (
  position   bigint      generated always as identity,
  id         text        primary key,
  source     text        not null,
  arrow      text        not null,
  key        text        not null,
  stage      text        not null,
  at         timestamptz not null,
  due        timestamptz,
  rating     integer,
  fulfiller  text,
  reason     text,
  parent     text,
  thread     text,
  attributes jsonb       not null,
  heard_at   timestamptz not null default now()
);
create index evidence_of_hand_off on evidence (arrow, key);
create unique index evidence_position on evidence (position);

-- What therefore happened: the fold of each hand-off's evidence.
create table hand_off (
  arrow     text        not null,
  key       text        not null,
  now       text        not null,
  began     timestamptz not null,
  firsts    jsonb       not null,
  due       timestamptz,
  rating    integer,
  rated_at  timestamptz,
  anomaly   boolean     not null,
  fulfiller text,
  reason    text,
  primary key (arrow, key)
);
create index hand_off_by_time on hand_off (arrow, began desc);

-- What each hand-off means for each promise, whatever the time is.
create table verdict (
  arrow   text        not null,
  promise text        not null,
  key     text        not null,
  start   timestamptz not null,
  settled timestamptz not null,
  good    boolean     not null,
  reached timestamptz,
  primary key (arrow, promise, key)
);
create index verdict_settled on verdict (arrow, promise, settled);
create index verdict_of_hand_off on verdict (arrow, key);

-- Verdicts counted by the UTC day they settle; moved by the difference, never recounted.
create table tally (
  arrow   text   not null,
  promise text   not null,
  day     date   not null,
  good    bigint not null,
  bad     bigint not null,
  primary key (arrow, promise, day)
);
