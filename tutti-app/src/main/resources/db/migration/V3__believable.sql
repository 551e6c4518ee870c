-- What follows from the evidence is worked out anew: hand-offs know where they came from and what
-- else was said of them, verdicts tell what was assumed and what was declined.
drop table tally;
drop table verdict;
drop table hand_off;

create table hand_off (
  arrow      text        not null,
  key        text        not null,
  now        text        not null,
  began      timestamptz not null,
  latest     timestamptz not null,
  firsts     jsonb       not null,
  due        timestamptz,
  rating     integer,
  rated_at   timestamptz,
  anomaly    boolean     not null,
  assumed    boolean     not null,
  fulfiller  text,
  reason     text,
  parent     text,
  thread     text,
  attributes jsonb       not null,
  primary key (arrow, key)
);
create index hand_off_by_time on hand_off (arrow, began desc) include (anomaly);
create index hand_off_under_way on hand_off (latest);
create index hand_off_passed_on on hand_off (arrow, parent) where parent is not null;
create index hand_off_of_thread on hand_off (thread) where thread is not null;

create table verdict (
  arrow   text        not null,
  promise text        not null,
  key     text        not null,
  start   timestamptz not null,
  settled timestamptz not null,
  outcome text        not null,
  reached timestamptz,
  primary key (arrow, promise, key)
);
create index verdict_settled on verdict (arrow, promise, settled) include (start, outcome);
create index verdict_of_hand_off on verdict (arrow, key);

create table tally (
  arrow    text   not null,
  promise  text   not null,
  day      date   not null,
  good     bigint not null,
  bad      bigint not null,
  assumed  bigint not null,
  declined bigint not null,
  primary key (arrow, promise, day) include (good, bad, assumed, declined)
);

-- Hand-offs counted by the UTC day they began; the row of the day "infinity" counts them all.
create table arrival (
  arrow     text   not null,
  day       date   not null,
  sane      bigint not null,
  anomalies bigint not null,
  primary key (arrow, day) include (sane, anomalies)
);

-- What was known when? A past day is shown as it was seen on that day, or as it is known now.
create index evidence_heard on evidence (heard_at);
