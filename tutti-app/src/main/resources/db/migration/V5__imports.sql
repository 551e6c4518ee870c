-- Every import that was begun: what was handed in by whom, and what became of it.
create table import (
  number        bigint      generated always as identity primary key,
  what          text        not null,
  way           text        not null,
  who           text        not null,
  started_at    timestamptz not null default now(),
  ended_at      timestamptz,
  state         text        not null,
  says          text        not null default '',
  charter       integer,
  read          bigint      not null default 0,
  stored        bigint      not null default 0,
  repeated      bigint      not null default 0,
  contested     bigint      not null default 0,
  taken_back_at timestamptz
);

-- Which import brought a fact first; none when it came otherwise.
alter table evidence add column import bigint;
create index evidence_of_import on evidence (import) where import is not null;

-- Facts as others brought them, too, and facts that were taken back. Each bringer of a fact has its
-- place in the order in which all was heard; the first one in force stands in the evidence, all
-- others stand here. One that says what another said names that one's place instead.
create table evidence_aside (
  id         text        not null,
  import     bigint,
  position   bigint      not null,
  heard_at   timestamptz not null,
  alike      bigint,
  source     text,
  arrow      text,
  key        text,
  stage      text,
  at         timestamptz,
  due        timestamptz,
  rating     integer,
  fulfiller  text,
  reason     text,
  parent     text,
  thread     text,
  attributes jsonb
);
create unique index evidence_aside_bringer on evidence_aside (id, import) nulls not distinct;
create index evidence_aside_of_import on evidence_aside (import);

-- When what was taken back, and put in again.
create table import_reversal (
  position bigint      primary key,
  import   bigint      not null references import,
  back     boolean     not null,
  who      text        not null,
  at       timestamptz not null default now()
);

-- Whose text a version has that was published by undoing or redoing: of which one it is again.
alter table charter add column again integer;
