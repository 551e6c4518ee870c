-- Where everything of a company lies on its map, so that the map is the same tomorrow, and little
-- moves when the company changes a little.
create table arrangement (
  key      text        primary key,
  portrait boolean     not null,
  kept_at  timestamptz not null,
  text     text        not null
);
create index arrangement_by_time on arrangement (portrait, kept_at desc);
